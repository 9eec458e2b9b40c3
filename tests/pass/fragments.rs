//! Fragments of a `macro_rules!` keep their precedence, and expressions of every sort stand where a value does.

#![deny(warnings)]

use whatsapp_dsl::{Invalid, Message, list::Row, message, reply_buttons::Reply, try_message};

macro_rules! preview_unless {
    ($spam:expr) => {
        try_message!(Text { to: "+1 650 555 1234", body: "x", preview_url: !$spam })
    };
}

macro_rules! south {
    ($north:expr) => {
        try_message!(Location { to: "+1 650 555 1234", latitude: -$north, longitude: $north * 2.0 })
    };
}

macro_rules! either {
    ($first:expr) => {
        message!(Text { to: "+1 650 555 1234", body: if !$first { "no" } else { "yes" } })
    };
}

macro_rules! rows {
    ($count:expr) => {
        try_message!(List {
            to: "+1 650 555 1234",
            body: "x",
            button: "x",
            sections: [Section {
                rows: [for n in 0..$count * 2 {
                    Row { id: n.to_string(), title: "x" }
                }]
            }],
        })
    };
}

macro_rules! matched {
    ($pattern:pat, $value:expr) => {
        try_message!(Text { to: "+1 650 555 1234", body: if let $pattern = $value { "yes" } else { "no" } })
    };
}

macro_rules! token {
    ($body:tt) => {
        message!(Text { to: "+1 650 555 1234", body: $body })
    };
}

struct Shop;

impl Shop {
    const GREETING: &str = "Hello!";

    fn greet(phone: &str) -> Result<Message, Invalid> {
        try_message!(Text { to: phone, body: Self::GREETING })
    }
}

fn named(name: Option<&str>) -> Option<Message> {
    try_message!(Text {
        to: "+1 650 555 1234",
        body: match name {
            Some(name) => {
                if name.is_empty() {
                    return None;
                }
                name
            }
            None => todo!(),
        },
    })
    .ok()
}

fn perhaps(rows: [Option<Row>; 11]) -> Result<Message, Invalid> {
    let [first, second, ..] = rows;
    try_message!(List { to: "+1 650 555 1234", body: "x", button: "x", sections: [Section { rows: [first, second] }] })
}

fn main() -> Result<(), Invalid> {
    let (yes, no) = (true, false);
    assert!(preview_unless!(yes || no)?.to_json().contains("\"preview_url\":false"));
    let json = south!(10.0 + 5.0)?.to_json();
    assert!(json.contains("\"latitude\":-15.0") && json.contains("\"longitude\":30.0"), "{json}");
    assert!(either!(no || yes).to_json().contains("yes"));
    assert_eq!(rows!(1 + 1)?.to_json().matches("\"id\"").count(), 4);

    assert!(matched!(Some(1..=9), Some(3_usize))?.to_json().contains("yes"));
    assert_eq!(token!(("Hello!")), token!({ "Hello!" }));

    assert!(Shop::greet("+1 650 555 1234")?.to_json().contains(Shop::GREETING));
    assert!(named(Some("Ann")).is_some() && named(Some("")).is_none());
    let label = try_message!(Text {
        to: "+1 650 555 1234",
        body: 'found: {
            if yes {
                break 'found "first";
            }
            "second"
        },
    })?;
    assert!(label.to_json().contains("first"));

    let row = Row::builder().id("1").title("One").into();
    assert!(perhaps([Some(row), None, None, None, None, None, None, None, None, None, None])?.to_json().contains("One"));
    let replies = try_message!(ReplyButtons { to: "+1 650 555 1234", body: "x", buttons: [Reply { id: "a", title: "A" }, None::<Reply>] })?;
    assert_eq!(replies.to_json().matches("\"reply\":").count(), 1);
    Ok(())
}
