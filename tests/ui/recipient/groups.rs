//! Groups take text, media and templates only.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Reaction { group: "Y2FwaV9ncm91cDoxOTUwNTU1", message_id: "wamid.1", emoji: "🍕" });
    let _ = message!(Location { group: "Y2FwaV9ncm91cDoxOTUwNTU1", latitude: 41.9, longitude: 12.5 });
    let _ = message!(Contacts { group: "Y2FwaV9ncm91cDoxOTUwNTU1", contacts: [Contact { name: Name { formatted_name: "Ann" } }] });
    let _ = message!(ReplyButtons { group: "Y2FwaV9ncm91cDoxOTUwNTU1", body: "Eight?", buttons: [Reply { id: "yes", title: "Yes" }] });
    let _ = message!(List {
        group: "Y2FwaV9ncm91cDoxOTUwNTU1",
        body: "What would you like?",
        button: "Menu",
        sections: [Section { rows: [Row { id: "1", title: "Margherita" }] }],
    });
    let _ = message!(Product { group: "Y2FwaV9ncm91cDoxOTUwNTU1", catalog_id: "194836987003835", product_retailer_id: "p1" });
    let _ = message!(ProductList {
        group: "Y2FwaV9ncm91cDoxOTUwNTU1",
        header: "Pizza",
        body: "All of it",
        catalog_id: "194836987003835",
        sections: [Section { product_items: ["p1"] }],
    });
    let _ = message!(CatalogMessage { group: "Y2FwaV9ncm91cDoxOTUwNTU1", body: "All of it" });
    let _ = message!(Flow { group: "Y2FwaV9ncm91cDoxOTUwNTU1", body: "Book?", flow_id: "123456789", flow_cta: "Book" });
}
