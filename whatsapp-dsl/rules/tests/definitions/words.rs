//! What can be written in place is what can be read: every word and member of the rows of a definition is known to its reader.

use serde_json::{Value as Json, json};
use whatsapp_dsl_rules::definition::check;
use whatsapp_dsl_rules::schema::{Choice, Part, Type, Wire};
use whatsapp_dsl_rules::table::definition::{BUTTON, CATEGORY, DEFINITION, HEADER, OTP_TYPE, PARAMETER_FORMAT};

use crate::{authentication, plain, refused, shipped, sound, with, with_button};

/// The word that a part has in this member of the JSON.
fn tag(part: &'static Part, member: &str) -> &'static str {
    let tags = part.wire.iter().find_map(|wire| if let Wire::Tag(name, word) = wire { (*name == member).then_some(*word) } else { None });
    tags.unwrap_or_else(|| panic!("{} has {member}", part.name))
}

fn tags(choice: &'static Choice, member: &str) -> Vec<&'static str> {
    choice.every().map(|part| tag(part, member)).collect()
}

#[track_caller]
fn is_known(json: &Json) {
    let definition = sound(json);
    assert_eq!(definition.unjudged, [], "{json}");
}

#[test]
fn every_word_is_known() {
    for (_, word) in CATEGORY.words {
        is_known(&with(&plain(), "/category", (*word).into()));
    }
    for (_, word) in PARAMETER_FORMAT.words {
        is_known(&with(&plain(), "/parameter_format", (*word).into()));
    }
    for (_, word) in OTP_TYPE.words {
        is_known(&with(&authentication::login(), "/components/2/buttons/0/otp_type", (*word).into()));
    }
    for word in tags(&HEADER, "format") {
        is_known(&with(&shipped(), "/components/0/format", word.into()));
    }
    for word in tags(&BUTTON, "type") {
        is_known(&with_button(json!({ "type": word })));
    }
}

#[test]
fn every_member_is_known() {
    for part in BUTTON.every() {
        for field in part.fields {
            let json = with_button(json!({ "type": tag(part, "type"), field.name: sample(&field.value) }));
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
