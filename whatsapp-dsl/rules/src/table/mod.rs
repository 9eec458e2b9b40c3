//! The rows: what WhatsApp accepts in each field of each kind of message, with the source of the fact.
//!
//! Where sources disagree, the newer one stands here.

pub mod cloud;
pub mod contacts;
pub mod declared;
pub mod definition;
pub mod interactive;
pub mod media;
pub mod simple;
pub mod template;

pub use self::cloud::{CLOUD, ENVELOPE};
use crate::schema::{Part, Source, Type};

/// Meta's Cloud API message reference.
pub const S2: Source = Source { name: "Cloud API message reference", date: "2023" };
/// Meta's OpenAPI description of the business messaging API.
pub const OA: Source = Source { name: "Meta's OpenAPI description, v23.0", date: "2025-11" };
/// Meta's Cloud API guides.
pub const EN: Source = Source { name: "Cloud API guides", date: "2025-11" };
/// Meta's Cloud API guides of late 2025 and early 2026.
pub const PT: Source = Source { name: "Cloud API guides", date: "2026-03" };
/// Meta's Cloud API guides, v25.0.
pub const M9: Source = Source { name: "Cloud API guides, v25.0", date: "2026-09" };
/// Meta's On-Premises API reference.
pub const PO: Source = Source { name: "On-Premises API reference", date: "2024-11" };
/// ISO 4217, currency codes.
pub const ISO: Source = Source { name: "ISO 4217", date: "2025" };
/// ITU-T E.164, phone numbers.
pub const E164: Source = Source { name: "ITU-T E.164", date: "2010" };

/// Every part of every kind, the envelope first, each once.
#[must_use]
pub fn parts() -> Vec<&'static Part> {
    let mut found = vec![&ENVELOPE];
    for kind in CLOUD.kinds {
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
