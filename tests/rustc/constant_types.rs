//! Constants of a type that their field does not take: one short error each, whatever else is asked of them.

use whatsapp_dsl::flow::FlowMode;
use whatsapp_dsl::{Message, message, template};

const PRICE: f64 = 12.5;
const IS_OPEN: bool = true;
const INITIAL: char = 'A';
const NAMES: [&str; 2] = ["Ann", "Bob"];
const BYTES: &[u8] = b"Ann";
const OWNED: String = String::new();
const WIDE: i128 = 5;
const COUNT: Option<i32> = Some(5);
const PHONE: u64 = 16505551234;
const MODE: &str = "draft";
const MODES: FlowMode = FlowMode::Draft;

template!(Shipped {
    name: "shipped",
    language: "en",
    category: Utility,
    body: "Hi {{customer}}, it is on its way.",
    buttons: [Url { text: "Track", url: "https://luigi.example/{{code}}" }]
});

trait Priced {
    const PRICE: f64;

    fn greet() -> Message {
        message!(Text { to: "16505551234", body: Self::PRICE })
    }
}

fn generic<T: Priced>() -> Message {
    message!(Text { to: "16505551234", body: T::PRICE })
}

static HELLO: Message = message!(Text { to: "16505551234", body: IS_OPEN });

fn main() {
    let _ = message!(Text { to: PHONE, body: PRICE });
    let _ = message!(Text { to: "16505551234", body: INITIAL, preview_url: MODE });
    let _ = message!(Text { to: "16505551234", body: NAMES });
    let _ = message!(Image { to: "16505551234", link: PHONE, caption: BYTES });
    let _ = message!(Location { to: "16505551234", latitude: MODE, longitude: IS_OPEN, name: OWNED });
    let _ = message!(Flow { to: "16505551234", body: WIDE, flow_id: "1", flow_cta: COUNT, mode: MODE });
    let _ = message!(ReplyButtons { to: "16505551234", body: "x", buttons: [Reply { id: "a", title: MODES }] });
    let _ = message!(Template { to: "16505551234", name: "x", language: "en", body: [PRICE, WIDE] });
    let _ = message!(Shipped { to: "16505551234", customer: PRICE, code: BYTES });
    let _ = message!(Text { to: "16505551234", body: NAMES[2] });
}
