//! Ours beside the live one.

use serde_json::{Value as Json, json};
use whatsapp_dsl_rules::definition::compare::{Change, Differences, compare, compare_lists};
use whatsapp_dsl_rules::json::{Json as Kept, Map};

use crate::{authentication, cards, offers, plain, shipped, sound, with, with_button};

#[track_caller]
fn differs(ours: &Json, live: &Json, words: &str) {
    let differences = Differences::from(compare(&sound(ours), &sound(live)));
    let name = ours["name"].as_str().expect("a name");
    let title = format!("{name}/{}: ", ours["language"].as_str().expect("a language"));
    assert_eq!(differences.to_string().strip_prefix(&title), Some(words), "{differences}");
}

#[track_caller]
fn same(ours: &Json, live: &Json) {
    let differences = Differences::from(compare(&sound(ours), &sound(live)));
    assert!(differences.is_empty(), "{differences}");
}

#[test]
fn all_in_one_line() {
    let live = with(&shipped(), "/components/1/text", "Hi {{customer}}, your pizza is on its way, there by {{eta}} or so.".into());
    let live = with(&live, "/components/3/buttons/1", json!({ "type": "FLOW", "text": "Track", "flow_id": "1" }));
    let live = with(&with(&live, "/category", "MARKETING".into()), "/status", "PAUSED".into());
    differs(&shipped(), &live, "body gained {{eta}}; button 1 turned from URL to FLOW; category UTILITY became MARKETING; status PAUSED");
}

#[test]
fn each_as_data() {
    let live = with(&shipped(), "/components/2/text", "Mario's".into());
    let [difference] = compare(&sound(&shipped()), &sound(&live)).try_into().expect("one");
    assert_eq!((difference.template(), difference.place(), difference.change()), ("order_shipped/en_US", "footer", Change::Became));
    assert_eq!((difference.before(), difference.after()), (Some("Luigi's"), Some("Mario's")));
    assert_eq!(difference.to_string(), r#"order_shipped/en_US: footer "Luigi's" became "Mario's""#);
}

#[test]
fn what_changed() {
    for (pointer, value, words) in [
        ("/components/1/text", json!("Hi, your pizza is on its way."), "body lost {{customer}}"),
        ("/components/1/text", json!("Hi {{guest}}, it is there."), "body gained {{guest}}; body lost {{customer}}"),
        ("/components/0/text", json!("Pizza {{order}}"), r#"header "Order {{order}}" became "Pizza {{order}}""#),
        ("/components/3/buttons/0/text", json!("Thanks"), r#"button 0 text "Thank you" became "Thanks""#),
        ("/components/3/buttons/2/phone_number", json!("+16505551235"), r#"button 2 phone_number "+16505551234" became "+16505551235""#),
        (
            "/components/3/buttons/1/url",
            json!("https://luigi.example/p/{{1}}"),
            r#"button 1 url "https://luigi.example/t/{{1}}" became "https://luigi.example/p/{{1}}""#,
        ),
        ("/status", json!("REJECTED"), "status REJECTED"),
        ("/language", json!("en"), r#"language "en_US" became "en""#),
    ] {
        differs(&shipped(), &with(&shipped(), pointer, value), words);
    }
    let image = json!({ "type": "HEADER", "format": "IMAGE", "example": { "header_handle": ["x"] } });
    differs(&shipped(), &with(&shipped(), "/components/0", image), "header turned from TEXT to IMAGE");
    let footer = with(&plain(), "/components/1", json!({ "type": "FOOTER", "text": "Luigi's" }));
    differs(&plain(), &footer, r#"footer added ("Luigi's")"#);
    differs(&footer, &plain(), r#"footer removed ("Luigi's")"#);
    let seconds = |seconds: i64| with(&plain(), "/message_send_ttl_seconds", seconds.into());
    differs(&seconds(43_200), &seconds(86_400), "message_send_ttl_seconds 43200 became 86400");
    differs(
        &offers::offer(),
        &with(&offers::offer(), "/components/1/limited_time_offer/text", "Over soon".into()),
        r#"limited-time offer "Ends soon" became "Over soon""#,
    );
    differs(&plain(), &with(&plain(), "/components/1", json!({ "type": "CALL_PERMISSION_REQUEST" })), "call permission request added");
}

#[test]
fn numbers_became_names() {
    let body = |format: &str, variable: &str| {
        let body = json!({ "type": "BODY", "text": format!("Hi {variable}.") });
        json!({ "name": "a", "language": "en", "category": "UTILITY", "parameter_format": format, "components": [body] })
    };
    differs(&body("POSITIONAL", "{{1}}"), &body("NAMED", "{{name}}"), "parameter_format POSITIONAL became NAMED");
    same(&body("POSITIONAL", "Ann"), &body("NAMED", "Ann"));
    differs(&body("NAMED", "{{name}}"), &body("POSITIONAL", "there"), "body lost {{name}}");
}

#[test]
fn buttons_came_and_went() {
    let buttons = |labels: &[&str]| {
        let buttons: Vec<Json> = labels.iter().map(|label| json!({ "type": "QUICK_REPLY", "text": label })).collect();
        with(&plain(), "/components/1", json!({ "type": "BUTTONS", "buttons": buttons }))
    };
    differs(&buttons(&["A", "B"]), &buttons(&["A", "X", "B"]), r#"button 1 added ("QUICK_REPLY X")"#);
    differs(&buttons(&["A", "X", "B"]), &buttons(&["A", "B"]), r#"button 1 removed ("QUICK_REPLY X")"#);
    differs(&buttons(&["A", "B"]), &buttons(&["A", "X"]), "button 1 text B became X");
    differs(&buttons(&["A", "A"]), &buttons(&["A"]), r#"button 1 removed ("QUICK_REPLY A")"#);
}

#[test]
fn members_that_are_handed_on() {
    let app = |hash: &str| json!([{ "package_name": "com.luigi", "signature_hash": hash }]);
    let one_tap =
        json!({ "type": "OTP", "otp_type": "ONE_TAP", "text": "Copy", "autofill_text": "Fill in", "supported_apps": app("K8a/AINcGX7") });
    let button = "/components/2/buttons/0";
    let login = with(&authentication::login(), button, one_tap);
    for (member, value, words) in [
        ("autofill_text", json!("Autofill"), r#"button 0 autofill_text "Fill in" became "Autofill""#.to_owned()),
        (
            "supported_apps",
            app("L8a/AINcGX7"),
            format!("button 0 supported_apps {:?} became {:?}", app("K8a/AINcGX7").to_string(), app("L8a/AINcGX7").to_string()),
        ),
    ] {
        differs(&login, &with(&login, &format!("{button}/{member}"), value), &words);
        same(&login, &with(&login, &format!("{button}/{member}"), json!(null)));
    }
    let change = |allowed: bool| with(&plain(), "/allow_category_change", allowed.into());
    differs(&change(true), &change(false), r#"allow_category_change "true" became "false""#);
    same(&change(true), &plain());
    let icon = |icon: &str| with_button(json!({ "type": "FLOW", "text": "Book", "flow_id": "1", "icon": icon }));
    same(&icon("DEFAULT"), &icon("default"));
}

#[test]
fn forms_are_told_apart_by_every_digit() {
    let flow = |id: Json| with_button(json!({ "type": "FLOW", "text": "Book", "flow_id": id }));
    let (one, other) = (24_123_456_789_012_345_u64, 24_123_456_789_012_347_u64);
    differs(&flow(one.into()), &flow(other.into()), "button 0 flow_id 24123456789012345 became 24123456789012347");
    same(&flow(one.into()), &flow(one.to_string().into()));
}

#[test]
fn cards() {
    let text = "/components/1/cards/1/components/1/text";
    differs(&cards::carousel(), &with(&cards::carousel(), text, "Gone.".into()), r#"card 1: body "The best of the house." became "Gone.""#);
    let label = "/components/1/cards/0/components/2/buttons/1/text";
    differs(&cards::carousel(), &with(&cards::carousel(), label, "Buy".into()), r#"card 0: button 1 text "Order" became "Buy""#);
    let third = cards::carousel()["components"][1]["cards"][0].clone();
    differs(&cards::carousel(), &with(&cards::carousel(), "/components/1/cards/2", third), r#"card 2 added ("The best of the house.")"#);
}

#[test]
fn what_meta_fills_in_is_no_difference() {
    let live = json!({
        "name": "login", "language": "en", "category": "AUTHENTICATION", "status": "APPROVED", "id": "1", "sub_category": "CUSTOM",
        "message_send_ttl_seconds": 600,
        "components": [
            { "type": "BODY", "text": "*{{1}}* is your verification code. For your security, do not share this code.",
              "add_security_recommendation": true, "example": { "body_text": [["123456"]] } },
            { "type": "FOOTER", "text": "This code expires in 10 minutes.", "code_expiration_minutes": 10 },
            { "type": "BUTTONS", "buttons": [{ "type": "URL", "text": "Copy code",
              "url": "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code_expiration_minutes=10&code=otp{{1}}", "example": ["x"] }] },
        ],
    });
    same(&authentication::login(), &live);
    differs(
        &authentication::login(),
        &with(&live, "/components/1/code_expiration_minutes", 5.into()),
        "code_expiration_minutes 10 became 5",
    );
    let mut offer = with(&offers::offer(), "/components/0/example/header_handle/0", "https://scontent.example/v/1".into());
    offer["components"][3]["buttons"][0]["text"] = "Copy offer code".into();
    offer["status"] = "APPROVED".into();
    same(&offers::offer(), &offer);
    let named = with(&shipped(), "/components/3/buttons/1/url", "https://luigi.example/t/{{tracking}}".into());
    same(&named, &shipped());
    same(&shipped(), &with(&shipped(), "/components/3/buttons/2/phone_number", "+1 650-555-1234".into()));
}

#[test]
fn two_lists() {
    let list = |texts: &[(&str, &str)]| {
        let definitions = texts
            .iter()
            .map(|(language, text)| sound(&with(&with(&plain(), "/language", (*language).into()), "/components/0/text", (*text).into())));
        definitions.collect::<Vec<_>>()
    };
    let ours = list(&[("en", "A."), ("it", "B."), ("de", "C.")]);
    let live = list(&[("fr", "E."), ("de", "D."), ("en", "A.")]);
    let differences = Differences::from(compare_lists(&ours, &live));
    assert_eq!(
        differences.to_string(),
        "open_now/it: missing from the live list\nopen_now/de: body \"C.\" became \"D.\"\nopen_now/fr: missing from our list"
    );
    assert_eq!(differences.len(), 3);
    assert!(compare_lists(&ours, &ours).is_empty());
}

#[test]
fn members_that_are_not_known_in_any_order() {
    let of = |members: &[(&str, &str)]| {
        let mut map = Map::new();
        for (name, value) in members {
            map.insert(name, Kept::String((*value).to_owned()));
        }
        map
    };
    let known = of(&[("a", "1"), ("b", "2"), ("c", "3")]);
    assert_eq!(known, of(&[("a", "1"), ("b", "2"), ("c", "3")]));
    assert_eq!(known, of(&[("c", "3"), ("b", "2"), ("a", "1")]));
    assert_eq!(known, of(&[("a", "1"), ("c", "3"), ("b", "2")]));
    for other in [[("c", "3"), ("b", "2"), ("a", "2")], [("c", "3"), ("b", "2"), ("d", "1")], [("a", "1"), ("c", "2"), ("b", "3")]] {
        assert_ne!(known, of(&other), "{other:?}");
    }
    assert_ne!(known, of(&[("c", "3"), ("b", "2")]));
}
