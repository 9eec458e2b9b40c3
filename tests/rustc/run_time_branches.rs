//! Branches are known when every leaf is; a loop makes no count known.

use whatsapp_dsl::message;

fn main() {
    let dishes = ["Margherita", "Diavola"];
    let greeting = String::from("Hello!");
    let is_open = dishes.len() > 1;
    let _ = message!(Text { to: "+1 650 555 1234", body: if is_open { "Hello!" } else { &greeting } });
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: match dishes.len() {
            0 => "Nothing today",
            1 => &greeting,
            _ => {
                let body = "Two dishes";
                body
            }
        },
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Which?",
        buttons: [for dish in dishes {
            Reply { id: "dish", title: truncate(dish, "Dish") }
        }],
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Which?",
        buttons: [if is_open {
            Reply { id: "yes", title: "Yes" }
        }],
    });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: "Menu",
        sections: [
            Section { rows: [Row { id: "1", title: "Margherita" }] },
            if is_open {
                Section { title: "Drinks", rows: [Row { id: "2", title: "Water" }] }
            },
        ],
    });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Pizza",
        body: "All of it",
        catalog_id: "19483698",
        sections: [for _dish in dishes {
            Section { title: "Pizza", product_items: ["p1"] }
        }],
    });
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [for dish in dishes {
            Contact { name: Name { formatted_name: truncate(dish, "Dish") } }
        }],
    });
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact {
            name: Name { formatted_name: "Ann" },
            phones: [for dish in dishes {
                Phone { phone: dish }
            }],
        }],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "menu",
        language: "en_US",
        body: [for dish in dishes {
            dish
        }],
        buttons: [for dish in dishes {
            QuickReply { index: 0, payload: dish }
        }],
    });
}
