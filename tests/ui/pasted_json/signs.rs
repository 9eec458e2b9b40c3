//! The signs of JSON and of other languages.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Reaction { "type": "reaction", "to": "16505551234", "reaction": { "message_id": "wamid.1", "emoji": "🍕" } });
    let _ = message!(Document { to = "16505551234", id = "1"; filename => "menu.pdf" });
    let _ = message!(Sticker { "to" = "16505551234", "id" => "1" });
    let _ = message!(Image { to: "16505551234", id: "1", caption: null });
    let _ = message!(Text { to: "16505551234", body: "Hello!", preview_url: "true" });
    let _ = message!(Product { to: "16505551234", body: "x", action: { catalog_id: "1", product_retailer_id: "a" } });
    let _ = message!(Video { to: "16505551234", video: { id: "1" }, context: { message_id: "wamid.1" } });
    let _ = message!(ReplyButtons { to: "16505551234", body: "x", buttons: [Reply { reply: { id: "a", title: "b" } }] });
}
