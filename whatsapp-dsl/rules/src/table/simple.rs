//! Text, reaction and location.

use super::direct_send::{self, CATEGORY_WIRE, CONFIG_WIRE, DIRECT, TTL_WIRE, category, direct_send_config, ttl_seconds};
use super::interactive::BODY;
use super::{B26, EN, OA, S2};
use crate::cross;
use crate::limit;
use crate::schema::{Audience, Const, Field, Home, Kind, Part, Type, Wire};
use crate::text::{Shape, Text};

/// A text message.
pub static TEXT: Kind = Kind {
    audience: direct_send::AUDIENCE,
    summary: "plain text, with a preview of its first link if wanted",
    part: Part {
        name: "Text",
        home: Home::Kind,
        rule: "text",
        fields: &[
            Field::required("body", Type::Text(Text::prose(4096).limits(&[(DIRECT[0], BODY), (DIRECT[1], BODY)])), &[S2, OA, EN, B26]),
            Field::optional("preview_url", Type::Flag, &[S2, OA]),
            category(),
            ttl_seconds(),
            direct_send_config(),
        ],
        wire: &[
            // A message that does not say what it is is a text.
            Wire::Default("type", Const::Word("text")),
            Wire::Object("text", members!("body", "preview_url")),
            CATEGORY_WIRE,
            TTL_WIRE,
            CONFIG_WIRE,
        ],
        checks: &[cross::TTL_CATEGORY, cross::TTL_SERVICE, cross::CONFIG_CATEGORY, cross::CONFIG_UTILITY],
    },
};

/// A reaction to a message.
pub static REACTION: Kind = Kind {
    audience: Audience::Individuals,
    summary: "an emoji on a message of the customer's; an empty one takes it back",
    part: Part {
        name: "Reaction",
        home: Home::Kind,
        rule: "reaction",
        fields: &[
            Field::required("message_id", Type::Text(Text::shaped(Shape::Id).max(limit::MESSAGE_ID).proof("MessageId")), &[S2]),
            Field::required("emoji", Type::Text(Text::shaped(Shape::Emoji).or_empty()), &[S2]),
        ],
        wire: &[Wire::Tag("type", "reaction"), Wire::Object("reaction", members!("message_id", "emoji"))],
        checks: &[cross::REACTION_CONTEXT],
    },
};

/// A place on the map.
pub static LOCATION: Kind = Kind {
    audience: Audience::Individuals,
    summary: "a place on the map",
    part: Part { name: "Location", home: Home::Kind, rule: "location", fields: PLACE, wire: LOCATION_WIRE, checks: &[] },
};

/// A place on the map as the header of a template.
pub static HEADER_LOCATION: Part =
    Part { name: "Location", home: Home::Part("header"), rule: "header_location", fields: PLACE, wire: LOCATION_WIRE, checks: &[] };

pub(super) const PLACE: &[Field] = &[
    Field::required("latitude", Type::Decimal { limit: 90.0 }, &[S2, OA]).unit("degrees"),
    Field::required("longitude", Type::Decimal { limit: 180.0 }, &[S2, OA]).unit("degrees"),
    Field::optional("name", Type::Text(Text::open()), &[EN]),
    Field::optional("address", Type::Text(Text::open()), &[EN]),
];

pub(super) const LOCATION_WIRE: &[Wire] =
    &[Wire::Tag("type", "location"), Wire::Object("location", members!("latitude", "longitude", "name", "address"))];
