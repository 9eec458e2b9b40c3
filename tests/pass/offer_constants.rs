//! The place of a button beside an offer that ends may be a constant.

use whatsapp_dsl::message;

const CODE: i64 = 0;
const LINK: u8 = 1;

fn main() {
    let sent = message!(Template {
        to: "16505551234",
        name: "spring_sale",
        language: "en_US",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1_777_593_600_000 },
        buttons: [CopyCode { index: CODE, coupon_code: "SPRING25" }, Url { index: LINK, text: "spring" }],
    });
    let typed = message!(Template {
        to: "16505551234",
        name: "spring_sale",
        language: "en_US",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1_777_593_600_000 },
        buttons: [CopyCode { index: 0, coupon_code: "SPRING25" }, Url { index: const { 2 - 1 }, text: "spring" }],
    });
    assert_eq!(sent, typed);
}
