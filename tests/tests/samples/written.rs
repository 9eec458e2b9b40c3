//! A sample as Meta's JSON, written along the layouts of the table, whatever rules it breaks.

use std::sync::LazyLock;

use serde_json::Value as Json;
use whatsapp_dsl_rules::layout;
use whatsapp_dsl_rules::schema::{Api, STRING};
use whatsapp_dsl_rules::view::{Items, Value, View};
use whatsapp_dsl_rules::{Choice, Kind, Type};

use super::Sample;
use super::document::{Document, object};

/// The only document that a sample has.
static DOCUMENT: LazyLock<Document> = LazyLock::new(|| Document(serde_json::json!({ "type": "hologram" })));

impl Sample {
    fn value(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Plain(plain) => match (plain.parse(), plain.parse(), plain.parse()) {
                (Ok(flag), ..) => Value::Flag(flag),
                (_, Ok(number), _) => Value::Integer(number),
                (.., Ok(number)) => Value::Decimal(number),
                _ => Value::Json(&*DOCUMENT),
            },
            Self::Word(words, word) => words.wire(word).map_or(Value::Absent, Value::Word),
            Self::Part(part, _) => Value::Part(part, self),
            Self::List(_) => Value::List(self),
        }
    }

    /// The message of this kind as Meta's JSON.
    pub(crate) fn json(&self, api: &'static Api, kind: &'static Kind) -> Json {
        let message = self.in_structs(None);
        object(&layout::message(api, &message, kind, &message))
    }

    /// The same, with each string written as the struct that it is short for.
    pub(crate) fn in_structs(&self, wanted: Option<&'static Type>) -> Self {
        match (self, wanted) {
            (Self::Text(_), Some(Type::Choice(Choice { text: Some(part), .. }))) => Self::Part(part, vec![(STRING, self.clone())]),
            (Self::List(entries), Some(Type::List(list))) => {
                Self::List(entries.iter().map(|entry| entry.in_structs(Some(&list.item))).collect())
            }
            (Self::Part(part, fields), _) => {
                let within = |name: &str, value: &Self| value.in_structs(part.field(name).map(|field| &field.value));
                Self::Part(part, fields.iter().map(|(name, value)| (*name, within(name, value))).collect())
            }
            _ => self.clone(),
        }
    }

    /// Whether a struct or a list in it is empty, and so is not written.
    pub(crate) fn has_nothing(&self) -> bool {
        match self {
            Self::Part(_, fields) => fields.is_empty() || fields.iter().any(|(_, value)| value.has_nothing()),
            Self::List(entries) => entries.is_empty() || entries.iter().any(Self::has_nothing),
            _ => false,
        }
    }
}

impl View for Sample {
    fn get(&self, field: &str) -> Value<'_> {
        match self {
            Self::Part(_, fields) => fields.iter().find(|(name, _)| *name == field).map_or(Value::Absent, |(_, value)| value.value()),
            _ => Value::Absent,
        }
    }
}

impl Items for Sample {
    fn len(&self) -> usize {
        if let Self::List(entries) = self { entries.len() } else { 0 }
    }

    fn item(&self, index: usize) -> Value<'_> {
        if let Self::List(entries) = self { entries[index].value() } else { Value::Absent }
    }
}
