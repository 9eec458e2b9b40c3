//! Definitions of templates: every rule at its boundary, every shape that is read, what is written and what is compared.

// JSON is written where it is used: `refused(with(json!(…), …))`.
#![allow(clippy::needless_pass_by_value)]

mod authentication;
mod buttons;
mod cards;
mod compare;
mod examples;
mod judged;
mod offers;
mod own;
mod placeholders;
mod read;
mod round_trip;
mod texts;
mod unknown;
mod variables;
mod words;

use serde_json::{Value as Json, json};
use whatsapp_dsl_rules::definition::read::entries;
use whatsapp_dsl_rules::definition::{Definition, check};
use whatsapp_dsl_rules::{Violation, definition};

/// A template of each sort of component that a UTILITY template has.
fn shipped() -> Json {
    json!({
        "name": "order_shipped", "language": "en_US", "category": "UTILITY", "parameter_format": "NAMED",
        "components": [
            { "type": "HEADER", "format": "TEXT", "text": "Order {{order}}",
              "example": { "header_text_named_params": [{ "param_name": "order", "example": "A1" }] } },
            { "type": "BODY", "text": "Hi {{customer}}, your pizza is on its way.",
              "example": { "body_text_named_params": [{ "param_name": "customer", "example": "Ann" }] } },
            { "type": "FOOTER", "text": "Luigi's" },
            { "type": "BUTTONS", "buttons": [
                { "type": "QUICK_REPLY", "text": "Thank you" },
                { "type": "URL", "text": "Track", "url": "https://luigi.example/t/{{1}}", "example": ["https://luigi.example/t/A1"] },
                { "type": "PHONE_NUMBER", "text": "Call us", "phone_number": "+16505551234" },
            ] },
        ],
    })
}

/// A template of MARKETING that is nothing but a body, without variables.
fn plain() -> Json {
    json!({ "name": "open_now", "language": "en", "category": "MARKETING", "components": [{ "type": "BODY", "text": "We are open." }] })
}

/// The same with these buttons.
fn with_buttons(buttons: Json) -> Json {
    with(&plain(), "/components/1", json!({ "type": "BUTTONS", "buttons": buttons }))
}

/// The same with a button.
fn with_button(button: Json) -> Json {
    with_buttons(json!([button]))
}

/// The JSON with another value at the pointer, or one more at the end of a list; `null` takes the member away.
fn with(json: &Json, pointer: &str, value: Json) -> Json {
    let mut json = json.clone();
    let (parent, member) = pointer.rsplit_once('/').expect("a pointer");
    match json.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer} has a place")) {
        Json::Object(members) if value.is_null() => drop(members.remove(member)),
        Json::Object(members) => drop(members.insert(member.to_owned(), value)),
        Json::Array(entries) => match member.parse::<usize>().expect("an index") {
            index if index == entries.len() => entries.push(value),
            index => entries[index] = value,
        },
        other => panic!("{other} has no members"),
    }
    json
}

/// Reads the only definition.
fn read(json: &Json) -> Result<Definition, Vec<Violation>> {
    entries(&json.to_string()).expect("a definition").remove(0).read
}

/// Reads what is readable.
#[track_caller]
fn sound(json: &Json) -> Definition {
    read(json).unwrap_or_else(|violations| panic!("{json}: {violations:?}"))
}

#[track_caller]
fn accepted(json: &Json) {
    let violations = check(&sound(json));
    assert!(violations.is_empty(), "{json}: {}", violations[0]);
}

/// Reading or checking names this one violation.
#[track_caller]
fn refused(json: &Json, rule: &str, code: u32, path: &str) -> Violation {
    let violations = read(json).map_or_else(|violations| violations, |definition| check(&definition));
    let [violation] = violations.as_slice() else { panic!("{json}: one violation of {rule} is expected: {violations:#?}") };
    assert_eq!((violation.rule(), violation.code(), violation.path()), (rule, Some(code), path), "{violation}");
    violation.clone()
}

/// The text at the pointer may have so many characters, and no more.
#[track_caller]
fn at_most(json: &Json, pointer: &str, max: usize, rule: &str, code: u32) {
    for letter in ["x", "ü", "𝒳"] {
        accepted(&with(json, pointer, letter.repeat(max).into()));
        let long = with(json, pointer, letter.repeat(max + 1).into());
        let path = path(pointer);
        let violation = refused(&long, rule, code, &path);
        assert!(violation.words().contains(&format!("{} characters long; at most {max} are", max + 1)), "{violation}");
    }
}

/// `/components/1/text` as `components[1].text`.
fn path(pointer: &str) -> String {
    let is_index = |step: &str| step.bytes().all(|byte| byte.is_ascii_digit());
    let steps = pointer.split('/').skip(1).map(|step| if is_index(step) { format!("[{step}]") } else { format!(".{step}") });
    steps.collect::<String>().trim_start_matches('.').to_owned()
}

#[test]
fn the_samples_are_sound() {
    for json in [shipped(), plain(), cards::carousel(), offers::offer(), authentication::login()] {
        accepted(&json);
        assert!(definition::check_send(&sound(&json)).is_empty(), "{json}");
    }
}
