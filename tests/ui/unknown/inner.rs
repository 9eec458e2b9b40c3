//! What is not known within a branch or a loop may use what that binds, and what lacks a comma may be a variable: nothing else is said of it.

use whatsapp_dsl::{Invalid, Message, PhoneNumber, try_message};

fn main() {
    let to: PhoneNumber = "16505551234".parse().unwrap();
    let _ = (turns(to, &["diavola"]), arms(to, 2), choice(to, Some("Hi")), joined(to, "Hi", "Ho"));
}

fn turns(to: PhoneNumber, dishes: &[&str]) -> Result<Message, Invalid> {
    try_message!(List {
        to,
        body: "Hungry?",
        button: "Menu",
        sections: [Section {
            rows: [for dish in dishes {
                let title = dish.trim();
                Rwo { id: dish, title: title }
            }],
        }],
    })
}

fn arms(to: PhoneNumber, count: u8) -> Result<Message, Invalid> {
    try_message!(List {
        to,
        body: "Hungry?",
        button: "Menu",
        sections: [Section {
            rows: [match count {
                1 => Row { id: "one", title: "One" },
                many if many > 7 => Row { id: many, titel: many },
                some => Row { id: some, title: some },
            }],
        }],
    })
}

fn choice(to: PhoneNumber, words: Option<&str>) -> Result<Message, Invalid> {
    try_message!(ReplyButtons {
        to,
        body: "Hungry?",
        buttons: [if let Some(words) = words { Reply { id: words, label: words, colour: words } } else { Reply { id: "no", title: "No" } }],
    })
}

// A name behind a value without a comma is one mistake, whatever it is.
fn joined(to: PhoneNumber, body: &str, other: &str) -> Result<Message, Invalid> {
    try_message!(ReplyButtons { to, body: body other, buttons: [Reply { id: "yes" other, title: "Yes" }] })
}
