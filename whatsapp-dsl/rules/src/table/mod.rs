//! The rows: what WhatsApp accepts in each field of each kind of message, with the source of the fact.
//!
//! Where sources disagree, the newer one stands here.

pub mod cloud;
pub mod contacts;
pub mod declared;
pub mod definition;
pub mod interactive;
pub mod media;
mod rules;
pub mod simple;
pub mod template;

pub use self::cloud::{CLOUD, ENVELOPE};
use crate::schema::{Part, Type};
use crate::text::same;

pub use self::rules::{JSON_SYNTAX, READING, UNKNOWN_MEMBER, rules};
pub use crate::source::{E164, EN, ISO, M9, OA, PO, PT, S2};

/// Every part of every kind, the envelope first, each once.
#[must_use]
pub fn parts() -> &'static [&'static Part] {
    PARTS.split_at(STATED).0
}

/// The same, and behind them those that stand in no kind: what a constant's check is told is the index of a part here.
pub(crate) static PARTS: &[&Part] = ALL.0.split_at(ALL.1).0;

/// How many of them stand in kinds.
const STATED: usize = ALL.1 - declared::PARTS.len();

/// More than there are.
const ROOM: usize = 96;

static ALL: ([&Part; ROOM], usize) = {
    let mut all = ([&ENVELOPE; ROOM], 1);
    let mut index = 0;
    while index < CLOUD.kinds.len() {
        all = with(&CLOUD.kinds[index].part, all);
        index += 1;
    }
    index = 0;
    while index < declared::PARTS.len() {
        all.0[all.1] = declared::PARTS[index];
        all.1 += 1;
        index += 1;
    }
    all
};

/// The parts, and this one with all that stand in it, unless it is among them.
const fn with(part: &'static Part, (mut parts, mut count): ([&'static Part; ROOM], usize)) -> ([&'static Part; ROOM], usize) {
    let mut index = 0;
    while index < count {
        if same(parts[index].rule, part.rule) {
            return (parts, count);
        }
        index += 1;
    }
    parts[count] = part;
    count += 1;
    index = 0;
    while index < part.fields.len() {
        (parts, count) = with_those_of(&part.fields[index].value, (parts, count));
        index += 1;
    }
    (parts, count)
}

const fn with_those_of(value: &'static Type, mut all: ([&'static Part; ROOM], usize)) -> ([&'static Part; ROOM], usize) {
    match value {
        Type::Part(part) => with(part, all),
        Type::List(list) => with_those_of(&list.item, all),
        Type::Choice(choice) => {
            if let Some(text) = choice.text {
                all = with(text, all);
            }
            let mut index = 0;
            while index < choice.parts.len() {
                all = with(choice.parts[index], all);
                index += 1;
            }
            all
        }
        _ => all,
    }
}
