//! Variants that are alike, which only the compiler can see.

use Action::Yes as Ja;
use whatsapp_dsl::{ReplyId, message};

#[derive(ReplyId)]
enum Action {
    Yes,
    No,
    Cancel { order: u32 },
}

fn main() {
    let order = 17;
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: Action::Yes, title: "Yes" }, Reply { id: Action::No, title: "No" }, Reply { id: Ja, title: "Of course" }],
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Which order?",
        buttons: [Reply { id: Action::Cancel { order: 16 }, title: "One" }, Reply { id: Action::Cancel { order: 0x10 }, title: "Two" }],
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Which order?",
        buttons: [Reply { id: Action::Cancel { order: 16 }, title: "One" }, Reply { id: self::Action::Cancel { order }, title: "Two" }],
    });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        button: "Answers",
        sections: [Section {
            rows: [
                if order > 16 { Row { id: Ja, title: "Yes" } } else { Row { id: Action::Yes, title: "Yes!" } },
                Row { id: self::Action::Yes, title: "No" }
            ],
        }],
    });
}
