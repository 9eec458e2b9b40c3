//! Reading arrays whose elements say themselves what they are, or where they are: the components of a template, the cards of a carousel.

use std::collections::HashSet;

use super::{Node, PartNode, Reader, Tree, join};
use crate::code::{INVALID_VALUE, MISSING_PARAMETER};
use crate::layout::fixed;
use crate::schema::{Const, List, Part, Type, Wire};

/// A place is read as an index is.
static PLACE: Type = Type::Integer { min: 0, max: i64::MAX, quoted: true };

type Entries = Vec<(String, Node)>;

impl Reader {
    /// Reads the elements of an array, each where its words say that it belongs.
    pub(super) fn elements<T: Tree>(&mut self, array: T, count: usize, elements: &'static [Wire], path: &str, into: &mut PartNode) {
        let layouts = layouts(elements, into.part);
        let wires: Vec<_> = layouts.iter().map(|(_, _, wire)| *wire).collect();
        let mut taken = vec![false; elements.len()];
        for index in 0..count {
            let Some(json) = array.element(index) else { break };
            let path = format!("{path}[{index}]");
            if json.members().is_none() {
                self.wrong_type(&path, into.part.rule, "an element", "an object");
                refuse(elements, into, &path);
                continue;
            }
            let said = self.violations.len();
            let Some(found) = self.find(json, &wires, &path, into.part.rule, INVALID_VALUE) else {
                match documents(elements, into.part) {
                    Some(field) if self.is_kept(said) => into.push(field, path, Node::Json(json.document())),
                    _ => refuse(elements, into, &path),
                }
                continue;
            };
            let (position, part, wire) = layouts[found];
            let element = &elements[position];
            if !matches!(element, Wire::Each(_)) && std::mem::replace(&mut taken[position], true) {
                self.broken(&path, format!("{}_twice", into.part.rule), INVALID_VALUE, "only one of these is allowed here");
                continue;
            }
            match (element, part) {
                (Wire::Each(field), Some(part)) => {
                    let node = self.part(json, part, &path);
                    into.push(field, path, node);
                }
                (Wire::Element(field), _) => {
                    let node = match into.part.field(field).map(|row| &row.value) {
                        Some(Type::Choice(choice)) => self.choice(json, choice, &path),
                        Some(Type::Part(part)) => self.part(json, part, &path),
                        _ => continue,
                    };
                    into.put(field, path, node);
                }
                _ => {
                    self.members(json, wire, &path, into);
                    self.element(json, wire, &path, element_name(wire), into.part);
                }
            }
        }
    }

    /// Puts the entries where they say that they are; if some of that is wrong, they stay.
    pub(super) fn in_place<T: Tree>(&mut self, array: T, item: &'static Type, rule: &str, entries: Entries) -> Entries {
        let Some(member) = place_member(item) else { return entries };
        let rule = format!("{rule}_{member}");
        let (mut places, mut known) = (Vec::new(), HashSet::new());
        for (index, (path, _)) in entries.iter().enumerate() {
            // What is not an object has been refused.
            let object = array.element(index).filter(|json| json.members().is_some());
            let place = object.and_then(|object| self.place(object, member, &join(path, member), &rule, entries.len()));
            if let Some(place) = place.filter(|place| !known.insert(*place)) {
                let words = format!("`{place}` is used more than once, but each {member} must differ");
                self.broken(&join(path, member), format!("{rule}_unique"), INVALID_VALUE, words);
            }
            places.push(place);
        }
        let mut sorted: Vec<_> = places.into_iter().zip(entries).collect();
        if sorted.iter().all(|(place, _)| place.is_some()) {
            sorted.sort_by_key(|(place, _)| *place);
        }
        sorted.into_iter().map(|(_, entry)| entry).collect()
    }

    /// The place of the entry among so many.
    fn place<T: Tree>(&mut self, object: T, member: &str, path: &str, rule: &str, count: usize) -> Option<i64> {
        let Some(json) = object.member(member) else {
            let words = format!("{member} is missing; it is the place in the list, counted from 0");
            self.broken(path, format!("{rule}_required"), MISSING_PARAMETER, words);
            return None;
        };
        let Node::Integer(place) = self.value(json, &PLACE, path, rule, member) else { return None };
        if usize::try_from(place).is_ok_and(|place| place < count) {
            return Some(place);
        }
        let words = format!("{member} is {place}; it must be from 0 to {}", count.saturating_sub(1));
        self.broken(path, format!("{rule}_range"), INVALID_VALUE, words);
        None
    }
}

/// The layouts that elements can have: that of each element, for entries of a list that of each of their structs. The value of a field
/// alone says itself what it is.
fn layouts(elements: &'static [Wire], part: &'static Part) -> Vec<(usize, Option<&'static Part>, &'static [Wire])> {
    let mut layouts: Vec<(usize, Option<&'static Part>, &'static [Wire])> = Vec::new();
    for (index, element) in elements.iter().enumerate() {
        match element {
            Wire::Item(wire) => layouts.push((index, None, wire)),
            Wire::Each(field) => match part.field(field).map(|row| &row.value) {
                Some(Type::List(List { item: Type::Choice(choice), .. })) => {
                    layouts.extend(choice.every().map(|part| (index, Some(part), part.wire)));
                }
                Some(Type::List(List { item: Type::Part(part), .. })) => layouts.push((index, Some(part), part.wire)),
                _ => {}
            },
            // Among others, the value of a field is told by the words of what it can be.
            Wire::Element(field) if elements.len() > 1 => {
                if let Some(Type::Choice(choice)) = part.field(field).map(|row| &row.value) {
                    layouts.extend(choice.every().map(|part| (index, None, part.wire)));
                }
            }
            _ => layouts.push((index, None, &[])),
        }
    }
    layouts
}

/// The field that holds elements of which nothing is known.
fn documents(elements: &'static [Wire], part: &'static Part) -> Option<&'static str> {
    elements.iter().find_map(|element| match element {
        Wire::Each(field) => {
            let row = part.field(field)?;
            matches!(row.value, Type::List(List { item: Type::Json, .. })).then_some(row.name)
        }
        _ => None,
    })
}

/// What the element is called: its word.
fn element_name(wire: &'static [Wire]) -> &'static str {
    match wire.iter().find_map(fixed) {
        Some((_, Const::Word(word), _)) => word,
        _ => "element",
    }
}

/// Marks what something unreadable may have held, so that nothing is said of what is missing there.
pub(super) fn refuse(wire: &'static [Wire], into: &mut PartNode, path: &str) {
    for entry in wire {
        match entry {
            Wire::Field(field) | Wire::As(_, field) | Wire::Element(field) | Wire::Each(field) if !into.has(field) => {
                into.put(field, path.to_owned(), Node::Refused);
            }
            Wire::Item(inner)
            | Wire::Object(_, inner)
            | Wire::Always(_, inner)
            | Wire::Whole(_, inner)
            | Wire::Array(_, inner)
            | Wire::AlwaysArray(_, inner) => refuse(inner, into, path),
            _ => {}
        }
    }
}

/// The member that says where an entry is.
fn place_member(item: &'static Type) -> Option<&'static str> {
    let of = |part: &'static Part| part.wire.iter().find_map(|entry| if let Wire::Place(member) = entry { Some(*member) } else { None });
    match item {
        Type::Part(part) => of(part),
        Type::Choice(choice) => choice.every().find_map(of),
        _ => None,
    }
}
