//! Templates whose cards a message cannot have, and whose types have the same name as those of cards.

use whatsapp_dsl::{message, template};

template!("templates/cards.json");

fn main() {
    let _ = message!(HeaderText { to: "16505551234" });
    let _ = message!(HeaderDocument { to: "16505551234", cards: [] });
    let _ = message!(HeaderNone { to: "16505551234" });
    let _ = message!(ButtonCode { to: "16505551234", customer: "Ann" });
    let _ = message!(ButtonFlow { to: "16505551234" });
    let _ = message!(Arrivals { to: "16505551234" });
    let _ = message!(ArrivalsCard { to: "16505551234" });
}
