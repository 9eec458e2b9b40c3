//! What an order comes to, and what its country asks for.

use whatsapp_dsl::message;

fn main() {
    // Sums.
    let _ = message!(OrderDetails {
        to: "919876543210",
        body: "Your bill",
        reference_id: "a-1",
        kind: DigitalGoods,
        payment_settings: [PaymentLink { uri: "https://luigi.example/pay" }],
        currency: "INR",
        total_amount: 21_000,
        order: Order {
            status: Pending,
            catalog_id: "1",
            items: [
                Item { name: "Bread", amount: 10_000, sale_amount: 9_000, quantity: 2 },
                Item { name: "Cake", amount: 3_000, quantity: 1 }
            ],
            subtotal: 20_000,
            tax: Tax { value: 1_000 },
            shipping: Shipping { value: 500 },
            discount: Discount { value: 100 },
        },
    });
    // India: the length of the reference, the ways to pay, where items come from.
    let _ = message!(OrderDetails {
        to: "919876543210",
        body: "Your bill",
        reference_id: "123456789_123456789_123456789_123456",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [
            PixDynamicCode { code: "1", merchant_name: "Luigi", key: "1", key_type: Evp },
            Boleto { digitable_line: "0339" },
            OffsiteCardPay { last_four_digits: "5235", credential_id: "1" },
        ],
        currency: "INR",
        total_amount: 1,
        order: Order { status: Pending, items: [Item { name: "Bread", amount: 1, quantity: 1 }], subtotal: 1, tax: Tax { value: 0 } },
    });
    let _ = message!(OrderDetails {
        to: "919876543210",
        body: "Your bill",
        reference_id: "a-1",
        kind: DigitalGoods,
        currency: Inr,
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
        reference_id: "a-1",
        kind: DigitalGoods,
        payment_configuration: "luigi",
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
    // Brazil.
    let _ = message!(OrderDetails {
        to: "5511912345678",
        body: "Sua conta",
        reference_id: "123456789_123456789_123456789_123456789_123456789_123456789_1",
        kind: DigitalGoods,
        payment_settings: [
            PaymentGateway { kind: Payu, configuration_name: "luigi", razorpay: Razorpay { receipt: "1" }, payu: Payu { udf1: "1" } },
            UpiIntentLink { link: "upi://pay?pa=luigi@bank" },
        ],
        currency: Brl,
        total_amount: 1,
        order: Order { status: Pending, items: [Item { name: "Bolo", amount: 1, quantity: 1 }], subtotal: 1, tax: Tax { value: 0 } },
    });
    // Pictures of items.
    let _ = message!(OrderDetails {
        to: "5511912345678",
        body: "Sua conta",
        reference_id: "a-1",
        kind: DigitalGoods,
        payment_type: Br,
        currency: "BRL",
        total_amount: 11,
        order: Order {
            status: Pending,
            catalog_id: "1",
            items: [
                Item { retailer_id: "1", name: "Bolo", image: Image { link: "https://luigi.example/1.jpg" }, amount: 1, quantity: 1 },
                Item { retailer_id: "2", name: "Bolo", amount: 1, quantity: 1 },
                Item { retailer_id: "3", name: "Bolo", amount: 1, quantity: 1 },
                Item { retailer_id: "4", name: "Bolo", amount: 1, quantity: 1 },
                Item { retailer_id: "5", name: "Bolo", amount: 1, quantity: 1 },
                Item { retailer_id: "6", name: "Bolo", amount: 1, quantity: 1 },
                Item { retailer_id: "7", name: "Bolo", amount: 1, quantity: 1 },
                Item { retailer_id: "8", name: "Bolo", amount: 1, quantity: 1 },
                Item { retailer_id: "9", name: "Bolo", amount: 1, quantity: 1 },
                Item { retailer_id: "10", name: "Bolo", amount: 1, quantity: 1 },
                Item { retailer_id: "11", name: "Bolo", amount: 1, quantity: 1 },
            ],
            subtotal: 11,
            tax: Tax { value: 0 },
        },
    });
}
