//! What fills buttons, each at its index, every button counted.

use serde_json::json;
use whatsapp_dsl::product_list::Section;
use whatsapp_dsl::{Message, message, template, try_message};

use crate::{ANN, refused, sends};

template!(Everything {
    name: "everything",
    language: "en_US",
    category: Marketing,
    body: "All that Luigi has for you.",
    buttons: [
        PhoneNumber { text: "Call us", phone_number: "+16505551234" },
        Url { text: "Menu", url: "https://luigi.example/menu" },
        Url { text: "Order", url: "https://luigi.example/o/{{1}}" },
        CopyCode { example: "SPRING25" },
        QuickReply { text: "Talk to us" },
        QuickReply { text: "Stop" },
    ],
});

template!(Links {
    name: "links",
    language: "en_US",
    category: Utility,
    body: "Where is it?",
    buttons: [
        QuickReply { text: "No idea" },
        Url { text: "Order", url: "https://luigi.example/o/{{1}}" },
        Url { text: "Bill", url: "https://luigi.example/b/{{1}}" },
    ],
});

#[test]
fn indices_count_every_button() {
    sends(
        r#"{"type":"button","sub_type":"url","index":"2","parameters":[{"type":"text","text":"A1"}]},
        {"type":"button","sub_type":"copy_code","index":"3","parameters":[{"type":"coupon_code","coupon_code":"SPRING25"}]},
        {"type":"button","sub_type":"quick_reply","index":"4","parameters":[{"type":"payload","payload":"talk"}]},
        {"type":"button","sub_type":"quick_reply","index":"5","parameters":[{"type":"payload","payload":"stop"}]}"#,
        &message!(Everything { to: ANN, quick_reply_2: "stop", quick_reply: "talk", coupon_code: "SPRING25", url: "A1" }),
        Everything::builder().to(ANN).url("A1").quick_reply_2("stop").coupon_code("SPRING25").quick_reply("talk").build(),
    );
    sends(
        r#"{"type":"button","sub_type":"url","index":"1","parameters":[{"type":"text","text":"A1"}]},
        {"type":"button","sub_type":"url","index":"2","parameters":[{"type":"text","text":"B2"}]}"#,
        &message!(Links { to: ANN, url: "A1", url_2: "B2" }),
        Links::builder().to(ANN).url_2("B2").url("A1").build(),
    );
}

#[test]
fn payloads_may_be_left_out() {
    sends(
        r#"{"type":"button","sub_type":"url","index":"2","parameters":[{"type":"text","text":"A1"}]},
        {"type":"button","sub_type":"copy_code","index":"3","parameters":[{"type":"coupon_code","coupon_code":"SPRING25"}]},
        {"type":"button","sub_type":"quick_reply","index":"5","parameters":[{"type":"payload","payload":"stop"}]}"#,
        &message!(Everything { to: ANN, quick_reply_2: "stop", coupon_code: "SPRING25", url: "A1", quick_reply: None }),
        Everything::builder().to(ANN).url("A1").quick_reply(None::<&str>).quick_reply_2("stop").coupon_code("SPRING25").build(),
    );
}

#[test]
fn forms_are_always_named() {
    template!(BookTable {
        name: "book_table",
        language: "en_US",
        category: Utility,
        body: "Book a table?",
        buttons: [QuickReply { text: "No" }, Flow { text: "Book", flow_id: "1" }],
    });
    const NOTHING: Option<&str> = None;
    const TOKEN: Option<&str> = Some("t1");
    static BOOK: Message = message!(BookTable { to: ANN, flow_token: NOTHING, quick_reply: NOTHING });
    sends(
        r#"{"type":"button","sub_type":"flow","index":"1","parameters":[{"type":"action","action":{"flow_token":"unused"}}]}"#,
        &message!(BookTable { to: ANN }),
        BookTable::builder().to(ANN).build(),
    );
    sends(
        r#"{"type":"button","sub_type":"flow","index":"1","parameters":[
        {"type":"action","action":{"flow_token":"t1","flow_action_data":{"guests":2}}}]}"#,
        &message!(BookTable { to: ANN, flow_token: "t1", flow_action_data: json!({ "guests": 2 }) }),
        BookTable::builder().to(ANN).flow_token("t1").flow_action_data(json!({ "guests": 2 })).build(),
    );
    sends(
        r#"{"type":"button","sub_type":"flow","index":"1","parameters":[
        {"type":"action","action":{"flow_token":"unused","flow_action_data":{"guests":2}}}]}"#,
        &message!(BookTable { to: ANN, flow_action_data: json!({ "guests": 2 }) }),
        BookTable::builder().to(ANN).flow_action_data(json!({ "guests": 2 })).build(),
    );
    // So they are where a constant is `None`.
    assert_eq!(Ok(BOOK.clone()), BookTable::builder().to(ANN).build());
    let given = message!(BookTable { to: ANN, flow_token: TOKEN });
    assert_eq!(Ok(given), BookTable::builder().to(ANN).flow_token("t1").build());
    // What comes empty is left out.
    let (token, data) = (String::new(), json!({}));
    let empty = try_message!(BookTable { to: ANN, flow_token: &token, flow_action_data: data.clone(), quick_reply: &token });
    assert_eq!(empty, BookTable::builder().to(ANN).build());
    assert_eq!(BookTable::builder().to(ANN).flow_token(token).flow_action_data(data).build(), empty);
    assert_eq!(
        refused(BookTable::builder().to(ANN).flow_action_data(json!([])).build()),
        ["template_flow_action_data_object 131009 template.components[0].parameters[0].action.flow_action_data"]
    );
}

#[test]
fn calls_have_no_index() {
    template!(CallUs {
        name: "call_us",
        language: "en_US",
        category: Marketing,
        body: "Call us here.",
        buttons: [Url { text: "Site", url: "https://luigi.example" }, VoiceCall { text: "Call now" }],
    });
    sends("", &message!(CallUs { to: ANN }), CallUs::builder().to(ANN).build());
    sends(
        r#"{"type":"button","sub_type":"voice_call","parameters":[{"type":"ttl_minutes","ttl_minutes":100},{"type":"payload","payload":"table 7"}]}"#,
        &message!(CallUs { to: ANN, ttl_minutes: 100, payload: "table 7" }),
        CallUs::builder().to(ANN).payload("table 7").ttl_minutes(100).build(),
    );
    assert_eq!(
        refused(CallUs::builder().to(ANN).ttl_minutes(0).payload("x".repeat(513)).build()),
        [
            "template_ttl_minutes_range 131009 template.components[0].parameters[0].ttl_minutes",
            "template_payload_length 100 template.components[0].parameters[1].payload"
        ]
    );
}

#[test]
fn a_catalogue_with_and_without_its_picture() {
    template!(Shelf {
        name: "shelf",
        language: "en_US",
        category: Marketing,
        body: "Everything from {{city}} is here.",
        buttons: [Catalog { text: "View catalog" }],
    });
    let body = r#"{"type":"body","parameters":[{"type":"text","parameter_name":"city","text":"Rome"}]}"#;
    sends(body, &message!(Shelf { to: ANN, city: "Rome" }), Shelf::builder().to(ANN).city("Rome").build());
    sends(
        &format!(
            r#"{body},{{"type":"button","sub_type":"catalog","index":"0","parameters":[{{"type":"action","action":{{"thumbnail_product_retailer_id":"sku-1"}}}}]}}"#
        ),
        &message!(Shelf { to: ANN, city: "Rome", thumbnail_product_retailer_id: "sku-1" }),
        Shelf::builder().to(ANN).city("Rome").thumbnail_product_retailer_id("sku-1").build(),
    );
}

template!(Cart {
    name: "cart",
    language: "en_US",
    category: Marketing,
    header: "Forgot something, {{1}}?",
    body: "It is all still there.",
    buttons: [Mpm { text: "View items" }],
});

#[test]
fn several_products() {
    sends(
        r#"{"type":"header","parameters":[{"type":"text","text":"Ann"}]},
        {"type":"button","sub_type":"mpm","index":"0","parameters":[{"type":"action","action":{"thumbnail_product_retailer_id":"sku-1","sections":[
        {"title":"Pizza","product_items":[{"product_retailer_id":"sku-1"},{"product_retailer_id":"sku-2"}]},
        {"title":"Pasta","product_items":[{"product_retailer_id":"sku-3"}]}]}}]}"#,
        &message!(Cart {
            to: ANN,
            header: "Ann",
            thumbnail_product_retailer_id: "sku-1",
            sections: [Section { title: "Pizza", product_items: ["sku-1", "sku-2"] }, Section { title: "Pasta", product_items: ["sku-3"] }],
        }),
        Cart::builder()
            .to(ANN)
            .header("Ann")
            .thumbnail_product_retailer_id("sku-1")
            .sections([
                Section::builder().title("Pizza").product_items(["sku-1", "sku-2"]),
                Section::builder().title("Pasta").product_items(["sku-3"]),
            ])
            .build(),
    );
}

#[test]
fn products_are_held_to_what_holds_everywhere() {
    let cart = || Cart::builder().to(ANN).header("Ann").thumbnail_product_retailer_id("sku-1");
    let many = |from: usize| (from..from + 16).map(|number| format!("sku-{number}"));
    let section = |title: &'static str, from| Section::builder().title(title).product_items(many(from));
    assert_eq!(
        refused(cart().sections([section("Pizza", 0), section("Pasta", 16)]).build()),
        ["mpm_product_items_total 131009 template.components[1].parameters[0].action.sections"]
    );
    assert_eq!(
        refused(cart().sections([section("Pizza", 0), Section::builder().product_items(["sku-20"])]).build()),
        ["mpm_section_title_required 131008 template.components[1].parameters[0].action.sections[1].title"]
    );
    assert_eq!(
        refused(cart().sections(Vec::<Section>::new()).build()),
        ["template_sections_count 131009 template.components[1].parameters[0].action.sections"]
    );
    assert_eq!(
        refused(Cart::builder().to(ANN).header("Ann").build()),
        [
            "template_thumbnail_product_retailer_id_required 131008 template.components[1]",
            "template_sections_required 131008 template.components[1]"
        ]
    );
}
