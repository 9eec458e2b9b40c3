//! Fields that are not written to their end yet. Where a field is begun, it is not missing as well.

use whatsapp_dsl::message;

struct User {
    #[allow(dead_code)]
    phone: String,
}

fn main() {
    let user = User { phone: "+1 650 555 1234".to_owned() };
    let _ = &user;
    let _ = message!(Text { to: "+1 650 555 1234", bo });
    let _ = message!(Text { to: "+1 650 555 1234", body: });
    let _ = message!(Text { to: , body: "Hello!" });
    let _ = message!(Text { to: user., body: "Hello!" });
    let _ = message!(Text { to: &user., body: "Hello!" });
    let _ = message!(Text { to: user::, body: "Hello!" });
    let _ = message!(Text { to: &, body: "Hello!" });
    let _ = message!(Text { to: "+1 650 555 1234" body: "Hello!" });
    let _ = message!(Text { to: "+1 650 555 1234" bo });
    let _ = message!(Text { to: "+1 650 555 1234" bo, preview_url: true });
    let _ = message!(Text { to: body: "Hello!" });
    let _ = message!(Text { to: "+1 650 555 1234", body "Hello!" });
    let _ = message!(Text { to "+1 650 555 1234", body: "Hello!" });
    let _ = message!(Text { to = "+1 650 555 1234", body = "Hello!" });
    let _ = message!(Text { to: "+1 650 555 1234",, body: "Hello!" });
    let _ = message!(Text { , to: "+1 650 555 1234", body: "Hello!" });
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hello!", .. });
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hello!", ..hello });
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hello!", #[cfg(unix)] });
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hello!", 1: true });
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hello!"; preview_url: true });
    let _ = message!(Text { "+1 650 555 1234", "Hello!" });
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hello!" + });
    let _ = message!(Text { to: "+1 650 555 1234", body: format!("Hello, {}!", user.phone). });
}
