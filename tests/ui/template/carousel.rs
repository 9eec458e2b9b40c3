//! Cards of a carousel.

use whatsapp_dsl::message;

fn main() {
    // A carousel has two to ten cards.
    let _ = message!(Template { to: "16505551234", name: "arrivals", language: "en_US", cards: [] });
    let _ = message!(Template { to: "16505551234", name: "arrivals", language: "en_US", cards: [Card { header: Image { id: "1" } }] });

    // What stands in a card.
    let _ = message!(Template {
        to: "16505551234",
        name: "arrivals",
        language: "en_US",
        cards: [
            Card { body: ["Diavola"] },
            Card { header: Image { id: "1", link: "https://luigi.example" } },
            Card { header: "Diavola" },
            Card { header: { image: { id: "1" } } },
            Card { header: Document { id: "1" } },
            Card { header: Image { id: "1" }, body: "Diavola" },
            Card { header: Image { id: "1" }, cards: [] },
            Card { card_index: 0, header: Image { id: "1" } },
            Card { header: Image { id: "1" }, buttons: [CopyCode { index: 0, coupon_code: "SPRING25" }] },
        ],
    });

    // The headers of all cards are of one kind.
    let _ = message!(Template {
        to: "16505551234",
        name: "arrivals",
        language: "en_US",
        cards: [
            Card { header: Image { id: "1" } },
            Card { header: Video { id: "2" } },
            Card { header: Product { catalog_id: "7", product_retailer_id: "sku-1" } },
        ],
    });
    let is_late = std::env::args().count() > 5;
    let _ = message!(Template {
        to: "16505551234",
        name: "arrivals",
        language: "en_US",
        cards: [Card { header: Image { id: "1" } }, Card { header: if is_late { Image { id: "2" } } else { Video { id: "2" } } }],
    });

    // Buttons are counted from 0 on each card.
    let _ = message!(Template {
        to: "16505551234",
        name: "arrivals",
        language: "en_US",
        buttons: [Url { index: 0, text: "x" }],
        cards: [
            Card { header: Image { id: "1" }, buttons: [Url { index: 0, text: "x" }, QuickReply { index: 1, payload: "y" }] },
            Card { header: Image { id: "2" }, buttons: [Url { index: 0, text: "x" }, QuickReply { index: 0, payload: "y" }] },
            Card {
                header: Image { id: "3" },
                buttons: [Url { index: 0, text: "x" }, Url { index: 1, text: "x" }, QuickReply { index: 2, payload: "y" }],
            },
        ],
    });

    // Names of parameters.
    let _ = message!(Template {
        to: "16505551234",
        name: "arrivals",
        language: "en_US",
        body: [Text { parameter_name: "customer", text: "Ann" }],
        cards: [
            Card { header: Image { id: "1" }, body: ["Diavola"] },
            Card {
                header: Image { id: "2" },
                body: [Text { parameter_name: "dish", text: "a" }, Text { parameter_name: "dish", text: "b" }]
            },
        ],
    });

    // Parameters and products.
    let _ = message!(Template {
        to: "16505551234",
        name: "arrivals",
        language: "en_US",
        cards: [
            Card {
                header: Product { catalog_id: "", product_retailer_id: "sku-1 " },
                body: [
                    "",
                    "Tomato\nand mozzarella",
                    Currency { code: "USD", minor_units: 42990, fallback_value: "$42.99" },
                    DateTime { fallback_value: "" },
                ],
            },
            Card { header: Product { catalog_id: "7" } },
        ],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "arrivals",
        language: "en",
        cards: [
            Card { header: Image { id: "1" } },
            Card { header: Image { id: "1" } },
            Card { header: Image { id: "1" } },
            Card { header: Image { id: "1" } },
            Card { header: Image { id: "1" } },
            Card { header: Image { id: "1" } },
            Card { header: Image { id: "1" } },
            Card { header: Image { id: "1" } },
            Card { header: Image { id: "1" } },
            Card { header: Image { id: "1" } },
            Card { header: Image { id: "1" } },
        ],
    });
}
