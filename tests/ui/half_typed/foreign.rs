//! What belongs to statements, to declarations and to other languages, among fields.

use whatsapp_dsl::{message, try_message};

fn main() {
    let with_preview = true;
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hello!", if with_preview { preview_url: true } });
    let _ = message!(Text { to: "+1 650 555 1234", body: "Hello!", match with_preview { true => preview_url: true, _ => None } });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", for id in ["a", "b"] { buttons: [Reply { id, title: id }] } });
    let _ = message!(Text { to: "+1 650 555 1234", let body = "Hello!"; body: "Hello!" });
    let _ = message!(Text { pub to: "+1 650 555 1234", mut body: "Hello!" });
    let _ = message!(Text { to: "+1 650 555 1234", text.body: "Hello!" });
    let _ = message!(Text { self.to: "+1 650 555 1234", body: "Hello!" });
    let _ = message!(Text { to: +16505551234, body: "Hello!" });
    let _ = message!(Location { to: "+1 650 555 1234", latitude: 41,9, longitude: 12.5 });
    let _ = message!(Location { to: "+1 650 555 1234", latitude: +41.9, longitude: 12.5 });
    let _ = message!(Template { to: "+1 650 555 1234", name: "order_shipped", language: "en", 1: "Ann", 2: "A1" });
    let _ = message!(Text {
        to: "+1 650 555 1234",
        #[cfg(unix)]
        body: "Hello!",
        #[cfg(not(unix))]
        body: "Ciao!"
    });
    let _ = try_message!(Flow { to: "+1 650 555 1234", body: "Book?", flow_id: "1", flow_cta: "Book", mode: Draft {} });
    let _ = try_message!(VoiceCall { to: "+1 650 555 1234", body: "Call us", ttl_minutes: "one day" });
}
