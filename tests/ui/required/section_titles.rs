//! Sections are told apart by their titles once there are several.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: "Menu",
        sections: [
            Section { rows: [Row { id: "1", title: "Margherita" }] },
            Section { title: "Drinks", rows: [Row { id: "2", title: "Water" }] },
            Section { rows: [Row { id: "3", title: "Tiramisù" }] },
        ],
    });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Pizza",
        body: "All of it",
        catalog_id: "19483698",
        sections: [Section { product_items: ["p1"] }, Section { title: None, product_items: ["p2"] }],
    });
}
