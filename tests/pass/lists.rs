//! Lists: parts, loops, branches, spreads, and whatever iterates.

use whatsapp_dsl::list::{Row, Section};
use whatsapp_dsl::{Invalid, Message, contacts, list, message, reply_buttons, template, try_message};

struct Dish {
    sku: String,
    name: String,
    is_hot: bool,
    toppings: Vec<&'static str>,
}

fn dishes() -> Vec<Dish> {
    let dish = |sku: &str, name: &str, is_hot, toppings: &[&'static str]| Dish {
        sku: sku.to_owned(),
        name: name.to_owned(),
        is_hot,
        toppings: toppings.to_vec(),
    };
    vec![
        dish("1", "Margherita", false, &["tomato", "mozzarella"]),
        dish("2", "Diavola", true, &["tomato", "mozzarella", "salami"]),
        dish("3", "The pizza that carries everything we have", true, &[]),
    ]
}

fn menu(dishes: &[Dish], has_more: bool) -> Result<Message, Invalid> {
    let special = vec![list::Row::builder().id("special").title("Special")];
    try_message!(List {
        to: "+1 650 555 1234",
        body: "What would you like?",
        button: "Menu",
        sections: [
            Section {
                title: "Pizza",
                rows: [
                    for dish in dishes.iter().take(9) {
                        Row {
                            id: &dish.sku,
                            title: truncate(&dish.name, "Dish"),
                            description: if dish.is_hot {
                                "Hot!"
                            },
                        }
                    },
                    for (index, dish) in dishes.iter().enumerate() {
                        if dish.is_hot {
                            Row { id: format!("{}-{index}", dish.sku), title: "Extra hot" }
                        }
                        for topping in &dish.toppings {
                            match *topping {
                                "salami" => Row { id: "no-salami", title: "Without salami" },
                                _ => None,
                            }
                        }
                    },
                    ..special,
                    if has_more {
                        Row { id: "more", title: "More" }
                    },
                ],
            },
            for number in 0..1 {
                Section { title: format!("Section {number}"), rows: [Row { id: "water", title: "Water" }] }
            },
        ],
    })
}

fn main() -> Result<(), Invalid> {
    let dishes = dishes();
    let json = menu(&dishes, true)?.to_json();
    assert_eq!(json.matches(r#""id":"#).count(), 9, "{json}");
    assert!(json.contains("The pizza that carries…") && json.contains("Section 0") && json.contains("special") && json.contains("more"));
    assert_eq!(json.matches("Hot!").count(), 2);
    assert!(!menu(&dishes, false)?.to_json().contains("more"));
    assert_eq!(menu(&[], false)?.to_json().matches(r#""id":"#).count(), 2);

    // Whatever iterates: arrays, vectors, iterators, of parts or of their builders.
    let rows = dishes.iter().map(|dish| Row::builder().id(&dish.sku).title("Pizza"));
    let sections: Vec<Section> = vec![Section::builder().rows(rows).into()];
    let whole = try_message!(List { to: "+1 650 555 1234", body: "Which?", button: "Menu", sections })?;
    assert_eq!(whole.to_json().matches("Pizza").count(), 3);
    let replies = ["Yes", "No"].map(|title| reply_buttons::Reply::builder().id(title.to_lowercase()).title(title));
    let buttons = try_message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: replies })?;
    assert!(buttons.to_json().contains(r#""reply":{"id":"no","title":"No"}"#));
    let products = try_message!(ProductList {
        to: "+1 650 555 1234",
        header: "Pizza",
        body: "All of it",
        catalog_id: "194836987003835",
        sections: [Section { product_items: dishes.iter().map(|dish| dish.sku.clone()) }],
    })?;
    assert!(products.to_json().contains(r#"{"product_retailer_id":"3"}"#));
    let parameters = dishes.iter().map(|dish| template::Text::builder().text(&dish.name));
    let template = try_message!(Template { to: "+1 650 555 1234", name: "menu", language: "en", body: [..parameters, "and more"] })?;
    assert!(template.to_json().contains("Diavola") && template.to_json().contains("and more"));

    // A loop makes no count known, so `message!` takes it where any count is allowed.
    let numbers = ["+39 06 6982", "+39 06 6983"];
    let card = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact {
            name: Name { formatted_name: "Luigi" },
            phones: [for number in numbers {
                Phone { phone: truncate(number, "none"), kind: "WORK" }
            }],
            emails: [],
        }],
    });
    assert_eq!(card.to_json().matches("WORK").count(), 2);
    assert!(!card.to_json().contains("emails"));
    let template = message!(Template {
        to: "+1 650 555 1234",
        name: "menu",
        language: "en",
        body: [for dish in &dishes {
            fold(&dish.name, "a dish")
        }],
    });
    assert_eq!(template.to_json().matches(r#""type":"text""#).count(), 3);
    let cards = try_message!(Contacts {
        to: "+1 650 555 1234",
        contacts: numbers.map(|number| contacts::Contact::builder()
            .name(contacts::Name::builder().formatted_name("Luigi"))
            .phones([contacts::Phone::builder().phone(number)])),
    })?;
    assert_eq!(cards.to_json().matches("Luigi").count(), 2);
    empty_lists()
}

/// A body may be as long as WhatsApp allows where it is alone: a list without entries is as good as none.
fn empty_lists() -> Result<(), Invalid> {
    let alone = message!(Template { to: "16505551234", name: "news", language: "en", body: [LONG] });
    assert_eq!(message!(Template { to: "16505551234", name: "news", language: "en", body: [LONG], buttons: [] }), alone);
    let buttons: Vec<template::Button> = Vec::new();
    let long = LONG.to_owned();
    let looped = try_message!(Template {
        to: "16505551234",
        name: "news",
        language: "en",
        body: [&long],
        buttons: [for button in &buttons {
            button.clone()
        }],
    });
    assert_eq!(looped.as_ref(), Ok(&alone));
    assert_eq!(
        try_message!(Template { to: "16505551234", name: "news", language: "en", body: [&long], buttons: buttons }).as_ref(),
        Ok(&alone)
    );
    let built = template::Text::builder().text(LONG);
    let built = whatsapp_dsl::Template::builder()
        .to("16505551234")
        .name("news")
        .language("en")
        .body([built])
        .buttons(Vec::<template::Button>::new());
    assert_eq!(built.build().as_ref(), Ok(&alone));
    assert_eq!(Message::from_json(&alone.to_json()), Ok(alone));
    Ok(())
}

/// 1200 characters, more than a body may have beside buttons.
const LONG: &str = concat!(
    "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
    "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
    "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
    "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
    "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
    "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
    "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
    "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
    "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
    "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
    "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
    "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
);
