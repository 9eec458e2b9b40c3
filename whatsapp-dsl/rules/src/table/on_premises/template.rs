//! Template messages.

use super::media::{HEADER_DOCUMENT, HEADER_IMAGE, HEADER_VIDEO};
use crate::cross;
use crate::limit;
use crate::schema::{Audience, Choice, Field, Home, Kind, List, Part, Type, Wire, Words};
use crate::table::interactive::PRODUCT_ID;
use crate::table::template::{DAY, NAME, amount_1000, code, minor_units, parameter};
use crate::table::{PO, S4};
use crate::text::{Shape, Text, When};

/// A template message.
pub static TEMPLATE: Kind = Kind {
    audience: Audience::Anyone,
    summary: "an approved template, filled in; the only message that can start a conversation",
    part: Part {
        name: "Template",
        home: Home::Kind,
        rule: "on_premises_template",
        fields: &[
            namespace(false),
            Field::required("name", Type::Text(NAME), &[S4]),
            language(),
            policy(),
            Field::optional("header", Type::Choice(&HEADER), &[S4]),
            Field::optional("body", Type::List(&List::of(Type::Choice(&PARAMETER), "parameters")), &[S4]),
            Field::optional("buttons", Type::List(&List::of(Type::Choice(&BUTTON), "buttons").at_most(limit::BUTTONS)), &[S4]),
        ],
        wire: &[
            Wire::Tag("type", "template"),
            Wire::Object(
                "template",
                &[
                    Wire::Field("namespace"),
                    Wire::Field("name"),
                    LANGUAGE_WIRE,
                    Wire::Array(
                        "components",
                        &[
                            Wire::Item(&[Wire::Tag("type", "header"), Wire::Array("parameters", &[Wire::Element("header")])]),
                            Wire::Item(&[Wire::Tag("type", "body"), Wire::As("parameters", "body")]),
                            Wire::Each("buttons"),
                        ],
                    ),
                ],
            ),
        ],
        checks: &[cross::UNIQUE_INDICES, cross::BUTTON_INDICES],
    },
};

/// The namespace of the account's templates: it must be that of the account which the number belongs to.
pub(super) const fn namespace(required: bool) -> Field {
    Field { required, ..Field::optional("namespace", Type::Text(Text::shaped(Shape::Id)), &[S4]) }
}

pub(super) const fn language() -> Field {
    Field::required("language", Type::Text(Text::shaped(Shape::Language).proof("LanguageCode")), &[S4])
}

pub(super) const fn policy() -> Field {
    Field::optional("policy", Type::Word(&POLICY), &[S4])
}

pub(super) const LANGUAGE_WIRE: Wire = Wire::Object("language", &[Wire::Field("policy"), Wire::As("code", "language")]);

/// What happens where the template is not in the language: another policy was given up.
pub static POLICY: Words =
    Words { name: "Policy", home: Home::Part("on_premises::template"), words: &[("Deterministic", "deterministic")] };

/// What can be put into a template's header.
pub static HEADER: Choice = Choice {
    name: "Header",
    home: Home::Part("on_premises::template::header"),
    text: Some(&HEADER_TEXT),
    parts: &[&HEADER_TEXT, &HEADER_IMAGE, &HEADER_VIDEO, &HEADER_DOCUMENT],
};

/// A text parameter of a header.
pub static HEADER_TEXT: Part = Part {
    name: "Text",
    home: Home::Part("on_premises::template::header"),
    rule: "on_premises_header_parameter",
    fields: &[Field::required("text", Type::Text(parameter(limit::HEADER)), &[S4])],
    wire: TEXT_WIRE,
    checks: &[],
};

const TEXT_WIRE: &[Wire] = &[Wire::Tag("type", "text"), Wire::Field("text")];

/// What a parameter of a body holds.
pub(super) const IN_BODY: Text = parameter(limit::PARAMETER_ALONE).limits(&[(When::Given(&["header", "buttons"]), limit::BODY)]);

/// What can be put into a template's body.
pub static PARAMETER: Choice = Choice {
    name: "Parameter",
    home: Home::Part("on_premises::template"),
    text: Some(&PARAMETER_TEXT),
    parts: &[&PARAMETER_TEXT, &CURRENCY, &DATE_TIME],
};

/// A text parameter of a body.
pub static PARAMETER_TEXT: Part = Part {
    name: "Text",
    home: Home::Part("on_premises::template"),
    rule: "on_premises_parameter",
    fields: &[Field::required("text", Type::Text(IN_BODY), &[S4])],
    wire: TEXT_WIRE,
    checks: &[],
};

pub(super) const fn fallback_value() -> Field {
    Field::required("fallback_value", Type::Text(IN_BODY), &[S4])
}

/// An amount of money.
pub static CURRENCY: Part = Part {
    name: "Currency",
    home: Home::Part("on_premises::template"),
    rule: "on_premises_currency",
    fields: &[code(), amount_1000(), minor_units(), fallback_value()],
    wire: &[Wire::Tag("type", "currency"), Wire::Object("currency", members!("fallback_value", "code", "amount_1000"))],
    checks: &[cross::ONE_AMOUNT, cross::SOUND_AMOUNT],
};

const fn number(name: &'static str, min: i64, max: i64) -> Field {
    Field::optional(name, Type::Integer { min, max, quoted: false }, &[PO])
}

/// What the client computes a date from, and shows as the customer writes dates; the fallback where it cannot.
pub(super) const DATE_TIME_FIELDS: &[Field] = &[
    fallback_value(),
    number("day_of_week", 1, 7),
    number("year", 1, 9999),
    number("month", 1, 12),
    number("day_of_month", 1, 31),
    number("hour", 0, 23),
    number("minute", 0, 59),
    Field::optional("calendar", Type::Word(&CALENDAR), &[PO]),
    number("timestamp", 0, i64::MAX).unit("seconds since 1970"),
];

/// A date or time.
pub static DATE_TIME: Part = Part {
    name: "DateTime",
    home: Home::Part("on_premises::template"),
    rule: "on_premises_date_time",
    fields: DATE_TIME_FIELDS,
    wire: &[
        Wire::Tag("type", "date_time"),
        Wire::Object(
            "date_time",
            &[
                Wire::Field("fallback_value"),
                Wire::Numbered("day_of_week", &DAY),
                Wire::Field("year"),
                Wire::Field("month"),
                Wire::Field("day_of_month"),
                Wire::Field("hour"),
                Wire::Field("minute"),
                Wire::Field("calendar"),
                Wire::Field("timestamp"),
            ],
        ),
    ],
    checks: &[],
};

/// What the other members of a date count in.
pub static CALENDAR: Words = Words {
    name: "Calendar",
    home: Home::Part("on_premises::template"),
    words: &[("Gregorian", "GREGORIAN"), ("SolarHijri", "SOLAR_HIJRI")],
};

/// What a template's button can be given.
pub static BUTTON: Choice =
    Choice { name: "Button", home: Home::Part("on_premises::template"), text: None, parts: &[&QUICK_REPLY, &URL, &COPY_CODE, &CATALOG] };

/// The place of the button; a button that is alone need not say it.
#[expect(clippy::cast_possible_wrap, reason = "a template has few buttons")]
const INDEX: Field = Field { decides: crate::schema::Decides::Among("buttons"), ..number("index", 0, limit::BUTTONS as i64 - 1) };

/// A button: its word, and its one parameter.
macro_rules! button {
    ($name:literal, $rule:literal, $word:literal, $field:expr, [$($parameter:expr),*]) => {
        Part {
            name: $name,
            home: Home::Part("on_premises::template"),
            rule: $rule,
            fields: &[INDEX, $field],
            wire: &[
                Wire::Tag("type", "button"),
                Wire::Tag("sub_type", $word),
                Wire::Field("index"),
                Wire::Array("parameters", &[Wire::Item(&[$($parameter),*])]),
            ],
            checks: &[],
        }
    };
}

/// What a quick reply sends back.
pub static QUICK_REPLY: Part = button!(
    "QuickReply",
    "on_premises_quick_reply",
    "quick_reply",
    Field::required("payload", Type::Text(Text::token()), &[S4]),
    [Wire::Tag("type", "payload"), Wire::Field("payload")]
);

/// What is put at the end of a button's URL.
pub static URL: Part = button!(
    "Url",
    "on_premises_url_button",
    "url",
    Field::required("text", Type::Text(Text { prose: false, ..parameter(limit::URL) }), &[S4]),
    [Wire::Tag("type", "text"), Wire::Field("text")]
);

/// The code that a button copies, since client 2.49.
pub static COPY_CODE: Part = button!(
    "CopyCode",
    "on_premises_copy_code",
    "copy_code",
    Field::required("coupon_code", Type::Text(Text { prose: false, ..parameter(limit::CODE) }), &[S4]),
    [Wire::Tag("type", "coupon_code"), Wire::Field("coupon_code")]
);

/// The product that represents the catalogue, since client 2.51.
pub static CATALOG: Part = button!(
    "Catalog",
    "on_premises_catalog",
    "catalog",
    Field::optional("thumbnail_product_retailer_id", Type::Text(Text::token().max(PRODUCT_ID)), &[S4, PO]),
    [Wire::Tag("type", "action"), Wire::Object("action", &[Wire::Field("thumbnail_product_retailer_id")])]
);
