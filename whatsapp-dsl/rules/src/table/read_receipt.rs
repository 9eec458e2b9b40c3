//! The request that marks a message as read, which is no message itself: it has no recipient and no kind.

use super::{EN, OA, S2};
use crate::limit;
use crate::schema::{Case, Field, Home, Part, Type, Wire};
use crate::text::{Shape, Text, When};

/// The request that marks a message as read.
pub static READ_RECEIPT: Part = Part {
    name: "ReadReceipt",
    home: Home::Part(""),
    rule: "read_receipt",
    fields: &[
        Field::required("message_id", Type::Text(Text::shaped(Shape::Id).max(limit::MESSAGE_ID).proof("MessageId")), &[S2, OA]),
        Field::optional("typing_indicator", Type::Flag, &[EN, OA]),
    ],
    wire: &[
        Wire::Tag("messaging_product", "whatsapp"),
        Wire::Tag("status", "read"),
        Wire::Field("message_id"),
        Wire::Case(&[Case {
            when: When::Given(&["typing_indicator"]),
            wire: &[Wire::Always("typing_indicator", &[Wire::Tag("type", "text")])],
        }]),
    ],
    checks: &[],
};
