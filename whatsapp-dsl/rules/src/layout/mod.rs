//! Meta's JSON along the layout that the table gives for each part: written, read, and searched for a field.
//!
//! | | |
//! |---|---|
//! | [`message`], [`typed`] | what there is to write, member by member |
//! | [`around`] | an envelope as text, around what is laid out |
//! | [`read`], [`read_part`] | a message, or a struct, out of JSON |
//! | [`moved`] | a message of one API as one of another |
//! | [`path`], [`path_in_part`] | where a field is |

#[cfg(feature = "run-time")]
mod around;
#[cfg(feature = "compile-time")]
mod json;
#[cfg(feature = "run-time")]
mod moved;
#[cfg(feature = "run-time")]
mod node;
mod path;
#[cfg(feature = "run-time")]
mod read;
mod unwritten;
#[cfg(feature = "run-time")]
mod words;
mod write;

#[cfg(feature = "run-time")]
pub use self::around::around;
#[cfg(feature = "compile-time")]
pub use self::json::json;
#[cfg(all(feature = "run-time", feature = "preview"))]
pub use self::moved::likened;
#[cfg(feature = "run-time")]
pub use self::moved::{Document, moved};
#[cfg(feature = "run-time")]
pub use self::node::{Node, Nodes, PartNode};
pub use self::path::{path, path_in_part};
#[cfg(all(feature = "run-time", feature = "preview"))]
pub use self::read::unsent;
#[cfg(feature = "run-time")]
pub use self::read::{Found, Tree, Unknown, read, read_part, trusted};
#[cfg(feature = "run-time")]
pub use self::unwritten::unwritten;
#[cfg(feature = "run-time")]
pub(crate) use self::unwritten::{any_entry, is_key, is_member};
#[cfg(feature = "compile-time")]
pub use self::unwritten::{is_only_a_word, is_only_around};
#[cfg(feature = "run-time")]
pub use self::words::unknown_word;
pub use self::write::{Array, Members, Object, Out, message, typed};

use crate::schema::{Case, Const, Field, Home, Part, STRING, Type, Wire};
use crate::text::When;
use crate::view::{Value, View};

/// A struct of which a string says all.
#[derive(Clone, Copy)]
struct Only<'a>(Value<'a>);

impl<'a> Only<'a> {
    fn value(self, field: &str) -> Value<'a> {
        if field == STRING { self.0 } else { Value::Absent }
    }
}

impl View for Only<'_> {
    fn get(&self, field: &str) -> Value<'_> {
        self.value(field)
    }

    fn may_be_left_out(&self) -> bool {
        matches!(self.0, Value::Hole(_, true))
    }
}

/// The members of the first case that is so.
fn chosen(cases: &'static [Case], view: &dyn View) -> &'static [Wire] {
    let is_so = |case: &&Case| match case.when {
        When::Given(fields) => fields.is_empty() || fields.iter().any(|field| is_something(view.get(field))),
        When::Is(field, word) => matches!(view.get(field), Value::Text(found) | Value::Word(found) if found == word),
    };
    cases.iter().find(is_so).map_or(&[], |case| case.wire)
}

/// Whether any field of the members is there.
#[inline]
fn is_written(wire: &'static [Wire], view: &dyn View) -> bool {
    any(wire, view, is_something)
}

/// Whether that holds of any field of the members.
#[inline]
fn any(wire: &'static [Wire], view: &dyn View, holds: fn(Value<'_>) -> bool) -> bool {
    wire.iter().any(|entry| match entry {
        Wire::Field(field)
        | Wire::Numbered(field, _)
        | Wire::As(_, field)
        | Wire::Element(field)
        | Wire::Each(field)
        | Wire::Map { field, .. }
        | Wire::Named { value: field, .. } => holds(view.get(field)),
        Wire::Object(_, inner) | Wire::Whole(_, inner) | Wire::Array(_, inner) | Wire::Item(inner) => any(inner, view, holds),
        Wire::Case(cases) => any(chosen(cases, view), view, holds),
        Wire::Always(..) | Wire::AlwaysArray(..) => true,
        Wire::Tag(..) | Wire::Fixed(..) | Wire::Default(..) | Wire::Dropped(_) | Wire::Ignored(..) | Wire::Place(_) | Wire::Content => {
            false
        }
    })
}

/// Whether a value has anything to write: no empty list, no struct without members.
#[inline]
pub(crate) fn is_something(value: Value<'_>) -> bool {
    match value {
        Value::Absent => false,
        Value::List(items) => !items.is_empty(),
        // A struct that never has members is all in its name, and so is one of a definition.
        Value::Part(part, view) => part.fields.is_empty() || part.home == Home::Definition || is_written(part.wire, view),
        _ => true,
    }
}

/// The same, whatever is put into holes.
fn is_certain(value: Value<'_>) -> bool {
    match value {
        Value::Hole(_, may_be_none) => !may_be_none,
        Value::List(items) => (0..items.len()).any(|index| is_certain(items.item(index))),
        Value::Part(_, view) if view.may_be_left_out() => false,
        value => is_something(value),
    }
}

/// Whether there is nothing in a value, so that it is as good as none: an empty text, list or document, a struct of which all fields may
/// be left out and are, and the empty text that is short for a struct. A text that fills a template is never as good as none.
pub fn is_nothing(value: Value<'_>) -> bool {
    match value {
        Value::Text(text) => text.is_empty(),
        Value::List(items) => items.is_empty(),
        Value::Json(json) => json.members() == Some(0),
        Value::Part(part, view) => {
            is_empty_text(part, view) || (may_be_empty(part) && part.fields.iter().all(|field| view.get(field.name).is_absent()))
        }
        _ => false,
    }
}

/// Whether all that the part needs is a text, and that is empty.
fn is_empty_text(part: &'static Part, view: &dyn View) -> bool {
    let [Field { name: STRING, required: true, value: Type::Text(text), .. }] = part.fields else { return false };
    !text.shape.is_parameter() && matches!(view.get(STRING), Value::Text(""))
}

/// Whether nothing that the part has must be there.
fn may_be_empty(part: &'static Part) -> bool {
    part.fields.iter().all(|field| !field.required) && part.wire.iter().all(|entry| matches!(entry, Wire::Field(_) | Wire::As(..)))
}

/// The members that an entry of a layout is.
pub(crate) fn names(entry: &Wire) -> &[&'static str] {
    match entry {
        Wire::Tag(member, _)
        | Wire::Fixed(member, _)
        | Wire::Default(member, _)
        | Wire::Ignored(member, _)
        | Wire::Place(member)
        | Wire::Field(member)
        | Wire::Numbered(member, _)
        | Wire::As(member, _)
        | Wire::Object(member, _)
        | Wire::Always(member, _)
        | Wire::Whole(member, _)
        | Wire::Map { member, .. }
        | Wire::Array(member, _)
        | Wire::AlwaysArray(member, _) => std::slice::from_ref(member),
        Wire::Dropped(members) => members,
        Wire::Named { .. } | Wire::Item(_) | Wire::Element(_) | Wire::Each(_) | Wire::Case(_) | Wire::Content => &[],
    }
}

/// The member, what it always holds, and whether it may be left out.
pub(crate) fn fixed(entry: &Wire) -> Option<(&'static str, Const, bool)> {
    match *entry {
        Wire::Tag(member, word) => Some((member, Const::Word(word), false)),
        Wire::Fixed(member, value) => Some((member, value, false)),
        Wire::Default(member, value) => Some((member, value, true)),
        _ => None,
    }
}
