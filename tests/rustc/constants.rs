//! Constants that break a rule: the compiler evaluates them, with our words.

use whatsapp_dsl::{message, template};

const EMPTY: &str = "";
const LABEL: &str = "Yes, eight is perfect";
const NOTHING: Option<&str> = None;
const NOBODY: &str = "nobody";
const NORTH: f64 = 91.0;
const HUGE: i64 = i64::MAX;
const INDEX: u8 = 10;
const ID: &str = "yes";
const AMOUNT: i64 = 4299;
const LINK: &str = "luigi.example/oven.jpg";
const CODE: &str = "SPRING-2026-LUIGI";
const SOON: i64 = 0;
const LONG: &str = "Tomato, mozzarella, spicy salami, chilli, basil, oregano, garlic and a little olive oil, baked for two minutes in a wood oven that has never once gone cold since 1950";

mod shop {
    pub const TITLE: &str = " Luigi's";
}

fn main() {
    let _ = message!(Text { to: NOBODY, body: EMPTY });
    let _ = message!(Text { to: "+1 650 555 1234", body: NOTHING });
    let _ = message!(Text { to: NOTHING, body: "Hello!" });
    let _ = message!(Image { to: "+1 650 555 1234", id: NOTHING });
    let _ = message!(Text { to: "+1 650 555 1234", body: const { "" } });
    let _ = message!(Image { to: "+1 650 555 1234", link: LINK });
    let _ = message!(Location { to: "+1 650 555 1234", latitude: NORTH, longitude: 12.5 });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Reply { id: "yes", title: LABEL }] });
    let _ = message!(ReplyButtons { to: "+1 650 555 1234", body: "Eight?", buttons: [Reply { id: "yes", title: shop::TITLE }] });
    let _ = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Eight?",
        buttons: [Reply { id: "yes", title: "Yes" }, Reply { id: ID, title: "No" }],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        body: [
            EMPTY,
            Currency { code: "USD", amount_1000: AMOUNT, fallback_value: "$42.99" },
            Currency { code: "USD", minor_units: HUGE, fallback_value: "a lot" }
        ],
        buttons: [Url { index: INDEX, text: "A1" }],
    });
    // Beside an offer there is less room for a code.
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "spring_offer",
        language: "en_US",
        buttons: [CopyCode { index: 0, coupon_code: CODE }],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "spring_offer",
        language: "en_US",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: SOON },
        buttons: [CopyCode { index: 0, coupon_code: CODE }],
    });
    let _ = message!(Template {
        to: "+1 650 555 1234",
        name: "arrivals",
        language: "en_US",
        cards: [
            Card { header: Image { id: ID }, body: [LONG, Currency { code: "USD", amount_1000: AMOUNT, fallback_value: "$42.99" }] },
            Card { header: Image { link: LINK } }
        ],
    });
}

template!(Spring {
    name: "spring",
    language: "en_US",
    category: Marketing,
    body: "Spring is here.",
    buttons: [QuickReply { text: "Thanks" }, CopyCode { example: "SPRING25" }],
});

/// What a button of a declared template takes breaks the same rule as where it is a literal.
#[allow(dead_code)]
fn declared() {
    let _ = message!(Spring { to: "+1 650 555 1234", quick_reply: EMPTY, coupon_code: LABEL });
}

/// In a function that nothing calls, too, and where `cargo check` evaluates no inline constant.
#[allow(dead_code)]
fn generic<T>() {
    let _ = message!(Text { to: "+1 650 555 1234", body: EMPTY });
}
