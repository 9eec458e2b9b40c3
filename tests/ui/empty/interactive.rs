//! Interactive messages with empty texts.
//! `json!` needs no import.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: "",
        body: "",
        footer: "",
        buttons: [Reply { id: "", title: "" }],
        context: ""
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Image { link: "" },
        body: "Eight?",
        buttons: [Reply { id: "yes", title: "Yes" }]
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Image { id: "" },
        body: "Eight?",
        buttons: [Reply { id: "yes", title: "Yes" }]
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Video { link: "" },
        body: "Eight?",
        buttons: [Reply { id: "yes", title: "Yes" }]
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Video { id: "" },
        body: "Eight?",
        buttons: [Reply { id: "yes", title: "Yes" }]
    });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        header: Document { link: "", filename: "" },
        body: "",
        footer: "",
        flow_id: "",
        flow_cta: "",
        flow_token: "",
        flow_action_payload: FlowActionPayload { screen: "", data: json!({}) },
    });
    let _ = message!(Flow { to: "16505551234", header: Document { id: "" }, body: "Book?", flow_name: "", flow_cta: "Book" });
    let _ = message!(List {
        to: "+1 650 555 1234",
        header: "",
        body: "",
        footer: "",
        button: "",
        sections: [Section { title: "", rows: [Row { id: "", title: "", description: "" }] }],
    });
    let _ = message!(Product { to: "+1 650 555 1234", body: "", footer: "", catalog_id: "", product_retailer_id: "" });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "",
        body: "",
        footer: "",
        catalog_id: "",
        sections: [Section { title: "", product_items: ["margherita", ""] }],
    });
    let _ = message!(CatalogMessage { to: "+1 650 555 1234", body: "", footer: "", thumbnail_product_retailer_id: "" });
}
