//! A line break in a parameter
//!
//! It is fine in any text and refused in a parameter of a template.

use whatsapp_dsl::message;

fn main() {
    message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en_US", body: ["Ann\nof Luigi's"] });
}
