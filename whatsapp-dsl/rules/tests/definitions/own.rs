//! The definition's own members.

use serde_json::json;
use whatsapp_dsl_rules::definition::{Body, Places, check_list, check_without_examples};

use crate::{accepted, at_most, authentication, cards, plain, refused, shipped, sound, with};

#[test]
fn names() {
    for name in ["a", "order_shipped", "2023_promo", "_", "1"] {
        accepted(&with(&plain(), "/name", name.into()));
    }
    for name in ["Order", "order-shipped", "order shipped", "ordér", "order.shipped"] {
        refused(&with(&plain(), "/name", name.into()), "definition_name_format", 100, "name");
    }
    refused(&with(&plain(), "/name", "".into()), "definition_name_empty", 100, "name");
    accepted(&with(&plain(), "/name", "x".repeat(512).into()));
    refused(&with(&plain(), "/name", "x".repeat(513).into()), "definition_name_length", 100, "name");
    let meant = refused(&with(&plain(), "/name", "Order Shipped".into()), "definition_name_format", 100, "name");
    assert!(meant.words().ends_with("did you mean `order_shipped`?"), "{meant}");
}

#[test]
fn languages() {
    for language in ["en", "en_US", "zh_HK", "fil", "xx_YY"] {
        accepted(&with(&plain(), "/language", language.into()));
    }
    for (language, meant) in [("en-us", "en_US"), ("EN", "en"), ("pt_br", "pt_BR")] {
        let violation = refused(&with(&plain(), "/language", language.into()), "definition_language_format", 100, "language");
        assert!(violation.words().ends_with(&format!("did you mean `{meant}`?")), "{violation}");
    }
    refused(&with(&plain(), "/language", "English!".into()), "definition_language_format", 100, "language");
    refused(&with(&plain(), "/language", "".into()), "definition_language_empty", 100, "language");
}

#[test]
fn categories() {
    for category in ["MARKETING", "utility", "Utility"] {
        accepted(&with(&plain(), "/category", category.into()));
    }
    for category in ["TRANSACTIONAL", "ACCOUNT_UPDATE", "FREE_SERVICE", "PIZZA", ""] {
        refused(&with(&plain(), "/category", category.into()), "definition_category_unknown", 100, "category");
    }
}

#[test]
fn times_to_live() {
    let utility = with(&plain(), "/category", "UTILITY".into());
    for (json, sound, broken) in [
        (authentication::login(), vec![-1, 30, 900], vec![-2, 0, 29, 901]),
        (utility, vec![-1, 30, 43_200], vec![29, 43_201]),
        (plain(), vec![43_200, 2_592_000], vec![-1, 43_199, 2_592_001]),
    ] {
        for seconds in sound {
            accepted(&with(&json, "/message_send_ttl_seconds", seconds.into()));
            accepted(&with(&json, "/message_send_ttl_seconds", seconds.to_string().into()));
        }
        for seconds in broken {
            let json = with(&json, "/message_send_ttl_seconds", seconds.into());
            refused(&json, "definition_message_send_ttl_seconds_range", 100, "message_send_ttl_seconds");
        }
    }
    for wrong in [json!("soon"), json!(60.5), json!([60])] {
        let json = with(&plain(), "/message_send_ttl_seconds", wrong);
        refused(&json, "definition_message_send_ttl_seconds_type", 100, "message_send_ttl_seconds");
    }
}

#[test]
fn every_template_has_a_body() {
    refused(&with(&plain(), "/components", json!([])), "definition_body_required", 100, "components");
}

#[test]
fn a_name_is_listed_once_in_each_language() {
    let (en, it) = (sound(&plain()), sound(&with(&plain(), "/language", "it".into())));
    assert!(check_list(&[en.clone(), it.clone()]).is_empty());
    let violations = check_list(&[en.clone(), it.clone(), en, it]);
    let told: Vec<_> = violations.iter().map(|violation| (violation.rule(), violation.code(), violation.path())).collect();
    assert_eq!(told, [("definition_listed_twice", Some(2_388_024), "[2]"), ("definition_listed_twice", Some(2_388_024), "[3]")]);
}

#[test]
fn call_permission_requests() {
    let request = with(&plain(), "/components/1", json!({ "type": "call_permission_request" }));
    accepted(&request);
    accepted(&with(&request, "/category", "UTILITY".into()));
    let buttons = with(&request, "/components/2", json!({ "type": "BUTTONS", "buttons": [{ "type": "QUICK_REPLY", "text": "No" }] }));
    refused(&buttons, "definition_call_permission_alone", 100, "components[1]");
    let login = with(&authentication::login(), "/components/3", json!({ "type": "CALL_PERMISSION_REQUEST" }));
    let violations = whatsapp_dsl_rules::definition::check(&sound(&login));
    assert!(violations.iter().any(|violation| violation.rule() == "definition_call_permission_category"), "{violations:?}");
}

#[test]
fn a_footer_is_short_and_fixed() {
    at_most(&shipped(), "/components/2/text", 60, "definition_footer_text_length", 2_388_040);
    let footer = |text: &str| with(&shipped(), "/components/2/text", text.into());
    refused(&footer("Luigi's {{1}}"), "definition_footer_variable", 2_388_073, "components[2].text");
    refused(&footer(" "), "definition_footer_text_required", 2_388_073, "components[2].text");
    let expiring = with(&shipped(), "/components/2/code_expiration_minutes", 5.into());
    refused(&expiring, "definition_footer_code_expiration_minutes_unexpected", 100, "components[2].code_expiration_minutes");
}

#[test]
fn where_a_component_has_no_place_its_name_stands() {
    let mut shipped = sound(&shipped());
    shipped.places = Places::default();
    shipped.body = shipped.body.map(|body| Body { text: Some("{name}".to_owned()), ..body });
    shipped.buttons[1].url = Some("luigi.example".to_owned());
    let mut carousel = sound(&cards::carousel());
    carousel.places = Places::default();
    for card in carousel.cards.iter_mut().flatten() {
        card.places = Places::default();
        card.buttons[0].text = None;
    }
    let paths = |definition| check_without_examples(definition).iter().map(|violation| violation.path().to_owned()).collect::<Vec<_>>();
    assert_eq!(paths(&shipped), ["body.text", "buttons[1].url"]);
    assert_eq!(paths(&carousel), ["cards[0].buttons[0].text", "cards[1].buttons[0].text"]);
}
