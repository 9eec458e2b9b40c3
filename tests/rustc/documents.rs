//! What `message!` cannot tell the depth of within `json!({ … })`.

use std::collections::BTreeMap;

use serde_json::Value;
use whatsapp_dsl::{message, template, try_message};

template!(Book {
    name: "book",
    language: "en",
    category: Marketing,
    body: "Book a table.",
    buttons: [Flow { text: "Book", flow_id: "1" }],
});

struct Deep;

fn main() {
    let (value, to) = (Value::Null, "16505551234");
    let prices = BTreeMap::from([("a", 1)]);
    message!(Flow {
        to: "16505551234",
        body: "x",
        flow_id: "1",
        flow_cta: "Go",
        flow_action_payload: FlowActionPayload { data: json!({ "a": value }) }
    });
    message!(Flow {
        to: "16505551234",
        body: "x",
        flow_id: "1",
        flow_cta: "Go",
        flow_action_payload: FlowActionPayload { data: json!({ "a": [1, { "b": &value }] }) }
    });
    message!(Flow {
        to: "16505551234",
        body: "x",
        flow_id: "1",
        flow_cta: "Go",
        flow_action_payload: FlowActionPayload { data: json!({ "a": Deep, "b": to }) }
    });
    message!(Book { to: "16505551234", flow_action_data: json!({ "a": vec![prices] }) });
    message!(Template {
        to: "16505551234",
        name: "a",
        language: "en",
        buttons: [Flow { index: 0, flow_action_data: json!({ "a": vec![vec![1]] }) }]
    });
    // `try_message!` takes whatever can be written.
    try_message!(Book { to: "16505551234", flow_action_data: json!({ "a": prices, "b": [Deep] }) });
}
