//! Calls that are not written to their end yet.

use whatsapp_dsl::message;

fn main() {
    let _ = message!();
    let _ = message!(Text);
    let _ = message!(T);
    let _ = message!(Te);
    let _ = message!(Reply);
    let _ = message!(text);
    let _ = message!("Hello!");
    let _ = message!(42);
    let _ = message!({});
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hello!" } now);
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hello!" }, "+1 650 555 1235");
    let _ = message!(Text("Hello!"));
    let _ = message!(Text [ to: "+1 650 555 1234" ]);
    let _ = message!(Text::);
    let _ = message!(to: "+1 650 555 1234", body: "Hello!");
}
