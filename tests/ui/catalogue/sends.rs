//! Sends of declared templates, each breaking the rule above it. Written by the test `catalogue`.

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
    // template_recipient_authentication
    let _ = message!(LoginCode { recipient: "US.13491208655302741918", code: "483920" });
    // template_language_unknown
    let _ = message!(Feedback { to: "+1 650 555 1234", language: "fr", customer: "Ann" });
    // template_header_format
    let _ = message!(OrderShipped {
        to: "+1 650 555 1234",
        header: Video { id: "1166846181421424" },
        customer: "Ann",
        total: "$42.99",
        tracking: "A1",
    });
    // template_parameter_format
    let _ = message!(Welcome {
        to: "+1 650 555 1234",
        customer: Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" },
    });
    // template_parameter_name
    let _ = message!(OrderShipped {
        to: "+1 650 555 1234",
        header: Image { id: "1013859600285441" },
        customer: Text { parameter_name: "total", text: "Ann" },
        total: "$42.99",
        tracking: "A1",
    });
    // template_body_count
    let _ = message!(Reminder { to: "+1 650 555 1234", body: ["Ann"] });
    // template_field
    let _ = message!(OrderShipped {
        to: "+1 650 555 1234",
        header: Image { id: "1013859600285441" },
        customer: "Ann",
        total: "$42.99",
        tracking: "A1",
        coupon_code: "SPRING25",
    });
    // template_card_field
    let _ = message!(Arrivals {
        to: "+1 650 555 1234",
        cards: [
            Card {
                header: Image { id: "1013859600285441" },
                dish: "Diavola",
                price: "$9",
                sku: "1",
            },
            Card { header: Image { id: "1166846181421424" }, dish: "Napoli", price: "$8", sku: "2" },
        ],
    });
    // template_header_length
    let _ = message!(Welcome {
        to: "+1 650 555 1234",
        customer: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // template_body_length
    let _ = message!(OrderShipped {
        to: "+1 650 555 1234",
        header: Image { id: "1013859600285441" },
        customer: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        total: "$42.99",
        tracking: "A1",
    });
    // template_url_length
    let _ = message!(OrderShipped {
        to: "+1 650 555 1234",
        header: Image { id: "1013859600285441" },
        customer: "Ann",
        total: "$42.99",
        tracking: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // template_header_required
    let _ = message!(OrderShipped { to: "+1 650 555 1234", customer: "Ann", total: "$42.99", tracking: "A1" });
    // template_parameter_required
    let _ = message!(OrderShipped {
        to: "+1 650 555 1234",
        header: Image { id: "1013859600285441" },
        total: "$42.99",
        tracking: "A1",
    });
    // template_limited_time_offer_required
    let _ = message!(SpringOffer { to: "+1 650 555 1234", coupon_code: "SPRING25" });
    // template_cards_required
    let _ = message!(Arrivals { to: "+1 650 555 1234" });
    // template_code_required
    let _ = message!(LoginCode { to: "+1 650 555 1234" });
    // template_code_empty
    let _ = message!(LoginCode { to: "+1 650 555 1234", code: "" });
    // template_code_length
    let _ = message!(LoginCode { to: "+1 650 555 1234", code: "xxxxxxxxxxxxxxxx" });
    // template_code_inner_space
    let _ = message!(LoginCode { to: "+1 650 555 1234", code: "two\nlines" });
    // template_code_format
    let _ = message!(LoginCode { to: "+1 650 555 1234", code: "bit.ly/x" });
    // template_url_required
    let _ = message!(OrderShipped {
        to: "+1 650 555 1234",
        header: Image { id: "1013859600285441" },
        customer: "Ann",
        total: "$42.99",
    });
    // template_url_empty
    let _ = message!(OrderShipped {
        to: "+1 650 555 1234",
        header: Image { id: "1013859600285441" },
        customer: "Ann",
        total: "$42.99",
        tracking: "",
    });
    // template_url_inner_space
    let _ = message!(OrderShipped {
        to: "+1 650 555 1234",
        header: Image { id: "1013859600285441" },
        customer: "Ann",
        total: "$42.99",
        tracking: "two\nlines",
    });
    // template_quick_reply_empty
    let _ = message!(Coupon { to: "+1 650 555 1234", coupon_code: "SPRING25", quick_reply: "" });
    // template_coupon_code_required
    let _ = message!(SpringOffer {
        to: "+1 650 555 1234",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 },
    });
    // template_coupon_code_empty
    let _ = message!(SpringOffer {
        to: "+1 650 555 1234",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 },
        coupon_code: "",
    });
    // template_coupon_code_length
    let _ = message!(SpringOffer {
        to: "+1 650 555 1234",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 },
        coupon_code: "xxxxxxxxxxxxxxxx",
    });
    // template_coupon_code_inner_space
    let _ = message!(SpringOffer {
        to: "+1 650 555 1234",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 },
        coupon_code: "two\nlines",
    });
    // template_flow_token_empty
    let _ = message!(BookTable { to: "+1 650 555 1234", flow_token: "" });
    // template_flow_action_data_empty
    let _ = message!(BookTable { to: "+1 650 555 1234", flow_action_data: json!({}) });
    // template_flow_action_data_object
    let _ = message!(BookTable { to: "+1 650 555 1234", flow_action_data: json!([]) });
    // template_thumbnail_product_retailer_id_empty
    let _ = message!(OurPicks {
        to: "+1 650 555 1234",
        thumbnail_product_retailer_id: "",
        sections: [Section { title: "Pizza", product_items: ["sku-1"] }],
    });
    // template_thumbnail_product_retailer_id_length
    let _ = message!(OurPicks {
        to: "+1 650 555 1234",
        thumbnail_product_retailer_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        sections: [Section { title: "Pizza", product_items: ["sku-1"] }],
    });
    // template_thumbnail_product_retailer_id_required
    let _ = message!(OurPicks {
        to: "+1 650 555 1234",
        sections: [Section { title: "Pizza", product_items: ["sku-1"] }],
    });
    // template_sections_required
    let _ = message!(OurPicks { to: "+1 650 555 1234", thumbnail_product_retailer_id: "sku-1" });
    // template_sections_count
    let _ = message!(OurPicks {
        to: "+1 650 555 1234",
        thumbnail_product_retailer_id: "sku-1",
        sections: [
            Section { title: "Diavola", product_items: ["sku-1"] },
            Section { title: "Diavola 2", product_items: ["sku-11"] },
            Section { title: "Diavola 3", product_items: ["sku-21"] },
            Section { title: "Diavola 4", product_items: ["sku-31"] },
            Section { title: "Diavola 5", product_items: ["sku-41"] },
            Section { title: "Diavola 6", product_items: ["sku-51"] },
            Section { title: "Diavola 7", product_items: ["sku-61"] },
            Section { title: "Diavola 8", product_items: ["sku-71"] },
            Section { title: "Diavola 9", product_items: ["sku-81"] },
            Section { title: "Diavola 10", product_items: ["sku-91"] },
            Section { title: "Diavola 11", product_items: ["sku-101"] },
        ],
    });
    // template_order_details_required
    let _ = message!(Bill { to: "5511912345678" });
    // template_pix_dynamic_code_required
    let _ = message!(Dues {
        to: "5511912345678",
        boleto: "03399026944140000002628346101018898510000008848",
        payment_link: "https://luigi.example/pay/7",
    });
    // template_pix_dynamic_code_empty
    let _ = message!(Dues {
        to: "5511912345678",
        pix_dynamic_code: "",
        boleto: "03399026944140000002628346101018898510000008848",
        payment_link: "https://luigi.example/pay/7",
    });
    // template_boleto_required
    let _ = message!(Dues {
        to: "5511912345678",
        pix_dynamic_code: "00020101",
        payment_link: "https://luigi.example/pay/7",
    });
    // template_boleto_empty
    let _ = message!(Dues {
        to: "5511912345678",
        pix_dynamic_code: "00020101",
        boleto: "",
        payment_link: "https://luigi.example/pay/7",
    });
    // template_payment_link_required
    let _ = message!(Dues {
        to: "5511912345678",
        pix_dynamic_code: "00020101",
        boleto: "03399026944140000002628346101018898510000008848",
    });
    // template_payment_link_empty
    let _ = message!(Dues {
        to: "5511912345678",
        pix_dynamic_code: "00020101",
        boleto: "03399026944140000002628346101018898510000008848",
        payment_link: "",
    });
    // template_payment_link_format
    let _ = message!(Dues {
        to: "5511912345678",
        pix_dynamic_code: "00020101",
        boleto: "03399026944140000002628346101018898510000008848",
        payment_link: "luigi.example",
    });
    // template_ttl_minutes_range
    let _ = message!(CallUs { to: "+1 650 555 1234", ttl_minutes: 43201 });
    // template_payload_empty
    let _ = message!(CallUs { to: "+1 650 555 1234", payload: "" });
    // template_payload_length
    let _ = message!(CallUs {
        to: "+1 650 555 1234",
        payload: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    });
    // template_card_parameter_required
    let _ = message!(Arrivals {
        to: "+1 650 555 1234",
        cards: [
            Card { header: Image { id: "1013859600285441" }, price: "$9", sku: "1" },
            Card { header: Image { id: "1166846181421424" }, dish: "Napoli", sku: "2" },
        ],
    });
    // template_card_url_required
    let _ = message!(Arrivals {
        to: "+1 650 555 1234",
        cards: [
            Card { header: Image { id: "1013859600285441" }, dish: "Diavola", price: "$9" },
            Card { header: Image { id: "1166846181421424" }, dish: "Napoli", sku: "2" },
        ],
    });
    // template_card_url_empty
    let _ = message!(Arrivals {
        to: "+1 650 555 1234",
        cards: [
            Card { header: Image { id: "1013859600285441" }, dish: "Diavola", price: "$9", sku: "" },
            Card { header: Image { id: "1166846181421424" }, dish: "Napoli", sku: "2" },
        ],
    });
    // template_card_url_inner_space
    let _ = message!(Arrivals {
        to: "+1 650 555 1234",
        cards: [
            Card {
                header: Image { id: "1013859600285441" },
                dish: "Diavola",
                price: "$9",
                sku: "two\nlines",
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
                quick_reply: "",
            },
            Card { header: Image { id: "1166846181421424" }, dish: "Napoli", sku: "2" },
        ],
    });
}
