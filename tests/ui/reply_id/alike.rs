//! Ids of one message that are alike, or may be.

use whatsapp_dsl::{ReplyId, message, try_message};

#[derive(ReplyId, Clone)]
enum Action {
    Yes,
    No,
    Cancel { order: u32 },
    Move(Day, u8),
}

#[derive(ReplyId, Clone)]
enum Day {
    Today,
    Tomorrow,
}

fn main() {
    let order = 17;
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [
            Reply { id: Action::Yes, title: "Yes" },
            Reply { id: Action::No, title: "No" },
            Reply { id: Action::Yes, title: "Of course" },
        ],
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Which order?",
        buttons: [Reply { id: Action::Cancel { order: 1 }, title: "One" }, Reply { id: Action::Cancel { order: 1 }, title: "Two" }],
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Which order?",
        buttons: [Reply { id: Action::Cancel { order: 1 }, title: "One" }, Reply { id: Action::Cancel { order }, title: "Two" }],
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "When?",
        buttons: [
            Reply { id: Action::Move(Day::Today, 8), title: "Today" },
            Reply { id: Action::Move(Day::Tomorrow, 8), title: "Tomorrow" },
            Reply { id: Action::Move(Day::Today, 8), title: "Now" },
        ],
    });
    // Texts may be what a variant is written as.
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: Action::Yes, title: "Yes" }, Reply { id: "yes", title: "No" }],
    });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which order?",
        button: "Orders",
        sections: [Section {
            rows: [for _ in 0..3 {
                Row { id: Action::Cancel { order }, title: "Cancel" }
            }]
        }],
    });
    let _ = try_message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: Action::Yes, title: "Yes" }, Reply { id: Action::Yes, title: "No" }],
    });
}
