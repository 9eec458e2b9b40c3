//! Templates out of the file that Meta answered, two of them with names of their own.

use whatsapp_dsl::{Message, PhoneNumber, message};

/// The approved templates, in a module of their own.
mod approved {
    whatsapp_dsl::template!(
        "templates/approved.json",
        [
            AprilPromo { name: "2023_april_promo", body: [customer, code] },
            Parcel { name: "order_shipped", url: tracking, quick_reply: talk },
        ]
    );
}

fn april(to: &PhoneNumber, customer: &str) -> Message {
    message!(approved::AprilPromo { to, customer: fold(customer, "friend"), code: "APRIL10" })
}

fn parcel(to: &PhoneNumber, customer: &str) -> Message {
    message!(approved::Parcel {
        to,
        header: Image { link: "https://luigi.example/box.jpg" },
        customer: fold(customer, "friend"),
        total: "$42.99",
        tracking: "A1",
        talk: "talk-to-us",
    })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let to = "+1 650 555 1234".parse()?;
    println!("{}", serde_json::to_string_pretty(&[april(&to, "Ann"), parcel(&to, "Ann")])?);
    Ok(())
}
