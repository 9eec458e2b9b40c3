//! The shop's own contact card, all of it known.

use whatsapp_dsl::{Message, PhoneNumber, message};

fn card(customer: &PhoneNumber) -> Message {
    message!(Contacts {
        to: customer,
        contacts: [Contact {
            name: Name { formatted_name: "Luigi Rossi", first_name: "Luigi", last_name: "Rossi" },
            org: Org { company: "Luigi's", title: "Owner" },
            // With `wa_id` the card offers to write to Luigi; without it, to invite him.
            phones: [Phone { phone: "+39 06 6982", kind: "WORK", wa_id: "39066982" }],
            emails: [Email { email: "luigi@luigi.example", kind: "WORK" }],
            addresses: [Address { street: "Via Roma 1", city: "Roma", country: "Italy", country_code: "IT", kind: "WORK" }],
            urls: [Url { url: "https://luigi.example", kind: "WORK" }],
            birthday: "1961-02-28",
        }],
    })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{}", serde_json::to_string_pretty(&card(&"+1 650 555 1234".parse()?))?);
    Ok(())
}
