//! Literals that only lack the quotes of a string, or the brackets of a list.

use whatsapp_dsl::{message, template};

fn main() {
    let _ = message!(Text { to: 16505551234u64, body: 4.5 });
    let _ = message!(Text { to: 49_30_901820, body: 'H' });
    let _ = message!(Text { to: 0xFF, body: -4.5 });
    let _ = message!(Text { to: b"16505551234", body: c"Hello!" });
    let _ = message!(Text { to: "16505551234", body: br#"Hello!"# });
    let _ = message!(Text { to: "16505551234", body: 123456789012345678901234567890 });
    let _ = message!(Text { to: "16505551234", body: '"' });
    let _ = message!(Reaction { to: "16505551234", message_id: "wamid.A", emoji: '🍕' });
    let _ = message!(Template { to: "16505551234", name: "x", language: "en", body: [false, 'a', 1.5] });
    let _ = message!(Template { to: "16505551234", name: "x", language: "en", body: "Ann" });
}

template!(Yoga { name: "yoga", language: "en", category: Utility, body: truncate("See you.", "Bye"), footer: 5 });
