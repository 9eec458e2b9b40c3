//! Texts and numbers of orders that are too long, too small, or do not look as they must.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(OrderDetails {
        to: "919876543210",
        header: Image { link: "luigi.example" },
        body: "Your bill",
        reference_id: "a 1",
        kind: DigitalGoods,
        beneficiaries: [Beneficiary {
            name: "Asha",
            address_line1: "1 Main Road",
            city: "Mumbai",
            state: "Maharashtra",
            country: "IN",
            postal_code: "40006",
        }],
        payment_settings: [
            UpiIntentLink { link: "https://luigi.example/pay" },
            PaymentLink { uri: "upi://pay?pa=luigi@bank", success_url: "yes", cancel_url: "no" },
            PaymentGateway {
                kind: Razorpay,
                configuration_name: "A name of a payment configuration with more than 60 characters",
                razorpay: Razorpay {
                    receipt: "A receipt that has more than 40 characters",
                    notes: [Note { key: "a", value: "1" }, Note { key: "a", value: "2" }]
                },
            },
            OffsiteCardPay { last_four_digits: "52a5", credential_id: "1" },
            OffsiteCardPay { last_four_digits: "525", credential_id: "1" },
        ],
        payment_configuration: "A name of a payment configuration with more than 60 characters",
        currency: "EUR",
        total_amount: 0,
        shipping_info: ShippingInfo {
            country: "India",
            addresses: [Address {
                name: "Asha",
                phone_number: "98",
                address: "1 Main Road",
                city: "Mumbai",
                state: "Maharashtra",
                in_pin_code: "4000631",
                house_number: "123456789",
                floor_number: "12345678901",
            }],
        },
        order: Order {
            status: Pending,
            catalog_id: "two words",
            expiration: Expiration { timestamp: "tomorrow", description: "" },
            items: [Item {
                name: "A name of an item that has more characters than the 60 that are shown",
                amount: 0,
                sale_amount: -1,
                quantity: 0,
                importer_address: ImporterAddress {
                    address_line1: "1 Main Road",
                    city: "Mumbai",
                    postal_code: "400063",
                    country_code: "IND"
                },
            }],
            subtotal: 0,
            tax: Tax { value: -1, description: "A description of a tax that has more characters than the 60 shown" },
            shipping: Shipping { value: -1, description: "" },
            discount: Discount { value: -1, discount_program_name: "A name of a programme that has more characters than the 60 shown" },
        },
    });
    let _ = message!(OrderDetails {
        to: "919876543210",
        body: "Your bill",
        reference_id: "a",
        kind: DigitalGoods,
        payment_settings: [PaymentLink { uri: "https://luigi.example/pay" }],
        currency: "inr",
        total_amount: 1.5,
        order: Order { status: Pending, expiration: Expiration { timestamp: -1 }, items: [], subtotal: "1", tax: 1 },
    });
    let _ = message!(OrderStatus {
        to: "919876543210",
        body: "",
        footer: "",
        reference_id: "ä",
        order: Order { status: Shipped, description: "" },
        payment: Payment { status: Captured, timestamp: -1 },
    });
}
