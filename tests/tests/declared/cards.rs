//! Carousels: of media, exactly as many cards as the template has; of products, two to ten.

use whatsapp_dsl::template::card::Currency;
use whatsapp_dsl::{header, message, template, try_message};

use crate::{ANN, long, refused, sends};

template!(Arrivals {
    name: "arrivals",
    language: "en_US",
    category: Marketing,
    body: "New this week, {{customer}}: have a look.",
    cards: [
        Card {
            header: Image,
            body: "The {{dish}} is back, from {{price}} only.",
            buttons: [QuickReply { text: "More" }, Url { text: "Order", url: "https://luigi.example/o/{{sku}}" }],
        },
        Card {
            header: Image,
            body: "The {{dish}} is new, and {{chef}} is proud of it.",
            buttons: [QuickReply { text: "More" }, Url { text: "Order", url: "https://luigi.example/o/new" }],
        },
    ],
});

template!(Numbered {
    name: "numbered_cards",
    language: "en_US",
    category: Marketing,
    body: "New this week.",
    cards: [
        Card { header: Video, body: "The {{1}} is back, from {{2}} only.", buttons: [QuickReply { text: "More" }] },
        Card { header: Video, body: "The {{1}} is new.", buttons: [QuickReply { text: "More" }] },
        Card { header: Video, body: "Nothing else.", buttons: [QuickReply { text: "More" }] },
    ],
});

template!(Shelves {
    name: "shelves",
    language: "en_US",
    category: Marketing,
    body: "Have a look.",
    cards: [Card { header: Product, buttons: [Spm { text: "View" }] }, Card { header: Product, buttons: [Spm { text: "View" }] }],
});

fn image(id: &str) -> header::ImageBuilder {
    header::Image::builder().id(id)
}

fn back() -> ArrivalsCard {
    ArrivalsCard::builder().header(image("1")).dish("Diavola").price("$9").sku("d1")
}

fn new() -> ArrivalsCard {
    ArrivalsCard::builder().header(image("2")).dish("Marinara").chef("Luigi")
}

#[test]
fn cards_with_different_variables() {
    sends(
        r#"{"type":"body","parameters":[{"type":"text","parameter_name":"customer","text":"Ann"}]},
        {"type":"carousel","cards":[
        {"card_index":0,"components":[
        {"type":"header","parameters":[{"type":"image","image":{"id":"1"}}]},
        {"type":"body","parameters":[{"type":"text","parameter_name":"dish","text":"Diavola"},
        {"type":"currency","parameter_name":"price","currency":{"fallback_value":"$9","code":"USD","amount_1000":9000}}]},
        {"type":"button","sub_type":"quick_reply","index":"0","parameters":[{"type":"payload","payload":"more-d1"}]},
        {"type":"button","sub_type":"url","index":"1","parameters":[{"type":"text","text":"d1"}]}]},
        {"card_index":1,"components":[
        {"type":"header","parameters":[{"type":"image","image":{"link":"https://luigi.example/2.jpg"}}]},
        {"type":"body","parameters":[{"type":"text","parameter_name":"dish","text":"Marinara"},
        {"type":"text","parameter_name":"chef","text":"Luigi"}]}]}]}"#,
        &message!(Arrivals {
            to: ANN,
            customer: "Ann",
            cards: [
                Card {
                    header: Image { id: "1" },
                    dish: "Diavola",
                    price: Currency { code: "USD", minor_units: 900, fallback_value: "$9" },
                    sku: "d1",
                    quick_reply: "more-d1",
                },
                Card { header: Image { link: "https://luigi.example/2.jpg" }, dish: "Marinara", chef: "Luigi" },
            ],
        }),
        Arrivals::builder()
            .to(ANN)
            .customer("Ann")
            .cards([
                back().price(Currency::builder().code("USD").minor_units(900).fallback_value("$9")).quick_reply("more-d1"),
                new().header(header::Image::builder().link("https://luigi.example/2.jpg")),
            ])
            .build(),
    );
}

#[test]
fn cards_with_numbered_variables() {
    let video = || header::Video::builder().id("7");
    let card = || NumberedCard::builder().header(video());
    let json = |index: usize, body: &str| {
        format!(
            r#"{{"card_index":{index},"components":[{{"type":"header","parameters":[{{"type":"video","video":{{"id":"7"}}}}]}}{body}]}}"#
        )
    };
    sends(
        &format!(
            r#"{{"type":"carousel","cards":[{},{},{}]}}"#,
            json(0, r#",{"type":"body","parameters":[{"type":"text","text":"Diavola"},{"type":"text","text":"$9"}]}"#),
            json(1, r#",{"type":"body","parameters":[{"type":"text","text":"Marinara"}]}"#),
            json(2, ""),
        ),
        &message!(Numbered {
            to: ANN,
            cards: [
                Card { header: Video { id: "7" }, body: ["Diavola", "$9"] },
                Card { header: Video { id: "7" }, body: ["Marinara"] },
                Card { header: Video { id: "7" } },
            ],
        }),
        Numbered::builder().to(ANN).cards([card().body(["Diavola", "$9"]), card().body(["Marinara"]), card()]).build(),
    );
    let built = Numbered::builder().to(ANN).cards([card().body(["Diavola"]), card(), card().body(["Nothing"])]).build();
    assert_eq!(
        refused(built),
        [
            "template_body_count 132000 template.components[0].cards[0].components[1].parameters",
            "template_card_body_required 132000 template.components[0].cards[1].components[1].parameters",
            "template_card_field 132000 template.components[0].cards[2].components[1].parameters",
        ]
    );
}

#[test]
fn products_are_two_to_ten() {
    let card = |number: usize| {
        ShelvesCard::builder().header(header::Product::builder().catalog_id("7").product_retailer_id(format!("sku-{number}")))
    };
    let built = |count: usize| Shelves::builder().to(ANN).cards((0..count).map(card)).build();
    for count in 2..=10 {
        let sent = built(count).expect("so many can be shown");
        assert_eq!(sent.to_json().matches("card_index").count(), count);
        assert_eq!(whatsapp_dsl::Message::from_json(&sent.to_json()), Ok(sent));
    }
    for count in [0, 1, 11] {
        assert_eq!(refused(built(count)), ["template_cards_count 132000 template.components[0].cards"], "{count}");
    }
    sends(
        r#"{"type":"carousel","cards":[
        {"card_index":0,"components":[{"type":"header","parameters":[{"type":"product","product":{"product_retailer_id":"sku-0","catalog_id":"7"}}]}]},
        {"card_index":1,"components":[{"type":"header","parameters":[{"type":"product","product":{"product_retailer_id":"sku-1","catalog_id":"7"}}]}]},
        {"card_index":2,"components":[{"type":"header","parameters":[{"type":"product","product":{"product_retailer_id":"sku-2","catalog_id":"7"}}]}]}]}"#,
        &message!(Shelves {
            to: ANN,
            cards: [
                Card { header: Product { catalog_id: "7", product_retailer_id: "sku-0" } },
                Card { header: Product { catalog_id: "7", product_retailer_id: "sku-1" } },
                Card { header: Product { catalog_id: "7", product_retailer_id: "sku-2" } },
            ],
        }),
        built(3),
    );
}

#[test]
fn products_may_come_from_a_loop() {
    let shelf = ["sku-0", "sku-1", "sku-2", "sku-3"];
    let sent = try_message!(Shelves {
        to: ANN,
        cards: [for sku in shelf {
            Card { header: Product { catalog_id: "7", product_retailer_id: sku } }
        }],
    });
    assert_eq!(sent.map(|sent| sent.to_json().matches("sku-").count()), Ok(4));
}

#[test]
fn what_cards_refuse() {
    let send = |cards: [ArrivalsCard; 2]| Arrivals::builder().to(ANN).customer("Ann").cards(cards).build();
    let path = |index: usize, rest: &str| format!("template.components[1].cards[{index}].components{rest}");
    let cases = [
        (send([back().dish(""), new()]), format!("card_parameter_text_empty 100 {}", path(0, "[1].parameters[0].text"))),
        (send([back(), new().chef("a\tb")]), format!("card_parameter_text_inner_space 132018 {}", path(1, "[1].parameters[1].text"))),
        (
            send([back(), new().chef(None::<&str>)]),
            format!("template_card_parameter_required 132000 {}", path(1, "[1].parameters[1].text")),
        ),
        (send([back(), new().price("$9")]), "template_card_field 132000 template.components[1].cards[1]".to_owned()),
        (send([back(), new().sku("m1")]), "template_card_field 132000 template.components[1].cards[1]".to_owned()),
        (send([back().sku(None::<&str>), new()]), format!("template_card_url_required 131008 {}", path(0, "[2]"))),
        (
            send([back().dish(None::<&str>), new()]),
            format!("template_card_parameter_required 132000 {}", path(0, "[1].parameters[0].text")),
        ),
        (
            send([back().header(None::<header::Image>), new()]),
            format!("template_card_header_required 132012 {}", path(0, "[0].parameters[0]")),
        ),
        (send([back().sku("x\n"), new()]), format!("template_card_url_inner_space 132018 {}", path(0, "[2].parameters[0].text"))),
    ];
    for (built, wanted) in cases {
        assert_eq!(refused(built), [wanted]);
    }
    assert_eq!(send([back().quick_reply(""), new()]), send([back(), new()]), "what may be left out is, where it comes empty");
    assert_eq!(
        refused(Arrivals::builder().to(ANN).customer("Ann").cards([back()]).build()),
        ["template_cards_count 132000 template.components[1].cards"]
    );
    assert_eq!(
        refused(Arrivals::builder().to(ANN).customer("Ann").build()),
        ["template_cards_required 131008 template.components[1].cards"]
    );
}

#[test]
fn a_card_is_no_longer_than_160_characters() {
    // "The  is new, and Luigi is proud of it." has 38 without the dish.
    let send = |dish: usize| Arrivals::builder().to(ANN).customer("Ann").cards([back(), new().dish(long(dish))]).build();
    assert!(send(122).is_ok());
    assert_eq!(refused(send(123)), ["template_body_length 132005 template.components[1].cards[1].components[1].parameters[0].text"]);
}
