//! An order's way to the customer: a template that starts the conversation, a menu, a reply to what was chosen.
//!
//! Each message is printed as the JSON that is sent to `/PHONE_NUMBER_ID/messages`.

use std::error::Error;

use whatsapp_dsl::{Invalid, Message, MessageId, PhoneNumber, message, try_message};

/// An order as the shop's database has it.
struct Order {
    customer: String,
    phone: PhoneNumber,
    cents: i64,
    tracking: String,
}

/// The shop writes first, so it is a template. What the customer typed is folded to fit; the total has to agree with its text.
fn shipped(order: &Order) -> Result<Message, Invalid> {
    try_message!(Template {
        to: &order.phone,
        name: "order_shipped",
        language: "en_US",
        header: Image { link: "https://luigi.example/box.jpg" },
        body: [fold(&order.customer, "friend"), Currency { code: "USD", minor_units: order.cents, fallback_value: dollars(order.cents) }],
        buttons: [Url { index: 0, text: &order.tracking }, QuickReply { index: 1, payload: "talk-to-us" }],
    })
}

fn dollars(cents: i64) -> String {
    format!("${}.{:02}", cents / 100, cents % 100)
}

/// The customer has answered. Everything here is known, so nothing can fail.
fn menu(customer: &PhoneNumber) -> Message {
    message!(List {
        to: customer,
        header: "Luigi's",
        body: "While you wait: what would you like next time?",
        button: "See the menu",
        sections: [
            Section {
                title: "Pizza",
                rows: [
                    Row { id: "margherita", title: "Margherita", description: "Tomato, mozzarella" },
                    Row { id: "diavola", title: "Diavola", description: "Tomato, hot salami" },
                ],
            },
            Section { title: "Dessert", rows: [Row { id: "tiramisu", title: "Tiramisù" }] },
        ],
    })
}

/// Replies to the customer's message. The note may be as long as it likes: it is cut to what WhatsApp shows.
fn thanks(customer: &PhoneNumber, chosen: &MessageId, note: &str) -> Message {
    message!(Text { to: customer, context: chosen, body: truncate(note, "Noted!") })
}

fn main() -> Result<(), Box<dyn Error>> {
    let order = Order { customer: "Ann\nMiller".to_owned(), phone: "+1 650 555 1234".parse()?, cents: 4299, tracking: "A1".to_owned() };
    print("order shipped", &shipped(&order)?)?;
    print("menu", &menu(&order.phone))?;
    print("thanks", &thanks(&order.phone, &"wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI".parse()?, "Noted: a Diavola, hot."))?;

    // No parcel yet: nothing to put at the end of the button's link, and a total below zero.
    let broken = Order { tracking: String::new(), cents: -5, ..order };
    if let Err(invalid) = shipped(&broken) {
        println!("not sent:\n{invalid}\n");
        for violation in invalid.violations() {
            println!("{} breaks {}", violation.path(), violation.rule());
        }
    }
    Ok(())
}

fn print(what: &str, message: &Message) -> serde_json::Result<()> {
    println!("{what}:\n{}\n", serde_json::to_string_pretty(message)?);
    Ok(())
}
