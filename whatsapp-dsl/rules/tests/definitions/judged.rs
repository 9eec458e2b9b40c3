//! Definitions that Meta has judged: read leniently, held to what a send needs.

use serde_json::{Value as Json, json};
use whatsapp_dsl_rules::definition::{ButtonKind, Category, ParameterFormat, check, check_import, check_send};

use crate::{authentication, plain, read, shipped, sound, with};

/// A live template with these components.
fn live(components: Json) -> Json {
    json!({ "name": "a", "language": "en", "category": "UTILITY", "status": "approved", "id": "1", "components": components })
}

#[track_caller]
fn unsendable(json: &Json, rule: &str, path: &str) {
    let violations = check_send(&sound(json));
    let told: Vec<_> = violations.iter().map(|violation| (violation.rule(), violation.path())).collect();
    assert_eq!(told, [(rule, path)], "{violations:?}");
}

#[test]
fn what_is_not_known_is_left_alone() {
    let definition = sound(&live(json!([
        { "type": "BODY", "text": "Hi.", "mood": "good", "example": 5 },
        { "type": "FIREWORKS", "colour": "red" },
        { "type": "FOOTER", "text": 5 },
        { "type": "BUTTONS", "buttons": [{ "type": "TELEPORT", "text": "Go", "speed": 9 }, { "type": "URL", "text": "Go", "url": "x", "example": [5] }] },
    ])));
    assert_eq!(definition.status.as_deref(), Some("APPROVED"));
    assert_eq!(definition.buttons[0].kind, ButtonKind::Other("TELEPORT".to_owned()));
    assert!(check_send(&definition).is_empty());
    assert!(!check(&definition).is_empty());
    let legacy = sound(&with(&live(json!([{ "type": "BODY", "text": "Hi." }])), "/category", "TRANSACTIONAL".into()));
    assert_eq!(legacy.category, Category::Other("TRANSACTIONAL".to_owned()));
    let bare = sound(&with(&live(json!([{ "type": "BODY", "text": "Hi." }])), "/category", json!(null)));
    assert_eq!(bare.category.as_str(), "");
}

#[test]
fn what_a_send_needs_is_said_where_it_is_sent() {
    for (json, rule) in [
        (live(json!([{ "type": "BODY", "text": 5 }])), "definition_body_text_type"),
        (live(json!([{ "type": "BODY", "text": "a" }, { "type": "BODY", "text": "b" }])), "definition_component_twice"),
        (live(json!({})), "definition_components_type"),
        (with(&live(json!([])), "/name", json!(null)), "definition_name_required"),
        (with(&live(json!([])), "/components", json!(null)), "definition_components_required"),
    ] {
        let said = whatsapp_dsl_rules::declared::unsendable(&sound(&json)).expect(rule);
        assert!(said.contains("cannot be sent") && said.contains(&format!("[{rule}, error 100]")), "{said}");
        let draft = with(&json, "/status", json!(null));
        assert_eq!(read(&draft).expect_err(rule)[0].rule(), rule);
    }
}

/// A template for one-time passwords as Graph lists it.
fn listed_login(status: &str) -> Json {
    json!({
        "name": "login", "language": "en", "category": "AUTHENTICATION", "status": status, "id": "1", "parameter_format": "POSITIONAL",
        "components": [
            { "type": "BODY", "text": "*{{1}}* is your verification code. For your security, do not share this code.",
              "add_security_recommendation": true, "example": { "body_text": [["123456"]] } },
            { "type": "FOOTER", "text": "This code expires in 10 minutes.", "code_expiration_minutes": 10 },
            { "type": "BUTTONS", "buttons": [{ "type": "URL", "text": "Copy code",
              "url": "https://www.whatsapp.com/otp/code/?otp_type=ONE_TAP&package_name=com.luigi&code=otp{{1}}", "example": ["x"] }] },
        ],
    })
}

#[test]
fn what_has_a_status_is_submitted() {
    let rules = |json: &Json| -> Vec<String> { check_import(&sound(json)).iter().map(|violation| violation.rule().to_owned()).collect() };
    let starts = with(&plain(), "/components/0/text", "{{1}} is open.".into());
    let all = ["definition_body_variable_at_end", "definition_body_example_required"];
    assert_eq!(rules(&starts), all);
    for status in ["PENDING", "pending", "APPROVED", "REJECTED", "ARCHIVED"] {
        let listed = with(&starts, "/status", status.into());
        assert_eq!(rules(&listed), [""; 0], "{status}");
        let verdict = check(&sound(&listed));
        assert_eq!(verdict.iter().map(whatsapp_dsl_rules::Violation::rule).collect::<Vec<_>>(), all, "{status}");
    }
}

#[test]
fn what_graph_writes_out_was_not_asked_for() {
    for status in ["PENDING", "APPROVED", "PAUSED"] {
        assert_eq!(check_import(&sound(&listed_login(status))), [], "{status}");
        assert!(!check(&sound(&listed_login(status))).is_empty());
    }
    // Not submitted, the texts are a mistake.
    let ours = with(&authentication::login(), "/components/0/text", "Your code is {{1}}.".into());
    assert_eq!(check_import(&sound(&ours))[0].rule(), "definition_body_authentication");
}

#[test]
fn nothing_is_no_status() {
    for status in [json!(null), "".into()] {
        assert_eq!(sound(&with(&plain(), "/status", status)).status, None);
    }
}

#[test]
fn nothing_that_only_a_reviewer_asks() {
    let long = live(json!([
        { "type": "HEADER", "format": "TEXT", "text": "*An old header that is far too long for what is allowed today*" },
        { "type": "BODY", "text": format!("{{{{1}}}} {} {{{{2}}}}", "x".repeat(2000)) },
        { "type": "FOOTER", "text": "x".repeat(100) },
        { "type": "BUTTONS", "buttons": [{ "type": "URL", "text": "x".repeat(30), "url": "luigi.example/{{1}}" }, { "type": "QUICK_REPLY" }, { "type": "URL", "url": "x" }] },
    ]));
    assert_eq!(check_send(&sound(&long)), []);
}

#[test]
fn variables_that_no_value_can_be_given_to() {
    let body = |text: &str| live(json!([{ "type": "BODY", "text": text }]));
    let path = "components[0].text";
    unsendable(&body("Hi {{1}} and {{3}}."), "definition_body_variable_order", path);
    unsendable(&body("Hi {{1}} and {{name}}."), "definition_variables_mixed", path);
    unsendable(&body("Hi {{first name}}."), "definition_body_variable_format", path);
    assert_eq!(check_send(&sound(&body("Hi {{2}} and {{1}}."))), []);
    let link =
        live(json!([{ "type": "BUTTONS", "buttons": [{ "type": "URL", "text": "Go", "url": "https://luigi.example/{{1}}/{{2}}" }] }]));
    unsendable(&link, "definition_button_url_variable_count", "components[0].buttons[0].url");
    unsendable(&with(&body("Hi."), "/name", "Order".into()), "definition_name_format", "name");
    unsendable(&with(&body("Hi."), "/language", "en-us".into()), "definition_language_format", "language");
}

#[test]
fn the_variables_say_how_they_are_written() {
    let body = |text: &str| sound(&live(json!([{ "type": "BODY", "text": text }]))).parameter_format;
    assert_eq!(body("Hi {{name}}."), ParameterFormat::Named);
    assert_eq!(body("Hi {{1}}."), ParameterFormat::Positional);
    assert_eq!(body("Hi."), ParameterFormat::Positional);
}

#[test]
fn equality_is_about_what_is_asked_for() {
    let ours = sound(&shipped());
    assert_eq!(ours, sound(&with(&shipped(), "/status", "PAUSED".into())));
    let mut reversed = shipped();
    reversed["components"].as_array_mut().expect("components").reverse();
    assert_eq!(ours, sound(&reversed));
    assert_ne!(ours, sound(&with(&shipped(), "/components/2/text", "Mario's".into())));
}
