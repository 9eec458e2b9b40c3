//! Headers pasted as Meta's JSON has them.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Flow {
        to: "+1 650 555 1234",
        header: { type: "image", image: { link: "https://luigi.example/oven.jpg" } },
        body: "Book?",
        flow_id: "123456789",
        flow_cta: "Book",
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: { type: "text", text: "Luigi's" },
        body: [{ type: "text", text: "Ann" }],
        buttons: [{ type: "button", sub_type: "url", index: "0" }],
    });
    let _ = message!(Contacts { to: "+1 650 555 1234", contacts: { name: { formatted_name: "Ann" } } });
    let _ = message!(Location { to: "+1 650 555 1234", location: { latitude: 41.9, longitude: 12.5 } });
    let _ = message!(Image { to: "+1 650 555 1234", image: { id: "1013859600285441" } });
    let _ = message!(Flow { to: "+1 650 555 1234", body: "Book?", flow_id: "1", flow_cta: "Book", preview_url: false });
}
