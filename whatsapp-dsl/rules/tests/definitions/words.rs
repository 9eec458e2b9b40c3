//! What can be written in place is what can be read: the rows of a definition, and the words and members of its JSON.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};
use whatsapp_dsl_rules::schema::{Choice, Part, Type, Wire, Words};
use whatsapp_dsl_rules::table::definition::DEFINITION;

use crate::{authentication, plain, read, refused, shipped, sound, with, with_button};

/// What the words of a violation list behind `known: `.
fn listed(json: &Json, rule: &str) -> BTreeSet<String> {
    let violations = read(json).expect_err(rule);
    let violation = violations.iter().find(|violation| violation.rule() == rule).unwrap_or_else(|| panic!("{violations:?}"));
    let (_, known) = violation.words().split_once("; known: ").unwrap_or_else(|| panic!("{violation}"));
    known.split(", ").map(|word| word.trim_matches('`').to_owned()).collect()
}

fn field(part: &'static Part, name: &str) -> &'static Type {
    &part.field(name).unwrap_or_else(|| panic!("{} has {name}", part.name)).value
}

fn choice(part: &'static Part, name: &str) -> &'static Choice {
    match field(part, name) {
        Type::Choice(choice) => choice,
        Type::List(list) => match &list.item {
            Type::Choice(choice) => choice,
            other => panic!("{name} is a list of {other:?}"),
        },
        other => panic!("{name} is {other:?}"),
    }
}

/// The word that a part has in this member of the JSON.
fn tag(part: &'static Part, member: &str) -> &'static str {
    let tags = part.wire.iter().find_map(|wire| if let Wire::Tag(name, word) = wire { (*name == member).then_some(*word) } else { None });
    tags.unwrap_or_else(|| panic!("{} has {member}", part.name))
}

fn words(words: &Words) -> BTreeSet<String> {
    words.words.iter().map(|(_, word)| (*word).to_owned()).collect()
}

#[test]
fn words_are_the_same() {
    const NONE: &str = "nothing of the kind";
    let of_field = |part, name| if let Type::Word(found) = field(part, name) { words(found) } else { panic!("{name} is a word") };
    for (member, rule) in [("category", "definition_category_unknown"), ("parameter_format", "definition_parameter_format_unknown")] {
        assert_eq!(of_field(&DEFINITION, member), listed(&with(&plain(), &format!("/{member}"), NONE.into()), rule));
    }
    let otp = choice(&DEFINITION, "buttons").part("Otp").expect("Otp");
    let login = with(&authentication::login(), "/components/2/buttons/0/otp_type", NONE.into());
    assert_eq!(of_field(otp, "otp_type"), listed(&login, "definition_button_otp_type_unknown"));
    let formats: BTreeSet<_> = choice(&DEFINITION, "header").every().map(|part| tag(part, "format").to_owned()).collect();
    assert_eq!(formats, listed(&with(&shipped(), "/components/0/format", NONE.into()), "definition_header_format_unknown"));
    let kinds: BTreeSet<_> = choice(&DEFINITION, "buttons").every().map(|part| tag(part, "type").to_owned()).collect();
    assert_eq!(kinds, listed(&with_button(json!({ "type": NONE })), "definition_button_type"));
}

#[test]
fn members_are_the_same() {
    let mut known = listed(&with_button(json!({ "type": "URL", "nothing of the kind": 1 })), "definition_unknown_member");
    for part in choice(&DEFINITION, "buttons").every() {
        let kind = tag(part, "type");
        for field in part.fields {
            let violations =
                whatsapp_dsl_rules::definition::check(&sound(&with_button(json!({ "type": kind, field.name: sample(&field.value) }))));
            let refused = violations.iter().find(|violation| violation.rule() == "definition_button_member");
            assert_eq!(refused, None, "{kind}");
            known.remove(field.name);
        }
    }
    // Two are read, but not written in place.
    assert_eq!(known, ["app_deep_link", "payment_link_preview", "type"].map(str::to_owned).into());
    for field in DEFINITION.fields {
        let members = listed(&with(&plain(), "/nothing of the kind", 1.into()), "definition_unknown_member");
        assert!(members.contains(field.name) || is_component(field.name), "{}", field.name);
    }
    refused(
        &with_button(json!({ "type": "QUICK_REPLY", "text": "Go", "url": "https://luigi.example" })),
        "definition_button_member",
        100,
        "components[1].buttons[0].url",
    );
}

/// Whether the field is in `components`, or in several of them.
fn is_component(field: &str) -> bool {
    let alone = ["call_permission_request", "examples"];
    alone.contains(&field)
        || DEFINITION.wire.iter().any(|wire| {
            let Wire::AlwaysArray("components", elements) = wire else { return false };
            elements.iter().any(|element| match element {
                Wire::Element(name) => *name == field,
                Wire::Item(members) => members.iter().any(|member| matches!(member, Wire::As(_, name) if *name == field)),
                _ => false,
            })
        })
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
