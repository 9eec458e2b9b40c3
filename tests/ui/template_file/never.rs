//! Templates whose every message would be one that WhatsApp rejects: they are in Meta's list, but cannot be sent.

use whatsapp_dsl::{message, template, try_message};

template!("templates/never.json");

fn main() {
    let _ = message!(TwelveButtons { to: "16505551234", url: "x" });
    let _ = try_message!(TwelveButtons { to: "16505551234", url: "x" });
    let _ = message!(OneCard { to: "16505551234", cards: [Card { header: Image { id: "1" } }] });
    let _ = try_message!(OddName { to: "16505551234", first_name: "Ann" });
    let _ = try_message!(NamesAndNumbers { to: "16505551234", header: "A1", customer: "Ann" });
    let _ = try_message!(LongLink { to: "16505551234", url: "A1" });
    let _ = try_message!(MixedHeaders { to: "16505551234", cards: [] });
    // What is too much only where it is given.
    let _ = message!(ElevenReplies { to: "16505551234", quick_reply_11: "x" });
    let _ = message!(ElevenReplies { to: "16505551234", quick_reply_10: "x" });
}
