//! Templates, sent with no definition at hand.

use whatsapp_dsl::template::Button;
use whatsapp_dsl::{Message, Template, message};

/// Longer than a body may be beside buttons.
const STORY: &str = concat!(
    "Once there was an oven, and in it a pizza that was round, hot, and gone before it had a name. ",
    "Once there was an oven, and in it a pizza that was round, hot, and gone before it had a name. ",
    "Once there was an oven, and in it a pizza that was round, hot, and gone before it had a name. ",
    "Once there was an oven, and in it a pizza that was round, hot, and gone before it had a name. ",
    "Once there was an oven, and in it a pizza that was round, hot, and gone before it had a name. ",
    "Once there was an oven, and in it a pizza that was round, hot, and gone before it had a name. ",
    "Once there was an oven, and in it a pizza that was round, hot, and gone before it had a name. ",
    "Once there was an oven, and in it a pizza that was round, hot, and gone before it had a name. ",
    "Once there was an oven, and in it a pizza that was round, hot, and gone before it had a name. ",
    "Once there was an oven, and in it a pizza that was round, hot, and gone before it had a name. ",
    "Once there was an oven, and in it a pizza that was round, hot, and gone before it had a name. ",
    "Once there was an oven, and in it a pizza that was round, hot, and gone before it had a name. ",
);

fn main() {
    let bare = message!(Template { to: "+1 650 555 1234", name: "hello_world", language: "en_US" });
    assert!(!bare.to_json().contains("components"));
    let empty = message!(Template { to: "+1 650 555 1234", name: "hello_world", language: "en_US", body: [], buttons: [] });
    assert_eq!(empty.to_json(), bare.to_json());

    // A list of nothing puts no limit on the body beside it.
    let long = message!(Template { to: "+1 650 555 1234", name: "story", language: "en", body: [STORY], buttons: [] });
    let built = Template::builder().to("+1 650 555 1234").name("story").language("en").body([STORY]);
    assert_eq!(built.buttons(Vec::<Button>::new()).build().as_ref(), Ok(&long));
    assert_eq!(Message::from_json(&long.to_json()), Ok(long));

    // An offer goes without a header, too.
    let offer = message!(Template {
        to: "+1 650 555 1234",
        name: "spring_offer",
        language: "en",
        limited_time_offer: LimitedTimeOffer { expiration_time_ms: 1_777_593_600_000 },
        buttons: [Url { index: 0, text: "spring" }],
    });
    assert!(!offer.to_json().contains(r#""type":"header""#));

    let is_late = std::env::args().count() > 5;
    let named = message!(Template {
        group: "Y2FwaV9ncm91cDoxOTUwNTU1",
        name: "order_shipped",
        language: "en_US",
        header: Text { parameter_name: "shop", text: "Luigi's" },
        body: [
            Text { parameter_name: "customer", text: "Ann" },
            Currency { parameter_name: "total", code: "USD", minor_units: 4299, fallback_value: "$42.99" },
            DateTime { parameter_name: "day", fallback_value: if is_late { "Tuesday" } else { "Monday" } },
        ],
        buttons: [
            Url { index: 1, parameter_name: "tracking", text: "A1" },
            if is_late {
                QuickReply { index: 2, payload: "sorry" }
            }
        ],
    });
    let json = named.to_json();
    assert!(json.contains(r#"{"type":"text","parameter_name":"customer","text":"Ann"}"#), "{json}");
    assert!(json.contains(r#""index":"1""#) && !json.contains("sorry") && json.contains("Monday"));

    let place = message!(Template {
        to: "+1 650 555 1234",
        name: "we_have_moved",
        language: "it",
        header: Location { latitude: 41.9, longitude: 12.5, name: "Luigi's", address: "Via Appia 1, Roma" },
        body: ["Ann"],
    });
    assert!(place.to_json().contains(r#"{"type":"location","location":{"latitude":41.9"#));
}
