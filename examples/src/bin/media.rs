//! Media, by a link or by the id that an upload gave, and a place on the map.

use whatsapp_dsl::{Link, MediaId, Message, PhoneNumber, message};

const CAPTION: &str = "Fresh from the oven";

/// A checked type proves itself, so these need no `try_message!`.
fn photo(customer: &PhoneNumber, link: &Link) -> Message {
    message!(Image { to: customer, link, caption: CAPTION })
}

/// A voice message: uploaded before, sent by its id.
fn voice(customer: &PhoneNumber, upload: &MediaId) -> Message {
    message!(Audio { to: customer, id: upload, voice: true })
}

fn invoice(customer: &PhoneNumber, upload: &MediaId, order: &str) -> Message {
    message!(Document { to: customer, id: upload, filename: "invoice.pdf", caption: truncate(order, "Your invoice") })
}

fn way_to_us(customer: &PhoneNumber) -> Message {
    message!(Location { to: customer, latitude: 41.9028, longitude: 12.4964, name: "Luigi's", address: "Via Roma 1, Roma" })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let customer = "+1 650 555 1234".parse()?;
    let upload = "1013859600285441".parse()?;
    let messages = [
        photo(&customer, &"https://luigi.example/diavola.jpg".parse()?),
        voice(&customer, &upload),
        invoice(&customer, &upload, "Your invoice for order 1041"),
        way_to_us(&customer),
    ];
    println!("{}", serde_json::to_string_pretty(&messages)?);
    Ok(())
}
