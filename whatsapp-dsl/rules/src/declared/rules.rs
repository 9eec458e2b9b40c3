//! The rules of a send that only a definition can state, by what follows `template_` in their names.

use crate::code::{NO_SUCH_TEMPLATE, PARAMETER_COUNT, PARAMETER_FORMAT, TEXT_TOO_LONG};
use crate::cross;
use crate::rule::Rule;
use crate::source::{EN, M9, S2};

/// Every rule of a send that only a definition can state, but for those that each field has: that it is there, if it is needed.
pub static RULES: &[Rule] = &[
    cross::AUTHENTICATION,
    LANGUAGE_UNKNOWN,
    HEADER_FORMAT,
    PARAMETER_TEXT,
    PARAMETER_NAME,
    BODY_COUNT,
    FIELD,
    CARDS_COUNT,
    CARD_FIELD,
    HEADER_LENGTH,
    BODY_LENGTH,
    URL_LENGTH,
];

pub(super) const LANGUAGE_UNKNOWN: Rule =
    Rule::new("language_unknown", NO_SUCH_TEMPLATE, "the template exists in the language of the send.", &[EN])
        .broken_by(r#"Feedback { to: "+1 650 555 1234", language: "fr", customer: "Ann" }"#)
        .kept_by(r#"Feedback { to: "+1 650 555 1234", language: "es_MX", customer: "Ann" }"#);
pub(super) const HEADER_FORMAT: Rule =
    Rule::new("header_format", PARAMETER_FORMAT, "a header is of the format that the template has.", &[EN])
        .broken_by(r#"OrderShipped { .., header: Video { id: "1166846181421424" } }"#)
        .kept_by(r#"OrderShipped { .., header: Image { id: "1013859600285441" } }"#);
pub(super) const PARAMETER_TEXT: Rule =
    Rule::new("parameter_format", PARAMETER_FORMAT, "a variable that is in a header is filled by a text.", &[EN])
        .broken_by(r#"Welcome { to: "+1 650 555 1234", customer: Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" } }"#)
        .kept_by(r#"Welcome { to: "+1 650 555 1234", customer: "Ann" }"#);
pub(super) const PARAMETER_NAME: Rule =
    Rule::new("parameter_name", PARAMETER_FORMAT, "a value that names its variable names the right one.", &[EN])
        .broken_by(r#"OrderShipped { .., customer: Text { parameter_name: "total", text: "Ann" } }"#)
        .kept_by(r#"OrderShipped { .., customer: Text { parameter_name: "customer", text: "Ann" } }"#);
pub(super) const BODY_COUNT: Rule =
    Rule::new("body_count", PARAMETER_COUNT, "a body with numbered variables gets a value for each.", &[S2, EN])
        .broken_by(r#"Reminder { to: "+1 650 555 1234", body: ["Ann"] }"#)
        .kept_by(r#"Reminder { to: "+1 650 555 1234", body: ["Ann", "nine"] }"#);
pub(super) const FIELD: Rule = Rule::new("field", PARAMETER_COUNT, "a template is given only what it takes.", &[S2, EN])
    .broken_by(r#"OrderShipped { .., coupon_code: "SPRING25" }"#)
    .kept_by("OrderShipped { .. }");
pub(super) const CARDS_COUNT: Rule =
    Rule::new("cards_count", PARAMETER_COUNT, "a carousel gets as many cards as it has; one of products as many as can be shown.", &[EN])
        .broken_by(r#"Arrivals { to: "+1 650 555 1234", cards: [Card { header: Image { id: "1013859600285441" }, dish: "Diavola", price: "$9", sku: "1" }] }"#)
        .kept_by("Arrivals { .. }");
pub(super) const CARD_FIELD: Rule =
    Rule::new("card_field", PARAMETER_COUNT, "a card is given only what the card of the template at its place takes.", &[EN])
        .broken_by(r#"Arrivals { .., cards: [Card { header: Image { id: "1013859600285441" }, dish: "Diavola", price: "$9", sku: "1" }, Card { header: Image { id: "1166846181421424" }, dish: "Napoli", price: "$8", sku: "2" }] }"#)
        .kept_by("Arrivals { .. }");
pub(super) const HEADER_LENGTH: Rule = Rule::new("header_length", TEXT_TOO_LONG, "a header fits once it is filled in.", &[M9])
    .broken_by(r#"Welcome { to: "+1 650 555 1234", customer: "x" * 54 }"#)
    .kept_by(r#"Welcome { to: "+1 650 555 1234", customer: "x" * 53 }"#);
pub(super) const BODY_LENGTH: Rule = Rule::new("body_length", TEXT_TOO_LONG, "a body fits once it is filled in.", &[M9])
    .broken_by(r#"OrderShipped { .., customer: "x" * 1000 }"#)
    .kept_by(r#"OrderShipped { .., customer: "x" * 900 }"#);
pub(super) const URL_LENGTH: Rule = Rule::new("url_length", TEXT_TOO_LONG, "a link fits once it is filled in.", &[M9])
    .broken_by(r#"OrderShipped { .., tracking: "x" * 1977 }"#)
    .kept_by(r#"OrderShipped { .., tracking: "x" * 1976 }"#);

/// The rule of the length of such a text.
pub(super) fn length(name: &str) -> &'static Rule {
    match name {
        "header" => &HEADER_LENGTH,
        "body" => &BODY_LENGTH,
        _ => &URL_LENGTH,
    }
}
