use whatsapp_dsl::{message, try_message};

const CATALOG: &str = "367025965434465";
const OTHER: &str = "367025965434466";
const LINES: &str = "Margherita\nTomato\nMozzarella\nBasil";

fn main() {
    let _ = message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            ProductCard { catalog_id: CATALOG, product_retailer_id: "sku-1" },
            ProductCard { catalog_id: OTHER, product_retailer_id: "sku-2" },
        ],
    });
    let _ = try_message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            ProductCard { catalog_id: "1", product_retailer_id: "sku-1" },
            ProductCard { catalog_id: CATALOG, product_retailer_id: "sku-2" },
        ],
    });
    let _ = try_message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            Card { header: Image { link: "https://luigi.example/a.jpg" }, body: LINES, buttons: [QuickReply { id: "a", title: "Order" }] },
            Card { header: Image { link: "https://luigi.example/b.jpg" }, buttons: [QuickReply { id: "b", title: "Order" }] },
        ],
    });
}
