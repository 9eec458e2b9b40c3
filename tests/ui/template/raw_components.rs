//! Components that the table does not have are JSON objects with something in them, which says that they are none of those that it has.

use whatsapp_dsl::{message, try_message};

fn main() {
    let component = serde_json::json!({ "type": "hologram" });
    let _ = message!(Template { to: "+1 650 555 1234", name: "open_now", language: "en", raw_components: [json!({})] });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "open_now",
        language: "en",
        raw_components: [json!([1]), "hologram", Text { text: "1" }]
    });
    let _ = message!(Template { to: "+1 650 555 1234", name: "open_now", language: "en", raw_components: json!({ "type": "hologram" }) });
    let _ = message!(Template { to: "+1 650 555 1234", name: "open_now", language: "en", raw_components: [component] });
    let kind = "hologram";
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "open_now",
        language: "en",
        raw_components: [
            json!({ "type": "header", "parameters": [{ "type": "text", "text": "Open" }] }),
            json!({ "type": "Body" }),
            json!({ "type": "hologram", "type": "carousel" }),
            json!({ "type": "tap_target_configuration" }),
            json!({ "type": "button", "sub_type": "url", "index": "0" }),
            json!({ "parameters": [] }),
            json!({ "type": null }),
            json!({ "type": 7 }),
            json!({ "type": ["hologram"] }),
            json!({ "type": "button", "index": "0" }),
            json!({ "type": kind }),
            json!({ ("type"): "hologram" }),
            json!({ "type": "hologram", "parameters": [{ "type": "body" }] }),
            json!({ "type": "BUTTON", "sub_type": "hologram", "index": "0" }),
        ]
    });
    let _ = try_message!(Template {
        to: "+1 650 555 1234",
        name: "open_now",
        language: "en",
        raw_components: [json!({ "type": kind }), json!({ "type": "limited_time_offer", "sub_type": kind })]
    });
    let _ = message!(Template { to: "+1 650 555 1234", name: "open_now", language: "en", raw_component: [json!({ "type": "hologram" })] });
}
