// A declared template and a send of it. The type has a macro of its own name, by which `message!` finds the definition; what is shown is
// written with the definition at hand.

use whatsapp_dsl::{Invalid, Message, PhoneNumber, message, template, try_message};

template!(OrderShipped {
    name: "order_shipped",
    language: "en_US",
    category: Utility,
    body: "Hi {{customer}}, your order of {{total}} is on its way.",
    buttons: [Url { text: "Track parcel", url: "https://luigi.example/t/{{tracking}}" }, QuickReply { text: "Talk to us" }],
});

pub fn shipped(to: &PhoneNumber, customer: &str) -> Message {
    message!(OrderShipped { to, customer: fold(customer, "friend"), total: "$42.99", tracking: "A1" })
}

pub fn checked(to: &str, customer: &str, tracking: &str) -> Result<Message, Invalid> {
    try_message!(OrderShipped { to, customer, total: "$42.99", tracking })
}
