//! A shop, in English.

use whatsapp_dsl::{Invalid, Message, template, try_message};

template!(OrderShipped {
    name: "order_shipped",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{customer}}, your order of *{{total}}* is on its way.\n\n_It needs no signature._",
    footer: "Luigi's Pantry",
    buttons: [
        Url { text: "Track parcel", url: "https://luigi.example/t/{{tracking}}" },
        PhoneNumber { text: "Call us", phone_number: "+16505551234" },
        QuickReply { text: "Deliver later" },
        QuickReply { text: "Talk to us" },
    ],
});

/// A template with its texts: of four buttons, WhatsApp shows two.
pub(crate) fn shipped(phone: &str, customer: &str, cents: i64, tracking: &str) -> Result<Message, Invalid> {
    try_message!(OrderShipped {
        to: phone,
        header: Image { link: "https://luigi.example/box.jpg" },
        customer: fold(customer, "friend"),
        total: Currency { code: "USD", minor_units: cents, fallback_value: format!("${}.{:02}", cents / 100, cents % 100) },
        tracking: tracking,
    })
}

template!(Arrivals {
    name: "arrivals",
    language: "en_US",
    category: Marketing,
    body: "New this week, {{customer}}: have a look.",
    cards: [
        Card {
            header: Image,
            body: "The {{what}} is back, from {{price}} only.",
            buttons: [Url { text: "Order", url: "https://luigi.example/o/{{sku}}" }]
        },
        Card {
            header: Image,
            body: "The {{what}} is new, from {{price}} only.",
            buttons: [Url { text: "Order", url: "https://luigi.example/o/{{sku}}" }]
        },
    ],
});

/// A template with cards.
pub(crate) fn arrivals(phone: &str, customer: &str) -> Result<Message, Invalid> {
    try_message!(Arrivals {
        to: phone,
        customer: customer,
        cards: [
            Card { header: Image { link: "https://luigi.example/oil.jpg" }, what: "olive oil", price: "$12", sku: "oil-500" },
            Card {
                header: Image { link: "https://luigi.example/capers.jpg" },
                what: "jar of capers from Pantelleria",
                price: "$7",
                sku: "capers"
            },
        ],
    })
}

/// A document whose name says what it is.
pub(crate) fn invoice(phone: &str, order: u32) -> Result<Message, Invalid> {
    try_message!(Document {
        to: phone,
        link: format!("https://luigi.example/invoices/{order}"),
        filename: format!("invoice-{order}.pdf"),
        caption: format!("Thank you! Here is the bill of order *{order}*. Reply `refund` within 14 days to send it back."),
    })
}
