//! Writing an envelope as text, for what is laid out: along its layout alone, so that a program that only sends has no more of the table.

use std::fmt::Write as _;

use super::{chosen, is_written};
use crate::json::quoted;
use crate::schema::{Const, Wire};
use crate::view::{Value, View};

/// Adds a message as JSON: the envelope that has this layout, around what `content` adds.
pub fn around(wire: &'static [Wire], envelope: &dyn View, content: &dyn Fn(&mut String), json: &mut String) {
    json.push('{');
    members(wire, envelope, content, json);
    json.push('}');
}

/// Adds the members. What else a layout may have is in no envelope, as the tests hold.
fn members(wire: &'static [Wire], envelope: &dyn View, content: &dyn Fn(&mut String), json: &mut String) {
    for entry in wire {
        match entry {
            Wire::Tag(name, word) | Wire::Default(name, Const::Word(word)) => member(name, Value::Text(word), json),
            Wire::Field(field) => member(field, envelope.get(field), json),
            Wire::As(name, field) => member(name, envelope.get(field), json),
            Wire::Whole(name, inner) if is_written(inner, envelope) => {
                start(name, json);
                around(inner, envelope, content, json);
            }
            Wire::Case(cases) => members(chosen(cases, envelope), envelope, content, json),
            Wire::Content => {
                comma(json);
                content(json);
            }
            _ => {}
        }
    }
}

fn member(name: &str, value: Value<'_>, json: &mut String) {
    if value.is_absent() {
        return;
    }
    start(name, json);
    // Writing to a text does not fail.
    match value {
        Value::Text(text) => quoted(text, json),
        Value::Integer(number) => write!(json, "{number}"),
        Value::Flag(flag) => write!(json, "{flag}"),
        _ => json.write_str("null"),
    }
    .unwrap_or_default();
}

fn start(name: &str, json: &mut String) {
    comma(json);
    json.push('"');
    json.push_str(name);
    json.push_str("\":");
}

fn comma(json: &mut String) {
    if !json.ends_with('{') {
        json.push(',');
    }
}
