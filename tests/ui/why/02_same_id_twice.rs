//! Two buttons with the same id
//!
//! A copied line whose id was not changed. Graph refuses the message, or worse: both answers mean the same to your program.

use whatsapp_dsl::message;

fn main() {
    message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "yes", title: "Yes" }, Reply { id: "yes", title: "No" }],
    });
}
