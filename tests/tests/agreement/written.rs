//! A sample as Meta's JSON, written along the layouts of the table, whatever rules it breaks.

use std::any::Any;
use std::convert::Infallible;

use serde_json::{Map, Value as Json};
use whatsapp_dsl_rules::layout::{self, Members, Object, Out};
use whatsapp_dsl_rules::view::{Items, Value, View};
use whatsapp_dsl_rules::{Kind, table};

use crate::sample::Sample;

/// The only document that a sample has.
#[derive(Debug)]
struct Document;

impl whatsapp_dsl_rules::Json for Document {
    fn members(&self) -> Option<usize> {
        Some(1)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Sample {
    fn value(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Plain(plain) => match (plain.parse(), plain.parse(), plain.parse()) {
                (Ok(flag), ..) => Value::Flag(flag),
                (_, Ok(number), _) => Value::Integer(number),
                (.., Ok(number)) => Value::Decimal(number),
                _ => Value::Json(&Document),
            },
            Self::Word(words, word) => words.wire(word).map_or(Value::Absent, Value::Word),
            Self::Part(part, _) => Value::Part(part, self),
            Self::List(..) => Value::List(self),
        }
    }

    /// The message of this kind as Meta's JSON.
    pub(crate) fn json(&self, kind: &'static Kind) -> Json {
        object(&layout::message(&table::CLOUD, self, kind, self))
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
        if let Self::List(entries, _) = self { entries.len() } else { 0 }
    }

    fn item(&self, index: usize) -> Value<'_> {
        if let Self::List(entries, _) = self { entries[index].value() } else { Value::Absent }
    }
}

struct Taken(Map<String, Json>);

impl<'a> Members<'a> for Taken {
    type Error = Infallible;

    fn any(&mut self, member: &str, out: &Out<'a>) -> Result<(), Infallible> {
        self.0.insert(member.to_owned(), json(out));
        Ok(())
    }
}

fn object(from: &Object<'_>) -> Json {
    let mut taken = Taken(Map::new());
    let Ok(()) = from.each(&mut taken);
    Json::Object(taken.0)
}

fn json(out: &Out<'_>) -> Json {
    match out {
        Out::Text(text) => (*text).into(),
        Out::Flag(flag) => (*flag).into(),
        Out::Integer(number) => (*number).into(),
        Out::Quoted(number) => number.to_string().into(),
        Out::Decimal(number) => (*number).into(),
        Out::Json(_) => serde_json::json!({ "key": 1 }),
        Out::Object(inner) => object(inner),
        Out::Array(array) => {
            let mut elements = Vec::new();
            let Ok(()) = array.each(&mut |element| {
                elements.push(json(element));
                Ok::<_, Infallible>(())
            });
            elements.into()
        }
    }
}
