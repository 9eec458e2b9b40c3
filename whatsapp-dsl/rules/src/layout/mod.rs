//! Meta's JSON along the layout that the table gives for each part: written, read, and searched for a field.
//!
//! | | |
//! |---|---|
//! | [`message`], [`typed`] | what there is to write, member by member |
//! | [`read`] | a message of somebody's JSON |
//! | [`path`], [`path_in_part`] | where a field is |

mod json;
mod node;
mod path;
mod read;
mod words;
mod write;

pub use self::json::json;
pub use self::node::{Node, Nodes, PartNode};
pub use self::path::{path, path_in_part};
pub(crate) use self::read::names;
pub use self::read::{Found, Tree, read};
pub use self::words::unknown_word;
pub use self::write::{Array, Members, Object, Out, message, typed};

use crate::schema::{Case, Home, Wire};
use crate::view::{Value, View};

/// What fills a layout: a struct, or the string that is all of one.
#[derive(Clone, Copy)]
enum Source<'a> {
    View(&'a dyn View),
    Text(&'a str),
}

impl<'a> Source<'a> {
    #[inline]
    fn get(self, field: &str) -> Value<'a> {
        match self {
            Self::View(view) => view.get(field),
            Self::Text(text) if field == "text" => Value::Text(text),
            Self::Text(_) => Value::Absent,
        }
    }
}

/// The members of the first case that is so.
fn chosen(cases: &'static [Case], source: Source<'_>) -> &'static [Wire] {
    for case in cases {
        if case.given.is_empty() || case.given.iter().any(|field| is_something(source.get(field))) {
            return case.wire;
        }
    }
    &[]
}

/// Whether any field of the members is there.
#[inline]
fn is_written(wire: &'static [Wire], source: Source<'_>) -> bool {
    wire.iter().any(|entry| match entry {
        Wire::Field(field) | Wire::As(_, field) | Wire::Element(field) | Wire::Each(field) | Wire::Map { field, .. } => {
            is_something(source.get(field))
        }
        Wire::Object(_, inner) | Wire::Whole(_, inner) | Wire::Array(_, inner) | Wire::Item(inner) => is_written(inner, source),
        Wire::Case(cases) => is_written(chosen(cases, source), source),
        Wire::Always(..) | Wire::AlwaysArray(..) => true,
        Wire::Tag(..) | Wire::Fixed(..) | Wire::Default(..) | Wire::Dropped(_) | Wire::Place(_) | Wire::Content => false,
    })
}

/// Whether a value has anything to write: no empty list, no struct without members.
#[inline]
fn is_something(value: Value<'_>) -> bool {
    match value {
        Value::Absent => false,
        Value::List(items) => !items.is_empty(),
        // A struct that never has members is all in its name, and so is one of a definition.
        Value::Part(part, view) => part.fields.is_empty() || part.home == Home::Definition || is_written(part.wire, Source::View(view)),
        _ => true,
    }
}
