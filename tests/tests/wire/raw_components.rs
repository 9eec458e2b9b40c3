//! Components of a template that the table does not have.

use serde_json::{Value, json};
use whatsapp_dsl::template::Url;
use whatsapp_dsl::{Content, Message, Template, message, try_message};

use super::{refused, to_phone};

const NEW: &str = r#"{"parameters":[{"text":"1","type":"text"}],"type":"hologram"}"#;
const BUTTON: &str = r#"{"index":"1","sub_type":"hologram","type":"button"}"#;

/// A template of these components.
fn template(components: &[&str]) -> String {
    to_phone(&format!(
        r#""type":"template","template":{{"name":"open_now","language":{{"code":"en"}},"components":[{}]}}"#,
        components.join(",")
    ))
}

fn raw(message: &Message) -> Vec<&Value> {
    let Content::Template(template) = message.content() else { panic!("a template: {message:?}") };
    template.raw_components().collect()
}

const BODY: &str = r#"{"type":"body","parameters":[{"type":"text","text":"Ann"}]}"#;
const URL: &str = r#"{"type":"button","sub_type":"url","index":"0","parameters":[{"type":"text","text":"A1"}]}"#;

#[test]
fn they_are_written_behind_the_others() {
    let declared = message!(Template {
        to: "+1 650 555 1234",
        name: "open_now",
        language: "en",
        raw_components: [
            json!({ "type": "hologram", "parameters": [{ "type": "text", "text": "1" }] }),
            json!({ "type": "button", "sub_type": "hologram", "index": "1" }),
        ],
        body: ["Ann"],
        buttons: [Url { index: 0, text: "A1" }],
    });
    assert_eq!(declared.to_json(), template(&[BODY, URL, NEW, BUTTON]));

    let components: Vec<Value> = [NEW, BUTTON].iter().map(|json| serde_json::from_str(json).expect("JSON")).collect();
    let built = Template::builder().to("16505551234").name("open_now").language("en").body(["Ann"]);
    let built = built.buttons([Url::builder().index(0).text("A1")]).raw_components(components.clone()).build();
    assert_eq!(built.as_ref(), Ok(&declared));
    assert_eq!(raw(&declared), components.iter().collect::<Vec<_>>());

    let (to, name) = (String::from("16505551234"), "Ann");
    let each = try_message!(Template {
        to: &to,
        name: "open_now",
        language: "en",
        body: [name],
        buttons: [Url { index: 0, text: "A1" }],
        raw_components: [for component in &components {
            component
        }],
    });
    assert_eq!(each.as_ref(), Ok(&declared));
    let all = try_message!(Template {
        to,
        name: "open_now",
        language: "en",
        body: [name],
        buttons: [Url { index: 0, text: "A1" }],
        raw_components: components,
    });
    assert_eq!(all, Ok(declared));
}

#[test]
fn a_template_with_one_is_a_constant_where_all_of_it_is() {
    static OPEN: Message = message!(Template {
        to: "16505551234",
        name: "open_now",
        language: "en",
        raw_components: [json!({ "type": "hologram", "parameters": [{ "type": "text", "text": "1" }] })],
    });
    assert_eq!(OPEN.to_json(), template(&[NEW]));
}

#[test]
fn they_are_read_back_only_where_that_is_asked_for() {
    for components in [&[NEW][..], &[BUTTON], &[BODY, NEW], &[BODY, URL, NEW, BUTTON], &[NEW, NEW]] {
        let json = template(components);
        assert!(!refused(&json).is_empty(), "{json}");
        let read = Message::from_json_or_raw(&json).expect("a template");
        assert_eq!(read.to_json(), json);
    }
    // Wherever they are, they are written behind those that are known.
    let read = Message::from_json_or_raw(&template(&[NEW, BODY, BUTTON, URL])).expect("a template");
    assert_eq!(read.to_json(), template(&[BODY, URL, NEW, BUTTON]));
}

#[test]
fn components_that_are_known_are_read_as_they_always_are() {
    let json = template(&[BODY, URL]);
    assert_eq!(Message::from_json_or_raw(&json), Message::from_json(&json));
    for component in [
        r#"{"type":"body","parameters":[{"type":"hologram"}]}"#,
        r#"{"type":"body","parameters":7}"#,
        r#"{"type":"button","index":"0"}"#,
        r#"{"type":"button","sub_type":7,"index":"0"}"#,
        r#"{"parameters":[]}"#,
        "{}",
        "7",
    ] {
        let json = template(&[component]);
        let invalid = Message::from_json_or_raw(&json).expect_err(component);
        assert_eq!(invalid.violations().iter().map(ToString::to_string).collect::<Vec<_>>(), refused(&json), "{component}");
    }
    // Beside one that is kept, the rules of the others hold.
    let invalid = Message::from_json_or_raw(&template(&[NEW, BODY, BODY])).expect_err("two bodies");
    assert_eq!((invalid.violations()[0].rule(), invalid.violations()[0].path()), ("template_twice", "template.components[2]"));
}

#[test]
fn each_says_that_it_is_not_one_that_is_known() {
    let build = |component: Value| {
        let template = Template::builder().to("16505551234").name("open_now").language("en").raw_components([component]);
        template.build()
    };
    let knows = |field: &str| format!("this version knows this component: write what is in it as `{field}`");
    let needs =
        |member: &str| format!("this component needs `{member}`, a string that says what it is: json!({{ \"{member}\": \"…\", … }})");
    for (component, words) in [
        (json!({ "type": "header", "parameters": [{ "type": "text", "text": "Open" }] }), knows("header")),
        (json!({ "type": "Body" }), knows("body")),
        (json!({ "type": "limited_time_offer", "sub_type": "hologram" }), knows("limited_time_offer")),
        (json!({ "type": "carousel", "cards": [] }), knows("cards")),
        (json!({ "type": "order_status" }), knows("order_status")),
        (json!({ "type": "tap_target_configuration" }), knows("tap_target_configuration")),
        (json!({ "type": "button", "sub_type": "QUICK_REPLY", "index": 0 }), knows("buttons")),
        (json!({ "sub_type": "order_details", "type": "button" }), knows("buttons")),
        (json!({ "parameters": [] }), needs("type")),
        (json!({ "type": null, "sub_type": "hologram" }), needs("type")),
        (json!({ "type": "" }), needs("type")),
        (json!({ "type": 7 }), needs("type")),
        (json!({ "type": "button", "index": 0 }), needs("sub_type")),
        (json!({ "type": "button", "sub_type": {} }), needs("sub_type")),
    ] {
        let json = component.to_string();
        let kind = String::from(component["type"].as_str().unwrap_or_default());
        let refused = build(component).expect_err(&json);
        let [violation] = refused.violations() else { panic!("one violation: {refused}") };
        assert_eq!((violation.rule(), violation.path()), ("template_raw_components_type", "template.components[0]"), "{json}");
        assert_eq!(violation.words(), words, "{json}");
        // What only the run time knows.
        let sub_type = json.contains("sub_type").then_some("url");
        let tried = try_message!(Template {
            to: "16505551234",
            name: "open_now",
            language: "en",
            raw_components: [json!({ "type": kind, "sub_type": sub_type })],
        });
        assert_eq!(tried.expect_err("a component that is known").violations()[0].rule(), "template_raw_components_type", "{json}");
    }
    for component in [
        json!({ "type": "hologram" }),
        json!({ "type": "hologram", "parameters": [{ "type": "body" }], "sub_type": "url" }),
        json!({ "type": "headers" }),
        json!({ "type": "Button", "sub_type": "hologram", "index": 0 }),
    ] {
        let message = build(component).expect("a component that is not known");
        assert_eq!(Message::from_json_or_raw(&message.to_json()), Ok(message));
    }
}

#[test]
fn each_is_an_object_that_can_be_read_back() {
    let build = |component: Value| {
        let template = Template::builder().to("16505551234").name("open_now").language("en").body(["Ann"]);
        template.buttons([Url::builder().index(0).text("A1")]).raw_components([json!({ "type": "hologram" }), component]).build()
    };
    let nested = |levels: usize| (1..levels).fold(json!({ "type": "hologram" }), |inner, _| json!({ "type": "hologram", "a": inner }));
    let message = build(nested(124)).expect("a component that can be read back");
    assert_eq!(Message::from_json_or_raw(&message.to_json()), Ok(message));
    for (component, rule, words) in [
        (nested(125), "template_raw_components_depth", "an entry of raw_components is nested too deeply"),
        (json!({}), "template_raw_components_empty", "an entry of raw_components is an empty object: fill it in or leave it out"),
        (json!([7]), "template_raw_components_object", "an entry of raw_components must be a JSON object"),
    ] {
        let refused = build(component).expect_err(rule);
        let [violation] = refused.violations() else { panic!("one violation: {refused}") };
        assert_eq!((violation.rule(), violation.path()), (rule, "template.components[3]"));
        assert!(violation.words().starts_with(words), "{violation}");
    }
    let none = Template::builder().to("16505551234").name("open_now").language("en").raw_components(Vec::<Value>::new()).build();
    assert!(none.is_ok_and(|message| !message.to_json().contains("components")));
}
