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

/// What is around the recipient and the content, where the envelope has nothing else.
pub(crate) struct Frame([String; 3]);

impl Frame {
    /// That of an envelope, whose layout this is, with an empty text for its recipient.
    pub(crate) fn of(wire: &'static [Wire], envelope: &dyn View) -> Self {
        let frame = around(wire, envelope, Text::Whole("…"));
        let quotes = frame.as_bytes().windows(2).position(|two| two == b"\"\"").unwrap_or_default();
        let (before, rest) = frame.split_at_checked(quotes + 1).unwrap_or_default();
        let (between, behind) = rest.split_once('…').unwrap_or_default();
        Self([before, between, behind].map(str::to_owned))
    }

    /// The message to a recipient that needs no escapes.
    pub(crate) fn around(&self, recipient: &str, content: Text<'_>) -> String {
        let Self([before, between, behind]) = self;
        let mut json = String::with_capacity(self.room() + recipient.len() + content.room());
        for text in [before, recipient, between] {
            json.push_str(text);
        }
        content.write(&mut json);
        json.push_str(behind);
        json
    }

    /// The same as bytes, of which none is asked whether it is text.
    pub(crate) fn bytes_around(&self, recipient: &[u8], content: &str) -> Vec<u8> {
        let Self([before, between, behind]) = self;
        let mut json = Vec::with_capacity(self.room() + recipient.len() + content.len());
        for text in [before.as_bytes(), recipient, between.as_bytes(), content.as_bytes(), behind.as_bytes()] {
            json.extend_from_slice(text);
        }
        json
    }

    fn room(&self) -> usize {
        self.0.iter().map(String::len).sum()
    }
}

/// Adds a text between quotation marks.
pub(super) fn quoted(text: &str, json: &mut String) {
    // Writing to a text does not fail.
    json::quoted(text, json).unwrap_or_default();
}
