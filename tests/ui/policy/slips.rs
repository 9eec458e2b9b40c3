//! Policies that are written nearly right.

use whatsapp_dsl::message;

fn main() {
    let name = "Ann";
    let _ = message!(Text { to: "+1 650 555 1234", body: truncate!(name, "Hello!") });
    let _ = message!(Text { to: "+1 650 555 1234", body: truncate(name "Hello!") });
    let _ = message!(Text { to: "+1 650 555 1234", body: truncate(name.trim() "Hello!") });
    let _ = message!(Template { to: "+1 650 555 1234", name: "hello", language: "en", body: [fold!(name, "you")] });
}
