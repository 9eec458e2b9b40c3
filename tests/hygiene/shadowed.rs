//! Every name that an expansion could lean on means something else here.

#![allow(dead_code, unused_macros, unused_macro_rules, non_camel_case_types, reason = "they only have to be in the way")]

use ::std::prelude::v1::{Iterator as _, Ok, ToString as _, test};
use ::std::{assert, assert_eq};
use ::whatsapp_dsl::{message, try_message};

mod core {}
mod std {}
mod alloc {}
mod serde_json {}
mod whatsapp_dsl {}
mod private {}
mod list {}
mod template {}

macro_rules! vec {
    ($($any:tt)*) => {
        compile_error!("not ours")
    };
}
macro_rules! compile_error {
    ($($any:tt)*) => {
        ()
    };
}
macro_rules! expand_message {
    ($($any:tt)*) => {
        ()
    };
}
macro_rules! editor {
    ($($any:tt)*) => {
        ()
    };
}

struct Option;
struct Some;
struct None;
struct Result;
struct String;
struct Vec;
struct Cow;
struct Box;
struct From;
struct Into;
struct Message;
struct Text;
struct List;
struct Row;
struct Section;
struct Reply;
struct Url;
struct Image;
struct Currency;
struct Flow;
struct FlowActionPayload;
struct Contact;
struct Name;
struct Navigate;
struct Draft;
struct Lit;
struct Growing;
struct Known;
struct Set;
struct Entries;
struct bool;
struct str;
struct i64;
struct f64;
struct usize;
struct u8;

trait Iterator {}
trait IntoIterator {
    fn builder(&self) {}
    fn set(&self) {}
    fn known(&self) {}
    fn proved(&self) {}
}
impl<T> IntoIterator for T {}

const VALUE: &::core::primitive::str = "Hello!";
const LITERAL: &::core::primitive::str = "yes";

fn truncate() {}
fn fold() {}
fn value() {}
fn text() {}

#[test]
fn literals_and_constants() {
    let (message, list, value, text, builder, rules, refused, body) = ((), (), (), (), (), (), (), "Nothing");
    let menu = message!(List {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: VALUE,
        button: VALUE,
        sections: [Section { title: None, rows: [Row { id: LITERAL, title: "Yes" }, Row { id: "no", title: VALUE }] }],
    });
    assert_eq!(menu.to_json().matches(VALUE).count(), 3);
    let flow = message!(Flow {
        to: "+1 650 555 1234",
        header: Image { id: "1" },
        body: truncate(body, "Book?"),
        flow_id: "1",
        flow_cta: "Book",
        flow_action: Navigate,
        mode: if body.is_empty() { Published } else { Draft },
        flow_action_payload: FlowActionPayload { screen: "GUESTS" },
    });
    assert!(flow.to_json().contains("Nothing") && flow.to_json().contains("draft"));
    let () = (message, list, value, text, builder, rules, refused).0;
}

#[test]
fn values_that_are_called_as_our_own() {
    let (message, list, value) = ("Which?", ["Margherita", "Diavola"], true);
    let menu = try_message!(List {
        to: "+1 650 555 1234",
        body: message,
        footer: if value { list[0] } else { None },
        button: match list.len() {
            0 => message,
            _ => truncate(list[1], "Menu"),
        },
        sections: [
            for list in list {
                Section {
                    title: list,
                    rows: [for message in [list] {
                        Row { id: message.to_string(), title: fold(list, "Dish") }
                    }],
                }
            },
            if value {
                Section { title: message, rows: [Row { id: message, title: message }] }
            },
        ],
    });
    let Ok(menu) = menu else { ::core::panic!("the menu is a good one") };
    assert_eq!(menu.to_json().matches("Which?").count(), 4);
    let contacts =
        message!(Contacts { to: "+1 650 555 1234", contacts: [Contact { name: Name { formatted_name: truncate(message, "Luigi") } }] });
    assert!(contacts.to_json().contains("Which?"));
    let receipt = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en",
        body: [
            for value in list {
                fold(value, "x")
            },
            Currency { code: "USD", amount_1000: 42990, fallback_value: "$42.99" }
        ],
        buttons: [Url { index: 0, text: "A1" }],
    });
    assert!(receipt.to_json().contains("Diavola"));
}
