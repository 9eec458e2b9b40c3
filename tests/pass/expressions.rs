//! Any expression of Rust is a value, whatever commas are in it, and so is every fragment of a `macro_rules!`.

#![deny(warnings)]

use std::collections::HashMap;

use whatsapp_dsl::{Invalid, Message, message, try_message};

mod texts {
    pub const HELLO: &str = "Hello!";
}

struct User {
    name: String,
}

fn generic<A, B: Default>(number: u8) -> String {
    format!("{}{number}", size_of::<(A, B)>())
}

macro_rules! text {
    ($($body:tt)*) => {
        try_message!(Text { to: "16505551234", body: $($body)*, preview_url: true })
    };
}

macro_rules! sum {
    ($first:expr, $second:expr) => {
        text!($first + $second)
    };
}

macro_rules! called {
    ($function:expr, $value:expr) => {
        text!($function($value))
    };
}

macro_rules! field {
    ($owner:expr, $name:ident) => {
        text!($owner.$name.clone())
    };
}

macro_rules! block {
    ($block:block) => {
        text!($block)
    };
}

macro_rules! path {
    ($path:path) => {
        message!(Text { to: "16505551234", body: $path })
    };
}

macro_rules! typed {
    ($type:ty, $number:expr) => {
        text!(<$type>::from("x") + ($number as u8).to_string().as_str())
    };
}

macro_rules! place {
    ($to:literal, $latitude:literal, $longitude:literal) => {
        message!(Location { to: $to, latitude: $latitude, longitude: -$longitude })
    };
}

macro_rules! preview {
    ($no:expr, $number:expr, $type:ty) => {
        try_message!(Text { to: "16505551234", body: "x", preview_url: !$no && $number as $type == 1 })
    };
}

fn json(message: Result<Message, Invalid>) -> String {
    message.expect("a valid message").to_json()
}

fn main() {
    let user = User { name: String::from("Ann") };
    let name = user.name.clone();
    let (few, many) = (1_u8, 2_u8);
    let map: HashMap<u8, u8> = HashMap::from([(1, 2)]);

    assert!(json(text!(<HashMap<u8, u8>>::new().len().to_string())).contains(r#""body":"0""#));
    assert!(json(text!(Vec::<(u8, u8)>::new().len().to_string())).contains(r#""body":"0""#));
    assert!(json(text!(generic::<u8, HashMap<u8, u8>>(7))).contains('7'));
    assert!(json(text!(<[(u8, u8); 2] as AsRef<[(u8, u8)]>>::as_ref(&[(1, 2), (3, 4)]).len().to_string())).contains(r#""body":"2""#));
    assert!(json(text!((&map as &HashMap<u8, u8>).len().to_string())).contains(r#""body":"1""#));
    assert!(json(text!(if few < many { "fewer" } else { "more" })).contains("fewer"));
    assert!(json(text!(map.iter().fold(String::new(), |text, (key, value)| format!("{text}{key}{value}")))).contains("12"));
    assert!(json(text!((|first: &str, second: &str| -> String { format!("{first}{second}") })("a", "b"))).contains("ab"));
    assert!(json(try_message!(Text { to: "16505551234", preview_url: few << 1 < many || few | many > 3, body: "x" })).contains("false"));
    assert!(
        json(try_message!(Text { to: "16505551234", preview_url: few as u16 == 1 && many as i8 as u8 > few, body: "x" })).contains("true")
    );
    assert!(json(try_message!(Text { to: "16505551234", body: None::<HashMap<u8, u8>>.map_or("none", |_| "some") })).contains("none"));

    assert!(json(sum!(name.clone(), &name)).contains("AnnAnn"));
    assert!(json(sum!(String::from("a"), { "b" })).contains("ab"));
    assert!(json(called!(str::to_uppercase, &name)).contains("ANN"));
    assert!(json(called!(|text: &str| text.repeat(2), &name)).contains("AnnAnn"));
    assert!(json(field!(&user, name)).contains("Ann"));
    assert!(json(block!({ "x" })).contains(r#""body":"x""#));
    assert!(
        json(block!({
            let twice = name.repeat(2);
            twice
        }))
        .contains("AnnAnn")
    );
    assert_eq!(path!(texts::HELLO), message!(Text { to: "16505551234", body: "Hello!" }));
    assert!(json(typed!(String, few + many)).contains("x3"));
    assert!(place!("16505551234", -41.9, 12.5).to_json().contains(r#""latitude":-41.9,"longitude":-12.5"#));
    assert!(json(preview!(few > many, few, u16)).contains("true"));
}
