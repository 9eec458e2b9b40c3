//! Telling objects apart: the kind of a message, a struct of a choice, an element of an array, a case of a layout.

use super::{Reader, Tree, UNKNOWN_MEMBER, names};
use crate::code::{INVALID_VALUE, MISSING_PARAMETER};
use crate::layout::fixed;
use crate::layout::words::{Fixed, hint, join, list_of, unknown_kind};
use crate::schema::{Case, Const, Part, Wire};

impl Reader {
    /// The first of the layouts that the object has by its words. If there is none, a word is refused: the first that fits nothing that
    /// the words before it leave possible.
    pub(super) fn find<T: Tree>(
        &mut self,
        object: T,
        wires: &[&'static [Wire]],
        path: &str,
        owner: &str,
        code: impl Into<Option<u32>>,
    ) -> Option<usize> {
        self.possible(object, wires, path, owner, code.into()).first().copied()
    }

    fn possible<T: Tree>(&mut self, object: T, wires: &[&'static [Wire]], path: &str, owner: &str, code: Option<u32>) -> Vec<usize> {
        let mut possible: Vec<usize> = (0..wires.len()).collect();
        let mut position = 0;
        // What is said of the first word is the same, however few layouts there are.
        while position == 0 || possible.len() > 1 {
            let words: Vec<_> = possible.iter().map(|index| Fixed::nth(wires[*index], position)).collect();
            let Some(first) = words.iter().flatten().next() else { break };
            let (mut inner, mut path) = (object, path.to_owned());
            for name in &first.objects {
                path = join(&path, name);
                let Some(next) = inner.member(name).filter(|next| next.members().is_some()) else {
                    let words = format!("a {} of this type needs the object `{name}`", owner.to_lowercase());
                    self.broken(&path, rule(owner, "content_required"), MISSING_PARAMETER, words);
                    return Vec::new();
                };
                inner = next;
            }
            let found = inner.member(first.member);
            let fits = |word: &Fixed| found.map_or(word.may_be_missing, |json| holds(json, word.value));
            let mut left = Vec::new();
            for (index, word) in possible.iter().zip(&words) {
                if word.as_ref().is_none_or(|word| !word.is_beside(first) || fits(word)) {
                    left.push(*index);
                }
            }
            if left.is_empty() {
                let known: Vec<_> = words.iter().flatten().map(|word| word.value).collect();
                self.fits_nothing(found, first.member, &known, &path, owner, code);
            }
            possible = left;
            position += 1;
        }
        possible
    }

    fn fits_nothing<T: Tree>(&mut self, found: Option<T>, member: &str, known: &[Const], path: &str, owner: &str, code: Option<u32>) {
        let (path, rule) = (join(path, member), rule(owner, member));
        match found {
            // Graph may know what this version does not.
            Some(json) if code.is_none() => {
                self.broken(&path, rule, None, unknown_kind(member, &json.to_string(), json.text(), known));
            }
            Some(json) => self.broken(&path, rule, code, format!("{member} is {json}, {}", hint(json.text(), known))),
            None => self.broken(&path, rule, MISSING_PARAMETER, format!("{member} is missing, {}", hint(None, known))),
        }
    }

    /// The members that the object can have: those of the cases that it is.
    pub(super) fn layout<T: Tree>(&mut self, object: T, wire: &'static [Wire], path: &str, part: &'static Part) -> Vec<&'static Wire> {
        let mut entries = Vec::with_capacity(wire.len());
        for entry in wire {
            match entry {
                Wire::Case(cases) => self.case(object, cases, path, part, &mut entries),
                entry => entries.push(entry),
            }
        }
        entries
    }

    /// Adds the members of the case that the object is: by its words, then by the members that are there.
    fn case<T: Tree>(&mut self, object: T, cases: &'static [Case], path: &str, part: &'static Part, entries: &mut Vec<&'static Wire>) {
        let wires: Vec<_> = cases.iter().map(|case| case.wire).collect();
        let possible = self.possible(object, &wires, path, self.owner(part), Some(INVALID_VALUE));
        let is_so = |index: &&usize| cases[**index].given.is_empty() || has(object, cases[**index].wire, cases[**index].given);
        // Where no word fits, which has been refused, the rest is read as in the last case.
        let Some(chosen) = cases.get(possible.iter().find(is_so).or(possible.first()).map_or(cases.len() - 1, |index| *index)) else {
            return;
        };
        entries.extend(chosen.wire);
        for name in wires.into_iter().flatten().flat_map(names) {
            if object.member(name).is_some() && !chosen.wire.iter().any(|entry| names(entry).contains(name)) {
                let beside = match chosen.wire.iter().find_map(fixed) {
                    Some((member, value, _)) => format!("where {member} is {value}"),
                    None => format!("beside {}", list_of(chosen.given)),
                };
                let words = format!("`{name}` is not a member of this object {beside}");
                self.broken(&join(path, name), UNKNOWN_MEMBER.name, UNKNOWN_MEMBER.code, words);
            }
        }
    }

    /// Refuses another value than the one that a member always holds.
    pub(super) fn fixed<T: Tree>(&mut self, object: T, entry: &'static Wire, path: &str, part: &'static Part) {
        let Some((member, value, may_be_missing)) = fixed(entry) else { return };
        let rule = rule(self.owner(part), member);
        match object.member(member) {
            Some(json) if holds(json, value) || self.is_refused(&join(path, member)) => {}
            Some(json) => self.broken(&join(path, member), rule, INVALID_VALUE, format!("{member} is {json}, it must be {value}")),
            None if may_be_missing => {}
            None => self.broken(&join(path, member), rule, MISSING_PARAMETER, format!("{member} is missing, it is {value} here")),
        }
    }

    /// What the rules of a part's words start with.
    fn owner(&self, part: &'static Part) -> &'static str {
        if std::ptr::eq(part, self.envelope) { "" } else { part.rule }
    }
}

fn rule(owner: &str, member: &str) -> String {
    if owner.is_empty() { member.to_owned() } else { format!("{}_{member}", owner.to_lowercase()) }
}

/// Whether the value is this one; a word may be in any casing, and a number may stand for a word of digits.
fn holds<T: Tree>(json: T, value: Const) -> bool {
    match value {
        Const::Word(word) => match json.text() {
            Some(text) => text.eq_ignore_ascii_case(word),
            None => json.decimal().is_some() && json.to_string() == word,
        },
        Const::Number(number) => json.integer() == Some(number),
        Const::Flag(flag) => json.flag() == Some(flag),
    }
}

/// Whether the object has the member of one of the fields.
fn has<T: Tree>(object: T, wire: &'static [Wire], fields: &[&str]) -> bool {
    wire.iter().any(|entry| match entry {
        Wire::Field(member) => fields.contains(member) && object.member(member).is_some(),
        Wire::As(member, field) | Wire::Map { member, field, .. } => fields.contains(field) && object.member(member).is_some(),
        Wire::Object(member, inner) | Wire::Always(member, inner) | Wire::Whole(member, inner) => {
            object.member(member).is_some_and(|object| has(object, inner, fields))
        }
        Wire::Array(member, elements) | Wire::AlwaysArray(member, elements) => {
            let is_one = |element: &Wire| matches!(element, Wire::Element(field) | Wire::Each(field) if fields.contains(field));
            elements.iter().any(is_one) && object.member(member).is_some()
        }
        _ => false,
    })
}
