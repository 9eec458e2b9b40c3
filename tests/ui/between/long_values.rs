//! Of a value that is too long, the start is repeated; the rest of the sentence, the rule and the code stay.

use whatsapp_dsl::message;

const ROW: &str = concat!(
    "0123456789012345678901234567890123456789012345678901234567890123456789",
    "0123456789012345678901234567890123456789012345678901234567890123456789",
    "012345678901234567890123456789",
);
const PRICE: &str =
    concat!("$42.99", "                                                                                                    ");

fn main() {
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Eight?",
        buttons: [
            Reply { id: "0123456789012345678901234567890123456789012345678901234567890123456789", title: "Yes" },
            Reply { id: "0123456789012345678901234567890123456789012345678901234567890123456789", title: "No" },
        ],
    });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: "Menu",
        sections: [Section { rows: [Row { id: ROW, title: "Margherita" }, Row { id: ROW, title: "Diavola" }] }],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", minor_units: 42990, fallback_value: PRICE }],
    });
    let _ = message!(Text {
        to: "+1 650 555 1234",
        context: "wamid.0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123",
        body: "Hello!",
    });
}
