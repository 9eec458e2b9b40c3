//! A function of one's own that has the name of a policy, and policies without a fallback.

use whatsapp_dsl::{message, try_message};

fn truncate(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

fn main() {
    let name: Option<String> = None;
    let text = truncate("Hello!", 5);
    let _ = try_message!(Text { to: "16505551234", body: truncate(&text, 20) });
    let _ = try_message!(Text { to: "16505551234", body: self::truncate(&text, 20) });
    let _ = message!(Text { to: "16505551234", body: truncate(name) });
    let _ = message!(Image { to: "16505551234", id: "1", caption: truncate(&text, "") });
    let _ = message!(Image { to: "16505551234", id: "1", caption: truncate(text.as_str()) });
    let _ = message!(ReplyButtons { to: "16505551234", body: "x", buttons: [Reply { id: "a", title: truncate(&text) }] });
    let _ = message!(Template { to: "16505551234", name: "x", language: "en", body: [fold(&text)] });
    let _ = message!(List {
        to: "16505551234",
        body: "x",
        button: "x",
        sections: [
            Section { title: truncate(&text), rows: [Row { id: "1", title: "A" }] },
            Section { title: "B", rows: [Row { id: "2", title: "B" }] },
        ],
    });
}
