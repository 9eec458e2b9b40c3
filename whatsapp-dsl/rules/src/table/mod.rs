//! The rows: what WhatsApp accepts in each field of each kind of message, with the source of the fact.
//!
//! Where sources disagree, the newer one counts.

/// A layout of members that hold the fields of the same names.
macro_rules! members {
    ($($name:literal),*) => {
        &[$($crate::schema::Wire::Field($name)),*]
    };
}

pub mod address;
pub mod call;
pub mod carousel;
pub mod cloud;
pub mod contacts;
pub mod cta_url;
pub mod declared;
pub mod definition;
pub mod direct_send;
#[cfg(feature = "run-time")]
mod families;
pub mod interactive;
pub mod media;
#[cfg(feature = "run-time")]
pub mod moves;
pub mod on_premises;
pub mod order;
#[cfg(feature = "compile-time")]
mod other_names;
pub mod pin;
pub mod raw;
pub mod read_receipt;
pub mod request;
#[cfg(feature = "run-time")]
mod rules;
pub mod simple;
pub mod template;

pub use self::cloud::{CLOUD, ENVELOPE};
pub use self::on_premises::ON_PREMISES;
#[cfg(feature = "compile-time")]
pub use self::other_names::{Meaning, other_fields, other_name, other_names};
use crate::schema::{Api, Part, Type};
use crate::text::same;

#[cfg(feature = "run-time")]
pub use self::families::{FAMILIES, family};
#[cfg(feature = "run-time")]
pub use self::rules::{DEFINITION_COUNT, JSON_SYNTAX, MARKETING_KIND, OTHERS, READING, UNKNOWN_KIND, UNKNOWN_MEMBER, WORD_UNKNOWN, rules};
pub use crate::source::{B26, E164, EN, GQ, ISO, M5, M9, OA, PO, PT, S2, S4};

/// Every API.
pub static APIS: &[&Api] = &[&CLOUD, &ON_PREMISES];

/// The API of this name; where there is none, the first.
pub const fn api(name: &str) -> &'static Api {
    let mut apis = APIS;
    while let [api, rest @ ..] = apis {
        if same(api.name, name) {
            return api;
        }
        apis = rest;
    }
    APIS[0]
}

/// Every part of every API, each once.
pub fn parts() -> Vec<&'static Part> {
    parts_of(APIS)
}

/// Every part of every kind of the APIs, the envelope of each first.
pub fn parts_of(apis: &[&'static Api]) -> Vec<&'static Part> {
    let mut found = Vec::new();
    for api in apis {
        add(api.envelope, &mut found);
        for kind in api.kinds {
            add(&kind.part, &mut found);
        }
    }
    found
}

/// How many characters ids, tokens and payloads of the sender's own may have, one field or another: each once, the fewest first.
#[cfg(feature = "compile-time")]
pub fn own_limits() -> Vec<usize> {
    let mut found = Vec::new();
    let mut add = |most: usize| {
        if let Err(place) = found.binary_search(&most) {
            found.insert(place, most);
        }
    };
    for field in parts().into_iter().flat_map(|part| part.fields) {
        let item = if let Type::List(list) = &field.value { &list.item } else { &field.value };
        if let Type::Text(text) = item
            && text.is_own()
        {
            add(text.most());
            text.limits.iter().for_each(|(_, most)| add(*most));
        }
    }
    found
}

/// Adds the part and all within it that are not there yet.
fn add(part: &'static Part, found: &mut Vec<&'static Part>) {
    if found.iter().any(|known| std::ptr::eq(*known, part)) {
        return;
    }
    found.push(part);
    for field in part.fields {
        add_those_of(&field.value, found);
    }
}

fn add_those_of(value: &'static Type, found: &mut Vec<&'static Part>) {
    match value {
        Type::Part(part) => add(part, found),
        Type::Choice(choice) => choice.every().for_each(|part| add(part, found)),
        Type::List(list) => add_those_of(&list.item, found),
        _ => {}
    }
}
