//! What rustc says of templates that are not declared, and of constants that fill declared ones.

use whatsapp_dsl::{message, template, try_message};

mod shop {
    whatsapp_dsl::template!(OpenNow { name: "open_now", language: "en", category: Utility, body: "Hi {{customer}}, we are open." });
    whatsapp_dsl::template!("templates.json");
}
#[rustfmt::skip]
template!(Full { name: "full", language: "en", category: Utility, body: "Hi {{1}}, it is {{2}}..........................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................." });

const TEN: &str = "ten letter";
const DAY: &str = "Wednesday";
const FRENCH: &str = "fr";
const EMPTY: &str = "";

fn main() {
    // There is no such template.
    let _ = message!(Pizza {});
    let _ = message!(Portrait { to: "16505551234", link: "https://luigi.example/oven.jpg" });
    let _ = message!(Invoice { to: "16505551234", interactive: { type: "list" } });
    let _ = message!(OpenNow { to: "16505551234", customer: "Ann" });
    let _ = message!(shop::ClosedNow { to: "16505551234", customer: "Ann" });
    let _ = try_message!(store::OpenNow { to: "16505551234", customer: "Ann" });

    // Constants.
    let _ = message!(Full { to: "16505551234", body: [TEN, DAY] });
    let _ = message!(shop::OpenNow { to: "16505551234", customer: EMPTY });
    let _ = message!(shop::Greeting { to: "16505551234", language: FRENCH, body: ["Ann"] });

    // Values.
    let _ = try_message!(shop::OpenNow { to: "16505551234", customer });
    let _ = try_message!(shop::OpenNow { to: "16505551234", customer: 7.5 + 1.0 });
    let _ = shop::OpenNow::builder().to("16505551234").custmer("Ann").build();
}
