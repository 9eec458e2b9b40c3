//! Where a place of a message stands in Meta's JSON.

use crate::schema::{Choice, Home, Kind, Part, Type, Wire};
use crate::table::ENVELOPE;
use crate::view::{Value, View};
use crate::violation::Step;

/// The path in Meta's JSON: `interactive.action.buttons[0].reply.title`.
#[must_use]
pub fn wire_path(kind: &'static Kind, message: &dyn View, place: &[Step]) -> String {
    let mut path = String::new();
    match place.first() {
        Some(Step::Field(name)) if ENVELOPE.field(name).is_some() => path.push_str(envelope_member(name)),
        _ => in_part(&kind.part, message, place, &mut path),
    }
    path
}

/// The path of a place within a part that stands at `path`.
#[must_use]
pub fn path_in_part(path: &str, part: &'static Part, view: &dyn View, place: &[Step]) -> String {
    let mut path = path.to_owned();
    in_part(part, view, place, &mut path);
    path
}

/// The member of the envelope that holds the field.
#[must_use]
pub fn envelope_member(field: &str) -> &str {
    match field {
        "context" => "context.message_id",
        // A group's id stands where a phone number would.
        "group" => "to",
        field => field,
    }
}

fn in_part(part: &'static Part, view: &dyn View, place: &[Step], path: &mut String) {
    let Some((Step::Field(name), rest)) = place.split_first() else { return };
    let Some(field) = part.field(name) else { return };
    find(part.wire, view, name, path);
    in_value(&field.value, view.get(name), rest, path);
}

fn in_value(wanted: &'static Type, value: Value<'_>, place: &[Step], path: &mut String) {
    match (wanted, value) {
        (Type::List(list), Value::List(items)) => {
            let Some((Step::Index(index), rest)) = place.split_first() else { return };
            let start = take_index(path);
            push_index(path, start + index);
            if *index >= items.len() {
                return;
            }
            if let (Some(member), true) = (list.member, rest.is_empty()) {
                push(path, member);
            }
            in_value(&list.item, items.item(*index), rest, path);
        }
        (Type::Part(_) | Type::Choice(_), Value::Part(part, view)) => in_part(part, view, place, path),
        (Type::Choice(Choice { text: Some(part), .. }), Value::Text(_)) => {
            find(part.wire, &Nothing, "text", path);
        }
        _ => {}
    }
}

/// Takes the index off the end of the path: entries that stand in an array behind other elements count from there.
fn take_index(path: &mut String) -> usize {
    let index = path.strip_suffix(']').and_then(|path| path.rsplit_once('[')).and_then(|(_, index)| index.parse().ok());
    if index.is_some() {
        path.truncate(path.rfind('[').unwrap_or(path.len()));
    }
    index.unwrap_or(0)
}

/// Adds the way through the part's members to the field; answers whether it is there.
fn find(wire: &'static [Wire], view: &dyn View, field: &str, path: &mut String) -> bool {
    let start = path.len();
    let mut element = 0;
    for entry in wire {
        match entry {
            Wire::Field(name) if *name == field => push(path, name),
            Wire::As(member, name) if *name == field => push(path, member),
            Wire::Element(name) | Wire::Each(name) if *name == field => push_index(path, element),
            Wire::Object(member, inner) | Wire::Always(member, inner) | Wire::Array(member, inner) => {
                push(path, member);
                if find(inner, view, field, path) {
                    return true;
                }
                path.truncate(start);
                continue;
            }
            Wire::Item(inner) => {
                push_index(path, element);
                if find(inner, view, field, path) {
                    return true;
                }
                path.truncate(start);
                element += usize::from(is_written(inner, view));
                continue;
            }
            Wire::Element(name) => {
                element += usize::from(is_something(view.get(name)));
                continue;
            }
            _ => continue,
        }
        return true;
    }
    false
}

/// Whether any field of the members is there.
#[must_use]
#[inline]
pub fn is_written(wire: &[Wire], view: &dyn View) -> bool {
    wire.iter().any(|entry| match entry {
        Wire::Field(name) | Wire::As(_, name) | Wire::Element(name) | Wire::Each(name) => is_something(view.get(name)),
        Wire::Object(_, inner) | Wire::Array(_, inner) | Wire::Item(inner) => is_written(inner, view),
        Wire::Always(..) => true,
        Wire::Tag(..) | Wire::Default(..) | Wire::Dropped(_) | Wire::Place(_) => false,
    })
}

/// Whether a value has anything to write: no empty list, no struct without members.
#[must_use]
#[inline]
pub fn is_something(value: Value<'_>) -> bool {
    match value {
        Value::Absent => false,
        Value::List(items) => !items.is_empty(),
        // A struct that never has members is all in its name, and so is one of a definition.
        Value::Part(part, view) => part.fields.is_empty() || part.home == Home::Definition || is_written(part.wire, view),
        _ => true,
    }
}

fn push(path: &mut String, member: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(member);
}

fn push_index(path: &mut String, index: usize) {
    path.push('[');
    path.push_str(&index.to_string());
    path.push(']');
}

/// A part without fields.
struct Nothing;

impl View for Nothing {
    fn get(&self, _: &str) -> Value<'_> {
        Value::Absent
    }
}
