//! `const { … }` stands wherever a constant does, whatever comes behind it.

#![deny(warnings)]

use whatsapp_dsl::flow::FlowMode;
use whatsapp_dsl::message;

fn main() {
    let hello =
        message!(Text { to: const { "+1 650 555 1234" }, body: const { concat!("Hello,", " Ann!") }, preview_url: const { 1 < 2 } });
    assert!(hello.to_json().contains(r#""body":"Hello, Ann!","preview_url":true"#));
    let place =
        message!(Location { to: "+1 650 555 1234", latitude: const { 40.0 + 1.5 }, longitude: const { -12.5 }, name: const { "Luigi's" } });
    assert!(place.to_json().contains(r#""latitude":41.5,"longitude":-12.5"#));
    let menu = message!(List {
        to: "+1 650 555 1234",
        header: const { "Luigi's" },
        body: "What would you like?",
        button: "Menu",
        sections: [Section {
            title: const { "Pizza" },
            rows: [Row { id: const { "1" }, title: const { "Margherita" } }, Row { id: "2", title: const { "Diavola" } }],
        }],
    });
    assert!(menu.to_json().contains("Margherita"));
    let flow = message!(Flow {
        to: "+1 650 555 1234",
        body: if place == menu { const { "Book?" } } else { const { "Book now?" } },
        flow_id: "123456789",
        mode: const { FlowMode::Draft },
        flow_cta: "Book",
    });
    assert!(flow.to_json().contains("draft") && flow.to_json().contains("Book now?"));
    let template = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: const { "en_US" },
        body: [
            const { "Ann" },
            Currency { code: const { "USD" }, amount_1000: const { 42_000 + 990 }, fallback_value: "$42.99" },
            DateTime { fallback_value: const { "Monday" } },
        ],
        buttons: [Url { index: const { 0 }, text: "A1" }, QuickReply { index: const { 0 + 1 }, payload: "stop" }],
    });
    assert!(template.to_json().contains("42990"));
}
