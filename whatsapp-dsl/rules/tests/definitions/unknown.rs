//! What is not known here is kept as it came: told by `compare`, written again, and never judged.

use serde_json::{Value as Json, json};
use whatsapp_dsl_rules::declared::unsendable;
use whatsapp_dsl_rules::definition::compare::{Differences, compare};
use whatsapp_dsl_rules::definition::write::to_json;
use whatsapp_dsl_rules::definition::{check, check_import, check_known};

use crate::{cards, offers, plain, read, sound, with, with_button};

/// The template as Graph lists it.
fn listed(json: &Json) -> Json {
    with(json, "/status", "APPROVED".into())
}

/// Each way in which a definition can have something that is not known: where it is, what it is, the rule, and how `compare` tells it.
fn unknown() -> Vec<(Json, Json, &'static str, &'static str)> {
    let button = with_button(json!({ "type": "QUICK_REPLY", "text": "Go" }));
    let card = "/components/1/cards/0";
    let of = |json: Json, pointer: &str, value: Json, rule: &'static str, words: &'static str| {
        let odd = with(&json, pointer, value);
        (json, odd, rule, words)
    };
    vec![
        of(plain(), "/zing", json!({ "a": [1] }), "definition_unknown_member", r#"zing added ("{\"a\":[1]}")"#),
        of(plain(), "/components/0/zing", json!(5), "definition_unknown_member", "body zing added (5)"),
        of(
            offers::offer(),
            "/components/1/limited_time_offer/zing",
            json!("A"),
            "definition_unknown_member",
            r#"limited-time offer limited_time_offer added ("{\"zing\":\"A\"}")"#,
        ),
        of(button.clone(), "/components/1/zing", json!("A"), "definition_unknown_member", "buttons zing added (A)"),
        of(button.clone(), "/components/1/buttons/0/zing", json!(true), "definition_unknown_member", r#"button 0 zing added ("true")"#),
        of(cards::carousel(), "/components/1/zing", json!("A"), "definition_unknown_member", "carousel zing added (A)"),
        of(cards::carousel(), &format!("{card}/zing"), json!("A"), "definition_unknown_member", "card 0: zing added (A)"),
        of(
            cards::carousel(),
            &format!("{card}/components/0/zing"),
            json!("A"),
            "definition_unknown_member",
            "card 0: header zing added (A)",
        ),
        of(
            cards::carousel(),
            &format!("{card}/components/3"),
            json!({ "type": "NEWTHING", "x": 1 }),
            "definition_component_type",
            r#"card 0: component NEWTHING added ("{\"type\":\"NEWTHING\",\"x\":1}")"#,
        ),
        of(
            plain(),
            "/components/1",
            json!({ "type": "NEWTHING", "x": 1 }),
            "definition_component_type",
            r#"component NEWTHING added ("{\"type\":\"NEWTHING\",\"x\":1}")"#,
        ),
        of(
            plain(),
            "/components/1",
            json!({ "type": "HEADER", "format": "HOLOGRAM" }),
            "definition_header_format_unknown",
            r#"component HEADER added ("{\"format\":\"HOLOGRAM\",\"type\":\"HEADER\"}")"#,
        ),
        of(
            button.clone(),
            "/components/1/buttons/1",
            json!({ "type": "TELEPORT", "text": "Go", "url": 5 }),
            "definition_button_type",
            r#"button 1 added ("TELEPORT Go")"#,
        ),
        of(plain(), "/category", json!("PIZZA"), "definition_category_unknown", "category MARKETING became PIZZA"),
        of(plain(), "/parameter_format", json!("ROMAN"), "definition_parameter_format_unknown", "parameter_format POSITIONAL became ROMAN"),
    ]
}

#[test]
fn it_survives_and_is_told() {
    for (json, odd, rule, words) in unknown() {
        for odd in [odd.clone(), listed(&odd)] {
            let definition = sound(&odd);
            let told: Vec<_> = definition.notes.unjudged.iter().map(|violation| violation.rule().to_owned()).collect();
            assert_eq!(told, [rule], "{odd}");
            assert!(
                check(&definition).iter().any(|violation| violation.rule() == rule && violation.words().contains("cannot be judged")),
                "{odd}"
            );
            assert!(check_known(&definition).iter().all(|violation| violation.rule() != rule), "{odd}");
            let written: Json = serde_json::from_str(&to_json(&definition)).expect("JSON");
            assert_eq!(sound(&written), definition, "{odd}");
            assert_eq!(compare(&definition, &sound(&written)), []);
            let differences = Differences::from(compare(&sound(&json), &definition)).to_string();
            assert_eq!(differences.split_once(": ").map(|(_, words)| words), Some(words));
            assert!(!compare(&definition, &sound(&json)).is_empty());
        }
        assert_eq!(check_import(&sound(&listed(&odd))), [], "{odd}");
    }
}

/// Within the entries of a list, too.
#[test]
fn what_entries_have_besides_is_told() {
    let app = json!({ "package_name": "com.example.luigi", "signature_hash": "K8a/AINcGX7", "zing": 1 });
    let otp = json!({ "type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [app] });
    let login = json!({ "name": "login", "language": "en", "category": "AUTHENTICATION",
        "components": [{ "type": "BODY" }, { "type": "BUTTONS", "buttons": [otp] }] });
    let [violation] = &check(&sound(&login))[..] else { panic!("one is told") };
    assert_eq!(violation.rule(), "definition_unknown_member");
    assert_eq!(violation.path(), "components[1].buttons[0].supported_apps[0].zing");
    // No field has room for it: the examples stay as they came.
    let body = json!({ "type": "BODY", "text": "Hi {{who}}, we are open.",
        "example": { "body_text_named_params": [{ "param_name": "who", "example": "Ann", "zing": 1 }] } });
    let named = with(&with(&plain(), "/components/0", body.clone()), "/parameter_format", "NAMED".into());
    assert_eq!(read(&named).expect_err("an example has two members")[0].rule(), "definition_body_body_text_named_params_type");
    let written: Json = serde_json::from_str(&to_json(&sound(&listed(&named)))).expect("JSON");
    assert_eq!(written["components"][0], body);
}

#[test]
fn it_is_written_as_it_came() {
    let newthing = json!({ "type": "NewThing", "x": [1, { "b": 2.50, "a": null }] });
    let text = to_json(&sound(&listed(&with(&plain(), "/components/1", newthing))));
    assert!(text.ends_with(r#"{"type":"BODY","text":"We are open."},{"type":"NewThing","x":[1,{"a":null,"b":2.5}]}]}"#), "{text}");
    let button = json!({ "type": "TELEPORT", "speed": 9_007_199_254_740_993_u64, "text": "Go" });
    assert!(to_json(&sound(&with_button(button))).contains(r#"{"type":"TELEPORT","text":"Go","speed":9007199254740993}"#));
}

#[test]
fn what_no_send_needs_may_be_anything_in_a_list() {
    for (pointer, value) in [
        ("/components/0/example", json!(5)),
        ("/components/0/example", json!({ "mood": 1 })),
        ("/message_send_ttl_seconds", json!("long")),
        ("/components/1", json!({ "format": "VIDEO" })),
        ("/components/1", json!({ "type": "HEADER" })),
        ("/components/1", json!({ "type": "BUTTONS", "buttons": [{ "text": "Go" }] })),
    ] {
        let odd = listed(&with(&plain(), pointer, value.clone()));
        let definition = sound(&odd);
        assert_eq!(definition.notes.unjudged.len(), 1, "{odd}");
        let written: Json = serde_json::from_str(&to_json(&definition)).expect("JSON");
        let is_there = written.pointer(pointer) == Some(&value) || written["components"].as_array().is_some_and(|all| all.contains(&value));
        assert!(is_there, "{odd}: {written}");
    }
}

#[test]
fn a_slip_in_a_draft_is_a_mistake() {
    for (pointer, value) in [
        ("/catgory", json!("x")),
        ("/components/0/txt", json!("x")),
        ("/category", json!("UTILTY")),
        ("/components/0/type", json!("BODDY")),
    ] {
        let odd = with(&plain(), pointer, value);
        assert!(read(&odd).is_err(), "{odd}");
        assert!(!sound(&listed(&odd)).notes.unjudged.is_empty(), "{odd}");
    }
}

#[test]
fn what_check_passes_can_be_read_again() {
    // Meta's answer may leave the category out, a request may not.
    let bare = listed(&with(&plain(), "/category", json!(null)));
    let violations = check(&sound(&bare));
    assert_eq!(violations.iter().map(whatsapp_dsl_rules::Violation::rule).collect::<Vec<_>>(), ["definition_category_required"]);
    assert!(!to_json(&sound(&bare)).contains("category"));
}

#[test]
fn what_no_send_can_fill_says_so() {
    let template =
        |components: Json| json!({ "name": "a", "language": "en", "category": "UTILITY", "status": "APPROVED", "components": components });
    let body = |text: &str| template(json!([{ "type": "BODY", "text": text }]));
    for (json, words) in [
        (template(json!([{ "type": "HEADER", "format": "HOLOGRAM" }])), "a header of the format `HOLOGRAM`"),
        (template(json!([{ "type": "NEWTHING", "text": ["Hi {{1}}."] }])), "a component NEWTHING with a variable"),
        (template(json!([{ "type": "BODY", "text": "Hi.", "voice": "Hi {{1}}." }])), "a variable in a member of its body"),
        (template(json!([{ "type": "BUTTONS", "buttons": [{ "type": "TELEPORT", "to": "{{1}}" }] }])), "a button TELEPORT with a variable"),
        (body("Hi {{First-Name}}."), "cannot be sent: body has {{First-Name}}"),
        (body("Hi {{1}} and {{3}}."), "definition_body_variable_order"),
    ] {
        let why = unsendable(&sound(&json)).unwrap_or_else(|| panic!("{json}"));
        assert!(why.contains(words), "{why}");
    }
    for json in [
        body("Hi {{1}}."),
        template(json!([{ "type": "BODY", "text": "Hi." }, { "type": "NEWTHING", "text": "Hi." }])),
        template(json!([{ "type": "BODY", "text": "{{1}}" }, { "type": "BUTTONS", "buttons": [{ "type": "TELEPORT", "text": "Go" }] }])),
    ] {
        assert_eq!(unsendable(&sound(&json)), None);
    }
}

#[test]
fn a_listed_definition_is_always_read() {
    let component = |json: Json| ("/components/1", json);
    for ((pointer, value), is_needed) in [
        (("/components/0/text", json!(5)), true),
        (("/components", Json::Null), true),
        (("/components", json!({})), true),
        (("/language", Json::Null), true),
        (("/category", json!(5)), false),
        (("/sub_category", json!([])), false),
        (component(json!(5)), true),
        (component(json!({ "type": 5 })), true),
        (component(json!({ "type": "BODY", "text": "Again." })), true),
        (component(json!({ "type": "BUTTONS" })), true),
        (component(json!({ "type": "BUTTONS", "buttons": [5] })), true),
        (component(json!({ "type": "BUTTONS", "buttons": [{ "type": "URL", "text": "Go", "url": {} }] })), true),
        (component(json!({ "type": "HEADER", "format": "TEXT", "text": [] })), true),
        (component(json!({ "type": "CAROUSEL", "cards": null })), true),
        (component(json!({ "type": "CAROUSEL", "cards": [{}] })), true),
        (component(json!({ "type": "LIMITED_TIME_OFFER", "limited_time_offer": "soon" })), true),
        (component(json!({ "type": "FOOTER", "text": 5 })), false),
    ] {
        let odd = with(&listed(&plain()), pointer, value);
        let definition = sound(&odd);
        assert_eq!(check_import(&definition), [], "{odd}");
        assert!(!check(&definition).is_empty(), "{odd}");
        // No request is made of what could not be read back.
        assert!(!check_known(&definition).is_empty(), "{odd}");
        assert_eq!(unsendable(&definition).is_some(), is_needed, "{odd}: {:?}", unsendable(&definition));
    }
}

#[test]
fn what_has_a_status_is_taken_as_it_is() {
    let nameless = sound(&with(&listed(&plain()), "/name", Json::Null));
    assert_eq!(check_import(&nameless), []);
    assert!(unsendable(&nameless).is_some());
    // Whatever the status is: it is Meta's word.
    for status in ["SOMETHING_NEW", "in_appeal"] {
        let odd = with(&with(&plain(), "/components/0/text", json!("{{1}} is open")), "/status", json!(status));
        assert_eq!(check_import(&sound(&odd)), [], "{odd}");
        assert!(!check(&sound(&odd)).is_empty(), "{odd}");
    }
}
