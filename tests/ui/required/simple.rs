//! Required fields that are not there, one kind after the other.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Text {});
    let _ = message!(Text { to: "+1 650 555 1234" });
    let _ = message!(Reaction { to: "+1 650 555 1234" });
    let _ = message!(Location { to: "+1 650 555 1234" });
    let _ = message!(Contacts { to: "+1 650 555 1234" });
    let _ = message!(Contacts { to: "+1 650 555 1234", contacts: [Contact {}] });
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { emails: [Email {}], name: Name {}, phones: [Phone {}], urls: [Url {}] }],
    });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234" });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Reply {}] });
    let _ = message!(List { to: "+1 650 555 1234" });
    let _ = message!(List { to: "+1 650 555 1234", body: "Which pizza?", button: "Menu", sections: [Section {}] });
    let _ = message!(List { to: "16505551234", body: "Which pizza?", button: "Menu", sections: [Section { rows: [Row {}] }] });
    let _ = message!(Product { to: "+1 650 555 1234" });
    let _ = message!(ProductList { to: "+1 650 555 1234" });
    let _ = message!(ProductList {
        to: "16505551234",
        header: "Pizza",
        body: "All of our pizza",
        catalog_id: "194836987",
        sections: [Section {}]
    });
    let _ = message!(CatalogMessage { to: "+1 650 555 1234" });
    let _ = message!(Flow { to: "+1 650 555 1234", flow_id: "123456789" });
    let _ = message!(Template { to: "+1 650 555 1234" });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Text {},
        body: [Text {}, Currency { amount_1000: 42990 }, DateTime {}],
        buttons: [QuickReply {}, Url {}, CopyCode {}, Catalog {}, Flow {}],
    });
    let _ = message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en_US", header: Location {} });
    // `None` leaves a field out, too.
    let _ = message!(Text { to: "+1 650 555 1234", body: None });
    let _ = message!(Text { to: None, body: "Hello!" });
}
