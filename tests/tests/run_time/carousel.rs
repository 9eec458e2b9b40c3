//! The rules of carousels outside of templates.

use serde_json::{Value, json};
use whatsapp_dsl::carousel::{AnyCard, Card, CardBuilder, Image, ProductCard, QuickReply, Video};
use whatsapp_dsl::{Carousel, Invalid, Message};

use crate::{broken, broken_json};

const LINK: &str = "https://luigi.example/a";

fn picture() -> CardBuilder {
    Card::builder().header(Image::builder().link(LINK))
}

fn linked() -> CardBuilder {
    picture().body("Tomato").display_text("Order").url(LINK)
}

fn answered(count: usize) -> CardBuilder {
    picture().buttons((0..count).map(|_| QuickReply::builder().id("1").title("Order")))
}

fn product(catalog: &str, id: &str) -> AnyCard {
    AnyCard::from(ProductCard::from(ProductCard::builder().catalog_id(catalog).product_retailer_id(id)))
}

fn of(first: CardBuilder, second: CardBuilder) -> Result<Message, Invalid> {
    Carousel::builder().to("16505551234").body("To take away").cards([first, second]).build()
}

fn of_any(cards: Vec<AnyCard>) -> Result<Message, Invalid> {
    Carousel::builder().to("16505551234").body("To take away").cards(cards).build()
}

fn valid(message: Result<Message, Invalid>) -> Message {
    message.expect("a message that WhatsApp takes")
}

const SECOND: &str = "interactive.action.cards[1]";

#[test]
fn products_are_of_one_catalogue() {
    let products = valid(of_any(vec![product("7", "sku-1"), product("7", "sku-2")]));
    let path = format!("{SECOND}.action.catalog_id");
    broken(&products, of_any(vec![product("7", "sku-1"), product("8", "sku-2")]), "carousel_card_catalogs_mixed", &path, json!("8"));
}

/// No page asks that ids differ.
#[test]
fn quick_replies_may_be_alike() {
    assert!(of(answered(12), answered(12)).is_ok());
}

#[test]
fn two_to_ten_cards() {
    let of = |count: usize| Carousel::builder().to("16505551234").body("b").cards((0..count).map(|_| linked())).build();
    for count in [2, 10] {
        assert!(of(count).is_ok(), "{count}");
    }
    for count in [0, 1, 11, 1000] {
        let mut json = serde_json::to_value(valid(of(2))).expect("JSON");
        let card = json["interactive"]["action"]["cards"][0].clone();
        let cards = (0..count).map(|place| {
            let mut card = card.clone();
            card["card_index"] = json!(place);
            card
        });
        json["interactive"]["action"]["cards"] = Value::Array(cards.collect());
        broken_json(of(count), &json, "carousel_cards_count", "interactive.action.cards");
    }
}

#[test]
fn all_cards_are_alike() {
    let (links, answers) = (valid(of(linked(), linked())), valid(of(answered(1), answered(1))));
    let second = |message: Result<Message, Invalid>| {
        let json = serde_json::to_value(valid(message)).expect("JSON");
        json["interactive"]["action"]["cards"][1].clone()
    };
    let film = || linked().header(Video::builder().link(LINK));
    let path = format!("{SECOND}.header");
    let both = second(of(film(), film()));
    broken(&links, of(linked(), film()), "carousel_card_headers_mixed", &path, both["header"].clone());

    let mut json = serde_json::to_value(&answers).expect("JSON");
    json["interactive"]["action"]["cards"][1] = second(of(linked(), linked()));
    broken_json(of(answered(1), linked()), &json, "carousel_card_buttons_mixed", &format!("{SECOND}.action.parameters.url"));
    json["interactive"]["action"]["cards"][1] = second(of(answered(3), answered(3)));
    broken_json(of(answered(1), answered(3)), &json, "carousel_card_buttons_mixed", &format!("{SECOND}.action.buttons"));
    json["interactive"]["action"]["cards"][1] = second(of_any(vec![product("7", "1"), product("7", "2")]));
    let mixed = of_any(vec![AnyCard::from(Card::from(answered(1))), product("7", "2")]);
    broken_json(mixed, &json, "carousel_cards_mixed", SECOND);
}

#[test]
fn a_link_or_quick_replies() {
    let rules = |card: CardBuilder| {
        let invalid = of(card, linked()).expect_err("a card that WhatsApp rejects");
        invalid.violations().iter().map(|violation| (violation.rule().to_owned(), violation.code())).collect::<Vec<_>>()
    };
    let is = |rule: &str, code| (rule.to_owned(), Some(code));
    assert_eq!(rules(picture()), [is("carousel_card_action", 131_008)]);
    assert_eq!(rules(answered(1).display_text("Order").url(LINK)), [is("carousel_card_action", 131_009)]);
    assert_eq!(rules(picture().url(LINK)), [is("carousel_card_link_label", 131_008)]);
    assert_eq!(rules(picture().display_text("Order")), [is("carousel_card_action", 131_008), is("carousel_card_label_link", 131_008)]);
}
