// Values that come at run time: `message!` takes those whose type or constant proves them, `try_message!` takes any and checks them.

use whatsapp_dsl::{Invalid, Message, PhoneNumber, message, try_message};

const THANKS: &str = "Thank you!";

pub fn proved(to: &PhoneNumber) -> Message {
    message!(Text { to, body: THANKS })
}

pub fn checked(to: &str, name: &str, question: Option<&str>) -> Result<Message, Invalid> {
    try_message!(Text { to: to, body: if let Some(question) = question { question } else { format!("Hello, {name}!") } })
}

pub fn compared(to: &PhoneNumber, first: &str, second: &str) -> Result<Message, Invalid> {
    try_message!(ReplyButtons {
        to,
        body: "Which one?",
        buttons: [Reply { id: "first", title: first }, Reply { id: "second", title: second }],
    })
}
