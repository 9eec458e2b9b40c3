//! Interactive messages. Texts may start and end with white space, and labels have no emoji.

use super::media::HEADER;
use crate::cross;
use crate::limit;
use crate::rule::Check;
use crate::schema::{Audience, Const, Field, Home, Kind, List, Part, Type, Wire};
use crate::table::interactive::{
    BODY, BODY_WIRE, FLOW_ACTION, FLOW_MODE, FOOTER_WIRE, PRODUCT_ID, SECTION_TITLE, SECTIONS, TEXT_HEADER_WIRE, catalog_id, interactive,
};
use crate::table::{PO, S4};
use crate::text::{Shape, Text};

const fn prose(name: &'static str, max: usize) -> Field {
    Field::optional(name, Type::Text(Text::prose(max)), &[S4])
}

const fn needed(name: &'static str, max: usize) -> Field {
    Field::required(name, Type::Text(Text::prose(max)), &[S4])
}

const fn header() -> Field {
    Field::optional("header", Type::Choice(&HEADER), &[S4])
}

const fn title() -> Field {
    prose("title", SECTION_TITLE).deciding_among("sections")
}

const fn list(name: &'static str, list: &'static List) -> Field {
    Field::required(name, Type::List(list), &[S4])
}

const fn token(name: &'static str, max: usize) -> Field {
    Field::required(name, Type::Text(Text::token().max(max)), &[S4])
}

const fn no_emoji(name: &'static str) -> Field {
    Field::required(name, Type::Text(Text { shape: Shape::NoEmoji, ..Text::prose(20) }), &[PO, S4])
}

const fn kind(
    name: &'static str,
    rule: &'static str,
    summary: &'static str,
    fields: &'static [Field],
    wire: &'static [Wire],
    checks: &'static [Check],
) -> Kind {
    Kind { audience: Audience::Anyone, summary, part: Part { name, home: Home::Kind, rule, fields, wire, checks } }
}

/// A question with up to three buttons.
pub static REPLY_BUTTONS: Kind = kind(
    "ReplyButtons",
    "on_premises_reply_buttons",
    "a question with up to three buttons to answer with",
    &[
        header(),
        needed("body", BODY),
        prose("footer", limit::FOOTER),
        list("buttons", &List::of(Type::Part(&REPLY), "buttons").at_least(1).at_most(3)),
    ],
    interactive!("button", [Wire::Field("header"), BODY_WIRE, FOOTER_WIRE], [Wire::Field("buttons")]),
    &[cross::UNIQUE_REPLY_IDS, cross::UNIQUE_REPLY_TITLES],
);

/// A button to answer with.
pub static REPLY: Part = Part {
    name: "Reply",
    home: Home::Part("on_premises::reply_buttons"),
    rule: "on_premises_reply",
    fields: &[token("id", 256), no_emoji("title")],
    wire: &[Wire::Tag("type", "reply"), Wire::Object("reply", members!("id", "title"))],
    checks: &[],
};

/// A menu.
pub static LIST: Kind = kind(
    "List",
    "on_premises_list",
    "a menu of up to ten rows, in sections, behind a button",
    &[
        prose("header", limit::HEADER),
        needed("body", BODY),
        prose("footer", limit::FOOTER),
        needed("button", 20),
        list("sections", &List::of(Type::Part(&SECTION), "sections").at_least(1).at_most(SECTIONS)),
    ],
    interactive!("list", [TEXT_HEADER_WIRE, BODY_WIRE, FOOTER_WIRE], [Wire::Field("button"), Wire::Field("sections")]),
    &[cross::LIST_TOTAL, cross::UNIQUE_ROWS, cross::SECTION_TITLES],
);

/// A group of rows.
pub static SECTION: Part = Part {
    name: "Section",
    home: Home::Part("on_premises::list"),
    rule: "on_premises_list_section",
    fields: &[title(), list("rows", &List::of(Type::Part(&ROW), "rows").at_least(1).at_most(cross::LIST_ROWS))],
    wire: members!("title", "rows"),
    checks: &[],
};

/// A row of a menu.
pub static ROW: Part = Part {
    name: "Row",
    home: Home::Part("on_premises::list"),
    rule: "on_premises_row",
    fields: &[token("id", 200), needed("title", 24), prose("description", 72)],
    wire: members!("id", "title", "description"),
    checks: &[],
};

/// One product of a catalogue.
pub static PRODUCT: Kind = kind(
    "Product",
    "on_premises_product",
    "one product of a catalogue",
    &[prose("body", BODY), prose("footer", limit::FOOTER), catalog_id(&[S4]), token("product_retailer_id", PRODUCT_ID)],
    interactive!("product", [BODY_WIRE, FOOTER_WIRE], [Wire::Field("catalog_id"), Wire::Field("product_retailer_id")]),
    &[],
);

/// Several products of a catalogue.
pub static PRODUCT_LIST: Kind = kind(
    "ProductList",
    "on_premises_product_list",
    "up to thirty products of a catalogue, in sections",
    &[
        needed("header", limit::HEADER),
        needed("body", BODY),
        prose("footer", limit::FOOTER),
        catalog_id(&[S4]),
        list("sections", &List::of(Type::Part(&PRODUCT_SECTION), "sections").at_least(1).at_most(SECTIONS)),
    ],
    interactive!("product_list", [TEXT_HEADER_WIRE, BODY_WIRE, FOOTER_WIRE], [Wire::Field("catalog_id"), Wire::Field("sections")]),
    &[cross::PRODUCT_TOTAL, cross::SECTION_TITLES],
);

/// A group of products.
pub static PRODUCT_SECTION: Part = Part {
    name: "Section",
    home: Home::Part("on_premises::product_list"),
    rule: "on_premises_product_list_section",
    fields: &[
        title(),
        list(
            "product_items",
            &List::of(Type::Text(Text::token().max(PRODUCT_ID)), "products")
                .at_least(1)
                .at_most(cross::PRODUCT_ITEMS)
                .each_in("product_retailer_id"),
        ),
    ],
    wire: members!("title", "product_items"),
    checks: &[],
};

/// A whole catalogue.
pub static CATALOG_MESSAGE: Kind = kind(
    "CatalogMessage",
    "on_premises_catalog_message",
    "the whole catalogue, behind a button",
    &[
        needed("body", BODY),
        prose("footer", limit::FOOTER),
        Field::optional("thumbnail_product_retailer_id", Type::Text(Text::token().max(PRODUCT_ID)), &[S4]),
    ],
    interactive!(
        "catalog_message",
        [BODY_WIRE, FOOTER_WIRE],
        [Wire::Tag("name", "catalog_message"), Wire::Object("parameters", &[Wire::Field("thumbnail_product_retailer_id")])]
    ),
    &[],
);

/// A form.
pub static FLOW: Kind = kind(
    "Flow",
    "on_premises_flow",
    "a form of several screens, behind a button",
    &[
        header(),
        needed("body", BODY),
        prose("footer", limit::FOOTER),
        Field::required("flow_id", Type::Text(Text::shaped(Shape::Id)), &[S4]),
        no_emoji("flow_cta"),
        Field::required("flow_token", Type::Text(Text::token()), &[S4]),
        Field::optional("flow_action", Type::Word(&FLOW_ACTION), &[S4]),
        Field::optional("flow_action_payload", Type::Part(&FLOW_ACTION_PAYLOAD), &[S4]),
        Field::optional("mode", Type::Word(&FLOW_MODE), &[S4]),
    ],
    interactive!(
        "flow",
        [Wire::Field("header"), BODY_WIRE, FOOTER_WIRE],
        [
            Wire::Tag("name", "flow"),
            Wire::Object(
                "parameters",
                &[
                    Wire::Default("flow_message_version", Const::Word("3")),
                    Wire::Field("flow_token"),
                    Wire::Field("flow_id"),
                    Wire::Field("flow_cta"),
                    Wire::Field("mode"),
                    Wire::Field("flow_action"),
                    Wire::Field("flow_action_payload")
                ]
            )
        ]
    ),
    &[cross::FLOW_PAYLOAD],
);

/// The first screen of a flow, and what it is given.
pub static FLOW_ACTION_PAYLOAD: Part = Part {
    name: "FlowActionPayload",
    home: Home::Part("on_premises::flow"),
    rule: "on_premises_flow_action_payload",
    fields: &[Field::required("screen", Type::Text(Text::token()), &[S4]), Field::optional("data", Type::Json, &[S4])],
    wire: members!("screen", "data"),
    checks: &[],
};
