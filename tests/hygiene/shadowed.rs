//! Every name that an expansion could lean on means something else here.

#![allow(
    dead_code,
    unused_macros,
    unused_macro_rules,
    non_camel_case_types,
    non_upper_case_globals,
    reason = "they only have to be in the way"
)]

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
macro_rules! concat {
    ($($any:tt)*) => {
        compile_error!("not ours")
    };
}
macro_rules! stringify {
    ($($any:tt)*) => {
        ()
    };
}
macro_rules! include_bytes {
    ($($any:tt)*) => {
        ()
    };
}
macro_rules! declare {
    ($($any:tt)*) => {
        ()
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

macro_rules! json {
    ($($any:tt)*) => {
        ()
    };
}
macro_rules! matches {
    ($($any:tt)*) => {
        ()
    };
}
macro_rules! format {
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
struct Card;
struct Filled;
struct Declaration;
struct Stored;
struct Definition;
struct Invalid;
struct Str;
struct To;
struct Carousel;
struct Clone;
struct Debug;
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
    fn literal(&self) {}
    fn constants(self)
    where
        Self: ::core::marker::Sized,
    {
    }
    fn constant(self)
    where
        Self: ::core::marker::Sized,
    {
    }
    fn message(self)
    where
        Self: ::core::marker::Sized,
    {
    }
    fn part(&self) {}
    fn build(&self) {}
    fn to(&self) {}
    fn body(&self) {}
    fn check(&self) {}
    fn checked(&self) {}
    fn map(self)
    where
        Self: ::core::marker::Sized,
    {
    }
    fn growing() {}
    fn kept(&self) {}
    fn text(self)
    where
        Self: ::core::marker::Sized,
    {
    }
    fn entry(self)
    where
        Self: ::core::marker::Sized,
    {
    }
    fn as_ref(&self) {}
    fn filled(self)
    where
        Self: ::core::marker::Sized,
    {
    }
}
impl<T> IntoIterator for T {}

const VALUE: &::core::primitive::str = "Hello!";
const LITERAL: &::core::primitive::str = "yes";

const AMOUNT: ::core::primitive::i64 = 42990;
const INDEX: ::core::primitive::u8 = 1;

fn truncate() {}
fn fold() {}
fn value() {}
fn text() {}

/// Names that a pattern would take for the item.
mod items {
    use ::std::assert;
    use ::std::prelude::v1::test;
    use ::whatsapp_dsl::{Message, message, template, try_message};

    static message: () = ();
    const list: () = ();
    struct value;
    static customer: () = ();
    const card: () = ();
    const body: () = ();
    static growing: () = ();
    static id: () = ();
    const any: () = ();
    #[derive(::whatsapp_dsl::ReplyId)]
    enum Answer {
        Yes,
        No { order: ::core::primitive::u8 },
    }
    struct error;
    const DECLARATION: () = ();
    const WHATSAPP_DSL_CONSTANT: &::core::primitive::str = "Hello!";
    const LABEL: &::core::primitive::str = "Yes";

    static HELLO: Message = message!(Text { to: "+1 650 555 1234", body: const { WHATSAPP_DSL_CONSTANT } });

    template!(Arrivals {
        name: "arrivals",
        language: "en_US",
        category: Marketing,
        body: "New this week, {{customer}}.",
        cards: [
            Card { header: Image, body: "The {{card}} is back.", buttons: [QuickReply { text: "More" }] },
            Card { header: Image, body: "The {{card}} is new.", buttons: [QuickReply { text: "More" }] },
        ],
    });

    #[test]
    fn hide_nothing() {
        assert!(HELLO.to_json().contains("Hello!"));
        let menu = try_message!(List {
            to: "+1 650 555 1234",
            body: const { WHATSAPP_DSL_CONSTANT },
            button: "Menu",
            sections: [Section {
                rows: [
                    for dish in ["Margherita", "Diavola"] {
                        Row { id: dish, title: dish }
                    },
                    if HELLO.context().is_none() {
                        Row { id: "more", title: LABEL }
                    },
                ],
            }],
        });
        assert!(menu.is_ok_and(|menu| menu.to_json().contains("Diavola")));
        let question = message!(ReplyButtons {
            to: "+1 650 555 1234",
            body: "Eight?",
            buttons: [Reply { id: "yes", title: LABEL }, Reply { id: LABEL, title: "No" }],
        });
        assert!(question.to_json().contains("Eight?"));
        let question = message!(ReplyButtons {
            to: "+1 650 555 1234",
            body: "Eight?",
            buttons: [Reply { id: Answer::Yes, title: "Yes" }, Reply { id: Answer::No { order: 17 }, title: "No" }],
        });
        assert!(question.to_json().contains("no:17"));
        let dish = ::std::borrow::ToOwned::to_owned("Diavola");
        let arrivals = message!(Arrivals {
            to: "+1 650 555 1234",
            customer: "Ann",
            cards: [Card { header: Image { id: "1" }, card: fold(dish, "pizza") }, Card { header: Image { id: "1" }, card: "Marinara" },],
        });
        assert!(arrivals.to_json().contains("Marinara"));
    }
}

#[test]
fn data_is_what_is_written() {
    let flow = message!(Flow {
        to: "+1 650 555 1234",
        body: "Book?",
        flow_id: "1",
        flow_cta: "Book",
        flow_action_payload: FlowActionPayload { data: json!({ "most": 8, "names": [VALUE, null] }) },
    });
    assert!(flow.to_json().contains(r#""data":{"most":8,"names":["Hello!",null]}"#));
    let amounts = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: AMOUNT, fallback_value: "$42.99" }],
        buttons: [Url { index: 0, text: "A1" }, QuickReply { index: INDEX, payload: "stop" }],
    });
    assert!(amounts.to_json().contains("42990"));
}

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

::whatsapp_dsl::template!(OnItsWay {
    name: "on_its_way",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{customer}}, your {{value}} comes with {{list}}, {{message}}, {{text}} and {{builder}}.",
    buttons: [Url { text: "Track", url: "https://luigi.example/t/{{core}}" }, QuickReply { text: "More" }],
});

::whatsapp_dsl::template!(Specials {
    name: "specials",
    language: "en_US",
    category: Marketing,
    body: "New this week, {{1}}.",
    cards: [
        Card { header: Image, body: "The {{1}} is back.", buttons: [QuickReply { text: "More" }] },
        Card { header: Image, body: "The {{1}} is new.", buttons: [QuickReply { text: "More" }] },
    ],
});

mod one {
    ::whatsapp_dsl::template!(Twice { name: "twice", language: "en_US", category: Utility, body: "Once, {{customer}}." });
}

mod two {
    ::whatsapp_dsl::template!(Twice { name: "twice", language: "en_US", category: Utility, body: "Once, {{customer}}." });
}

::whatsapp_dsl::template!("tests/declared/names.json");

#[test]
fn declared_templates() {
    let (message, list, value) = ("Which?", "Margherita", "Diavola");
    let sent = message!(OnItsWay {
        to: "+1 650 555 1234",
        header: Image { id: "1" },
        customer: VALUE,
        value: fold(value, "pizza"),
        list: fold(list, "pasta"),
        message: fold(message, "no"),
        text: LITERAL,
        builder_: "Luigi",
        core: "A1",
        quick_reply: None,
    });
    assert!(sent.to_json().contains("Diavola"));
    let sent = message!(Specials {
        to: "+1 650 555 1234",
        body: [fold(message, "Ann")],
        cards: [
            Card { header: Image { id: "1" }, body: [fold(value, "pizza")] },
            Card { header: Image { id: "1" }, body: [fold(list, "pizza")], quick_reply: LITERAL },
        ],
    });
    assert!(sent.to_json().contains("Which?"));
    let customer = "Ann";
    let (one, two) = (
        message!(one::Twice { to: "1 650 555 1234", customer: fold(customer, "you") }),
        try_message!(two::Twice { to: "1 650 555 1234", customer }),
    );
    assert!(two.is_ok_and(|two| two == one));
    let promo = try_message!(T2023Promo { to: "1 650 555 1234", header: list, body: [value, message], url: "c7" });
    assert!(promo.is_ok());
    ::whatsapp_dsl::template!(Inside { name: "inside", language: "en_US", category: Utility, body: "Inside, {{customer}}." });
    assert!(message!(Inside { to: "1 650 555 1234", customer: "Ann" }).to_json().contains("inside"));
}
