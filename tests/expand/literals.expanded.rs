// Written from the source beside it: CONTRIBUTING.md says how to renew it.

use whatsapp_dsl::{Message, message};
pub fn question() -> Message {
    whatsapp_dsl::ReplyButtons::laid_out(
            r#""type":"interactive","interactive":{"type":"button","header":{"type":"image","image":{"link":"https://luigi.example/oven.jpg"}},"body":{"text":"Shall we deliver at eight?"},"action":{"buttons":[{"type":"reply","reply":{"id":"yes","title":"Yes"}},{"type":"reply","reply":{"id":"no","title":"No"}}]}}"#,
        )
        .to("+1 650 555 1234")
        .message()
}
