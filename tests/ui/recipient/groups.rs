//! Groups take text, media, templates and pins only.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Reaction { group: "Y2FwaV9ncm91cA", message_id: "wamid.1", emoji: "🍕" });
    let _ = message!(Location { group: "Y2FwaV9ncm91cA", latitude: 41.9, longitude: 12.5 });
    let _ = message!(Contacts { group: "Y2FwaV9ncm91cA", contacts: [Contact { name: Name { formatted_name: "A" } }] });
    let _ = message!(ReplyButtons { group: "Y2FwaV9ncm91cA", body: "Eight?", buttons: [Reply { id: "y", title: "Yes" }] });
    let _ = message!(List {
        group: "Y2FwaV9ncm91cA",
        body: "Which pizza?",
        button: "Menu",
        sections: [Section { rows: [Row { id: "1", title: "Margherita" }] }],
    });
    let _ = message!(Product { group: "Y2FwaV9ncm91cA", catalog_id: "19483698", product_retailer_id: "p1" });
    let _ = message!(ProductList {
        group: "Y2FwaV9ncm91cA",
        header: "Pizza",
        body: "All of it",
        catalog_id: "19483698",
        sections: [Section { product_items: ["p1"] }],
    });
    let _ = message!(CatalogMessage { group: "Y2FwaV9ncm91cA", body: "All of it" });
    let _ = message!(Flow { group: "Y2FwaV9ncm91cA", body: "Book?", flow_id: "123456789", flow_cta: "Book" });
}
