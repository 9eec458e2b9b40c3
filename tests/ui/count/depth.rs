//! JSON documents that are deeper than can be read back.

#![recursion_limit = "512"]

use whatsapp_dsl::{message, try_message};

fn main() {
    let _ = message!(Flow {
        to: "16505551234",
        body: "Book your table in a minute.",
        flow_id: "123456789",
        flow_cta: "Book a table",
        flow_action_payload: FlowActionPayload {
            screen: "GUESTS",
            data: json!({ "a": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] })
        },
    });
    let _ = try_message!(Template {
        to: "16505551234",
        name: "booking",
        language: "en",
        buttons: [Flow {
            index: 0,
            flow_action_data: json!({ "a": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] })
        }],
    });
}
