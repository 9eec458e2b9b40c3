//! What buttons take.
//! `json!` needs no import.

use whatsapp_dsl::{message, template, try_message};

template!(Spring {
    name: "spring",
    language: "en",
    category: Marketing,
    header: Image,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon", has_expiration: true },
    body: "Good news!",
    buttons: [CopyCode { example: "SPRING25" }, Url { text: "Shop now", url: "https://luigi.example/s/{{campaign}}" }],
});
template!(Book {
    name: "book",
    language: "en",
    category: Utility,
    body: "Book a table?",
    buttons: [Flow { text: "Book", flow_id: "1" }, VoiceCall { text: "Call us" }, Catalog],
});
template!(Look { name: "look", language: "en", category: Marketing, body: "Have a look.", buttons: [Mpm] });
template!(Pay { name: "pay", language: "en", category: Utility, body: "Your bill.", buttons: [OrderDetails] });
template!(LoginCode {
    name: "login_code",
    language: "en",
    category: Authentication,
    body: Authentication,
    buttons: [Otp { otp_type: CopyCode }]
});

fn main() {
    let _ = message!(Spring { to: "16505551234", header: Image { id: "1" } });
    let _ = message!(Spring {
        to: "16505551234",
        header: Image { id: "1" },
        limited_time_offer: LimitedTimeOffer {},
        coupon_code: "SPRING25SPRING25",
        campaign: "spring sale",
    });
    let _ = message!(Spring {
        to: "16505551234",
        header: Image { id: "1" },
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: -1 },
        coupon_code: "SPRING 25",
        campaign: true,
    });
    let _ = message!(Spring {
        to: "16505551234",
        header: Image { id: "1" },
        limited_time_offer: 1209600000,
        coupon: "SPRING25",
        url: "7",
        buttons: [Url { index: 1, text: "7" }],
    });

    let _ = message!(Book { to: "16505551234", flow_token: "", flow_action_data: json!({}), ttl_minutes: 0, payload: "" });
    let _ = message!(Book { to: "16505551234", flow_action_data: "table", ttl_minutes: "15", thumbnail_product_retailer_id: "" });
    let _ = message!(Book { to: "16505551234", flow_data: json!({ "table": 7 }), ttl_minute: 15 });

    let _ = message!(Look { to: "16505551234" });
    let _ = message!(Look { to: "16505551234", thumbnail_product_retailer_id: "1", sections: [] });
    let _ = message!(Look {
        to: "16505551234",
        thumbnail_product_retailer_id: "1",
        sections: [Section { title: "Pizza, pasta, wine and more", product_items: [] }, Secton { title: "Wine", product_items: ["1"] }],
    });

    // An order cannot be written yet.
    let _ = message!(Pay { to: "16505551234" });
    let _ = try_message!(Pay { to: "16505551234", order_details: 7 });

    // One-time passwords go to phone numbers.
    let _ = message!(LoginCode { to: "16505551234" });
    let _ = message!(LoginCode { to: "16505551234", code: "1234567890123456" });
    let _ = message!(LoginCode { to: "16505551234", code: "" });
    let _ = message!(LoginCode { to: "16505551234", code: 123456 });
    let _ = message!(LoginCode { to: "16505551234", body: ["123456"], url: "123456" });
    let _ = message!(LoginCode { recipient: "US.13491208655302741918", code: "123456" });
    let _ = message!(LoginCode { group: "Y2FwaV9ncm91cDoxOTUwNTU1", code: "123456" });
    let _ = message!(LoginCode { code: "123456" });
    let _ = message!(LoginCode { to: "nobody", recipient: "US.13491208655302741918", code: "123456" });
}
