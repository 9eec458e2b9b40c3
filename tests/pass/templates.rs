//! Templates, sent with no definition at hand.

use whatsapp_dsl::message;

fn main() {
    let bare = message!(Template { to: "+1 650 555 1234", name: "hello_world", language: "en_US" });
    assert!(!bare.to_json().contains("components"));
    let empty = message!(Template { to: "+1 650 555 1234", name: "hello_world", language: "en_US", body: [], buttons: [] });
    assert_eq!(empty.to_json(), bare.to_json());

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
