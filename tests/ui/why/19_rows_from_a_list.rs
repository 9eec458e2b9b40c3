//! Rows from a list of the run time
//!
//! There may be none, or eleven. `message!` asks you to say so; `try_message!` counts when the line runs.

use whatsapp_dsl::{Message, message};

fn menu(dishes: &[u64]) -> Message {
    message!(List {
        to: "+1 650 555 1234",
        body: "What would you like?",
        button: "Menu",
        sections: [Section {
            rows: [for dish in dishes {
                Row { id: dish, title: "Dish" }
            }]
        }],
    })
}

fn main() {
    menu(&[17]);
}
