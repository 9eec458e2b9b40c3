// A loop: entries that are written out, and one for each dish. Their number and their ids are checked when the line runs.

use whatsapp_dsl::{Invalid, Message, try_message};

pub fn menu(to: &str, dishes: &[(&str, &str)], more: bool) -> Result<Message, Invalid> {
    try_message!(List {
        to: to,
        body: "What would you like?",
        button: "See the menu",
        sections: [Section {
            rows: [
                Row { id: "margherita", title: "Margherita" },
                for (sku, name) in dishes {
                    Row { id: *sku, title: truncate(*name, "Dish") }
                },
                if more {
                    Row { id: "more", title: "More dishes" }
                },
            ],
        }],
    })
}
