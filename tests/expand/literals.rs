// Literals alone: all is proved while the macro runs, and every value is a constant.

use whatsapp_dsl::{Message, message};

pub fn question() -> Message {
    message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: Image { link: "https://luigi.example/oven.jpg" },
        body: "Shall we deliver at eight?",
        buttons: [Reply { id: "yes", title: "Yes" }, Reply { id: "no", title: "No" }],
    })
}
