//! Sends of declared templates, each the example put right of the rules above it. Written by the test `catalogue`.

#![recursion_limit = "1024"]

use whatsapp_dsl::{message, template};

template!(OrderShipped {
    name: "order_shipped",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{customer}}, your order of {{total}} is on its way.",
    buttons: [Url { text: "Track parcel", url: "https://luigi.example/t/{{tracking}}" }],
});
template!(Welcome { name: "welcome", language: "en_US", category: Utility, header: "Hello, {{customer}}", body: "We are open." });
template!(Reminder { name: "reminder", language: "en_US", category: Utility, body: "Hi {{1}}, we see you at {{2}}." });
template!(LoginCode {
    name: "login_code",
    language: "en_US",
    category: Authentication,
    body: Authentication,
    buttons: [Otp { otp_type: CopyCode, text: "Copy code" }],
});
template!(SpringOffer {
    name: "spring_offer",
    language: "en_US",
    category: Marketing,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon", has_expiration: true },
    body: "Good news!",
    buttons: [CopyCode { example: "SPRING25" }, Url { text: "Shop now", url: "https://luigi.example" }],
});
template!(Coupon {
    name: "coupon",
    language: "en_US",
    category: Marketing,
    body: "A tenth off every pizza.",
    buttons: [QuickReply { text: "No, thanks" }, CopyCode { example: "SPRING25" }],
});
template!(BookTable {
    name: "book_table",
    language: "en_US",
    category: Utility,
    body: "Would you like a table?",
    buttons: [Flow { text: "Book a table", flow_id: "1" }],
});
template!(OurPicks { name: "our_picks", language: "en_US", category: Marketing, body: "Our picks of the week.", buttons: [Mpm] });
template!(CallUs {
    name: "call_us",
    language: "en_US",
    category: Utility,
    body: "Any questions?",
    buttons: [VoiceCall { text: "Call us" }],
});
template!(Bill {
    name: "bill",
    language: "pt_BR",
    category: Utility,
    display_format: "ORDER_DETAILS",
    body: "Sua conta.",
    buttons: [OrderDetails { text: "Copiar código Pix" }],
});
template!(Dues {
    name: "dues",
    language: "pt_BR",
    category: Utility,
    body: "Sua conta vence hoje.",
    buttons: [
        PaymentRequest { text: "Copy Pix code", pix_dynamic_code: "00020101" },
        PaymentRequest { text: "Copy Boleto code", boleto: "03399026944140000002628346101018898510000008848" },
        PaymentRequest { text: "Open payment link", payment_link: "https://luigi.example/pay" },
    ],
});
template!(Arrivals {
    name: "arrivals",
    language: "en_US",
    category: Marketing,
    body: "New this week: have a look.",
    cards: [
        Card {
            header: Image,
            body: "The {{dish}} is back, from {{price}} only.",
            buttons: [QuickReply { text: "Order" }, Url { text: "See it", url: "https://luigi.example/{{sku}}" }],
        },
        Card {
            header: Image,
            body: "The {{dish}} is new.",
            buttons: [QuickReply { text: "Order" }, Url { text: "See it", url: "https://luigi.example/{{sku}}" }],
        },
    ],
});
template!("catalogue_languages.json");

#[rustfmt::skip]
fn main() {
    // template_recipient_authentication, template_code_required, template_code_empty, template_code_length, template_code_inner_space,
    // template_code_format
    let _ = message!(LoginCode { to: "+1 650 555 1234", code: "483920" });
    // template_language_unknown
    let _ = message!(Feedback { to: "+1 650 555 1234", language: "es_MX", customer: "Ann" });
    // template_header_format, template_field, template_header_required, template_parameter_required, template_url_required,
    // template_url_empty, template_url_inner_space
    let _ = message!(OrderShipped {
        to: "+1 650 555 1234",
        header: Image { id: "1013859600285441" },
        customer: "Ann",
        total: "$42.99",
        tracking: "A1",
    });
    // template_parameter_format
    let _ = message!(Welcome { to: "+1 650 555 1234", customer: "Ann" });
    // template_parameter_name
    let _ = message!(OrderShipped {
        to: "+1 650 555 1234",
        header: Image { id: "1013859600285441" },
        customer: Text { parameter_name: "customer", text: "Ann" },
        total: "$42.99",
        tracking: "A1",
    });
    // template_body_count
    let _ = message!(Reminder { to: "+1 650 555 1234", body: ["Ann", "nine"] });
    // template_card_field, template_cards_required, template_card_parameter_required, template_card_url_required
    let _ = message!(Arrivals {
        to: "+1 650 555 1234",
        cards: [
            Card {
                header: Image { id: "1013859600285441" },
                dish: "Diavola",
                price: "$9",
                sku: "1",
            },
            Card { header: Image { id: "1166846181421424" }, dish: "Napoli", sku: "2" },
        ],
    });
    // template_header_length
    let _ = message!(Welcome {
        to: "+1 650 555 1234",
        customer: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // template_body_length
    let _ = message!(OrderShipped {
        to: "+1 650 555 1234",
        header: Image { id: "1013859600285441" },
        customer: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        total: "$42.99",
        tracking: "A1",
    });
    // template_url_length
    let _ = message!(OrderShipped {
        to: "+1 650 555 1234",
        header: Image { id: "1013859600285441" },
        customer: "Ann",
        total: "$42.99",
        tracking: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // template_limited_time_offer_required, template_coupon_code_required, template_coupon_code_empty, template_coupon_code_length,
    // template_coupon_code_inner_space
    let _ = message!(SpringOffer {
        to: "+1 650 555 1234",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 },
        coupon_code: "SPRING25",
    });
    // template_quick_reply_empty
    let _ = message!(Coupon { to: "+1 650 555 1234", coupon_code: "SPRING25", quick_reply: "yes" });
    // template_flow_token_empty
    let _ = message!(BookTable { to: "+1 650 555 1234", flow_token: "table-7" });
    // template_flow_action_data_empty, template_flow_action_data_object
    let _ = message!(BookTable { to: "+1 650 555 1234", flow_action_data: json!({ "type": "hologram" }) });
    // template_thumbnail_product_retailer_id_empty, template_thumbnail_product_retailer_id_length,
    // template_thumbnail_product_retailer_id_required, template_sections_required
    let _ = message!(OurPicks {
        to: "+1 650 555 1234",
        thumbnail_product_retailer_id: "sku-1",
        sections: [Section { title: "Pizza", product_items: ["sku-1"] }],
    });
    // template_sections_count
    let _ = message!(OurPicks {
        to: "+1 650 555 1234",
        thumbnail_product_retailer_id: "sku-1",
        sections: [Section { product_items: ["sku-1"] }],
    });
    // template_order_details_required
    let _ = message!(Bill {
        to: "5511912345678",
        order_details: OrderDetails {
            reference_id: "order-7",
            kind: PhysicalGoods,
            payment_type: Br,
            payment_settings: [PaymentLink { uri: "https://luigi.example/pay/7" }],
            currency: "BRL",
            total_amount: 9900,
            order: Order {
                status: Pending,
                items: [Item { retailer_id: "sku-1", name: "Bolo de cenoura", amount: 4950, quantity: 2 }],
                subtotal: 9900,
                tax: Tax { value: 0 },
            },
        },
    });
    // template_pix_dynamic_code_required, template_boleto_required, template_payment_link_required
    let _ = message!(Dues {
        to: "5511912345678",
        pix_dynamic_code: "00020101",
        boleto: "03399026944140000002628346101018898510000008848",
        payment_link: "https://luigi.example/pay/7",
    });
    // template_pix_dynamic_code_empty
    let _ = message!(Dues {
        to: "5511912345678",
        pix_dynamic_code: "pix-dynamic-code",
        boleto: "03399026944140000002628346101018898510000008848",
        payment_link: "https://luigi.example/pay/7",
    });
    // template_boleto_empty
    let _ = message!(Dues {
        to: "5511912345678",
        pix_dynamic_code: "00020101",
        boleto: "boleto",
        payment_link: "https://luigi.example/pay/7",
    });
    // template_payment_link_empty, template_payment_link_format
    let _ = message!(Dues {
        to: "5511912345678",
        pix_dynamic_code: "00020101",
        boleto: "03399026944140000002628346101018898510000008848",
        payment_link: "https://luigi.example/menu",
    });
    // template_ttl_minutes_range
    let _ = message!(CallUs { to: "+1 650 555 1234", ttl_minutes: 1 });
    // template_payload_empty, template_payload_length
    let _ = message!(CallUs { to: "+1 650 555 1234", payload: "yes" });
    // template_card_url_empty, template_card_url_inner_space
    let _ = message!(Arrivals {
        to: "+1 650 555 1234",
        cards: [
            Card {
                header: Image { id: "1013859600285441" },
                dish: "Diavola",
                price: "$9",
                sku: "sku",
            },
            Card { header: Image { id: "1166846181421424" }, dish: "Napoli", sku: "2" },
        ],
    });
    // template_card_quick_reply_empty
    let _ = message!(Arrivals {
        to: "+1 650 555 1234",
        cards: [
            Card {
                header: Image { id: "1013859600285441" },
                dish: "Diavola",
                price: "$9",
                sku: "1",
                quick_reply: "yes",
            },
            Card { header: Image { id: "1166846181421424" }, dish: "Napoli", sku: "2" },
        ],
    });
}
