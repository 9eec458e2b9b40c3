//! No name of the standard library is in scope.

use ::std::assert_eq;
use ::std::iter::Iterator as _;
use ::std::string::ToString as _;
use ::std::vec;
use ::whatsapp_dsl::{message, template, try_message};

const HELLO: &str = "Hello!";
const FOOTER: ::std::option::Option<&str> = ::std::option::Option::None;

static GREETING: ::whatsapp_dsl::Message = message!(Text { to: "+1 650 555 1234", body: HELLO });

#[::std::prelude::v1::test]
fn literals() {
    assert_eq!(GREETING.to_json().matches(HELLO).count(), 1);
    let menu = message!(List {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: HELLO,
        footer: FOOTER,
        button: "Menu",
        sections: [Section { title: "Pizza", rows: [Row { id: "1", title: "Margherita", description: None }] }]
    });
    assert_eq!(menu.recipient().as_str(), "16505551234");
}

#[::std::prelude::v1::test]
fn run_time_values() {
    let (dishes, is_open) = (vec!["Margherita", "Diavola"], true);
    let finished = vec![::whatsapp_dsl::list::Row::builder().id("more").title("More")];
    let menu = try_message!(List {
        to: "+1 650 555 1234",
        body: if is_open { "Which?" } else { "Closed" },
        footer: if is_open {
            truncate("Open till late", "Open")
        },
        button: match dishes.len() {
            0 => "Nothing",
            _ => HELLO,
        },
        sections: [Section {
            rows: [
                for dish in &dishes {
                    Row { id: dish.to_string(), title: truncate(dish, "Dish") }
                },
                if is_open {
                    Row { id: "water", title: "Water" }
                },
                ..finished,
            ]
        }]
    });
    assert_eq!(menu.map(|menu| menu.to_json().matches("title").count()), ::std::result::Result::Ok(4));
    let receipt = message!(Template {
        to: "+1 650 555 1234",
        name: "receipt",
        language: "en_US",
        header: Image { id: "1" },
        body: [fold("Ann", "friend"), HELLO, Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" }],
        buttons: [Url { index: 0, text: "A1" }, Flow { index: 1, flow_action_data: None }]
    });
    assert_eq!(receipt.to_json().matches("42990").count(), 1);
    let flow = message!(Flow {
        to: "+1 650 555 1234",
        body: "Book?",
        flow_id: "1",
        flow_cta: "Book",
        flow_action: Navigate,
        flow_action_payload: FlowActionPayload { data: json!({ "most": 8 }) },
        mode: Draft
    });
    assert_eq!(flow.to_json().matches("draft").count(), 1);
}

template!(OnItsWay {
    name: "on_its_way",
    language: "en_US",
    category: Utility,
    header: Image,
    body: "Hi {{customer}}, your {{dish}} comes.",
    buttons: [Url { text: "Track", url: "https://luigi.example/t/{{tracking}}" }, Flow { text: "Change", flow_id: "1" }],
});

template!(Specials {
    name: "specials",
    language: "en_US",
    category: Marketing,
    body: "New this week, {{1}}.",
    cards: [
        Card { header: Image, body: "The {{1}} is back.", buttons: [QuickReply { text: "More" }] },
        Card { header: Image, body: "The {{1}} is new.", buttons: [QuickReply { text: "More" }] },
    ],
});

template!("tests/declared/names.json", [Promo { name: "2023_promo", body: [customer, code] }]);

#[::std::prelude::v1::test]
fn declared_templates() {
    let (dish, is_open) = ("Diavola", true);
    let sent = message!(OnItsWay {
        to: "+1 650 555 1234",
        header: Image { id: "1" },
        customer: HELLO,
        dish: fold(dish, "pizza"),
        tracking: if is_open { "A1" } else { "B2" },
    });
    assert_eq!(sent.to_json().matches(HELLO).count(), 1);
    let dishes = vec![dish, "Marinara"];
    let sent = try_message!(Specials {
        to: "+1 650 555 1234",
        body: ["Ann"],
        cards: [for dish in dishes {
            Card { header: Image { id: "1" }, body: [dish], quick_reply: dish }
        }],
    });
    assert_eq!(sent.map(|sent| sent.to_json().matches("Marinara").count()), ::std::result::Result::Ok(2));
    let promo = message!(Promo { to: "+1 650 555 1234", header: "Luigi's", customer: "Ann", code: "S", url: "c7" });
    assert_eq!(promo.to_json().matches("2023_promo").count(), 1);
    ::std::assert!(Specials::builder().build().is_err() && OnItsWay::definitions().len() == 1);
}
