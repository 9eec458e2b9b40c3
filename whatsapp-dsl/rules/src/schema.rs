//! The types of the table's rows.

use std::fmt;

use crate::code::MISSING_PARAMETER;
use crate::rule::Check;
pub use crate::source::Source;
use crate::text::{Text, When, same};
pub use crate::wire::{Case, Const, Wire};

/// An API that takes messages: what all of its messages have, and the kinds that there are.
pub struct Api {
    /// What the macros of the runtime call it: `cloud`.
    pub name: &'static str,
    /// The module of the runtime that has the types of its messages and kinds; empty for the crate root.
    pub module: &'static str,
    /// A message as it is typed, for what is said of half-typed ones.
    pub example: &'static str,
    /// The fields that every message has. One entry of its layout is [`Wire::Content`].
    pub envelope: &'static Part,
    /// The kinds, in the order of Meta's reference.
    pub kinds: &'static [&'static Kind],
    /// Whether it refuses members of JSON that it does not know. Those of an API that ignores them are read and dropped.
    pub refuses_unknown: bool,
    /// Whether it takes numbers, flags and texts in each other's spelling: `"5"` for 5, 1 for `true`, 3600 for `"3600"`.
    pub reads_spellings: bool,
    /// Its error codes in the place of those of Graph, which rows and rules have, where they differ: each of Graph's with its own.
    pub codes: &'static [(u32, u32)],
}

/// A message kind: the part that the sender writes, and what the envelope may do with it.
pub struct Kind {
    /// The fields of the kind, without those of the envelope.
    pub part: Part,
    /// Who can receive the kind.
    pub audience: Audience,
    /// What the kind is, for lists of kinds.
    pub summary: &'static str,
}

/// Who can receive a kind of message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// People and groups.
    Anyone,
    /// People only.
    Individuals,
    /// People by their phone numbers only.
    Phones,
    /// Groups only.
    Groups,
    /// People and groups, but for such messages: the first that holds counts.
    Depends(&'static [(When, Self)]),
}

/// Where the type of a row is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Home {
    /// It is the envelope, which is in every message and has no type of its own.
    Envelope,
    /// A kind of message: the module of its [`Api`].
    Kind,
    /// This module of the runtime.
    Part(&'static str),
    /// The code that declares a template.
    Declared,
    /// The card of such a template.
    DeclaredCard,
    /// A definition in place, which only editors have types for: no message is made of it.
    Definition,
}

/// A struct of the DSL: a message's own fields, or a part of them.
pub struct Part {
    /// The name as typed: `Section`.
    pub name: &'static str,
    /// Where its type is found.
    pub home: Home,
    /// What the names of its rules start with: `list_section`.
    pub rule: &'static str,
    /// The fields, in the order of Meta's reference.
    pub fields: &'static [Field],
    /// How the fields are laid out in Meta's JSON.
    pub wire: &'static [Wire],
    /// The rules between its fields.
    pub checks: &'static [Check],
}

/// A field: what is typed, and what it takes.
#[derive(Clone, Copy)]
pub struct Field {
    /// The name as typed.
    pub name: &'static str,
    /// What the names of its rules say: its name, unless a declaration gave it that.
    pub rule: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// The error code of a message without it.
    pub missing: u32,
    /// When rules between fields ask if it is there.
    pub decides: Decides,
    /// What it takes.
    pub value: Type,
    /// The most entries of a list, or the greatest number, in some messages, or in some structs around the field: the first that holds counts.
    pub limits: &'static [(When, usize)],
    /// What a number counts: `minutes`.
    pub unit: &'static str,
    /// Where the rules of the field come from.
    pub sources: &'static [Source],
    /// What an editor says of a field for which the runtime has no setter.
    pub docs: &'static str,
}

/// When rules between fields ask if a field is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Decides {
    /// Never.
    Never,
    /// Always.
    Always,
    /// Where the list in this field of the message has several entries.
    Among(&'static str),
}

/// What a field or an entry of a list takes.
#[derive(Clone, Copy)]
pub enum Type {
    /// A string.
    Text(Text),
    /// One word of a fixed set.
    Word(&'static Words),
    /// `true` or `false`.
    Flag,
    /// A whole number from `min` to `max`, both included; written as a string on the wire where `quoted`.
    Integer {
        /// The least value.
        min: i64,
        /// The greatest value.
        max: i64,
        /// Whether Meta writes it between quotation marks.
        quoted: bool,
    },
    /// A number from `-limit` to `limit`.
    Decimal {
        /// The greatest distance from zero.
        limit: f64,
    },
    /// A JSON object that is not empty.
    Json,
    /// A struct.
    Part(&'static Part),
    /// One of several structs, or a string that is short for one.
    Choice(&'static Choice),
    /// A list.
    List(&'static List),
}

/// One of several structs; a string may be short for one of them.
pub struct Choice {
    /// The runtime's enum.
    pub name: &'static str,
    /// Where the enum is found.
    pub home: Home,
    /// The part that a bare string is short for; its field `text` takes the string.
    pub text: Option<&'static Part>,
    /// The structs that can be written.
    pub parts: &'static [&'static Part],
}

/// A list with bounds on its length.
pub struct List {
    /// What an entry is.
    pub item: Type,
    /// The fewest entries.
    pub min: usize,
    /// The most entries.
    pub max: Option<usize>,
    /// What the entries are called: `rows`.
    pub things: &'static str,
    /// The only member of the object around each string on the wire.
    pub member: Option<&'static str>,
}

/// The words of a fixed set.
#[derive(Debug)]
pub struct Words {
    /// The runtime's enum.
    pub name: &'static str,
    /// Where the enum is found.
    pub home: Home,
    /// Each word as typed and as Meta writes it.
    pub words: &'static [(&'static str, &'static str)],
}

impl Api {
    /// Its error code for one of Graph.
    pub const fn code(&self, graph: Option<u32>) -> Option<u32> {
        let (mut codes, Some(code)) = (self.codes, graph) else { return None };
        while let [(known, own), rest @ ..] = codes {
            if *known == code {
                return Some(*own);
            }
            codes = rest;
        }
        graph
    }

    /// The kind of this name.
    pub fn kind(&self, name: &str) -> Option<&'static Kind> {
        self.kinds.iter().copied().find(|kind| kind.part.name == name)
    }
}

impl Kind {
    /// Whether its type and its content may be anything.
    pub fn is_open(&self) -> bool {
        self.part.wire.iter().any(|entry| matches!(entry, Wire::Named { .. }))
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name)
    }
}

impl fmt::Debug for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.part.fmt(formatter)
    }
}

impl Part {
    /// The field of this name.
    #[inline]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Whether the field is left out where what comes for it is empty. One that others depend on never is, such as one of two sources,
    /// and an id of the envelope neither: a message would go without it to another user, or reply to nothing.
    pub fn leaves_out(&self, field: &Field) -> bool {
        match field.value {
            _ if field.required || field.decides == Decides::Always => false,
            // It says something.
            Type::Text(text) if text.min == 0 => false,
            Type::Text(text) => text.proof.is_none() || self.home != Home::Envelope,
            // One that is there has entries.
            Type::List(list) => list.min == 0,
            _ => true,
        }
    }
}

impl List {
    /// A list of any number of such entries, which are called so.
    pub const fn of(item: Type, things: &'static str) -> Self {
        Self { item, min: 0, max: None, things, member: None }
    }

    /// The same list with no fewer entries.
    pub const fn at_least(self, min: usize) -> Self {
        Self { min, ..self }
    }

    /// The same list with no more entries.
    pub const fn at_most(self, max: usize) -> Self {
        Self { max: Some(max), ..self }
    }

    /// The same list of strings, each in an object with this member alone.
    pub const fn each_in(self, member: &'static str) -> Self {
        Self { member: Some(member), ..self }
    }
}

impl Home {
    /// Whether it is of a declared template.
    pub const fn is_declared(self) -> bool {
        matches!(self, Self::Declared | Self::DeclaredCard)
    }

    /// The runtime's module, whose types can be named; empty for the crate root, and for a kind, whose API has the module.
    pub const fn module(self) -> &'static str {
        match self {
            Self::Part(module) => module,
            Self::Definition => "private::definition",
            Self::Envelope | Self::Kind | Self::Declared | Self::DeclaredCard => "",
        }
    }
}

impl Field {
    /// A field that must be there.
    pub const fn required(name: &'static str, value: Type, sources: &'static [Source]) -> Self {
        Self { required: true, ..Self::optional(name, value, sources) }
    }

    /// A field that may be left out.
    pub const fn optional(name: &'static str, value: Type, sources: &'static [Source]) -> Self {
        Self {
            name,
            rule: name,
            required: false,
            missing: MISSING_PARAMETER,
            decides: Decides::Never,
            value,
            limits: &[],
            unit: "",
            sources,
            docs: "",
        }
    }

    /// The same field, without which a message meets this error.
    pub const fn missing(self, code: u32) -> Self {
        Self { missing: code, ..self }
    }

    /// The same field, whose presence rules between fields ask for.
    pub const fn deciding(self) -> Self {
        Self { decides: Decides::Always, ..self }
    }

    /// The same field, of which an editor says this.
    pub const fn docs(self, docs: &'static str) -> Self {
        Self { docs, ..self }
    }

    /// The same field, whose presence rules between fields ask for where this list of the message has several entries.
    pub const fn deciding_among(self, list: &'static str) -> Self {
        Self { decides: Decides::Among(list), ..self }
    }

    /// The same field, whose list or number has another limit in some messages.
    pub const fn limits(self, limits: &'static [(When, usize)]) -> Self {
        Self { limits, ..self }
    }

    /// The same field, which counts these.
    pub const fn unit(self, unit: &'static str) -> Self {
        Self { unit, ..self }
    }
}

/// The field of a part that takes the string that is short for the part.
pub const STRING: &str = "text";

impl fmt::Debug for Choice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name)
    }
}

impl Choice {
    /// The struct of this name.
    pub fn part(&self, name: &str) -> Option<&'static Part> {
        self.parts.iter().copied().find(|part| part.name == name)
    }

    /// The part that a bare string is short for, its field that takes the string, and the rules of that.
    pub fn string(&self) -> Option<(&'static Part, &'static Field, &'static Text)> {
        let part = self.text?;
        let field = part.field(STRING)?;
        if let Type::Text(rules) = &field.value { Some((part, field, rules)) } else { None }
    }

    /// Whether the part is always written as a string, never as a struct.
    fn is_always_string(&self, part: &Part) -> bool {
        self.text.is_some_and(|text| std::ptr::eq(text, part)) && !self.parts.iter().any(|known| std::ptr::eq(*known, part))
    }

    /// Every struct, the one that a bare string is short for first.
    pub fn every(&self) -> impl Iterator<Item = &'static Part> {
        let text = self.text.filter(|text| self.is_always_string(text));
        text.into_iter().chain(self.parts.iter().copied())
    }
}

impl Words {
    /// The word as Meta writes it, for the word as typed.
    pub const fn wire(&self, typed: &str) -> Option<&'static str> {
        let mut words = self.words;
        while let [(word, wire), rest @ ..] = words {
            if same(word, typed) {
                return Some(wire);
            }
            words = rest;
        }
        None
    }

    /// The word as Meta writes it, for any casing of it. Of `partially-shipped` one of Meta's pages writes `partially_shipped`.
    pub fn read(&self, wire: &str) -> Option<&'static str> {
        let hyphenated = wire.replace('_', "-");
        let is_it = |word: &str| word.eq_ignore_ascii_case(wire) || word.eq_ignore_ascii_case(&hyphenated);
        self.words.iter().find(|(_, word)| is_it(word)).map(|(_, word)| *word)
    }
}
