//! What fills the buttons of a template.

use super::parameter::{parameter, parameter_name};
use crate::cross;
use crate::limit;
use crate::rule::Check;
use crate::schema::{Case, Choice, Field, Home, List, Part, Type, Wire};
use crate::table::interactive::{SECTION_TITLE, SECTIONS, product_id};
use crate::table::order::{DETAILS, DETAILS_CHECKS, DETAILS_WIRE, joined};
use crate::table::{EN, M5, M9, S2};
use crate::text::{Shape, Text, When};

/// A code to copy; beside a limited-time offer there is less room for it.
const COUPON_CODE: Text =
    Text { prose: false, ..parameter(limit::CODE) }.limits(&[(When::Given(&["limited_time_offer"]), limit::OFFER_CODE)]);

/// What a template's button can be given.
pub static BUTTON: Choice = Choice {
    name: "Button",
    home: Home::Part("template"),
    text: None,
    parts: &[&QUICK_REPLY, &URL_BUTTON, &COPY_CODE, &CATALOG, &MPM, &FLOW, &VOICE_CALL, &ORDER_DETAILS, &PAYMENT_REQUEST],
};

#[expect(clippy::cast_possible_wrap, reason = "a template has few buttons")]
const INDEX: Type = Type::Integer { min: 0, max: limit::BUTTONS as i64 - 1, quoted: true };

const fn index() -> Field {
    Field::required("index", INDEX, &[S2, EN])
}

/// The layout of a button: its word, and its parameters.
macro_rules! button {
    ($word:literal, [$($parameter:expr),*]) => {
        &[
            Wire::Tag("type", "button"),
            Wire::Tag("sub_type", $word),
            Wire::Field("index"),
            Wire::Array("parameters", &[$($parameter),*]),
        ]
    };
}

/// A way to pay: its word, and the member that is all there is to it.
macro_rules! setting {
    ($word:literal, $member:literal) => {
        Case { when: When::Given(&[$word]), wire: &[Wire::Tag("type", $word), Wire::Object($word, &[Wire::As($member, $word)])] }
    };
}

/// How a button's payment is paid, which its definition shows by an example.
pub(crate) const PAYMENT_SETTING: Wire = Wire::Object(
    "payment_setting",
    &[Wire::Case(&[setting!("pix_dynamic_code", "code"), setting!("boleto", "digitable_line"), setting!("payment_link", "uri")])],
);

/// What a quick reply sends back.
pub static QUICK_REPLY: Part = Part {
    name: "QuickReply",
    home: Home::Part("template"),
    rule: "quick_reply",
    fields: &[index(), Field::required("payload", Type::Text(Text::token()), &[S2])],
    wire: button!("quick_reply", [Wire::Item(&[Wire::Tag("type", "payload"), Wire::Field("payload")])]),
    checks: &[],
};

/// What is put at the end of a button's URL.
pub static URL_BUTTON: Part = Part {
    name: "Url",
    home: Home::Part("template"),
    rule: "url_button",
    fields: &[
        index(),
        parameter_name(),
        Field::required("text", Type::Text(Text { prose: false, ..parameter(limit::URL) }), &[S2, M9]),
        Field::optional("payment_link_preview", Type::Flag, &[EN]),
    ],
    wire: button!(
        "url",
        [Wire::Item(
            &[Wire::Tag("type", "text"), Wire::Field("parameter_name"), Wire::Field("text"), Wire::Field("payment_link_preview"),]
        )]
    ),
    checks: &[],
};

/// The code that a button copies.
pub static COPY_CODE: Part = Part {
    name: "CopyCode",
    home: Home::Part("template"),
    rule: "copy_code",
    fields: &[index(), Field::required("coupon_code", Type::Text(COUPON_CODE), &[EN, M9])],
    wire: button!("copy_code", [Wire::Item(&[Wire::Tag("type", "coupon_code"), Wire::Field("coupon_code")])]),
    checks: &[],
};

/// The product that represents the catalogue.
pub static CATALOG: Part = Part {
    name: "Catalog",
    home: Home::Part("template"),
    rule: "catalog",
    fields: &[index(), Field::optional("thumbnail_product_retailer_id", Type::Text(product_id()), &[EN])],
    wire: button!(
        "catalog",
        [Wire::Item(&[Wire::Tag("type", "action"), Wire::Object("action", &[Wire::Field("thumbnail_product_retailer_id")])])]
    ),
    checks: &[],
};

/// The products of a multi-product message.
pub static MPM: Part = Part {
    name: "Mpm",
    home: Home::Part("template"),
    rule: "mpm",
    fields: &[
        index(),
        Field::required("thumbnail_product_retailer_id", Type::Text(product_id()), &[EN]),
        Field::required("sections", Type::List(&List::of(Type::Part(&MPM_SECTION), "sections").at_least(1).at_most(SECTIONS)), &[EN]),
    ],
    wire: button!(
        "mpm",
        [Wire::Item(&[Wire::Tag("type", "action"), Wire::Object("action", members!("thumbnail_product_retailer_id", "sections"))])]
    ),
    checks: &[cross::PRODUCT_TOTAL, cross::SECTION_TITLES],
};

/// A group of products; unlike those of an interactive message, what is in it may have white space around it.
pub static MPM_SECTION: Part = Part {
    name: "Section",
    home: Home::Part("template"),
    rule: "mpm_section",
    fields: &[
        Field::optional("title", Type::Text(Text::prose(SECTION_TITLE)), &[EN]).deciding_among("sections"),
        Field::required(
            "product_items",
            Type::List(
                &List::of(Type::Text(product_id()), "products").at_least(1).at_most(cross::PRODUCT_ITEMS).each_in("product_retailer_id"),
            ),
            &[EN],
        ),
    ],
    wire: members!("title", "product_items"),
    checks: &[],
};

/// What a flow is given.
pub static FLOW: Part = Part {
    name: "Flow",
    home: Home::Part("template"),
    rule: "flow_button",
    fields: &[
        index(),
        Field::optional("flow_token", Type::Text(Text::token()), &[EN]),
        Field::optional("flow_action_data", Type::Json, &[EN]),
    ],
    wire: button!("flow", [Wire::Item(&[Wire::Tag("type", "action"), Wire::Object("action", members!("flow_token", "flow_action_data"))])]),
    checks: &[],
};

/// How long a call can be made, and what the call brings back.
pub static VOICE_CALL: Part = Part {
    name: "VoiceCall",
    home: Home::Part("template"),
    rule: "voice_call_button",
    fields: &[
        // Meta's sample has none.
        Field::optional("index", INDEX, &[EN]).deciding(),
        Field::optional("ttl_minutes", Type::Integer { min: 1, max: limit::CALL_MINUTES, quoted: false }, &[EN]).unit("minutes"),
        Field::optional("payload", Type::Text(Text::token().max(limit::CALL_PAYLOAD)), &[EN]),
    ],
    wire: button!(
        "voice_call",
        [
            Wire::Item(&[Wire::Tag("type", "ttl_minutes"), Wire::Field("ttl_minutes")]),
            Wire::Item(&[Wire::Tag("type", "payload"), Wire::Field("payload")])
        ]
    ),
    checks: &[Check::NotEmpty],
};

/// The order that is reviewed and paid.
pub static ORDER_DETAILS: Part = Part {
    name: "OrderDetails",
    home: Home::Part("template"),
    rule: "order_details_button",
    fields: &joined::<{ DETAILS.len() + 1 }>(&[index()], DETAILS),
    wire: button!(
        "order_details",
        [Wire::Item(&[Wire::Tag("type", "action"), Wire::Object("action", &[Wire::Object("order_details", DETAILS_WIRE)])])]
    ),
    checks: DETAILS_CHECKS,
};

/// What is paid by a button of its own, without an order.
pub static PAYMENT_REQUEST: Part = Part {
    name: "PaymentRequest",
    home: Home::Part("template"),
    rule: "payment_request",
    fields: &[
        index(),
        Field::optional("pix_dynamic_code", Type::Text(Text::token()), &[M5]).deciding(),
        Field::optional("boleto", Type::Text(Text::token()), &[M5]).deciding(),
        Field::optional("payment_link", Type::Text(Text::shaped(Shape::Link).proof("Link")), &[M5]).deciding(),
    ],
    wire: button!(
        "payment_request",
        [Wire::Item(&[Wire::Tag("type", "action"), Wire::Object("action", &[Wire::Object("payment_request", &[PAYMENT_SETTING])])])]
    ),
    checks: &[cross::ONE_PAYMENT],
};
