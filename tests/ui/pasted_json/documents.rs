//! What `json!` cannot read, and objects in the place of strings and numbers.

use whatsapp_dsl::{message, try_message};

macro_rules! flow {
    ($($data:tt)*) => {
        try_message!(Flow {
            to: "+1 650 555 1234",
            body: "Book?",
            flow_id: "1",
            flow_cta: "Book",
            flow_action_payload: FlowActionPayload { screen: "TABLES", data: json!($($data)*) },
        })
    };
}

fn main() {
    let _ = flow!({ "most" 8 });
    let _ = flow!({ "most" => 8 });
    let _ = flow!({ "most": });
    let _ = flow!({ "most": 8 "least": 2 });
    let _ = flow!({ "most": 8,, "least": 2 });
    let _ = flow!({ "tables": [{ "most" }] });
    let _ = flow!({ "most": 8, "tables": [1, { "id": 1, "id": 2 }] });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "To take away",
        catalog_id: "1",
        sections: [
            Section { title: "Pizza", product_items: [{ product_retailer_id: "sku-1" }] },
            Section { title: "Pasta", product_items: [ProductItem { product_retailer_id: "sku-2" }] },
            Section { title: "Wine", rows: ["sku-3"] },
        ],
    });
    let _ =
        message!(List { to: "+1 650 555 1234", body: "Which?", button: "Menu", sections: [Section { rows: Row { id: "a", title: "A" } }] });
    let _ = message!(VoiceCall { to: "+1 650 555 1234", body: "Call us", ttl_minutes: { value: 60 } });
}
