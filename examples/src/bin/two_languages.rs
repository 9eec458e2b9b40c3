//! One template in two languages: chosen by the code, or by what comes at run time.

use whatsapp_dsl::{Invalid, LanguageCode, Message, PhoneNumber, message, template, try_message};

template!("templates/approved.json");

/// A customer as the shop's database has them.
struct Customer {
    name: String,
    phone: PhoneNumber,
    speaks_italian: bool,
}

/// Both languages are the template's, which the compiler sees.
fn ready(customer: &Customer) -> Message {
    message!(TableReady {
        to: &customer.phone,
        language: if customer.speaks_italian { "it" } else { "en_US" },
        customer: fold(&customer.name, "friend"),
        guests: "4",
    })
}

/// Whether the template has the language is known when the line runs.
fn ready_in(customer: &Customer, language: &LanguageCode) -> Result<Message, Invalid> {
    try_message!(TableReady { to: &customer.phone, language, customer: fold(&customer.name, "friend"), guests: "4" })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{} is there in {}", TableReady::NAME, TableReady::LANGUAGES.join(" and "));
    let anna = Customer { name: "Anna".to_owned(), phone: "+39 06 6982".parse()?, speaks_italian: true };
    println!("{}\n", serde_json::to_string_pretty(&ready(&anna))?);

    for language in ["en_US", "es_MX"] {
        match ready_in(&anna, &language.parse()?) {
            Ok(message) => println!("{}\n", message.to_json()),
            Err(invalid) => println!("not sent:\n{invalid}"),
        }
    }
    Ok(())
}
