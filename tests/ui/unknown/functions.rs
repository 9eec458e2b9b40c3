//! What a message is not: the functions of a kind, and what is posted otherwise.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Text::builder().to("+1 650 555 1234").body("Hello!"));
    let _ = message!(Text::new { to: "+1 650 555 1234", body: "Hello!" });
    let _ = message!(MarkAsRead { message_id: "wamid.1" });
    let _ = message!(TypingIndicator { message_id: "wamid.1" });
    let _ = message!(EditMessage { to: "+1 650 555 1234", message_id: "wamid.1" });
}
