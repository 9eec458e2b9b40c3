//! Offers, products and calls.

use whatsapp_dsl::message;

fn main() {
    // Beside an offer each button has its place.
    let _ = message!(Template {
        to: "16505551234",
        name: "spring",
        language: "en_US",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 0 },
        buttons: [CopyCode { index: 1, coupon_code: "SPRING25" }, Url { index: 0, text: "x" }],
    });
    let _ = message!(Template {
        to: "16505551234",
        name: "spring",
        language: "en_US",
        limited_time_offer: LimitedTimeOffer {},
        buttons: [Url { index: 1, text: "x" }],
    });
    let has_code = std::env::args().count() > 5;
    let _ = message!(Template {
        to: "16505551234",
        name: "spring",
        language: "en_US",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1 },
        buttons: [
            if has_code {
                CopyCode { index: 0, coupon_code: "SPRING25" }
            },
            Url { index: 1, text: "x" },
        ],
    });

    // A code beside an offer is shorter.
    let _ = message!(Template {
        to: "16505551234",
        name: "spring",
        language: "en_US",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1 },
        buttons: [CopyCode { index: 0, coupon_code: "SPRING-2026-LUIGI" }],
    });

    // Products.
    let _ = message!(Template {
        to: "16505551234",
        name: "spring",
        language: "en_US",
        header: Product { catalog_id: "7 8", product_retailer_id: "" },
        buttons: [
            Mpm { index: 0, sections: [] },
            Mpm { index: 1, thumbnail_product_retailer_id: "sku" },
            Mpm {
                index: 2,
                thumbnail_product_retailer_id: " sku",
                sections: [Section { product_items: ["a"] }, Section { title: "Pasta, fresh from the oven", product_items: [] }],
            },
        ],
    });

    // Calls.
    let _ = message!(Template {
        to: "16505551234",
        name: "spring",
        language: "en_US",
        buttons: [
            VoiceCall {},
            VoiceCall { index: 10 },
            VoiceCall { ttl_minutes: 0 },
            VoiceCall { index: 1, ttl_minutes: 43201 },
            VoiceCall { index: 1, payload: "" },
        ],
    });
}
