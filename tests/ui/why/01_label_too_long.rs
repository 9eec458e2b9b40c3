//! A label that is one letter too long
//!
//! A label is a string everywhere else. Graph refuses the message with code 100, for the one customer whose text is long.

use whatsapp_dsl::message;

fn main() {
    message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "yes", title: "Yes, eight is perfect" }, Reply { id: "no", title: "No" }],
    });
}
