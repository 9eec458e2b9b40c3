//! A message as a tree, whatever rules it breaks: what every door is given.

use serde_json::Value as Json;
use whatsapp_dsl_rules::view::{Items, Value, View};
use whatsapp_dsl_rules::{Part, Words};

use crate::document::Document;

/// A value that can be given to builders, to the macros and as JSON.
#[derive(Debug, Clone)]
pub(crate) enum Sample {
    Text(String),
    Integer(i64),
    Decimal(f64),
    Flag(bool),
    /// A word as it is typed.
    Word(&'static Words, &'static str),
    Json(Document),
    Part(PartRow, Vec<(&'static str, Sample)>),
    List(Vec<Sample>),
}

/// A row, which is told by its name.
#[derive(Clone, Copy)]
pub(crate) struct PartRow(pub(crate) &'static Part);

impl std::fmt::Debug for PartRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.name)
    }
}

/// What the builders that `build.rs` writes ask for.
impl Sample {
    pub(crate) fn is_text(&self) -> bool {
        matches!(self, Self::Text(_))
    }

    pub(crate) fn text(&self) -> String {
        if let Self::Text(text) = self { text.clone() } else { panic!("{self:?} is not a text") }
    }

    pub(crate) fn integer(&self) -> i64 {
        if let Self::Integer(number) = self { *number } else { panic!("{self:?} is not a whole number") }
    }

    pub(crate) fn decimal(&self) -> f64 {
        if let Self::Decimal(number) = self { *number } else { panic!("{self:?} is not a number") }
    }

    pub(crate) fn flag(&self) -> bool {
        if let Self::Flag(flag) = self { *flag } else { panic!("{self:?} is not true or false") }
    }

    pub(crate) fn word(&self) -> &'static str {
        if let Self::Word(_, word) = self { word } else { panic!("{self:?} is not a word") }
    }

    pub(crate) fn json(&self) -> Json {
        if let Self::Json(json) = self { json.0.clone() } else { panic!("{self:?} is not a document") }
    }

    pub(crate) fn fields(&self) -> &[(&'static str, Self)] {
        if let Self::Part(_, fields) = self { fields } else { panic!("{self:?} is not a struct") }
    }

    pub(crate) fn entries(&self) -> &[Self] {
        if let Self::List(entries) = self { entries } else { panic!("{self:?} is not a list") }
    }

    /// What the names of its rules start with, if it is a struct.
    pub(crate) fn rule(&self) -> &'static str {
        if let Self::Part(part, _) = self { part.0.rule } else { "" }
    }
}

impl Sample {
    pub(crate) fn value(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Integer(number) => Value::Integer(*number),
            Self::Decimal(number) => Value::Decimal(*number),
            Self::Flag(flag) => Value::Flag(*flag),
            Self::Word(words, word) => words.wire(word).map_or(Value::Absent, Value::Word),
            Self::Json(json) => Value::Json(json),
            Self::Part(part, _) => Value::Part(part.0, self),
            Self::List(_) => Value::List(self),
        }
    }

    /// The field of this name.
    pub(crate) fn field(&self, name: &str) -> Option<&Self> {
        let Self::Part(_, fields) = self else { return None };
        fields.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

impl View for Sample {
    fn get(&self, field: &str) -> Value<'_> {
        self.field(field).map_or(Value::Absent, Self::value)
    }
}

impl Items for Sample {
    fn len(&self) -> usize {
        self.entries().len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.entries()[index].value()
    }
}
