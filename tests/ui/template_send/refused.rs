//! Sends of templates whose definition is refused add no errors, by macro or by builder, and what they use counts as used.

#![deny(unused)]

use whatsapp_dsl::{message, template, try_message};

template!(Misspelt { name: "misspelt", language: "en", category: Utility, bdy: "Hi {{customer}}, it is on its way." });
template!(Single { name: "single", language: "en", category: Utility, body: "Hi {customer}, it is on its way." });
template!(Spaced { name: "spaced", language: "en", category: Utility, body: "Hi {{ customer }}, it is on its way." });
template!(Gap { name: "gap", language: "en", category: Utility, body: "Hi {{1}}, {{3}} is on its way." });
template!(Long {
    name: "long",
    language: "en",
    category: Utility,
    body: "Hi {{customer}}, it is on its way.",
    buttons: [QuickReply { text: "I would like to talk to you" }],
});
template!(Braces);
template!("none.json", [Missing { name: "missing" }]);

fn main() {
    let customer = String::from("Ann");
    let (second, third, fourth, fifth) = (customer.clone(), customer.clone(), customer.clone(), customer.clone());
    let _ = message!(Misspelt { to: "16505551234", customer: "Ann" });
    let _ = try_message!(Misspelt { to: "16505551234", customer: &customer });
    let _ = message!(Single { to: "16505551234", customer: "Ann" });
    let _ = try_message!(Single { to: "16505551234", customer: &second });
    let _ = try_message!(Spaced { to: "16505551234", customer: &third });
    let _ = message!(Gap { to: "16505551234", body: ["Ann", "$42.99"] });
    let _ = message!(Gap { to: "16505551234", body: ["Ann", "$42.99", "A1"] });
    let _ = message!(Long { to: "16505551234", customer: "Ann" });
    let _ = message!(Long { to: "16505551234" });
    let _ = message!(Braces { to: "16505551234", customer: "Ann" });
    let _ = try_message!(Braces { to: "16505551234", customer: &fourth });
    let _ = try_message!(Missing { to: "16505551234", customer: &fifth });
    let _ = Long::builder().to("16505551234").customer("Ann").quick_reply("1").build();
    let _ = Gap::builder().to("16505551234").body(["Ann", "$42.99"]).build();
}
