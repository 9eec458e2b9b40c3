//! Recipients, ids and links of the wrong type, and of one that the compiler cannot find.

use whatsapp_dsl::{Invalid, MessageId, PhoneNumber, Recipient, message, try_message};

fn parsed(phone: &str) -> Result<(), Invalid> {
    let to = phone.parse()?;
    let _ = message!(Text { to, body: "Hello!" });
    Ok(())
}
fn unwrapped(phone: &str) {
    let _ = message!(Text { to: phone.parse().unwrap(), body: "Hello!" });
}
fn converted(phone: &str) {
    let _ = try_message!(Text { to: phone.into(), body: "Hello!" });
}
fn default() {
    let _ = message!(Text { to: Default::default(), body: "Hello!" });
}
fn collected(phone: &str, to: PhoneNumber) {
    let _ = try_message!(Text { to, body: phone.chars().collect() });
}
fn built(phone: &str) {
    let _ = whatsapp_dsl::Text::builder().to(phone.into());
}

fn main() {
    let phone = String::from("+1 650 555 1234");
    let wamid = MessageId::try_from("wamid.1").unwrap();
    let number: PhoneNumber = phone.parse().unwrap();

    // Not known to be one.
    let _ = message!(Text { to: &phone, body: "Hello!" });
    let _ = message!(Text { to: phone.clone(), context: phone.clone(), body: "Hello!" });
    let _ = message!(Text { to: wamid.clone(), body: "Hello!" });
    let _ = message!(Text { to: number, context: number.as_str(), body: "Hello!" });
    let _ = message!(Text { to: Some(number), body: "Hello!" });
    let _ = message!(Reaction { to: number, message_id: Some(wamid), emoji: "👍" });
    let _ = message!(Image { to: number, link: phone.as_str() });
    // A recipient may be a group, which takes no such message.
    let _ = message!(CatalogMessage { to: Recipient::from(number), body: "All of it" });
    let _ = try_message!(Text { to: phone.len(), body: "Hello!" });
}
