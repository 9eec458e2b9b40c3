//! Texts, documents and structs of nothing: what is not known is left out.
//! `json!` needs no import.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Text { to: "", context: "", biz_opaque_callback_data: "", recipient_identity_key_hash: "", body: "" });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", header: "", body: "Eight?", buttons: [Reply { id: "", title: "" }] });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        header: Document { link: "", filename: "" },
        body: "",
        flow_id: "",
        flow_cta: "Book",
        flow_action_payload: FlowActionPayload { screen: "", data: json!({}) },
    });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Pizza",
        body: "All of it",
        catalog_id: "194836987",
        sections: [Section { product_items: ["margherita", ""] }],
    });
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact {
            emails: [Email { email: "", kind: "" }],
            name: Name { formatted_name: "" },
            phones: [Phone {}],
            urls: [Url {}],
        }],
    });
    let _ = message!(AddressMessage {
        to: "+91 98765 43210",
        body: "Where to?",
        country: "IN",
        values: Values {},
        saved_addresses: [SavedAddress { id: "", value: Values {} }],
        validation_errors: ValidationErrors {},
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "",
        language: "",
        header: "",
        body: ["", Text { text: "" }, "Ann", Currency { code: "", amount_1000: 42990, fallback_value: "" }],
        buttons: [Url { index: 0, text: "" }, Flow { index: 1, flow_token: "", flow_action_data: json!({}) }],
    });
}
