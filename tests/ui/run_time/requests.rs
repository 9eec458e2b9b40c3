//! What `message!` cannot know of messages that ask for something.

use whatsapp_dsl::{PhoneNumber, message};

fn preview(phone: &PhoneNumber, is_payment: bool) {
    let _ = message!(CtaUrl {
        to: phone,
        header: "Your order",
        body: "Please pay.",
        display_text: "Pay now",
        url: "https://pay.example/17",
        payment_link_preview: is_payment,
    });
}

fn minutes(phone: &PhoneNumber, minutes: i64) {
    let _ = message!(VoiceCall { to: phone, body: "Talk?", ttl_minutes: minutes });
}

fn main() {}
