//! What the first screen of a flow is given.

use serde_json::{Value, json};
use whatsapp_dsl::flow::{FlowAction, FlowActionPayload};
use whatsapp_dsl::{Flow, FlowBuilder};

use crate::broken_json;

fn book() -> FlowBuilder {
    Flow::builder().to("+1 650 555 1234").body("Book.").flow_id("1").flow_cta("Book")
}

#[test]
fn what_the_first_screen_is_given() {
    let given = || book().flow_action_payload(FlowActionPayload::builder().screen("DAYS"));
    for action in [None, Some(FlowAction::Navigate)] {
        assert!(given().flow_action(action).build().is_ok(), "{action:?}");
    }
    assert!(book().flow_action(FlowAction::DataExchange).build().is_ok());
    let mut json = serde_json::to_value(given().flow_action(FlowAction::Navigate).build().expect("a flow")).expect("JSON");
    json["interactive"]["action"]["parameters"]["flow_action"] = "data_exchange".into();
    let built = given().flow_action(FlowAction::DataExchange).build();
    broken_json(built, &json, "flow_payload", "interactive.action.parameters.flow_action_payload");
}

#[test]
fn data_of_a_flow() {
    let data = |data: Value| book().flow_action_payload(FlowActionPayload::builder().screen("DAYS").data(data)).build();
    let path = "interactive.action.parameters.flow_action_payload.data";
    let none = book().flow_action_payload(FlowActionPayload::builder().screen("DAYS")).build();
    assert_eq!(data(json!({})), none, "nothing is as good as none");
    assert_eq!(book().flow_action_payload(FlowActionPayload::builder().screen("").data(json!({}))).build(), book().build());
    for other in [json!([]), json!("{}"), json!(1), Value::Null] {
        let invalid = data(other).expect_err("no object");
        assert_eq!((invalid.violations()[0].rule(), invalid.violations()[0].path()), ("flow_action_payload_data_object", path));
    }
}
