//! Structs that cannot stand in their place.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Replay { id: "yes", title: "Yes" }] });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Button { id: "yes", title: "Yes" }] });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: ["Yes"] });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: "Yes" });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: Reply { id: "yes", title: "Yes" } });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Audio { id: "1013859600285441" },
        body: "Eight?",
        buttons: [Reply { id: "yes", title: "Yes" }],
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Img { id: "1013859600285441" },
        body: "Eight?",
        buttons: [Reply { id: "yes", title: "Yes" }],
    });
    let _ = message!(List {
        to: "+1 650 555 1234",
        header: Image { id: "1013859600285441" },
        body: "Which pizza?",
        button: "Menu",
        sections: [Row { id: "1", title: "Margherita" }],
    });
    let _ = message!(Contacts { to: "+1 650 555 1234", contacts: [Contact { name: "Ann", phones: ["+1 650 555 1234"] }] });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Sticker { id: "1013859600285441" },
        body: [Money { code: "USD", amount_1000: 42990, fallback_value: "$42.99" }, Image { id: "1013859600285441" }, true],
        buttons: [Reply { id: "yes", title: "Yes" }, "Yes", CopyCod { index: 1, coupon_code: "SPRING25" }],
    });
}
