//! Two titles that are made to fit may be made alike.

use whatsapp_dsl::message;

fn main() {
    let (first, second) = (String::from("Margherita"), String::from("Diavola"));
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Which?",
        buttons: [Reply { id: "1", title: truncate(&first, "First") }, Reply { id: "2", title: truncate(&second, "Second") }],
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Which?",
        buttons: [Reply { id: "1", title: "None" }, Reply { id: "2", title: truncate(&second, "Second") }],
    });
    // Rows may have the same title.
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which?",
        button: "Menu",
        sections: [Section {
            rows: [Row { id: "1", title: truncate(&first, "First") }, Row { id: &second, title: truncate(&second, "Second") }],
        }],
    });
}
