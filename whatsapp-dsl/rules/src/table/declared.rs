//! The fields of the table as a template whose definition is known has them: the definition leaves less than the table allows.

use super::media::{HEADER_DOCUMENT, HEADER_IMAGE, HEADER_VIDEO};
use super::order::DETAILS;
use super::simple::HEADER_LOCATION;
use super::template::{self, CARD_HEADER, HEADER, HEADER_PARAMETER, HEADER_PRODUCT, PARAMETER, TEXT};
use crate::limit;
use crate::schema::{Choice, Field, Home, Part, Type};
use crate::source::{EN, M9, S2};
use crate::text::{Shape, Text};

/// What fills a variable that is in a header, too.
pub static TEXT_ONLY: Choice = Choice { parts: &[&TEXT], ..PARAMETER };

/// The headers, each with the one struct that it takes.
pub static HEADERS: &[&Choice] = &[
    &Choice { parts: &[&HEADER_PARAMETER], ..HEADER },
    &Choice { parts: &[&HEADER_IMAGE], text: None, ..HEADER },
    &Choice { parts: &[&HEADER_VIDEO], text: None, ..HEADER },
    &Choice { parts: &[&HEADER_DOCUMENT], text: None, ..HEADER },
    &Choice { parts: &[&HEADER_LOCATION], text: None, ..HEADER },
    &Choice { parts: &[&HEADER_PRODUCT], text: None, ..HEADER },
];

/// The headers of cards, each with the one struct that it takes.
pub static CARD_HEADERS: &[&Choice] = &[
    &Choice { parts: &[&HEADER_IMAGE], ..CARD_HEADER },
    &Choice { parts: &[&HEADER_VIDEO], ..CARD_HEADER },
    &Choice { parts: &[&HEADER_PRODUCT], ..CARD_HEADER },
];

const FILLS: Text = Text { shape: Shape::Parameter, prose: false, ..Text::open() };

/// A row that is never written as it is, and whose rules are those of its fields.
pub(crate) const fn row(name: &'static str, home: Home, rule: &'static str, fields: &'static [Field]) -> Part {
    Part { name, home, rule, fields, wire: &[], checks: &[] }
}

/// A one-time password.
pub static PASSWORD: Part = row(
    "Password",
    Home::Declared,
    "template",
    &[Field::required("code", Type::Text(Text { shape: Shape::Password, ..FILLS.max(limit::PASSWORD) }), &[EN])],
);

/// What is put at the end of a link, whose length the link bounds.
pub static LINK_END: Part = row("LinkEnd", Home::Declared, "template", &[Field::required("url", Type::Text(FILLS), &[S2, M9])]);

/// The code of an offer that ends.
pub static OFFER_CODE: Part = row(
    "OfferCode",
    Home::Declared,
    "template_offer",
    &[Field::required("coupon_code", Type::Text(FILLS.max(limit::OFFER_CODE)), &[EN, M9])],
);

/// The order of a button, whose place the definition has.
static UNPLACED_ORDER: Part = Part { fields: DETAILS, ..template::ORDER_DETAILS };

/// What a button shows that is an order.
pub static ORDER: Part = row("Order", Home::Declared, "template", &[Field::required("order_details", Type::Part(&UNPLACED_ORDER), &[EN])]);

/// The rows that are in no kind.
pub static PARTS: &[&Part] = &[&PASSWORD, &LINK_END, &OFFER_CODE, &ORDER];
