//! Where nothing is said of the fields, since the kind is not known or the template is refused, what they use counts as used.

#![deny(unused)]

use whatsapp_dsl::{Invalid, Message, PhoneNumber, message, template, try_message};

template!(Broken { name: "broken", language: "en", category: Utilty, body: "Hi {{customer}}!" });

fn main() {
    let to: PhoneNumber = "16505551234".parse().unwrap();
    let rows = [("diavola", "Diavola")];
    let _ = (sent(to, "Ann"), checked(to, "Ann"), unknown(to, "Hi!", Some("Ann"), &rows), nested(to, 2, &rows));
}

fn sent(to: PhoneNumber, customer: &str) -> Message {
    message!(Broken { to, customer: fold(customer, "you") })
}

fn checked(to: PhoneNumber, customer: &str) -> Result<Message, Invalid> {
    try_message!(Broken { to, customer })
}

fn unknown(to: PhoneNumber, body: &str, footer: Option<&str>, rows: &[(&str, &str)]) -> Message {
    message!(Lits {
        to,
        body: truncate(body, "Well?"),
        footer: if let Some(footer) = footer { footer } else { "Open till ten" },
        rows: [for (id, title) in rows {
            let title = title.trim();
            Row { id, title }
        }],
    })
}

fn nested(to: PhoneNumber, count: u8, rows: &[(&str, &str)]) -> Message {
    message!(Broken {
        to,
        rows: [
            ..rows,
            match count {
                1 => Row { id: "one" },
                many if many > 2 => Row { id: many },
                _ => Row { id: "two" },
            }
        ]
    })
}
