//! What the cards of a carousel need, and what does not go there.

use whatsapp_dsl::{message, try_message};

fn main() {
    let _ = message!(Carousel { to: "16505551234" });
    let _ = message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            Card {},
            Card { header: Image {}, url: "https://luigi.example/a" },
            Card { header: Image { id: "1" }, display_text: "Order" },
            Card {
                header: Image { link: "https://luigi.example/a.jpg" },
                url: "https://luigi.example/a",
                display_text: "Order",
                buttons: [QuickReply { id: "a", title: "Order" }],
            },
            Card { header: Image { link: "https://luigi.example/a.jpg" }, buttons: [QuickReply {}] },
            Card {
                header: Image { link: "https://luigi.example/a.jpg" },
                display_text: "Order",
                buttons: [QuickReply { id: "a", title: "Order" }],
            },
            ProductCard {},
        ],
    });
    // What is not part of it.
    let _ = message!(Carousel {
        to: "16505551234",
        header: "Luigi's",
        body: "To take away",
        footer: "Open till late",
        cards: [
            Card {
                card_index: 0,
                kind: "cta_url",
                header: Document { link: "https://luigi.example/a.pdf" },
                footer: "Open till late",
                action: { name: "cta_url" },
            },
            ProductCard { catalog_id: "1", product_retailer_id: "sku-1", body: "Good", header: Image { link: "https://luigi.example/a.jpg" } },
            Product { catalog_id: "1", product_retailer_id: "sku-1" },
        ],
    });
    // People only.
    let _ = try_message!(Carousel {
        group: "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOToxMjAzNjM0MDQ2OTQyMzM4MjAZD",
        body: "To take away",
        cards: [
            ProductCard { catalog_id: "1", product_retailer_id: "sku-1" },
            ProductCard { catalog_id: "1", product_retailer_id: "sku-2" },
        ],
    });
}
