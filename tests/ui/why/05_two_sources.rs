//! A picture with a link and an id
//!
//! Two optional fields compile in any combination; WhatsApp takes exactly one.

use whatsapp_dsl::message;

fn main() {
    message!(Image { to: "+1 650 555 1234", link: "https://luigi.example/oven.jpg", id: "1013859600285441" });
}
