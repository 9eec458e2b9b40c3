//! In `message!`, the values within `json!({ … })` are scalars or lists of scalars; `try_message!` takes any.

#![deny(warnings)]

use std::borrow::Cow;
use std::collections::HashMap;

use whatsapp_dsl::{Flow, Message, PhoneNumber, flow::FlowActionPayload, message, try_message};

mod table {
    pub const DAYS: &[&str] = &["Mon", "Tue"];
    pub const NOTHING: Option<u8> = None;
}

fn own<T>(value: T) -> T {
    value
}

fn booking(name: &str, count: u32, names: Vec<String>, note: Option<&str>, city: Cow<'_, str>, phone: &PhoneNumber) -> Message {
    let hours = [18, 19, 20];
    message!(Flow {
        to: phone,
        body: "Book?",
        flow_id: "1",
        flow_cta: "Book",
        flow_action_payload: FlowActionPayload {
            data: json!({
                "name": name, "count": count, "names": names, "note": note, "city": city, "phone": phone,
                "hours": hours, "late": hours[1..], "more": count + 1, "days": table::DAYS, "nothing": table::NOTHING,
                "within": { "both": [name, { "length": name.len() }, -1, null, true, 1.5] },
                (name): own::<u8>(4),
                concat!("a", "b"): <HashMap<u8, u8>>::new().len(),
                "letters": name.chars().map(|letter| letter).collect::<Vec<_>>(),
                "many": if count > 1 { "yes" } else { "no" },
                "text": format!("{name}, {}", 1),
            }),
        },
    })
}

fn main() {
    let phone: PhoneNumber = "16505551234".parse().expect("a phone number");
    let flow = booking("Ann", 2, vec!["Bob".to_owned()], None, "Rome".into(), &phone).to_json();
    for part in [r#""name":"Ann""#, r#""names":["Bob"]"#, r#""Ann":4"#, r#""ab":0"#, r#""late":[19,20]"#, r#""letters":["A","n","n"]"#] {
        assert!(flow.contains(part), "{flow}");
    }
    assert!(flow.contains(r#""both":["Ann",{"length":3},-1,null,true,1.5]"#), "{flow}");

    let deep = serde_json::json!([[[{}]]]);
    let payload = try_message!(Flow {
        to: &phone,
        body: "Book?",
        flow_id: "1",
        flow_cta: "Book",
        flow_action_payload: FlowActionPayload { data: json!({ "deep": deep }) },
    });
    let data = serde_json::json!({ "deep": deep });
    let built = Flow::builder().to(phone).body("Book?").flow_id("1").flow_cta("Book");
    assert_eq!(payload, built.flow_action_payload(FlowActionPayload::builder().data(data)).build());
}
