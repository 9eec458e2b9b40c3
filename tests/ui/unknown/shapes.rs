//! Links without a host, numbers with the zero that is dialled at home, and emoji with something behind them.

use whatsapp_dsl::{message, try_message};

fn main() {
    let _ = message!(Image { to: "16505551234", link: "https://[" });
    let _ = message!(Image { to: "16505551234", link: "http://\u{200b}/a.jpg" });
    let _ = message!(Image { to: "16505551234", link: "https://luigi..example/a.jpg" });
    let _ = try_message!(Image { to: "16505551234", link: "https://:443/a.jpg" });
    let _ = message!(Text { to: "+39 (0) 66 982 11", body: "Ciao!" });
    let _ = message!(Text { to: "+39 ( 0 )66 982 11", body: "Ciao!" });
    let _ = message!(Reaction { to: "16505551234", message_id: "wamid.1", emoji: "🍕\u{e007f}" });
    let _ = message!(Reaction { to: "16505551234", message_id: "wamid.1", emoji: "🍕\u{200d}" });
}
