//! Template messages, sent with no definition at hand.

mod button;
mod card;
mod header;
pub mod marketing;
mod parameter;
mod tap_target;

pub(crate) use button::PAYMENT_SETTING;
pub use button::{BUTTON, CATALOG, COPY_CODE, FLOW, MPM, MPM_SECTION, ORDER_DETAILS, PAYMENT_REQUEST, QUICK_REPLY, URL_BUTTON, VOICE_CALL};
pub use card::{CARD, CARD_BUTTON, CARD_CURRENCY, CARD_DATE_TIME, CARD_HEADER, CARD_PARAMETER, CARD_TEXT};
pub use header::{HEADER, HEADER_PARAMETER, HEADER_PRODUCT};
pub use parameter::{CURRENCY, DATE_TIME, PARAMETER, TEXT};
pub(super) use parameter::{DAY, amount_1000, code, minor_units, parameter};
pub use tap_target::TAP_TARGET_CONFIGURATION;

use super::{EN, S2};
use crate::cross;
use crate::limit;
use crate::schema::{Field, Home, Kind, List, Part, Type, Wire, Words};
use crate::table::order::{UPDATE, UPDATE_CHECKS, UPDATE_WIRE};
use crate::text::{Shape, Text};

/// The name of a template.
pub const NAME: Text = Text::shaped(Shape::TemplateName).max(512).proof("TemplateName");

/// A template message.
pub static TEMPLATE: Kind = Kind {
    audience: marketing::AUDIENCE,
    summary: "an approved template, filled in; what a conversation is started with",
    part: Part {
        name: "Template",
        home: Home::Kind,
        rule: "template",
        fields: &[
            Field::required("name", Type::Text(NAME), &[S2, EN]),
            Field::required("language", Type::Text(Text::shaped(Shape::Language).proof("LanguageCode")), &[S2, EN]),
            Field::optional("header", Type::Choice(&HEADER), &[EN]),
            Field::optional("body", Type::List(&List::of(Type::Choice(&PARAMETER), "parameters")), &[EN]),
            Field::optional("buttons", Type::List(&List::of(Type::Choice(&BUTTON), "buttons").at_most(limit::BUTTONS)), &[EN]),
            Field::optional("limited_time_offer", Type::Part(&LIMITED_TIME_OFFER), &[EN]).deciding(),
            Field::optional("cards", Type::List(&card::CARDS), &[EN]),
            Field::optional("order_status", Type::Part(&ORDER_STATUS), &[EN]),
            tap_target::tap_target_configuration(),
            Field::optional("raw_components", Type::List(&RAW_COMPONENTS), &[S2, EN]),
            marketing::product_policy(),
            marketing::message_activity_sharing(),
        ],
        wire: &[
            Wire::Tag("type", "template"),
            Wire::Object(
                "template",
                &[
                    Wire::Field("name"),
                    Wire::Object("language", &[Wire::Ignored("policy", &[Type::Word(&POLICY)]), Wire::As("code", "language")]),
                    Wire::Array("components", COMPONENTS),
                ],
            ),
            Wire::Field("product_policy"),
            Wire::Field("message_activity_sharing"),
        ],
        checks: &[
            cross::UNIQUE_INDICES,
            cross::BUTTON_KINDS,
            cross::PARAMETERS_MIXED,
            cross::UNIQUE_PARAMETER_NAMES,
            cross::OFFER_HEADER,
            cross::OFFER_BUTTONS,
            cross::CARD_HEADERS,
            cross::TEMPLATE_PAYMENT_LINK,
            cross::RAW_COMPONENTS,
        ],
    },
};

/// The layout of a template's components, those of which nothing is known at the end.
pub(crate) const COMPONENTS: &[Wire] = &[
    Wire::Item(&[Wire::Tag("type", "header"), Wire::Array("parameters", &[Wire::Element("header")])]),
    Wire::Item(&[Wire::Tag("type", "body"), Wire::As("parameters", "body")]),
    Wire::Item(&[Wire::Tag("type", "limited_time_offer"), Wire::Array("parameters", &[Wire::Element("limited_time_offer")])]),
    Wire::Item(&[Wire::Tag("type", "carousel"), Wire::Field("cards")]),
    Wire::Each("buttons"),
    Wire::Item(&[Wire::Tag("type", "order_status"), Wire::Array("parameters", &[Wire::Element("order_status")])]),
    tap_target::WIRE,
    Wire::Each("raw_components"),
];

/// Components of which nothing is known.
static RAW_COMPONENTS: List = List::of(Type::Json, "components");

/// What happens where the template is not in the language: another policy was given up.
static POLICY: Words = Words { name: "Policy", home: Home::Part("template"), words: &[("Deterministic", "deterministic")] };

/// An offer that ends.
pub static LIMITED_TIME_OFFER: Part = Part {
    name: "LimitedTimeOffer",
    home: Home::Part("template"),
    rule: "limited_time_offer",
    fields: &[Field::required("expiration_time_ms", Type::Integer { min: 1, max: i64::MAX, quoted: false }, &[EN]).unit("milliseconds")],
    wire: &[Wire::Tag("type", "limited_time_offer"), Wire::Object("limited_time_offer", &[Wire::Field("expiration_time_ms")])],
    checks: &[],
};

/// News of an order.
pub static ORDER_STATUS: Part = Part {
    name: "OrderStatus",
    home: Home::Part("template"),
    rule: "template_order_status",
    fields: UPDATE,
    wire: &[Wire::Tag("type", "order_status"), Wire::Object("order_status", UPDATE_WIRE)],
    checks: UPDATE_CHECKS,
};
