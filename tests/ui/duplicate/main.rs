//! Ids, titles, indices and names that must differ.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Eight?",
        buttons: [Reply { id: "yes", title: "Yes" }, Reply { id: "yes", title: "No" }, Reply { id: "maybe", title: "Yes" }],
    });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: "Menu",
        sections: [
            Section { title: "Pizza", rows: [Row { id: "1", title: "Margherita" }, Row { id: "1", title: "Diavola" }] },
            Section { title: "Drinks", rows: [Row { id: "2", title: "Water" }, Row { id: "1", title: "Wine" }] },
        ],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Text { parameter_name: "customer", text: "Ann" }, Text { parameter_name: "customer", text: "Bruno" }],
        buttons: [QuickReply { index: 0, payload: "track" }, Url { index: 0, text: "A1" }],
    });
    let _ = message!(Text { to: "+1 650 555 1234", to: "+1 650 555 1235", body: "Hello!", body: "Hello again!" });
    let _ = message!(Contacts { to: "16505551234", contacts: [Contact { name: Name { prefix: "Ms", prefix: "Dr" } }] });
}
