//! JSON documents of the user's are no deeper than can be read back.

use serde_json::{Value, json};
use whatsapp_dsl::flow::FlowActionPayload;
use whatsapp_dsl::template::Flow as FlowButton;
use whatsapp_dsl::{Flow, Invalid, Message, Template, try_message};

/// So many objects and arrays within each other.
fn nested(levels: usize) -> Value {
    (1..levels).fold(json!([]), |inner, level| if level % 2 == 0 { json!({ "a": inner }) } else { json!([inner]) })
}

/// A document of so many levels.
fn document(levels: usize) -> Value {
    json!({ "a": nested(levels - 1) })
}

/// A document of `most` levels comes back, one of a level more is refused, whoever hands it over.
#[track_caller]
fn at_most(most: usize, rule: &str, path: &str, build: impl Fn(Value) -> Result<Message, Invalid>) {
    let message = build(document(most)).expect("a document that can be read back");
    assert_eq!(Message::from_json(&message.to_json()).as_ref(), Ok(&message));
    let written = serde_json::to_value(&message).expect("a message is JSON");
    assert_eq!(Message::try_from(written.clone()), Ok(message));
    let mut deeper = written;
    let pointer = format!("/{}", path.replace(['.', '['], "/").replace(']', ""));
    *deeper.pointer_mut(&pointer).expect("the document") = document(most + 1);
    let refused = build(document(most + 1)).expect_err("a document that cannot be read back");
    assert_eq!(Message::try_from(deeper.clone()).expect_err("a document that is too deep").to_string(), refused.to_string());
    let [violation] = refused.violations() else { panic!("one violation: {refused}") };
    assert_eq!((violation.rule(), violation.path(), violation.code()), (rule, path, None), "{violation}");
    // As a text, it ends before it is a document.
    assert_eq!(Message::from_json(&deeper.to_string()).expect_err("too deep").violations()[0].rule(), "json_syntax");
}

#[test]
fn the_data_of_a_flow() {
    let (rule, path) = ("flow_action_payload_data_depth", "interactive.action.parameters.flow_action_payload.data");
    at_most(122, rule, path, |data| {
        let payload = FlowActionPayload::builder().screen("DAYS").data(data);
        Flow::builder().to("16505551234").body("Book.").flow_id("1").flow_cta("Book").flow_action_payload(payload).build()
    });
    at_most(122, rule, path, |data| {
        try_message!(Flow {
            to: "16505551234",
            body: "Book.",
            flow_id: "1",
            flow_cta: "Book",
            flow_action_payload: FlowActionPayload { screen: "DAYS", data },
        })
    });
    at_most(122, rule, path, |data| {
        let inner = &data["a"];
        try_message!(Flow {
            to: "16505551234",
            body: "Book.",
            flow_id: "1",
            flow_cta: "Book",
            flow_action_payload: FlowActionPayload { screen: "DAYS", data: json!({ "a": inner }) },
        })
    });
}

#[test]
fn the_data_of_a_button() {
    let (rule, path) = ("flow_button_flow_action_data_depth", "template.components[0].parameters[0].action.flow_action_data");
    at_most(120, rule, path, |data| {
        let button = FlowButton::builder().index(0).flow_action_data(data);
        Template::builder().to("16505551234").name("book").language("en").buttons([button]).build()
    });
}
