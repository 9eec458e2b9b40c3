//! What the components of one template must be beside each other.

use whatsapp_dsl::{message, try_message};

fn main() {
    let is_sale = true;
    let _ = message!(Template {
        to: "16505551234",
        name: "spring",
        language: "en",
        header: "Sale",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 },
    });
    let _ = message!(Template {
        to: "16505551234",
        name: "spring",
        language: "en",
        header: if is_sale { Image { id: "1" } } else { Document { id: "2" } },
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1767139200000 },
    });
    let _ = message!(Template {
        to: "16505551234",
        name: "spring",
        language: "en",
        buttons: [
            Url { index: 0, text: "spring" },
            Url { index: 1, text: "summer" },
            if is_sale { Url { index: 2, text: "autumn" } } else { Url { index: 3, text: "winter" } },
        ],
    });
    let _ = try_message!(Template {
        to: "16505551234",
        name: "spring",
        language: "en",
        buttons: [CopyCode { index: 0, coupon_code: "SPRING25" }, CopyCode { index: 1, coupon_code: "SUMMER25" }],
    });
}
