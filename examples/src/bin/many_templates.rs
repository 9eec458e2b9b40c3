//! Templates out of a crate of their own, `examples/templates`: it is compiled when its file changes, and only then.

use templates::{AprilPromo, OrderShipped, TableReady};
use whatsapp_dsl::{Message, PhoneNumber, message};

fn shipped(to: &PhoneNumber, customer: &str) -> Message {
    message!(OrderShipped {
        to,
        header: Image { link: "https://luigi.example/box.jpg" },
        customer: fold(customer, "friend"),
        total: "$42.99",
        url: "A1",
    })
}

fn april(to: &PhoneNumber, customer: &str) -> Message {
    message!(AprilPromo { to, customer: fold(customer, "friend"), code: "APRIL10" })
}

/// A template may be named by its path, too.
fn ready(to: &PhoneNumber, customer: &str) -> Message {
    message!(templates::TableReady { to, language: "it", customer: fold(customer, "ospite"), guests: "quattro" })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let to = "+39 06 6982".parse()?;
    println!("{}", serde_json::to_string_pretty(&[shipped(&to, "Anna"), april(&to, "Anna"), ready(&to, "Anna")])?);
    let names = [OrderShipped::NAME, AprilPromo::NAME, TableReady::NAME];
    println!("{} are in the crate `templates`", names.join(", "));
    Ok(())
}
