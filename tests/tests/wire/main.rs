//! Messages as Meta's JSON: what is written, member for member; what is read, leniently where Meta's samples vary and strictly where
//! WhatsApp is strict.

mod absent;
mod carousel;
mod contacts;
mod content;
mod direct_send;
mod envelope;
mod inner;
mod interactive;
mod interactive_carousel;
mod lenient;
mod media;
mod offer;
mod on_premises;
mod on_premises_moved;
mod on_premises_read;
mod orders;
mod raw;
mod raw_components;
mod read_receipt;
mod requests;
mod serde;
mod simple;
mod strict;
mod strict_types;
mod template;
mod template_read;
mod twice;

use whatsapp_dsl::{Invalid, Message};

/// The macro, the builder and the JSON are one message, which is written as the JSON.
#[track_caller]
fn check(json: &str, declared: &Message, built: Result<Message, Invalid>) {
    let json = one_line(json);
    assert_eq!(declared.to_json(), json, "what the macro gives");
    assert_eq!(built.map(|message| message.to_json()).as_ref(), Ok(&json), "what the builder gives");
    let read = Message::from_json(&json).expect("what was written can be read");
    assert_eq!(&read, declared, "what was read");
    assert_eq!(read.to_json(), json, "what was read and written again");
}

/// The JSON without the line breaks and indents that a reader wants.
fn one_line(json: &str) -> String {
    json.lines().map(str::trim).collect()
}

/// The message in an envelope to a phone number, given from `"type"` on.
fn to_phone(content: &str) -> String {
    format!(r#"{{"messaging_product":"whatsapp","recipient_type":"individual","to":"16505551234",{}}}"#, one_line(content))
}

/// An interactive message, given from what is behind its type.
fn interactive(kind: &str, rest: &str) -> String {
    to_phone(&format!(r#""type":"interactive","interactive":{{"type":"{kind}",{rest}}}"#))
}

/// A template message, given from what is behind its language.
fn template(rest: &str) -> String {
    to_phone(&format!(r#""type":"template","template":{{"name":"order_shipped","language":{{"code":"en_US"}}{rest}}}"#))
}

/// The same with these components.
fn components(components: &str) -> String {
    template(&format!(r#","components":[{components}]"#))
}

/// The JSON is read as another message's JSON is.
#[track_caller]
fn read_as(json: &str, canonical: &str) {
    let canonical = one_line(canonical);
    assert_eq!(Message::from_json(json).map(|message| message.to_json()), Ok(canonical));
}

/// What is wrong with the JSON, one sentence for each violation, with its path.
#[track_caller]
fn refused(json: &str) -> Vec<String> {
    let invalid = Message::from_json(json).expect_err("a message that WhatsApp rejects");
    invalid.violations().iter().map(ToString::to_string).collect()
}
