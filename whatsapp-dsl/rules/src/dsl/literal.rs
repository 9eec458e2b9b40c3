//! Literals of Rust.

use super::format::{Place, document};
use crate::json::Json;

/// What joins emoji; it is not escaped, so that they are seen as one.
const JOINER: char = '\u{200d}';

/// The text as a string literal, a raw one where nothing but quotation marks and backslashes would be escaped.
pub(super) fn quoted(text: &str) -> String {
    let mut literal = String::from("\"");
    for (index, piece) in text.split(JOINER).enumerate() {
        if index > 0 {
            literal.push(JOINER);
        }
        // Unlike `Debug`, it leaves the marks on letters as they are; an apostrophe needs no escape in a string.
        literal += &piece.escape_debug().to_string().replace("\\'", "'");
    }
    literal.push('"');
    let marks = text.matches(['"', '\\']).count();
    if marks > 0 && literal.len() == text.len() + marks + 2 && !text.contains("\"#") { format!("r#\"{text}\"#") } else { literal }
}

/// A call of `json!`.
pub(super) fn documented(json: &Json, place: Place) -> String {
    format!("json!({})", nested(json, place.behind(6)))
}

fn nested(json: &Json, place: Place) -> String {
    match json {
        Json::String(text) => quoted(text),
        Json::Number(number) => typed(number.to_string()),
        Json::Array(list) => {
            let entries: Vec<_> = list.iter().map(|json| nested(json, place.within())).collect();
            document("[", &entries, "]", place)
        }
        Json::Object(members) if !members.is_empty() => {
            let member = |(name, json)| {
                let name = quoted(name);
                let json = nested(json, place.within().behind(name.len() + 2));
                format!("{name}: {json}")
            };
            document("{", &members.iter().map(member).collect::<Vec<_>>(), "}", place)
        }
        json => json.to_string(),
    }
}

/// A number, with its type where rustc would take it for a smaller one.
fn typed(number: String) -> String {
    if number.parse::<i32>().is_ok() || number.parse::<i128>().is_err() {
        return number;
    }
    let of = if number.parse::<i64>().is_ok() { "i64" } else { "u64" };
    number + of
}
