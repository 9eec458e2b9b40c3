//! Carousels: cards in the order of their places, which are read but never written by hand.

use whatsapp_dsl::template::{Card, Url, card};
use whatsapp_dsl::{Message, Template, TemplateBuilder, header, message};

use crate::{check, read_as, refused, to_phone};

/// A template message of these components.
fn components(components: &str) -> String {
    to_phone(&format!(
        r#""type":"template","template":{{"name":"arrivals","language":{{"code":"en_US"}},"components":[{}]}}"#,
        crate::one_line(components)
    ))
}

fn builder() -> TemplateBuilder {
    Template::builder().to("+1 650 555 1234").name("arrivals").language("en_US")
}

/// A carousel of cards, each given from its place on.
fn carousel(cards: &[&str]) -> String {
    let cards: Vec<_> = cards.iter().map(|card| format!("{{{card}}}")).collect();
    components(&format!(r#"{{"type":"carousel","cards":[{}]}}"#, cards.join(",")))
}

/// A card with the image of this id.
fn image(place: &str, id: &str) -> String {
    let header = format!(r#"{{"type":"header","parameters":[{{"type":"image","image":{{"id":"{id}"}}}}]}}"#);
    format!(r#"{place}"components":[{header}]"#)
}

#[test]
fn cards_have_the_place_in_the_list() {
    check(
        &components(
            r#"{"type":"body","parameters":[{"type":"text","text":"Ann"}]},
            {"type":"carousel","cards":[
                {"card_index":0,"components":[
                    {"type":"header","parameters":[{"type":"image","image":{"link":"https://luigi.example/1.jpg"}}]},
                    {"type":"body","parameters":[
                        {"type":"text","text":"Diavola"},
                        {"type":"currency","currency":{"fallback_value":"$9.90","code":"USD","amount_1000":9900}},
                        {"type":"date_time","date_time":{"fallback_value":"Monday"}}
                    ]},
                    {"type":"button","sub_type":"quick_reply","index":"0","parameters":[{"type":"payload","payload":"more"}]},
                    {"type":"button","sub_type":"url","index":"1","parameters":[{"type":"text","text":"diavola"}]}
                ]},
                {"card_index":1,"components":[
                    {"type":"header","parameters":[{"type":"image","image":{"id":"2"}}]},
                    {"type":"button","sub_type":"url","index":"1","parameters":[{"type":"text","text":"margherita"}]}
                ]}
            ]}"#,
        ),
        &message!(Template {
            to: "+1 650 555 1234",
            name: "arrivals",
            language: "en_US",
            body: ["Ann"],
            cards: [
                Card {
                    header: Image { link: "https://luigi.example/1.jpg" },
                    body: [
                        "Diavola",
                        Currency { code: "USD", minor_units: 990, fallback_value: "$9.90" },
                        DateTime { fallback_value: "Monday" },
                    ],
                    buttons: [QuickReply { index: 0, payload: "more" }, Url { index: 1, text: "diavola" }],
                },
                Card { buttons: [Url { index: 1, text: "margherita" }], header: Image { id: "2" } },
            ],
        }),
        builder()
            .body(["Ann"])
            .cards([
                Card::builder()
                    .header(header::Image::builder().link("https://luigi.example/1.jpg"))
                    .body([
                        card::Parameter::from(card::Text::from(card::Text::builder().text("Diavola"))),
                        card::Parameter::Currency(card::Currency::builder().code("USD").minor_units(990).fallback_value("$9.90").into()),
                        card::Parameter::DateTime(card::DateTime::builder().fallback_value("Monday").into()),
                    ])
                    .buttons([
                        card::Button::from(whatsapp_dsl::template::QuickReply::from(
                            whatsapp_dsl::template::QuickReply::builder().index(0).payload("more"),
                        )),
                        Url::from(Url::builder().index(1).text("diavola")).into(),
                    ]),
                Card::builder().header(header::Image::builder().id("2")).buttons([Url::builder().index(1).text("margherita")]),
            ])
            .build(),
    );
}

#[test]
fn cards_of_videos_and_of_products() {
    let card = |place: usize, parameter: &str| {
        format!(r#"{{"card_index":{place},"components":[{{"type":"header","parameters":[{parameter}]}}]}}"#)
    };
    let cards = |parameters: [&str; 2]| {
        let cards: Vec<_> = parameters.iter().enumerate().map(|(place, parameter)| card(place, parameter)).collect();
        components(&format!(r#"{{"type":"carousel","cards":[{}]}}"#, cards.join(",")))
    };
    check(
        &cards([r#"{"type":"video","video":{"id":"1"}}"#, r#"{"type":"video","video":{"link":"https://luigi.example/2.mp4"}}"#]),
        &message!(Template {
            to: "+1 650 555 1234",
            name: "arrivals",
            language: "en_US",
            cards: [Card { header: Video { id: "1" } }, Card { header: Video { link: "https://luigi.example/2.mp4" } }],
        }),
        builder()
            .cards([
                Card::builder().header(header::Video::builder().id("1")),
                Card::builder().header(header::Video::builder().link("https://luigi.example/2.mp4")),
            ])
            .build(),
    );
    check(
        &cards([
            r#"{"type":"product","product":{"product_retailer_id":"sku-1","catalog_id":"7"}}"#,
            r#"{"type":"product","product":{"product_retailer_id":"sku-2","catalog_id":"7"}}"#,
        ]),
        &message!(Template {
            to: "+1 650 555 1234",
            name: "arrivals",
            language: "en_US",
            cards: [
                Card { header: Product { catalog_id: "7", product_retailer_id: "sku-1" } },
                Card { header: Product { catalog_id: "7", product_retailer_id: "sku-2" } },
            ],
        }),
        builder()
            .cards(["sku-1", "sku-2"].map(|id| Card::builder().header(header::Product::builder().catalog_id("7").product_retailer_id(id))))
            .build(),
    );
}

#[test]
fn cards_are_read_in_the_order_of_their_places() {
    let place = |place: &str| format!(r#""card_index":{place},"#);
    let canonical = carousel(&[&image(&place("0"), "a"), &image(&place("1"), "b"), &image(&place("2"), "c")]);
    for [a, b, c] in [["0", "1", "2"], [r#""0""#, r#""1""#, r#""2""#], ["0", r#""1""#, "2"]] {
        let [a, b, c] = [image(&place(a), "a"), image(&place(b), "b"), image(&place(c), "c")];
        for order in [[&a, &b, &c], [&c, &b, &a], [&b, &a, &c], [&b, &c, &a]] {
            read_as(&carousel(&order.map(String::as_str)), &canonical);
        }
    }
    let components_first =
        [r#""card_index":1"#, r#""card_index":0"#].map(|place| format!("{},{place}", image("", place.get(13..).unwrap_or_default())));
    let read = Message::from_json(&carousel(&components_first.each_ref().map(String::as_str))).expect("members in any order");
    assert_eq!(read.to_json(), carousel(&[&image(&place("0"), "0"), &image(&place("1"), "1")]));
}

#[test]
fn the_path_of_a_card_is_that_of_the_json_as_given() {
    let cards = [image(r#""card_index":1,"#, "two words"), image(r#""card_index":0,"#, "a")];
    assert_eq!(
        refused(&carousel(&cards.each_ref().map(String::as_str))),
        [
            "template.components[0].cards[0].components[0].parameters[0].image.id: id contains white space, which is not allowed here [header_image_id_format, error 131009]"
        ]
    );
}

#[test]
fn places_that_are_wrong() {
    let cards = |places: [&str; 2]| {
        let cards = places.map(|place| image(&if place.is_empty() { String::new() } else { format!(r#""card_index":{place},"#) }, "a"));
        refused(&carousel(&cards.each_ref().map(String::as_str)))
    };
    let at = |card: usize, words: &str| format!("template.components[0].cards[{card}].card_index: {words}");
    let missing = "card_index is missing; it is the place in the list, counted from 0 [template_cards_card_index_required, error 131008]";
    assert_eq!(cards(["", "1"]), [at(0, missing)]);
    assert_eq!(cards(["0", ""]), [at(1, missing)]);
    assert_eq!(cards(["0", "null"]), [at(1, missing)]);
    assert_eq!(cards(["", ""]), [at(0, missing), at(1, missing)]);
    let twice = "`0` is used more than once, but each card_index must differ [template_cards_card_index_unique, error 131009]";
    assert_eq!(cards(["0", "0"]), [at(1, twice)]);
    assert_eq!(cards([r#""0""#, "0"]), [at(1, twice)]);
    let range = |place: &str| format!("card_index is {place}; it must be from 0 to 1 [template_cards_card_index_range, error 131009]");
    assert_eq!(cards(["0", "2"]), [at(1, &range("2"))]);
    assert_eq!(cards(["1", "2"]), [at(1, &range("2"))]);
    assert_eq!(cards(["-1", "0"]), [at(0, &range("-1"))]);
    for other in [r#""first""#, "[]", "1.5", "18446744073709551615"] {
        assert_eq!(
            cards(["0", other]),
            [at(1, "card_index must be a whole number [template_cards_card_index_type, error 131009]")],
            "{other}"
        );
    }
}

#[test]
fn what_a_card_does_not_know_is_named() {
    let said = |component: &str| {
        let cards = [format!(r#""card_index":0,"components":[{component}]"#), image(r#""card_index":1,"#, "a")];
        refused(&carousel(&cards.each_ref().map(String::as_str)))
    };
    let at = |rest: &str| format!("template.components[0].cards[0].components[0]{rest}");
    assert_eq!(
        said(r#"{"type":"carousel","cards":[]}"#),
        [at(r#".type: type must be one of `header`, `body` or `button`, found "carousel" [template_card_type, error 131009]"#)]
    );
    assert_eq!(
        said(r#"{"type":"header","parameters":[{"type":"document","document":{"id":"1"}}]}"#),
        [at(r#".parameters[0].type: type must be one of `image`, `video` or `product`, found "document" [header_type, error 131009]"#)]
    );
    assert_eq!(
        said(r#"{"type":"header","parameters":[{"type":"image","image":{"id":"1"}}]},{"type":"button","sub_type":"mpm","index":"0"}"#),
        [
            r#"template.components[0].cards[0].components[1].sub_type: sub_type must be one of `quick_reply`, `url` or `order_details`, found "mpm" [template_card_sub_type, error 131009]"#
        ]
    );
    let invalid =
        refused(&carousel(&[&format!("{},\"title\":\"x\"", image(r#""card_index":0,"#, "a")), &image(r#""card_index":1,"#, "b")]));
    assert_eq!(
        invalid,
        [
            "template.components[0].cards[0].title: `title` is not a member of this object, which has `card_index`, `components` [unknown_member, error 100]"
        ]
    );
    assert_eq!(
        refused(&components(r#"{"type":"carousel","cards":["a","b"]}"#)),
        [0, 1].map(|card| format!("template.components[0].cards[{card}]: cards must be an object [template_cards_type, error 131009]"))
    );
}
