//! What rustc says of names that are not there.

use whatsapp_dsl::{message, try_message};

struct Guest {
    name: String,
}

fn main() {
    let guest = Guest { name: "Ann".to_owned() };
    let _ = try_message!(Text { to: phone, body: &guest.name });
    let _ = try_message!(Text { to: "+1 650 555 1234", body: guest.nam });
    let _ = try_message!(Text { to: "+1 650 555 1234", body: greeting(&guest.name) });
    let _ = message!(Text { to: "+1 650 555 1234", body: GREETING });
    let _ = message!(Text { to: "+1 650 555 1234", body: shop::GREETING });
}
