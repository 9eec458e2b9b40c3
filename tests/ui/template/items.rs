//! What an item of Rust has in front of its name. The types are declared all the same.

use whatsapp_dsl::{message, template};

template!(pub Reminder { name: "reminder", language: "en", category: Utility, body: "Your table is waiting." });
template!(pub(crate) struct Welcome { name: "welcome", language: "en", category: Utility, body: "Welcome to Luigi's." });
template!(
    /// What we say first.
    #[derive(Clone)]
    Hello { name: "hello", language: "en", category: Utility, body: "Hello from Luigi's." }
);
template!(OpenNow { name: "open_now", language: "en", category: Utility, components: [Body { text: "We are open." }] });

fn main() {
    let _ = message!(Reminder { to: "+1 650 555 1234" });
    let _ = message!(Welcome { to: "+1 650 555 1234" });
    let _ = message!(Hello { to: "+1 650 555 1234" });
}
