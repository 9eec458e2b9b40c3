//! Messages that a group shows on top.

use super::{EN, S2};
use crate::limit;
use crate::schema::{Audience, Field, Home, Kind, Part, Type, Wire};
use crate::text::{Shape, Text};

const MESSAGE_ID: Field =
    Field::required("message_id", Type::Text(Text::shaped(Shape::Id).max(limit::MESSAGE_ID).proof("MessageId")), &[EN, S2]);

const DAYS: Type = Type::Integer { min: 1, max: 30, quoted: false };

/// A message is shown on top of its group.
pub static PIN: Kind = Kind {
    audience: Audience::Groups,
    summary: "puts a message on top of its group",
    part: Part {
        name: "Pin",
        home: Home::Kind,
        rule: "pin",
        fields: &[MESSAGE_ID, Field::required("expiration_days", DAYS, &[EN]).unit("days")],
        wire: &[
            Wire::Tag("type", "pin"),
            Wire::Always("pin", &[Wire::Tag("type", "pin"), Wire::Field("message_id"), Wire::Field("expiration_days")]),
        ],
        checks: &[],
    },
};

/// A message is no longer shown on top of its group.
pub static UNPIN: Kind = Kind {
    audience: Audience::Groups,
    summary: "takes a message from the top of its group",
    part: Part {
        name: "Unpin",
        home: Home::Kind,
        rule: "unpin",
        fields: &[MESSAGE_ID],
        wire: &[
            Wire::Tag("type", "pin"),
            // Meta's syntax shows the days for both, and needs them of a pin only.
            Wire::Always("pin", &[Wire::Tag("type", "unpin"), Wire::Field("message_id"), Wire::Ignored("expiration_days", &[DAYS])]),
        ],
        checks: &[],
    },
};
