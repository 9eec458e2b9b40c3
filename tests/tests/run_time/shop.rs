//! The rules of what templates sell: products, offers, carousels.

use serde_json::{Value, json};
use whatsapp_dsl::product_list::{Section, SectionBuilder};
use whatsapp_dsl::template::{
    Button, Card, CardBuilder, CopyCode, LimitedTimeOffer, Mpm, MpmBuilder, QuickReply, Text, Url, UrlBuilder, card,
};
use whatsapp_dsl::{Invalid, Message, Template, TemplateBuilder, header, message, try_message};

use crate::{LEFT_OUT, broken, broken_json, long, missing, texts};

fn send() -> TemplateBuilder {
    Template::builder().to("16505551234").name("arrivals").language("en_US")
}

/// A valid template with these components.
fn with(components: Value) -> Value {
    let mut json = serde_json::to_value(message!(Template { to: "16505551234", name: "arrivals", language: "en_US" })).expect("JSON");
    json["template"]["components"] = components;
    json
}

const FIRST: &str = "template.components[0]";

#[test]
fn product_of_a_header() {
    let product = || header::Product::builder().catalog_id("7").product_retailer_id("sku");
    let valid = send().header(product()).build().expect("a template");
    let path = |member: &str| format!("{FIRST}.parameters[0].product.{member}");
    let wrong = [("empty", ""), ("length", &*long(101))];
    let id = |id: &str| send().header(product().product_retailer_id(id)).build();
    texts(&valid, "header_product_product_retailer_id", &path("product_retailer_id"), id, &wrong);
    let catalog = |id: &str| send().header(product().catalog_id(id)).build();
    texts(&valid, "header_product_catalog_id", &path("catalog_id"), catalog, &[("empty", ""), ("format", "1 2")]);
    let bare = send().header(header::Product::builder().catalog_id("7")).build();
    missing(&valid, "header_product_product_retailer_id", &path("product_retailer_id"), bare);
}

fn products(count: usize) -> SectionBuilder {
    Section::builder().title("Pasta").product_items((0..count).map(|index| index.to_string()))
}

fn items(count: usize) -> Value {
    json!({ "title": "Pasta",
        "product_items": (0..count).map(|index| json!({ "product_retailer_id": index.to_string() })).collect::<Vec<_>>() })
}

fn mpm() -> MpmBuilder {
    Mpm::builder().index(0).thumbnail_product_retailer_id("sku").sections([products(1)])
}

fn show(button: MpmBuilder) -> Result<Message, Invalid> {
    send().buttons([button]).build()
}

#[test]
fn products_of_a_button() {
    let valid = show(mpm()).expect("a template");
    let action = |member: &str| format!("{FIRST}.parameters[0].action.{member}");
    let wrong = [("empty", ""), ("length", &*long(101))];
    let thumbnail = |id: &str| show(mpm().thumbnail_product_retailer_id(id));
    texts(&valid, "mpm_thumbnail_product_retailer_id", &action("thumbnail_product_retailer_id"), thumbnail, &wrong);
    missing(&valid, "mpm_sections", &action("sections"), show(Mpm::builder().index(0).thumbnail_product_retailer_id("sku")));
    let bare = show(Mpm::builder().index(0).sections([products(1)]));
    missing(&valid, "mpm_thumbnail_product_retailer_id", &action("thumbnail_product_retailer_id"), bare);
    let sections = action("sections");
    broken(&valid, show(mpm().sections(Vec::<Section>::new())), "mpm_sections_count", &sections, json!([]));
    broken(&valid, show(mpm().sections((0..11).map(|_| products(1)))), "mpm_sections_count", &sections, json!(vec![items(1); 11]));
    let two = json!([items(15), items(16)]);
    broken(&valid, show(mpm().sections([products(15), products(16)])), "mpm_product_items_total", &sections, two);
    assert!(show(mpm().sections([products(15), products(15)])).is_ok() && show(mpm().sections((0..10).map(|_| products(3)))).is_ok());
    let built = show(mpm().sections([products(1), Section::builder().product_items(["0"])]));
    let mut json = serde_json::to_value(&valid).expect("JSON");
    let mut untitled = items(1);
    untitled.as_object_mut().expect("an object").remove("title");
    json["template"]["components"][0]["parameters"][0]["action"]["sections"] = json!([items(1), untitled]);
    broken_json(built, &json, "mpm_section_title_required", &format!("{sections}[1].title"));
    let wrong = [(LEFT_OUT, ""), ("length", &*long(25))];
    let titled = |title: &str| show(mpm().sections([products(1).title(title)]));
    texts(&valid, "mpm_section_title", &format!("{sections}[0].title"), titled, &wrong);
    // No page says that a template's are trimmed.
    assert!(show(mpm().thumbnail_product_retailer_id(" sku ")).is_ok() && titled(" Pasta").is_ok());
}

fn offer(milliseconds: i64) -> TemplateBuilder {
    send().limited_time_offer(LimitedTimeOffer::builder().expiration_time_ms(milliseconds))
}

#[test]
fn the_end_of_an_offer() {
    let valid = offer(1).build().expect("a template");
    let path = format!("{FIRST}.parameters[0].limited_time_offer.expiration_time_ms");
    for milliseconds in [0, -1, i64::MIN] {
        let rule = "limited_time_offer_expiration_time_ms_range";
        broken(&valid, offer(milliseconds).build(), rule, &path, milliseconds.into());
    }
    let never = send().limited_time_offer(LimitedTimeOffer::builder()).build();
    missing(&valid, "limited_time_offer_expiration_time_ms", &path, never);
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
    texts(&valid, "copy_code_coupon_code", path, build, &[("length", &long(16)), ("length", &long(21))]);
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

/// A valid carousel, and the path of its second card.
fn valid() -> Message {
    reel(card("2").body(["x"]).buttons([Url::builder().index(0).text("x")])).expect("a carousel")
}

const SECOND: &str = "template.components[0].cards[1]";

#[test]
fn how_many_cards() {
    let cards = |count: usize| send().cards((0..count).map(|_| card("1"))).build();
    let json = |count: usize| {
        let header = json!({ "type": "header", "parameters": [{ "type": "image", "image": { "id": "1" } }] });
        let cards: Vec<_> = (0..count).map(|place| json!({ "card_index": place, "components": [header] })).collect();
        with(json!([{ "type": "carousel", "cards": cards }]))
    };
    for count in [0, 1, 11] {
        broken_json(cards(count), &json(count), "template_cards_count", "template.components[0].cards");
    }
    assert!(cards(2).is_ok() && cards(10).is_ok());
}

#[test]
fn what_stands_in_a_card() {
    let components = format!("{SECOND}.components");
    let body = |text: &str| reel(card("2").body([text]).buttons([Url::builder().index(0).text("x")]));
    let wrong = [("empty", ""), ("length", &*long(161)), ("inner_space", "a\nb")];
    texts(&valid(), "card_parameter_text", &format!("{components}[1].parameters[0].text"), body, &wrong);
    assert!(body(&long(160)).is_ok());
    let url = |index: i64| reel(card("2").body(["x"]).buttons([Url::builder().index(index).text("x")]));
    broken(&valid(), url(10), "url_button_index_range", &format!("{components}[2].index"), 10.into());
    let built = reel(Card::builder().body(["x"]).buttons([Url::builder().index(0).text("x")]));
    let mut json = serde_json::to_value(valid()).expect("JSON");
    json["template"]["components"][0]["cards"][1]["components"].as_array_mut().expect("components").remove(0);
    let invalid = built.expect_err("no header");
    let read = Message::from_json(&json.to_string()).expect_err("no header");
    assert_eq!(invalid, read);
    assert_eq!(read.violations()[0].rule(), "template_card_header_required");
    assert_eq!(read.violations()[0].code(), Some(131_008));
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
fn amounts_in_cards_are_sound() {
    let amount = |units: i64| card::Currency::builder().code("USD").minor_units(units).fallback_value("$42.99");
    assert!(reel(card("2").body([amount(4299)])).is_ok());
    let scale = reel(card("2").body([amount(42_990)])).expect_err("a slip of scale");
    assert_eq!(scale.violations()[0].rule(), "card_currency_scale");
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
