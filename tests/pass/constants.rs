//! Constants: by name and by path, for texts, numbers, words and flags.

use whatsapp_dsl::flow::{FlowAction, FlowMode};
use whatsapp_dsl::message;

mod shop {
    pub const NAME: &str = "Luigi's";
    pub mod numbers {
        pub const PHONE: &str = "+1 650 555 1234";
    }
}

struct Menu;

impl Menu {
    const BUTTON: &str = "See the menu";
    const FIRST: &'static str = "margherita";
}

const FOOTER: Option<&str> = Some("Open till late");
const LATITUDE: f64 = -41.9;
const LONGITUDE: f64 = 12.5;
const WHOLE: i32 = -12;
const INDEX: u8 = 0;
const AMOUNT: i64 = 42_990;
const CODE: &str = "USD";
const PREVIEW: bool = true;
const ACTION: FlowAction = FlowAction::DataExchange;
const MODE: FlowMode = FlowMode::Draft;

fn main() {
    const LOCAL: &str = "What would you like?";
    let menu = message!(List {
        to: shop::numbers::PHONE,
        header: shop::NAME,
        body: LOCAL,
        footer: FOOTER,
        button: Menu::BUTTON,
        sections: [Section { rows: [Row { id: Menu::FIRST, title: "Margherita" }, Row { id: "diavola", title: self::shop::NAME }] }],
    });
    let expected = message!(List {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "What would you like?",
        footer: "Open till late",
        button: "See the menu",
        sections: [Section { rows: [Row { id: "margherita", title: "Margherita" }, Row { id: "diavola", title: "Luigi's" }] }],
    });
    assert_eq!(menu, expected);

    let hello = message!(Text { to: crate::shop::numbers::PHONE, body: shop::NAME, preview_url: PREVIEW });
    assert!(hello.to_json().contains(r#""body":"Luigi's","preview_url":true"#));

    let place = message!(Location { to: shop::numbers::PHONE, latitude: LATITUDE, longitude: LONGITUDE, name: shop::NAME });
    assert!(place.to_json().contains(r#""latitude":-41.9,"longitude":12.5"#));
    let place = message!(Location { to: shop::numbers::PHONE, latitude: WHOLE, longitude: LONGITUDE });
    assert!(place.to_json().contains(r#""longitude":12.5"#));

    let flow =
        message!(Flow { to: shop::numbers::PHONE, body: "Book?", flow_id: "123456789", flow_cta: "Book", flow_action: ACTION, mode: MODE });
    assert!(flow.to_json().contains(r#""mode":"draft","flow_action":"data_exchange""#));

    let template = message!(Template {
        to: shop::numbers::PHONE,
        name: "receipt",
        language: "en_US",
        body: [shop::NAME, Currency { code: CODE, amount_1000: AMOUNT, fallback_value: "$42.99" }],
        buttons: [Url { index: INDEX, text: "A1" }, QuickReply { index: 1, payload: Menu::FIRST }],
    });
    assert!(template.to_json().contains(r#""amount_1000":42990"#) && template.to_json().contains(r#""index":"0""#));
}
