//! A parameter that the template does not have
//!
//! Named parameters are strings in other libraries. Here they are fields.

use whatsapp_dsl::{message, template};

template!(TableReady { name: "table_ready", language: "en_US", category: Utility, body: "Hi {{customer}}, your table is ready." });

fn main() {
    message!(TableReady { to: "+1 650 555 1234", costumer: "Ann" });
}
