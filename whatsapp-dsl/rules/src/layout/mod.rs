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
mod unwritten;
mod words;
mod write;

pub use self::json::json;
pub use self::node::{Node, Nodes, PartNode};
pub use self::path::{path, path_in_part};
pub(crate) use self::read::names;
pub use self::read::{Found, Tree, read};
pub use self::unwritten::{is_only_a_word, is_only_around};
pub use self::words::unknown_word;
pub use self::write::{Array, Members, Object, Out, message, typed};

use crate::schema::{Case, Home, STRING, Wire};
use crate::view::{Value, View};

/// A struct of which a string says all.
#[derive(Clone, Copy)]
struct Only<'a>(&'a str);

impl<'a> Only<'a> {
    fn value(self, field: &str) -> Value<'a> {
        if field == STRING { Value::Text(self.0) } else { Value::Absent }
    }
}

impl View for Only<'_> {
    fn get(&self, field: &str) -> Value<'_> {
        self.value(field)
    }
}

/// The members of the first case that is so.
fn chosen(cases: &'static [Case], view: &dyn View) -> &'static [Wire] {
    let is_so = |case: &&Case| case.given.is_empty() || case.given.iter().any(|field| is_something(view.get(field)));
    cases.iter().find(is_so).map_or(&[], |case| case.wire)
}

/// Whether any field of the members is there.
#[inline]
fn is_written(wire: &'static [Wire], view: &dyn View) -> bool {
    wire.iter().any(|entry| match entry {
        Wire::Field(field) | Wire::As(_, field) | Wire::Element(field) | Wire::Each(field) | Wire::Map { field, .. } => {
            is_something(view.get(field))
        }
        Wire::Object(_, inner) | Wire::Whole(_, inner) | Wire::Array(_, inner) | Wire::Item(inner) => is_written(inner, view),
        Wire::Case(cases) => is_written(chosen(cases, view), view),
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
        Value::Part(part, view) => part.fields.is_empty() || part.home == Home::Definition || is_written(part.wire, view),
        _ => true,
    }
}
