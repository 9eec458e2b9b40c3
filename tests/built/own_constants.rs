//! Constants of a type, in functions of that type.

use whatsapp_dsl::{Message, message};

struct Luigi;

impl Luigi {
    const PHONE: &'static str = "nobody";
    const EMPTY: &'static str = "";
    const YES: &'static str = "yes";

    fn text() -> Message {
        message!(Text { to: Self::PHONE, body: const { Self::EMPTY } })
    }

    fn question(body: &str) -> Message {
        message!(ReplyButtons {
            to: "+1 650 555 1234",
            body: truncate(body, "Shall we?"),
            buttons: [Reply { id: "yes", title: "Yes" }, Reply { id: Luigi::YES, title: "No" }],
        })
    }
}

fn main() {
    drop((Luigi::text(), Luigi::question("")));
}
