//! Every kind, all of literals, each as Meta's JSON has it.

use serde_json::{Value, json};
use whatsapp_dsl::{Message, message};

fn check(message: &Message, kind: &str, content: Value) {
    let written: Value = serde_json::from_str(&message.to_json()).expect("what is written is JSON");
    assert_eq!(written["messaging_product"], "whatsapp");
    assert_eq!(written["recipient_type"], "individual");
    assert_eq!(written["to"], "16505551234");
    assert_eq!(written["type"], kind);
    assert_eq!(written[kind], content);
    assert_eq!(Message::from_json(&message.to_json()).as_ref(), Ok(message));
}

fn main() {
    check(
        &message!(Text { to: "+1 650 555 1234", body: "Hello! https://luigi.example", preview_url: true }),
        "text",
        json!({ "body": "Hello! https://luigi.example", "preview_url": true }),
    );
    check(
        &message!(Reaction { to: "+1 (650) 555-1234", message_id: "wamid.1", emoji: "👨‍👩‍👧‍👦" }),
        "reaction",
        json!({ "message_id": "wamid.1", "emoji": "👨‍👩‍👧‍👦" }),
    );
    check(
        &message!(Reaction { to: "16505551234", message_id: "wamid.1", emoji: "" }),
        "reaction",
        json!({ "message_id": "wamid.1", "emoji": "" }),
    );
    check(
        &message!(Image { to: "+1 650 555 1234", link: "https://luigi.example/oven.jpg", caption: "Our oven" }),
        "image",
        json!({ "link": "https://luigi.example/oven.jpg", "caption": "Our oven" }),
    );
    check(&message!(Video { to: "+1 650 555 1234", id: "1013859600285441" }), "video", json!({ "id": "1013859600285441" }));
    check(
        &message!(Audio { to: "+1 650 555 1234", id: "1013859600285441", voice: true }),
        "audio",
        json!({ "id": "1013859600285441", "voice": true }),
    );
    check(
        &message!(Document { to: "+1 650 555 1234", link: "http://luigi.example/menu.pdf", caption: "Menu", filename: "menu.pdf" }),
        "document",
        json!({ "link": "http://luigi.example/menu.pdf", "caption": "Menu", "filename": "menu.pdf" }),
    );
    check(&message!(Sticker { to: "+1 650 555 1234", id: "1013859600285441" }), "sticker", json!({ "id": "1013859600285441" }));
    check(
        &message!(Location { to: "+1 650 555 1234", latitude: 41.9, longitude: -12.5, name: "Luigi's", address: "Via Appia 1, Roma" }),
        "location",
        json!({ "latitude": 41.9, "longitude": -12.5, "name": "Luigi's", "address": "Via Appia 1, Roma" }),
    );
    check(
        &message!(Contacts {
            to: "+1 650 555 1234",
            contacts: [Contact {
                addresses: [Address {
                    street: "Via Appia 1",
                    city: "Roma",
                    state: "RM",
                    zip: "00179",
                    country: "Italia",
                    country_code: "IT",
                    kind: "WORK",
                }],
                birthday: "2000-02-29",
                emails: [Email { email: "luigi@luigi.example", kind: "WORK" }],
                name: Name {
                    formatted_name: "Luigi Rossi",
                    first_name: "Luigi",
                    last_name: "Rossi",
                    middle_name: "A.",
                    suffix: "Jr.",
                    prefix: "Sig.",
                },
                org: Org { company: "Luigi's", department: "Oven", title: "Pizzaiolo" },
                phones: [Phone { phone: "+39 06 6982", kind: "HOME", wa_id: "39066982" }, Phone { phone: "+39 06 6983" }],
                urls: [Url { url: "https://luigi.example", kind: "WORK" }],
            }],
        }),
        "contacts",
        json!([{
            "addresses": [{ "street": "Via Appia 1", "city": "Roma", "state": "RM", "zip": "00179", "country": "Italia", "country_code": "IT", "type": "WORK" }],
            "birthday": "2000-02-29",
            "emails": [{ "email": "luigi@luigi.example", "type": "WORK" }],
            "name": { "formatted_name": "Luigi Rossi", "first_name": "Luigi", "last_name": "Rossi", "middle_name": "A.", "suffix": "Jr.", "prefix": "Sig." },
            "org": { "company": "Luigi's", "department": "Oven", "title": "Pizzaiolo" },
            "phones": [{ "phone": "+39 06 6982", "type": "HOME", "wa_id": "39066982" }, { "phone": "+39 06 6983" }],
            "urls": [{ "url": "https://luigi.example", "type": "WORK" }],
        }]),
    );
    check(
        &message!(ReplyButtons {
            to: "+1 650 555 1234",
            header: Document { id: "1", filename: "menu.pdf" },
            body: "Shall we deliver at eight?",
            footer: "Luigi's",
            buttons: [Reply { id: "yes", title: "Yes" }, Reply { id: "no", title: "No" }],
        }),
        "interactive",
        json!({
            "type": "button",
            "header": { "type": "document", "document": { "id": "1", "filename": "menu.pdf" } },
            "body": { "text": "Shall we deliver at eight?" },
            "footer": { "text": "Luigi's" },
            "action": { "buttons": [
                { "type": "reply", "reply": { "id": "yes", "title": "Yes" } },
                { "type": "reply", "reply": { "id": "no", "title": "No" } },
            ] },
        }),
    );
    check(
        &message!(List {
            to: "+1 650 555 1234",
            header: "Luigi's",
            body: "What would you like?",
            footer: "Open till late",
            button: "See the menu",
            sections: [
                Section {
                    title: "Pizza",
                    rows: [
                        Row { id: "margherita", title: "Margherita", description: "Tomato, mozzarella" },
                        Row { id: "diavola", title: "Diavola" },
                    ],
                },
                Section { title: "Drinks", rows: [Row { id: "water", title: "Water" }] },
            ],
        }),
        "interactive",
        json!({
            "type": "list",
            "header": { "type": "text", "text": "Luigi's" },
            "body": { "text": "What would you like?" },
            "footer": { "text": "Open till late" },
            "action": { "button": "See the menu", "sections": [
                { "title": "Pizza", "rows": [
                    { "id": "margherita", "title": "Margherita", "description": "Tomato, mozzarella" },
                    { "id": "diavola", "title": "Diavola" },
                ] },
                { "title": "Drinks", "rows": [{ "id": "water", "title": "Water" }] },
            ] },
        }),
    );
    check(
        &message!(Product { to: "+1 650 555 1234", body: "Try it", catalog_id: "194836987003835", product_retailer_id: "p1" }),
        "interactive",
        json!({
            "type": "product",
            "body": { "text": "Try it" },
            "action": { "catalog_id": "194836987003835", "product_retailer_id": "p1" },
        }),
    );
    check(
        &message!(ProductList {
            to: "+1 650 555 1234",
            header: "Pizza",
            body: "All of it",
            catalog_id: "194836987003835",
            sections: [Section { product_items: ["p1", "p2"] }],
        }),
        "interactive",
        json!({
            "type": "product_list",
            "header": { "type": "text", "text": "Pizza" },
            "body": { "text": "All of it" },
            "action": { "catalog_id": "194836987003835", "sections": [
                { "product_items": [{ "product_retailer_id": "p1" }, { "product_retailer_id": "p2" }] },
            ] },
        }),
    );
    check(
        &message!(CatalogMessage { to: "+1 650 555 1234", body: "All of it", thumbnail_product_retailer_id: "p1" }),
        "interactive",
        json!({
            "type": "catalog_message",
            "body": { "text": "All of it" },
            "action": { "name": "catalog_message", "parameters": { "thumbnail_product_retailer_id": "p1" } },
        }),
    );
    check(
        &message!(Flow {
            to: "+1 650 555 1234",
            header: Image { link: "https://luigi.example/oven.jpg" },
            body: "Book your table",
            flow_id: "123456789",
            flow_cta: "Book a table",
            flow_token: "t1",
            flow_action: Navigate,
            flow_action_payload: FlowActionPayload { screen: "GUESTS", data: json!({ "most": 8 }) },
            mode: Draft,
        }),
        "interactive",
        json!({
            "type": "flow",
            "header": { "type": "image", "image": { "link": "https://luigi.example/oven.jpg" } },
            "body": { "text": "Book your table" },
            "action": { "name": "flow", "parameters": {
                "flow_message_version": "3",
                "flow_token": "t1",
                "flow_id": "123456789",
                "flow_cta": "Book a table",
                "mode": "draft",
                "flow_action": "navigate",
                "flow_action_payload": { "screen": "GUESTS", "data": { "most": 8 } },
            } },
        }),
    );
    check(
        &message!(Template {
            to: "+1 650 555 1234",
            name: "order_shipped",
            language: "en_US",
            header: Video { id: "1013859600285441" },
            body: [
                "Ann",
                Text { text: "A1" },
                Currency { code: "USD", amount_1000: 42990, fallback_value: "$42.99" },
                DateTime { fallback_value: "Monday" },
            ],
            buttons: [
                Url { index: 0, text: "A1" },
                QuickReply { index: 1, payload: "stop" },
                CopyCode { index: 2, coupon_code: "SPRING25" },
                Catalog { index: 3 },
                Flow { index: 4, flow_token: "t1", flow_action_data: json!({ "most": 8 }) },
            ],
        }),
        "template",
        json!({
            "name": "order_shipped",
            "language": { "code": "en_US" },
            "components": [
                { "type": "header", "parameters": [{ "type": "video", "video": { "id": "1013859600285441" } }] },
                { "type": "body", "parameters": [
                    { "type": "text", "text": "Ann" },
                    { "type": "text", "text": "A1" },
                    { "type": "currency", "currency": { "fallback_value": "$42.99", "code": "USD", "amount_1000": 42990 } },
                    { "type": "date_time", "date_time": { "fallback_value": "Monday" } },
                ] },
                { "type": "button", "sub_type": "url", "index": "0", "parameters": [{ "type": "text", "text": "A1" }] },
                { "type": "button", "sub_type": "quick_reply", "index": "1", "parameters": [{ "type": "payload", "payload": "stop" }] },
                { "type": "button", "sub_type": "copy_code", "index": "2", "parameters": [{ "type": "coupon_code", "coupon_code": "SPRING25" }] },
                { "type": "button", "sub_type": "catalog", "index": "3" },
                { "type": "button", "sub_type": "flow", "index": "4", "parameters": [
                    { "type": "action", "action": { "flow_token": "t1", "flow_action_data": { "most": 8 } } },
                ] },
            ],
        }),
    );
    let raw = message!(Raw { to: "+1 650 555 1234", kind: "hologram", content: json!({ "scene": 7, "layers": [] }) });
    let written: Value = serde_json::from_str(&raw.to_json()).expect("what is written is JSON");
    assert_eq!((&written["type"], &written["hologram"]), (&json!("hologram"), &json!({ "scene": 7, "layers": [] })));
    assert_eq!(Message::from_json_or_raw(&raw.to_json()).as_ref(), Ok(&raw));
}
