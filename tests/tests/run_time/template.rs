//! The rules of templates.

use serde_json::{Value, json};
use whatsapp_dsl::product_list::Section;
use whatsapp_dsl::template::{Button, Card, Catalog, CopyCode, Flow, LimitedTimeOffer, Mpm, QuickReply, Text, Url, VoiceCall};
use whatsapp_dsl::{Message, Template, TemplateBuilder, header as media, message};

use crate::{broken, broken_json, long};

fn send() -> TemplateBuilder {
    Template::builder().to("16505551234").name("order_shipped").language("en_US")
}

/// A valid template with these components.
fn with(components: Value) -> Value {
    let mut json = serde_json::to_value(message!(Template { to: "16505551234", name: "order_shipped", language: "en_US" })).expect("JSON");
    json["template"]["components"] = components;
    json
}

fn valid(components: Value) -> Message {
    Message::try_from(with(components)).expect("a template")
}

const FIRST: &str = "template.components[0]";

#[test]
fn a_body_beside_others_is_shorter() {
    let beside = valid(json!([
        { "type": "body", "parameters": [{ "type": "text", "text": "x" }] },
        { "type": "button", "sub_type": "url", "index": "0", "parameters": [{ "type": "text", "text": "A1" }] },
    ]));
    let build = |text: &str| send().body([text]).buttons([Url::builder().index(0).text("A1")]).build();
    for length in [1025, 32_769] {
        broken(&beside, build(&long(length)), "parameter_text_length", &format!("{FIRST}.parameters[0].text"), long(length).into());
    }
    let alone = |text: &str| send().body([text]).build();
    assert!(alone(&long(32_768)).is_ok() && alone(&long(32_769)).is_err());
    assert!(build(&long(1024)).is_ok());
    let offer = || LimitedTimeOffer::builder().expiration_time_ms(1);
    let with_offer = |text: &str| send().limited_time_offer(offer()).body([text]).build();
    assert!(with_offer(&long(1024)).is_ok() && with_offer(&long(1025)).is_err());
    let with_cards =
        |text: &str| send().body([text]).cards(["1", "2"].map(|id| Card::builder().header(media::Image::builder().id(id)))).build();
    assert!(with_cards(&long(1024)).is_ok() && with_cards(&long(1025)).is_err());
    let with_header = |text: &str| send().header("Luigi's").body([text]).build();
    assert!(with_header(&long(1024)).is_ok() && with_header(&long(1025)).is_err());
}

#[test]
fn a_header_above_an_offer_is_a_picture_or_a_film() {
    let offer = || LimitedTimeOffer::builder().expiration_time_ms(1);
    assert!(send().limited_time_offer(offer()).header(media::Image::builder().id("1")).build().is_ok());
    assert!(send().limited_time_offer(offer()).header(media::Video::builder().id("1")).build().is_ok());
    assert!(send().limited_time_offer(offer()).build().is_ok());
    broken_json(
        send().limited_time_offer(offer()).header("Sale").build(),
        &with(json!([
            { "type": "header", "parameters": [{ "type": "text", "text": "Sale" }] },
            { "type": "limited_time_offer", "parameters": [{ "type": "limited_time_offer", "limited_time_offer": { "expiration_time_ms": 1 } }] },
        ])),
        "template_offer_header",
        "template.components[0].parameters[0]",
    );
    let document = send().limited_time_offer(offer()).header(media::Document::builder().id("1")).build();
    assert_eq!(document.expect_err("a document").violations()[0].rule(), "template_offer_header");
}

#[test]
fn only_so_many_buttons_of_a_kind() {
    let links = |count: i64| send().buttons((0..count).map(|index| Url::builder().index(index).text("x"))).build();
    assert!(links(2).is_ok());
    for count in [3, 4] {
        let violations = links(count).expect_err("more than two links");
        let found: Vec<_> = violations.violations().iter().map(|violation| (violation.rule(), violation.path())).collect();
        assert_eq!(found, [("template_button_kind_count", "template.components[2]")]);
    }
    let code = |index: i64| CopyCode::builder().index(index).coupon_code("x");
    let codes = send().buttons([code(0), code(1)]).build().expect_err("two codes");
    assert_eq!(
        codes.violations()[0].to_string().lines().next(),
        Some(
            "template.components[1]: a template has at most 1 `CopyCode` button: leave this one out [template_button_kind_count, error 131009]"
        )
    );
    assert!(send().buttons((0..10).map(|index| QuickReply::builder().index(index).payload("x"))).build().is_ok());
}

#[test]
fn parameters_are_named_or_not() {
    let named = |name: &str, text: &str| Text::builder().parameter_name(name).text(text);
    let json = |parameters: Value| with(json!([{ "type": "body", "parameters": parameters }]));
    let one = json!({ "type": "text", "parameter_name": "customer", "text": "Ann" });
    broken_json(
        send().body([named("customer", "Ann"), Text::builder().text("A1")]).build(),
        &json(json!([one, { "type": "text", "text": "A1" }])),
        "template_parameters_mixed",
        "template.components[0].parameters[1]",
    );
    broken_json(
        send().body([named("customer", "Ann"), named("customer", "Bob")]).build(),
        &json(json!([one, { "type": "text", "parameter_name": "customer", "text": "Bob" }])),
        "template_parameter_name_unique",
        "template.components[0].parameters[1].parameter_name",
    );
    let mixed = send().header("Luigi's").body([named("customer", "Ann")]).build().expect_err("a header without a name");
    assert_eq!(mixed.violations()[0].path(), "template.components[0].parameters[0]");
}

/// How the builder makes a button of each sort at an index.
type Make = fn(i64) -> Button;

const SORTS: [Make; 7] = [
    |index| QuickReply::from(QuickReply::builder().index(index).payload("x")).into(),
    |index| Url::from(Url::builder().index(index).text("x")).into(),
    |index| CopyCode::from(CopyCode::builder().index(index).coupon_code("x")).into(),
    |index| Catalog::from(Catalog::builder().index(index).thumbnail_product_retailer_id("x")).into(),
    |index| Flow::from(Flow::builder().index(index).flow_token("x")).into(),
    |index| {
        let section = Section::builder().title("Pasta").product_items(["x"]);
        Mpm::from(Mpm::builder().index(index).thumbnail_product_retailer_id("x").sections([section])).into()
    },
    |index| VoiceCall::from(VoiceCall::builder().index(index).ttl_minutes(1).payload("x")).into(),
];

#[test]
fn two_buttons_of_any_sort_are_not_in_one_place() {
    for make in SORTS {
        for other in SORTS {
            let twice = send().buttons([make(1), other(1)]).build().expect_err("two buttons in one place");
            assert_eq!(twice.violations()[0].rule(), "template_button_index_unique");
            assert_eq!(twice.violations()[0].path(), "template.components[1].index");
        }
    }
}

/// Unlike those of an interactive message, product ids and titles of a template may have white space around them.
#[test]
fn texts_of_sections_behind_a_button_may_have_white_space_around_them() {
    let section = whatsapp_dsl::template::Section::builder().title(" Pasta ").product_items([" sku "]);
    let button = Mpm::builder().index(0).thumbnail_product_retailer_id("x").sections([section]);
    let spaced = send().buttons([button]).build().expect("white space");
    assert_eq!(Message::from_json(&spaced.to_json()).as_ref(), Ok(&spaced));
    let literal = message!(Template {
        to: "16505551234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Mpm { index: 0, thumbnail_product_retailer_id: "x", sections: [Section { title: " Pasta ", product_items: [" sku "] }] }],
    });
    assert_eq!(literal, spaced);
    assert!(literal.to_json().contains(r#"[{"title":" Pasta ","product_items":[{"product_retailer_id":" sku "}]}]"#));
}
