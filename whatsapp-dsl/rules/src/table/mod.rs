//! The rows: what WhatsApp accepts in each field of each kind of message, with the source of the fact.
//!
//! Where sources disagree, the newer one stands here.

pub mod contacts;
pub mod declared;
pub mod definition;
pub mod interactive;
pub mod media;
pub mod simple;
pub mod template;

use crate::cross;
use crate::schema::{Field, Home, Kind, Part, Type};
use crate::text::{Shape, Text};

pub use crate::source::{E164, EN, ISO, M9, OA, PO, PT, S2};

/// The fields that every message has.
pub static ENVELOPE: Part = Part {
    name: "message",
    home: Home::Envelope,
    rule: "message",
    fields: &[
        Field::optional("to", Type::Text(Text::shaped(Shape::Phone).proof("PhoneNumber").recipient()), &[S2, E164]).deciding(),
        Field::optional("recipient", Type::Text(Text::shaped(Shape::UserId).proof("BusinessScopedUserId")), &[PT]).deciding(),
        Field::optional("group", Type::Text(Text::shaped(Shape::Id).proof("GroupId")), &[EN]).deciding(),
        Field::optional("context", Type::Text(Text::shaped(Shape::Id).proof("MessageId")), &[EN]),
        Field::optional("biz_opaque_callback_data", Type::Text(Text::token().max(512)), &[S2]),
        Field::optional("recipient_identity_key_hash", Type::Text(Text::token()), &[EN]),
    ],
    wire: &[],
    checks: &[cross::ONE_RECIPIENT],
};

/// Every kind of message, in the order of Meta's reference.
pub static KINDS: &[&Kind] = &[
    &simple::TEXT,
    &simple::REACTION,
    &media::IMAGE,
    &media::VIDEO,
    &media::AUDIO,
    &media::DOCUMENT,
    &media::STICKER,
    &simple::LOCATION,
    &contacts::CONTACTS,
    &interactive::REPLY_BUTTONS,
    &interactive::LIST,
    &interactive::PRODUCT,
    &interactive::PRODUCT_LIST,
    &interactive::CATALOG_MESSAGE,
    &interactive::FLOW,
    &template::TEMPLATE,
];

/// The kind of this name.
#[must_use]
pub fn kind(name: &str) -> Option<&'static Kind> {
    KINDS.iter().copied().find(|kind| kind.part.name == name)
}

/// Every part of every kind, the envelope first, each once.
#[must_use]
pub fn parts() -> Vec<&'static Part> {
    let mut found = vec![&ENVELOPE];
    for kind in KINDS {
        collect(&kind.part, &mut found);
    }
    found
}

fn collect(part: &'static Part, found: &mut Vec<&'static Part>) {
    if found.iter().any(|known| known.rule == part.rule) {
        return;
    }
    found.push(part);
    for field in part.fields {
        collect_from(&field.value, found);
    }
}

fn collect_from(value: &'static Type, found: &mut Vec<&'static Part>) {
    match value {
        Type::Part(part) => collect(part, found),
        Type::Choice(choice) => choice.every().for_each(|part| collect(part, found)),
        Type::List(list) => collect_from(&list.item, found),
        _ => {}
    }
}
