//! Definitions at the crate root: what `Definition` says of files, and how it says it.

use serde_json::{Value, json};
use whatsapp_dsl::definition::{Change, Difference};
use whatsapp_dsl::{Definition, Invalid};

/// A template that asks for a table's guest.
fn table() -> Value {
    json!({
        "name": "table_ready", "language": "en_US", "category": "UTILITY", "parameter_format": "NAMED", "sub_category": "CUSTOM",
        "message_send_ttl_seconds": 600,
        "components": [{ "type": "BODY", "text": "Hi {{guest}}, your table is ready.",
            "example": { "body_text_named_params": [{ "param_name": "guest", "example": "Ann" }] } }],
    })
}

fn definition(json: &Value) -> Definition {
    Definition::from_json(&json.to_string()).expect("a definition")
}

fn told(invalid: &Invalid) -> Vec<String> {
    invalid.violations().iter().map(ToString::to_string).collect()
}

#[test]
fn what_it_says() {
    let table = definition(&table());
    assert_eq!((table.name(), table.language(), table.to_string().as_str()), ("table_ready", "en_US", "table_ready/en_US"));
    assert_eq!((table.category(), table.sub_category(), table.parameter_format()), ("UTILITY", Some("CUSTOM"), "NAMED"));
    assert_eq!((table.status(), table.message_send_ttl_seconds()), (None, Some(600)));
    assert_eq!(table.body(), Some("Hi {{guest}}, your table is ready."));
}

#[test]
fn one_is_one() {
    for (json, count) in [(json!([]), 0), (json!([table(), table()]), 2)] {
        let invalid = Definition::from_json(&json.to_string()).expect_err("not one");
        assert_eq!(invalid.violations()[0].rule(), "definition_count");
        assert!(invalid.to_string().starts_with(&format!("expected one definition, found {count}: ")), "{invalid}");
    }
    for one in [json!([table()]), json!({ "data": [table()] }), table()] {
        assert_eq!(definition(&one), definition(&table()));
    }
}

#[test]
fn every_violation_of_every_entry() {
    let broken = json!({ "name": "broken", "language": "en", "category": "UTILTY", "components": [{ "type": "BODY", "text": 5 }] });
    let list = json!({ "data": [table(), broken, 5, { "category": "UTILITY" }] });
    let invalid = Definition::list_from_json(&list.to_string()).expect_err("broken");
    assert_eq!(
        told(&invalid),
        [
            "data[1].category: broken/en: category `UTILTY` is not known, did you mean `UTILITY`? [definition_category_unknown, error 100]",
            "data[1].components[0].text: broken/en: body: text must be a string [definition_body_text_type, error 100]",
            "data[2]: a definition must be a JSON object [definition_unrecognised, error 100]",
            "data[3].name: `name` is missing [definition_name_required, error 100]",
            "data[3].language: `language` is missing [definition_language_required, error 100]",
            "data[3].components: `components` is missing [definition_components_required, error 100]",
        ]
    );
    let invalid = Definition::list_from_json(&json!([broken]).to_string()).expect_err("broken");
    assert_eq!(invalid.violations()[0].path(), "[0].category");
    let invalid = Definition::list_from_json("{").expect_err("no JSON");
    assert_eq!(told(&invalid), ["this is not JSON: expected value or end of sequence at line 1 column 2 [json_syntax, error 100]"]);
}

#[test]
fn what_is_written_is_read() {
    let table = definition(&table());
    let json = table.to_json().expect("sound");
    assert_eq!(Definition::from_json(&json), Ok(table));
}

#[test]
fn a_request_has_examples() {
    let mut json = table();
    json["components"][0]["example"] = Value::Null;
    let invalid = definition(&json).to_json().expect_err("no example");
    assert_eq!(invalid.violations()[0].rule(), "definition_body_example_required");
}

#[test]
fn a_list_is_held_to_its_names() {
    let table = definition(&table());
    assert!(Definition::check_list(std::slice::from_ref(&table)).is_ok());
    let invalid = Definition::check_list(&[table.clone(), table]).expect_err("twice");
    assert_eq!(
        told(&invalid),
        [
            "[1]: table_ready/en_US is listed twice, first as [0]: a name can be listed once in each language [definition_listed_twice, error 2388024]"
        ]
    );
}

#[test]
fn ours_beside_the_live_one() {
    let ours = definition(&table());
    let mut live = table();
    live["status"] = "paused".into();
    live["components"][0]["text"] = "Hello {{guest}}, your table is ready.".into();
    let live = definition(&live);
    let differences = ours.compare(&live);
    let changes: Vec<_> = differences.iter().map(Difference::change).collect();
    assert_eq!(changes, [Change::Became, Change::Status]);
    assert_eq!(
        differences.to_string(),
        r#"table_ready/en_US: body "Hi {{guest}}, your table is ready." became "Hello {{guest}}, your table is ready."; status PAUSED"#
    );
    assert_eq!((&differences).into_iter().count(), differences.len());
    let missing = Definition::compare_lists(&[ours], &[]);
    assert_eq!(missing.to_string(), "table_ready/en_US: missing from the live list");
    assert!(Definition::compare_lists(&[], std::slice::from_ref(&live)).to_string().ends_with("missing from our list"));
}

/// Graph lists the id of a form as a number; in place it is a string. What could not be read is named, and not typed.
#[test]
fn a_listed_form_is_typed_by_its_id() {
    let mut listed = table();
    let form = json!({ "type": "FLOW", "text": "Book", "flow_id": 1_079_254_650_791_678_u64, "navigate_screen": 7 });
    listed["components"].as_array_mut().expect("a list").push(json!({ "type": "BUTTONS", "buttons": [form] }));
    listed["status"] = "APPROVED".into();
    let dsl = definition(&listed).to_dsl();
    assert!(dsl.contains("text: \"Book\",\n        flow_id: \"1079254650791678\",\n    }],"), "{dsl}");
    assert!(
        dsl.starts_with(r#"// Left out, since a definition in place has no field for it: "components[1].buttons[0].navigate_screen"."#),
        "{dsl}"
    );
}
