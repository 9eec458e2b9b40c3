//! A one-time password is short, and neither a link nor an emoji.

use whatsapp_dsl::{message, template, try_message};

template!(LoginCode {
    name: "login_code",
    language: "en_US",
    category: Authentication,
    body: Authentication { add_security_recommendation: true },
    buttons: [Otp { otp_type: CopyCode }],
});

fn main() {
    let _ = message!(LoginCode { to: "16505551234", code: "https://luigi.example/login" });
    let _ = message!(LoginCode { to: "16505551234", code: "luigi.example/l" });
    let _ = message!(LoginCode { to: "16505551234", code: "🔑 4711" });
    let _ = message!(LoginCode { to: "16505551234", code: "0123456789ABCDEF" });
    let _ = try_message!(LoginCode { to: "16505551234", code: "www.luigi.it" });
    let _ = message!(LoginCode { to: "16505551234", code: "4711-A" });
}
