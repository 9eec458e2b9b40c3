//! Literals made into strings, tuples, and comments that are attributes to the compiler.

use whatsapp_dsl::{PhoneNumber, message, template, try_message};

template!(Welcome { name: "welcome", language: "en_US", category: Utility, body: "Hello {{name}}, come in." });

fn main() {
    // Of a `String` nothing is known.
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234".to_owned(),
        header: String::from("Luigi's"),
        body: "Eight o'clock?".to_string(),
        buttons: [Reply { id: "yes".to_string(), title: String::from("Yes") }],
    });
    let _ = message!(ProductList {
        to: "+1 650 555 1234",
        header: "Pizza",
        body: "Which?",
        catalog_id: "1".into(),
        sections: [Section { product_items: ["margherita".to_owned()] }],
    });
    let _ = message!(Welcome { to: "+1 650 555 1234", name: "Ann".to_string() });
    // Nothing says what it is to give.
    let _ = try_message!(Text { to: "+1 650 555 1234".into(), body: "Hello!".into() });

    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [("yes", "Yes")] });
    let _ = try_message!(ReplyButtons { to: "+1 650 555 1234", header: ("image", "1"), body: (), buttons: (("yes", "Yes"), ("no", "No")) });
    let _ = try_message!(Flow { to: "+1 650 555 1234", body: "Book", flow_id: "1", flow_cta: "Book", mode: ("draft", 1) });
    let _ = try_message!(VoiceCall { to: "+1 650 555 1234", body: "Call us", ttl_minutes: (60, 24) });

    let _ = message!(Text {
        /// Whoever it is.
        to: "+1 650 555 1234",
        body: "Hello!",
    });
    let _ = message!(Text {
        //! A greeting.
        to: "+1 650 555 1234",
        body: "Hello!",
    });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Eight?",
        buttons: [
            /// The one that most choose.
            Reply { id: "yes", title: "Yes" },
        ],
    });
    let _ = message!(Text { #![allow(unused)] to: "+1 650 555 1234", body: "Hello!" });
    // The minus signs of a date and of a phone number compute nothing.
    let _ = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann" }, birthday: 1999 - 12 - 31 }],
    });
    let _ = try_message!(Text { to: 1 - 650 - 555 - 1234, body: "Hello!" });
    let _ = try_message!(VoiceCall { to: "+1 650 555 1234", body: "Call us", ttl_minutes: 1.5 * 60.0 });
    // What Meta calls `type` is data here, beside objects that are not written.
    let _ = message!(OrderDetails {
        to: "+91 98765 43210",
        body: "Your order",
        reference_id: "A-1",
        type: "digital-goods",
        payment_settings: [PaymentGateway { type: "razorpay", configuration_name: "shop" }],
        currency: "INR",
        total_amount: 2100,
        order: Order {
            status: Pending,
            catalog_id: "1",
            items: [Item { retailer_id: "tea", name: "Tea", amount: 1000, quantity: 2 }],
            subtotal: 2000,
            tax: Tax { value: 100 },
        },
    });
    // One mistake: what the word decides is not asked.
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hello!", category: Marketing, ttl_seconds: 60 });
    let phone: PhoneNumber = "+1 650 555 1234".parse().unwrap();
    let _ = message!(Text { to: phone, body: "This one is right." });
}
