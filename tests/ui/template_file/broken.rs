//! Definitions that cannot be sent, among others: the others work, and uses of the broken ones add no errors.

use whatsapp_dsl::{message, template, try_message};

template!("templates/broken.json");

fn main() {
    let name = String::from("Ann");
    let _ = message!(OrderShipped { to: "16505551234", customer: "Ann" });
    let _ = message!(OrderReceived { to: "16505551234", body: ["Ann"] });
    let _ = try_message!(OrderReceived { to: "16505551234", body: [&name] }).unwrap();
    let _ = message!(OrderPaid { to: "16505551234", body: ["Ann", "$42.99"] });
    let _ = message!(OrderLost { to: "16505551234", url: "A1" });
    let _ = message!(NoLanguage { to: "16505551234" });
    let _ = message!(NoComponents { to: "16505551234", anything: name });
    // The good one is still checked.
    let _ = message!(OrderShipped { to: "16505551234", custmer: "Ann" });
}
