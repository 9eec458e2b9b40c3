//! Ten times too cheap
//!
//! `amount_1000` counts thousandths: $42.99 is 42990. A number is a number, and customers see the price.

use whatsapp_dsl::message;

fn main() {
    message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        body: [Currency { code: "USD", amount_1000: 4299, fallback_value: "$42.99" }],
    });
}
