use whatsapp_dsl::{message, on_premises};

const FIRST: i64 = 0;
const SPACE: &str = "luigi.example menu";

fn main() {
    let _ = message!(Template {
        to: "16505551234",
        name: "spring_sale",
        language: "en_US",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1_777_593_600_000 },
        buttons: [CopyCode { index: const { 1 + 1 }, coupon_code: "SPRING25" }, Url { index: FIRST, text: "spring" }],
    });
    // A part of both APIs is refused with the code of the message's own.
    let _ = on_premises::message!(Contacts {
        to: "16505551234",
        contacts: [Contact { name: Name { formatted_name: "Luigi", first_name: "Luigi" }, urls: [Url { url: SPACE }] }],
    });
}
