//! The words that tell objects apart, and what is said of those that fit nothing.

use std::fmt;

use super::fixed;
use crate::list::mapped;
use crate::nearest;
use crate::schema::{Const, Wire, Words};
use crate::text::{listed, shown};

/// A member that always holds the same.
pub(super) struct Fixed {
    /// The objects around it, within the one that it tells apart.
    pub(super) objects: Vec<&'static str>,
    pub(super) member: &'static str,
    pub(super) value: Const,
    pub(super) may_be_missing: bool,
}

impl Fixed {
    /// The one that comes after so many others, those of inner objects behind those of the object itself.
    pub(super) fn nth(wire: &'static [Wire], mut position: usize) -> Option<Self> {
        let mut objects = Vec::new();
        let (member, value, may_be_missing) = nth(wire, &mut position, &mut objects)?;
        Some(Self { objects, member, value, may_be_missing })
    }

    /// Whether the other one is the same member, whatever it holds.
    pub(super) fn is_beside(&self, other: &Self) -> bool {
        self.member == other.member && self.objects == other.objects
    }
}

fn nth(wire: &'static [Wire], left: &mut usize, objects: &mut Vec<&'static str>) -> Option<(&'static str, Const, bool)> {
    for entry in wire {
        if let Some(fixed) = fixed(entry) {
            if *left == 0 {
                return Some(fixed);
            }
            *left -= 1;
        }
    }
    for entry in wire {
        if let Wire::Object(member, inner) | Wire::Always(member, inner) | Wire::Whole(member, inner) = entry {
            objects.push(member);
            let found = nth(inner, left, objects);
            if found.is_some() {
                return found;
            }
            objects.pop();
        }
    }
    None
}

/// The value as JSON.
impl fmt::Display for Const {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Word(word) => write!(f, "\"{word}\""),
            Self::Number(number) => number.fmt(f),
            Self::Flag(flag) => flag.fmt(f),
        }
    }
}

/// What is said of a member that holds none of what it can hold; `json` is what it holds, which may be the text `found`.
pub(super) fn unknown(member: &str, json: &str, found: Option<&str>, known: &[Const]) -> String {
    let words = all(known);
    let words: Vec<&str> = words.iter().map(|word| word.trim_matches('"')).collect();
    match found.and_then(|found| nearest(found, words.iter().copied())) {
        Some(meant) => format!("{member} is {json}, did you mean \"{meant}\"?"),
        None => format!("{member} must be {}, found {json}", one_of(&words)),
    }
}

/// What is said of a member that is missing.
pub(super) fn missing(member: &str, known: &[Const]) -> String {
    let words = all(known);
    let words: Vec<&str> = words.iter().map(|word| word.trim_matches('"')).collect();
    format!("{member} is missing; it must be {}", one_of(&words))
}

/// `yes`, or one of `yes`, `no` or `maybe`.
fn one_of(words: &[&str]) -> String {
    let all = listed(words);
    match all.rsplit_once(", ") {
        Some((others, last)) => format!("one of {others} or {last}"),
        None => all,
    }
}

/// The value as JSON, of which a long one is cut.
pub(super) fn quoted(json: impl fmt::Display, text: Option<&str>) -> String {
    match text {
        Some(text) => format!("{:?}", shown(text)),
        None => shown(&json.to_string()),
    }
}

fn all(known: &[Const]) -> Vec<String> {
    let mut words = Vec::new();
    for value in known {
        words.push(value.to_string());
    }
    words
}

/// What is said of a message of a kind that is not known here, which need not be wrong.
pub(super) fn unknown_kind(member: &str, json: &str, found: Option<&str>, known: &[Const]) -> String {
    let words = all(known);
    let words: Vec<&str> = words.iter().map(|word| word.trim_matches('"')).collect();
    let meant = match found.and_then(|found| nearest(found, words.iter().copied())) {
        Some(meant) => format!("did you mean \"{meant}\"?"),
        None => "which is not known.".to_owned(),
    };
    format!("{member} is {json}, {meant} This version reads {}", listed(&words))
}

pub(super) fn join(path: &str, member: &str) -> String {
    let member = &shown(member);
    if path.is_empty() { member.clone() } else { format!("{path}.{member}") }
}

/// A word that is not in its set, in a member of this name.
pub fn unknown_word(words: &'static Words, name: &str, found: &str) -> String {
    let known = mapped(words.words, |(_, word)| Const::Word(word));
    unknown(name, &quoted(found, Some(found)), Some(found), &known)
}
