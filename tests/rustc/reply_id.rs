//! Ids whose type does not prove that they fit or differ, and fields that cannot be in one.

use std::fmt;

use whatsapp_dsl::{ReplyId, message};

#[derive(ReplyId, Clone)]
enum Note {
    Text(String),
    Nothing,
}

/// Ten numbers of 39 digits, and more: 406 characters.
#[derive(ReplyId, Clone)]
enum Long {
    Ten(Five, Five),
}

#[derive(ReplyId, Clone)]
enum Five {
    Of(u128, u128, u128, u128, u128),
}

#[derive(ReplyId, Clone)]
enum Action {
    Yes,
    No,
    Cancel { order: u32 },
}

#[derive(ReplyId, Clone)]
enum Address {
    Of(#[reply(display)] std::net::Ipv4Addr),
}

#[derive(ReplyId)]
enum Size {
    XL,
}

#[derive(ReplyId)]
enum Wrong {
    Float(f64),
    Optional(Option<f32>),
    Nested(Option<Option<u8>>),
    List(Vec<u8>),
    Unread(#[reply(display)] fmt::Arguments<'static>),
    NoDefault(#[reply(default)] std::num::NonZero<u8>),
}

fn main() {
    // Too long, or of any length.
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Which?", buttons: [Reply { id: Note::Nothing, title: "1" }] });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Which?",
        buttons: [Reply { id: Long::Ten(Five::Of(1, 2, 3, 4, 5), Five::Of(1, 2, 3, 4, 5)), title: "1" }],
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Which?",
        buttons: [Reply { id: Address::Of([127, 0, 0, 1].into()), title: "1" }],
    });
    let long = Long::Ten(Five::Of(1, 2, 3, 4, 5), Five::Of(1, 2, 3, 4, 5));
    // 406 characters fit here.
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hi", biz_opaque_callback_data: &long });
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hi", biz_opaque_callback_data: Note::Text("a".to_owned()) });
    let _ = message!(Text { to: "+1 650 555 1234", body: Action::Yes });

    // Ids that cannot be told apart before the line runs.
    let action = Action::Cancel { order: 17 };
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Which?",
        buttons: [Reply { id: action.clone(), title: "1" }, Reply { id: "no", title: "2" }],
    });
    // Variants of two enums.
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Which?",
        buttons: [Reply { id: Action::Yes, title: "1" }, Reply { id: Five::Of(1, 2, 3, 4, 5), title: "2" }],
    });
    // A variant that looks like a constant.
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Which?", buttons: [Reply { id: Size::XL, title: "XL" }] });
    // No `ReplyId` at all.
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Which?", buttons: [Reply { id: Some(action), title: "1" }] });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Which?", buttons: [Reply { id: String::new(), title: "1" }] });
}
