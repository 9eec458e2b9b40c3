//! Required fields that are not there, in messages and in structs within them.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Text {});
    let _ = message!(ReplyButtons { to: "+1 650 555 1234" });
    let _ = message!(List { to: "16505551234", body: "Which pizza?", button: "Menu", sections: [Section { rows: [Row {}] }] });
    let _ = message!(Contacts { to: "+1 650 555 1234", contacts: [Contact {}] });
    let _ = message!(Pin { group: "Y2FwaV9ncm91cA" });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Text {},
        body: [Text {}, Currency { amount_1000: 42990 }],
        buttons: [Url {}],
    });
    let _ = message!(AddressMessage {
        to: "+91 98765 43210",
        body: "Where to?",
        country: "IN",
        validation_errors: ValidationErrors { in_pin_code: "We could not find this PIN code." },
    });
    // India has no bill without an order; in Brazil such a bill has no picture.
    let _ = message!(OrderDetails {
        to: "919876543210",
        body: "Your bill",
        reference_id: "a",
        kind: DigitalGoods,
        payment_settings: [PaymentLink {}, PaymentGateway { payu: Payu {}, configuration_name: "a" }],
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
    // `None` leaves a field out, too.
    let _ = message!(Text { to: "+1 650 555 1234", body: None });
    let _ = message!(Text { to: None, body: "Hello!" });
}
