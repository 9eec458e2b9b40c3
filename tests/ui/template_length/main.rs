//! Texts that are too long once they are filled in.

use whatsapp_dsl::{message, template, try_message};

#[rustfmt::skip]
template!(Plain { name: "plain", language: "en", category: Utility, header: "Order {{order}}", body: "Hi {{customer}}, it is {{day}}.................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................." });
#[rustfmt::skip]
template!(Numbered { name: "numbered", language: "en", category: Utility, body: "Hi {{1}}, it is {{2}}..........................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................." });
#[rustfmt::skip]
template!(Offer {
    name: "offer", language: "en", category: Marketing, header: Image,
    limited_time_offer: LimitedTimeOffer { text: "Soon" },
    body: "Hi {{customer}}.........................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................",
    buttons: [Url { text: "Shop", url: "https://luigi.example" }],
});
#[rustfmt::skip]
template!(Cards {
    name: "cards", language: "en", category: Marketing, body: "Have a look.",
    cards: [
        Card { header: Image, body: "The {{dish}}....................................................................................................................................................", buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, body: "The {{dish}}....................................................................................................................................................", buttons: [QuickReply { text: "Order" }] },
    ],
});
template!("languages.json");

fn main() {
    let name = String::from("Ann");
    let is_late = name.is_empty();
    // The body has room for 19 characters.
    let _ = message!(Plain { to: "16505551234", order: "1", customer: "Ann Margaret", day: "Wednesday" });
    let _ = message!(Plain { to: "16505551234", order: "1", customer: "Ann Margaret", day: if is_late { "Wednesday" } else { "Monday" } });
    let _ = message!(Plain { to: "16505551234", order: "1", customer: truncate(&name, "dear customer"), day: "Wednesday" });
    let _ = message!(Plain { to: "16505551234", order: "1", customer: truncate(&name, "you"), day: "Wednesday next week" });
    let _ = message!(Plain { to: "16505551234", order: "1", customer: truncate(&name, "you"), day: fold(&name, "next Wednesday") });
    let _ = message!(Plain {
        to: "16505551234",
        order: "1",
        customer: Text { text: "Ann Margaret" },
        day: DateTime { fallback_value: "Wednesday" }
    });
    let _ = message!(Plain {
        to: "16505551234",
        order: "1",
        customer: Currency { code: "USD", minor_units: 429900, fallback_value: "$4,299.00 in all" },
        day: "Mo"
    });
    let _ = try_message!(Plain { to: "16505551234", order: "1", customer: &name, day: "Wednesday next week" });
    let _ = message!(Numbered { to: "16505551234", body: ["Ann", "Wednesday"] });
    let _ = message!(Numbered { to: "16505551234", body: [truncate(&name, "you"), "Wednesday"] });

    // The header has room for 54.
    let _ =
        message!(Plain { to: "16505551234", order: "1234567890123456789012345678901234567890123456789012345", customer: "Ann", day: "Mo" });
    let _ = message!(Plain {
        to: "16505551234",
        order: fold(&name, "1234567890123456789012345678901234567890123456789012345"),
        customer: "Ann",
        day: "Mo",
    });

    // 600 beside an offer, 160 in a card.
    let _ = message!(Offer { to: "16505551234", header: Image { id: "1" }, customer: "Ann Margaret Rose" });
    let _ = message!(Cards {
        to: "16505551234",
        cards: [Card { header: Image { id: "1" }, dish: "Diavola" }, Card { header: Image { id: "1" }, dish: "Quattro stagioni" },],
    });
    let _ = message!(Cards {
        to: "16505551234",
        cards: [
            Card { header: Image { id: "1" }, dish: truncate(&name, "Diavola") },
            Card { header: Image { id: "1" }, dish: fold(&name, "Quattro stagioni") },
        ],
    });

    // In each language another.
    let _ = message!(Languages { to: "16505551234", language: "it", customer: "Wednesday" });
    let _ = try_message!(Languages { to: "16505551234", language: "it", customer: "Wednesday" });
    let _ = message!(Languages { to: "16505551234", language: if is_late { "en" } else { "it" }, customer: "Wednesday" });
    let _ = message!(Languages { to: "16505551234", language: "it", customer: truncate(&name, "Wednesday") });
}
