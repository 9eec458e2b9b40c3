//! Members of Meta's JSON that have no field of their own, and fields that have no member.

use super::fixed;
use crate::schema::{Api, Field, List, Part, Type, Wire};
use crate::table::parts_of;

/// Whether the member only says what an object is, or where: within the part, or of any other struct of the API.
pub fn is_only_a_word(api: &'static Api, part: &'static Part, name: &str) -> bool {
    let is_it =
        |entry: &Wire| matches!(entry, Wire::Place(member) if *member == name) || fixed(entry).is_some_and(|(member, ..)| member == name);
    any(part.wire, true, &is_it) || parts_of(&[api]).iter().any(|part| any(part.wire, false, &is_it))
}

/// Whether the member is an object whose members are fields of the struct: one of the part, or one that every message of some kind has.
pub fn is_only_around(api: &'static Api, part: &'static Part, name: &str) -> bool {
    let is_own = |entry: &Wire| around(entry).is_some_and(|(member, _)| member == name);
    let is_always = |entry: &Wire| matches!(entry, Wire::Always(member, _) if *member == name);
    any(part.wire, true, &is_own) || parts_of(&[api]).iter().any(|part| any(part.wire, true, &is_always))
}

/// Whether the part's JSON has the field as a member. What is an element of an array is told apart by its words, whatever it is.
pub(crate) fn is_member(part: &'static Part, field: &str) -> bool {
    let is_name = |entry: &Wire| matches!(entry, Wire::Named { name, .. } if *name == field);
    !any(part.wire, true, &is_name)
        && any(part.wire, true, &|entry| match entry {
            Wire::Field(name) | Wire::As(_, name) | Wire::Map { field: name, .. } | Wire::Named { value: name, .. } => *name == field,
            _ => false,
        })
}

/// The fields of which something else is written, as thousandths are of an amount in minor units.
#[cfg(feature = "run-time")]
pub fn unwritten(part: &'static Part) -> impl Iterator<Item = &'static Field> {
    let is_it = |field: &str, entry: &Wire| matches!(entry, Wire::Numbered(name, _) | Wire::Element(name) if *name == field);
    part.fields.iter().filter(move |field| !is_member(part, field.name) && !any(part.wire, true, &|entry| is_it(field.name, entry)))
}

/// Whether the field is what a member is called, in an object with a member for each of such structs.
pub(crate) fn is_key(api: &'static Api, part: &'static Part, field: &str) -> bool {
    let is_it = |around: &&'static Part, entry: &Wire| match entry {
        Wire::Map { field: list, key, .. } if *key == field => {
            matches!(around.field(list).map(|row| &row.value), Some(Type::List(List { item: Type::Part(of), .. })) if of.rule == part.rule)
        }
        _ => false,
    };
    parts_of(&[api]).iter().any(|around| any(around.wire, true, &|entry| is_it(around, entry)))
}

/// Whether it is so of an entry of the layout, however deep.
pub(crate) fn any_entry(wire: &'static [Wire], is_it: &dyn Fn(&Wire) -> bool) -> bool {
    any(wire, true, is_it)
}

fn any(wire: &[Wire], is_deep: bool, is_it: &dyn Fn(&Wire) -> bool) -> bool {
    wire.iter().any(|entry| {
        let inner = match entry {
            Wire::Case(cases) => return cases.iter().any(|case| any(case.wire, is_deep, is_it)),
            Wire::Item(inner) => inner,
            entry => around(entry).map_or(&[][..], |(_, inner)| inner),
        };
        is_it(entry) || (is_deep && any(inner, is_deep, is_it))
    })
}

fn around(entry: &Wire) -> Option<(&'static str, &'static [Wire])> {
    match entry {
        Wire::Object(member, inner)
        | Wire::Always(member, inner)
        | Wire::Whole(member, inner)
        | Wire::Array(member, inner)
        | Wire::AlwaysArray(member, inner) => Some((member, inner)),
        _ => None,
    }
}
