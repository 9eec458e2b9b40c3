//! Messages that are laid out, as JSON: the envelope, and what is known of the content copied into it.

use std::convert::Infallible;

use whatsapp_dsl_rules::View;
use whatsapp_dsl_rules::json;
use whatsapp_dsl_rules::layout::{self, Members, Out};
use whatsapp_dsl_rules::schema::Api;

use super::Text;
use crate::wire::{self, Written};

/// What the envelope takes most often, and more.
const ROOM: usize = 128;

/// The message of an envelope and the members of its content.
pub(crate) fn around(api: &Api, envelope: &dyn View, content: Text<'_>) -> String {
    let mut json = String::with_capacity(content.room() + ROOM);
    json.push('{');
    let Ok(()) = layout::envelope(api, envelope).each(&mut Object { json: &mut json, content });
    json.push('}');
    json
}

/// An object as it is being written.
struct Object<'t> {
    json: &'t mut String,
    /// The members that go in between.
    content: Text<'t>,
}

impl Object<'_> {
    fn member(&mut self, member: &str) {
        if !self.json.ends_with('{') {
            self.json.push(',');
        }
        quoted(member, self.json);
        self.json.push(':');
    }
}

impl<'a> Members<'a> for Object<'_> {
    type Error = Infallible;

    fn any(&mut self, member: &str, out: &Out<'a>) -> Result<(), Infallible> {
        self.member(member);
        self.json.push_str(&wire::to_json(&Written(out)));
        Ok(())
    }

    fn text(&mut self, member: &str, text: &'a str) -> Result<(), Infallible> {
        self.member(member);
        quoted(text, self.json);
        Ok(())
    }

    fn object(&mut self, member: &str, object: &layout::Object<'a>) -> Result<(), Infallible> {
        self.member(member);
        self.json.push('{');
        object.each(&mut Object { json: self.json, content: Text::Whole("") })?;
        self.json.push('}');
        Ok(())
    }

    fn content(&mut self) -> Result<(), Infallible> {
        if self.content.room() == 0 {
            return Ok(());
        }
        if !self.json.ends_with('{') {
            self.json.push(',');
        }
        self.content.write(self.json);
        Ok(())
    }
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
