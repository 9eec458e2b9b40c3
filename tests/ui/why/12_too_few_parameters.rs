//! A template with a parameter missing
//!
//! Positional parameters are a list of strings. The template is edited at Meta, and every send fails with 132000.

use whatsapp_dsl::{message, template};

template!(OrderShipped {
    name: "order_shipped",
    language: "en_US",
    category: Utility,
    body: "Hi {{1}}, your order of {{2}} is on its way.",
});

fn main() {
    message!(OrderShipped { to: "+1 650 555 1234", body: ["Ann"] });
}
