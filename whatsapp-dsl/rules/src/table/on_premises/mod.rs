//! The On-Premises API, which came before the Cloud API: what every message has, and the kinds of messages.
//!
//! Where the two states of Meta's page differ, the newer one counts.

pub mod content;
pub mod hsm;
pub mod interactive;
pub mod media;
pub mod receipt;
pub mod template;

use super::{E164, PO};
use crate::code;
use crate::schema::{Api, Const, Field, Home, Kind, Part, Type, Wire};
use crate::text::{Shape, Text};

/// The On-Premises API.
pub static ON_PREMISES: Api = Api {
    name: "on_premises",
    module: "on_premises",
    example: r#"on_premises::message!(Text { to: "+1 650 555 1234", body: "Hello!" })"#,
    envelope: &ENVELOPE,
    kinds: KINDS,
    refuses_unknown: false,
    reads_spellings: true,
    codes: CODES,
};

/// Its own series of errors.
const CODES: &[(u32, u32)] = &[
    (code::INVALID_PARAMETER, 1009),
    (code::INVALID_VALUE, 1009),
    (code::MISSING_PARAMETER, 1008),
    (code::PARAMETER_COUNT, 2000),
    (code::NO_SUCH_TEMPLATE, 2001),
    (code::TEXT_TOO_LONG, 2005),
    (code::TEMPLATE_PARAMETERS, 2006),
    (code::PARAMETER_FORMAT, 2012),
];

const TO: &str = "The phone number or WhatsApp id of the recipient, in any dialable form.";
const TTL: &str = "For how long the message may be on its way: seconds, or a duration as `P1D`.";

/// The fields that every message has.
pub static ENVELOPE: Part = Part {
    name: "A message",
    home: Home::Envelope,
    rule: "on_premises_message",
    fields: &[
        Field::required("to", Type::Text(Text::shaped(Shape::Phone).proof("PhoneNumber")), &[PO, E164]).docs(TO),
        Field::optional("ttl", Type::Text(Text::token()), &[PO]).docs(TTL),
    ],
    wire: &[Wire::Default("recipient_type", Const::Word("individual")), Wire::Field("to"), Wire::Field("ttl"), Wire::Content],
    checks: &[],
};

/// Every kind of message, in the order of Meta's reference.
static KINDS: &[&Kind] = &[
    &content::TEXT,
    &media::IMAGE,
    &media::VIDEO,
    &media::AUDIO,
    &media::DOCUMENT,
    &media::STICKER,
    &content::LOCATION,
    &content::CONTACTS,
    &interactive::REPLY_BUTTONS,
    &interactive::LIST,
    &interactive::PRODUCT,
    &interactive::PRODUCT_LIST,
    &interactive::CATALOG_MESSAGE,
    &interactive::FLOW,
    &template::TEMPLATE,
    &hsm::HSM,
];
