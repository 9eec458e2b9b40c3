//! A sample as Meta's JSON, along the layouts of the table, whatever rules it breaks.

use std::convert::Infallible;

use serde_json::{Map, Value as Json};
use whatsapp_dsl_rules::layout::{self, Members, Object, Out};
use whatsapp_dsl_rules::schema::{Api, STRING};
use whatsapp_dsl_rules::{Choice, Kind, Type};

use crate::sample::{Document, PartRow, Sample};

impl Sample {
    /// The message of this kind as Meta's JSON.
    pub(crate) fn to_json(&self, api: &'static Api, kind: &'static Kind) -> Json {
        let message = self.in_structs(None);
        object(&layout::message(api, &message, kind, &message))
    }

    /// The same, with each string written as the struct that it is short for.
    pub(crate) fn in_structs(&self, wanted: Option<&'static Type>) -> Self {
        match (self, wanted) {
            (Self::Text(_), Some(Type::Choice(Choice { text: Some(part), .. }))) => Self::Part(PartRow(part), vec![(STRING, self.clone())]),
            (Self::List(entries), Some(Type::List(list))) => {
                Self::List(entries.iter().map(|entry| entry.in_structs(Some(&list.item))).collect())
            }
            (Self::Part(part, fields), _) => {
                let within = |name: &str, value: &Self| value.in_structs(part.0.field(name).map(|field| &field.value));
                Self::Part(*part, fields.iter().map(|(name, value)| (*name, within(name, value))).collect())
            }
            _ => self.clone(),
        }
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
        Out::Json(document) => document.as_any().downcast_ref::<Document>().map_or(Json::Null, |document| document.0.clone()),
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
