//! The shapes of a file.

use serde_json::{Value as Json, json};
use whatsapp_dsl_rules::definition::read::entries;
use whatsapp_dsl_rules::definition::write::to_json;
use whatsapp_dsl_rules::definition::{check, check_send};

use crate::{accepted, plain, read, refused, shipped, sound, with, with_button};

fn places(json: &Json) -> Vec<String> {
    entries(&json.to_string()).expect("a list").into_iter().map(|entry| entry.at).collect()
}

#[track_caller]
fn not_at_all(json: &str, rule: &str, words: &str) {
    let violations = entries(json).expect_err(json);
    let [violation] = violations.as_slice() else { panic!("{violations:?}") };
    assert_eq!((violation.rule(), violation.code(), violation.path()), (rule, Some(100), ""));
    assert!(violation.words().contains(words), "{violation}");
}

#[test]
fn one_or_many() {
    assert_eq!(places(&shipped()), [""]);
    assert_eq!(places(&json!([shipped(), plain()])), ["[0]", "[1]"]);
    assert_eq!(places(&json!({ "data": [shipped(), plain()], "paging": {} })), ["data[0]", "data[1]"]);
    assert_eq!(places(&json!({ "id": "1", "message_templates": { "data": [plain()] } })), ["message_templates.data[0]"]);
    let pages = json!([{ "data": [shipped()], "paging": {} }, { "data": [plain()] }]);
    assert_eq!(places(&pages), ["[0].data[0]", "[1].data[0]"]);
    assert!(places(&json!({ "data": [] })).is_empty());
    assert!(places(&json!([])).is_empty());
    assert!(entries(&format!("\u{feff}{}", plain())).is_ok());
}

#[test]
fn one_broken_template_does_not_stop_the_rest() {
    let list = entries(&json!({ "data": [{ "name": "a" }, plain(), 5] }).to_string()).expect("a list");
    assert_eq!(list[0].name.as_deref(), Some("a"));
    assert_eq!(list.iter().map(|entry| entry.read.is_ok()).collect::<Vec<_>>(), [false, true, false]);
    let rules: Vec<_> = list[0].read.as_ref().expect_err("broken").iter().map(whatsapp_dsl_rules::Violation::rule).collect();
    assert_eq!(rules, ["definition_language_required", "definition_category_required", "definition_components_required"]);
}

#[test]
fn what_is_listed_is_read_whatever_its_status_is() {
    let odd = |status: Json| json!({ "name": "a", "language": "en", "status": status, "components": [{ "type": "BODY", "text": 7 }] });
    for (status, said) in
        [(json!(7), "7"), (json!({ "code": "paused" }), "{\"CODE\":\"PAUSED\"}"), (json!("New"), "NEW"), (json!(false), "FALSE")]
    {
        let list = entries(&json!([plain(), odd(status)]).to_string()).expect("a list");
        assert_eq!(list[1].read.as_ref().expect("a definition").status.as_deref(), Some(said));
    }
    for nothing in [json!(null), json!("")] {
        let list = entries(&json!([plain(), odd(nothing)]).to_string()).expect("a list");
        assert!(list[1].read.is_err(), "what is not listed is a request");
    }
}

#[test]
fn files_that_are_something_else() {
    not_at_all("", "json_syntax", "nothing to read");
    not_at_all(" \n", "json_syntax", "nothing to read");
    not_at_all("{\n  \"name\": }", "json_syntax", "expected value at line 2 column 11");
    not_at_all("<html>", "json_syntax", "line 1");
    let rule = "definition_unrecognised";
    for json in ["5", "null", "\"a\"", "true"] {
        not_at_all(json, rule, "a JSON object");
    }
    not_at_all("{}", rule, "not the definition of a template");
    not_at_all(r#"{"error":{"message":"(#190) The token has expired","code":190}}"#, rule, "an error that Graph answered");
    not_at_all(r#"{"error":{"message":"(#190) The token has expired","code":190}}"#, rule, "The token has expired");
    not_at_all(r#"{"name":"a","language":"en","topic":"ORDERS","body":"Hi {{1}}.","body_params":["x"]}"#, rule, "template library");
    not_at_all(r#"{"id":"1","status":"PENDING","category":"UTILITY"}"#, rule, "answers to a creation");
    not_at_all(r#"{"messaging_product":"whatsapp","to":"1","type":"template","template":{}}"#, rule, "a message");
    let deep = format!("{}{}", "[".repeat(500), "]".repeat(500));
    not_at_all(&deep, "json_syntax", "nested more than 128 deep at line 1 column 129");
}

#[test]
fn words_in_any_casing() {
    let mut lower = shipped();
    lower["category"] = "utility".into();
    lower["parameter_format"] = "named".into();
    for component in lower["components"].as_array_mut().expect("components") {
        for member in ["type", "format"] {
            if let Some(word) = component[member].as_str() {
                component[member] = word.to_lowercase().into();
            }
        }
        for button in component["buttons"].as_array_mut().into_iter().flatten() {
            button["type"] = button["type"].as_str().expect("a word").to_lowercase().into();
        }
    }
    assert_eq!(sound(&lower), sound(&shipped().clone()));
}

#[test]
fn members_that_only_answers_have_are_dropped() {
    let answer = json!({
        "id": "1", "quality_score": { "score": "GREEN" }, "rejected_reason": "NONE", "previous_category": "MARKETING",
        "correct_category": "UTILITY", "source": "AUTO_GENERATED", "sub_category": null,
    });
    let mut json = shipped();
    json.as_object_mut().expect("an object").extend(answer.as_object().expect("an object").clone());
    assert_eq!(sound(&json), sound(&shipped()));
}

#[test]
fn members_of_a_request_are_kept() {
    let definition = sound(&with(&shipped(), "/allow_category_change", true.into()));
    assert_eq!(definition.others.get("allow_category_change"), Some(&whatsapp_dsl_rules::json::Json::Bool(true)));
    assert_eq!(sound(&with(&shipped(), "/sub_category", "order_status".into())).sub_category.as_deref(), Some("ORDER_STATUS"));
}

#[test]
fn unknown_members_get_a_suggestion() {
    for (pointer, meant) in [
        ("/catgory", "category"),
        ("/components/0/fromat", "format"),
        ("/components/1/txt", "text"),
        ("/components/3/buttons/0/tetx", "text"),
    ] {
        let violation = refused(&with(&shipped(), pointer, "x".into()), "definition_unknown_member", 100, &crate::path(pointer));
        assert!(violation.words().ends_with(&format!("did you mean `{meant}`?")), "{violation}");
    }
}

#[test]
fn unknown_words_get_a_suggestion() {
    for (pointer, word, rule, meant) in [
        ("/category", "UTILTY", "definition_category_unknown", "UTILITY"),
        ("/components/0/type", "HEDER", "definition_component_type", "HEADER"),
        ("/components/0/format", "TXT", "definition_header_format_unknown", "TEXT"),
        ("/components/3/buttons/0/type", "QUICKREPLY", "definition_button_type", "QUICK_REPLY"),
    ] {
        let violation = refused(&with(&shipped(), pointer, word.into()), rule, 100, &crate::path(pointer));
        assert!(violation.words().ends_with(&format!("did you mean `{meant}`?")), "{violation}");
    }
}

#[test]
fn missing_and_mistyped() {
    for (pointer, value, rule) in [
        ("/name", json!(null), "definition_name_required"),
        ("/name", json!(5), "definition_name_type"),
        ("/language", json!({ "code": "en" }), "definition_language_type"),
        ("/components", json!("x"), "definition_components_type"),
        ("/components/0", json!("x"), "definition_component_object"),
        ("/components/0/format", json!(null), "definition_header_format_required"),
        ("/components/1/type", json!(null), "definition_component_type_required"),
        ("/components/1/text", json!(5), "definition_body_text_type"),
        ("/components/3/buttons", json!(null), "definition_buttons_buttons_required"),
        ("/components/3/buttons/0", json!(5), "definition_button_object"),
        ("/components/3/buttons/0/type", json!(null), "definition_button_type_required"),
    ] {
        refused(&with(&shipped(), pointer, value), rule, 100, &crate::path(pointer));
    }
}

/// A member that is `null` is missing, and is not taken for a misspelt one.
#[test]
fn what_holds_null_is_missing() {
    for (pointer, rule) in [
        ("/name", "definition_name_required"),
        ("/language", "definition_language_required"),
        ("/category", "definition_category_required"),
        ("/components", "definition_components_required"),
        ("/components/0/format", "definition_header_format_required"),
        ("/components/1/type", "definition_component_type_required"),
        ("/components/3/buttons", "definition_buttons_buttons_required"),
        ("/components/3/buttons/0/type", "definition_button_type_required"),
    ] {
        let mut json = shipped();
        *json.pointer_mut(pointer).expect("it has the member") = Json::Null;
        refused(&json, rule, 100, &crate::path(pointer));
    }
    let empty = json!({ "type": "LIMITED_TIME_OFFER", "limited_time_offer": null });
    let path = "components[1].limited_time_offer";
    refused(&with(&plain(), "/components/1", empty), "definition_offer_limited_time_offer_required", 100, path);
}

/// Members that are handed on as they came are of their types all the same; what Graph listed stays as it is.
#[test]
fn what_is_handed_on_has_its_type() {
    let url = json!({ "type": "URL", "text": "Shop", "url": "https://luigi.example" });
    let json = with_button(url);
    for (pointer, right, wrong) in [
        ("/allow_category_change", json!(true), json!("true")),
        ("/cta_url_link_tracking_opted_out", json!(false), json!(0)),
        ("/is_primary_device_delivery_only", json!(true), json!({})),
        ("/display_format", json!("ORDER_DETAILS"), json!(["ORDER_DETAILS"])),
        ("/degrees_of_freedom_spec", json!({ "creative_features_spec": {} }), json!("creative_features_spec")),
        ("/library_template_name", json!("delivery_update_1"), json!("")),
        ("/library_template_button_inputs", json!([{ "type": "URL" }]), json!({ "type": "URL" })),
        ("/library_template_button_inputs", json!("[{'type': 'URL'}]"), json!(5)),
        ("/library_template_body_inputs", json!({ "add_track_package_link": true }), json!([true])),
        ("/components/1/buttons/0/app_deep_link", json!({ "meta_app_id": 1 }), json!("app://menu")),
    ] {
        accepted(&with(&json, pointer, right));
        let (path, odd) = (crate::path(pointer), with(&json, pointer, wrong.clone()));
        let member = path.rsplit('.').next().expect("a member");
        let violation = match read(&odd) {
            Err(violations) if violations.len() == 1 => violations[0].clone(),
            other => panic!("{odd}: {other:?}"),
        };
        assert!(violation.path() == path && violation.rule().ends_with(&format!("{member}_type")), "{violation}");
        let listed = sound(&with(&odd, "/status", "APPROVED".into()));
        let written: Json = serde_json::from_str(&to_json(&listed)).expect("JSON");
        assert_eq!(written.pointer(pointer), Some(&wrong), "{path}");
        assert_eq!(check(&listed).len(), 1, "{path}");
    }
    let flow = json!({ "type": "FLOW", "text": "Book", "flow_id": "1", "navigate_screen": "DATE", "icon": 5 });
    refused(&with_button(flow), "definition_button_icon_type", 100, "components[1].buttons[0].icon");
}

#[test]
fn a_component_is_there_once() {
    for (index, name) in ["header", "body", "footer", "buttons"].into_iter().enumerate() {
        let again = shipped()["components"][index].clone();
        let violation = refused(&with(&shipped(), "/components/4", again), "definition_component_twice", 100, "components[4]");
        assert!(violation.words().starts_with(name), "{violation}");
    }
}

#[test]
fn templates_of_the_library() {
    let library = json!({ "name": "a", "language": "en", "category": "UTILITY", "library_template_name": "delivery_update_1",
        "library_template_button_inputs": [{ "type": "URL" }] });
    accepted(&library);
    // What it says is known to Meta only.
    assert_eq!(check_send(&sound(&library))[0].rule(), "definition_body_required");
}
