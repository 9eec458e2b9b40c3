//! What only the other API has, and what is found at run time only.

use whatsapp_dsl::{message, on_premises};

fn main() {
    let name = String::from("Ann");
    let _ = on_premises::message!(Reaction { to: "16505551234", message_id: "wamid.1", emoji: "👍" });
    let _ = on_premises::message!(Buttons { to: "16505551234", body: "Eight?" });
    let _ = on_premises::message!(Text { to: "16505551234", context: "wamid.1", body: "Ciao" });
    let _ = on_premises::message!(Text { group: "Y2Fw", body: "Ciao" });
    let _ = on_premises::message!(Text { to: "16505551234", recipient_type: "individual", body: "Ciao" });
    let _ = on_premises::message!(Audio { to: "16505551234", id: "7", voice: true });
    let _ = on_premises::message!(Template {
        to: "16505551234",
        name: "a",
        language: "en",
        // Placeholders have numbers.
        body: [Text { parameter_name: "n", text: "x" }],
    });
    let _ = on_premises::message!(Template { to: "16505551234", name: "a", language: "en", buttons: [Mpm { index: 0 }] });
    let _ = on_premises::message!(Text { to: "16505551234", body: name });
    let _ = on_premises::try_message!(Text { to: "16505551234", body: name, size: 2 });
    let _ = message!(Image { to: "16505551234", link: "https://luigi.example", provider: "bakery" });
    let _ = message!(Hsm { to: "16505551234", namespace: "ns", element_name: "paid", language: "en" });
    let _ = on_premises::message!(OrderShipped { to: "16505551234" });
    let _ = on_premises::try_message!(self::OrderShipped { to: name });
    let _ = on_premises::message!(order_shipped { to: "16505551234" });
}
