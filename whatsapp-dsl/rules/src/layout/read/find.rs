//! Telling objects apart: the kind of a message, a struct of a choice, an element of an array, a case of a layout.

use super::{Reader, Tree, UNKNOWN_MEMBER, names};
use crate::code::{INVALID_VALUE, MISSING_PARAMETER};
use crate::layout::fixed;
use crate::layout::words::{Fixed, join, missing, quoted, unknown, unknown_kind};
use crate::schema::{Case, Const, Kind, Part, Wire};
use crate::table::UNKNOWN_KIND;
use crate::text::When;

impl Reader {
    /// The kind of a message: the one whose words it has, or the one that takes any other.
    pub(super) fn kind<T: Tree>(&mut self, message: T) -> Option<&'static Kind> {
        let (open, known): (Vec<&Kind>, Vec<&Kind>) = self.api.kinds.iter().partition(|kind| kind.is_open());
        let wires: Vec<_> = known.iter().map(|kind| kind.part.wire).collect();
        let said = self.violations.len();
        if let Some(index) = self.find(message, &wires, "", self.api.envelope.rule, UNKNOWN_KIND.code) {
            return Some(known[index]);
        }
        // What is within an object says of a known type which it is.
        let is_of_message = self.violations.last().is_some_and(|violation| !violation.path().contains('.'));
        open.first().copied().filter(|_| is_of_message && self.is_kept(said))
    }

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
        let possible = self.possible(object, wires, path, owner, code.into());
        if possible.len() < 2 {
            return possible.first().copied();
        }
        // What has no word of its own is told by an object that only it has, or by its members.
        let has_object = |entry: &Wire| matches!(entry, Wire::Always(member, _) if object.member(member).is_some());
        let has_all = |wire: &'static [Wire]| {
            let mut has_all = true;
            object.each_member(&mut |name, _| has_all &= wire.iter().any(|entry| names(entry).contains(&name)));
            has_all
        };
        let told = possible.iter().find(|index| wires[**index].iter().any(has_object));
        told.or_else(|| possible.iter().find(|index| has_all(wires[**index]))).or(possible.first()).copied()
    }

    fn possible<T: Tree>(&mut self, object: T, wires: &[&'static [Wire]], path: &str, owner: &str, code: Option<u32>) -> Vec<usize> {
        self.is_word_unknown = false;
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
        // A message of a type that is not known can be read all the same.
        let is_raw = path.is_empty() && self.api.kinds.iter().any(|kind| kind.is_open());
        let (path, rule) = (join(path, member), rule(owner, member));
        self.is_word_unknown = found.is_some_and(|json| json.text().is_some());
        match found {
            // Graph may know what this version does not.
            Some(json) if code.is_none() => {
                let words = unknown_kind(member, &quoted(json, json.text()), json.text(), known);
                let way_out = if is_raw { "; any other type is read by `Message::from_json_or_raw`" } else { "" };
                self.broken(&path, rule, None, words + way_out);
            }
            Some(json) => self.broken(&path, rule, code, unknown(member, &quoted(json, json.text()), json.text(), known)),
            None => self.broken(&path, rule, MISSING_PARAMETER, missing(member, known)),
        }
    }

    /// The members that the object can have: those of the cases that it is.
    pub(super) fn layout<T: Tree>(&mut self, object: T, wire: &'static [Wire], path: &str, part: &'static Part) -> Vec<&'static Wire> {
        let mut entries = Vec::with_capacity(wire.len());
        for entry in wire {
            match entry {
                Wire::Case(cases) => entries.extend(self.case(object, cases, wire, path, part)),
                entry => entries.push(entry),
            }
        }
        entries
    }

    /// The case that the object is: by what a member `beside` its members holds, else by its words, then by the members that are there.
    fn case<T: Tree>(
        &mut self,
        object: T,
        cases: &'static [Case],
        beside: &'static [Wire],
        path: &str,
        part: &'static Part,
    ) -> &'static [Wire] {
        let is_so = |case: &&Case| match case.when {
            When::Given(fields) => fields.is_empty() || has(object, case.wire, fields, &|_| true),
            When::Is(field, word) => has(object, beside, &[field], &|json| holds(json, Const::Word(word))),
        };
        let (by_word, others): (Vec<_>, Vec<_>) = cases.iter().partition(|case| matches!(case.when, When::Is(..)));
        let chosen = by_word.into_iter().find(is_so).or_else(|| {
            let wires: Vec<_> = others.iter().map(|case| case.wire).collect();
            let mut possible: Vec<_> = self.possible(object, &wires, path, self.owner(part), Some(INVALID_VALUE));
            // Where no word fits, which has been refused, the rest is read as in the last case.
            let Some(first) = possible.first().copied() else { return others.last().copied() };
            possible.retain(|index| is_so(&others[*index]));
            // Where no word says so, what has the members of another case has a wrong word.
            let is_said = Fixed::nth(others[first].wire, 0).is_some();
            let is_begun = |index: &usize| !is_said && is_so(&others[*index]) && is_begun(object, others[*index].wire);
            let begun = || (0..others.len()).find(is_begun);
            others.get(possible.first().copied().or_else(begun).unwrap_or(first)).copied()
        });
        let Some(chosen) = chosen else { return &[] };
        for name in cases.iter().flat_map(|case| case.wire).flat_map(names).filter(|_| self.api.refuses_unknown) {
            if object.member(name).is_some() && !chosen.wire.iter().any(|entry| names(entry).contains(name)) {
                let when = match (chosen.when, chosen.wire.iter().find_map(fixed)) {
                    (When::Given(_), Some((member, value, _))) => format!("where {member} is {value}"),
                    (when, _) => when.words(),
                };
                let words = format!("`{name}` is not a member of this object {when}");
                self.broken(&join(path, name), UNKNOWN_MEMBER.name, UNKNOWN_MEMBER.code, words.trim_end());
            }
        }
        chosen.wire
    }

    /// Refuses another value than the one that a member always holds.
    pub(super) fn fixed<T: Tree>(&mut self, object: T, entry: &'static Wire, path: &str, part: &'static Part) {
        let Some((member, value, may_be_missing)) = fixed(entry) else { return };
        let rule = rule(self.owner(part), member);
        match object.member(member) {
            Some(json) if holds(json, value) || self.is_refused(&join(path, member)) => {}
            Some(json) => {
                let words = format!("{member} must be {value}, found {}", quoted(json, json.text()));
                self.broken(&join(path, member), rule, INVALID_VALUE, words);
                // It has what goes with the word: all of it is of another sort.
                if json.text().is_some_and(|word| object.member(word).is_some()) {
                    self.refused.insert(path.to_owned());
                }
            }
            None if may_be_missing => {}
            None => self.broken(&join(path, member), rule, MISSING_PARAMETER, format!("{member} is missing; it must be {value} here")),
        }
    }

    /// What the rules of a part's words start with: those of the envelope go by their own names.
    fn owner(&self, part: &'static Part) -> &'static str {
        if std::ptr::eq(part, self.api.envelope) { "" } else { part.rule }
    }
}

fn rule(owner: &str, member: &str) -> String {
    if owner.is_empty() { member.to_owned() } else { format!("{}_{member}", owner.to_lowercase()) }
}

/// Whether the value is this one; a word may be in any casing, and a number may be given for a word of digits.
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

/// Whether the object has one of the members of the layout, the innermost of them.
fn is_begun<T: Tree>(object: T, wire: &'static [Wire]) -> bool {
    wire.iter().any(|entry| match entry {
        Wire::Object(member, inner) | Wire::Always(member, inner) | Wire::Whole(member, inner) => {
            object.member(member).is_some_and(|object| is_begun(object, inner))
        }
        entry => names(entry).iter().any(|member| object.member(member).is_some()),
    })
}

/// Whether the object has the member of one of the fields, and that is such a one.
fn has<T: Tree>(object: T, wire: &'static [Wire], fields: &[&str], is_it: &dyn Fn(T) -> bool) -> bool {
    wire.iter().any(|entry| match entry {
        Wire::Field(member) => fields.contains(member) && object.member(member).is_some_and(is_it),
        Wire::As(member, field) | Wire::Map { member, field, .. } => fields.contains(field) && object.member(member).is_some_and(is_it),
        Wire::Object(member, inner) | Wire::Always(member, inner) | Wire::Whole(member, inner) => {
            object.member(member).is_some_and(|object| has(object, inner, fields, is_it))
        }
        Wire::Array(member, elements) | Wire::AlwaysArray(member, elements) => {
            let is_one = |element: &Wire| matches!(element, Wire::Element(field) | Wire::Each(field) if fields.contains(field));
            elements.iter().any(is_one) && object.member(member).is_some_and(is_it)
        }
        _ => false,
    })
}
