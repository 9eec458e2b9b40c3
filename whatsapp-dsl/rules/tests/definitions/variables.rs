//! The variables in headers, bodies and links.

use serde_json::{Value as Json, json};

use crate::{accepted, refused, shipped, sound, with, with_button};
use whatsapp_dsl_rules::definition::check_without_examples;

/// A template with this body, whose variables have numbers.
fn positional(body: &str) -> Json {
    json!({ "name": "a", "language": "en", "category": "UTILITY", "components": [{ "type": "BODY", "text": body }] })
}

fn named(body: &str) -> Json {
    with(&positional(body), "/parameter_format", "named".into())
}

#[track_caller]
fn sound_without_examples(json: &Json) {
    let violations = check_without_examples(&sound(json));
    assert!(violations.is_empty(), "{json}: {violations:?}");
}

#[test]
fn numbers_start_at_one_without_gaps() {
    for body in ["Hi {{1}}.", "Hi {{1}} and {{2}}.", "Hi {{1}}, {{2}}, {{1}}, {{3}}."] {
        sound_without_examples(&positional(body));
    }
    for body in ["Hi {{0}}.", "Hi {{2}}.", "Hi {{1}} and {{3}}.", "Hi {{2}} and {{1}}.", "Hi {{01}}.", "Hi {{99999999999999999999999}}."] {
        refuses(&positional(body), "definition_body_variable_order", 2_388_072, "components[0].text");
    }
}

/// As `refused`, examples left aside.
#[track_caller]
fn refuses(json: &Json, rule: &str, code: u32, path: &str) -> String {
    let violations = check_without_examples(&sound(json));
    let [violation] = violations.as_slice() else { panic!("{json}: {violations:#?}") };
    assert_eq!((violation.rule(), violation.code(), violation.path()), (rule, Some(code), path), "{violation}");
    violation.words().to_owned()
}

#[test]
fn names_are_lowercase() {
    for body in ["Hi {{a}}.", "Hi {{first_name}}.", "Hi {{a1}} and {{_b}}.", "Hi {{a}} and {{a}}."] {
        sound_without_examples(&named(body));
    }
    for (body, meant) in [
        ("Hi {{Name}}.", "name"),
        ("Hi {{ name }}.", "name"),
        ("Hi {{firstName}}.", "first_name"),
        ("Hi {{ORDER-ID}}.", "order_id"),
        ("Hi {{first name}}.", "first_name"),
        ("Hi {{first-name}}.", "first_name"),
    ] {
        let words = refuses(&named(body), "definition_body_variable_format", 2_388_072, "components[0].text");
        assert!(words.ends_with(&format!("did you mean {{{{{meant}}}}}?")), "{words}");
    }
    for body in ["Hi {{}}.", "Hi {{ }}.", "Hi {{#1}}.", "Hi {{$a}}.", "Hi {{a%}}.", "Hi {{1a}}.", "Hi {{ä}}.", "Hi {{-1}}."] {
        refuses(&named(body), "definition_body_variable_format", 2_388_072, "components[0].text");
    }
    let words = refuses(&positional("Hi {{ 1 }}."), "definition_body_variable_format", 2_388_072, "components[0].text");
    assert!(words.ends_with("did you mean {{1}}?"), "{words}");
}

#[test]
fn brackets_belong_to_variables() {
    let words = refuses(&named("Hi {name}."), "definition_body_brackets", 2_388_072, "components[0].text");
    assert!(words.contains("write `{{name}}`"), "{words}");
    for body in ["Hi {{name}.", "Hi {name}}.", "Hi {{{name}}}.", "Hi {{a {{b}} }}.", "Hi { there }.", "Hi }.", "{ Hi"] {
        refuses(&named(body), "definition_body_brackets", 2_388_072, "components[0].text");
    }
    let header = with(&shipped(), "/components/0/text", "Order {order}".into());
    refuses(&header, "definition_header_brackets", 2_388_047, "components[0].text");
}

#[test]
fn names_and_numbers_do_not_mix() {
    refuses(&named("Hi {{1}} and {{a}}."), "definition_variables_mixed", 100, "components[0].text");
    refuses(&positional("Hi {{a}} and {{1}}."), "definition_variables_mixed", 100, "components[0].text");
    let header = with(&shipped(), "/components/0/text", "Order {{1}}".into());
    refuses(&header, "definition_variables_mixed", 100, "components[1].text");
}

#[test]
fn the_format_says_how_variables_are_written() {
    refuses(&positional("Hi {{name}}."), "definition_parameter_format_mismatch", 100, "parameter_format");
    refuses(&named("Hi {{1}}."), "definition_parameter_format_mismatch", 100, "parameter_format");
    sound_without_examples(&named("Hi."));
    for format in ["NAMED", "Positional", "positional"] {
        sound_without_examples(&with(&positional("Hi."), "/parameter_format", format.into()));
    }
    refused(&with(&positional("Hi."), "/parameter_format", "NAME".into()), "definition_parameter_format_unknown", 100, "parameter_format");
}

#[test]
fn a_header_has_one_variable() {
    let header = |text: &str| with(&shipped(), "/components/0/text", text.into());
    accepted(&header("{{order}}, {{order}}"));
    refuses(&header("{{order}} of {{customer}}"), "definition_header_variable_count", 2_388_047, "components[0].text");
    refuses(&header("{{Order}}"), "definition_header_variable_format", 2_388_047, "components[0].text");
    let numbered = with(
        &with(&positional("Hi."), "/components/1", json!({ "type": "HEADER", "format": "TEXT", "text": "Order {{2}}" })),
        "/name",
        "b".into(),
    );
    refuses(&numbered, "definition_header_variable_order", 2_388_047, "components[1].text");
}

#[test]
fn a_link_has_one_variable_at_its_end() {
    let path = "components[1].buttons[0].url";
    let url = |url: &str| with_button(json!({ "type": "URL", "text": "Go", "url": url }));
    for link in ["https://luigi.example", "https://luigi.example/{{1}}", "https://luigi.example?code={{1}}", "http://luigi.example/a{{1}}"]
    {
        sound_without_examples(&url(link));
    }
    refuses(&url("https://luigi.example/{{1}}/{{2}}"), "definition_button_url_variable_count", 100, path);
    refuses(&url("https://luigi.example/{{1}}/menu"), "definition_button_url_variable_end", 100, path);
    refuses(&url("https://luigi.example/{{2}}"), "definition_button_url_variable_order", 100, path);
    refuses(&url("https://luigi.example/{1}"), "definition_button_url_brackets", 100, path);
    refuses(&url("https://luigi.example/{{a b}}"), "definition_button_url_variable_format", 100, path);
    for link in ["luigi.example", "https://{{1}}", "{{1}}", "tel:+16505551234", "", "https://luigi example/"] {
        refuses(&url(link), "definition_button_url_format", 100, path);
    }
    refuses(&url("https://luigi.example/{{sku}}"), "definition_parameter_format_mismatch", 100, "parameter_format");
    sound_without_examples(&with(&url("https://luigi.example/{{sku}}"), "/parameter_format", "NAMED".into()));
}

#[test]
fn a_format_that_was_not_written_is_not_quoted() {
    let link = with_button(json!({ "type": "URL", "text": "Copy", "url": "https://luigi.example/{{otp}}", "example": ["x"] }));
    let mut link = with(&link, "/parameter_format", Json::Null);
    link["components"][0]["text"] = "Come in.".into();
    let words = |json: &Json| {
        let violations = check_without_examples(&sound(json));
        let found = violations.iter().find(|violation| violation.rule() == "definition_parameter_format_mismatch");
        found.expect("a mismatch").words().to_owned()
    };
    assert_eq!(
        words(&link),
        "parameter_format is missing, so variables must be numbers, but a link has {{otp}}: set it to NAMED, or use numbers instead of names"
    );
    link["parameter_format"] = "POSITIONAL".into();
    assert_eq!(words(&link), "parameter_format is POSITIONAL, but a link has {{otp}}, which takes NAMED");
}
