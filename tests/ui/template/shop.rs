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
    let _ = message!(Template {
        to: "16505551234",
        name: "spring",
        language: "en_US",
        buttons: [
            Mpm {
                index: 0,
                thumbnail_product_retailer_id: "a",
                sections: [
                    Section { title: "a", product_items: ["a0"] },
                    Section { title: "b", product_items: ["b0"] },
                    Section { title: "c", product_items: ["c0"] },
                    Section { title: "d", product_items: ["d0"] },
                    Section { title: "e", product_items: ["e0"] },
                    Section { title: "f", product_items: ["f0"] },
                    Section { title: "g", product_items: ["g0"] },
                    Section { title: "h", product_items: ["h0"] },
                    Section { title: "i", product_items: ["i0"] },
                    Section { title: "j", product_items: ["j0"] },
                    Section { title: "k", product_items: ["k0"] }
                ]
            },
            Mpm {
                index: 1,
                thumbnail_product_retailer_id: "a",
                sections: [
                    Section {
                        title: "a",
                        product_items: [
                            "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10", "a11", "a12", "a13", "a14", "a15"
                        ]
                    },
                    Section {
                        title: "b",
                        product_items: [
                            "b0", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "b9", "b10", "b11", "b12", "b13", "b14", "b15"
                        ]
                    }
                ]
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
