//! Entries of constant lists, and macros of the standard library, are constants; an entry of a `static` that is filled at run time is not.

use std::sync::LazyLock;

use whatsapp_dsl::{Message, PhoneNumber, message, try_message};

const NAMES: [&str; 2] = ["Ann", "Bob"];
static PHONES: LazyLock<Vec<PhoneNumber>> = LazyLock::new(|| vec!["16505551234".parse().expect("a phone number")]);
static GREETINGS: LazyLock<Vec<String>> = LazyLock::new(|| vec!["Hello!".to_owned()]);

trait Shop {
    const LABELS: &'static [&'static str];

    fn open() -> Message {
        message!(ReplyButtons { to: "16505551234", body: Self::LABELS[0], buttons: [Reply { id: "a", title: Self::LABELS[1] }] })
    }
}

struct Pizzeria;

impl Shop for Pizzeria {
    const LABELS: &'static [&'static str] = &["Eight?", "Yes"];
}

static WELCOME: Message = message!(Text { to: "16505551234", body: NAMES[1] });

fn generic<T: Shop>() -> Message {
    message!(Text { to: "16505551234", body: T::LABELS[1] })
}

fn main() {
    assert!(WELCOME.to_json().contains("Bob"));
    assert!(Pizzeria::open().to_json().contains("Eight?"));
    assert!(generic::<Pizzeria>().to_json().contains("Yes"));
    assert!(message!(Text { to: &PHONES[0], body: NAMES[0] }).to_json().contains("Ann"));
    assert!(message!(Text { to: "16505551234", body: file!() }).to_json().contains(".rs"));
    assert!(message!(Text { to: "16505551234", body: module_path!() }).to_json().contains("::") || !module_path!().contains("::"));
    let greeting = try_message!(Text { to: &PHONES[0], body: &GREETINGS[0] }).expect("it keeps the rules");
    assert!(greeting.to_json().contains("Hello!"));
    let name = try_message!(Text { to: "16505551234", body: NAMES[0] }).expect("it keeps the rules");
    assert!(name.to_json().contains("Ann"));
}
