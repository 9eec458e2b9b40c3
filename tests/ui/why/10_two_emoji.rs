//! A reaction of two emoji
//!
//! It is a string, and one emoji can be seven characters long, so its length says nothing.

use whatsapp_dsl::message;

fn main() {
    message!(Reaction { to: "+1 650 555 1234", message_id: "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI", emoji: "🎉🍕" });
}
