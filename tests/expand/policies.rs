// Policies: `truncate` and `fold` make a text fit, so that nothing has to be proved. The limit is that of the field.

use whatsapp_dsl::{Message, PhoneNumber, message};

pub fn dish(to: &PhoneNumber, name: &str, price: &str) -> Message {
    message!(ReplyButtons {
        to,
        body: truncate(name, "Today's dish"),
        footer: fold(price, "Ask for the price"),
        buttons: [Reply { id: "order", title: truncate(name, "Order") }],
    })
}
