//! Simple messages and an envelope with empty texts.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Text { to: "", context: "", biz_opaque_callback_data: "", recipient_identity_key_hash: "", body: "" });
    let _ = message!(Text { recipient: "", body: "Hello!" });
    let _ = message!(Text { group: "", body: "Hello!" });
    let _ = message!(Reaction { to: "+1 650 555 1234", message_id: "", emoji: "🍕" });
    let _ = message!(Image { to: "+1 650 555 1234", link: "", caption: "" });
    let _ = message!(Image { to: "+1 650 555 1234", id: "" });
    let _ = message!(Video { to: "+1 650 555 1234", link: "", caption: "" });
    let _ = message!(Video { to: "+1 650 555 1234", id: "" });
    let _ = message!(Audio { to: "+1 650 555 1234", link: "" });
    let _ = message!(Audio { to: "+1 650 555 1234", id: "" });
    let _ = message!(Document { to: "+1 650 555 1234", link: "", caption: "", filename: "" });
    let _ = message!(Document { to: "+1 650 555 1234", id: "" });
    let _ = message!(Sticker { to: "+1 650 555 1234", link: "" });
    let _ = message!(Sticker { to: "+1 650 555 1234", id: "" });
    let _ = message!(Location { to: "+1 650 555 1234", latitude: 41.9, longitude: 12.5, name: "", address: "" });
}
