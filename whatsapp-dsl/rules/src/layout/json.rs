//! What there is to write, as a document.

use std::convert::Infallible;

use super::write::{Members, Object, Out, typed};
use crate::json::{Json, Map};
use crate::schema::Part;
use crate::view::View;

/// The part, as it was typed, as a JSON object. What is only known at run time is left out, and so are documents of the user's.
pub fn json(part: &'static Part, view: &dyn View) -> Map {
    map(&typed(part, view))
}

impl<'a> Members<'a> for Map {
    type Error = Infallible;

    fn any(&mut self, member: &str, out: &Out<'a>) -> Result<(), Infallible> {
        if let Some(json) = value(out) {
            self.insert(member, json);
        }
        Ok(())
    }
}

fn map(object: &Object<'_>) -> Map {
    let mut map = Map::new();
    let Ok(()) = object.each(&mut map);
    map
}

fn value(out: &Out<'_>) -> Option<Json> {
    Some(match *out {
        Out::Text(text) => Json::from(text),
        Out::Flag(flag) => Json::from(flag),
        Out::Integer(number) => Json::from(number),
        Out::Quoted(number) => Json::from(number.to_string()),
        Out::Decimal(number) => Json::from(number),
        Out::Json(_) | Out::Hole(..) => return None,
        Out::Object(ref object) => Json::Object(map(object)),
        Out::Array(ref array) => {
            let mut elements = Vec::new();
            let Ok(()) = array.each(&mut |element| {
                elements.extend(value(element));
                Ok::<_, Infallible>(())
            });
            Json::Array(elements)
        }
    })
}
