//! A policy within a policy.

use whatsapp_dsl::try_message;

fn main() {
    let name = String::from("Ann");
    let _ = try_message!(Text { to: "16505551234", body: truncate(fold(&name, "friend"), "Hello!") });
    let _ = try_message!(Template { to: "16505551234", name: "x", language: "en", body: [fold(truncate(name, "a"), "friend")] });
}
