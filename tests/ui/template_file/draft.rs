//! Definitions without a status are held to everything that Meta would ask; with one, whatever it is, to nothing more.

use whatsapp_dsl::{message, template};

template!("templates/draft.json");

fn main() {
    let _ = message!(OrderShipped { to: "16505551234", header: Image { id: "1" }, customer: "Ann" });
    let _ = message!(OrderReceived { to: "16505551234", header: Image { id: "1" }, customer: "Ann" });
    let _ = message!(OrderPaid { to: "16505551234", body: ["$42.99"] });
}
