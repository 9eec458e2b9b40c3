//! Components that the table does not have are JSON objects with something in them.

use whatsapp_dsl::message;

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
    let _ = message!(Template { to: "+1 650 555 1234", name: "open_now", language: "en", raw_component: [json!({ "type": "hologram" })] });
}
