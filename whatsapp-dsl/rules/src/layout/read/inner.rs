//! What must be within an object or an element that is there, however deep, and members that are read but not kept.

use super::{Node, Reader, Tree, join};
use crate::code::{INVALID_VALUE, MISSING_PARAMETER};
use crate::layout::{fixed, names};
use crate::schema::{Part, Type, Wire};
use crate::text::listed;

impl Reader {
    /// Refuses an object without members that it must have.
    pub(super) fn whole<T: Tree>(&mut self, object: T, wire: &'static [Wire], path: &str, name: &str, part: &'static Part) {
        for entry in wire {
            if fixed(entry).is_none() && !self.is_refused(path) {
                self.needed(object, entry, path, name, part);
            }
        }
    }

    /// Refuses an element without what it is there for: its objects and arrays, and its field where that is the only one.
    pub(super) fn element<T: Tree>(&mut self, object: T, wire: &'static [Wire], path: &str, name: &str, part: &'static Part) {
        let holds_something =
            |entry: &&Wire| fixed(entry).is_none() && !matches!(entry, Wire::Ignored(..) | Wire::Dropped(_) | Wire::Place(_));
        let is_alone = wire.iter().filter(holds_something).count() == 1;
        for entry in wire.iter().filter(holds_something) {
            if is_alone || !matches!(entry, Wire::Field(_) | Wire::As(..)) {
                self.needed(object, entry, path, name, part);
            }
        }
    }

    /// Refuses an object without the member; where that is what a required field needs, the check says so.
    fn needed<T: Tree>(&mut self, object: T, entry: &'static Wire, path: &str, name: &str, part: &'static Part) {
        for member in names(entry) {
            if object.member(member).is_none() && !may_be_missing(entry, part) {
                let rule = format!("{}_{name}_required", part.rule);
                self.broken(&join(path, member), rule, MISSING_PARAMETER, format!("{name} needs `{member}`"));
            }
        }
    }

    /// Refuses an object without an object that is always there; where a required field is in it, the check says so.
    pub(super) fn missing(&mut self, entry: &'static Wire, path: &str, part: &'static Part) {
        if let Wire::Always(member, _) = entry
            && !is_required(entry, part)
        {
            let rule = format!("{}_{member}_required", part.rule);
            self.broken(&join(path, member), rule, MISSING_PARAMETER, format!("`{member}` is missing"));
        }
    }

    /// Holds a member that is not kept to what it can be.
    pub(super) fn ignored<T: Tree>(&mut self, json: T, types: &'static [Type], path: &str, rule: &str, name: &str) {
        let mut found = Vec::new();
        for wanted in types {
            let mut one = Self::new(self.api, self.unknown);
            let node = one.value(json, wanted, path, rule, name);
            if let (Node::Integer(number), Type::Integer { min, max, .. }) = (node, wanted)
                && !(*min..=*max).contains(&number)
            {
                one.broken(path, format!("{rule}_range"), INVALID_VALUE, format!("{name} is {number}; it must be from {min} to {max}"));
            }
            if one.violations.is_empty() {
                return;
            }
            // What fits one of them in its type is told in its words.
            if found.is_empty() || json.text().is_some() {
                found = one.violations;
            }
        }
        self.violations.append(&mut found);
    }

    /// Refuses a value of another type than the object that is wanted, and says what is in it.
    pub(super) fn no_object(&mut self, path: &str, rule: &str, name: &str, wire: &'static [Wire], is_whole: bool) {
        let inner: Vec<_> = wire.iter().flat_map(names).copied().collect();
        let wanted = if is_whole { format!("an object with {}", listed(&inner)) } else { "an object".to_owned() };
        self.wrong_type(path, rule, name, &wanted);
    }
}

/// Whether nothing need be said of a member that is missing: it is a list that may be empty, or the check says it of a required field.
fn may_be_missing(entry: &Wire, part: &'static Part) -> bool {
    let is_open = |field: &str| part.field(field).is_some_and(|row| matches!(row.value, Type::List(list) if list.min == 0));
    matches!(entry, Wire::Field(field) | Wire::As(_, field) if is_open(field)) || is_required(entry, part)
}

/// Whether a required field is in the member.
fn is_required(entry: &Wire, part: &'static Part) -> bool {
    let is_required = |field: &str| part.field(field).is_some_and(|row| row.required);
    match entry {
        Wire::Field(field)
        | Wire::As(_, field)
        | Wire::Element(field)
        | Wire::Each(field)
        | Wire::Map { field, .. }
        | Wire::Named { value: field, .. } => is_required(field),
        Wire::Object(_, inner)
        | Wire::Always(_, inner)
        | Wire::Whole(_, inner)
        | Wire::Array(_, inner)
        | Wire::AlwaysArray(_, inner)
        | Wire::Item(inner) => inner.iter().any(|entry| self::is_required(entry, part)),
        _ => false,
    }
}
