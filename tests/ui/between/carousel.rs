//! All cards of a carousel are alike.

use whatsapp_dsl::message;

const CATALOG: &str = "367025965434465";
const OTHER: &str = "1";

fn main() {
    let is_late = std::env::args().count() > 1;
    // A card of a product beside one with a picture.
    let _ = message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            Card { header: Image { link: "https://luigi.example/a.jpg" }, display_text: "Order", url: "https://luigi.example/a" },
            ProductCard { catalog_id: "1", product_retailer_id: "sku-1" },
        ],
    });
    // Headers of several kinds.
    let _ = message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            Card { header: Image { link: "https://luigi.example/a.jpg" }, display_text: "Order", url: "https://luigi.example/a" },
            Card { header: Video { link: "https://luigi.example/b.mp4" }, display_text: "Order", url: "https://luigi.example/b" },
        ],
    });
    // A link, one quick reply, two of them.
    let _ = message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            Card { header: Image { link: "https://luigi.example/a.jpg" }, display_text: "Order", url: "https://luigi.example/a" },
            Card { header: Image { link: "https://luigi.example/b.jpg" }, buttons: [QuickReply { id: "b", title: "Order" }] },
            Card {
                header: Image { link: "https://luigi.example/c.jpg" },
                buttons: [QuickReply { id: "c", title: "Order" }, QuickReply { id: "cc", title: "No" }],
            },
        ],
    });
    // Products of several catalogues.
    let _ = message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            ProductCard { catalog_id: "367025965434465", product_retailer_id: "sku-1" },
            ProductCard { catalog_id: "367025965434466", product_retailer_id: "sku-2" },
            ProductCard { catalog_id: if is_late { "367025965434465" } else { "367025965434467" }, product_retailer_id: "sku-3" },
        ],
    });
    // Whether they are alike, only the run time knows.
    let _ = message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            Card {
                header: if is_late { Image { link: "https://luigi.example/a.jpg" } } else { Video { link: "https://luigi.example/a.mp4" } },
                buttons: [QuickReply { id: "a", title: "Order" }],
            },
            Card {
                header: if is_late { Image { link: "https://luigi.example/a.jpg" } } else { Video { link: "https://luigi.example/a.mp4" } },
                buttons: [
                    QuickReply { id: "b", title: "Order" },
                    if is_late {
                        QuickReply { id: "bb", title: "No" }
                    }
                ],
            },
        ],
    });
    let _ = message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            ProductCard { catalog_id: if is_late { "1" } else { "2" }, product_retailer_id: "sku-1" },
            ProductCard { catalog_id: if is_late { "1" } else { "2" }, product_retailer_id: "sku-2" },
        ],
    });
    let number = 7_u64;
    let _ = message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            ProductCard { catalog_id: number, product_retailer_id: "sku-1" },
            ProductCard { catalog_id: CATALOG, product_retailer_id: OTHER },
        ],
    });
    // Quick replies first.
    let _ = message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            Card { header: Image { link: "https://luigi.example/a.jpg" }, buttons: [QuickReply { id: "a", title: "Order" }] },
            Card { header: Image { link: "https://luigi.example/b.jpg" }, display_text: "Order", url: "https://luigi.example/b" },
            Card {
                header: Image { link: "https://luigi.example/c.jpg" },
                buttons: [QuickReply { id: "c", title: "Order" }, QuickReply { id: "cc", title: "No" }],
            },
        ],
    });
}
