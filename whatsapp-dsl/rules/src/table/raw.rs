//! A message of a type that the table does not have: of that, what every message has is checked, and nothing else.

use super::{CLOUD, EN, S2};
use crate::schema::{Audience, Const, Field, Home, Kind, Part, Type, Wire};
use crate::text::{Shape, Text, same};

/// A message of another type.
pub static RAW: Kind = Kind {
    audience: Audience::Anyone,
    summary: "any other type of message, for what Meta adds tomorrow; its content is not checked",
    part: Part {
        name: "Raw",
        home: Home::Kind,
        rule: "raw",
        fields: &[
            Field::required("kind", Type::Text(Text::shaped(Shape::NewKind)), &[S2, EN]),
            Field::required("content", Type::Json, &[S2, EN]),
        ],
        wire: &[Wire::As(TYPE, "kind"), Wire::Named { name: "kind", value: "content" }],
        checks: &[],
    },
};

/// The member that says what a message is.
const TYPE: &str = "type";

/// Each kind with the word that is its type, if it has one. A program that looks at a text needs no more of the table for that.
const KINDS: [(&str, Option<&str>); CLOUD.kinds.len()] = {
    let mut known = [("", None); CLOUD.kinds.len()];
    let mut index = 0;
    while index < known.len() {
        known[index] = (CLOUD.kinds[index].part.name, type_of(CLOUD.kinds[index]));
        index += 1;
    }
    known
};

/// What every message has.
const ENVELOPE: &[Wire] = CLOUD.envelope.wire;

/// Whether the word can be a type that is not in the table, and that has a member of its name beside those that every message has.
pub(crate) const fn is_free(word: &str) -> bool {
    !is_a_member(ENVELOPE, word) && !same(word, TYPE) && !is_a_type(word)
}

/// Whether a kind has the word as its type.
const fn is_a_type(word: &str) -> bool {
    let mut kinds: &[_] = &KINDS;
    while let [(_, known), rest @ ..] = kinds {
        if let Some(known) = known
            && same(known, word)
        {
            return true;
        }
        kinds = rest;
    }
    false
}

/// The kind that has the word as its type, where there is no other.
pub(crate) fn kind_of(word: &str) -> Option<&'static str> {
    let mut found = None;
    for (name, known) in KINDS {
        if known == Some(word) {
            if found.is_some() {
                return None;
            }
            found = Some(name);
        }
    }
    found
}

const fn type_of(kind: &Kind) -> Option<&'static str> {
    let mut entries = kind.part.wire;
    while let [entry, rest @ ..] = entries {
        if let Wire::Tag(member, word) | Wire::Default(member, Const::Word(word)) = entry
            && same(member, TYPE)
        {
            return Some(word);
        }
        entries = rest;
    }
    None
}

/// Whether the layout has a member of this name.
const fn is_a_member(mut wire: &[Wire], name: &str) -> bool {
    while let [entry, rest @ ..] = wire {
        let is_it = match entry {
            Wire::Tag(member, _)
            | Wire::Fixed(member, _)
            | Wire::Default(member, _)
            | Wire::Field(member)
            | Wire::As(member, _)
            | Wire::Object(member, _)
            | Wire::Always(member, _)
            | Wire::Whole(member, _) => same(member, name),
            Wire::Case(cases) => {
                let (mut cases, mut is_it) = (*cases, false);
                while let [case, others @ ..] = cases {
                    is_it |= is_a_member(case.wire, name);
                    cases = others;
                }
                is_it
            }
            _ => false,
        };
        if is_it {
            return true;
        }
        wire = rest;
    }
    false
}
