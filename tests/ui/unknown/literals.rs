//! Literals that are none of Rust, or not of the sort that their place takes.

use whatsapp_dsl::{message, template, try_message};

fn main() {
    let to = "16505551234".parse::<whatsapp_dsl::PhoneNumber>().unwrap();
    // A suffix that Rust does not have is not taken for a unit, nor dropped.
    message!(VoiceCall { to: &to, body: "Call us", ttl_minutes: 5h });
    message!(VoiceCall { to: &to, body: "Call us", ttl_minutes: 90min });
    message!(VoiceCall { to: &to, body: "Call us", ttl_minutes: 1.5u32 });
    message!(Text { to: &to, body: "Hello!"s });
    message!(Text { to: &to, body: r"Hello!"raw });
    message!(Text { to: &to, body: ("Hello!"s) });
    message!(Text { to: "16505551234"x, body: 5px });
    message!(Location { to: &to, latitude: 37.4deg, longitude: -122deg });
    try_message!(ReplyButtons { to, body: "Eight?", buttons: [Reply { id: "yes"id, title: "Yes" }] }).unwrap();

    // Neither a character nor bytes are a number.
    message!(VoiceCall { to: &to, body: "Call us", ttl_minutes: '5' });
    message!(VoiceCall { to: &to, body: "Call us", ttl_minutes: b"5" });

    // Whole, and written as if it were not.
    message!(VoiceCall { to: &to, body: "Call us", ttl_minutes: 1e3 });
    message!(VoiceCall { to: &to, body: "Call us", ttl_minutes: 60.0 });

    // As other languages spread a list.
    let rows: Vec<whatsapp_dsl::list::Row> = Vec::new();
    try_message!(List { to: &to, body: "Menu", button: "See", sections: [Section { rows: [...rows] }] }).unwrap();
}

template!(Suffixed { name: "suffixed"s, language: "en", category: Utility, body: "It is on its way." });
