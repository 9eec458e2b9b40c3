//! Documents of `serde_json`, as the layouts see them.

use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value as Json};
use whatsapp_dsl_rules::layout::{Members, Object, Out, Tree};

/// A document to read.
#[derive(Clone, Copy)]
pub(super) struct Given<'a>(pub(super) &'a Json);

impl fmt::Display for Given<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Tree for Given<'_> {
    fn text(&self) -> Option<&str> {
        self.0.as_str()
    }

    fn flag(&self) -> Option<bool> {
        self.0.as_bool()
    }

    fn integer(&self) -> Option<i64> {
        self.0.as_i64()
    }

    fn decimal(&self) -> Option<f64> {
        self.0.as_f64()
    }

    fn elements(&self) -> Option<usize> {
        self.0.as_array().map(Vec::len)
    }

    fn element(&self, index: usize) -> Option<Self> {
        self.0.get(index).map(Self)
    }

    fn is_null(&self) -> bool {
        self.0.is_null()
    }

    fn members(&self) -> Option<usize> {
        self.0.as_object().map(Map::len)
    }

    fn member(&self, name: &str) -> Option<Self> {
        self.0.get(name).filter(|json| !json.is_null()).map(Self)
    }

    fn each_member(&self, look: &mut dyn FnMut(&str, Self)) {
        for (name, json) in self.0.as_object().into_iter().flatten() {
            look(name, Self(json));
        }
    }

    fn document(&self) -> Arc<dyn whatsapp_dsl_rules::Json + Send + Sync> {
        unreachable!("no field takes a document")
    }

    fn embedded(&self) -> Option<Arc<dyn whatsapp_dsl_rules::Json + Send + Sync>> {
        unreachable!("no field takes a document")
    }
}

/// What was written.
#[derive(Default)]
struct Written(Map<String, Json>);

impl<'a> Members<'a> for Written {
    type Error = fmt::Error;

    fn any(&mut self, member: &str, out: &Out<'a>) -> fmt::Result {
        self.0.insert(member.to_owned(), value(out));
        Ok(())
    }
}

pub(super) fn written(object: &Object<'_>) -> Json {
    let mut members = Written::default();
    object.each(&mut members).expect("nothing is refused");
    members.0.into()
}

fn value(out: &Out<'_>) -> Json {
    match *out {
        Out::Text(text) => text.into(),
        Out::Flag(flag) => flag.into(),
        Out::Integer(number) => number.into(),
        Out::Object(ref object) => written(object),
        Out::Array(ref array) => {
            let mut elements = Vec::new();
            let done: Result<(), ()> = array.each(&mut |element| {
                elements.push(value(element));
                Ok(())
            });
            done.expect("nothing is refused");
            elements.into()
        }
        Out::Quoted(_) | Out::Decimal(_) | Out::Json(_) | Out::Hole(..) => unreachable!("no field takes one"),
    }
}
