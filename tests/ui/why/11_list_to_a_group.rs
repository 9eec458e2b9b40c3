//! A list to a group
//!
//! Groups take texts, media and templates. The payload is well-formed, and Graph refuses it all the same.

use whatsapp_dsl::message;

fn main() {
    message!(List {
        group: "Y2FwaV9ncm91cDoxOTUwNTU1",
        body: "What would you like?",
        button: "Menu",
        sections: [Section { rows: [Row { id: "diavola", title: "Diavola" }] }],
    });
}
