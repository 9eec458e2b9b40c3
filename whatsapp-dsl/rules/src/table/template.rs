//! Template messages, sent with no definition at hand.

use super::interactive::product_id;
use super::media::{HEADER_CHARACTERS, HEADER_DOCUMENT, HEADER_IMAGE, HEADER_VIDEO};
use super::simple::HEADER_LOCATION;
use super::{EN, ISO, M9, OA, S2};
use crate::cross;
use crate::schema::{Choice, Field, Kind, List, Part, Type, Wire};
use crate::text::{Shape, Text};

/// The most characters of a body's parameter where the template is nothing but a body.
const BODY_ALONE: usize = 32_768;
/// The most where it has other components.
const BODY_BESIDE: usize = 1024;
/// The longest URL, which bounds what is put at its end.
const URL: usize = 2000;
const COUPON_CODE: usize = 20;

/// The name of a template.
pub const NAME: Text = Text::shaped(Shape::TemplateName).max(512).proof("TemplateName");

/// A template message.
pub static TEMPLATE: Kind = Kind {
    groups: true,
    summary: "an approved template, filled in; the only message that can start a conversation",
    part: Part {
        name: "Template",
        module: "",
        rule: "template",
        fields: &[
            Field::required("name", Type::Text(NAME), &[S2, EN]),
            Field::required("language", Type::Text(Text::shaped(Shape::Language).proof("LanguageCode")), &[S2, EN]),
            Field::optional("header", Type::Choice(&HEADER), &[EN]),
            Field::optional(
                "body",
                Type::List(&List { item: Type::Choice(&PARAMETER), min: 0, max: None, things: "parameters", member: None }),
                &[EN],
            ),
            Field::optional(
                "buttons",
                Type::List(&List { item: Type::Choice(&BUTTON), min: 0, max: Some(10), things: "buttons", member: None }),
                &[EN],
            ),
        ],
        wire: &[
            Wire::Tag("type", "template"),
            Wire::Object(
                "template",
                &[
                    Wire::Field("name"),
                    Wire::Object("language", &[Wire::Dropped(&["policy"]), Wire::As("code", "language")]),
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
        checks: &[cross::button_indices, cross::parameter_names],
    },
};

/// What can be put into a template's header.
pub static HEADER: Choice = Choice {
    name: "Header",
    module: "template::header",
    text: Some(&HEADER_PARAMETER),
    parts: &[&HEADER_PARAMETER, &HEADER_IMAGE, &HEADER_VIDEO, &HEADER_DOCUMENT, &HEADER_LOCATION],
};

/// What can be put into a template's body.
pub static PARAMETER: Choice = Choice { name: "Parameter", module: "template", text: Some(&TEXT), parts: &[&TEXT, &CURRENCY, &DATE_TIME] };

/// What a template's button can be given.
pub static BUTTON: Choice =
    Choice { name: "Button", module: "template", text: None, parts: &[&QUICK_REPLY, &URL_BUTTON, &COPY_CODE, &CATALOG, &FLOW] };

const fn parameter_name() -> Field {
    Field::optional("parameter_name", Type::Text(Text::shaped(Shape::ParameterName)), &[EN]).deciding()
}

const fn fallback_value() -> Field {
    Field::required("fallback_value", Type::Text(parameter(BODY_ALONE).beside(BODY_BESIDE)), &[S2, OA])
}

const fn parameter(max: usize) -> Text {
    Text { shape: Shape::Parameter, ..Text::prose(max) }
}

const TEXT_WIRE: &[Wire] = &[Wire::Tag("type", "text"), Wire::Field("parameter_name"), Wire::Field("text")];

/// A text parameter of a body.
pub static TEXT: Part = Part {
    name: "Text",
    module: "template",
    rule: "parameter",
    fields: &[parameter_name(), Field::required("text", Type::Text(parameter(BODY_ALONE).beside(BODY_BESIDE)), &[S2])],
    wire: TEXT_WIRE,
    checks: &[],
};

/// A text parameter of a header.
pub static HEADER_PARAMETER: Part = Part {
    name: "Text",
    module: "template::header",
    rule: "header_parameter",
    fields: &[parameter_name(), Field::required("text", Type::Text(parameter(HEADER_CHARACTERS)), &[S2])],
    wire: TEXT_WIRE,
    checks: &[],
};

/// An amount of money.
pub static CURRENCY: Part = Part {
    name: "Currency",
    module: "template",
    rule: "currency",
    fields: &[
        parameter_name(),
        Field::required("code", Type::Text(Text::shaped(Shape::Currency).proof("CurrencyCode")), &[S2, ISO]),
        Field::optional("amount_1000", Type::Integer { min: 0, max: i64::MAX, quoted: false }, &[S2, OA]).deciding(),
        Field::optional("minor_units", Type::Integer { min: 0, max: i64::MAX, quoted: false }, &[ISO]).deciding(),
        fallback_value(),
    ],
    wire: &[
        Wire::Tag("type", "currency"),
        Wire::Field("parameter_name"),
        Wire::Object("currency", &[Wire::Field("fallback_value"), Wire::Field("code"), Wire::Field("amount_1000")]),
    ],
    checks: &[cross::one_amount, cross::sound_amount],
};

/// A date or time.
pub static DATE_TIME: Part = Part {
    name: "DateTime",
    module: "template",
    rule: "date_time",
    fields: &[parameter_name(), fallback_value()],
    wire: &[
        Wire::Tag("type", "date_time"),
        Wire::Field("parameter_name"),
        Wire::Object(
            "date_time",
            &[
                Wire::Field("fallback_value"),
                // What the On-Premises API computed the date from; the Cloud API shows the fallback only.
                Wire::Dropped(&["day_of_week", "year", "month", "day_of_month", "hour", "minute", "calendar", "timestamp"]),
            ],
        ),
    ],
    checks: &[],
};

const fn index() -> Field {
    Field::required("index", Type::Integer { min: 0, max: 9, quoted: true }, &[S2, EN])
}

/// What a quick reply sends back.
pub static QUICK_REPLY: Part = Part {
    name: "QuickReply",
    module: "template",
    rule: "quick_reply",
    fields: &[index(), Field::required("payload", Type::Text(Text::token()), &[S2])],
    wire: &[
        Wire::Tag("type", "button"),
        Wire::Tag("sub_type", "quick_reply"),
        Wire::Field("index"),
        Wire::Array("parameters", &[Wire::Item(&[Wire::Tag("type", "payload"), Wire::Field("payload")])]),
    ],
    checks: &[],
};

/// What is put at the end of a button's URL.
pub static URL_BUTTON: Part = Part {
    name: "Url",
    module: "template",
    rule: "url_button",
    fields: &[index(), parameter_name(), Field::required("text", Type::Text(Text { prose: false, ..parameter(URL) }), &[S2, M9])],
    wire: &[
        Wire::Tag("type", "button"),
        Wire::Tag("sub_type", "url"),
        Wire::Field("index"),
        Wire::Array("parameters", &[Wire::Item(&[Wire::Tag("type", "text"), Wire::Field("parameter_name"), Wire::Field("text")])]),
    ],
    checks: &[],
};

/// The code that a button copies.
pub static COPY_CODE: Part = Part {
    name: "CopyCode",
    module: "template",
    rule: "copy_code",
    fields: &[index(), Field::required("coupon_code", Type::Text(Text { prose: false, ..parameter(COUPON_CODE) }), &[EN, M9])],
    wire: &[
        Wire::Tag("type", "button"),
        Wire::Tag("sub_type", "copy_code"),
        Wire::Field("index"),
        Wire::Array("parameters", &[Wire::Item(&[Wire::Tag("type", "coupon_code"), Wire::Field("coupon_code")])]),
    ],
    checks: &[],
};

/// The product that stands for the catalogue.
pub static CATALOG: Part = Part {
    name: "Catalog",
    module: "template",
    rule: "catalog",
    fields: &[index(), Field::optional("thumbnail_product_retailer_id", Type::Text(product_id()), &[EN])],
    wire: &[
        Wire::Tag("type", "button"),
        Wire::Tag("sub_type", "catalog"),
        Wire::Field("index"),
        Wire::Array(
            "parameters",
            &[Wire::Item(&[Wire::Tag("type", "action"), Wire::Object("action", &[Wire::Field("thumbnail_product_retailer_id")])])],
        ),
    ],
    checks: &[],
};

/// What a flow is given.
pub static FLOW: Part = Part {
    name: "Flow",
    module: "template",
    rule: "flow_button",
    fields: &[
        index(),
        Field::optional("flow_token", Type::Text(Text::token().trimmed()), &[EN]),
        Field::optional("flow_action_data", Type::Json, &[EN]),
    ],
    wire: &[
        Wire::Tag("type", "button"),
        Wire::Tag("sub_type", "flow"),
        Wire::Field("index"),
        Wire::Array(
            "parameters",
            &[Wire::Item(&[
                Wire::Tag("type", "action"),
                Wire::Object("action", &[Wire::Field("flow_token"), Wire::Field("flow_action_data")]),
            ])],
        ),
    ],
    checks: &[],
};
