//! A message or a definition as it is typed: the call of the macro that gives it, formatted as rustfmt formats it.

mod definition;
mod format;
mod literal;

pub use self::definition::definition;
use self::format::{Place, braces, list};
use self::literal::{documented, quoted};
use crate::json::Json as Document;
use crate::layout::is_something;
use crate::schema::{Api, Field, Kind, Part, STRING, Type};
use crate::view::{Json, Value, View};

/// The text of a document.
pub type Shown = fn(&dyn Json) -> String;

/// The call of `message!` that gives the message.
pub fn message(api: &Api, kind: &'static Kind, message: &dyn View, shown: Shown) -> String {
    let path = if api.module.is_empty() { String::new() } else { format!("{}::", api.module) };
    let fields = fields(api.envelope.fields.iter().chain(kind.part.fields), message, Place::START.within(), shown);
    format!("{path}message!({})", braces(kind.part.name, &fields, Place::START))
}

/// The fields that there are, as they are typed.
fn fields(rows: impl Iterator<Item = &'static Field>, view: &dyn View, place: Place, shown: Shown) -> Vec<String> {
    let mut typed = Vec::new();
    for row in rows {
        let seen = view.get(row.name);
        // What could not be read is named elsewhere.
        if is_something(seen) && !matches!(seen, Value::Unknown) {
            typed.push(format!("{}: {}", row.name, value(&row.value, seen, place.behind(row.name.len() + 2), shown)));
        }
    }
    typed
}

fn value(wanted: &'static Type, value: Value<'_>, place: Place, shown: Shown) -> String {
    match (wanted, value) {
        (Type::Word(words), Value::Word(word)) => {
            words.words.iter().find(|(_, known)| *known == word).map_or(word, |(typed, _)| *typed).to_owned()
        }
        (_, Value::Text(text) | Value::Word(text)) => quoted(text),
        (_, Value::Flag(flag)) => flag.to_string(),
        (_, Value::Integer(number)) => number.to_string(),
        (_, Value::Decimal(number)) => format!("{number:?}"),
        (_, Value::Json(json)) => documented(&Document::parse(&shown(json)).unwrap_or(Document::Null), place),
        (_, Value::Part(part, view)) => self::part(wanted, part, view, place, shown),
        (Type::List(of), Value::List(items)) => {
            list(items.len(), &|index, place| self::value(&of.item, items.item(index), place, shown), place)
        }
        _ => String::new(),
    }
}

/// A struct, or the string that is short for it.
fn part(wanted: &'static Type, mut part: &'static Part, view: &dyn View, place: Place, shown: Shown) -> String {
    if let Type::Choice(choice) = wanted
        && let Some(short) = choice.text.filter(|short| short.rule == part.rule && short.name == part.name)
    {
        match view.get(STRING) {
            Value::Text(text) if short.fields.iter().all(|field| field.name == STRING || view.get(field.name).is_absent()) => {
                return quoted(text);
            }
            // Without its text it is the other one, which need not have anything.
            Value::Absent => part = choice.parts.first().unwrap_or(&part),
            _ => {}
        }
    }
    if part.fields.is_empty() {
        return part.name.to_owned();
    }
    braces(part.name, &fields(part.fields.iter(), view, place.within(), shown), place)
}
