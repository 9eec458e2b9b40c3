//! Messages that a business starts without a template: what they take, how much of it, and beside what.

use whatsapp_dsl::message;

const TEMPLATE: &str = "Parcel";
const LONG_TTL: i64 = 901;
const BODY: &str = concat!(include_str!("body.txt"), "x");

fn main() {
    // Texts have less room.
    let _ = message!(Text { to: "16505551234", category: Utility, body: include_str!("body.txt") });
    let _ = message!(Text { to: "16505551234", category: Authentication, body: BODY });

    // A category that there is.
    let _ = message!(Text { to: "16505551234", category: Marketing, body: "Offers!" });
    let _ = message!(Image { to: "16505551234", category: Utility, link: "https://luigi.example/a.jpg" });

    // One-time passwords go in texts.
    let _ = message!(CtaUrl { to: "16505551234", category: Authentication, body: "1", display_text: "a", url: "https://luigi.example" });
    let _ = message!(ReplyButtons { to: "16505551234", category: Authentication, body: "1", buttons: [Reply { id: "a", title: "A" }] });

    // For how long.
    let _ = message!(Text { to: "16505551234", category: Utility, ttl_seconds: 29, body: "1" });
    let _ = message!(Text { to: "16505551234", category: Utility, ttl_seconds: 43_201, body: "1" });
    let _ = message!(Text { to: "16505551234", category: Authentication, ttl_seconds: 901, body: "1" });
    let _ = message!(Text { to: "16505551234", category: Authentication, ttl_seconds: LONG_TTL, body: "1" });
    let _ = message!(Text { to: "16505551234", category: Service, ttl_seconds: 600, body: "1" });
    let _ = message!(Text { to: "16505551234", ttl_seconds: 600, body: "1" });

    // The name of the template.
    let _ = message!(Text { to: "16505551234", direct_send_config: DirectSendConfig { template_name: "parcel" }, body: "1" });
    let _ = message!(Text {
        to: "16505551234",
        category: Authentication,
        direct_send_config: DirectSendConfig { template_name: "parcel" },
        body: "1",
    });
    let _ = message!(CtaUrl {
        to: "16505551234",
        category: Service,
        direct_send_config: DirectSendConfig { template_name: "parcel" },
        body: "1",
        display_text: "a",
        url: "https://luigi.example",
    });
    let _ = message!(Text {
        to: "16505551234",
        category: Utility,
        direct_send_config: DirectSendConfig { template_name: "Parcel" },
        body: "1"
    });
    let _ = message!(Text {
        to: "16505551234",
        category: Utility,
        direct_send_config: DirectSendConfig { template_name: TEMPLATE },
        body: "1"
    });
    let _ = message!(Text { to: "16505551234", category: Utility, direct_send_config: DirectSendConfig {}, body: "1" });

    // Who receives one-time passwords.
    let _ = message!(Text { recipient: "US.13491208655302741918", category: Authentication, body: "1" });
    let _ = message!(Text { group: "Y2FwaV9ncm91cA", category: Authentication, body: "1" });
}
