//! Names that are no kind of message.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Txt { to: "+1 650 555 1234", body: "Hello!" });
    let _ = message!(text { to: "+1 650 555 1234", body: "Hello!" });
    let _ = message!(Lists { to: "+1 650 555 1234", body: "Hello!" });
    let _ = message!(ReplyButton { to: "+1 650 555 1234", body: "Hello!" });
    let _ = message!(Contact { to: "+1 650 555 1234" });
}
