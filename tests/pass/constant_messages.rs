//! A message of literals and constants is a constant itself.

#![deny(warnings)]
#![allow(unused_parens)]

use std::cell::RefCell;
use std::sync::LazyLock;

use whatsapp_dsl::flow::FlowMode;
use whatsapp_dsl::{Content, Message, message};

const SUPPORT: &str = "+1 (650) 555-1234";
const GREETING: &str = "Hello!";
const FOOTER: Option<&str> = Some("Open till late");
const NO_FOOTER: Option<&str> = None;
const LATITUDE: f32 = 41.5;
const WHOLE: i8 = 12;
const PREVIEW: bool = true;
const MODE: FlowMode = FlowMode::Draft;
const CENTS: u32 = 4299;
const INDEX: usize = 1;

static HELLO: Message = message!(Text { to: "+1 650 555 1234", body: "Hello!" });
static SUPPORTED: Message = message!(Text { to: SUPPORT, body: GREETING, preview_url: PREVIEW, context: "wamid.1" });
static IN_PARENTHESES: Message = message!(Text { to: (SUPPORT), body: ("Hello!"), preview_url: Some(true) });
const TO_A_USER: Message = message!(Reaction { recipient: "US.1349", message_id: "wamid.1", emoji: "👍" });
const TO_A_GROUP: Message = message!(Image { group: "Y2FwaV9ncm91cDox", link: "https://luigi.example/oven.jpg", caption: None });

const ORDER: u64 = u64::MAX;
const LEAST: i64 = i64::MIN;
const TABLE: u8 = 7;
static DIGITS: Message = message!(List {
    to: SUPPORT,
    header: TABLE,
    body: ORDER,
    button: "Menu",
    sections: [Section { rows: [Row { id: TABLE, title: LEAST }, Row { id: "8", title: "Other", description: TABLE }] }],
});

static FLOW: Message = message!(Flow {
    to: SUPPORT,
    body: "Book?",
    flow_id: "1",
    flow_cta: "Book",
    flow_action_payload: FlowActionPayload {
        screen: "GUESTS",
        data: json!({ "most": 8, "least": -1, "open": PREVIEW, "names": [GREETING, null], (SUPPORT): {} })
    },
});

static ALL: [Message; 11] = [
    message!(Video { to: SUPPORT, id: "1" }),
    message!(Audio { to: SUPPORT, id: "1", voice: true }),
    message!(Document { to: SUPPORT, id: "1", filename: "menu.pdf" }),
    message!(Sticker { to: SUPPORT, id: "1" }),
    message!(Location { to: SUPPORT, latitude: LATITUDE, longitude: WHOLE, name: GREETING }),
    message!(Contacts {
        to: SUPPORT,
        contacts: [Contact {
            name: Name { formatted_name: GREETING, first_name: "Luigi" },
            phones: [Phone { phone: SUPPORT, kind: "WORK" }, Phone { phone: "+39 06 6982" }],
            org: Org { company: GREETING },
        }],
    }),
    message!(ReplyButtons {
        to: SUPPORT,
        header: Image { link: "https://luigi.example/oven.jpg" },
        body: GREETING,
        footer: NO_FOOTER,
        buttons: [Reply { id: "yes", title: GREETING }, Reply { id: "no", title: "No" }],
    }),
    message!(List {
        to: SUPPORT,
        header: GREETING,
        body: GREETING,
        footer: FOOTER,
        button: "Menu",
        sections: [Section {
            title: "Pizza",
            rows: [Row { id: "1", title: GREETING, description: FOOTER }, Row { id: "2", title: "Diavola" }]
        }],
    }),
    message!(ProductList {
        to: SUPPORT,
        header: "Pizza",
        body: GREETING,
        catalog_id: "1",
        sections: [Section { title: "Pizza", product_items: ["sku-1", GREETING] }],
    }),
    message!(Flow { to: SUPPORT, header: GREETING, body: "Book?", flow_id: "1", flow_cta: "Book", flow_action: Navigate, mode: MODE }),
    message!(Template {
        to: SUPPORT,
        name: "receipt",
        language: "en_US",
        header: Image { id: "1" },
        body: [
            GREETING,
            "Ann",
            Currency { code: "USD", minor_units: CENTS, fallback_value: "$42.99" },
            DateTime { fallback_value: GREETING },
            Text { text: GREETING },
        ],
        buttons: [Url { index: 0, text: GREETING }, QuickReply { index: INDEX, payload: "stop" }],
    }),
];

trait Greets {
    const MESSAGE: Message;
}

struct Luigi;

impl Greets for Luigi {
    const MESSAGE: Message = message!(CatalogMessage { to: SUPPORT, body: GREETING, footer: const { "Luigi's" } });
}

thread_local! {
    static LAST: RefCell<Message> = const { RefCell::new(message!(Text { to: SUPPORT, body: "Goodbye!" })) };
}

const fn product() -> Message {
    message!(Product { to: SUPPORT, catalog_id: "1", product_retailer_id: const { "sku-1" } })
}

fn main() {
    static INSIDE: Message = message!(Text { to: SUPPORT, body: concat!("Hello", "!") });
    static PRODUCT: Message = product();
    const BOTH: &[Message] = &[message!(Text { to: SUPPORT, body: "One" }), message!(Text { to: SUPPORT, body: "Two" })];

    let lazy = LazyLock::new(|| message!(Text { to: SUPPORT, body: GREETING }));
    assert_eq!(*lazy, HELLO);
    assert_eq!(INSIDE, HELLO);
    assert_ne!(SUPPORTED, HELLO);
    assert_eq!(SUPPORTED.recipient().as_str(), "16505551234");
    assert!(matches!(HELLO.content(), Content::Text(text) if text.body() == "Hello!"));

    let mut all = vec![
        DIGITS.clone(),
        FLOW.clone(),
        HELLO.clone(),
        SUPPORTED.clone(),
        INSIDE.clone(),
        PRODUCT.clone(),
        TO_A_USER,
        TO_A_GROUP,
        Luigi::MESSAGE,
    ];
    all.extend(ALL.iter().chain(BOTH).cloned());
    all.push(LAST.with(|last| last.borrow().clone()));
    for message in all {
        // Reading checks everything.
        assert_eq!(Message::from_json(&message.to_json()), Ok(message));
    }
    assert!(FLOW.to_json().contains(r#"{"+1 (650) 555-1234":{},"least":-1,"most":8,"names":["Hello!",null],"open":true}"#));
    assert!(IN_PARENTHESES.to_json().contains(r#""body":"Hello!","preview_url":true"#));
    assert!(
        DIGITS.to_json().contains(r#""rows":[{"id":"7","title":"-9223372036854775808"},{"id":"8","title":"Other","description":"7"}]"#)
    );
    let name = String::from("Ann");
    let receipt = message!(Template { to: SUPPORT, name: "receipt", language: "en", body: [ORDER, fold(name, "friend")] });
    assert!(receipt.to_json().contains("18446744073709551615"));
    let most = ALL.len();
    let booking = message!(Flow {
        to: SUPPORT,
        body: "Book?",
        flow_id: "1",
        flow_cta: "Book",
        flow_action_payload: FlowActionPayload { data: json!({ "most": most }) },
    });
    assert!(booking.to_json().contains(r#"{"most":11}"#) && FLOW.clone() == FLOW && format!("{FLOW:?}").contains("least"));
    let amounts = ALL[10].to_json();
    assert!(amounts.contains(r#""amount_1000":42990"#) && amounts.contains(r#""index":"1""#), "{amounts}");
    assert!(!ALL[6].to_json().contains("footer") && ALL[7].to_json().contains("Open till late"));
    assert!(ALL[4].to_json().contains(r#""latitude":41.5,"longitude":12"#));
}
