//! Carousels: cards with a link, with quick replies, of products; constants, branches, loops and policies in them.

use serde_json::{Value, json};
use whatsapp_dsl::carousel::{AnyCard, Card, Image, ProductCard};
use whatsapp_dsl::{Invalid, Message, message, try_message};

const CATALOG: &str = "367025965434465";
const SAME: &str = "367025965434465";
const OTHER: &str = "1";
const LINES: &str = "*Margherita*\n\nTomato, mozzarella";

/// Literals and constants make a constant.
static PIZZAS: Message = message!(Carousel {
    to: "16505551234",
    body: "To take away",
    cards: [
        Card { header: Image { link: "https://luigi.example/a.jpg" }, body: LINES, display_text: "Order", url: "https://luigi.example/a" },
        Card { header: Image { link: "https://luigi.example/b.jpg" }, display_text: "Order", url: "https://luigi.example/b" },
    ],
});

static PRODUCTS: Message = message!(Carousel {
    to: "16505551234",
    body: "To take away",
    cards: [
        ProductCard { catalog_id: CATALOG, product_retailer_id: "sku-1" },
        ProductCard { catalog_id: SAME, product_retailer_id: "sku-2" },
        ProductCard { catalog_id: "367025965434465", product_retailer_id: "sku-3" },
    ],
});

fn link(is_late: bool) -> Message {
    message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: if is_late {
            [
                ProductCard { catalog_id: CATALOG, product_retailer_id: "sku-1" },
                if is_late {
                    ProductCard { catalog_id: CATALOG, product_retailer_id: "sku-2" }
                },
                ProductCard { catalog_id: SAME, product_retailer_id: "sku-3" },
            ]
        } else {
            [
                ProductCard { catalog_id: OTHER, product_retailer_id: "sku-1" },
                ProductCard { catalog_id: OTHER, product_retailer_id: "sku-2" },
            ]
        },
    })
}

fn replies(film: bool) -> Message {
    message!(Carousel {
        to: "16505551234",
        body: "How was it?",
        cards: if film {
            [
                Card { header: Video { link: "https://luigi.example/a.mp4" }, buttons: [QuickReply { id: "a", title: "Good" }] },
                Card { header: Video { link: "https://luigi.example/b.mp4" }, buttons: [QuickReply { id: "b", title: "Good" }] },
            ]
        } else {
            [
                Card {
                    header: Image { link: "https://luigi.example/a.jpg" },
                    buttons: [QuickReply { id: "a", title: "Good" }, QuickReply { id: "aa", title: "Bad" }],
                },
                Card {
                    header: Image { link: "https://luigi.example/b.jpg" },
                    buttons: if film {
                        [QuickReply { id: "b", title: "Good" }, QuickReply { id: "bb", title: "Bad" }]
                    } else {
                        [QuickReply { id: "b", title: "Yes" }, QuickReply { id: "bb", title: "No" }]
                    },
                },
            ]
        },
    })
}

fn described(description: &str) -> Message {
    message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            Card {
                header: Image { link: "https://luigi.example/a.jpg" },
                body: truncate(description),
                buttons: [QuickReply { id: "a", title: truncate(description, "Order") }],
            },
            Card {
                header: Image { link: "https://luigi.example/b.jpg" },
                body: fold(description, "Pizza"),
                buttons: [QuickReply { id: 7_u8, title: "Order" }],
            },
        ],
    })
}

fn of_catalogue(products: &[&str], catalog: &str) -> Result<Message, Invalid> {
    try_message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [for product in products {
            ProductCard { catalog_id: catalog, product_retailer_id: *product }
        }],
    })
}

/// Which of the constants are there together, only the run time knows.
fn of_branches(is_late: bool, is_cold: bool) -> Result<Message, Invalid> {
    try_message!(Carousel {
        to: "16505551234",
        body: "To take away",
        cards: [
            ProductCard { catalog_id: if is_late { CATALOG } else { OTHER }, product_retailer_id: "sku-1" },
            ProductCard { catalog_id: if is_cold { CATALOG } else { OTHER }, product_retailer_id: "sku-2" },
        ],
    })
}

fn finished(cards: Vec<AnyCard>) -> Result<Message, Invalid> {
    try_message!(Carousel { to: "16505551234", body: "To take away", cards: [..cards] })
}

fn cards(message: &Message) -> Value {
    let written: Value = serde_json::from_str(&message.to_json()).expect("what is written is JSON");
    assert_eq!(Message::from_json(&message.to_json()).as_ref(), Ok(message));
    written["interactive"]["action"]["cards"].clone()
}

fn main() {
    assert_eq!(
        cards(&PIZZAS)[0],
        json!({
            "card_index": 0,
            "type": "cta_url",
            "header": { "type": "image", "image": { "link": "https://luigi.example/a.jpg" } },
            "body": { "text": "*Margherita*\n\nTomato, mozzarella" },
            "action": { "name": "cta_url", "parameters": { "display_text": "Order", "url": "https://luigi.example/a" } },
        })
    );
    assert_eq!(cards(&PRODUCTS).as_array().map(Vec::len), Some(3));
    assert_eq!((cards(&link(true)).as_array().map(Vec::len), cards(&link(false)).as_array().map(Vec::len)), (Some(3), Some(2)));
    assert_eq!(cards(&replies(false))[1]["action"]["buttons"][1]["quick_reply"]["title"], "No");
    assert_eq!(cards(&replies(true))[1]["header"]["type"], "video");
    assert_eq!(cards(&described("a\nb\r\nc\r\nd\n"))[0]["body"]["text"], "a\nb\r\nc d");
    assert_eq!(cards(&described("a\nb\nc\nd"))[1]["body"]["text"], "a b c d");
    assert_eq!(cards(&described("\n"))[0].get("body"), None);
    assert!(of_catalogue(&["1", "2"], "7").is_ok());
    assert!(of_catalogue(&["1"], "7").is_err());
    assert!(of_branches(true, true).is_ok() && of_branches(false, false).is_ok() && of_branches(true, false).is_err());
    let product = |id: &str| AnyCard::from(ProductCard::from(ProductCard::builder().catalog_id("7").product_retailer_id(id)));
    assert!(finished(vec![product("1"), product("2")]).is_ok());
    let card = Card::builder().header(Image::builder().link("https://luigi.example/a.jpg")).display_text("Order").url("https://x.example");
    assert!(finished(vec![product("1"), AnyCard::from(Card::from(card))]).is_err());
}
