//! A message of each kind, for the page of its struct.

use whatsapp_dsl::{Message, message};

#[expect(clippy::too_many_lines, reason = "a message of each kind")]
pub(super) fn all() -> Vec<Message> {
    vec![
        message!(Text { to: "16505551234", body: "See https://luigi.example", preview_url: true }),
        message!(Reaction { to: "16505551234", message_id: "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI", emoji: "🍕" }),
        message!(Image { to: "16505551234", link: "https://luigi.example/diavola.jpg", caption: "The Diavola" }),
        message!(Video { to: "16505551234", id: "1013859600285441", caption: "Our oven" }),
        message!(Audio { to: "16505551234", id: "1013859600285441", voice: true }),
        message!(Document { to: "16505551234", link: "https://luigi.example/menu.pdf", filename: "menu.pdf", caption: "The menu" }),
        message!(Sticker { to: "16505551234", id: "1013859600285441" }),
        message!(Location { to: "16505551234", latitude: 41.9028, longitude: 12.4964, name: "Luigi's", address: "Via Roma 1, Roma" }),
        message!(Contacts {
            to: "16505551234",
            contacts: [Contact {
                name: Name { formatted_name: "Luigi Rossi", first_name: "Luigi", last_name: "Rossi" },
                org: Org { company: "Luigi's", title: "Owner" },
                phones: [Phone { phone: "+39 06 6982", kind: "WORK", wa_id: "39066982" }],
                emails: [Email { email: "luigi@luigi.example", kind: "WORK" }],
                addresses: [Address { street: "Via Roma 1", city: "Roma", country: "Italy", country_code: "IT" }],
                urls: [Url { url: "https://luigi.example" }],
                birthday: "1961-02-28",
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
            flow_name: "booking",
            flow_cta: "Book a table",
            flow_action: Navigate,
            flow_action_payload: FlowActionPayload { screen: "GUESTS", data: json!({ "most": 8 }) },
        }),
        message!(Carousel {
            to: "16505551234",
            body: "Fresh from the oven:",
            cards: [
                Card {
                    header: Image { link: "https://luigi.example/margherita.jpg" },
                    body: "*Margherita*\n\nTomato, mozzarella",
                    display_text: "Order",
                    url: "https://luigi.example/margherita",
                },
                Card {
                    header: Image { link: "https://luigi.example/diavola.jpg" },
                    body: "*Diavola*\n\nTomato, salami",
                    display_text: "Order",
                    url: "https://luigi.example/diavola",
                },
            ],
        }),
        message!(CtaUrl {
            to: "16505551234",
            header: Image { link: "https://luigi.example/oven.jpg" },
            body: "We bake with you on Sundays.",
            footer: "Luigi's",
            display_text: "See the dates",
            url: "https://luigi.example/workshops",
        }),
        message!(LocationRequest { to: "16505551234", body: "Where shall we deliver?" }),
        message!(VoiceCall {
            to: "16505551234",
            body: "Rather talk to us?",
            display_text: "Call Luigi",
            ttl_minutes: 120,
            payload: "table 4"
        }),
        message!(CallPermissionRequest { to: "16505551234", body: "May we call you about your order?" }),
        message!(RequestContactInfo { recipient: "US.13491208655302741918", body: "Which number can the courier call?" }),
        message!(AddressMessage {
            to: "919876543210",
            body: "Where shall we deliver?",
            country: "IN",
            values: Values { name: "Asha", in_pin_code: "666666", city: "Mumbai" },
            saved_addresses: [SavedAddress { id: "home", value: Values { name: "Asha", in_pin_code: "400063", city: "Mumbai" } }],
            validation_errors: ValidationErrors { in_pin_code: "We could not find this PIN code." },
        }),
        message!(OrderDetails {
            to: "5511912345678",
            header: Image { link: "https://luigi.example/cake.jpg" },
            body: "Your cakes are ready to be paid.",
            reference_id: "luigi-2041",
            kind: PhysicalGoods,
            payment_type: Br,
            payment_settings: [
                PixDynamicCode {
                    code: "00020101021226700014br.gov.bcb.pix",
                    merchant_name: "Luigi",
                    key: "39580525000189",
                    key_type: Cnpj
                },
                PaymentLink { uri: "https://luigi.example/pay/2041" },
            ],
            currency: "BRL",
            total_amount: 11_000,
            order: Order {
                status: Pending,
                items: [Item { retailer_id: "cake-7", name: "Carrot cake", amount: 5_500, sale_amount: 4_950, quantity: 2 }],
                subtotal: 9_900,
                tax: Tax { value: 600, description: "Sales tax" },
                shipping: Shipping { value: 1_000 },
                discount: Discount { value: 500, description: "Welcome back" },
                expiration: Expiration { timestamp: "1798761600", description: "The cakes stay fresh until then." },
            },
        }),
        message!(OrderStatus {
            to: "5511912345678",
            body: "Your cakes are on their way.",
            reference_id: "luigi-2041",
            order: Order { status: Shipped, description: "They arrive today." },
            payment: Payment { status: Captured, timestamp: 1_722_445_231 },
        }),
        message!(Pin { group: "Y2FwaV9ncm91cDoxOTUwNTU1", message_id: "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI", expiration_days: 7 }),
        message!(Unpin { group: "Y2FwaV9ncm91cDoxOTUwNTU1", message_id: "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI" }),
        message!(Template {
            to: "16505551234",
            name: "order_shipped",
            language: "en_US",
            header: Image { link: "https://luigi.example/box.jpg" },
            body: ["Ann", Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" }],
            buttons: [Url { index: 0, text: "A1" }, QuickReply { index: 1, payload: "help" }],
        }),
        message!(Raw { to: "16505551234", context: "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI", kind: "hologram", content: json!({ "scene": 7 }) }),
    ]
}
