//! A draft that is listed more than once.

use whatsapp_dsl::{message, template};

template!("templates/twice.json");

fn main() {
    let _ = message!(OpeningHours { to: "16505551234", body: ["noon"] });
}
