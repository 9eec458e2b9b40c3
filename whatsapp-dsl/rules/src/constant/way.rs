//! The way to the row of a field, as a macro writes it down and the compiler follows it.

use crate::declared::API;
#[cfg(feature = "run-time")]
use crate::schema::Choice;
use crate::schema::{Api, Field, Part, Type};
use crate::table::{APIS, declared};

/// The way to the row of a field, for a macro to write down: the index of what it starts from, then those of fields, and of structs where
/// a field takes one of several.
#[cfg(feature = "compile-time")]
pub fn way(api: &Api, wanted: &'static Part, name: &str) -> Option<Vec<usize>> {
    let mut roots = declared::PARTS.len();
    for api in APIS {
        roots += 1 + api.kinds.len();
    }
    let mut way = Vec::new();
    // A part of several APIs is found in that of the message, whose error codes are told.
    for is_own in [true, false] {
        for index in 0..roots {
            let (of, part) = root(index);
            if std::ptr::eq(of, api) == is_own && along(index, &mut way, |way| in_part(part, wanted, name, way)) {
                return Some(way);
            }
        }
    }
    None
}

/// Goes on by this index, and back where that leads nowhere.
#[cfg(feature = "compile-time")]
fn along(index: usize, way: &mut Vec<usize>, look: impl FnOnce(&mut Vec<usize>) -> bool) -> bool {
    way.push(index);
    let is_found = look(way);
    if !is_found {
        way.pop();
    }
    is_found
}

#[cfg(feature = "compile-time")]
fn in_part(part: &'static Part, wanted: &'static Part, name: &str, way: &mut Vec<usize>) -> bool {
    let is_it = |field: &Field| std::ptr::eq(part, wanted) && field.name == name;
    let mut fields = part.fields.iter().enumerate();
    fields.any(|(index, field)| along(index, way, |way| is_it(field) || in_value(&field.value, wanted, name, way)))
}

#[cfg(feature = "compile-time")]
fn in_value(value: &'static Type, wanted: &'static Part, name: &str, way: &mut Vec<usize>) -> bool {
    match value {
        Type::Part(part) => in_part(part, wanted, name, way),
        Type::List(list) => in_value(&list.item, wanted, name, way),
        Type::Choice(choice) => {
            let mut is_in = |index, part| along(index, way, |way| in_part(part, wanted, name, way));
            choice.text.is_some_and(|text| is_in(0, text)) || choice.parts.iter().enumerate().any(|(index, part)| is_in(index + 1, part))
        }
        _ => false,
    }
}

/// The API, the part and the field that a [`way`] leads to.
#[cfg(feature = "run-time")]
pub const fn row(way: &[usize]) -> (&'static Api, &'static Part, &'static Field) {
    let ((api, mut part), mut at) = (root(way[0]), 1);
    loop {
        let field = &part.fields[way[at]];
        at += 1;
        if at == way.len() {
            return (api, part, field);
        }
        (part, at) = part_of(&field.value, way, at);
    }
}

/// What a way starts from: the envelopes and the kinds of all APIs, then the parts of declared templates.
const fn root(mut index: usize) -> (&'static Api, &'static Part) {
    let mut apis = APIS;
    while let [api, rest @ ..] = apis {
        match index {
            0 => return (api, api.envelope),
            _ if index <= api.kinds.len() => return (api, &api.kinds[index - 1].part),
            _ => index -= api.kinds.len() + 1,
        }
        apis = rest;
    }
    (API, declared::PARTS[index])
}

/// The part that the value of a field is, and how much of the way is behind it.
#[cfg(feature = "run-time")]
const fn part_of(value: &'static Type, way: &[usize], at: usize) -> (&'static Part, usize) {
    match value {
        Type::Part(part) => (part, at),
        Type::List(list) => part_of(&list.item, way, at),
        Type::Choice(Choice { text: Some(text), .. }) if way[at] == 0 => (text, at + 1),
        Type::Choice(choice) => (choice.parts[way[at] - 1], at + 1),
        _ => panic!("the way leads past the end"),
    }
}
