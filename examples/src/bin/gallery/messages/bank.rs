//! A bank, in English.

use whatsapp_dsl::{Invalid, Message, template, try_message};

template!(LoginCode {
    name: "login_code",
    language: "en_US",
    category: Authentication,
    body: Authentication { add_security_recommendation: true },
    footer: Authentication { code_expiration_minutes: 10 },
    buttons: [Otp { otp_type: CopyCode, text: "Copy code" }],
});

/// A code that Meta words around.
pub(crate) fn password(phone: &str, code: &str) -> Result<Message, Invalid> {
    try_message!(LoginCode { to: phone, code: code })
}

/// A question that cannot wait.
pub(crate) fn alert(phone: &str, amount: &str, merchant: &str) -> Result<Message, Invalid> {
    try_message!(ReplyButtons {
        to: phone,
        header: "Payment on hold",
        body: format!("Did you just pay *{amount}* at _{merchant}_?\n\nWe have stopped the payment until you answer."),
        footer: "We never ask for your PIN",
        buttons: [Reply { id: "yes", title: "Yes, it was me" }, Reply { id: "no", title: "No, block my card" }],
    })
}
