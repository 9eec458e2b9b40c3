//! Values of a wrong JSON type, wherever one can be.

use serde_json::{Value, json};
use whatsapp_dsl::{Message, message};

/// The rule that the value breaks at the pointer.
#[track_caller]
fn broken(message: &Message, pointer: &str, value: &Value, path: &str) {
    let mut json = serde_json::to_value(message).expect("a message is JSON");
    let place = json.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer} is there"));
    *place = value.clone();
    let invalid = Message::try_from(json).expect_err("a value of a wrong type");
    let found: Vec<_> = invalid.violations().iter().map(|violation| (violation.path(), violation.words())).collect();
    let at_path =
        |(place, words): &(&str, &str)| *place == path && (words.contains("must be") || words.contains("is ") || words.contains("needs"));
    assert!(found.iter().any(at_path), "{value} at {pointer}: {found:#?}");
    // What could not be read is no longer missing or empty besides.
    let cascade = invalid.violations().iter().filter(|violation| violation.path() == path).count();
    assert_eq!(cascade, 1, "{value} at {pointer}: {found:#?}");
}

/// Every value of the wrong types breaks a rule at each place.
#[track_caller]
fn every(message: &Message, places: &[&str], right: fn(&Value) -> bool) {
    let values = [json!(true), json!(1), json!(1.5), json!("x"), json!([]), json!([1]), json!({}), json!({ "a": 1 })];
    for pointer in places {
        for value in values.iter().filter(|value| !right(value)) {
            broken(message, pointer, value, &path_of(pointer));
        }
    }
}

/// `/contacts/0/name` as `contacts[0].name`.
fn path_of(pointer: &str) -> String {
    let steps = pointer.split('/').skip(1);
    steps.fold(String::new(), |path, step| match step.parse::<usize>() {
        Ok(index) => format!("{path}[{index}]"),
        Err(_) if path.is_empty() => step.to_owned(),
        Err(_) => format!("{path}.{step}"),
    })
}

/// An object without members counts as left out where it is short for a struct.
fn object_or_nothing(value: &Value) -> bool {
    value.is_object()
}

#[test]
fn strings() {
    let text = message!(Text {
        to: "+1 650 555 1234",
        context: "wamid.1",
        biz_opaque_callback_data: "order 7",
        recipient_identity_key_hash: "hash",
        body: "Hello",
    });
    every(&text, &["/to", "/context/message_id", "/biz_opaque_callback_data", "/recipient_identity_key_hash", "/text/body"], |value| {
        value.is_string() || value == &json!({})
    });
    let reaction = message!(Reaction { to: "+1 650 555 1234", message_id: "wamid.1", emoji: "👍" });
    every(&reaction, &["/reaction/message_id", "/reaction/emoji"], |value| value.is_string() || value == &json!({}));
}

#[test]
fn an_object_is_not_a_string_even_if_it_is_empty() {
    let text = message!(Text { to: "+1 650 555 1234", context: "wamid.1", body: "Hello" });
    for pointer in ["/to", "/context/message_id", "/text/body"] {
        broken(&text, pointer, &json!({}), &path_of(pointer));
    }
}

#[test]
fn flags_and_numbers() {
    let text = message!(Text { to: "+1 650 555 1234", body: "Hello", preview_url: true });
    every(&text, &["/text/preview_url"], |value| value.is_boolean() || value == &json!({}));
    let place = message!(Location { to: "+1 650 555 1234", latitude: 1.0, longitude: 2.0 });
    every(&place, &["/location/latitude", "/location/longitude"], |value| value.is_number() || value == &json!({}));
    for text in ["north", "", "NaN", "inf", "1,5"] {
        broken(&place, "/location/latitude", &json!(text), "location.latitude");
    }
}

#[test]
fn objects_and_lists() {
    let text = message!(Text { to: "+1 650 555 1234", context: "wamid.1", body: "Hello" });
    every(&text, &["/text", "/context"], object_or_nothing);
    let card = message!(Contacts {
        to: "+1 650 555 1234",
        contacts: [Contact { name: Name { formatted_name: "Ann" }, phones: [Phone { phone: "1" }], org: Org { company: "Luigi's" } }],
    });
    every(&card, &["/contacts/0", "/contacts/0/name", "/contacts/0/org", "/contacts/0/phones/0"], object_or_nothing);
    every(&card, &["/contacts", "/contacts/0/phones"], |value| value.is_array() || value == &json!({}));
}

#[test]
fn interactive_messages() {
    let buttons = message!(ReplyButtons {
        to: "+1 650 555 1234",
        header: "Luigi's",
        body: "Right?",
        footer: "Soon",
        buttons: [Reply { id: "yes", title: "Yes" }],
    });
    let objects = [
        "/interactive/header",
        "/interactive/body",
        "/interactive/footer",
        "/interactive/action",
        "/interactive/action/buttons/0",
        "/interactive/action/buttons/0/reply",
    ];
    every(&buttons, &objects, object_or_nothing);
    every(&buttons, &["/interactive/action/buttons"], |value| value.is_array() || value == &json!({}));
    let flow = message!(Flow {
        to: "+1 650 555 1234",
        body: "Book.",
        flow_id: "1",
        flow_cta: "Book",
        mode: Draft,
        flow_action_payload: FlowActionPayload { screen: "DAYS", data: json!({ "most": 8 }) },
    });
    let parameters = "/interactive/action/parameters";
    every(&flow, &[&format!("{parameters}/flow_action_payload/data"), parameters], object_or_nothing);
    every(&flow, &[&format!("{parameters}/mode")], |value| value == &json!({}));
    broken(&flow, &format!("{parameters}/flow_message_version"), &json!("2"), "interactive.action.parameters.flow_message_version");
}

#[test]
fn templates() {
    let template = message!(Template {
        to: "+1 650 555 1234",
        name: "order_shipped",
        language: "en_US",
        header: Image { id: "1" },
        body: ["Ann", Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" }],
        buttons: [Url { index: 0, text: "A1" }],
    });
    let components = "/template/components";
    let object = |place: &str| format!("{components}{place}");
    let objects =
        [object("/0"), object("/0/parameters/0"), object("/0/parameters/0/image"), object("/1/parameters/1/currency"), object("/2")];
    for pointer in &objects {
        every(&template, &[pointer], object_or_nothing);
    }
    every(&template, &["/template", "/template/language"], object_or_nothing);
    let array = |value: &Value| value.is_array() || value == &json!({});
    every(&template, &[components, &object("/1/parameters")], array);
    every(&template, &[&object("/1/parameters/1/currency/amount_1000")], |value| value == &json!(1) || value == &json!({}));
    every(&template, &[&object("/2/index")], |value| value == &json!(1) || value == &json!({}));
}
