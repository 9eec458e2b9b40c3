//! The rules of what templates sell: products, offers, carousels.

use whatsapp_dsl::template::{Button, Card, CardBuilder, CopyCode, LimitedTimeOffer, QuickReply, Text, Url, UrlBuilder, card};
use whatsapp_dsl::{Invalid, Message, Template, TemplateBuilder, header, try_message};

use crate::{broken, long};

fn send() -> TemplateBuilder {
    Template::builder().to("16505551234").name("arrivals").language("en_US")
}

fn offer(milliseconds: i64) -> TemplateBuilder {
    send().limited_time_offer(LimitedTimeOffer::builder().expiration_time_ms(milliseconds))
}

fn code(index: i64, code: &str) -> Button {
    CopyCode::from(CopyCode::builder().index(index).coupon_code(code)).into()
}

fn url(index: i64) -> Button {
    Url::from(Url::builder().index(index).text("x")).into()
}

#[test]
fn a_code_beside_an_offer_is_shorter() {
    let valid = offer(1).buttons([code(0, "x")]).build().expect("a template");
    let path = "template.components[1].parameters[0].coupon_code";
    let build = |text: &str| offer(1).buttons([code(0, text)]).build();
    for length in [16, 21] {
        broken(&valid, build(&long(length)), "copy_code_coupon_code_length", path, long(length).into());
    }
    assert!(build(&long(15)).is_ok() && send().buttons([code(0, &long(20))]).build().is_ok());
}

#[test]
fn buttons_beside_an_offer_have_their_places() {
    for (buttons, wrong) in
        [(vec![code(1, "x")], 1), (vec![code(0, "x"), url(2)], 2), (vec![url(0), code(1, "x")], 1), (vec![url(1)], 1), (vec![url(9)], 1)]
    {
        let invalid = offer(1).buttons(buttons.clone()).build().expect_err("a button in another's place");
        for violation in invalid.violations() {
            assert_eq!((violation.rule(), violation.code()), ("template_offer_button_index", Some(131_009)));
        }
        let paths: Vec<_> = invalid.violations().iter().map(|violation| violation.path().to_owned()).collect();
        assert!(paths.contains(&format!("template.components[{wrong}].index")), "{invalid}");
        assert!(send().buttons(buttons).build().is_ok(), "without an offer any place will do");
    }
    let reply = || Button::from(QuickReply::from(QuickReply::builder().index(2).payload("x")));
    for buttons in [vec![], vec![code(0, "x")], vec![url(0)], vec![code(0, "x"), url(1)], vec![url(1), code(0, "x"), reply()]] {
        assert!(offer(1).buttons(buttons).build().is_ok());
    }
    // One mistake, one word of it.
    let twice = offer(1).buttons([code(0, "x"), url(0)]).build().expect_err("two buttons in one place");
    assert_eq!(twice.violations().iter().map(whatsapp_dsl::Violation::rule).collect::<Vec<_>>(), ["template_button_index_unique"]);
    let outside = offer(1).buttons([url(10)]).build().expect_err("no such place");
    assert_eq!(outside.violations().iter().map(whatsapp_dsl::Violation::rule).collect::<Vec<_>>(), ["url_button_index_range"]);
}

#[test]
fn the_place_of_a_button_may_come_at_run_time() {
    let send = |has_code: bool, place: i64| {
        try_message!(Template {
            to: "16505551234",
            name: "arrivals",
            language: "en_US",
            limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1 },
            buttons: [
                if has_code {
                    CopyCode { index: 0, coupon_code: "SPRING25" }
                },
                Url { index: place, text: "x" },
            ],
        })
    };
    assert!(send(true, 1).is_ok() && send(false, 0).is_ok());
    assert!(send(true, 0).is_err() && send(false, 1).is_err());
}

fn card(id: &str) -> CardBuilder {
    Card::builder().header(header::Image::builder().id(id))
}

fn reel(card: CardBuilder) -> Result<Message, Invalid> {
    send().cards([self::card("1"), card]).build()
}

#[test]
fn buttons_of_a_card() {
    let url = |index: i64| Url::builder().index(index).text("x");
    let invalid = |buttons: Vec<UrlBuilder>| reel(card("2").buttons(buttons)).expect_err("wrong buttons");
    let twice = invalid(vec![url(1), url(1)]);
    assert_eq!(twice.violations()[0].rule(), "template_card_button_index_unique");
    assert_eq!(twice.violations()[0].path(), "template.components[0].cards[1].components[2].index");
    assert_eq!(invalid(vec![url(0), url(1), url(2)]).violations()[0].rule(), "template_card_buttons_count");
    // Each card counts its own.
    assert!(send().buttons([url(0)]).cards([card("1").buttons([url(0)]), card("2").buttons([url(0)])]).build().is_ok());
}

#[test]
fn headers_of_all_cards_are_of_one_kind() {
    let video = || Card::builder().header(header::Video::builder().id("2"));
    let product = || Card::builder().header(header::Product::builder().catalog_id("7").product_retailer_id("sku"));
    for other in [video(), product()] {
        let invalid = send().cards([card("1"), card("2"), other]).build().expect_err("two kinds of headers");
        assert_eq!(invalid.violations()[0].rule(), "template_card_headers_mixed");
        assert_eq!(invalid.violations()[0].path(), "template.components[0].cards[2].components[0].parameters[0]");
        assert_eq!(invalid.violations()[0].code(), Some(132_012));
    }
    assert!(send().cards([video(), video()]).build().is_ok() && send().cards([product(), product()]).build().is_ok());
}

#[test]
fn parameters_of_cards_are_named_as_the_others_are() {
    let named = |name: &str| card::Text::builder().parameter_name(name).text("x");
    let mixed = send().body(["Ann"]).cards([card("1").body([named("dish")]), card("2").body([named("dish")])]).build();
    let mixed = mixed.expect_err("names here, none there");
    assert_eq!(mixed.violations()[0].rule(), "template_parameters_mixed");
    assert_eq!(mixed.violations()[0].path(), "template.components[0].parameters[0]");
    let twice = send().cards([card("1"), card("2").body([named("dish"), named("dish")])]).build().expect_err("a name twice");
    assert_eq!(twice.violations()[0].rule(), "template_card_parameter_name_unique");
    let body = [Text::builder().parameter_name("customer").text("Ann")];
    assert!(send().body(body).cards([card("1").body([named("dish")]), card("2").body([named("dish")])]).build().is_ok());
}

#[test]
fn cards_may_come_at_run_time() {
    let reel = |dishes: &[(&str, &str)]| {
        try_message!(Template {
            to: "16505551234",
            name: "arrivals",
            language: "en_US",
            cards: [for (photo, name) in dishes {
                Card { header: Image { id: *photo }, body: [*name] }
            }],
        })
    };
    assert!(reel(&[("1", "Diavola"), ("2", "Margherita")]).is_ok());
    let invalid = reel(&[("1", "Diavola")]).expect_err("a single card");
    assert_eq!(invalid.violations()[0].rule(), "template_cards_count");
    let headers = |headers: [card::Header; 2]| {
        let [first, second] = headers;
        try_message!(Template {
            to: "16505551234",
            name: "arrivals",
            language: "en_US",
            cards: [Card { header: first }, Card { header: second }],
        })
    };
    let image = || card::Header::from(header::Image::from(header::Image::builder().id("1")));
    let video = || card::Header::from(header::Video::from(header::Video::builder().id("2")));
    assert!(headers([image(), image()]).is_ok());
    let mixed = headers([image(), video()]).expect_err("two kinds");
    assert_eq!(mixed.violations()[0].rule(), "template_card_headers_mixed");
}
