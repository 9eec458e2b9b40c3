//! Templates and fields that would get one name, a language that is listed twice in two ways, names and languages that are none.

use whatsapp_dsl::{message, template};

template!("templates/names.json");

fn main() {
    let _ = message!(OrderShipped { to: "16505551234" });
    let _ = message!(Ordershipped { to: "16505551234" });
    let _ = message!(TwoAlike { to: "16505551234", to_: "Ann" });
    let _ = message!(Twice { to: "16505551234", body: ["Ann"] });
    let _ = message!(Upper { to: "16505551234" });
}
