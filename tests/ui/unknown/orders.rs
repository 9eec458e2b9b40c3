//! Words, fields, structs and numbers that orders do not have.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(OrderDetails {
        to: "919876543210",
        header: "Luigi's",
        body: "Your bill",
        reference_id: "a",
        kind: Goods,
        payment_type: "upi",
        payment_settings: [PaymentGateway { kind: Stripe, configuration_name: "a" }, PayPal { link: "1" }],
        currency: Eur,
        total_amount: Amount { value: 1, offset: 100 },
        offset: 100,
        order: Order {
            status: Shipped,
            items: [Item { name: "Bread", amount: 1, price: 1, quantity: 1 }],
            subtotal: 1,
            tax: Tax { value: 1, offset: 100 },
        },
    });
    let _ = message!(OrderStatus {
        to: "919876543210",
        body: "News",
        reference_id: "a",
        order: Order { status: "shipped" },
        payment: Payment { status: Paid },
    });
    let _ = message!(OrderDetails {
        to: "919876543210",
        body: "Your bill",
        reference_id: "a",
        kind: DigitalGoods,
        payment_settings: [PaymentLink { uri: "https://luigi.example/pay" }],
        currency: "EUR",
        total_amount: 1.5,
        order: Order {
            status: Pending,
            expiration: Expiration { timestamp: "tomorrow" },
            items: [Item { name: "Bread", amount: 1, sale_amount: -1, quantity: 0 }],
            subtotal: "1",
            tax: 1,
        },
    });
}
