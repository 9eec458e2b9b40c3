//! Meta's JSON along the layout that the table gives for each part: written, read, and searched for a field.
//!
//! | | |
//! |---|---|
//! | [`message`], [`members`] | what there is to write, member by member |
//! | [`read`] | a message of somebody's JSON |
//! | [`path`], [`path_in_part`] | where a field is |

mod json;
mod node;
mod path;
mod read;
mod words;

pub use self::json::json;
pub use self::node::{Node, Nodes, PartNode};
pub use self::path::{path, path_in_part};
pub(crate) use self::read::names;
pub use self::read::{Found, Tree, read};
pub use self::words::unknown_word;

use crate::schema::{Api, Case, Const, Home, Kind, List, Part, Type, Wire};
use crate::view::{Items, Json, Value, View};

/// What a member or an element holds.
pub enum Out<'a> {
    /// A text.
    Text(&'a str),
    /// `true` or `false`.
    Flag(bool),
    /// A whole number.
    Integer(i64),
    /// A whole number between quotation marks.
    Quoted(i64),
    /// A number.
    Decimal(f64),
    /// A document of its own.
    Json(&'a dyn Json),
    /// An object with this one text in it.
    Only(&'a str, &'a str),
    /// An object.
    Object(Members<'a>),
    /// An object whose members are not known beforehand.
    Map(Entries<'a>),
    /// An array.
    Array(Elements<'a>),
}

/// The members of a message, in Meta's order.
pub fn message<'a>(
    api: &Api,
    envelope: &'a dyn View,
    kind: &'static Kind,
    content: &'a dyn View,
) -> impl Iterator<Item = (&'static str, Out<'a>)> {
    let wire = api.envelope.wire;
    let at = wire.iter().position(|entry| matches!(entry, Wire::Content)).unwrap_or(wire.len());
    let around = Members::new(&wire[..at], api.envelope, envelope);
    around.chain(members(&kind.part, content)).chain(Members { wire: &wire[at..], ..around })
}

/// The members of a part, in Meta's order.
#[must_use]
pub fn members<'a>(part: &'static Part, view: &'a dyn View) -> Members<'a> {
    Members::new(part.wire, part, view)
}

/// What fills a layout: a struct, or the string that is all of one.
#[derive(Clone, Copy)]
enum Source<'a> {
    View(&'a dyn View),
    Text(&'a str),
}

impl<'a> Source<'a> {
    fn get(self, field: &str) -> Value<'a> {
        match self {
            Self::View(view) => view.get(field),
            Self::Text(text) if field == "text" => Value::Text(text),
            Self::Text(_) => Value::Absent,
        }
    }
}

/// The members of an object.
#[derive(Clone, Copy)]
pub struct Members<'a> {
    wire: &'static [Wire],
    /// What comes after the case that `wire` is.
    after: &'static [Wire],
    part: &'static Part,
    source: Source<'a>,
    /// The place of the struct in its list.
    place: usize,
}

impl<'a> Members<'a> {
    fn new(wire: &'static [Wire], part: &'static Part, view: &'a dyn View) -> Self {
        Self { wire, after: &[], part, source: Source::View(view), place: 0 }
    }

    /// Other members of the same struct.
    fn of(&self, wire: &'static [Wire]) -> Self {
        Self { wire, after: &[], ..*self }
    }

    /// An object, if it has anything in it.
    fn object(&self, wire: &'static [Wire]) -> Option<Out<'a>> {
        // An object around a single text, as `body` is.
        if let [Wire::As(member, field)] = wire
            && let Value::Text(text) = self.source.get(field)
        {
            return Some(Out::Only(member, text));
        }
        is_written(wire, self.source).then(|| Out::Object(self.of(wire)))
    }

    /// An object with a member for each entry of a list.
    fn keyed(&self, field: &str, key: &'static str, value: &'static str) -> Option<Out<'a>> {
        match self.source.get(field) {
            Value::List(items) if !items.is_empty() => Some(Out::Map(Entries { items, key, value, index: 0 })),
            _ => None,
        }
    }

    fn field(&self, field: &str) -> Option<Out<'a>> {
        let value = self.source.get(field);
        if !is_something(value) {
            return None;
        }
        out(&self.part.field(field)?.value, value, 0)
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = (&'static str, Out<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let Some((entry, rest)) = self.wire.split_first() else {
                if self.after.is_empty() {
                    return None;
                }
                self.wire = std::mem::take(&mut self.after);
                continue;
            };
            self.wire = rest;
            let found = match entry {
                Wire::Tag(member, word) => Some((*member, Out::Text(word))),
                Wire::Fixed(member, value) | Wire::Default(member, value) => Some((*member, value.out())),
                Wire::Place(member) => Some((*member, Out::Integer(i64::try_from(self.place).unwrap_or(i64::MAX)))),
                Wire::Field(member) => self.field(member).map(|out| (*member, out)),
                Wire::As(member, field) => self.field(field).map(|out| (*member, out)),
                Wire::Object(member, wire) | Wire::Whole(member, wire) => self.object(wire).map(|out| (*member, out)),
                Wire::Always(member, wire) => Some((*member, Out::Object(self.of(wire)))),
                Wire::Map { member, field, key, value } => self.keyed(field, key, value).map(|out| (*member, out)),
                Wire::Array(member, wire) if !is_written(wire, self.source) => None,
                Wire::Array(member, wire) | Wire::AlwaysArray(member, wire) => {
                    Some((*member, Out::Array(Elements::laid_out(self.of(wire)))))
                }
                Wire::Case(cases) => {
                    self.after = rest;
                    self.wire = chosen(cases, self.source);
                    None
                }
                Wire::Dropped(_) | Wire::Content | Wire::Item(_) | Wire::Element(_) | Wire::Each(_) => None,
            };
            if found.is_some() {
                return found;
            }
        }
    }
}

/// The elements of an array.
#[derive(Clone, Copy)]
pub struct Elements<'a> {
    /// The elements that are laid out one by one.
    layout: Option<Members<'a>>,
    /// The list whose entries come next.
    entries: Option<(&'static List, &'a dyn Items)>,
    index: usize,
}

impl<'a> Elements<'a> {
    fn laid_out(layout: Members<'a>) -> Self {
        Self { layout: Some(layout), entries: None, index: 0 }
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = Out<'a>;

    fn next(&mut self) -> Option<Out<'a>> {
        loop {
            if let Some((list, items)) = self.entries {
                let index = self.index;
                if index < items.len() {
                    self.index += 1;
                    match entry(list, items.item(index), index) {
                        None => continue,
                        found => return found,
                    }
                }
                self.entries = None;
            }
            let layout = self.layout.as_mut()?;
            let (element, rest) = layout.wire.split_first()?;
            layout.wire = rest;
            let found = match element {
                Wire::Item(wire) if is_written(wire, layout.source) => Some(Out::Object(layout.of(wire))),
                Wire::Element(field) => layout.field(field),
                Wire::Each(field) => {
                    if let (Some(Type::List(list)), Value::List(items)) =
                        (layout.part.field(field).map(|row| &row.value), layout.source.get(field))
                    {
                        (self.entries, self.index) = (Some((*list, items)), 0);
                    }
                    None
                }
                _ => None,
            };
            if found.is_some() {
                return found;
            }
        }
    }
}

/// The members of an object that has one for each entry of a list.
#[derive(Clone, Copy)]
pub struct Entries<'a> {
    items: &'a dyn Items,
    key: &'static str,
    value: &'static str,
    index: usize,
}

impl<'a> Iterator for Entries<'a> {
    type Item = (&'a str, Out<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        while self.index < self.items.len() {
            let entry = self.items.item(self.index);
            self.index += 1;
            if let Value::Part(part, view) = entry
                && let Value::Text(key) = view.get(self.key)
                && let Some(out) = Members::new(part.wire, part, view).field(self.value)
            {
                return Some((key, out));
            }
        }
        None
    }
}

/// An entry of a list.
fn entry<'a>(list: &'static List, value: Value<'a>, index: usize) -> Option<Out<'a>> {
    match (list.member, value) {
        (Some(member), Value::Text(text)) => Some(Out::Only(member, text)),
        (_, value) => out(&list.item, value, index),
    }
}

/// A value, by what its field takes; nothing for what is only known at run time.
fn out<'a>(wanted: &'static Type, value: Value<'a>, place: usize) -> Option<Out<'a>> {
    match (wanted, value) {
        (Type::Choice(choice), Value::Text(text)) => {
            let part = choice.text?;
            Some(Out::Object(Members { wire: part.wire, after: &[], part, source: Source::Text(text), place }))
        }
        (_, Value::Text(text) | Value::Word(text)) => Some(Out::Text(text)),
        (_, Value::Flag(flag)) => Some(Out::Flag(flag)),
        (Type::Integer { quoted: true, .. }, Value::Integer(number)) => Some(Out::Quoted(number)),
        (_, Value::Integer(number)) => Some(Out::Integer(number)),
        (_, Value::Decimal(number)) => Some(Out::Decimal(number)),
        (_, Value::Json(json)) => Some(Out::Json(json)),
        (_, Value::Part(part, view)) => Some(Out::Object(Members { place, ..members(part, view) })),
        (Type::List(list), Value::List(items)) => Some(Out::Array(Elements { layout: None, entries: Some((list, items)), index: 0 })),
        _ => None,
    }
}

impl Const {
    fn out(self) -> Out<'static> {
        match self {
            Self::Word(word) => Out::Text(word),
            Self::Number(number) => Out::Integer(number),
            Self::Flag(flag) => Out::Flag(flag),
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
fn is_written(wire: &'static [Wire], source: Source<'_>) -> bool {
    wire.iter().any(|entry| match entry {
        Wire::Field(name) | Wire::As(_, name) | Wire::Element(name) | Wire::Each(name) | Wire::Map { field: name, .. } => {
            is_something(source.get(name))
        }
        Wire::Object(_, inner) | Wire::Whole(_, inner) | Wire::Array(_, inner) | Wire::Item(inner) => is_written(inner, source),
        Wire::Case(cases) => is_written(chosen(cases, source), source),
        Wire::Always(..) | Wire::AlwaysArray(..) => true,
        Wire::Tag(..) | Wire::Fixed(..) | Wire::Default(..) | Wire::Dropped(_) | Wire::Place(_) | Wire::Content => false,
    })
}

/// Whether a value has anything to write: no empty list, no struct without members.
fn is_something(value: Value<'_>) -> bool {
    match value {
        Value::Absent => false,
        Value::List(items) => !items.is_empty(),
        // A struct that never has members is all in its name, and so is one of a definition.
        Value::Part(part, view) => part.fields.is_empty() || part.home == Home::Definition || is_written(part.wire, Source::View(view)),
        _ => true,
    }
}
