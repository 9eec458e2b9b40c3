//! Texts that do not look as they must: languages, names, ids, countries, days, emoji.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Template { to: "+1 650 555 1234", name: "Order Shipped", language: "en-us" });
    let _ = message!(Template { to: "+1 650 555 1234", name: "order-shipped", language: "english please" });
    let _ = message!(Template { to: "+1 650 555 1234", name: "ordine_è_spedito", language: "PT_br" });
    let _ = message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "e" });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Text { parameter_name: "Customer Name", text: "Ann" }, Text { parameter_name: "1st", text: "Ann" }],
    });
    let _ = message!(Reaction { to: "+1 650 555 1234", message_id: "wamid 1", emoji: "🍕🍕" });
    let _ = message!(Reaction { to: "+1 650 555 1234", message_id: "wamid.1", emoji: ":pizza:" });
    let _ = message!(Flow { to: "+1 650 555 1234", body: "Book?", flow_id: "1234 56789", flow_cta: "Book 🍕" });
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact {
            addresses: [Address { country_code: "USA" }, Address { country_code: "1" }],
            birthday: "23.01.1999",
            emails: [Email { email: "ann @luigi.example" }],
            name: Name { formatted_name: "Ann" },
            phones: [Phone { phone: "+1 650 555 1234", wa_id: "1 650 555 1234" }],
            urls: [Url { url: "luigi.example/a b" }],
        }],
    });
    let _ = message!(Contacts {
        to: "16505551234",
        contacts: [Contact { name: Name { formatted_name: "Ann" }, birthday: "1999-02-29", org: Org { company: "Luigi" } }]
    });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Pizza",
        body: "All of it",
        catalog_id: "1948 3698",
        sections: [Section { product_items: ["p1"] }],
    });
    let _ = message!(Product { to: "+1 650 555 1234", catalog_id: "1948 3698", product_retailer_id: " margherita" });
}
