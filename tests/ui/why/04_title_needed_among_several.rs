//! A section without a title
//!
//! One section needs no title, two do. An optional field of a struct does not know its neighbours.

use whatsapp_dsl::message;

fn main() {
    message!(List {
        to: "+1 650 555 1234",
        body: "What would you like?",
        button: "Menu",
        sections: [
            Section { title: "Pizza", rows: [Row { id: "diavola", title: "Diavola" }] },
            Section { rows: [Row { id: "tiramisu", title: "Tiramisù" }] },
        ],
    });
}
