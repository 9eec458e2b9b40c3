//! The rules of carousels outside of templates.

use serde_json::{Value, json};
use whatsapp_dsl::carousel::{AnyCard, Card, CardBuilder, Image, ProductCard, QuickReply, Video};
use whatsapp_dsl::{Carousel, Invalid, Message};

use crate::{LEFT_OUT, broken, broken_json, long, missing, texts};

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

const FIRST: &str = "interactive.action.cards[0]";
const SECOND: &str = "interactive.action.cards[1]";

#[test]
fn texts_of_the_message_and_of_links() {
    let links = valid(of(linked(), linked()));
    let body = |text: &str| Carousel::builder().to("16505551234").body(text).cards([linked(), linked()]).build();
    texts(&links, "carousel_body", "interactive.body.text", body, &[("empty", ""), ("length", &long(1025))]);
    missing(&links, "carousel_body", "interactive.body.text", Carousel::builder().to("16505551234").cards([linked(), linked()]).build());
    let wrong = [
        (LEFT_OUT, ""),
        ("length", &*long(161)),
        ("line_breaks", "a\nb\nc\nd"),
        ("line_breaks", "\r\r\n\n"),
        ("line_breaks", "a\r\nb\r\nc\r\n"),
    ];
    texts(&links, "carousel_card_body", &format!("{FIRST}.body.text"), |text| of(linked().body(text), linked()), &wrong);
    for text in [&*long(160), "a\r\nb\r\nc", "\n\na", "a\rb\nc"] {
        assert!(of(linked().body(text), linked()).is_ok(), "{text:?}");
    }
    let label = |text: &str| of(linked().display_text(text), linked());
    let path = format!("{FIRST}.action.parameters.display_text");
    texts(&links, "carousel_card_display_text", &path, label, &[("empty", ""), ("length", &long(21))]);
    let url = |text: &str| of(linked().url(text), linked());
    let path = format!("{FIRST}.action.parameters.url");
    texts(&links, "carousel_card_url", &path, url, &[("empty", ""), ("format", "luigi.example"), ("format", "tel:+16505551234")]);
    let header = |text: &str| of(linked().header(Image::builder().link(text)), linked());
    let path = format!("{FIRST}.header.image.link");
    texts(&links, "carousel_image_link", &path, header, &[("empty", ""), ("format", "a.jpg")]);
    missing(&links, "carousel_card_header", &format!("{FIRST}.header"), of(Card::builder().display_text("Order").url(LINK), linked()));
}

#[test]
fn quick_replies() {
    let answers = valid(of(answered(1), answered(1)));
    let reply = |id: &str, title: &str| of(picture().buttons([QuickReply::builder().id(id).title(title)]), answered(1));
    let path = format!("{FIRST}.action.buttons[0].quick_reply");
    texts(&answers, "carousel_quick_reply_id", &format!("{path}.id"), |id| reply(id, "x"), &[("empty", ""), ("length", &long(257))]);
    texts(
        &answers,
        "carousel_quick_reply_title",
        &format!("{path}.title"),
        |title| reply("1", title),
        &[("empty", ""), ("length", &long(21))],
    );
    assert!(reply(&long(256), &long(20)).is_ok());
    let none = picture().buttons(std::iter::empty::<QuickReply>());
    broken(&answers, of(none, answered(1)), "carousel_card_buttons_count", &format!("{FIRST}.action.buttons"), json!([]));
    // No page asks that ids differ.
    assert!(of(answered(12), answered(12)).is_ok());
}

#[test]
fn products() {
    let cards = |first: AnyCard| of_any(vec![first, product("7", "sku-2")]);
    let products = valid(cards(product("7", "sku-1")));
    let path = format!("{FIRST}.action.product_retailer_id");
    let wrong = [("empty", ""), ("length", &*long(101)), ("outer_space", " sku")];
    texts(&products, "product_card_product_retailer_id", &path, |id| cards(product("7", id)), &wrong);
    let path = format!("{FIRST}.action.catalog_id");
    texts(&products, "product_card_catalog_id", &path, |id| cards(product(id, "sku-1")), &[("empty", "")]);
    let spaced = of_any(vec![product("7 8", "sku-1"), product("7 8", "sku-2")]).expect_err("white space");
    assert_eq!(spaced.violations().iter().map(whatsapp_dsl::Violation::rule).collect::<Vec<_>>(), ["product_card_catalog_id_format"; 2]);
    let path = format!("{SECOND}.action.catalog_id");
    broken(&products, of_any(vec![product("7", "sku-1"), product("8", "sku-2")]), "carousel_card_catalogs_mixed", &path, json!("8"));
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
