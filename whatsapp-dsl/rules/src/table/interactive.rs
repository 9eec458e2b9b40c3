//! Interactive messages: reply buttons, lists, products, catalogues and flows.

use super::direct_send::{CATEGORY_WIRE, CONFIG_WIRE, DIRECT, TTL_WIRE, category, direct_send_config, ttl_seconds};
use super::media::HEADER;
use super::{B26, EN, M9, OA, PO, S2};
use crate::cross;
use crate::limit;
use crate::rule::Check;
use crate::schema::{Audience, Choice, Const, Field, Home, Kind, List, Part, Source, Type, Wire, Words};
use crate::text::{Shape, Text};

pub(crate) const BODY: usize = 1024;
/// The list page gives its body four times the room of the others.
const LIST_BODY: usize = 4096;
pub(crate) const SECTIONS: usize = 10;
pub(crate) const SECTION_TITLE: usize = 24;

pub(crate) const fn body(max: usize) -> Field {
    Field::required("body", Type::Text(Text::prose(max)), &[S2, EN])
}

pub(crate) const fn footer() -> Field {
    Field::optional("footer", Type::Text(Text::prose(limit::FOOTER)), &[S2, OA])
}

pub(crate) const fn header() -> Field {
    Field::optional("header", Type::Choice(&HEADER), &[S2, EN])
}

pub(crate) const fn catalog_id(sources: &'static [Source]) -> Field {
    Field::required("catalog_id", Type::Text(Text::shaped(Shape::Id)), sources)
}

pub(super) const PRODUCT_ID: usize = 100;

/// An id that a seller chose.
pub(crate) const fn product_id() -> Text {
    Text::token().max(PRODUCT_ID)
}

/// What a button that opens a web page says.
pub(crate) const fn link_label(sources: &'static [Source]) -> Field {
    Field::required("display_text", Type::Text(Text::prose(20).trimmed()), sources)
}

/// The page that a button opens.
pub(crate) const fn link(sources: &'static [Source]) -> Field {
    Field::required("url", Type::Text(Text::shaped(Shape::Link).proof("Link")), sources)
}

const fn section_title() -> Field {
    Field::optional("title", Type::Text(Text::prose(SECTION_TITLE).trimmed()), &[S2, EN]).deciding_among("sections")
}

pub(crate) const BODY_WIRE: Wire = Wire::Whole("body", &[Wire::As("text", "body")]);
pub(crate) const FOOTER_WIRE: Wire = Wire::Whole("footer", &[Wire::As("text", "footer")]);
pub(super) const TEXT_HEADER_WIRE: Wire = Wire::Whole("header", &[Wire::Tag("type", "text"), Wire::As("text", "header")]);

/// The layout of an interactive message: its word, what is around its action, what the action has, and what is beside the whole.
macro_rules! interactive {
    ($word:literal, [$($text:expr),*], [$($action:expr),*] $(, [$($beside:expr),*])?) => {
        &[
            Wire::Tag("type", "interactive"),
            Wire::Always(
                "interactive",
                &[Wire::Tag("type", $word), $($text,)* Wire::Always("action", &[$($action),*])],
            ),
            $($($beside,)*)?
        ]
    };
}
pub(crate) use interactive;

/// A question with up to three buttons.
pub static REPLY_BUTTONS: Kind = Kind {
    audience: Audience::Individuals,
    summary: "a question with up to three buttons to answer with",
    part: Part {
        name: "ReplyButtons",
        home: Home::Kind,
        rule: "reply_buttons",
        fields: &[
            header(),
            body(BODY),
            footer(),
            Field::required("buttons", Type::List(&List::of(Type::Choice(&BUTTON), "buttons").at_least(1).at_most(3)), &[S2, OA, EN, B26])
                .limits(&[(DIRECT[0], DIRECT_BUTTONS)]),
            category(),
            ttl_seconds(),
            direct_send_config(),
        ],
        wire: interactive!(
            "button",
            [Wire::Field("header"), BODY_WIRE, FOOTER_WIRE],
            [Wire::Field("buttons")],
            [CATEGORY_WIRE, TTL_WIRE, CONFIG_WIRE]
        ),
        checks: &[
            cross::UNIQUE_REPLY_IDS,
            cross::UNIQUE_REPLY_TITLES,
            cross::CTA_URLS,
            cross::CATEGORY_CONTENT,
            cross::TTL_CATEGORY,
            cross::TTL_SERVICE,
            cross::CONFIG_CATEGORY,
            cross::CONFIG_UTILITY,
        ],
    },
};

/// The most buttons of a message that WhatsApp makes the template of.
const DIRECT_BUTTONS: usize = 10;

/// What a button can be: a link only in a message that WhatsApp makes the template of.
static BUTTON: Choice = Choice { name: "Button", home: Home::Part("reply_buttons"), text: None, parts: &[&REPLY, &CTA_URL_BUTTON] };

/// A button that opens a web page.
pub static CTA_URL_BUTTON: Part = Part {
    name: "CtaUrl",
    home: Home::Part("reply_buttons"),
    rule: "cta_url_button",
    fields: &[link_label(&[B26]), link(&[B26])],
    wire: &[Wire::Tag("type", "cta_url"), Wire::Object("cta_url", members!("display_text", "url"))],
    checks: &[],
};

/// A button to answer with.
pub static REPLY: Part = Part {
    name: "Reply",
    home: Home::Part("reply_buttons"),
    rule: "reply",
    fields: &[
        Field::required("id", Type::Text(Text::token().max(256).trimmed()), &[S2, OA, EN]),
        Field::required("title", Type::Text(Text::prose(20).trimmed()), &[S2, OA]),
    ],
    wire: &[Wire::Tag("type", "reply"), Wire::Object("reply", members!("id", "title"))],
    checks: &[],
};

/// A menu.
pub static LIST: Kind = Kind {
    audience: Audience::Individuals,
    summary: "a menu of up to ten rows, in sections, behind a button",
    part: Part {
        name: "List",
        home: Home::Kind,
        rule: "list",
        fields: &[
            Field::optional("header", Type::Text(Text::prose(limit::HEADER)), &[S2]),
            body(LIST_BODY),
            footer(),
            Field::required("button", Type::Text(Text::prose(20).trimmed()), &[S2, OA]),
            Field::required("sections", Type::List(&List::of(Type::Part(&SECTION), "sections").at_least(1).at_most(SECTIONS)), &[S2, OA]),
        ],
        wire: interactive!("list", [TEXT_HEADER_WIRE, BODY_WIRE, FOOTER_WIRE], [Wire::Field("button"), Wire::Field("sections")]),
        checks: &[cross::LIST_TOTAL, cross::UNIQUE_ROWS, cross::SECTION_TITLES],
    },
};

/// A group of rows.
pub static SECTION: Part = Part {
    name: "Section",
    home: Home::Part("list"),
    rule: "list_section",
    fields: &[
        section_title(),
        Field::required("rows", Type::List(&List::of(Type::Part(&ROW), "rows").at_least(1).at_most(cross::LIST_ROWS)), &[EN, S2]),
    ],
    wire: members!("title", "rows"),
    checks: &[],
};

/// A row of a menu.
pub static ROW: Part = Part {
    name: "Row",
    home: Home::Part("list"),
    rule: "row",
    fields: &[
        Field::required("id", Type::Text(Text::token().max(200).trimmed()), &[S2, OA]),
        Field::required("title", Type::Text(Text::prose(24).trimmed()), &[S2, OA]),
        Field::optional("description", Type::Text(Text::prose(72).trimmed()), &[S2, EN]),
    ],
    wire: members!("id", "title", "description"),
    checks: &[],
};

/// One product of a catalogue.
pub static PRODUCT: Kind = Kind {
    audience: Audience::Individuals,
    summary: "one product of a catalogue",
    part: Part {
        name: "Product",
        home: Home::Kind,
        rule: "product",
        fields: &[
            Field::optional("body", Type::Text(Text::prose(BODY)), &[S2]),
            footer(),
            catalog_id(&[S2, PO]),
            Field::required("product_retailer_id", Type::Text(product_id().trimmed()), &[S2, PO]),
        ],
        wire: interactive!("product", [BODY_WIRE, FOOTER_WIRE], [Wire::Field("catalog_id"), Wire::Field("product_retailer_id")]),
        checks: &[],
    },
};

/// Several products of a catalogue.
pub static PRODUCT_LIST: Kind = Kind {
    audience: Audience::Individuals,
    summary: "up to thirty products of a catalogue, in sections",
    part: Part {
        name: "ProductList",
        home: Home::Kind,
        rule: "product_list",
        fields: &[
            Field::required("header", Type::Text(Text::prose(limit::HEADER)), &[S2]),
            body(BODY),
            footer(),
            catalog_id(&[S2, PO]),
            Field::required(
                "sections",
                Type::List(&List::of(Type::Part(&PRODUCT_SECTION), "sections").at_least(1).at_most(SECTIONS)),
                &[S2, OA],
            ),
        ],
        wire: interactive!(
            "product_list",
            [TEXT_HEADER_WIRE, BODY_WIRE, FOOTER_WIRE],
            [Wire::Field("catalog_id"), Wire::Field("sections")]
        ),
        checks: &[cross::PRODUCT_TOTAL, cross::SECTION_TITLES],
    },
};

/// A group of products.
pub static PRODUCT_SECTION: Part = Part {
    name: "Section",
    home: Home::Part("product_list"),
    rule: "product_list_section",
    fields: &[
        section_title(),
        Field::required(
            "product_items",
            Type::List(
                &List::of(Type::Text(product_id().trimmed()), "products")
                    .at_least(1)
                    .at_most(cross::PRODUCT_ITEMS)
                    .each_in("product_retailer_id"),
            ),
            &[S2, OA],
        ),
    ],
    wire: members!("title", "product_items"),
    checks: &[],
};

/// A whole catalogue.
pub static CATALOG_MESSAGE: Kind = Kind {
    audience: Audience::Individuals,
    summary: "the whole catalogue, behind a button",
    part: Part {
        name: "CatalogMessage",
        home: Home::Kind,
        rule: "catalog_message",
        fields: &[body(BODY), footer(), Field::optional("thumbnail_product_retailer_id", Type::Text(product_id().trimmed()), &[EN])],
        wire: interactive!(
            "catalog_message",
            [BODY_WIRE, FOOTER_WIRE],
            [Wire::Tag("name", "catalog_message"), Wire::Object("parameters", &[Wire::Field("thumbnail_product_retailer_id")])]
        ),
        checks: &[],
    },
};

/// A form.
pub static FLOW: Kind = Kind {
    audience: Audience::Individuals,
    summary: "a form of several screens, behind a button",
    part: Part {
        name: "Flow",
        home: Home::Kind,
        rule: "flow",
        fields: &[
            header(),
            body(BODY),
            footer(),
            Field::optional("flow_id", Type::Text(Text::shaped(Shape::Id)), &[S2, OA]).deciding(),
            Field::optional("flow_name", Type::Text(Text::token().trimmed()), &[OA, EN]).deciding(),
            Field::required("flow_cta", Type::Text(Text { shape: Shape::NoEmoji, ..Text::prose(30).trimmed() }), &[OA, EN, M9]),
            Field::optional("flow_token", Type::Text(Text::token().trimmed()), &[OA]),
            Field::optional("flow_action", Type::Word(&FLOW_ACTION), &[S2, OA]),
            Field::optional("flow_action_payload", Type::Part(&FLOW_ACTION_PAYLOAD), &[OA]),
            Field::optional("mode", Type::Word(&FLOW_MODE), &[S2, OA]),
        ],
        wire: interactive!(
            "flow",
            [Wire::Field("header"), BODY_WIRE, FOOTER_WIRE],
            [Wire::Tag("name", "flow"), Wire::Object("parameters", FLOW_PARAMETERS)]
        ),
        checks: &[cross::ONE_FLOW, cross::FLOW_PAYLOAD],
    },
};

const FLOW_PARAMETERS: &[Wire] = &[
    Wire::Default("flow_message_version", Const::Word("3")),
    Wire::Field("flow_token"),
    Wire::Field("flow_id"),
    Wire::Field("flow_name"),
    Wire::Field("flow_cta"),
    Wire::Field("mode"),
    Wire::Field("flow_action"),
    Wire::Field("flow_action_payload"),
];

/// What a flow's button does first.
pub static FLOW_ACTION: Words =
    Words { name: "FlowAction", home: Home::Part("flow"), words: &[("Navigate", "navigate"), ("DataExchange", "data_exchange")] };

/// Whether a flow is still being tried out.
pub static FLOW_MODE: Words =
    Words { name: "FlowMode", home: Home::Part("flow"), words: &[("Draft", "draft"), ("Published", "published")] };

/// The first screen of a flow, and what it is given.
pub static FLOW_ACTION_PAYLOAD: Part = Part {
    name: "FlowActionPayload",
    home: Home::Part("flow"),
    rule: "flow_action_payload",
    fields: &[Field::optional("screen", Type::Text(Text::token().trimmed()), &[OA]), Field::optional("data", Type::Json, &[S2, OA])],
    wire: members!("screen", "data"),
    checks: &[Check::NotEmpty],
};
