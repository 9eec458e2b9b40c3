//! Messages of the On-Premises API as its JSON, each kind as it is written in the DSL.

use serde_json::json;
use whatsapp_dsl::on_premises::{Message, ReadReceipt, message};
use whatsapp_dsl::{PhoneNumber, on_premises};

use crate::one_line;

/// The message is written as this JSON, given from `"type"` on, and read from it.
#[track_caller]
fn check(declared: &Message, content: &str) {
    let json = format!(r#"{{"recipient_type":"individual","to":"16505551234",{}}}"#, one_line(content));
    assert_eq!(declared.to_json(), json);
    assert_eq!(Message::from_json(&json).as_ref(), Ok(declared));
    assert_eq!(serde_json::from_str::<Message>(&json).expect("a message"), *declared);
    let value = serde_json::to_value(declared).expect("it can be written");
    assert_eq!(Message::try_from(value).as_ref(), Ok(declared));
}

#[test]
fn text() {
    let own = message!(Text { to: "+1 650 555 1234", ttl: "P1D", body: "See https://luigi.example", preview_url: true });
    check(&own, r#""ttl":"P1D","type":"text","text":{"body":"See https://luigi.example"},"preview_url":true"#);
    assert_eq!((own.ttl(), own.to().as_str()), (Some("P1D"), "16505551234"));
    check(&message!(Text { to: "16505551234", body: "Ciao", ttl: 3600 }), r#""ttl":"3600","type":"text","text":{"body":"Ciao"}"#);
    let phone: PhoneNumber = "+1 650 555 1234".parse().expect("a number");
    check(&message!(Text { to: phone, body: "Ciao" }), r#""type":"text","text":{"body":"Ciao"}"#);
}

#[test]
fn media() {
    let oven = message!(Image { to: "16505551234", link: "the oven", provider: "bakery", caption: "Our oven" });
    check(&oven, r#""type":"image","image":{"link":"the oven","provider":{"name":"bakery"},"caption":"Our oven"}"#);
    check(
        &message!(Video { to: "16505551234", link: "https://luigi.example/oven.mp4" }),
        r#""type":"video","video":{"link":"https://luigi.example/oven.mp4"}"#,
    );
    check(&message!(Audio { to: "16505551234", id: "1013859600285441" }), r#""type":"audio","audio":{"id":"1013859600285441"}"#);
    check(
        &message!(Document { to: "16505551234", id: "7", caption: "Today", filename: "menu.pdf" }),
        r#""type":"document","document":{"id":"7","caption":"Today","filename":"menu.pdf"}"#,
    );
    check(&message!(Sticker { to: "16505551234", id: "7" }), r#""type":"sticker","sticker":{"id":"7"}"#);
}

#[test]
fn location_and_contacts() {
    check(
        &message!(Location { to: "16505551234", latitude: 45.4, longitude: -9.5, name: "Luigi's" }),
        r#""type":"location","location":{"latitude":45.4,"longitude":-9.5,"name":"Luigi's"}"#,
    );
    check(
        &message!(Contacts {
            to: "16505551234",
            contacts: [Contact {
                name: Name { formatted_name: "Luigi Rossi", first_name: "Luigi" },
                phones: [Phone { phone: "+39 06 6982", kind: "WORK", wa_id: "39066982" }],
                emails: [Email { email: "luigi@luigi.example" }],
                addresses: [Address { city: "Rome" }],
                urls: [Url { url: "https://luigi.example" }],
                org: Org { company: "Luigi's" },
                birthday: "1960-05-01",
            }],
        }),
        r#""type":"contacts","contacts":[{"addresses":[{"city":"Rome"}],"birthday":"1960-05-01","emails":[{"email":"luigi@luigi.example"}],
        "name":{"formatted_name":"Luigi Rossi","first_name":"Luigi"},"org":{"company":"Luigi's"},
        "phones":[{"phone":"+39 06 6982","type":"WORK","wa_id":"39066982"}],"urls":[{"url":"https://luigi.example"}]}]"#,
    );
}

#[test]
fn buttons_and_lists() {
    // White space at the ends is allowed.
    check(
        &message!(ReplyButtons {
            to: "16505551234",
            header: Document { link: "menus/1", provider: "bakery", filename: "menu.pdf" },
            body: "Eight?",
            footer: "Luigi's",
            buttons: [Reply { id: " yes", title: "Yes " }],
        }),
        r#""type":"interactive","interactive":{"type":"button","header":{"type":"document","document":{
        "link":"menus/1","provider":{"name":"bakery"},"filename":"menu.pdf"}},"body":{"text":"Eight?"},"footer":{"text":"Luigi's"},
        "action":{"buttons":[{"type":"reply","reply":{"id":" yes","title":"Yes "}}]}}"#,
    );
    check(
        &message!(List {
            to: "16505551234",
            header: "Luigi's",
            body: "What would you like?",
            button: "Menu",
            sections: [
                Section { title: "Pizza", rows: [Row { id: "m", title: "Margherita", description: "Tomato" }] },
                Section { title: "Pasta", rows: [Row { id: "p", title: "Pesto" }] },
            ],
        }),
        r#""type":"interactive","interactive":{"type":"list","header":{"type":"text","text":"Luigi's"},"body":{"text":"What would you like?"},
        "action":{"button":"Menu","sections":[{"title":"Pizza","rows":[{"id":"m","title":"Margherita","description":"Tomato"}]},
        {"title":"Pasta","rows":[{"id":"p","title":"Pesto"}]}]}}"#,
    );
}

#[test]
fn products_and_flows() {
    check(
        &message!(Product { to: "16505551234", body: "Fresh", catalog_id: "19", product_retailer_id: "sku-1" }),
        r#""type":"interactive","interactive":{"type":"product","body":{"text":"Fresh"},"action":{"catalog_id":"19","product_retailer_id":"sku-1"}}"#,
    );
    check(
        &message!(ProductList {
            to: "16505551234",
            header: "Fresh today",
            body: "Have a look.",
            catalog_id: "19",
            sections: [Section { title: "Pasta", product_items: ["sku-1", "sku-2"] }],
        }),
        r#""type":"interactive","interactive":{"type":"product_list","header":{"type":"text","text":"Fresh today"},"body":{"text":"Have a look."},
        "action":{"catalog_id":"19","sections":[{"title":"Pasta","product_items":[{"product_retailer_id":"sku-1"},{"product_retailer_id":"sku-2"}]}]}}"#,
    );
    check(
        &message!(CatalogMessage { to: "16505551234", body: "All we have.", thumbnail_product_retailer_id: "sku-1" }),
        r#""type":"interactive","interactive":{"type":"catalog_message","body":{"text":"All we have."},
        "action":{"name":"catalog_message","parameters":{"thumbnail_product_retailer_id":"sku-1"}}}"#,
    );
    check(
        &message!(Flow {
            to: "16505551234",
            header: "Luigi's",
            body: "Book?",
            flow_id: "123",
            flow_cta: "Book a table",
            flow_token: "table-7",
            flow_action: Navigate,
            flow_action_payload: FlowActionPayload { screen: "GUESTS", data: json!({ "most": 8 }) },
            mode: Draft,
        }),
        r#""type":"interactive","interactive":{"type":"flow","header":{"type":"text","text":"Luigi's"},"body":{"text":"Book?"},
        "action":{"name":"flow","parameters":{"flow_message_version":"3","flow_token":"table-7","flow_id":"123","flow_cta":"Book a table",
        "mode":"draft","flow_action":"navigate","flow_action_payload":{"screen":"GUESTS","data":{"most":8}}}}}"#,
    );
}

#[test]
fn templates() {
    check(
        &message!(Template {
            to: "16505551234",
            namespace: "ns_1",
            name: "order_shipped",
            language: "en_US",
            policy: Deterministic,
            header: Image { id: "7" },
            body: [
                "Ann",
                Text { text: "Monday" },
                Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" },
                DateTime {
                    fallback_value: "1 April 1977",
                    day_of_week: 5,
                    year: 1977,
                    month: 4,
                    day_of_month: 1,
                    hour: 8,
                    minute: 30,
                    calendar: Gregorian
                },
                DateTime { fallback_value: "1 April", timestamp: 228_729_600 },
            ],
            buttons: [
                QuickReply { index: 0, payload: "later" },
                Url { index: 1, text: "A1" },
                CopyCode { index: 2, coupon_code: "SPRING" },
                Catalog { index: 3, thumbnail_product_retailer_id: "sku-1" },
            ],
        }),
        r#""type":"template","template":{"namespace":"ns_1","name":"order_shipped","language":{"policy":"deterministic","code":"en_US"},"components":[
        {"type":"header","parameters":[{"type":"image","image":{"id":"7"}}]},
        {"type":"body","parameters":[{"type":"text","text":"Ann"},{"type":"text","text":"Monday"},
        {"type":"currency","currency":{"fallback_value":"$42.99","code":"USD","amount_1000":42990}},
        {"type":"date_time","date_time":{"fallback_value":"1 April 1977","day_of_week":5,"year":1977,"month":4,"day_of_month":1,"hour":8,"minute":30,"calendar":"GREGORIAN"}},
        {"type":"date_time","date_time":{"fallback_value":"1 April","timestamp":228729600}}]},
        {"type":"button","sub_type":"quick_reply","index":0,"parameters":[{"type":"payload","payload":"later"}]},
        {"type":"button","sub_type":"url","index":1,"parameters":[{"type":"text","text":"A1"}]},
        {"type":"button","sub_type":"copy_code","index":2,"parameters":[{"type":"coupon_code","coupon_code":"SPRING"}]},
        {"type":"button","sub_type":"catalog","index":3,"parameters":[{"type":"action","action":{"thumbnail_product_retailer_id":"sku-1"}}]}]}"#,
    );
    // The policy is always written; a button that is alone may do without its place.
    check(
        &message!(Template { to: "16505551234", name: "shipped", language: "it", header: "Ann", buttons: [Url { text: "A1" }] }),
        r#""type":"template","template":{"name":"shipped","language":{"policy":"deterministic","code":"it"},"components":[
        {"type":"header","parameters":[{"type":"text","text":"Ann"}]},
        {"type":"button","sub_type":"url","parameters":[{"type":"text","text":"A1"}]}]}"#,
    );
}

#[test]
fn hsm() {
    check(
        &message!(Hsm {
            to: "16505551234",
            namespace: "ns_1",
            element_name: "paid",
            language: "en",
            policy: Deterministic,
            localizable_params: [
                "Ann",
                Currency { code: "EUR", amount_1000: 42990, fallback_value: "€42.99" },
                DateTime { fallback_value: "1 April", timestamp: 228_729_600 },
                DateTime { fallback_value: "Friday", day_of_week: 5, hour: 8 },
            ],
        }),
        r#""type":"hsm","hsm":{"namespace":"ns_1","element_name":"paid","language":{"policy":"deterministic","code":"en"},"localizable_params":[
        {"default":"Ann"},{"default":"€42.99","currency":{"currency_code":"EUR","amount_1000":42990}},
        {"default":"1 April","date_time":{"unix_epoch":{"timestamp":228729600}}},
        {"default":"Friday","date_time":{"component":{"day_of_week":5,"hour":8}}}]}"#,
    );
    check(
        &message!(Hsm { to: "16505551234", namespace: "ns_1", element_name: "welcome", language: "en" }),
        r#""type":"hsm","hsm":{"namespace":"ns_1","element_name":"welcome","language":{"policy":"deterministic","code":"en"},"localizable_params":[]}"#,
    );
}

#[test]
fn builders_give_the_same() {
    use on_premises::template::{QuickReply, Url};
    let built = on_premises::Template::builder().to("16505551234").name("shipped").language("en").body(["Ann"]);
    let built = built.buttons([Url::builder().index(0).text("A1")]).build().expect("a message");
    assert_eq!(
        built,
        message!(Template { to: "16505551234", name: "shipped", language: "en", body: ["Ann"], buttons: [Url { index: 0, text: "A1" }] })
    );
    let reply = QuickReply::builder().payload("p");
    let refused = on_premises::Template::builder().to("16505551234").name("shipped").language("en").buttons([reply.clone(), reply]).build();
    let said: Vec<_> = refused.expect_err("indices are missing").violations().iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "template.components[0].index: Template with more than one button needs an `index` for each [on_premises_template_button_index_required, error 1008]",
            "template.components[1].index: Template with more than one button needs an `index` for each [on_premises_template_button_index_required, error 1008]",
        ]
    );
}

#[test]
fn a_read_receipt() {
    assert_eq!(serde_json::to_value(ReadReceipt).expect("it can be written"), json!({ "status": "read" }));
}

#[test]
fn constants_are_messages_of_constants() {
    const LINK: &str = "ovens/1";
    const PROVIDER: Option<&str> = Some("bakery");
    static OVEN: Message = message!(Image { to: "16505551234", link: LINK, provider: PROVIDER });
    static SHIPPED: Message = message!(Template { to: "16505551234", name: "shipped", language: "en" });
    check(&OVEN, r#""type":"image","image":{"link":"ovens/1","provider":{"name":"bakery"}}"#);
    check(&SHIPPED, r#""type":"template","template":{"name":"shipped","language":{"policy":"deterministic","code":"en"}}"#);
}
