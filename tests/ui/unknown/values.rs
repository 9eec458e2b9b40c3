//! Literals of the wrong sort, and words that a fixed set does not have.
//! `json!` needs no import.

use whatsapp_dsl::{message, try_message};

fn main() {
    let _ = message!(Text { to: 16505551234, body: true, preview_url: "true" });
    let _ = message!(Text { to: "+1 650 555 1234", body: true, preview_url: 1 });
    let _ = message!(Text { to: "+1 650 555 1234", body: 'H' });
    let _ = message!(Text { to: "+1 650 555 1234", body: b"Hello!" });
    let _ = message!(Text { to: "+1 650 555 1234", body: ["Hello!"] });
    let _ = message!(Text { to: "+1 650 555 1234", body: json!({ "text": "Hello!" }) });
    let _ = message!(Location { to: "+1 650 555 1234", latitude: "41.9", longitude: true });
    let _ = message!(Location { to: "+1 650 555 1234", latitude: 90.5, longitude: -180.5 });
    let _ = message!(Location { to: "+1 650 555 1234", latitude: -91, longitude: 181 });
    let _ = message!(Flow {
        to: "16505551234",
        body: "Book?",
        flow_id: "1",
        flow_cta: "Book",
        flow_action: Navigat,
        mode: Live,
        footer: "Luigi's"
    });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Book?",
        flow_id: "12345",
        flow_cta: "Book",
        flow_action: "data_exchange",
        mode: "live",
    });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Book?",
        flow_id: "12345",
        flow_cta: "Book",
        flow_action_payload: FlowActionPayload { screen: true, data: "{}" },
    });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Book?",
        flow_id: "12345",
        flow_cta: "Book",
        flow_action_payload: json!({ "screen": "GUESTS" }),
    });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Book?",
        flow_id: "12345",
        flow_cta: "Book",
        flow_action_payload: FlowActionPayload { data: json!([1, 2]) },
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "poll",
        language: "en",
        buttons: [
            QuickReply { index: "0", payload: true },
            QuickReply { index: 1.5, payload: "b" },
            Flow { index: 2, flow_action_data: json!("GUESTS") },
        ],
    });
    // The word `json` is the grammar's, by whatever path.
    let _ = try_message!(Flow {
        to: "+1 650 555 1234",
        body: "Book?",
        flow_id: "12345",
        flow_cta: "Book",
        flow_action_payload: FlowActionPayload { data: serde_json::json!(null) },
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "poll",
        language: "en",
        buttons: [Flow { index: 0, flow_action_data: crate::json!({}) }, Flow { index: 1, flow_action_data: json!({ "a": 1 }.len()) }],
    });
}
