//! `truncate` and `fold` stand where people read, each with a fallback that fits.

use whatsapp_dsl::message;

fn main() {
    let order = std::env::args().next().unwrap_or_default();

    // On ids, links, tokens and codes.
    let _ = message!(Text {
        to: truncate(&order, "+1 650 555 1234"),
        context: truncate(&order, "wamid.1"),
        biz_opaque_callback_data: truncate(&order, "order"),
        recipient_identity_key_hash: fold(&order, "hash"),
        body: truncate(&order, "Hello!"),
        preview_url: truncate(&order, "true"),
    });
    let _ = message!(Text { recipient: truncate(&order, "US.1"), body: "Hello!" });
    let _ = message!(Text { group: truncate(&order, "Y2Fw"), body: "Hello!" });
    let _ = message!(Image { to: "+1 650 555 1234", link: truncate(&order, "https://luigi.example/oven.jpg") });
    let _ = message!(Image { to: "+1 650 555 1234", id: truncate(&order, "1013859600285441") });
    let _ = message!(Reaction { to: "+1 650 555 1234", message_id: fold(&order, "wamid.1"), emoji: truncate(&order, "🍕") });
    let _ = message!(Location { to: "+1 650 555 1234", latitude: truncate(&order, "41.9"), longitude: 12.5 });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: truncate(&order, "yes"), title: "Yes" }]
    });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: "Menu",
        sections: [Section { rows: [Row { id: fold(&order, "1"), title: "Margherita" }] }],
    });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Pizza",
        body: "All of it",
        catalog_id: truncate(&order, "19483698"),
        sections: [Section { product_items: [truncate(&order, "p1")] }],
    });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Book?",
        flow_name: truncate(&order, "booking"),
        flow_cta: "Book",
        flow_token: truncate(&order, "t1"),
        flow_action: truncate(&order, "navigate"),
        flow_action_payload: FlowActionPayload { screen: truncate(&order, "GUESTS"), data: truncate(&order, "{}") },
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: truncate(&order, "order_shipped"),
        language: fold(&order, "en_US"),
        body: [
            Currency { code: truncate(&order, "USD"), amount_1000: truncate(&order, "42990"), fallback_value: "$42.99" },
            Text { parameter_name: fold(&order, "customer"), text: fold(&order, "friend") },
        ],
        buttons: [
            QuickReply { index: 0, payload: truncate(&order, "track") },
            Url { index: 1, text: truncate(&order, "A1") },
            CopyCode { index: 2, coupon_code: fold(&order, "SPRING25") },
        ],
    });
}
