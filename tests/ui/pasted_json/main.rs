//! Meta's JSON, pasted by habit: each member gets the rule of the grammar that applies.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Text {
        messaging_product: "whatsapp",
        recipient_type: "individual",
        to: "+1 650 555 1234",
        type: "text",
        body: "Hello!",
    });
    let _ = message!(Text { to: "+1 650 555 1234", text: { body: "Hello!" } });
    let _ = message!(Text { "to": "+1 650 555 1234", "body": "Hello!" });
    let _ = message!(Text { to: "+1 650 555 1234", body: { text: "Hello!" } });
    let _ = message!(Text { to: "+1 650 555 1234", context: { message_id: "wamid.1" }, body: "Hello!" });
    let _ = message!({ "messaging_product": "whatsapp", "to": "16505551234", "type": "text", "text": { "body": "Hello!" } });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: { type: "text", text: "Luigi's" },
        body: { text: "Eight?" },
        footer: { "text": "Luigi's" },
        action: { buttons: [{ type: "reply", reply: { id: "yes", title: "Yes" } }] },
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        type: "interactive",
        interactive: { type: "button", body: { text: "Eight?" } },
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: Text { text: "Eight?" },
        footer: Footer { text: "Luigi's" },
        buttons: [Reply { type: "reply", id: "yes", title: "Yes" }],
    });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [{ id: "yes", title: "Yes" }] });
    let _ = message!(List {
        to: "+1 650 555 1234",
        body: "Which pizza?",
        action: { button: "Menu", sections: [] },
    });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Pizza",
        body: "All of it",
        catalog_id: "19483698",
        sections: [Section { product_items: [{ product_retailer_id: "p1" }] }],
    });
    let _ = message!(CatalogMessage { to: "+1 650 555 1234", body: "All of it", name: "catalog_message", parameters: {} });
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        body: "Book?",
        flow_message_version: "3",
        flow_id: "123456789",
        flow_cta: "Book",
        flow_action: "navigate",
        flow_action_payload: { screen: "GUESTS" },
    });
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: { formatted_name: "Ann" }, phones: [Phone { phone: "+1 650 555 1234", type: "HOME" }] }],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: { code: "en_US" },
        components: [{ type: "body", parameters: [{ type: "text", text: "Ann" }] }],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Image { image: { link: "https://luigi.example/oven.jpg" } },
        body: [Text { type: "text", text: "Ann" }, Currency { currency: { code: "USD" }, fallback_value: "$42.99" }],
        buttons: [Url { sub_type: "url", index: "0", parameters: [{ type: "text", text: "A1" }] }],
    });
}
