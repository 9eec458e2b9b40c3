//! A path names a declared template.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(self::Lists { to: "+1 650 555 1234" });
    let _ = message!(crate::templates::OrderShipped { to: "+1 650 555 1234", customer: "Ann" });
}
