//! A message of each kind of the On-Premises API, for the page of its struct.

use whatsapp_dsl::on_premises::{Message, message};

pub(super) fn all() -> Vec<Message> {
    vec![
        message!(Text { to: "16505551234", body: "See https://luigi.example", preview_url: true }),
        message!(Image { to: "16505551234", link: "ovens/1", provider: "bakery", caption: "Our oven" }),
        message!(Video { to: "16505551234", id: "1013859600285441", caption: "How we bake" }),
        message!(Audio { to: "16505551234", id: "1013859600285441" }),
        message!(Document { to: "16505551234", link: "https://luigi.example/menu.pdf", filename: "menu.pdf", caption: "The menu" }),
        message!(Sticker { to: "16505551234", id: "1013859600285441" }),
        message!(Location { to: "16505551234", latitude: 41.9028, longitude: 12.4964, name: "Luigi's", address: "Via Roma 1, Roma" }),
        message!(Contacts {
            to: "16505551234",
            contacts: [Contact {
                name: Name { formatted_name: "Luigi Rossi", first_name: "Luigi" },
                phones: [Phone { phone: "+39 06 6982", kind: "WORK", wa_id: "39066982" }],
                org: Org { company: "Luigi's" },
            }],
        }),
        message!(ReplyButtons {
            to: "16505551234",
            header: Document { link: "https://luigi.example/menu.pdf", filename: "menu.pdf" },
            body: "Shall we deliver at eight?",
            footer: "Luigi's",
            buttons: [Reply { id: "yes", title: "Yes" }, Reply { id: "no", title: "No" }],
        }),
        message!(List {
            to: "16505551234",
            header: "Luigi's",
            body: "What would you like?",
            button: "See the menu",
            sections: [
                Section { title: "Pizza", rows: [Row { id: "diavola", title: "Diavola", description: "Tomato, hot salami" }] },
                Section { title: "Dessert", rows: [Row { id: "tiramisu", title: "Tiramisù" }] },
            ],
        }),
        message!(Product { to: "16505551234", body: "The Diavola is back.", catalog_id: "367025965434465", product_retailer_id: "sku-1" }),
        message!(ProductList {
            to: "16505551234",
            header: "Luigi's",
            body: "To take away",
            catalog_id: "367025965434465",
            sections: [
                Section { title: "Pizza", product_items: ["sku-1", "sku-2"] },
                Section { title: "Dessert", product_items: ["sku-3"] },
            ],
        }),
        message!(CatalogMessage { to: "16505551234", body: "All we bake.", thumbnail_product_retailer_id: "sku-1" }),
        message!(Flow {
            to: "16505551234",
            body: "Book your table in a minute.",
            flow_id: "123456789",
            flow_cta: "Book a table",
            flow_token: "table-7",
            flow_action_payload: FlowActionPayload { screen: "GUESTS", data: json!({ "most": 8 }) },
        }),
        message!(Template {
            to: "16505551234",
            namespace: "88b39973_f0d5_54e1_29cf_e80f1e3da4f2",
            name: "order_shipped",
            language: "en_US",
            header: Image { link: "https://luigi.example/box.jpg" },
            body: ["Ann", DateTime { fallback_value: "1 April", day_of_month: 1, month: 4 }],
            buttons: [Url { text: "A1" }],
        }),
        message!(Hsm {
            to: "16505551234",
            namespace: "88b39973_f0d5_54e1_29cf_e80f1e3da4f2",
            element_name: "paid",
            language: "en_US",
            localizable_params: [
                "Ann",
                Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" },
                DateTime { fallback_value: "1 April", timestamp: 1_775_001_600 },
            ],
        }),
    ]
}
