//! Labels, titles and ids that start or end with white space, which WhatsApp rejects.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Reply { id: " yes", title: "Yes " }] });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Reply { id: " ", title: "\u{a0}Yes" }] });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        button: " Menu",
        sections: [Section { title: "Pizza\n", rows: [Row { id: "1 ", title: " Marinara", description: "Tomato " }] }],
    });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Pizza",
        body: "All of it",
        catalog_id: "19483698",
        sections: [Section { title: " Pizza", product_items: ["p1", "p2 "] }],
    });
    let _ = message!(CatalogMessage { to: "+1 650 555 1234", body: "All of it", thumbnail_product_retailer_id: "p1 " });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Book?",
        flow_name: "booking ",
        flow_cta: " Book",
        flow_token: " t1",
        flow_action_payload: FlowActionPayload { screen: "GUESTS " },
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        buttons: [Catalog { index: 0, thumbnail_product_retailer_id: " p1" }, Flow { index: 1, flow_token: "t1 " }],
    });
}
