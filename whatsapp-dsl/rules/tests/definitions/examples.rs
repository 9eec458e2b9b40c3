//! Examples, which Meta asks for and a declaration may leave out.

use serde_json::{Value as Json, json};
use whatsapp_dsl_rules::definition::{check, check_examples, check_without_examples};

use crate::{accepted, at_most, refused, shipped, sound, with, with_button};

fn body(example: Json) -> Json {
    let component = json!({ "type": "BODY", "text": "Hi {{1}}, it is {{2}} o'clock.", "example": example });
    json!({ "name": "a", "language": "en", "category": "UTILITY", "components": [component] })
}

fn header(text: &str, example: Json) -> Json {
    with(&crate::plain(), "/components/1", json!({ "type": "HEADER", "format": "TEXT", "text": text, "example": example }))
}

#[test]
fn one_for_each_variable() {
    accepted(&body(json!({ "body_text": [["Ann", "8"]] })));
    accepted(&body(json!({ "body_text": [["Ann", "8"], ["Bob", "9"]] })));
    let path = "components[0].example";
    for none in [json!(null), json!({}), json!({ "body_text": [] }), json!({ "body_text": [[]] })] {
        refused(&body(none), "definition_body_example_required", 100, path);
    }
    for values in [json!([["Ann"]]), json!([["Ann", "8", "9"]]), json!("Ann"), json!(["Ann"])] {
        refused(&body(json!({ "body_text": values })), "definition_body_example_count", 100, path);
    }
    refused(&body(json!({ "body_text": [["Ann", " "]] })), "definition_body_example_empty", 100, path);
    refused(&body(json!({ "body_text": ["Ann", "8"] })), "definition_body_body_text_type", 100, "components[0].example.body_text");
    let by_name = json!({ "body_text_named_params": [{ "param_name": "a", "example": "b" }] });
    refused(&body(by_name), "definition_body_example_format", 100, path);
}

#[test]
fn a_body_without_variables_may_have_some() {
    for example in [json!({ "body_text": [["Ann"]] }), json!({ "body_text": [] }), json!({ "body_text": [[]] })] {
        let mut plain = crate::plain();
        plain["components"][0]["example"] = example;
        accepted(&plain);
    }
}

#[test]
fn one_for_each_name() {
    let example = "/components/1/example";
    let pair = |name: &str| json!({ "param_name": name, "example": "Ann" });
    let named = |pairs: Json| with(&shipped(), example, json!({ "body_text_named_params": pairs }));
    accepted(&named(json!([pair("customer")])));
    for pairs in [json!([pair("customr")]), json!([pair("customer"), pair("more")]), json!([pair("customer"), pair("customer")])] {
        refused(&named(pairs), "definition_body_example_names", 100, "components[1].example");
    }
    refused(&with(&shipped(), example, json!({ "body_text": [["Ann"]] })), "definition_body_example_format", 100, "components[1].example");
    refused(&with(&shipped(), "/components/0/example", json!(null)), "definition_header_example_required", 100, "components[0].example");
    refused(
        &named(json!([{ "name": "customer" }])),
        "definition_body_body_text_named_params_type",
        100,
        "components[1].example.body_text_named_params",
    );
}

#[test]
fn one_value_in_any_shape() {
    for example in [json!({ "header_text": ["Ann"] }), json!({ "header_text": "Ann" }), json!({ "header_text": [["Ann"]] })] {
        accepted(&header("Hi {{1}}", example));
    }
    let one =
        |values: Json| with(&with(&body(json!({ "body_text": values })), "/components/0/text", "Hi {{1}}.".into()), "/name", "b".into());
    for values in [json!("Ann"), json!(["Ann"]), json!([["Ann"]])] {
        accepted(&one(values));
    }
    refused(&header("Hi {{1}}", json!({ "header_text": ["a", "b"] })), "definition_header_example_count", 100, "components[1].example");
    // An example of no variable is read over.
    accepted(&header("Hi", json!({ "header_text": ["a"] })));
}

#[test]
fn media_have_a_handle() {
    let header = |example: Json| with(&crate::plain(), "/components/1", json!({ "type": "HEADER", "format": "IMAGE", "example": example }));
    accepted(&header(json!({ "header_handle": ["4::aW"] })));
    accepted(&header(json!({ "header_handle": "4::aW" })));
    for none in [json!(null), json!({}), json!({ "header_handle": [] }), json!({ "header_handle": [""] })] {
        refused(&header(none), "definition_header_handle_required", 100, "components[1].example");
    }
    let place =
        with(&crate::plain(), "/components/1", json!({ "type": "HEADER", "format": "LOCATION", "example": { "header_handle": ["x"] } }));
    refused(&place, "definition_header_handle_unexpected", 100, "components[1].example");
}

#[test]
fn links_and_codes() {
    let path = "components[1].buttons[0].example";
    let url = |url: &str, example: Json| with_button(json!({ "type": "URL", "text": "Go", "url": url, "example": example }));
    for example in [json!(["x"]), json!("x"), json!(["https://luigi.example/x"])] {
        accepted(&url("https://luigi.example/{{1}}", example));
    }
    refused(&url("https://luigi.example/{{1}}", json!(null)), "definition_button_example_required", 100, path);
    accepted(&url("https://luigi.example/", json!(["x"])));
    refused(&url("https://luigi.example/{{1}}", json!(["x", "y"])), "definition_button_example_type", 100, path);
    let code = with_button(json!({ "type": "COPY_CODE", "example": "PIZZA25" }));
    accepted(&with(&code, "/components/1/buttons/0/example", json!(["PIZZA25"])));
    refused(&with(&code, "/components/1/buttons/0/example", json!(null)), "definition_button_example_required", 100, path);
    at_most(&code, "/components/1/buttons/0/example", 20, "definition_button_example_length", 2_388_040);
}

#[test]
fn a_declaration_may_leave_them_out() {
    let mut bare = shipped();
    for component in bare["components"].as_array_mut().expect("components") {
        component.as_object_mut().expect("an object").remove("example");
    }
    let bare = sound(&bare);
    assert!(check_without_examples(&bare).is_empty());
    assert_eq!(check_examples(&bare).len(), 2);
    assert_eq!(check(&bare), check_examples(&bare));
}
