//! Who receives a message: a user by `to`, `recipient` or both, or a `group`, each in its form.

use whatsapp_dsl::message;

fn main() {
    let _ = message!(Text { body: "Hello!" });
    let _ = message!(Text { to: "+1 650 555 1234", group: "Y2FwaV9ncm91cA", body: "Hello!" });
    let _ = message!(Text { recipient: "US.134912086553", group: "Y2FwaV9ncm91cA", body: "Hello!" });
    let _ = message!(Text { to: "+1 650 555 1234", recipient: "US.134912086553", group: "Y2FwaV9ncm91cA", body: "Hello!" });

    let _ = message!(Text { to: "nobody", body: "Hello!" });
    let _ = message!(Text { to: "0650 555 1234", body: "Hello!" });
    let _ = message!(Text { to: "+49 (030) 123456", body: "Hello!" });
    let _ = message!(Text { to: "0049 30 123456", body: "Hello!" });
    let _ = message!(Text { to: "+1 650", body: "Hello!" });
    let _ = message!(Text { to: "+1 650 555 1234 555 1234", body: "Hello!" });
    let _ = message!(Text { to: "+1-800-PIZZA-NOW", body: "Hello!" });
    let _ = message!(Text { to: "US.134912086553", body: "Hello!" });
    let _ = message!(Text { recipient: "+1 650 555 1234", body: "Hello!" });
    let _ = message!(Text { recipient: "us.13491208655302741918", body: "Hello!" });
    let _ = message!(Text { recipient: "US.", body: "Hello!" });
    let _ = message!(Text { group: "friends of Luigi", body: "Hello!" });

    let _ = message!(Text { to: "+1 650 555 1234", context: "wamid 1", body: "Hello!" });
    let _ = message!(Reaction { to: "+1 650 555 1234", context: "wamid.1", message_id: "wamid.2", emoji: "🍕" });
}
