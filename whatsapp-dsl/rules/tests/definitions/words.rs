//! What can be written in place is what can be read: every word and member of the rows of a definition is known to its reader.

use serde_json::{Value as Json, json};
use whatsapp_dsl_rules::definition::{Definition, check};
use whatsapp_dsl_rules::schema::{Part, Type, Wire};
use whatsapp_dsl_rules::table::definition::{BUTTON, CATEGORY, DEFINITION, HEADER, OTP_TYPE, PARAMETER_FORMAT};

use crate::{authentication, plain, refused, shipped, sound, with, with_button};

/// The word that a part has in this member of the JSON.
fn tag(part: &'static Part, member: &str) -> &'static str {
    let tags = part.wire.iter().find_map(|wire| if let Wire::Tag(name, word) = wire { (*name == member).then_some(*word) } else { None });
    tags.unwrap_or_else(|| panic!("{} has {member}", part.name))
}

#[track_caller]
fn is_known(json: &Json) -> Definition {
    let definition = sound(json);
    assert_eq!(definition.notes.unjudged, [], "{json}");
    definition
}

/// Each word means what is named as it is typed in place.
#[test]
fn every_word_is_known() {
    for (typed, word) in CATEGORY.words {
        let definition = is_known(&with(&plain(), "/category", (*word).into()));
        assert_eq!((format!("{:?}", definition.category).as_str(), definition.category.as_str()), (*typed, *word));
    }
    for (typed, word) in PARAMETER_FORMAT.words {
        let format = is_known(&with(&plain(), "/parameter_format", (*word).into())).parameter_format;
        assert_eq!((format!("{format:?}").as_str(), format.as_str()), (*typed, *word));
    }
    for (typed, word) in OTP_TYPE.words {
        let definition = is_known(&with(&authentication::login(), "/components/2/buttons/0/otp_type", (*word).into()));
        let otp_type = definition.buttons[0].otp_type.expect("it was given");
        assert_eq!((format!("{otp_type:?}").as_str(), otp_type.as_str()), (*typed, *word));
    }
    for part in HEADER.every() {
        let word = tag(part, "format");
        let format = is_known(&with(&shipped(), "/components/0/format", word.into())).header.expect("it was given").format;
        assert_eq!((format!("{format:?}").as_str(), format.as_str()), (part.name, word));
    }
    for part in BUTTON.every() {
        let word = tag(part, "type");
        let kind = &is_known(&with_button(json!({ "type": word }))).buttons[0].kind;
        assert_eq!((format!("{kind:?}").as_str(), kind.as_str()), (part.name, word));
    }
}

#[test]
fn every_member_is_known() {
    for part in BUTTON.every() {
        for field in part.fields {
            // How a payment is paid is in an object of its own.
            let is_setting = part.name == "PaymentRequest" && field.name != "text";
            let member = if is_setting { "payment_setting" } else { field.name };
            let json = with_button(json!({ "type": tag(part, "type"), member: sample(&field.value) }));
            is_known(&json);
            assert!(check(&sound(&json)).iter().all(|violation| violation.rule() != "definition_button_member"), "{json}");
        }
    }
    for field in DEFINITION.fields.iter().filter(|field| matches!(field.value, Type::Flag) && field.name != "call_permission_request") {
        is_known(&with(&plain(), &format!("/{}", field.name), true.into()));
    }
    refused(
        &with_button(json!({ "type": "QUICK_REPLY", "text": "Go", "url": "https://luigi.example" })),
        "definition_button_member",
        100,
        "components[1].buttons[0].url",
    );
}

/// A value of this type.
fn sample(value: &Type) -> Json {
    match value {
        Type::Word(words) => words.words[0].1.into(),
        Type::Flag => true.into(),
        Type::Integer { .. } => 1440.into(),
        Type::List(_) => json!([]),
        _ => "x".into(),
    }
}
