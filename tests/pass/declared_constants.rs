//! A message of a declared template that is made of literals and constants is a constant, the same as one that is filled in at run time.

#![deny(warnings)]

use std::sync::LazyLock;

use whatsapp_dsl::{BusinessScopedUserId, Message, message, template, try_message};

template!("declared.json");

mod templates {
    whatsapp_dsl::template!(Shipped {
        name: "order_shipped",
        language: "en_US",
        category: Utility,
        header: "For {{customer}}",
        body: "Hi {{customer}}, your order of {{total}} comes on {{day}}.",
        buttons: [
            Url { text: "Track parcel", url: "https://luigi.example/t/{{tracking}}" },
            PhoneNumber { text: "Call us", phone_number: "+16505551234" },
            QuickReply { text: "Talk to us" },
            QuickReply { text: "Stop" },
        ],
    });
}
template!(Numbered { name: "numbered", language: "en", category: Utility, header: "No. {{1}}", body: "Hi {{1}}, your {{2}} is ready." });
template!(LoginCode {
    name: "login_code",
    language: "en_US",
    category: Authentication,
    body: Authentication,
    buttons: [Otp { otp_type: CopyCode, text: "Copy code" }],
});
template!(Spring {
    name: "spring",
    language: "en",
    category: Marketing,
    header: Video,
    limited_time_offer: LimitedTimeOffer { text: "Ends soon", has_expiration: true },
    body: "Good news!",
    buttons: [CopyCode { example: "SPRING25" }, Url { text: "Shop now", url: "https://luigi.example/s/{{campaign}}" }],
});
template!(Arrivals {
    name: "arrivals",
    language: "en",
    category: Marketing,
    body: "New this week, {{name}}.",
    cards: [
        Card { header: Image, body: "The {{dish}} is back, from {{price}} only.", buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, body: "The {{dish}} is new.", buttons: [QuickReply { text: "Order" }] },
    ],
});
template!(Specials {
    name: "specials",
    language: "en",
    category: Marketing,
    body: "New this week.",
    cards: [
        Card { header: Image, body: "A pizza.", buttons: [QuickReply { text: "Order" }] },
        Card { header: Image, body: "A salad.", buttons: [QuickReply { text: "Order" }] },
    ],
});
template!(Replies {
    name: "replies",
    language: "en",
    category: Utility,
    body: "Well?",
    buttons: [QuickReply { text: "Yes" }, QuickReply { text: "No" }]
});
template!(Book {
    name: "book",
    language: "en",
    category: Utility,
    body: "Book a table?",
    buttons: [Flow { text: "Book", flow_id: "1" }, VoiceCall { text: "Call us" }],
});
template!(Menu { name: "menu", language: "en", category: Marketing, body: "Have a look.", buttons: [Mpm] });
template!(Place { name: "place", language: "en", category: Utility, header: Location, body: "Here we are." });

const SUPPORT: &str = "+1 (650) 555-1234";
const CUSTOMER: &str = "Ann";
const NOTHING: Option<&str> = None;
const CENTS: u32 = 4299;

static SHIPPED: Message = message!(templates::Shipped {
    to: SUPPORT,
    customer: CUSTOMER,
    total: Currency { code: "USD", minor_units: CENTS, fallback_value: "$42.99" },
    day: DateTime { fallback_value: "Monday" },
    tracking: "A1",
    quick_reply_2: "stop",
});
static SHIPPED_TO_ME: Message = message!(templates::Shipped {
    to: SUPPORT,
    context: "wamid.1",
    customer: Text { text: "Ann" },
    total: "$42.99",
    day: const { "Monday" },
    tracking: CUSTOMER,
    quick_reply: NOTHING,
});
static NUMBERED: Message = message!(Numbered {
    to: "16505551234",
    header: CUSTOMER,
    body: [CUSTOMER, Currency { code: "USD", minor_units: 1, fallback_value: "$0.01" }]
});
static CODE: Message = message!(LoginCode { to: SUPPORT, code: "123456" });
const SPRING: Message = message!(Spring {
    to: "16505551234",
    header: Video { id: "1" },
    limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1_800_000_000_000 },
    coupon_code: "SPRING25",
    campaign: concat!("spring", 25),
});
static ARRIVALS: Message = message!(Arrivals {
    to: SUPPORT,
    name: "Ann",
    cards: [
        Card { header: Image { id: "1" }, dish: CUSTOMER, price: "$9", quick_reply: "diavola" },
        Card { header: Image { link: "https://luigi.example/2.jpg" }, dish: "Marinara" },
    ],
});
const PAYLOAD: Option<&str> = Some("stop");
static NO_REPLY: Message = message!(Replies { to: SUPPORT, quick_reply: NOTHING, quick_reply_2: NOTHING });
static ONE_REPLY: Message = message!(Replies { to: SUPPORT, quick_reply: NOTHING, quick_reply_2: PAYLOAD });
static SPECIALS: Message = message!(Specials {
    to: SUPPORT,
    cards: [Card { header: Image { id: "1" }, quick_reply: NOTHING }, Card { header: Image { id: "2" }, quick_reply: CUSTOMER }]
});
static BOOK: Message = message!(Book { to: SUPPORT, flow_action_data: json!({ "most": 8 }), ttl_minutes: 15, payload: "p" });
const NO_MINUTES: Option<u16> = None;
const NO_PAYLOAD: Option<&str> = None;
const MINUTES: Option<u16> = Some(15);
static LATER: Message = message!(Book { to: SUPPORT, flow_action_data: json!({ "most": 8 }), ttl_minutes: MINUTES, payload: "p" });
static NEVER: Message = message!(Book { to: SUPPORT, ttl_minutes: NO_MINUTES, payload: NO_PAYLOAD });
static MENU: Message = message!(Menu {
    to: SUPPORT,
    thumbnail_product_retailer_id: "sku-1",
    sections: [Section { title: "Pizza", product_items: ["sku-1", CUSTOMER] }],
});
static PLACE: Message =
    message!(Place { to: SUPPORT, header: Location { latitude: 41.9, longitude: 12.5, name: CUSTOMER, address: "Via Appia 1" } });
static GREETING: Message = message!(Greeting { to: SUPPORT, language: "it", customer: "Ann", time: "otto" });

fn checked_most() -> u8 {
    8
}

/// The same, filled in and checked when it runs.
fn at_run_time() -> Result<Vec<Message>, whatsapp_dsl::Invalid> {
    let (to, ann) = (String::from(SUPPORT), String::from("Ann"));
    Ok(vec![
        try_message!(templates::Shipped {
            to: &to,
            customer: &ann,
            total: Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" },
            day: DateTime { fallback_value: "Monday" },
            tracking: "A1",
            quick_reply_2: "stop",
        })?,
        try_message!(templates::Shipped { to: &to, context: "wamid.1", customer: &ann, total: "$42.99", day: "Monday", tracking: &ann })?,
        try_message!(Numbered { to: &to, header: &ann, body: [&ann, Currency { code: "USD", minor_units: 1, fallback_value: "$0.01" }] })?,
        try_message!(LoginCode { to: &to, code: "123456".to_owned() })?,
        try_message!(Spring {
            to: &to,
            header: Video { id: "1" },
            limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1_800_000_000_000 },
            coupon_code: "SPRING25",
            campaign: "spring25",
        })?,
        try_message!(Arrivals {
            to: &to,
            name: &ann,
            cards: [
                Card { header: Image { id: "1" }, dish: &ann, price: "$9", quick_reply: "diavola" },
                Card { header: Image { link: "https://luigi.example/2.jpg" }, dish: "Marinara" },
            ],
        })?,
        try_message!(Replies { to: &to })?,
        try_message!(Replies { to: &to, quick_reply_2: "stop" })?,
        try_message!(Specials {
            to: &to,
            cards: [Card { header: Image { id: "1" } }, Card { header: Image { id: "2" }, quick_reply: &ann }],
        })?,
        try_message!(Book { to: &to, flow_action_data: json!({ "most": checked_most() }), ttl_minutes: 15, payload: "p" })?,
        try_message!(Menu {
            to: &to,
            thumbnail_product_retailer_id: "sku-1",
            sections: [Section { title: "Pizza", product_items: ["sku-1", &ann] }],
        })?,
        try_message!(Place { to: &to, header: Location { latitude: 41.9, longitude: 12.5, name: &ann, address: "Via Appia 1" } })?,
        try_message!(Greeting { to: &to, language: "it", customer: &ann, time: "otto" })?,
    ])
}

fn main() {
    let lazy = LazyLock::new(|| message!(LoginCode { to: SUPPORT, code: "123456" }));
    let constant =
        [&SHIPPED, &SHIPPED_TO_ME, &NUMBERED, &CODE, &SPRING, &ARRIVALS, &NO_REPLY, &ONE_REPLY, &SPECIALS, &BOOK, &MENU, &PLACE, &GREETING];
    let checked = at_run_time().expect("what is constant is right");
    assert_eq!(checked.len(), constant.len());
    for (constant, checked) in constant.into_iter().zip(&checked) {
        assert_eq!(constant, checked);
        assert_eq!(constant.to_json(), checked.to_json());
    }
    // A number that may be missing.
    assert_eq!(LATER, BOOK);
    assert_eq!(Ok(NEVER.clone()), Book::builder().to(SUPPORT).build());
    // Who can receive it, too.
    let user: BusinessScopedUserId = "US.1349".parse().expect("a user id");
    assert!(lazy.with_recipient(user.clone()).is_err() && checked[3].with_recipient(user.clone()).is_err());
    assert!(BOOK.with_recipient(user).is_ok());
}
