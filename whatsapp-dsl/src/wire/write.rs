//! Writing: members in Meta's order, no nulls, nothing empty.

use serde_core::ser::{SerializeMap, SerializeSeq};
use serde_core::{Serialize, Serializer};
use whatsapp_dsl_rules::wire_path::{is_something, is_written};
use whatsapp_dsl_rules::{Part, Type, Value, View, Wire};

use crate::field::Data;
use crate::{Message, Recipient};

/// Writes the envelope, then the content along its kind's layout.
pub(crate) fn write_message<S: Serializer>(message: &Message, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry("messaging_product", "whatsapp")?;
    let (kind, member) = match message.recipient() {
        Recipient::Phone(_) => ("individual", "to"),
        Recipient::User(_) => ("individual", "recipient"),
        Recipient::Group(_) => ("group", "to"),
    };
    map.serialize_entry("recipient_type", kind)?;
    map.serialize_entry(member, message.recipient().as_str())?;
    if let Some(context) = message.context() {
        map.serialize_entry("context", &OnlyText { member: "message_id", text: context })?;
    }
    let part = &message.kind().part;
    Members { wire: part.wire, part, view: message.content_view(), place: 0 }.write(&mut map)?;
    for (member, text) in [
        ("biz_opaque_callback_data", message.biz_opaque_callback_data()),
        ("recipient_identity_key_hash", message.recipient_identity_key_hash()),
    ] {
        if let Some(text) = text {
            map.serialize_entry(member, text)?;
        }
    }
    map.end()
}

/// An object with one member, a text, which the DSL writes as the text.
struct OnlyText<'a> {
    member: &'static str,
    text: &'a str,
}

impl Serialize for OnlyText<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(self.member, self.text)?;
        map.end()
    }
}

/// The members of an object.
#[derive(Clone, Copy)]
struct Members<'a> {
    wire: &'static [Wire],
    part: &'static Part,
    view: &'a dyn View,
    /// Where the struct stands in its list.
    place: usize,
}

impl Members<'_> {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        for entry in self.wire {
            match entry {
                Wire::Tag(member, word) | Wire::Default(member, word) => map.serialize_entry(member, word)?,
                Wire::Place(member) => map.serialize_entry(member, &self.place)?,
                Wire::Field(field) => self.write_field(field, field, map)?,
                Wire::As(member, field) => self.write_field(member, field, map)?,
                // An object around a single text, as `body` is.
                Wire::Object(member, [Wire::As(inner, field)]) => {
                    if let Value::Text(text) = self.view.get(field) {
                        map.serialize_entry(member, &OnlyText { member: inner, text })?;
                    }
                }
                Wire::Always(member, wire) => map.serialize_entry(member, &Members { wire, ..*self })?,
                Wire::Object(member, wire) if is_written(wire, self.view) => map.serialize_entry(member, &Members { wire, ..*self })?,
                Wire::Array(member, wire) if is_written(wire, self.view) => {
                    map.serialize_entry(member, &Elements(Members { wire, ..*self }))?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn write_field<M: SerializeMap>(&self, member: &str, field: &str, map: &mut M) -> Result<(), M::Error> {
        match self.view.get(field) {
            Value::Absent => Ok(()),
            // Most members are texts, of which nothing more need be known.
            Value::Text(text) | Value::Word(text) => map.serialize_entry(member, text),
            value => match self.written(field, value) {
                Some(written) => map.serialize_entry(member, &written),
                None => Ok(()),
            },
        }
    }

    /// The value of the field, if it has something to write.
    fn written<'a>(&self, field: &str, value: Value<'a>) -> Option<Written<'a>> {
        if !is_something(value) {
            return None;
        }
        let wanted = &self.part.field(field)?.value;
        Some(Written { wanted, value, place: 0 })
    }
}

impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        map.end()
    }
}

/// The elements of an array.
struct Elements<'a>(Members<'a>);

impl Serialize for Elements<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(None)?;
        for element in self.0.wire {
            match element {
                Wire::Item(wire) if is_written(wire, self.0.view) => seq.serialize_element(&Members { wire, ..self.0 })?,
                Wire::Element(field) => {
                    if let Some(written) = self.0.written(field, self.0.view.get(field)) {
                        seq.serialize_element(&written)?;
                    }
                }
                Wire::Each(field) => {
                    if let Some(Written { wanted: Type::List(list), value: Value::List(items), .. }) =
                        self.0.written(field, self.0.view.get(field))
                    {
                        for index in 0..items.len() {
                            seq.serialize_element(&Written { wanted: &list.item, value: items.item(index), place: index })?;
                        }
                    }
                }
                _ => {}
            }
        }
        seq.end()
    }
}

/// A value, and what its field takes.
struct Written<'a> {
    wanted: &'static Type,
    value: Value<'a>,
    /// Where it stands in its list.
    place: usize,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.wanted, self.value) {
            (_, Value::Text(text) | Value::Word(text)) => serializer.serialize_str(text),
            (_, Value::Flag(flag)) => serializer.serialize_bool(flag),
            (Type::Integer { quoted: true, .. }, Value::Integer(number)) => serializer.collect_str(&number),
            (_, Value::Integer(number)) => serializer.serialize_i64(number),
            (_, Value::Decimal(number)) => serializer.serialize_f64(number),
            (_, Value::Json(json)) => match json.as_any().downcast_ref::<Data>() {
                Some(data) => data.0.serialize(serializer),
                None => serializer.serialize_unit(),
            },
            (_, Value::Part(part, view)) => Members { wire: part.wire, part, view, place: self.place }.serialize(serializer),
            (Type::List(list), Value::List(items)) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for index in 0..items.len() {
                    match (list.member, items.item(index)) {
                        (Some(member), Value::Text(text)) => seq.serialize_element(&OnlyText { member, text })?,
                        (_, value) => seq.serialize_element(&Written { wanted: &list.item, value, place: index })?,
                    }
                }
                seq.end()
            }
            _ => serializer.serialize_unit(),
        }
    }
}
