//! The rows.

use whatsapp_dsl_rules::schema::{Api, Case, Const, Wire};
use whatsapp_dsl_rules::text::{Shape, Text, When};
use whatsapp_dsl_rules::{Audience, Choice, Field, Home, Kind, List, Part, Type, code};

pub(super) const ANY: Type = Type::Text(Text::open());
pub(super) const NUMBER: Type = Type::Integer { min: 0, max: 1000, quoted: false };

pub(super) const fn optional(name: &'static str, value: Type) -> Field {
    Field::optional(name, value, &[])
}

pub(super) const fn part(name: &'static str, rule: &'static str, fields: &'static [Field], wire: &'static [Wire]) -> Part {
    Part { name, home: Home::Part("test"), rule, fields, wire, checks: &[] }
}

pub(super) static PIGEON: Api = STRICT;

/// The same, which ignores what it does not know and has error codes of its own.
pub(super) static DOVE: Api = Api { refuses_unknown: false, codes: &[(code::INVALID_VALUE, 9), (code::MISSING_PARAMETER, 8)], ..STRICT };

pub(super) const STRICT: Api = Api {
    name: "pigeons",
    module: "pigeons",
    example: "message!(Note { loft: \"7\", body: \"Hello!\" })",
    envelope: &ENVELOPE,
    kinds: &[&NOTE, &CARD, &ORDER],
    refuses_unknown: true,
    reads_spellings: false,
    codes: &[],
};

/// One bird or a flock, and how long it may take.
pub(super) static ENVELOPE: Part = part(
    "message",
    "message",
    &[optional("loft", Type::Text(Text::shaped(Shape::Id))), optional("flock", ANY), optional("ttl", NUMBER)],
    &[
        Wire::Case(&[
            Case { when: When::Given(&["flock"]), wire: &[Wire::Tag("many", "yes"), Wire::As("address", "flock")] },
            Case { when: When::Given(&[]), wire: &[Wire::Default("many", Const::Word("no")), Wire::As("address", "loft")] },
        ]),
        Wire::Content,
        Wire::Field("ttl"),
    ],
);

/// A member of its own beside those of the envelope.
pub(super) static NOTE: Kind = Kind {
    audience: Audience::Anyone,
    summary: "a note",
    part: part(
        "Note",
        "note",
        &[Field::required("body", ANY, &[]), optional("preview", Type::Flag)],
        &[Wire::Default("type", Const::Word("note")), Wire::Field("preview"), Wire::Object("note", &[Wire::As("text", "body")])],
    ),
};

/// A link or buttons.
pub(super) static CARD: Kind = Kind {
    audience: Audience::Anyone,
    summary: "a card",
    part: part(
        "Card",
        "card",
        &[optional("title", ANY), optional("url", ANY), optional("buttons", Type::List(&WORDS))],
        &[
            Wire::Tag("type", "paper"),
            Wire::Always(
                "paper",
                &[
                    Wire::Tag("type", "card"),
                    Wire::Whole("title", &[Wire::As("text", "title")]),
                    Wire::Case(&[
                        Case { when: When::Given(&["buttons"]), wire: &[Wire::Always("action", &[Wire::Field("buttons")])] },
                        Case {
                            when: When::Given(&[]),
                            wire: &[Wire::Always(
                                "action",
                                &[Wire::Tag("name", "open"), Wire::Object("parameters", &[Wire::Field("url")])],
                            )],
                        },
                    ]),
                ],
            ),
        ],
    ),
};

pub(super) static WORDS: List = List { item: ANY, min: 1, max: Some(3), things: "buttons", member: None };

/// A fixed number, a fixed flag, a map, and a choice whose word is in an object.
pub(super) static ORDER: Kind = Kind {
    audience: Audience::Anyone,
    summary: "an order",
    part: part(
        "Order",
        "order",
        &[optional("total", NUMBER), optional("payment", Type::Choice(&PAYMENT)), optional("notes", Type::List(&NOTES))],
        &[
            Wire::Tag("type", "paper"),
            Wire::Always(
                "paper",
                &[
                    Wire::Tag("type", "order"),
                    Wire::Object("total", &[Wire::As("value", "total"), Wire::Fixed("offset", Const::Number(100))]),
                    Wire::Field("payment"),
                    Wire::Map { member: "remarks", field: "notes", key: "key", value: "value" },
                    Wire::Default("test", Const::Flag(true)),
                ],
            ),
        ],
    ),
};

pub(super) static NOTES: List = List { item: Type::Part(&REMARK), min: 1, max: Some(2), things: "remarks", member: None };

pub(super) static REMARK: Part = part(
    "Remark",
    "remark",
    &[Field::required("key", Type::Text(Text::token().max(5)), &[]), Field::required("value", Type::Text(Text::token().max(3)), &[])],
    &[],
);

pub(super) static PAYMENT: Choice = Choice { name: "Payment", home: Home::Part("test"), text: None, parts: &[&FERRY, &CARRIAGE, &LINK] };

pub(super) static FERRY: Part = part(
    "Ferry",
    "ferry",
    &[optional("name", ANY)],
    &[Wire::Tag("type", "gateway"), Wire::Object("gateway", &[Wire::Tag("type", "ferry"), Wire::Field("name")])],
);

pub(super) static CARRIAGE: Part = part(
    "Carriage",
    "carriage",
    &[optional("horses", NUMBER)],
    &[Wire::Tag("type", "gateway"), Wire::Object("gateway", &[Wire::Tag("type", "carriage"), Wire::Field("horses")])],
);

pub(super) static LINK: Part = part("Link", "link", &[optional("uri", ANY)], &[Wire::Tag("type", "link"), Wire::Field("uri")]);
