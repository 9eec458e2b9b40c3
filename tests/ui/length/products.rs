//! Texts and ids of product messages and flows that are longer than WhatsApp takes.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Product {
        to: "+1 650 555 1234",
        body: "Luigi bakes every pizza by hand, in the only wood \
            oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in \
            the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
            pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
            Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
            is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it \
            to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, \
            and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between \
            the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
            wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
            hand,x",
        footer: "Luigi's pizzeria, the only wood oven between the two bridges!",
        catalog_id: "19483698",
        product_retailer_id: "Luigi bakes every pizza by hand, in the only wood \
            oven between the two bridges, and brings it to youx",
    });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's pizzeria, the only wood oven between the two bridges!",
        body: "Luigi bakes every pizza by hand, in the only wood \
            oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in \
            the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
            pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
            Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
            is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it \
            to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, \
            and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between \
            the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
            wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
            hand,x",
        footer: "Luigi's pizzeria, the only wood oven between the two bridges!",
        catalog_id: "19483698",
        sections: [Section {
            title: "Pizza from the wood oven!",
            product_items: [
                "margherita",
                "Luigi bakes every pizza by hand, in the only wood \
            oven between the two bridges, and brings it to youx"
            ]
        }],
    });
    let _ = message!(CatalogMessage {
        to: "+1 650 555 1234",
        body: "Luigi bakes every pizza by hand, in the only wood \
            oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in \
            the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
            pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
            Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
            is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it \
            to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, \
            and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between \
            the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
            wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
            hand,x",
        footer: "Luigi's pizzeria, the only wood oven between the two bridges!",
        thumbnail_product_retailer_id: "Luigi bakes every pizza by hand, in the only wood \
            oven between the two bridges, and brings it to youx",
    });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        header: "Luigi's pizzeria, the only wood oven between the two bridges!",
        body: "Luigi bakes every pizza by hand, in the only wood \
            oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in \
            the only wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every \
            pizza by hand, in the only wood oven between the two bridges, and brings it to you while it is still hot. \
            Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it to you while it \
            is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, and brings it \
            to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between the two bridges, \
            and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only wood oven between \
            the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by hand, in the only \
            wood oven between the two bridges, and brings it to you while it is still hot. Luigi bakes every pizza by \
            hand,x",
        footer: "Luigi's pizzeria, the only wood oven between the two bridges!",
        flow_id: "123456789",
        flow_cta: "Book your table for tonight now",
    });
}
