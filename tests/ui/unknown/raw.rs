//! Messages of types that the table does not have: what every message has is checked, the type is a new one, and the content an object.

use whatsapp_dsl::{message, try_message};

const KNOWN: &str = "sticker";

fn main() {
    let content = serde_json::json!({ "scene": 7 });
    let kind = String::from("hologram");

    // Types of other kinds.
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "text", content: json!({ "body": "Hello!" }) });
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "interactive", content: json!({ "type": "hologram" }) });
    let _ = try_message!(Raw { to: "+1 650 555 1234", kind: "location", content });
    let _ = message!(Raw { to: "+1 650 555 1234", kind: KNOWN, content: json!({ "id": "1" }) });

    // What is no type.
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "Hologram", content: json!({ "scene": 7 }) });
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "holo gram", content: json!({ "scene": 7 }) });
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "", content: json!({ "scene": 7 }) });
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "biz_opaque_callback_data", content: json!({ "scene": 7 }) });

    // The content.
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "hologram", content: json!({}) });
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "hologram", content: json!([7]) });
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "hologram", content: "{}" });
    let _ = message!(Raw { to: "+1 650 555 1234", kind: "hologram" });
    let _ = message!(Raw { to: "+1 650 555 1234", content: json!({ "scene": 7 }) });

    // What every message has.
    let _ = message!(Raw { to: "0650", context: "", kind: "hologram", content: json!({ "scene": 7 }) });
    let _ = message!(Raw { kind: "hologram", content: json!({ "scene": 7 }) });

    // As it is pasted.
    let _ = message!(Raw { to: "+1 650 555 1234", type: "hologram", hologram: { scene: 7 } });

    // What only the run time knows.
    let _ = message!(Raw { to: "+1 650 555 1234", kind: kind, content: content });
}
