//! What a flow's first screen is given goes with the action that opens one.

use whatsapp_dsl::message;

fn main() {
    let is_long = std::env::args().count() > 1;
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Book your table in a minute.",
        flow_id: "123456789",
        flow_cta: "Book a table",
        flow_action: DataExchange,
        flow_action_payload: FlowActionPayload { screen: "GUESTS" },
    });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Book your table in a minute.",
        flow_id: "123456789",
        flow_cta: "Book a table",
        flow_action: if is_long { DataExchange } else { Navigate },
        flow_action_payload: FlowActionPayload { screen: "GUESTS" },
    });
}
