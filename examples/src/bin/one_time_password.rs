//! A one-time password: one field, which goes into the text and into the button that copies it.

use whatsapp_dsl::{Invalid, Message, PhoneNumber, template, try_message};

template!(LoginCode {
    name: "login_code",
    language: "en_US",
    category: Authentication,
    body: Authentication { add_security_recommendation: true },
    footer: Authentication { code_expiration_minutes: 10 },
    buttons: [Otp { otp_type: CopyCode, text: "Copy code" }],
});

fn login(to: &PhoneNumber, code: u32) -> Result<Message, Invalid> {
    try_message!(LoginCode { to, code: format!("{code:06}") })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{}", serde_json::to_string_pretty(&login(&"+1 650 555 1234".parse()?, 4711)?)?);
    Ok(())
}
