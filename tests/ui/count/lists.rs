//! Too few and too many buttons, sections, rows and products, in lists and in lists within them.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [] });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "When?",
        buttons: [
            Reply { id: "7", title: "At seven" },
            Reply { id: "8", title: "At eight" },
            Reply { id: "9", title: "At nine" },
            Reply { id: "10", title: "At ten" },
        ],
    });
    let _ = message!(List { to: "+1 650 555 1234", body: "Which pizza?", button: "Menu", sections: [] });
    let _ = message!(List { to: "+1 650 555 1234", body: "Which pizza?", button: "Menu", sections: [Section { rows: [] }] });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Pizza",
        body: "All of it",
        catalog_id: "19483698",
        sections: [Section { product_items: [] }],
    });
    let _ = message!(Contacts { to: "+1 650 555 1234", contacts: [] });
}
