//! Carousels outside of templates: cards with a link, with quick replies, of products.

use serde_json::{Value, json};
use whatsapp_dsl::carousel::{Card, Image, ProductCard, QuickReply, Video};
use whatsapp_dsl::{Carousel, Message, message};

use crate::{check, read_as, refused, to_phone};

/// A carousel of cards, each given from its place on.
fn carousel(cards: &[&str]) -> String {
    let cards: Vec<_> = cards.iter().map(|card| format!("{{{}}}", crate::one_line(card))).collect();
    to_phone(&format!(
        r#""type":"interactive","interactive":{{"type":"carousel","body":{{"text":"To take away"}},"action":{{"cards":[{}]}}}}"#,
        cards.join(",")
    ))
}

const MARGHERITA: &str = r#""type":"cta_url","header":{"type":"image","image":{"link":"https://luigi.example/a.jpg"}},
    "body":{"text":"*Margherita*\n\nTomato"},"action":{"name":"cta_url","parameters":{"display_text":"Order","url":"https://luigi.example/a"}}"#;
const DIAVOLA: &str = r#""type":"cta_url","header":{"type":"image","image":{"link":"https://luigi.example/b.jpg"}},
    "action":{"name":"cta_url","parameters":{"display_text":"Order","url":"https://luigi.example/b"}}"#;

fn at(place: usize, card: &str) -> String {
    format!(r#""card_index":{place},{card}"#)
}

#[test]
fn cards_with_a_link() {
    check(
        &carousel(&[&at(0, MARGHERITA), &at(1, DIAVOLA)]),
        &message!(Carousel {
            to: "16505551234",
            body: "To take away",
            cards: [
                Card {
                    url: "https://luigi.example/a",
                    display_text: "Order",
                    body: "*Margherita*\n\nTomato",
                    header: Image { link: "https://luigi.example/a.jpg" },
                },
                Card { header: Image { link: "https://luigi.example/b.jpg" }, display_text: "Order", url: "https://luigi.example/b" },
            ],
        }),
        Carousel::builder()
            .to("16505551234")
            .body("To take away")
            .cards([
                Card::builder()
                    .header(Image::builder().link("https://luigi.example/a.jpg"))
                    .body("*Margherita*\n\nTomato")
                    .display_text("Order")
                    .url("https://luigi.example/a"),
                Card::builder()
                    .header(Image::builder().link("https://luigi.example/b.jpg"))
                    .display_text("Order")
                    .url("https://luigi.example/b"),
            ])
            .build(),
    );
}

#[test]
fn cards_with_quick_replies() {
    let card = |name: &str| {
        format!(
            r#""type":"cta_url","header":{{"type":"video","video":{{"link":"https://luigi.example/{name}.mp4"}}}},
            "action":{{"buttons":[{{"type":"quick_reply","quick_reply":{{"id":"{name}-good","title":"Good"}}}},
            {{"type":"quick_reply","quick_reply":{{"id":"{name}-bad","title":"Bad"}}}}]}}"#
        )
    };
    let built = |name: &str| {
        let reply = |how: &str, title: &'static str| QuickReply::builder().id(format!("{name}-{how}")).title(title);
        Card::builder()
            .header(Video::builder().link(format!("https://luigi.example/{name}.mp4")))
            .buttons([reply("good", "Good"), reply("bad", "Bad")])
    };
    check(
        &carousel(&[&at(0, &card("a")), &at(1, &card("b"))]),
        &message!(Carousel {
            to: "16505551234",
            body: "To take away",
            cards: [
                Card {
                    header: Video { link: "https://luigi.example/a.mp4" },
                    buttons: [QuickReply { id: "a-good", title: "Good" }, QuickReply { id: "a-bad", title: "Bad" }],
                },
                Card {
                    header: Video { link: "https://luigi.example/b.mp4" },
                    buttons: [QuickReply { id: "b-good", title: "Good" }, QuickReply { id: "b-bad", title: "Bad" }],
                },
            ],
        }),
        Carousel::builder().to("16505551234").body("To take away").cards(["a", "b"].map(built)).build(),
    );
}

#[test]
fn cards_of_products() {
    let card = |id: &str| format!(r#""type":"product","action":{{"product_retailer_id":"{id}","catalog_id":"367025965434465"}}"#);
    let canonical = carousel(&[&at(0, &card("sku-1")), &at(1, &card("sku-2"))]);
    check(
        &canonical,
        &message!(Carousel {
            to: "16505551234",
            body: "To take away",
            cards: [
                ProductCard { catalog_id: "367025965434465", product_retailer_id: "sku-1" },
                ProductCard { catalog_id: "367025965434465", product_retailer_id: "sku-2" },
            ],
        }),
        Carousel::builder()
            .to("16505551234")
            .body("To take away")
            .cards(["sku-1", "sku-2"].map(|id| ProductCard::builder().catalog_id("367025965434465").product_retailer_id(id)))
            .build(),
    );
    // The places say in which order they are shown.
    read_as(&carousel(&[&at(1, &card("sku-2")), &at(0, &card("sku-1"))]), &canonical);
}

#[test]
fn what_has_no_place() {
    let two = |first: &str| refused(&carousel(&[first, &at(1, DIAVOLA)]));
    let media = r#""type":"cta_url","header":{"type":"image","image":{"link":"https://luigi.example/a.jpg"}}"#;
    assert_eq!(
        two(&format!(r#""card_index":0,{media},"footer":{{"text":"x"}},"action":{{"buttons":[]}}"#)),
        [
            "interactive.action.cards[0].footer: `footer` is not a member of this object, which has `card_index`, `type`, `header`, `body`, \
             `action` [unknown_member, error 100]",
            "interactive.action.cards[0].action.buttons: buttons is empty; at least 1 button must be there [carousel_card_buttons_count, error 131009]",
        ]
    );
    let rules = |card: &str| two(card).iter().map(|words| words.rsplit_once('[').unwrap_or_default().1.to_owned()).collect::<Vec<_>>();
    let both = r#""action":{"name":"cta_url","parameters":{},"buttons":[{"type":"quick_reply","quick_reply":{"id":"1","title":"x"}}]}"#;
    assert_eq!(
        rules(&format!(r#""card_index":0,{media},{both}"#)),
        ["unknown_member, error 100]", "unknown_member, error 100]", "carousel_card_buttons_mixed, error 131009]"]
    );
    assert_eq!(rules(&at(1, MARGHERITA)), ["carousel_cards_card_index_unique, error 131009]"]);
    assert_eq!(rules(r#""card_index":0,"type":"image""#), ["anycard_type, error 131009]"]);
    assert_eq!(
        two(r#""card_index":0,"type":"product","body":{"text":"x"},"action":{"product_retailer_id":"1","catalog_id":"2"}"#),
        [
            "interactive.action.cards[0].body: `body` is not a member of this object, which has `card_index`, `type`, `action` [unknown_member, error 100]",
            "interactive.action.cards[1]: this card is a `Card`, but another is a `ProductCard`: all cards must be of the same sort \
             [carousel_cards_mixed, error 131009]",
        ]
    );
}

/// A header, a footer or buttons of the message itself.
#[test]
fn what_only_other_messages_have() {
    let valid = carousel(&[&at(0, MARGHERITA), &at(1, DIAVOLA)]);
    assert!(Message::from_json(&valid).is_ok());
    for (member, value) in [("header", json!({ "type": "text", "text": "x" })), ("footer", json!({ "text": "x" }))] {
        let mut json: Value = serde_json::from_str(&valid).expect("JSON");
        json["interactive"][member] = value;
        assert_eq!(
            refused(&json.to_string()),
            [format!(
                "interactive.{member}: `{member}` is not a member of this object, which has `type`, `body`, `action` [unknown_member, error 100]"
            )]
        );
    }
}
