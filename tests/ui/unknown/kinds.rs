//! Names that are no kind of message.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Txt { to: "+1 650 555 1234", body: "Hello!" });
    let _ = message!(text { to: "+1 650 555 1234", body: "Hello!" });
    let _ = message!(Lists { to: "+1 650 555 1234", body: "Hello!" });
    let _ = message!(ReplyButton { to: "+1 650 555 1234", body: "Hello!" });
    let _ = message!(Contact { to: "+1 650 555 1234" });
    let (vip, language) = (true, "it");
    let _ = message!(if vip { Text { to: "+1 650 555 1234", body: "Hello!" } } else { Text { to: "+1 650 555 1234", body: "Hi!" } });
    let _ = message!(match language {
        _ => Text { to: "+1 650 555 1234", body: "Hello!" },
    });
    let _ = message!(Foo Bar { to: "+1 650 555 1234" });
    let _ = message!(Self { to: "+1 650 555 1234" });
    let _ = message!(crate::match { to: "+1 650 555 1234" });
}
