//! `message!` takes nothing on trust: a value that only the run time knows needs `try_message!`, a policy or a constant.

use whatsapp_dsl::message;

struct Dish {
    sku: String,
    name: String,
    price: i64,
}

fn main() {
    let dish = Dish { sku: "1".to_owned(), name: "Margherita".to_owned(), price: 850 };
    let body = format!("{} is ready", dish.name);
    let _ = message!(Text { to: "+1 650 555 1234", body });
    let _ = message!(Text { to: "+1 650 555 1234", body: &dish.name });
    let _ = message!(Text {
        to: "+1 650 555 1234",
        body: format!("{} is ready", dish.name),
        recipient_identity_key_hash: &dish.sku,
        biz_opaque_callback_data: &dish.sku
    });
    let _ = message!(Image { to: "+1 650 555 1234", id: "1013859600285441", caption: dish.name.as_str() });
    let _ = message!(Location { to: "+1 650 555 1234", latitude: 41.9_f64.floor(), longitude: 12.5 });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: &dish.name,
        body: "Eight?",
        buttons: [Reply { id: &dish.sku, title: &dish.name }],
    });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: "Menu",
        sections: [Section { title: &dish.name, rows: [Row { id: &dish.sku, title: truncate(&dish.name, "Dish") }] }],
    });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Book?",
        flow_id: &dish.sku,
        flow_cta: &dish.name,
        flow_action_payload: FlowActionPayload { screen: "GUESTS", data: serde_json::Value::from(dish.price) },
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        header: &dish.name,
        body: [
            dish.name.clone(),
            Text { text: &dish.name },
            Currency { code: "EUR", minor_units: dish.price, fallback_value: format!("{} cents", dish.price) },
        ],
        buttons: [Url { index: 0, text: &dish.sku }, QuickReply { index: dish.price, payload: "stop" }],
    });
    let rows = [whatsapp_dsl::list::Row::builder().id("1").title("Margherita")];
    let _ = message!(List { to: "+1 650 555 1234", body: "Which pizza?", button: "Menu", sections: [Section { rows }] });
}
