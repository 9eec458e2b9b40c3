//! `return`, `continue` and `?` leave from where they are written: a message never stands in a closure.

#![deny(warnings)]

use whatsapp_dsl::{Invalid, Message, try_message};

fn to_somebody(phone: Option<&str>) -> Result<Message, Invalid> {
    try_message!(Text {
        to: match phone {
            Some(phone) => phone,
            None => return try_message!(Text { to: "+1 650 555 9999", body: "Nobody" }),
        },
        body: "Hello!",
    })
}

fn to_somebody_in_a_block(phone: Option<&str>) -> Result<Message, Invalid> {
    try_message!(Text {
        to: match phone {
            Some(phone) => phone,
            None => {
                return try_message!(Text { to: "+1 650 555 9999", body: "Nobody" });
            }
        },
        body: "Hello!",
    })
}

fn first(bodies: &[&str]) -> Option<Message> {
    for body in bodies {
        let found = try_message!(Text { to: "+1 650 555 1234", body: if body.is_empty() { continue } else { *body } });
        return found.ok();
    }
    None
}

fn rows(names: &[Option<&str>]) -> Option<Message> {
    try_message!(List {
        to: "+1 650 555 1234",
        body: "Which?",
        button: "Menu",
        sections: [Section {
            rows: [for name in names {
                Row { id: (*name)?, title: (*name)? }
            }],
        }],
    })
    .ok()
}

fn main() -> Result<(), Invalid> {
    assert!(to_somebody(None)?.to_json().contains("Nobody") && to_somebody(Some("+1 650 555 1234"))?.to_json().contains("Hello!"));
    assert!(to_somebody_in_a_block(None)?.to_json().contains("Nobody"));
    assert!(first(&["", "second"]).is_some_and(|message| message.to_json().contains("second")));
    assert!(rows(&[Some("a")]).is_some() && rows(&[Some("a"), None]).is_none());
    Ok(())
}
