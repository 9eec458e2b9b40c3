//! Templates that are declared as types: what is sent of them, to the letter, and what is refused as the line runs.

mod added;
mod authentication;
mod buttons;
mod cards;
mod components;
mod definitions;
mod fields;
mod languages;
mod lengths;
mod offers;
mod orders;
mod policies;
mod rules;
mod tried;

use whatsapp_dsl::{Invalid, Message};

/// The phone number that everything is sent to.
const ANN: &str = "+1 650 555 1234";

/// The macro and the builder give one message, which is written with these components and read as the same.
#[track_caller]
fn sends(components: &str, declared: &Message, built: Result<Message, Invalid>) {
    sends_in("en_US", components, declared, built);
}

/// The same in another language.
#[track_caller]
fn sends_in(language: &str, components: &str, declared: &Message, built: Result<Message, Invalid>) {
    let components: String = components.lines().map(str::trim).collect();
    let components = if components.is_empty() { components } else { format!(r#","components":[{components}]"#) };
    let end = format!(r#""language":{{"code":"{language}"}}{components}}}}}"#);
    let json = declared.to_json();
    assert!(json.ends_with(&end), "the macro gives\n{json}\nand not\n{end}");
    let built = built.expect("the builder takes what the macro takes");
    assert_eq!(built, *declared, "what the builder gives");
    assert_eq!(built.to_json(), json);
    assert_eq!(Message::from_json(&json).as_ref(), Ok(declared), "what was read");
}

/// What is wrong, each as rule, error code and path.
#[track_caller]
fn refused(built: Result<Message, Invalid>) -> Vec<String> {
    let invalid = built.expect_err("a message that WhatsApp rejects");
    let one = |violation: &whatsapp_dsl::Violation| format!("{} {} {}", violation.rule(), violation.code().unwrap_or(0), violation.path());
    invalid.violations().iter().map(one).collect()
}

/// So many characters.
fn long(characters: usize) -> String {
    "ü".repeat(characters)
}
