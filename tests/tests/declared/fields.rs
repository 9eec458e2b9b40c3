//! What the fields are called, and what has no field.

use whatsapp_dsl::{header, message, template};

use crate::{ANN, sends};

template!(
    "tests/declared/names.json",
    [
        Promo { name: "2023_promo", body: [customer, code], header: [shop], url: [campaign] },
        Rows { name: "rows", cards: Card { body: [dish, price], url: [sku] } },
    ]
);

#[test]
fn own_names_of_numbered_variables() {
    sends(
        r#"{"type":"header","parameters":[{"type":"text","text":"Luigi's"}]},
        {"type":"body","parameters":[{"type":"text","text":"Ann"},{"type":"text","text":"SPRING25"}]},
        {"type":"button","sub_type":"url","index":"0","parameters":[{"type":"text","text":"c7"}]}"#,
        &message!(Promo { to: ANN, code: "SPRING25", customer: "Ann", shop: "Luigi's", campaign: "c7" }),
        Promo::builder().to(ANN).code("SPRING25").customer("Ann").shop("Luigi's").campaign("c7").build(),
    );
}

#[test]
fn own_names_within_cards() {
    let card = |dish: &'static str| RowsCard::builder().header(header::Image::builder().id("1")).price("$9").dish(dish).sku("s");
    let json = |index: usize, dish: &str| {
        format!(
            r#"{{"card_index":{index},"components":[{{"type":"header","parameters":[{{"type":"image","image":{{"id":"1"}}}}]}},{{"type":"body","parameters":[{{"type":"text","text":"{dish}"}},{{"type":"text","text":"$9"}}]}},{{"type":"button","sub_type":"url","index":"0","parameters":[{{"type":"text","text":"s"}}]}}]}}"#
        )
    };
    sends(
        &format!(r#"{{"type":"carousel","cards":[{},{}]}}"#, json(0, "Diavola"), json(1, "Marinara")),
        &message!(Rows {
            to: ANN,
            cards: [
                Card { header: Image { id: "1" }, dish: "Diavola", price: "$9", sku: "s" },
                Card { header: Image { id: "1" }, dish: "Marinara", price: "$9", sku: "s" },
            ],
        }),
        Rows::builder().to(ANN).cards([card("Diavola"), card("Marinara")]).build(),
    );
}

#[test]
fn names_that_are_taken_get_an_underscore() {
    sends(
        r#"{"type":"body","parameters":[
        {"type":"text","parameter_name":"type","text":"1"},
        {"type":"text","parameter_name":"to","text":"2"},
        {"type":"text","parameter_name":"body","text":"3"},
        {"type":"text","parameter_name":"proved","text":"4"},
        {"type":"text","parameter_name":"build","text":"5"},
        {"type":"text","parameter_name":"url","text":"6"},
        {"type":"text","parameter_name":"clone","text":"7"},
        {"type":"text","parameter_name":"set","text":"8"},
        {"type":"text","parameter_name":"language","text":"9"}]},
        {"type":"button","sub_type":"url","index":"0","parameters":[{"type":"text","text":"10"}]}"#,
        &message!(Taken {
            to: ANN,
            type_: "1",
            to_: "2",
            body: "3",
            proved_: "4",
            build_: "5",
            url_: "6",
            clone: "7",
            set: "8",
            language_: "9",
            url: "10",
        }),
        Taken::builder()
            .to(ANN)
            .type_("1")
            .to_("2")
            .body("3")
            .proved_("4")
            .build_("5")
            .url_("6")
            .clone("7")
            .set("8")
            .language_("9")
            .url("10")
            .build(),
    );
}

#[test]
fn a_link_with_a_name_of_its_own_on_the_wire() {
    sends(
        r#"{"type":"body","parameters":[{"type":"text","parameter_name":"customer","text":"Ann"}]},
        {"type":"button","sub_type":"url","index":"0","parameters":[{"type":"text","parameter_name":"tracking","text":"A1"}]}"#,
        &message!(NamedLink { to: ANN, customer: "Ann", url: "A1" }),
        NamedLink::builder().to(ANN).customer("Ann").url("A1").build(),
    );
}

#[test]
fn types_are_called_as_their_templates() {
    assert!(message!(ListTemplate { to: ANN }).to_json().contains(r#""name":"list""#));
    assert!(message!(T24Hours { to: ANN }).to_json().contains(r#""name":"24_hours""#));
}

#[test]
fn a_card_may_have_a_variable_that_is_called_as_what_is_done_with_it() {
    template!(Built {
        name: "built",
        language: "en_US",
        category: Marketing,
        body: "Ours.",
        cards: [
            Card { header: Image, body: "By {{builder}} for {{to}}.", buttons: [QuickReply { text: "More" }] },
            Card { header: Image, body: "By {{builder}} for {{to}}.", buttons: [QuickReply { text: "More" }] },
        ],
    });
    let sent = message!(Built {
        to: ANN,
        cards: [
            Card { header: Image { id: "1" }, builder_: "Luigi", to: "you" },
            Card { header: Image { id: "1" }, builder_: "Luigi", to: "you" },
        ],
    });
    assert_eq!(sent.to_json().matches(r#""parameter_name":"builder""#).count(), 2);
}
