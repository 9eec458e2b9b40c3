//! Reply buttons, lists, products, catalogues and flows.

use serde_json::json;
use whatsapp_dsl::flow::{FlowAction, FlowActionPayload, FlowMode};
use whatsapp_dsl::header::{Document, Image, Video};
use whatsapp_dsl::list::{Row, Section};
use whatsapp_dsl::reply_buttons::Reply;
use whatsapp_dsl::{CatalogMessage, Flow, List, Product, ProductList, ReplyButtons, message, product_list};

use crate::{check, interactive};

#[test]
fn reply_buttons() {
    check(
        &interactive(
            "button",
            r#""header":{"type":"text","text":"Luigi's"},
            "body":{"text":"Shall we deliver at eight?"},
            "footer":{"text":"Answer until seven"},
            "action":{"buttons":[{"type":"reply","reply":{"id":"yes","title":"Yes"}},{"type":"reply","reply":{"id":"no","title":"No"}}]}"#,
        ),
        &message!(ReplyButtons {
            to: "+1 650 555 1234",
            buttons: [Reply { title: "Yes", id: "yes" }, Reply { id: "no", title: "No" }],
            footer: "Answer until seven",
            body: "Shall we deliver at eight?",
            header: "Luigi's",
        }),
        ReplyButtons::builder()
            .to("+1 650 555 1234")
            .buttons([Reply::builder().title("Yes").id("yes"), Reply::builder().id("no").title("No")])
            .footer("Answer until seven")
            .body("Shall we deliver at eight?")
            .header("Luigi's")
            .build(),
    );
}

#[test]
fn headers_of_media() {
    let rest = r#""body":{"text":"Right?"},"action":{"buttons":[{"type":"reply","reply":{"id":"yes","title":"Yes"}}]}"#;
    let builder = || ReplyButtons::builder().to("+1 650 555 1234").body("Right?").buttons([Reply::builder().id("yes").title("Yes")]);
    check(
        &interactive("button", &format!(r#""header":{{"type":"image","image":{{"link":"https://luigi.example/oven.jpg"}}}},{rest}"#)),
        &message!(ReplyButtons {
            to: "+1 650 555 1234",
            header: Image { link: "https://luigi.example/oven.jpg" },
            body: "Right?",
            buttons: [Reply { id: "yes", title: "Yes" }],
        }),
        builder().header(Image::builder().link("https://luigi.example/oven.jpg")).build(),
    );
    check(
        &interactive("button", &format!(r#""header":{{"type":"video","video":{{"id":"1013859600285441"}}}},{rest}"#)),
        &message!(ReplyButtons {
            to: "+1 650 555 1234",
            header: Video { id: "1013859600285441" },
            body: "Right?",
            buttons: [Reply { id: "yes", title: "Yes" }],
        }),
        builder().header(Video::builder().id("1013859600285441")).build(),
    );
    check(
        &interactive("button", &format!(r#""header":{{"type":"document","document":{{"id":"1","filename":"menu.pdf"}}}},{rest}"#)),
        &message!(ReplyButtons {
            to: "+1 650 555 1234",
            header: Document { filename: "menu.pdf", id: "1" },
            body: "Right?",
            buttons: [Reply { id: "yes", title: "Yes" }],
        }),
        builder().header(Document::builder().filename("menu.pdf").id("1")).build(),
    );
}

#[test]
fn list() {
    check(
        &interactive(
            "list",
            r#""header":{"type":"text","text":"Luigi's"},
            "body":{"text":"What would you like?"},
            "footer":{"text":"Open till late"},
            "action":{"button":"See the menu","sections":[
                {"title":"Pizza","rows":[
                    {"id":"margherita","title":"Margherita","description":"Tomato, mozzarella"},
                    {"id":"diavola","title":"Diavola"}
                ]},
                {"title":"Drinks","rows":[{"id":"water","title":"Water"}]}
            ]}"#,
        ),
        &message!(List {
            to: "+1 650 555 1234",
            sections: [
                Section {
                    rows: [
                        Row { description: "Tomato, mozzarella", id: "margherita", title: "Margherita" },
                        Row { id: "diavola", title: "Diavola" },
                    ],
                    title: "Pizza",
                },
                Section { title: "Drinks", rows: [Row { id: "water", title: "Water" }] },
            ],
            button: "See the menu",
            header: "Luigi's",
            body: "What would you like?",
            footer: "Open till late",
        }),
        List::builder()
            .to("+1 650 555 1234")
            .sections([
                Section::builder().title("Pizza").rows([
                    Row::builder().id("margherita").title("Margherita").description("Tomato, mozzarella"),
                    Row::builder().id("diavola").title("Diavola"),
                ]),
                Section::builder().title("Drinks").rows([Row::builder().id("water").title("Water")]),
            ])
            .button("See the menu")
            .header("Luigi's")
            .body("What would you like?")
            .footer("Open till late")
            .build(),
    );
}

#[test]
fn product() {
    check(
        &interactive(
            "product",
            r#""body":{"text":"Try it"},"footer":{"text":"Fresh"},
            "action":{"catalog_id":"194836987003835","product_retailer_id":"sku-1001"}"#,
        ),
        &message!(Product {
            to: "+1 650 555 1234",
            body: "Try it",
            footer: "Fresh",
            catalog_id: "194836987003835",
            product_retailer_id: "sku-1001",
        }),
        Product::builder()
            .to("+1 650 555 1234")
            .product_retailer_id("sku-1001")
            .catalog_id("194836987003835")
            .footer("Fresh")
            .body("Try it")
            .build(),
    );
    check(
        &interactive("product", r#""action":{"catalog_id":"1","product_retailer_id":"sku-1001"}"#),
        &message!(Product { to: "+1 650 555 1234", catalog_id: "1", product_retailer_id: "sku-1001" }),
        Product::builder().to("+1 650 555 1234").catalog_id("1").product_retailer_id("sku-1001").build(),
    );
}

#[test]
fn product_list() {
    check(
        &interactive(
            "product_list",
            r#""header":{"type":"text","text":"Fresh today"},
            "body":{"text":"Have a look."},
            "footer":{"text":"While they last"},
            "action":{"catalog_id":"194836987003835","sections":[
                {"title":"Pasta","product_items":[{"product_retailer_id":"sku-1001"},{"product_retailer_id":"sku-1002"}]},
                {"title":"Wine","product_items":[{"product_retailer_id":"sku-2001"}]}
            ]}"#,
        ),
        &message!(ProductList {
            to: "+1 650 555 1234",
            header: "Fresh today",
            body: "Have a look.",
            footer: "While they last",
            catalog_id: "194836987003835",
            sections: [
                Section { title: "Pasta", product_items: ["sku-1001", "sku-1002"] },
                Section { title: "Wine", product_items: ["sku-2001"] },
            ],
        }),
        ProductList::builder()
            .to("+1 650 555 1234")
            .header("Fresh today")
            .body("Have a look.")
            .footer("While they last")
            .catalog_id("194836987003835")
            .sections([
                product_list::Section::builder().title("Pasta").product_items(["sku-1001", "sku-1002"]),
                product_list::Section::builder().title("Wine").product_items(vec!["sku-2001".to_owned()]),
            ])
            .build(),
    );
}

#[test]
fn catalog_message() {
    check(
        &interactive(
            "catalog_message",
            r#""body":{"text":"All we sell."},"footer":{"text":"Luigi's"},
            "action":{"name":"catalog_message","parameters":{"thumbnail_product_retailer_id":"sku-1001"}}"#,
        ),
        &message!(CatalogMessage {
            to: "+1 650 555 1234",
            body: "All we sell.",
            footer: "Luigi's",
            thumbnail_product_retailer_id: "sku-1001",
        }),
        CatalogMessage::builder()
            .to("+1 650 555 1234")
            .thumbnail_product_retailer_id("sku-1001")
            .body("All we sell.")
            .footer("Luigi's")
            .build(),
    );
    check(
        &interactive("catalog_message", r#""body":{"text":"All we sell."},"action":{"name":"catalog_message"}"#),
        &message!(CatalogMessage { to: "+1 650 555 1234", body: "All we sell." }),
        CatalogMessage::builder().to("+1 650 555 1234").body("All we sell.").build(),
    );
}

#[test]
fn flow() {
    check(
        &interactive(
            "flow",
            r#""header":{"type":"text","text":"The clinic"},
            "body":{"text":"Book a visit in a minute."},
            "footer":{"text":"Mo to Fr"},
            "action":{"name":"flow","parameters":{"flow_message_version":"3","flow_token":"visit-7","flow_id":"123456789",
                "flow_cta":"Book a visit","mode":"draft","flow_action":"navigate",
                "flow_action_payload":{"screen":"DAYS","data":{"days":["Mo","Tu"],"most":8}}}}"#,
        ),
        &message!(Flow {
            to: "+1 650 555 1234",
            header: "The clinic",
            body: "Book a visit in a minute.",
            footer: "Mo to Fr",
            flow_cta: "Book a visit",
            flow_id: "123456789",
            flow_token: "visit-7",
            flow_action: Navigate,
            flow_action_payload: FlowActionPayload { data: json!({ "most": 8, "days": ["Mo", "Tu"] }), screen: "DAYS" },
            mode: Draft,
        }),
        Flow::builder()
            .to("+1 650 555 1234")
            .mode(FlowMode::Draft)
            .flow_action_payload(FlowActionPayload::builder().screen("DAYS").data(json!({ "days": ["Mo", "Tu"], "most": 8 })))
            .flow_action(FlowAction::Navigate)
            .flow_token("visit-7")
            .flow_id("123456789")
            .flow_cta("Book a visit")
            .header("The clinic")
            .body("Book a visit in a minute.")
            .footer("Mo to Fr")
            .build(),
    );
}

#[test]
fn the_least_flow() {
    check(
        &interactive(
            "flow",
            r#""body":{"text":"Book."},
            "action":{"name":"flow","parameters":{"flow_message_version":"3","flow_name":"visits","flow_cta":"Book"}}"#,
        ),
        &message!(Flow { to: "+1 650 555 1234", body: "Book.", flow_name: "visits", flow_cta: "Book" }),
        Flow::builder().to("+1 650 555 1234").body("Book.").flow_name("visits").flow_cta("Book").build(),
    );
    check(
        &interactive(
            "flow",
            r#""body":{"text":"Book."},
            "action":{"name":"flow","parameters":{"flow_message_version":"3","flow_name":"visits","flow_cta":"Book",
                "mode":"published","flow_action":"data_exchange"}}"#,
        ),
        &message!(Flow {
            to: "+1 650 555 1234",
            body: "Book.",
            flow_name: "visits",
            flow_cta: "Book",
            mode: Published,
            flow_action: DataExchange,
        }),
        Flow::builder()
            .to("+1 650 555 1234")
            .body("Book.")
            .flow_name("visits")
            .flow_cta("Book")
            .mode(FlowMode::Published)
            .flow_action(FlowAction::DataExchange)
            .build(),
    );
}
