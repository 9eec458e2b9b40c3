//! A message of one API is none of the other, and `to` takes no recipient who may have no phone number.

use whatsapp_dsl::{Message, Recipient, message, on_premises};

fn send(_: &Message) {}

fn to(recipient: Recipient) {
    let _ = on_premises::try_message!(Text { to: recipient, body: "Ciao" });
}

fn main() {
    send(&on_premises::message!(Text { to: "16505551234", body: "Ciao" }));
    let _: on_premises::Message = message!(Text { to: "16505551234", body: "Ciao" });
}
