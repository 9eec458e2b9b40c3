//! Cards of a carousel.

use whatsapp_dsl::{message, template, try_message};

template!(Arrivals {
    name: "arrivals",
    language: "en",
    category: Marketing,
    body: "New this week, {{customer}}: have a look.",
    cards: [
        Card {
            header: Image,
            body: "The {{dish}} is back, from {{price}} only.",
            buttons: [Url { text: "Order", url: "https://luigi.example/o/{{sku}}" }]
        },
        Card {
            header: Image,
            body: "The {{dish}} is new, have a try.",
            buttons: [Url { text: "Order", url: "https://luigi.example/o/{{sku}}" }]
        },
    ],
});
template!(Products {
    name: "products",
    language: "en",
    category: Marketing,
    body: "Have a look.",
    cards: [Card { header: Product, buttons: [Spm] }, Card { header: Product, buttons: [Spm] }],
});

fn main() {
    let _ = message!(Arrivals { to: "16505551234", customer: "Ann" });
    let _ = message!(Arrivals { to: "16505551234", customer: "Ann", cards: [] });
    let _ = message!(Arrivals {
        to: "16505551234",
        customer: "Ann",
        cards: [Card { header: Image { id: "1" }, dish: "Diavola", price: "$9", sku: "1" }],
    });
    let _ = message!(Arrivals {
        to: "16505551234",
        customer: "Ann",
        cards: [
            Card { header: Image { id: "1" }, dish: "Diavola", price: "$9", sku: "1" },
            Card { header: Image { id: "1" }, dish: "Napoli", sku: "1" },
            Card { header: Image { id: "1" }, dish: "Marinara", sku: "1" },
        ],
    });

    // What a card takes.
    let _ = message!(Arrivals {
        to: "16505551234",
        customer: "Ann",
        cards: [
            Card { header: Video { id: "1" }, dsh: "Diavola", price: "", sku: "1 2", label: "Order" },
            Card { dish: "Napoli", price: "$9", quick_reply: "1" },
        ],
    });
    let _ = message!(Arrivals {
        to: "16505551234",
        customer: "Ann",
        cards: [
            Crad { header: Image { id: "1" }, dish: "Diavola", price: "$9", sku: "1" },
            { header: Image { id: "1" }, dish: "Napoli" },
        ],
    });
    let _ = message!(Arrivals { to: "16505551234", customer: "Ann", cards: "Diavola" });
    let _ = message!(Arrivals { to: "16505551234", customer: "Ann", cards: [Card {}, Card {}] });

    // Products: 2 to 10.
    let _ = message!(self::Products { to: "16505551234", cards: [Card { header: Product { catalog_id: "1", product_retailer_id: "1" } }] });
    let _ = message!(self::Products {
        to: "16505551234",
        cards: [Card { header: Product { catalog_id: "1" } }, Card { header: Image { id: "1" } }]
    });

    // Run-time lists.
    let dishes = vec![String::from("Diavola")];
    let _ = message!(Products {
        to: "16505551234",
        cards: [for dish in &dishes {
            Card { header: Product { catalog_id: "1", product_retailer_id: dish } }
        }],
    });
    let _ = try_message!(Arrivals {
        to: "16505551234",
        customer: "Ann",
        cards: [for dish in &dishes {
            Card { header: Image { id: "1" }, dish: dish, price: "$9", skku: "1" }
        }],
    });
}
