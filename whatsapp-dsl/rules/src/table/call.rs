//! Calls on WhatsApp: a button for the customer to call, and the question whether the business may.

use super::interactive::{BODY, BODY_WIRE, body, interactive};
use super::{EN, S2};
use crate::limit;
use crate::schema::{Audience, Field, Home, Kind, Part, Type, Wire};
use crate::text::Text;

/// A message with a button that calls the business on WhatsApp.
pub static VOICE_CALL: Kind = Kind {
    audience: Audience::Individuals,
    summary: "a button that calls you on WhatsApp",
    part: Part {
        name: "VoiceCall",
        home: Home::Kind,
        rule: "voice_call",
        fields: &[
            body(BODY),
            Field::optional("display_text", Type::Text(Text::prose(limit::CALL_LABEL).trimmed()), &[EN]),
            Field::optional("ttl_minutes", Type::Integer { min: 1, max: limit::CALL_MINUTES, quoted: false }, &[EN]).unit("minutes"),
            Field::optional("payload", Type::Text(Text::token().max(limit::CALL_PAYLOAD).trimmed()), &[EN]),
        ],
        wire: interactive!(
            "voice_call",
            [BODY_WIRE],
            [Wire::Tag("name", "voice_call"), Wire::Object("parameters", members!("display_text", "ttl_minutes", "payload"))]
        ),
        checks: &[],
    },
};

/// The question whether the business may call.
pub static CALL_PERMISSION_REQUEST: Kind = Kind {
    audience: Audience::Individuals,
    summary: "the question whether you may call",
    part: Part {
        name: "CallPermissionRequest",
        home: Home::Kind,
        rule: "call_permission_request",
        fields: &[Field::optional("body", Type::Text(Text::prose(BODY)), &[EN, S2])],
        wire: interactive!("call_permission_request", [BODY_WIRE], [Wire::Tag("name", "call_permission_request")]),
        checks: &[],
    },
};
