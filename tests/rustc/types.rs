//! What rustc says of values of the wrong type, in our words where a trait has them.

use whatsapp_dsl::{MessageId, PhoneNumber, Recipient, message, try_message};

fn main() {
    let phone = String::from("+1 650 555 1234");
    let wamid = MessageId::try_from("wamid.1").unwrap();
    let number: PhoneNumber = phone.parse().unwrap();

    // Not known to be one.
    let _ = message!(Text { to: &phone, body: "Hello!" });
    let _ = message!(Text { to: phone.clone(), context: "wamid.1".to_owned(), body: "Hello!" });
    let _ = message!(Text { to: wamid.clone(), body: "Hello!" });
    let _ = message!(Text { to: number, context: number.as_str(), body: "Hello!" });
    // A recipient may be a group, which takes no such message.
    let _ = message!(CatalogMessage { to: Recipient::from(number), body: "All of it" });

    // Not what the field takes.
    let _ = try_message!(Text { to: number, body: phone.len() });
    let _ = try_message!(Text { to: number, body: "Hello!", preview_url: phone.len() });
    let _ = try_message!(Location { to: number, latitude: &phone, longitude: 12.5 });
    let _ = try_message!(ReplyButtons { to: number, body: "Eight?", buttons: phone.len() });
    let _ = try_message!(ReplyButtons { to: number, body: "Eight?", buttons: [..phone.chars()] });
    let _ = try_message!(Text { to: number, body: truncate(phone.len(), "Hello!") });
}
