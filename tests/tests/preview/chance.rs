//! Whatever is in a message: it is drawn, within its picture, and never with a panic.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value as Json;
use whatsapp_dsl::{Definition, Message};
use whatsapp_dsl_rules::table::CLOUD;

use crate::hold;
use crate::samples::{Sample, sample};

/// What texts are made of: marks, markup, braces, controls, every script, what joins and what turns around.
const PIECES: &[&str] = &[
    "word",
    "longerword",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\t",
    "*",
    "_",
    "~",
    "`",
    "```",
    "* ",
    "- ",
    "1. ",
    "> ",
    "{{1}}",
    "{{name}}",
    "{",
    "}}",
    "<b>",
    "</text>",
    "&amp;",
    "\"",
    "'",
    "]]>",
    "\0",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{fffe}",
    "\u{feff}",
    "\u{200d}",
    "\u{202e}",
    "\u{2067}",
    "\u{2069}",
    "\u{200b}",
    "\u{ad}",
    "שלום",
    "مرحبا",
    "ـ",
    "你好，",
    "こんにちは。",
    "สวัสดี",
    "नमस्ते",
    "e\u{301}",
    "\u{301}",
    "👨‍👩‍👧",
    "🇮🇹",
    "👍🏽",
    "️",
    "Ω",
    "1234567890",
    "https://luigi.example/a?b=c&d",
];

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => vec(select(PIECES), 0..40).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
        1 => vec(select(PIECES), 300..400).prop_map(|pieces| pieces.concat()),
    ]
}

/// The texts of a document, but for those that say what it is.
fn texts<'a>(json: &'a mut Json, under: &str, found: &mut Vec<&'a mut Json>) {
    match json {
        Json::String(_) if !["type", "messaging_product", "recipient_type", "name", "sub_type"].contains(&under) => found.push(json),
        Json::Array(entries) => entries.iter_mut().for_each(|entry| texts(entry, under, found)),
        Json::Object(members) => members.iter_mut().for_each(|(name, member)| texts(member, name, found)),
        _ => {}
    }
}

/// A message of the kind with every field that it can have.
fn full(kind: usize) -> Json {
    let kind = CLOUD.kinds[kind];
    let fields = kind.part.fields.iter().map(|field| (field.name, sample(&field.value, 1)));
    let to = [("to", Sample::Text("16505551234".to_owned()))];
    Sample::Part(&kind.part, fields.chain(to).collect()).json(&CLOUD, kind)
}

fn draw(json: &str) {
    match Message::from_json_or_raw(json) {
        Ok(message) => {
            hold(&message.preview());
            assert_eq!(message.preview(), message.preview());
        }
        Err(invalid) => invalid.preview().iter().for_each(hold),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn messages(kind in 0..CLOUD.kinds.len(), given in vec(any_text(), 1..12)) {
        let mut json = full(kind);
        let mut places = Vec::new();
        texts(&mut json, "", &mut places);
        for (place, text) in places.into_iter().zip(given.iter().cycle()) {
            *place = text.as_str().into();
        }
        draw(&json.to_string());
    }

    #[test]
    fn one_text(kind in 0..CLOUD.kinds.len(), given in any_text(), place in any::<prop::sample::Index>()) {
        let mut json = full(kind);
        let mut places = Vec::new();
        texts(&mut json, "", &mut places);
        if !places.is_empty() {
            let at = place.index(places.len());
            *places.swap_remove(at) = given.into();
        }
        draw(&json.to_string());
    }

    #[test]
    fn definitions(given in vec(any_text(), 8)) {
        let json = serde_json::json!({
            "name": "a", "language": "en", "category": "MARKETING", "status": "APPROVED",
            "components": [
                { "type": "HEADER", "format": "TEXT", "text": given[0], "example": { "header_text": [given[1]] } },
                { "type": "BODY", "text": given[2], "example": { "body_text": [[given[3], given[4]]] } },
                { "type": "FOOTER", "text": given[5] },
                { "type": "BUTTONS", "buttons": [
                    { "type": "URL", "text": given[6], "url": given[7], "example": [given[1]] },
                    { "type": "COPY_CODE", "example": given[3] },
                    { "type": "HOLOGRAM", "text": given[4] },
                    { "type": "QUICK_REPLY", "text": given[5] }
                ] }
            ]
        });
        if let Ok(definition) = Definition::from_json(&json.to_string()) {
            hold(&definition.preview());
        }
    }
}

/// What Meta takes at most, of what takes the most time.
#[test]
fn large_messages() {
    for piece in PIECES {
        let body = piece.repeat(4096 / piece.chars().count());
        let json = serde_json::json!({ "messaging_product": "whatsapp", "to": "16505551234", "type": "text", "text": { "body": body } });
        draw(&json.to_string());
    }
}
