//! What an iterator brings is known only at run time.

use whatsapp_dsl::{list, message, reply_buttons};

fn main() {
    let replies = vec![reply_buttons::Reply::builder().id("yes").title("Yes")];
    let rows = vec![list::Row::builder().id("1").title("Margherita")];
    let _ = message!(ReplyButtons { to: "16505551234", body: "Eight?", buttons: [..replies, Reply { id: "n", title: "No" }] });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: "Menu",
        sections: [Section { rows: [Row { id: "1", title: "Margherita" }, ..rows.into_iter().take(9)] }],
    });
    let parameters = ["Ann", "Monday"];
    let _ = message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en_US", body: [..parameters] });
}
