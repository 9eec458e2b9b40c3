//! What there is to write, as a document.

use super::{Out, members};
use crate::json::{Json, Map};
use crate::schema::Part;
use crate::view::View;

/// The part as a JSON object. What is only known at run time is left out, and so are documents of the user's.
#[must_use]
pub fn json(part: &'static Part, view: &dyn View) -> Map {
    object(members(part, view))
}

fn object<'a, 'b>(members: impl Iterator<Item = (&'b str, Out<'a>)>) -> Map {
    let mut map = Map::new();
    for (member, out) in members {
        if let Some(json) = value(out) {
            map.insert(member, json);
        }
    }
    map
}

fn value(out: Out<'_>) -> Option<Json> {
    Some(match out {
        Out::Text(text) => Json::from(text),
        Out::Flag(flag) => Json::from(flag),
        Out::Integer(number) => Json::from(number),
        Out::Quoted(number) => Json::from(number.to_string()),
        Out::Decimal(number) => Json::from(number),
        Out::Json(_) => return None,
        Out::Only(member, text) => {
            let mut map = Map::new();
            map.insert(member, text);
            Json::Object(map)
        }
        Out::Object(members) => Json::Object(object(members)),
        Out::Map(entries) => Json::Object(object(entries)),
        Out::Array(elements) => {
            let mut array = Vec::new();
            for element in elements {
                array.extend(value(element));
            }
            Json::Array(array)
        }
    })
}
