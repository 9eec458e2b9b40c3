//! What stands in the fields of a template whose definition is known: the text around it decides how long it may be.

use super::template::{CARD_CURRENCY, CARD_DATE_TIME, CARD_PARAMETER, CARD_TEXT, CURRENCY, DATE_TIME, HEADER_PARAMETER, PARAMETER, TEXT};
use super::{EN, M9, S2};
use crate::limit;
use crate::schema::{Choice, Field, Home, Part, Type};
use crate::text::{Shape, Text};

const FILLS: Text = Text { shape: Shape::Parameter, ..Text::open() };

/// A text that fills a variable.
pub static FILLING: Part = Part { rule: "parameter", fields: &[Field::required("text", Type::Text(FILLS), &[S2, EN])], ..TEXT };

/// A text that fills a variable of a card.
pub static CARD_FILLING: Part =
    Part { rule: "card_parameter", fields: &[Field::required("text", Type::Text(FILLS), &[S2, EN])], ..CARD_TEXT };

/// A text that fills the variable of a header.
pub static HEADER_FILLING: Part =
    Part { rule: "header_parameter", fields: &[Field::required("text", Type::Text(FILLS), &[S2, EN])], ..HEADER_PARAMETER };

/// What fills a variable of a body.
pub static VALUE: Choice = Choice { text: Some(&FILLING), parts: &[&TEXT, &CURRENCY, &DATE_TIME], ..PARAMETER };

/// What fills a variable that stands in a header, too.
pub static TEXT_VALUE: Choice = Choice { text: Some(&FILLING), parts: &[&TEXT], ..PARAMETER };

/// What fills a variable of a card's body.
pub static CARD_VALUE: Choice =
    Choice { text: Some(&CARD_FILLING), parts: &[&CARD_TEXT, &CARD_CURRENCY, &CARD_DATE_TIME], ..CARD_PARAMETER };

/// What fills the only variable of a header.
pub static HEADER_VALUE: Choice =
    Choice { name: "Header", home: Home::Part("template::header"), text: Some(&HEADER_FILLING), parts: &[&HEADER_PARAMETER] };

/// A one-time password.
pub static PASSWORD: Part = Part {
    name: "Password",
    home: Home::Declared,
    rule: "template",
    fields: &[Field::required("code", Type::Text(Text { prose: false, ..FILLS }.max(limit::PASSWORD)), &[EN])],
    wire: &[],
    checks: &[],
};

/// What is put at the end of a link, whose length the link bounds.
pub static LINK_END: Part = Part {
    name: "LinkEnd",
    home: Home::Declared,
    rule: "template",
    fields: &[Field::required("url", Type::Text(Text { prose: false, ..FILLS }), &[S2, M9])],
    wire: &[],
    checks: &[],
};

/// The code of an offer that ends.
pub static OFFER_CODE: Part = Part {
    name: "OfferCode",
    home: Home::Declared,
    rule: "template_offer",
    fields: &[Field::required("coupon_code", Type::Text(Text { prose: false, ..FILLS }.max(limit::OFFER_CODE)), &[EN, M9])],
    wire: &[],
    checks: &[],
};

/// The rows that stand in no kind.
pub static PARTS: &[&Part] = &[&FILLING, &CARD_FILLING, &HEADER_FILLING, &PASSWORD, &LINK_END, &OFFER_CODE];
