//! A name from the database as a title
//!
//! It works in every test, until a dish has a long name. Here you say what becomes of that before the program starts.

use whatsapp_dsl::{Message, message};

fn dish(name: &str) -> Message {
    message!(List {
        to: "+1 650 555 1234",
        body: "What would you like?",
        button: "Menu",
        sections: [Section { rows: [Row { id: "dish", title: name }] }],
    })
}

fn main() {
    dish("Diavola");
}
