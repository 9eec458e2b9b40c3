//! What Meta does not send is deprecated, with its status.

#![deny(deprecated)]

use whatsapp_dsl::{message, template};

template!("templates/status.json");

fn main() {
    let _ = message!(OpenNow { to: "16505551234" });
    let _ = message!(Spring { to: "16505551234" });
    let _ = Summer::builder().to("16505551234").build();
    let _ = message!(Autumn { to: "16505551234" });
    let _ = message!(Winter { to: "16505551234", language: "it" });
    let _ = message!(ClosedNow { to: "16505551234", language: "it" });
}
