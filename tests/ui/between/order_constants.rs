//! What an order of constants comes to, how long the constant of its reference is, and in which country a constant says that it is paid.

use whatsapp_dsl::{message, try_message};

const REFERENCE: &str = "123456789_123456789_123456789_123456";
const PRICE: i64 = 1_000;
const COUNT: u8 = 3;
const TOTAL: i64 = 3_001;
const RUPEES: &str = "INR";
const REAIS: &str = "BRL";
const SALE: Option<i64> = Some(2);
const NO_SALE: Option<u8> = None;
const NOTHING: Option<i64> = None;

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
    // Nothing is wrong in Brazil, and everything that Brazil asks for is missing in the next.
    let _ = message!(OrderDetails {
        to: "5511987654321",
        body: "Your bill",
        reference_id: "a-1",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [Boleto { digitable_line: "1" }],
        currency: "BRL",
        total_amount: 1,
        order: Order {
            status: Pending,
            items: [Item { retailer_id: "1", name: "Bread", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 }
        },
    });
    let _ = try_message!(OrderDetails {
        to: "919876543210",
        body: "Your bill",
        reference_id: "a-1",
        kind: DigitalGoods,
        payment_settings: [PaymentLink { uri: "https://luigi.example/pay" }],
        currency: REAIS,
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "1",
            items: [Item { name: "Bread", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 }
        },
    });
    let _ = message!(OrderDetails {
        to: "919876543210",
        body: "Your bill",
        reference_id: REFERENCE,
        kind: DigitalGoods,
        payment_settings: [PaymentLink { uri: "https://luigi.example/pay" }],
        currency: "INR",
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "1",
            items: [Item { name: "Bread", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 }
        },
    });
    // No country has these ways to pay together.
    let _ = message!(OrderDetails {
        to: "919876543210",
        body: "Your bill",
        reference_id: "123456789_123456789_123456789_123456",
        kind: DigitalGoods,
        payment_settings: [Boleto { digitable_line: "1" }, UpiIntentLink { link: "upi://pay?pa=luigi" }],
        currency: RUPEES,
        total_amount: 1,
        order: Order {
            status: Pending,
            catalog_id: "1",
            items: [Item { name: "Bread", amount: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 0 }
        },
    });
    // What is `None` is left out.
    let _ = message!(OrderDetails {
        to: "919876543210",
        body: "Your bill",
        reference_id: "a-1",
        kind: DigitalGoods,
        payment_settings: [PaymentLink { uri: "https://luigi.example/pay" }],
        currency: "INR",
        total_amount: NOTHING,
        order: Order {
            status: Pending,
            catalog_id: "1",
            items: [
                Item { name: "Bread", amount: 3, sale_amount: SALE, quantity: COUNT },
                Item { name: "Bun", amount: 1, sale_amount: NO_SALE, quantity: 3 },
            ],
            subtotal: 8,
            tax: Tax { value: 0 },
        },
    });
}
