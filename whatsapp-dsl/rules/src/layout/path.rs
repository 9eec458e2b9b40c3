//! Where a place of a message is in Meta's JSON.

use super::{Only, chosen, is_something, is_written};
use crate::schema::{Api, Choice, Kind, Part, STRING, Type, Wire};
use crate::view::{Items, Value, View};
use crate::violation::Step;

/// The path in Meta's JSON: `interactive.action.buttons[0].reply.title`.
pub fn path(api: &Api, kind: &'static Kind, message: &dyn View, place: &[Step]) -> String {
    let is_of_envelope = matches!(place.first(), Some(Step::Field(name)) if api.envelope.field(name).is_some());
    path_in_part("", if is_of_envelope { api.envelope } else { &kind.part }, message, place)
}

/// The path of a place within a part that is at `path`.
pub fn path_in_part(path: &str, part: &'static Part, view: &dyn View, place: &[Step]) -> String {
    let mut path = path.to_owned();
    in_part(part, view, place, &mut path);
    path
}

fn in_part(part: &'static Part, view: &dyn View, place: &[Step], path: &mut String) {
    let Some((Step::Field(name), rest)) = place.split_first() else { return };
    let Some(field) = part.field(name) else { return };
    let value = view.get(name);
    match (find(part.wire, view, name, path), value, rest.first()) {
        (Some(Wire::Map { key, .. }), Value::List(items), Some(Step::Index(index))) => in_map(items, *index, key, path),
        _ => in_value(&field.value, value, rest, path),
    }
}

/// The member of an entry of a list that is an object.
fn in_map(items: &dyn Items, index: usize, key: &str, path: &mut String) {
    if index < items.len()
        && let Value::Part(_, entry) = items.item(index)
        && let Value::Text(key) = entry.get(key)
    {
        push(path, key);
    }
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
        (Type::Choice(Choice { text: Some(part), .. }), Value::Text(text)) => {
            find(part.wire, &Only(Value::Text(text)), STRING, path);
        }
        _ => {}
    }
}

/// Takes the index off the end of the path: entries that are in an array behind other elements count from there.
fn take_index(path: &mut String) -> usize {
    let index = path.strip_suffix(']').and_then(|path| path.rsplit_once('[')).and_then(|(_, index)| index.parse().ok());
    if index.is_some() {
        path.truncate(path.rfind('[').unwrap_or(path.len()));
    }
    index.unwrap_or(0)
}

/// Adds the way through the part's members to the field; answers what holds it.
fn find(wire: &'static [Wire], view: &dyn View, field: &str, path: &mut String) -> Option<&'static Wire> {
    let start = path.len();
    let mut element = 0;
    for entry in wire {
        path.truncate(start);
        let inner = match entry {
            Wire::Field(name) | Wire::Numbered(name, _) if *name == field => {
                push(path, name);
                return Some(entry);
            }
            Wire::As(member, name) | Wire::Map { member, field: name, .. } if *name == field => {
                push(path, member);
                return Some(entry);
            }
            Wire::Named { name, value } if *value == field => {
                push(path, if let Value::Text(name) = view.get(name) { name } else { value });
                return Some(entry);
            }
            Wire::Element(name) | Wire::Each(name) if *name == field => {
                push_index(path, element);
                return Some(entry);
            }
            Wire::Element(name) => {
                element += usize::from(is_something(view.get(name)));
                continue;
            }
            Wire::Each(name) => {
                element += if let Value::List(items) = view.get(name) { items.len() } else { 0 };
                continue;
            }
            Wire::Object(member, inner)
            | Wire::Always(member, inner)
            | Wire::Whole(member, inner)
            | Wire::Array(member, inner)
            | Wire::AlwaysArray(member, inner) => {
                push(path, member);
                inner
            }
            Wire::Item(inner) => {
                push_index(path, element);
                element += usize::from(is_written(inner, view));
                inner
            }
            // A field that is not there may be one of another case.
            Wire::Case(cases) => {
                let first = chosen(cases, view);
                let found = find(first, view, field, path);
                if found.is_some() {
                    return found;
                }
                for case in *cases {
                    path.truncate(start);
                    let found = find(case.wire, view, field, path);
                    if found.is_some() {
                        return found;
                    }
                }
                continue;
            }
            _ => continue,
        };
        let found = find(inner, view, field, path);
        if found.is_some() {
            return found;
        }
    }
    path.truncate(start);
    None
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
