//! Writing: members in Meta's order, no nulls, nothing empty.

use super::{Only, any, chosen, is_certain, is_something, is_written};
use crate::schema::{Api, Const, Kind, List, Part, Type, Wire};
use crate::view::{Items, Json, Value, View};

/// What a member or an element holds.
#[derive(Clone, Copy)]
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
    /// What is put in later: its number, and whether there may be nothing to put in.
    Hole(usize, bool),
    /// An object.
    Object(Object<'a>),
    /// An array.
    Array(Array<'a>),
}

/// What takes the members of an object, one after the other.
#[expect(clippy::missing_errors_doc, reason = "each has its own")]
pub trait Members<'a> {
    /// Why it takes no more.
    type Error;

    /// Takes a member.
    fn any(&mut self, member: &str, out: &Out<'a>) -> Result<(), Self::Error>;

    /// Takes a text, as most members are.
    fn text(&mut self, member: &str, text: &'a str) -> Result<(), Self::Error> {
        self.any(member, &Out::Text(text))
    }

    /// Takes an object, which is there because of its members.
    fn object(&mut self, member: &str, object: &Object<'a>) -> Result<(), Self::Error> {
        self.any(member, &Out::Object(*object))
    }

    /// Takes an array, which is there because of its elements.
    fn array(&mut self, member: &str, array: &Array<'a>) -> Result<(), Self::Error> {
        self.any(member, &Out::Array(*array))
    }

    /// Takes a member whose name is put in later.
    fn named(&mut self, _name: usize, _out: &Out<'a>) -> Result<(), Self::Error> {
        Ok(())
    }
}

/// The members of an object.
#[derive(Clone, Copy)]
pub struct Object<'a>(Form<'a>);

#[derive(Clone, Copy)]
enum Form<'a> {
    /// A message: the envelope, with the content in it.
    Message(&'static Part, &'a dyn View, &'static Part, &'a dyn View),
    /// A part.
    Part(Laid<'a>),
    /// A member for each entry of a list: the fields that are its name and its value.
    Entries(&'a dyn Items, &'static str, &'static str),
    /// A text, or what is put in later.
    Only(&'static str, Value<'a>),
}

/// The elements of an array.
#[derive(Clone, Copy)]
pub struct Array<'a>(Elements<'a>);

#[derive(Clone, Copy)]
enum Elements<'a> {
    Part(Laid<'a>),
    /// The entries of a list, and whether they are as they were typed.
    List(&'static List, &'a dyn Items, bool),
}

/// What fills a layout: a struct, or the string that says all of one.
#[derive(Clone, Copy)]
enum Source<'a> {
    View(&'a dyn View),
    Only(Only<'a>),
}

impl<'a> Source<'a> {
    #[inline]
    fn get(self, field: &str) -> Value<'a> {
        match self {
            Self::View(view) => view.get(field),
            Self::Only(only) => only.value(field),
        }
    }

    fn view(&self) -> &dyn View {
        match self {
            Self::View(view) => *view,
            Self::Only(only) => only,
        }
    }
}

/// A layout and what fills it.
#[derive(Clone, Copy)]
struct Laid<'a> {
    wire: &'static [Wire],
    part: &'static Part,
    source: Source<'a>,
    /// The place of the struct in its list.
    place: u32,
    /// Whether a string may be all that was typed of a struct.
    is_typed: bool,
}

/// A message.
pub fn message<'a>(api: &Api, envelope: &'a dyn View, kind: &'static Kind, content: &'a dyn View) -> Object<'a> {
    Object(Form::Message(api.envelope, envelope, &kind.part, content))
}

/// A part as it was typed, where a string may be all of a struct.
pub fn typed<'a>(part: &'static Part, view: &'a dyn View) -> Object<'a> {
    Object(Form::Part(Laid { is_typed: true, ..Laid::of(part, view) }))
}

impl<'a> Object<'a> {
    /// Looks at each member, in Meta's order.
    #[inline]
    #[expect(clippy::missing_errors_doc, reason = "they are those of what takes them")]
    pub fn each<M: Members<'a>>(&self, to: &mut M) -> Result<(), M::Error> {
        if let Form::Part(part) = &self.0 {
            return part.members(None, to);
        }
        match self.0 {
            Form::Message(part, envelope, content, view) => Laid::of(part, envelope).members(Some(&Laid::of(content, view)), to),
            Form::Entries(items, key, value) => {
                for index in 0..items.len() {
                    if let Value::Part(part, entry) = items.item(index)
                        && let Some(out) = Laid::of(part, entry).field(value)
                    {
                        named(entry.get(key), &out, to)?;
                    }
                }
                Ok(())
            }
            Form::Only(member, Value::Text(text)) => to.text(member, text),
            Form::Only(member, Value::Hole(hole, may_be_none)) => to.any(member, &Out::Hole(hole, may_be_none)),
            Form::Part(_) | Form::Only(..) => Ok(()),
        }
    }

    /// Whether it is there whatever is put into holes.
    pub fn is_certain(&self) -> bool {
        if let Form::Part(part) = &self.0 { part.is_certain() } else { true }
    }

    /// Whether it is a whole struct that is left out where nothing is put into its holes.
    pub fn may_be_left_out(&self) -> bool {
        if let Form::Part(part) = &self.0 { part.is_whole() && part.source.view().may_be_left_out() } else { false }
    }
}

impl<'a> Array<'a> {
    /// Whether it is there whatever is put into holes.
    pub fn is_certain(&self) -> bool {
        if let Elements::Part(part) = &self.0 { part.is_certain() } else { true }
    }

    /// Looks at each element.
    #[inline]
    #[expect(clippy::missing_errors_doc, reason = "they are those of what takes them")]
    pub fn each<E>(&self, look: &mut impl FnMut(&Out<'a>) -> Result<(), E>) -> Result<(), E> {
        match self.0 {
            Elements::List(list, items, is_typed) => entries(list, items, is_typed, look),
            Elements::Part(part) => {
                for element in part.wire {
                    match element {
                        Wire::Item(wire) if is_written(wire, part.source.view()) => look(&Out::Object(part.object(wire)))?,
                        Wire::Element(field) => {
                            if let Some(out) = part.field(field) {
                                look(&out)?;
                            }
                        }
                        Wire::Each(field) => {
                            if let (Some(Type::List(list)), Value::List(items)) = (part.wanted(field), part.source.get(field)) {
                                entries(list, items, part.is_typed, look)?;
                            }
                        }
                        _ => {}
                    }
                }
                Ok(())
            }
        }
    }
}

#[inline]
fn entries<'a, E>(
    list: &'static List,
    items: &'a dyn Items,
    is_typed: bool,
    look: &mut impl FnMut(&Out<'a>) -> Result<(), E>,
) -> Result<(), E> {
    for index in 0..items.len() {
        let out = match (list.member, items.item(index)) {
            (Some(member), value @ (Value::Text(_) | Value::Hole(..))) => Some(Out::Object(Object(Form::Only(member, value)))),
            (_, value) => out(&list.item, value, u32::try_from(index).unwrap_or(u32::MAX), is_typed),
        };
        if let Some(out) = out {
            look(&out)?;
        }
    }
    Ok(())
}

/// A member that is called what a field says.
fn named<'a, M: Members<'a>>(name: Value<'_>, out: &Out<'a>, to: &mut M) -> Result<(), M::Error> {
    match name {
        Value::Text(name) => to.any(name, out),
        Value::Hole(name, _) => to.named(name, out),
        _ => Ok(()),
    }
}

impl<'a> Laid<'a> {
    /// Whether it is there whatever is put into holes. A whole struct is, unless it says otherwise.
    fn is_certain(&self) -> bool {
        let view = self.source.view();
        if self.is_whole() { !view.may_be_left_out() } else { any(self.wire, view, is_certain) }
    }

    fn is_whole(&self) -> bool {
        std::ptr::eq(self.wire, self.part.wire)
    }

    #[inline]
    fn of(part: &'static Part, view: &'a dyn View) -> Self {
        Self { wire: part.wire, part, source: Source::View(view), place: 0, is_typed: false }
    }

    fn members<M: Members<'a>>(&self, content: Option<&Self>, to: &mut M) -> Result<(), M::Error> {
        for entry in self.wire {
            match entry {
                Wire::Field(field) | Wire::Numbered(field, _) | Wire::As(_, field) => {
                    let member = if let Wire::As(member, _) = entry { member } else { field };
                    match self.source.get(field) {
                        Value::Absent => {}
                        // Most members are texts, of which nothing more need be known.
                        Value::Text(text) if !self.is_typed => to.text(member, text)?,
                        value => {
                            if let Some(out) = self.value(field, value) {
                                to.any(member, &out)?;
                            }
                        }
                    }
                }
                Wire::Object(member, wire) | Wire::Whole(member, wire) => {
                    if let Some(object) = self.something(wire) {
                        to.object(member, &object)?;
                    }
                }
                Wire::Always(member, wire) => to.any(member, &Out::Object(self.object(wire)))?,
                Wire::Array(member, wire) if is_written(wire, self.source.view()) => to.array(member, &self.array(wire))?,
                Wire::AlwaysArray(member, wire) => to.any(member, &Out::Array(self.array(wire)))?,
                Wire::Tag(member, word) | Wire::Fixed(member, Const::Word(word)) | Wire::Default(member, Const::Word(word)) => {
                    to.text(member, word)?;
                }
                Wire::Fixed(member, value) | Wire::Default(member, value) => to.any(member, &value.out())?,
                Wire::Place(member) => to.any(member, &Out::Integer(self.place.into()))?,
                Wire::Map { member, field, key, value } => {
                    if let Value::List(items) = self.source.get(field)
                        && !items.is_empty()
                    {
                        to.object(member, &Object(Form::Entries(items, key, value)))?;
                    }
                }
                Wire::Named { name, value } => {
                    if let Some(out) = self.field(value) {
                        named(self.source.get(name), &out, to)?;
                    }
                }
                Wire::Case(cases) => Self { wire: chosen(cases, self.source.view()), ..*self }.members(None, to)?,
                Wire::Content => {
                    if let Some(content) = content {
                        content.members(None, to)?;
                    }
                }
                Wire::Array(..) | Wire::Dropped(_) | Wire::Ignored(..) | Wire::Item(_) | Wire::Element(_) | Wire::Each(_) => {}
            }
        }
        Ok(())
    }

    /// An object, if it has anything in it.
    #[inline]
    fn something(&self, wire: &'static [Wire]) -> Option<Object<'a>> {
        // An object around a single text, as `body` is.
        if let [Wire::As(member, field)] = wire {
            match self.source.get(field) {
                Value::Absent => return None,
                value @ Value::Text(_) if !self.is_typed => return Some(Object(Form::Only(member, value))),
                _ => {}
            }
        }
        is_written(wire, self.source.view()).then(|| self.object(wire))
    }

    #[inline]
    fn object(&self, wire: &'static [Wire]) -> Object<'a> {
        Object(Form::Part(Self { wire, ..*self }))
    }

    #[inline]
    fn array(&self, wire: &'static [Wire]) -> Array<'a> {
        Array(Elements::Part(Self { wire, ..*self }))
    }

    #[inline]
    fn wanted(&self, field: &str) -> Option<&'static Type> {
        self.part.field(field).map(|row| &row.value)
    }

    #[inline]
    fn field(&self, field: &str) -> Option<Out<'a>> {
        self.value(field, self.source.get(field))
    }

    #[inline]
    fn value(&self, field: &str, value: Value<'a>) -> Option<Out<'a>> {
        if is_something(value) { out(self.wanted(field)?, value, 0, self.is_typed) } else { None }
    }
}

/// A value, by what its field takes; nothing for what is only known at run time.
#[inline]
fn out<'a>(wanted: &'static Type, value: Value<'a>, place: u32, is_typed: bool) -> Option<Out<'a>> {
    Some(match (wanted, value) {
        (Type::Choice(choice), text @ (Value::Text(_) | Value::Hole(..))) => {
            let part = choice.text?;
            Out::Object(Object(Form::Part(Laid { wire: part.wire, part, source: Source::Only(Only(text)), place, is_typed })))
        }
        (_, Value::Text(text) | Value::Word(text)) => Out::Text(text),
        (_, Value::Flag(flag)) => Out::Flag(flag),
        (Type::Integer { quoted: true, .. }, Value::Integer(number)) => Out::Quoted(number),
        (_, Value::Integer(number)) => Out::Integer(number),
        (_, Value::Decimal(number)) => Out::Decimal(number),
        (_, Value::Json(json)) => Out::Json(json),
        (_, Value::Hole(hole, may_be_none)) => Out::Hole(hole, may_be_none),
        (_, Value::Part(part, view)) => Out::Object(Object(Form::Part(Laid { place, is_typed, ..Laid::of(part, view) }))),
        (Type::List(list), Value::List(items)) => Out::Array(Array(Elements::List(list, items, is_typed))),
        _ => return None,
    })
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
