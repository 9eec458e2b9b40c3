//! The cards of a template's carousel.

use super::button::{ORDER_DETAILS, QUICK_REPLY, URL_BUTTON};
use super::header::HEADER_PRODUCT;
use super::parameter::{
    CURRENCY_WIRE, DATE_TIME_WIRE, TEXT_WIRE, amount_1000, code, fallback_value, minor_units, parameter, parameter_name,
};
use crate::cross;
use crate::limit;
use crate::schema::{Choice, Field, Home, List, Part, Type, Wire};
use crate::table::EN;
use crate::table::media::{HEADER_IMAGE, HEADER_VIDEO};
use crate::text::Text;

/// What a parameter of a card's body holds.
const IN_CARD: Text = parameter(limit::CARD_BODY);

/// The cards of a carousel.
pub(super) static CARDS: List = List::of(Type::Part(&CARD), "cards").at_least(limit::FEWEST_CARDS).at_most(limit::MOST_CARDS);

/// A card of a carousel.
pub static CARD: Part = Part {
    name: "Card",
    home: Home::Part("template"),
    rule: "template_card",
    fields: &[
        Field::required("header", Type::Choice(&CARD_HEADER), &[EN]),
        Field::optional("body", Type::List(&List::of(Type::Choice(&CARD_PARAMETER), "parameters")), &[EN]),
        Field::optional("buttons", Type::List(&List::of(Type::Choice(&CARD_BUTTON), "buttons").at_most(limit::CARD_BUTTONS)), &[EN]),
    ],
    wire: &[
        Wire::Place("card_index"),
        Wire::Array(
            "components",
            &[
                Wire::Item(&[Wire::Tag("type", "header"), Wire::Array("parameters", &[Wire::Element("header")])]),
                Wire::Item(&[Wire::Tag("type", "body"), Wire::As("parameters", "body")]),
                Wire::Each("buttons"),
            ],
        ),
    ],
    checks: &[cross::UNIQUE_INDICES, cross::UNIQUE_PARAMETER_NAMES, cross::CARD_PAYMENT_LINK],
};

/// What is on top of a card: a media, or the product of a product card.
pub static CARD_HEADER: Choice =
    Choice { name: "Header", home: Home::Part("template::card"), text: None, parts: &[&HEADER_IMAGE, &HEADER_VIDEO, &HEADER_PRODUCT] };

/// What can be put into a card's body.
pub static CARD_PARAMETER: Choice = Choice {
    name: "Parameter",
    home: Home::Part("template::card"),
    text: Some(&CARD_TEXT),
    parts: &[&CARD_TEXT, &CARD_CURRENCY, &CARD_DATE_TIME],
};

/// What a card's button can be given.
pub static CARD_BUTTON: Choice =
    Choice { name: "Button", home: Home::Part("template::card"), text: None, parts: &[&QUICK_REPLY, &URL_BUTTON, &ORDER_DETAILS] };

/// A text parameter of a card's body.
pub static CARD_TEXT: Part = Part {
    name: "Text",
    home: Home::Part("template::card"),
    rule: "card_parameter",
    fields: &[parameter_name(), Field::required("text", Type::Text(IN_CARD), &[EN])],
    wire: TEXT_WIRE,
    checks: &[],
};

/// An amount of money in a card's body.
pub static CARD_CURRENCY: Part = Part {
    name: "Currency",
    home: Home::Part("template::card"),
    rule: "card_currency",
    fields: &[parameter_name(), code(), amount_1000(), minor_units(), fallback_value(IN_CARD)],
    wire: CURRENCY_WIRE,
    checks: &[cross::ONE_AMOUNT, cross::SOUND_AMOUNT],
};

/// A date or time in a card's body.
pub static CARD_DATE_TIME: Part = Part {
    name: "DateTime",
    home: Home::Part("template::card"),
    rule: "card_date_time",
    fields: &[parameter_name(), fallback_value(IN_CARD)],
    wire: DATE_TIME_WIRE,
    checks: &[],
};
