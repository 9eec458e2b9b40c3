//! Templates with empty texts.
//! `json!` needs no import.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Template { to: "+1 650 555 1234", name: "", language: "", header: "" });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Text { parameter_name: "", text: "" },
        body: [
            Text { parameter_name: "", text: "" },
            Currency { parameter_name: "", code: "", amount_1000: 42990, fallback_value: "" },
            DateTime { parameter_name: "", fallback_value: "" },
        ],
        buttons: [
            QuickReply { index: 0, payload: "" },
            Url { index: 1, parameter_name: "", text: "" },
            CopyCode { index: 2, coupon_code: "" },
            Catalog { index: 3, thumbnail_product_retailer_id: "" },
            Flow { index: 4, flow_token: "", flow_action_data: json!({}) },
        ],
    });
    let _ = message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en_US", body: ["", "Ann", ""] });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Location { latitude: 41.9, longitude: 12.5, name: "", address: "" },
    });
}
