//! News of an order.

use super::{REFERENCE, joined, reference_id};
use crate::code::MISSING_PARAMETER;
use crate::rule::{Check, Rule};
use crate::schema::{Audience, Field, Home, Kind, Part, Type, Wire, Words};
use crate::source::{EN, M5};
use crate::table::interactive::{BODY, BODY_WIRE, FOOTER_WIRE, body, footer, header, interactive};
use crate::text::Text;

const HOME: Home = Home::Part("order_status");

/// The fields of the news of an order, whatever brings them.
pub(crate) const UPDATE: &[Field] = &[
    reference_id(REFERENCE),
    Field::optional("order", Type::Part(&UPDATED_ORDER), &[EN, M5]),
    Field::optional("payment", Type::Part(&PAYMENT), &[EN, M5]),
];

pub(crate) const UPDATE_WIRE: &[Wire] = members!("reference_id", "order", "payment");

pub(crate) const UPDATE_CHECKS: &[Check] =
    &[Check::AnyOf(Rule::new("news", MISSING_PARAMETER, "`order` or `payment` is given.", &[EN, M5]), &["order", "payment"])];

/// News of an order.
pub static ORDER_STATUS: Kind = Kind {
    audience: Audience::Individuals,
    summary: "news of an order: shipped, completed, canceled, paid",
    part: Part {
        name: "OrderStatus",
        home: Home::Kind,
        rule: "order_status",
        fields: &joined::<{ UPDATE.len() + 3 }>(&[header(), body(BODY), footer()], UPDATE),
        wire: interactive!(
            "order_status",
            [Wire::Field("header"), BODY_WIRE, FOOTER_WIRE],
            [Wire::Tag("name", "review_order"), Wire::Object("parameters", UPDATE_WIRE)]
        ),
        checks: UPDATE_CHECKS,
    },
};

/// How far an order is.
pub static UPDATED_ORDER: Part = Part {
    name: "Order",
    home: HOME,
    rule: "order_update",
    fields: &[Field::required("status", Type::Word(&STATUS), &[EN]), Field::optional("description", Type::Text(Text::prose(120)), &[EN])],
    wire: members!("status", "description"),
    checks: &[],
};

/// How far an order can be.
pub static STATUS: Words = Words {
    name: "Status",
    home: HOME,
    words: &[
        ("Pending", "pending"),
        ("Processing", "processing"),
        ("PartiallyShipped", "partially-shipped"),
        ("Shipped", "shipped"),
        ("Completed", "completed"),
        ("Canceled", "canceled"),
    ],
};

/// How far a payment is.
pub static PAYMENT: Part = Part {
    name: "Payment",
    home: HOME,
    rule: "payment",
    fields: &[
        Field::required("status", Type::Word(&PAYMENT_STATUS), &[EN]),
        Field::optional("timestamp", Type::Integer { min: 0, max: i64::MAX, quoted: false }, &[EN]).unit("seconds"),
    ],
    wire: members!("status", "timestamp"),
    checks: &[],
};

/// How far a payment can be.
pub static PAYMENT_STATUS: Words =
    Words { name: "PaymentStatus", home: HOME, words: &[("Pending", "pending"), ("Captured", "captured"), ("Failed", "failed")] };
