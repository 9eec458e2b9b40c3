// Written from the source beside it: CONTRIBUTING.md says how to renew it.

use whatsapp_dsl::{Message, message};
pub fn question() -> Message {
    whatsapp_dsl::ReplyButtons::literal()
        .to("+1 650 555 1234")
        .header(const {
            &whatsapp_dsl::header::Header::Image(
                whatsapp_dsl::header::Image::literal()
                    .link("https://luigi.example/oven.jpg")
                    .part(),
            )
        })
        .body("Shall we deliver at eight?")
        .buttons(const {
            &[
                whatsapp_dsl::reply_buttons::Button::Reply(
                    whatsapp_dsl::reply_buttons::Reply::literal()
                        .id("yes")
                        .title("Yes")
                        .part(),
                ),
                whatsapp_dsl::reply_buttons::Button::Reply(
                    whatsapp_dsl::reply_buttons::Reply::literal()
                        .id("no")
                        .title("No")
                        .part(),
                ),
            ]
        })
        .message()
}
