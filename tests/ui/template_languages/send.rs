//! The language of a send.

use whatsapp_dsl::{message, template, try_message};

template!("templates.json", [Parcel { name: "order_shipped" }]);

const ITALIAN: &str = "it";

fn main() {
    let code = String::from("it");
    let is_italian = code == "it";
    let _ = message!(OpenNow { to: "16505551234", body: ["Ann"] });
    let _ = message!(OpenNow { to: "16505551234", language: "fr", body: ["Ann"] });
    let _ = message!(OpenNow { to: "16505551234", language: "en_US", body: ["Ann"] });
    let _ = message!(OpenNow { to: "16505551234", language: "IT", body: ["Ann"] });
    let _ = message!(OpenNow { to: "16505551234", language: "italian", body: ["Ann"] });
    let _ = message!(OpenNow { to: "16505551234", language: "", body: ["Ann"] });
    let _ = message!(OpenNow { to: "16505551234", language: { code: "it" }, body: ["Ann"] });
    let _ = message!(OpenNow { to: "16505551234", langauge: "it", body: ["Ann"] });
    let _ = message!(OpenNow { to: "16505551234", language: &code, body: ["Ann"] });
    let _ = message!(OpenNow { to: "16505551234", language: if is_italian { "it" } else { "fr" }, body: ["Ann"] });
    let _ = message!(OpenNow { to: "16505551234", language: None, body: ["Ann"] });
    let _ = message!(OpenNow { to: "16505551234", language: ITALIAN, body: ["Ann"] });
    let _ = try_message!(OpenNow { to: "16505551234", body: ["Ann"] });
    let _ = try_message!(OpenNow { to: "16505551234", language: "fr", body: ["Ann"] });
    let _ = try_message!(OpenNow { to: "16505551234", language: truncate(&code, "it"), body: ["Ann"] });
    // A common name of one's own is no other.
    let _ = message!(Parcel { to: "16505551234", language: "en_US", customer: "Ann" });
}
