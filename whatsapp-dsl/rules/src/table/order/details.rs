//! An order, with what is needed to pay it.

use super::settings::PAYMENT_SETTINGS;
use super::{OFFSET, ORDER, REFERENCE, amount, amount_wire, joined, reference_id};
use crate::code::INVALID_VALUE;
use crate::cross;
use crate::rule::{Check, Rule};
use crate::schema::{Audience, Field, Home, Kind, List, Part, Type, Wire, Words};
use crate::source::{EN, M5, PT};
use crate::table::interactive::{BODY, BODY_WIRE, FOOTER_WIRE, body, footer, interactive};
use crate::text::{Shape, Text, When};

const HOME: Home = Home::Part("order_details");

/// The fields of an order's details, whatever brings it.
pub(crate) const DETAILS: &[Field] = &[
    reference_id(REFERENCE.limits(&[(When::Is("currency", "INR"), 35)])),
    Field::required("kind", Type::Word(&GOODS), &[EN]),
    Field::optional("beneficiaries", Type::List(&BENEFICIARIES), &[EN]),
    Field::optional("payment_type", Type::Word(&PAYMENT_TYPE), &[EN]).deciding(),
    Field::optional("payment_settings", Type::List(&PAYMENT_SETTINGS), &[EN]).deciding(),
    Field::optional("payment_configuration", Type::Text(Text::token().max(60)), &[EN]).deciding(),
    Field::required("currency", Type::Text(Text::shaped(Shape::OrderCurrency)), &[EN]),
    amount("total_amount", 1),
    Field::optional("shipping_info", Type::Part(&SHIPPING_INFO), &[PT]),
    Field::optional("order", Type::Part(&ORDER), &[EN, M5]).deciding(),
];

static BENEFICIARIES: List = List::of(Type::Part(&BENEFICIARY), "beneficiaries");

pub(crate) const DETAILS_WIRE: &[Wire] = &[
    Wire::Field("reference_id"),
    Wire::As("type", "kind"),
    Wire::Field("beneficiaries"),
    Wire::Field("payment_type"),
    Wire::Field("payment_settings"),
    Wire::Field("payment_configuration"),
    Wire::Field("currency"),
    amount_wire!("total_amount"),
    Wire::Field("shipping_info"),
    Wire::Field("order"),
];

pub(crate) const DETAILS_CHECKS: &[Check] = &[cross::ORDER_TOTAL, cross::ORDER_COUNTRY];

/// A bill without an order shows what is to be paid in place of a picture.
const HEADER_ALONE: Check = Check::Needs(
    Rule::new("header_alone", INVALID_VALUE, "`header` has `order` beside it.", &[M5])
        .broken_by(r#"header: Image { link: "https://luigi.example/cake.jpg" }, currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], order: None"#)
        .kept_by(r#"header: None, currency: "BRL", payment_type: Br, payment_settings: [Boleto { .. }], order: None"#),
    ["header", "order"],
);

/// An order to be paid.
pub static ORDER_DETAILS: Kind = Kind {
    audience: Audience::Individuals,
    summary: "an order to be reviewed and paid in the chat, in India and Brazil",
    part: Part {
        name: "OrderDetails",
        home: Home::Kind,
        rule: "order_details",
        fields: &joined::<{ DETAILS.len() + 3 }>(
            &[Field::optional("header", Type::Part(&HEADER_IMAGE), &[EN]), body(BODY), footer()],
            DETAILS,
        ),
        wire: interactive!(
            "order_details",
            [Wire::Field("header"), BODY_WIRE, FOOTER_WIRE],
            [Wire::Tag("name", "review_and_pay"), Wire::Object("parameters", DETAILS_WIRE)]
        ),
        checks: &[HEADER_ALONE, cross::ORDER_TOTAL, cross::ORDER_COUNTRY],
    },
};

/// What is shown above the order; where it is left out, WhatsApp shows the first product with a picture.
pub static HEADER_IMAGE: Part = Part {
    name: "Image",
    home: Home::Part("order_details::header"),
    rule: "order_header_image",
    fields: &[
        Field::optional("link", Type::Text(Text::shaped(Shape::Link).proof("Link")), &[EN]).deciding(),
        Field::optional("id", Type::Text(Text::shaped(Shape::Id).proof("MediaId")), &[PT]).deciding(),
        Field::optional("provider", Type::Text(Text::token()), &[EN]),
    ],
    wire: &[
        Wire::Tag("type", "image"),
        Wire::Object("image", &[Wire::Field("link"), Wire::Field("id"), Wire::Whole("provider", &[Wire::As("name", "provider")])]),
    ],
    checks: &[cross::ONE_SOURCE],
};

/// What is paid for.
pub static GOODS: Words =
    Words { name: "Goods", home: HOME, words: &[("DigitalGoods", "digital-goods"), ("PhysicalGoods", "physical-goods")] };

/// How it is paid: the older way of India, and the only one of Brazil.
pub static PAYMENT_TYPE: Words = Words { name: "PaymentType", home: HOME, words: &[("Upi", "upi"), ("Br", "br")] };

const fn text(name: &'static str, max: usize) -> Field {
    Field::required(name, Type::Text(Text::token().max(max)), &[EN])
}

const fn optional(name: &'static str, max: usize) -> Field {
    Field { required: false, ..text(name, max) }
}

/// Who receives physical goods, which the law of India asks for.
pub static BENEFICIARY: Part = Part {
    name: "Beneficiary",
    home: HOME,
    rule: "order_beneficiary",
    fields: &[
        text("name", 200),
        text("address_line1", 100),
        optional("address_line2", 100),
        Field::required("city", Type::Text(Text::token()), &[EN]),
        Field::required("state", Type::Text(Text::token()), &[EN]),
        Field::required("country", Type::Text(Text::shaped(Shape::India)), &[EN]),
        Field::required("postal_code", Type::Text(Text::shaped(Shape::Digits).min(6).max(6)), &[EN]),
    ],
    wire: members!("name", "address_line1", "address_line2", "city", "state", "country", "postal_code"),
    checks: &[],
};

/// Where physical goods can be shipped to, of which the customer chooses.
pub static SHIPPING_INFO: Part = Part {
    name: "ShippingInfo",
    home: HOME,
    rule: "shipping_info",
    fields: &[
        Field::required("country", Type::Text(Text::shaped(Shape::AddressCountry)), &[PT]),
        Field::optional("addresses", Type::List(&List::of(Type::Part(&ADDRESS), "addresses")), &[PT]),
    ],
    // Without addresses the array is there, and empty.
    wire: &[Wire::Field("country"), Wire::AlwaysArray("addresses", &[Wire::Each("addresses")])],
    checks: &[],
};

/// An address to choose.
pub static ADDRESS: Part = Part {
    name: "Address",
    home: HOME,
    rule: "shipping_address",
    fields: &[
        text("name", 256),
        Field::required("phone_number", Type::Text(Text::shaped(Shape::Phone).proof("PhoneNumber")), &[PT]),
        text("address", 512),
        text("city", 100),
        text("state", 100),
        text("in_pin_code", 6),
        optional("house_number", 8),
        optional("floor_number", 10),
        optional("tower_number", 8),
        optional("building_name", 128),
        optional("landmark_area", 128),
    ],
    wire: members!(
        "name",
        "phone_number",
        "address",
        "city",
        "state",
        "in_pin_code",
        "house_number",
        "floor_number",
        "tower_number",
        "building_name",
        "landmark_area"
    ),
    checks: &[],
};
