//! Each section holds no more than it may, but together they hold too much.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: "Menu",
        sections: [
            Section {
                title: "Pizza",
                rows: [
                    Row { id: "1", title: "Margherita" },
                    Row { id: "2", title: "Diavola" },
                    Row { id: "3", title: "Marinara" },
                    Row { id: "4", title: "Capricciosa" },
                    Row { id: "5", title: "Napoli" },
                    Row { id: "6", title: "Quattro stagioni" },
                ],
            },
            Section {
                title: "Drinks",
                rows: [
                    Row { id: "7", title: "Water" },
                    Row { id: "8", title: "Wine" },
                    Row { id: "9", title: "Beer" },
                    Row { id: "10", title: "Lemonade" },
                    Row { id: "11", title: "Espresso" },
                ],
            },
        ],
    });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Pizza",
        body: "All of it",
        catalog_id: "19483698",
        sections: [
            Section {
                title: "Pizza",
                product_items: [
                    "p0",
                    "p1",
                    "p2",
                    "p3",
                    "p4",
                    "p5",
                    "p6",
                    "p7",
                    "p8",
                    "p9",
                    "p10",
                    "p11",
                    "p12",
                    "p13",
                    "p14",
                    "fifteenth product"
                ],
            },
            Section {
                title: "Drinks",
                product_items: ["d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9", "d10", "d11", "d12", "d13", "14", "15"],
            },
        ],
    });
}
