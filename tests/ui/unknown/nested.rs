//! Fields and structs that belong in another struct, names in quotation marks, and habits of JSON and Rust.

use whatsapp_dsl::{message, template, try_message};

fn fields() {
    let _ = message!(List { to: "16505551234", body: "Which pizza?", button: "Menu", rows: [Row { id: "1", title: "Diavola" }] });
    let _ = message!(ReplyButtons { to: "16505551234", body: "Eight?", title: "Yes" });
    let _ = message!(Flow { to: "16505551234", body: "Book", flow_id: "1", flow_cta: "Book", screen: "GUESTS" });
    let _ = message!(Contacts { to: "16505551234", name: Name { formatted_name: "Ann" } });
}

fn structs() {
    let _ = message!(List { to: "16505551234", body: "Which pizza?", button: "Menu", sections: [Row { id: "1", title: "Diavola" }] });
    let _ = message!(Contacts { to: "16505551234", contacts: [Name { formatted_name: "Ann" }] });
    let _ = message!(ReplyButtons { to: "16505551234", body: "Eight?", header: Some(Image { id: "1" }), buttons: ["Yes"] });
}

fn in_quotes() {
    let _ = message!(Text { "to": "16505551234", "bodi": "Hello!" });
    let _ = message!(Text { to: "16505551234", body: "Hello!", "colour": "red" });
    let _ =
        try_message!(List { to: "16505551234", body: "x", button: "x", sections: [Section { rows: [Row { "id": "1", "titel": "x" }] }] });
}

fn by_its_own_name() {
    let _ = message!(order_shipped { to: "16505551234", customer: "Ann" });
}

fn many(dishes: &[String]) {
    let _ = message!(List {
        to: "16505551234",
        body: "Which pizza?",
        button: "Menu",
        sections: [Section {
            rows: [for dish in dishes {
                Row { id: dish, title: dish }
            }]
        }],
    });
}

template!(Yoga { "name": "yoga", language: "en", category: Utility, body: "See you, {{name}}.", "examples": Examples { name: "Ann" } });

fn main() {}
