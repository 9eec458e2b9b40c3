//! How many cards, buttons and lines a carousel has.

use whatsapp_dsl::{message, try_message};

const THREE_BREAKS: &str = "Margherita\nTomato\nmozzarella\nbasil";

fn main() {
    let _ = message!(Carousel { to: "16505551234", body: "To take away", cards: [] });
    let _ = message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [ProductCard { catalog_id: "1", product_retailer_id: "sku-1" }],
    });
    let _ = try_message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            ProductCard { catalog_id: "1", product_retailer_id: "1" },
            ProductCard { catalog_id: "1", product_retailer_id: "2" },
            ProductCard { catalog_id: "1", product_retailer_id: "3" },
            ProductCard { catalog_id: "1", product_retailer_id: "4" },
            ProductCard { catalog_id: "1", product_retailer_id: "5" },
            ProductCard { catalog_id: "1", product_retailer_id: "6" },
            ProductCard { catalog_id: "1", product_retailer_id: "7" },
            ProductCard { catalog_id: "1", product_retailer_id: "8" },
            ProductCard { catalog_id: "1", product_retailer_id: "9" },
            ProductCard { catalog_id: "1", product_retailer_id: "10" },
            ProductCard { catalog_id: "2", product_retailer_id: "11" },
        ],
    });
    let _ = try_message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            Card { header: Image { link: "https://luigi.example/a.jpg" }, body: "Margherita\n\n\nBasil", buttons: [] },
            Card {
                header: Image { link: "https://luigi.example/a.jpg" },
                body: "Margherita\r\nTomato\r\nBasil\rMozzarella\n",
                buttons: [QuickReply { id: "", title: "Order one of each" }, QuickReply { id: "2", title: "Order one of each now" }],
            },
        ],
    });
    let _ = message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [for number in 0..2 {
            ProductCard { catalog_id: "1", product_retailer_id: number }
        }],
    });
    let _ = message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            Card {
                header: Image { link: "luigi.example/a.jpg" },
                body: THREE_BREAKS,
                display_text: "Order one of each now",
                url: "luigi.example",
            },
            Card { header: Image { link: "https://luigi.example/b.jpg" }, display_text: "", url: "https://luigi.example/b" },
        ],
    });
}
