//! What an order of constants comes to, and how long the constant of its reference is.

use whatsapp_dsl::{message, try_message};

const REFERENCE: &str = "123456789_123456789_123456789_123456";
const PRICE: i64 = 1_000;
const COUNT: u8 = 3;
const TOTAL: i64 = 3_001;

fn main() {
    let _ = message!(OrderDetails {
        to: "919876543210",
        body: "Your bill",
        reference_id: REFERENCE,
        kind: DigitalGoods,
        payment_settings: [PaymentLink { uri: "https://luigi.example/pay" }],
        currency: "INR",
        total_amount: TOTAL,
        order: Order {
            status: Pending,
            catalog_id: "1",
            items: [Item { name: "Bread", amount: PRICE, quantity: COUNT }],
            subtotal: 2_999,
            tax: Tax { value: 1 },
        },
    });
    // A button of a template.
    let _ = try_message!(Template {
        to: "919876543210",
        name: "bill",
        language: "en",
        buttons: [OrderDetails {
            index: 0,
            reference_id: REFERENCE,
            kind: DigitalGoods,
            payment_settings: [PaymentLink { uri: "https://luigi.example/pay" }],
            currency: "INR",
            total_amount: 1,
            order: Order {
                status: Pending,
                catalog_id: "1",
                items: [Item { name: "Bread", amount: PRICE, quantity: 1 }],
                subtotal: PRICE,
                tax: Tax { value: 0 }
            },
        }],
    });
}
