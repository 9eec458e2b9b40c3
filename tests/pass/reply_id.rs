//! Enums of your own as ids: in every field that takes them, written and read in every shape.

use whatsapp_dsl::reply_buttons::Reply;
use whatsapp_dsl::{Message, ReplyButtons, ReplyId, message, template, try_message};

#[derive(ReplyId, Debug, Clone, PartialEq)]
enum Action {
    Keep,
    Cancel {
        order: u32,
    },
    #[reply("m", was = "move", was = "postpone")]
    Reschedule(u64, Day, #[reply(default)] Option<char>),
    Rate(i8, bool),
}

#[derive(ReplyId, Debug, Clone, Copy, PartialEq)]
enum Day {
    Today,
    In { days: u8 },
}

#[derive(ReplyId, Debug, Clone, PartialEq)]
enum Note {
    Text(String),
    From {
        r#type: Option<String>,
        #[reply(display)]
        address: std::net::IpAddr,
        #[reply(display)]
        price: Option<f64>,
    },
}

/// Variants that look like constants.
#[derive(ReplyId)]
enum Size {
    S,
    M,
    XL,
    _Private,
}

/// Names that the implementations could mistake for their own.
mod shadowed {
    #![no_implicit_prelude]
    #![allow(non_upper_case_globals, non_camel_case_types, dead_code)]

    use ::whatsapp_dsl::ReplyId;

    struct String;
    struct Option;
    struct Result;
    trait Display {}
    const value: u8 = 0;
    const text: u8 = 0;

    #[derive(ReplyId)]
    pub enum Shadowed {
        Ok { form: u8, fields: bool },
        Err(i64),
        None,
        Some,
    }
}

mod renamed {
    pub use whatsapp_dsl as dsl;
}

#[derive(ReplyId)]
#[reply(crate = renamed::dsl)]
enum Renamed {
    Yes,
}

macro_rules! of {
    ($Name:ident { $($Variant:ident($T:ty)),* }) => {
        #[derive(ReplyId, Debug, PartialEq)]
        enum $Name {
            $( $Variant($T) ),*
        }
    };
}
of!(FromMacro { Number(u8), Perhaps(Option<u8>) });

template!(OrderShipped {
    name: "order_shipped",
    language: "en_US",
    category: Utility,
    body: "Your order is on its way.",
    buttons: [QuickReply { text: "Keep it" }, QuickReply { text: "Cancel" }],
});

const TO: &str = "+1 650 555 1234";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (order, action) = (17, Action::Cancel { order: 17 });

    // Ids of buttons and rows, by their variants, however they are written.
    let buttons = message!(ReplyButtons {
        to: TO,
        body: "Which?",
        buttons: [
            Reply { id: Action::Keep, title: "Keep" },
            Reply { id: Action::Cancel { order }, title: "Cancel" },
            Reply { id: &Action::Reschedule(17, Day::In { days: 3 }, None), title: "In three days" },
        ],
        biz_opaque_callback_data: &action,
    });
    for id in [r#""id":"keep""#, r#""id":"cancel:17""#, r#""id":"m:17:(in:3):""#, r#""biz_opaque_callback_data":"cancel:17""#] {
        assert!(buttons.to_json().contains(id), "{}", buttons.to_json());
    }

    use Action::{Cancel, Keep as Stay, Reschedule};
    let rows = message!(List {
        to: TO,
        body: "Which?",
        button: "Orders",
        sections: [Section {
            rows: [
                Row { id: Cancel { order: 1 }, title: "First" },
                Row { id: Cancel { order: 2 }, title: "Second" },
                Row { id: Reschedule(1, Day::Today, None), title: "Today" },
                Row { id: Reschedule(2, Day::Today, Some('a')), title: "Today" },
                Row { id: Reschedule(2, Day::In { days: 1 }, Some('a')), title: "Tomorrow" },
                Row { id: Action::Rate(-1, true), title: "Bad" },
                Row { id: Action::Rate(1, true), title: "Good" },
                if order > 16 { Row { id: Stay, title: "Keep" } } else { Row { id: Action::Keep, title: "Keep it" } },
            ],
        }],
    });
    assert!(rows.to_json().contains(r#""id":"rate:-1:true""#));

    let sizes = message!(ReplyButtons {
        to: TO,
        body: "Which?",
        buttons: [Reply { id: Size::S, title: "S" }, Reply { id: Size::M, title: "M" }, Reply { id: Size::XL {}, title: "XL" }],
    });
    assert!(sizes.to_json().contains(r#""id":"xl""#));

    // One alone may be any expression; so may what need not differ.
    let one = message!(ReplyButtons { to: TO, body: "Sure?", buttons: [Reply { id: action.clone(), title: "Cancel" }] });
    assert!(one.to_json().contains("cancel:17"));
    let sure = true;
    message!(ReplyButtons {
        to: TO,
        body: "Sure?",
        buttons: [Reply { id: if sure { action.clone() } else { Action::Keep }, title: "Yes" }],
    });
    message!(Text { to: TO, body: "Hi", biz_opaque_callback_data: Some(&action) });
    message!(Flow { to: TO, body: "Fill it in", flow_cta: "Open", flow_id: "1", flow_token: Note::Text("a: b".to_owned()) });
    message!(Flow { to: TO, body: "Fill it in", flow_cta: "Open", flow_id: "1", flow_token: Some(Day::Today) });
    message!(Template {
        name: "order_shipped",
        language: "en_US",
        buttons: [QuickReply { index: 0, payload: Action::Keep }, QuickReply { index: 1, payload: action.clone() }],
        to: TO,
    });
    let shipped = message!(OrderShipped { to: TO, quick_reply: Action::Keep, quick_reply_2: action.clone() });
    assert!(shipped.to_json().contains(r#""payload":"cancel:17""#));

    // At run time.
    let note = Note::Text("(8:30) \\ ".to_owned());
    let noted: Message = try_message!(ReplyButtons {
        to: TO,
        body: "Which?",
        buttons: [Reply { id: &note, title: "Note" }, Reply { id: Some(action), title: "Cancel" }],
    })?;
    let by_hand = ReplyButtons::builder()
        .to(TO)
        .body("Which?")
        .buttons([Reply::builder().id(&note).title("Note"), Reply::builder().id(Action::Cancel { order }).title("Cancel")]);
    assert_eq!(noted, by_hand.build()?);
    let alike = try_message!(ReplyButtons {
        to: TO,
        body: "Which?",
        buttons: [for order in [1, 1] {
            Reply { id: Action::Cancel { order }, title: format!("Order {order}") }
        }],
    });
    assert_eq!(alike.unwrap_err().violations()[0].rule(), "reply_buttons_id_unique");

    // What is written, and read again.
    assert_eq!(note.to_string(), r"text:(\(8\:30\) \\ )");
    assert_eq!(note.to_string().parse(), Ok(note));
    let from = Note::From { r#type: None, address: [127, 0, 0, 1].into(), price: Some(8.5) };
    assert_eq!(from.to_string(), "from::127.0.0.1:8.5");
    assert_eq!(from.to_string().parse(), Ok(from));
    assert_eq!("postpone:1:today".parse(), Ok(Action::Reschedule(1, Day::Today, None)));
    assert_eq!("perhaps:".parse(), Ok(FromMacro::Perhaps(None)));
    assert_eq!("number:3".parse(), Ok(FromMacro::Number(3)));
    assert_eq!(Renamed::Yes.to_string(), "yes");
    assert_eq!(shadowed::Shadowed::Ok { form: 1, fields: true }.to_string(), "ok:1:true");

    // How long.
    assert_eq!(Day::MAX_LEN, "in:255".len());
    assert_eq!(Action::MAX_LEN, "m:18446744073709551615:(in:255):( )".len());
    assert_eq!(Note::MAX_LEN, usize::MAX);
    assert_eq!(shadowed::Shadowed::MAX_LEN, "err:-9223372036854775808".len());
    Ok(())
}
