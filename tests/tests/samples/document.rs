//! What the layouts write of a sample, as a document, whatever rules it breaks.

use std::any::Any;
use std::convert::Infallible;

use serde_json::{Map, Value as Json};
use whatsapp_dsl_rules::layout::{Members, Object, Out};
use whatsapp_dsl_rules::view::Member;

/// A document within a sample.
#[derive(Debug, Clone)]
pub(crate) struct Document(pub(crate) Json);

impl whatsapp_dsl_rules::Json for Document {
    fn members(&self) -> Option<usize> {
        self.0.as_object().map(Map::len)
    }

    fn member(&self, name: &str) -> Member<'_> {
        match self.0.get(name) {
            None | Some(Json::Null) => Member::Absent,
            Some(Json::String(text)) => Member::Text(text),
            Some(_) => Member::Other,
        }
    }

    fn is_deeper_than(&self, levels: usize) -> bool {
        is_deeper_than(&self.0, levels)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn is_deeper_than(json: &Json, levels: usize) -> bool {
    match json {
        Json::Array(elements) => levels == 0 || elements.iter().any(|one| is_deeper_than(one, levels - 1)),
        Json::Object(members) => levels == 0 || members.values().any(|one| is_deeper_than(one, levels - 1)),
        _ => false,
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

/// An object of the layouts, as a document.
pub(crate) fn object(from: &Object<'_>) -> Json {
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
        Out::Hole(..) => Json::Null,
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
