//! What orders need.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(OrderDetails { to: "919876543210" });
    let _ = message!(OrderStatus { to: "919876543210" });
    let _ = message!(OrderDetails {
        to: "919876543210",
        header: Image {},
        body: "Your bill",
        reference_id: "a",
        kind: DigitalGoods,
        beneficiaries: [Beneficiary {}],
        payment_settings: [
            PaymentGateway { kind: Razorpay, razorpay: Razorpay {} },
            PaymentGateway { payu: Payu {}, configuration_name: "a" },
            UpiIntentLink {},
            PaymentLink {},
        ],
        currency: "INR",
        total_amount: 1,
        shipping_info: ShippingInfo { addresses: [Address {}] },
        order: Order {
            catalog_id: "1",
            items: [Item {}, Item { image: Image {} }],
            expiration: Expiration {},
            tax: Tax {},
            shipping: Shipping {}
        },
    });
    let _ = message!(OrderDetails {
        to: "5511912345678",
        body: "Sua conta",
        reference_id: "a",
        kind: DigitalGoods,
        payment_type: Br,
        payment_settings: [PixDynamicCode {}, Boleto {}, OffsiteCardPay {}],
        currency: "BRL",
        total_amount: 1,
        order: Order {
            status: Pending,
            items: [Item { retailer_id: "1", importer_address: ImporterAddress {} }],
            subtotal: 1,
            tax: Tax { value: 0 }
        },
    });
    // India has no bill without an order; in Brazil such a bill has no picture.
    let _ = message!(OrderDetails {
        to: "919876543210",
        body: "Your bill",
        reference_id: "a",
        kind: DigitalGoods,
        payment_settings: [PaymentLink { uri: "https://luigi.example/pay" }],
        currency: "INR",
        total_amount: 1,
    });
    let _ = message!(OrderDetails {
        to: "5511912345678",
        header: Image { link: "https://luigi.example/cake.jpg" },
        body: "Sua conta",
        reference_id: "a",
        kind: DigitalGoods,
        payment_type: Br,
        currency: "BRL",
        total_amount: 1,
    });
    let _ =
        message!(Template { to: "919876543210", name: "bill", language: "en", buttons: [OrderDetails {}], order_status: OrderStatus {} });
}
