//! What Meta's JSON and other libraries call the kinds of messages.

use whatsapp_dsl::{message, try_message};

fn main() {
    let _ = message!(Buttons { to: "16505551234", body: "Eight?" });
    let _ = message!(button { to: "16505551234", body: "Eight?" });
    let _ = message!(QuickReplies { to: "16505551234", body: "Eight?" });
    let _ = message!(ListMessage { to: "16505551234", body: "Which?" });
    let _ = message!(ListPicker);
    let _ = try_message!(product_list { to: "16505551234", body: "Which?" });
    let _ = message!(Interactive { to: "16505551234", body: "Which?" });
    let _ = message!(Media { to: "16505551234", id: "1" });
    let _ = message!(Picture { to: "16505551234", id: "1" });
    let _ = message!(HSM { to: "16505551234" });
    let _ = message!(contacts { to: "16505551234" });
    let _ = try_message!(Poll { to: "16505551234", body: "Which?" });
    let _ = message!(LiveLocation { to: "16505551234" });
}
