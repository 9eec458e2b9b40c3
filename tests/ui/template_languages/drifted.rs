//! Languages that take different parameters: their common name cannot be used, all else can.

use whatsapp_dsl::{message, template, try_message};

template!("templates.json");

fn main() {
    let customer = String::from("Ann");
    let _ = message!(OrderShipped { to: "16505551234", language: "en_US", customer: "Ann", total: "$42.99" });
    let _ = try_message!(OrderShipped { to: "16505551234", language: "es_MX", customer: &customer });
    let _ = message!(HaveALook { to: "16505551234", language: "it", header: Image { id: "1" }, body: ["Ann"] });

    let _ = message!(OrderShippedEnUs { to: "16505551234", customer: "Ann", total: "$42.99" });
    let _ = message!(OrderShippedEsMx { to: "16505551234", customer: "Ana" });
    let _ = message!(OpenNow { to: "16505551234", language: "it", body: ["Anna"] });
    // These are checked as any other.
    let _ = message!(OrderShippedEsMx { to: "16505551234", customer: "Ana", total: "$42.99" });
    let _ = message!(OrderShippedEnUs { to: "16505551234", language: "es_MX", customer: "Ann", total: "$42.99" });
}
