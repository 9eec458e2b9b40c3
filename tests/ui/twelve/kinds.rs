//! Twelve mistakes of other kinds are twelve errors, too, each at its own place.
//! `json!` needs no import.

use whatsapp_dsl::message;

fn main() {
    let order = String::from("A1");
    let _ = message!(Template {
        recipient: "US.",
        name: "Order Shipped",
        language: "en-us",
        header: "Luigi's\npizzeria",
        body: [
            true,
            Currency { code: "EUR", amount_1000: 4299, fallback_value: "42,99 €" },
            DateTime { fallback_valu: "soon" },
            "and a last one"
        ],
        buttons: [
            Url { index: 0, text: "A1" },
            QuickReply { index: 0, payload: "" },
            CopyCode { index: 12, coupon_code: truncate(&order, "A1") },
            Flow { index: 3, flow_action_data: json!({}) },
        ],
    });
}
