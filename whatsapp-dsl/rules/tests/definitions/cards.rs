//! Carousels.

use serde_json::{Value as Json, json};

use crate::{accepted, at_most, refused, with};

fn card() -> Json {
    json!({ "components": [
        { "type": "HEADER", "format": "IMAGE", "example": { "header_handle": ["4::aW"] } },
        { "type": "BODY", "text": "The best of the house." },
        { "type": "BUTTONS", "buttons": [
            { "type": "QUICK_REPLY", "text": "More" },
            { "type": "URL", "text": "Order", "url": "https://luigi.example/{{1}}", "example": ["a"] },
        ] },
    ] })
}

fn product() -> Json {
    json!({ "components": [{ "type": "HEADER", "format": "PRODUCT" }, { "type": "BUTTONS", "buttons": [{ "type": "SPM", "text": "View" }] }] })
}

fn of(cards: Vec<Json>) -> Json {
    json!({
        "name": "arrivals", "language": "en", "category": "MARKETING",
        "components": [{ "type": "BODY", "text": "New this week." }, { "type": "CAROUSEL", "cards": cards }],
    })
}

/// A carousel of two pizzas.
pub(crate) fn carousel() -> Json {
    of(vec![card(), card()])
}

#[test]
fn two_to_ten() {
    for card in [card(), product()] {
        for count in [2, 10] {
            accepted(&of(vec![card.clone(); count]));
        }
        for count in [0, 1, 11] {
            refused(&of(vec![card.clone(); count]), "definition_card_count", 100, "components[1].cards");
        }
    }
}

#[test]
fn marketing_only() {
    refused(&with(&carousel(), "/category", "UTILITY".into()), "definition_carousel_category", 100, "category");
}

#[test]
fn a_body_beside_it_and_nothing_else() {
    for (component, path) in [
        (json!({ "type": "HEADER", "format": "TEXT", "text": "New" }), "components[2]"),
        (json!({ "type": "FOOTER", "text": "Luigi's" }), "components[2]"),
        (json!({ "type": "BUTTONS", "buttons": [{ "type": "QUICK_REPLY", "text": "Stop" }] }), "components[2].buttons"),
    ] {
        refused(&with(&carousel(), "/components/2", component), "definition_carousel_alone", 100, path);
    }
}

#[test]
fn bodies_are_short() {
    let alike = |text: &str| with(&carousel(), "/components/1/cards/0/components/1/text", text.into());
    accepted(&alike(&"x".repeat(160)));
    at_most(&carousel(), "/components/1/cards/1/components/1/text", 160, "definition_body_text_length", 2_388_040);
    let long = refused(&alike(&"x".repeat(161)), "definition_body_text_length", 2_388_040, "components[1].cards[0].components[1].text");
    assert_eq!(long.words(), "card 0: body is 161 characters long; at most 160 are allowed");
    let example = json!({ "type": "BODY", "text": "Hi {{1}}", "example": { "body_text": ["Ann"] } });
    let ending = with(&carousel(), "/components/1/cards/0/components/1", example);
    refused(&ending, "definition_body_variable_at_end", 2_388_299, "components[1].cards[0].components[1].text");
}

#[test]
fn all_alike() {
    let second = |pointer: &str, value: Json| with(&carousel(), &format!("/components/1/cards/1/components{pointer}"), value);
    for json in [
        second("/0/format", "VIDEO".into()),
        second("/2/buttons", json!([{ "type": "QUICK_REPLY", "text": "More" }])),
        second("", json!([card().pointer("/components/0"), card().pointer("/components/2")])),
    ] {
        refused(&json, "definition_cards_alike", 100, "components[1].cards[1]");
    }
    accepted(&second("/1/text", "Another text.".into()));
    accepted(&of(vec![with(&card(), "/components/0/format", "video".into()), with(&card(), "/components/0/format", "VIDEO".into())]));
}

#[test]
fn headers() {
    for format in ["TEXT", "DOCUMENT", "LOCATION"] {
        let header = if format == "TEXT" {
            json!({ "type": "HEADER", "format": format, "text": "x" })
        } else {
            json!({ "type": "HEADER", "format": format, "example": { "header_handle": ["x"] } })
        };
        let header = if format == "LOCATION" { json!({ "type": "HEADER", "format": format }) } else { header };
        let json = with(&carousel(), "/components/1/cards/0/components/0", header.clone());
        let violations = whatsapp_dsl_rules::definition::check(&crate::sound(&with(&json, "/components/1/cards/1/components/0", header)));
        assert!(violations.iter().all(|violation| violation.rule() == "definition_card_header"), "{violations:?}");
        assert_eq!(violations.len(), 2, "{violations:?}");
    }
}

#[test]
fn buttons() {
    let of_both = |buttons: Json| {
        let card = with(&card(), "/components/2/buttons", buttons);
        of(vec![card.clone(), card])
    };
    accepted(&of_both(json!([{ "type": "PHONE_NUMBER", "text": "Call", "phone_number": "+16505551234" }])));
    let (reply, order) = (json!({ "type": "QUICK_REPLY", "text": "Yes" }), json!({ "type": "ORDER_DETAILS", "text": "Buy now" }));
    accepted(&of_both(json!([order, reply])));
    for buttons in [json!([reply, reply, reply]), json!([{ "type": "COPY_CODE", "example": "x" }]), json!([reply, order])] {
        let violations = whatsapp_dsl_rules::definition::check(&crate::sound(&of_both(buttons)));
        assert_eq!(violations.iter().map(whatsapp_dsl_rules::Violation::rule).collect::<Vec<_>>(), ["definition_card_buttons"; 2]);
    }
    let url = json!({ "type": "URL", "text": "View", "url": "https://luigi.example" });
    let shop = with(&product(), "/components/1/buttons/0", url.clone());
    accepted(&of(vec![shop.clone(), shop]));
    let two = with(&product(), "/components/1/buttons", json!([{ "type": "SPM" }, url]));
    let violations = whatsapp_dsl_rules::definition::check(&crate::sound(&of(vec![two.clone(), two])));
    assert_eq!(violations.iter().map(whatsapp_dsl_rules::Violation::rule).collect::<Vec<_>>(), ["definition_card_buttons"; 2]);
}

#[test]
fn a_card_has_three_components_at_most() {
    let footer = with(&carousel(), "/components/1/cards/0/components/3", json!({ "type": "FOOTER", "text": "x" }));
    refused(&footer, "definition_card_component", 100, "components[1].cards[0].components[3].type");
    let twice = with(&carousel(), "/components/1/cards/0/components/3", json!({ "type": "BODY", "text": "x" }));
    refused(&twice, "definition_component_twice", 100, "components[1].cards[0].components[3]");
}
