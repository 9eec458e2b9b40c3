//! Messages that are laid out, as JSON: the envelope, and what is known of the content copied into it.

use whatsapp_dsl_rules::{View, Wire, json, layout};

use super::Text;

/// What the envelope takes most often, and more.
const ROOM: usize = 128;

/// The message of an envelope, whose layout this is, and the members of its content.
pub(super) fn around(wire: &'static [Wire], envelope: &dyn View, content: Text<'_>) -> String {
    let mut json = String::with_capacity(content.room() + ROOM);
    layout::around(wire, envelope, &|json| content.write(json), &mut json);
    json
}

/// Adds a text between quotation marks.
pub(super) fn quoted(text: &str, json: &mut String) {
    // Writing to a text does not fail.
    json::quoted(text, json).unwrap_or_default();
}

/// How much longer the text is at most where it is escaped.
pub(super) fn escapes(text: &str) -> usize {
    let mut more = 0;
    for byte in text.bytes() {
        more += match byte {
            b'"' | b'\\' => 1,
            // As `\u0001`.
            0..0x20 => 5,
            _ => 0,
        };
    }
    more
}
