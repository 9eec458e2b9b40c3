//! A template declared in place, and sent: what it needs is known while you write.

use whatsapp_dsl::{Invalid, Message, PhoneNumber, message, template, try_message};

template!(OrderShipped {
    name: "order_shipped",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{customer}}, your order of {{total}} is on its way.",
    footer: "Luigi's",
    buttons: [Url { text: "Track parcel", url: "https://luigi.example/t/{{tracking}}" }, QuickReply { text: "Talk to us" }],
});

/// An order as the shop's database has it.
struct Order {
    customer: String,
    phone: PhoneNumber,
    cents: i64,
    tracking: String,
}

/// Checked when the line runs: the name is folded to fit, the total has to agree with its text.
fn shipped(order: &Order) -> Result<Message, Invalid> {
    try_message!(OrderShipped {
        to: &order.phone,
        header: Image { link: "https://luigi.example/box.jpg" },
        customer: fold(&order.customer, "friend"),
        total: Currency { code: "USD", minor_units: order.cents, fallback_value: dollars(order.cents) },
        tracking: &order.tracking,
        quick_reply: format!("talk-{}", order.tracking),
    })
}

fn dollars(cents: i64) -> String {
    format!("${}.{:02}", cents / 100, cents % 100)
}

/// Everything is known, so nothing can fail.
fn sample(to: &PhoneNumber) -> Message {
    message!(OrderShipped { to, header: Image { link: "https://luigi.example/box.jpg" }, customer: "Ann", total: "$42.99", tracking: "A1" })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let order = Order { customer: "Ann\nMiller".to_owned(), phone: "+1 650 555 1234".parse()?, cents: 4299, tracking: "A1".to_owned() };
    println!("{}\n", serde_json::to_string_pretty(&shipped(&order)?)?);
    println!("{}\n", sample(&order.phone).to_json());

    // No parcel yet, so there is nothing to put at the end of the link.
    if let Err(invalid) = shipped(&Order { tracking: String::new(), ..order }) {
        println!("not sent:\n{invalid}");
    }
    Ok(())
}
