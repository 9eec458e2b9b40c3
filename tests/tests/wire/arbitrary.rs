//! Whatever the JSON is, reading it ends in a message or in violations, never in a panic.

use proptest::collection::{hash_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};
use whatsapp_dsl::Message;

/// Members and words that Meta's JSON has, so that what is made up comes near to it.
const WORDS: &[&str] = &[
    "messaging_product",
    "whatsapp",
    "recipient_type",
    "individual",
    "group",
    "to",
    "recipient",
    "context",
    "message_id",
    "type",
    "text",
    "body",
    "image",
    "link",
    "id",
    "caption",
    "location",
    "latitude",
    "contacts",
    "name",
    "formatted_name",
    "phones",
    "phone",
    "org",
    "interactive",
    "button",
    "buttons",
    "reply",
    "title",
    "list",
    "sections",
    "rows",
    "product_list",
    "product_items",
    "flow",
    "action",
    "parameters",
    "header",
    "footer",
    "template",
    "language",
    "code",
    "components",
    "sub_type",
    "index",
    "url",
    "currency",
    "fallback_value",
    "amount_1000",
    "date_time",
    "payload",
    "reaction",
    "emoji",
    "catalog_message",
    "carousel",
    "cards",
    "card_index",
    "limited_time_offer",
    "expiration_time_ms",
    "mpm",
    "voice_call",
    "ttl_minutes",
    "product",
    "",
];

fn word() -> impl Strategy<Value = String> {
    prop_oneof![6 => select(WORDS).prop_map(str::to_owned), 1 => "\\PC{0,8}"]
}

/// Any JSON.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i32>().prop_map(|number| Value::from(f64::from(number) / 16.0)),
        word().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 48, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            hash_map(word(), inner, 0..7).prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// One valid message of each layout.
fn messages() -> Vec<Value> {
    let message = |kind: &str, content: Value| {
        let mut message = json!({ "messaging_product": "whatsapp", "recipient_type": "individual", "to": "16505551234", "type": kind });
        message[kind] = content;
        message
    };
    let interactive = |content: Value| message("interactive", content);
    let card = |place: usize| {
        json!({ "card_index": place, "components": [
            { "type": "header", "parameters": [{ "type": "product", "product": { "product_retailer_id": "sku-1", "catalog_id": "7" } }] },
            { "type": "body", "parameters": [{ "type": "text", "text": "Ann" }] },
            { "type": "button", "sub_type": "quick_reply", "index": "0", "parameters": [{ "type": "payload", "payload": "more" }] },
        ] })
    };
    vec![
        message("text", json!({ "body": "Hello", "preview_url": true })),
        message("reaction", json!({ "message_id": "wamid.1", "emoji": "👍" })),
        message("document", json!({ "id": "1", "caption": "The menu", "filename": "menu.pdf" })),
        message("location", json!({ "latitude": 41.5, "longitude": "-12.5", "name": "Luigi's" })),
        message(
            "contacts",
            json!([{ "name": { "formatted_name": "Ann" }, "phones": [{ "phone": "1", "type": "HOME" }], "org": { "company": "Luigi's" } }]),
        ),
        interactive(json!({
            "type": "button", "header": { "type": "image", "image": { "id": "1" } }, "body": { "text": "Right?" },
            "action": { "buttons": [{ "type": "reply", "reply": { "id": "yes", "title": "Yes" } }] },
        })),
        interactive(json!({
            "type": "product_list", "header": { "type": "text", "text": "Fresh" }, "body": { "text": "Look." },
            "action": { "catalog_id": "1", "sections": [{ "title": "Pasta", "product_items": [{ "product_retailer_id": "sku-1" }] }] },
        })),
        interactive(json!({
            "type": "flow", "body": { "text": "Book." },
            "action": { "name": "flow", "parameters": { "flow_message_version": "3", "flow_id": "1", "flow_cta": "Book",
                "flow_action": "navigate", "flow_action_payload": { "screen": "DAYS", "data": { "most": 8 } } } },
        })),
        message(
            "template",
            json!({
                "name": "order_shipped", "language": { "code": "en_US" },
                "components": [
                    { "type": "header", "parameters": [{ "type": "text", "text": "Luigi's" }] },
                    { "type": "body", "parameters": [
                        { "type": "text", "text": "Ann" },
                        { "type": "currency", "currency": { "fallback_value": "$42.99", "code": "USD", "amount_1000": 42990 } },
                        { "type": "date_time", "date_time": { "fallback_value": "Monday", "year": 1977 } },
                    ] },
                    { "type": "button", "sub_type": "url", "index": "0", "parameters": [{ "type": "text", "text": "A1" }] },
                ],
            }),
        ),
        message(
            "template",
            json!({
                "name": "arrivals", "language": { "code": "en_US" },
                "components": [
                    { "type": "limited_time_offer", "parameters": [
                        { "type": "limited_time_offer", "limited_time_offer": { "expiration_time_ms": 1 } }] },
                    { "type": "carousel", "cards": [card(1), card(0)] },
                    { "type": "button", "sub_type": "mpm", "index": "3", "parameters": [{ "type": "action", "action": {
                        "thumbnail_product_retailer_id": "sku-1",
                        "sections": [{ "title": "Pasta", "product_items": [{ "product_retailer_id": "sku-1" }] }] } }] },
                    { "type": "button", "sub_type": "voice_call", "parameters": [{ "type": "ttl_minutes", "ttl_minutes": 100 }] },
                ],
            }),
        ),
    ]
}

/// The pointers to everything in the JSON.
fn pointers(value: &Value, path: &str, found: &mut Vec<String>) {
    found.push(path.to_owned());
    match value {
        Value::Array(entries) => entries.iter().enumerate().for_each(|(index, entry)| pointers(entry, &format!("{path}/{index}"), found)),
        Value::Object(members) => members.iter().for_each(|(name, member)| pointers(member, &format!("{path}/{name}"), found)),
        _ => {}
    }
}

/// Reads the JSON; what is read is written and read again.
fn read(json: Value) -> Result<(), TestCaseError> {
    match Message::try_from(json) {
        Ok(message) => {
            let json = message.to_json();
            prop_assert_eq!(Message::from_json(&json).map(|again| again.to_json()), Ok(json));
        }
        Err(invalid) => prop_assert!(!invalid.violations().is_empty(), "refused without a reason"),
    }
    Ok(())
}

#[test]
fn what_is_changed_below_is_valid_before() {
    for message in messages() {
        assert!(Message::try_from(message.clone()).is_ok(), "{message}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text: String) {
        prop_assert!(Message::from_json(&text).is_err());
    }

    #[test]
    fn any_json(json in value()) {
        read(json)?;
    }

    #[test]
    fn any_content(kind in select(WORDS), content in value()) {
        let mut message = json!({ "messaging_product": "whatsapp", "to": "16505551234", "type": kind });
        message[kind] = content;
        read(message)?;
    }

    #[test]
    fn a_message_with_something_else_in_it(message in select(messages()), at: Index, other in value()) {
        let mut places = Vec::new();
        pointers(&message, "", &mut places);
        let mut changed = message.clone();
        if let Some(place) = changed.pointer_mut(at.get::<String>(&places)) {
            *place = other;
        }
        read(changed)?;
    }

    #[test]
    fn a_message_with_something_more_in_it(message in select(messages()), at: Index, name in word(), more in value()) {
        let mut places = Vec::new();
        pointers(&message, "", &mut places);
        let mut changed = message.clone();
        match changed.pointer_mut(at.get::<String>(&places)) {
            Some(Value::Object(members)) => drop(members.insert(name, more)),
            Some(Value::Array(entries)) => entries.push(more),
            _ => {}
        }
        read(changed)?;
    }

    #[test]
    fn a_message_without_something(message in select(messages()), at: Index, member: Index) {
        let mut places = Vec::new();
        pointers(&message, "", &mut places);
        let mut changed = message.clone();
        match changed.pointer_mut(at.get::<String>(&places)) {
            Some(Value::Object(members)) if !members.is_empty() => {
                let name = members.keys().nth(member.index(members.len())).cloned().unwrap_or_default();
                drop(members.remove(&name));
            }
            Some(Value::Array(entries)) if !entries.is_empty() => drop(entries.remove(member.index(entries.len()))),
            _ => {}
        }
        read(changed)?;
    }

    #[test]
    fn a_message_cut_off(message in select(messages()), at: Index) {
        let json = message.to_string();
        let end = (0..=at.index(json.len())).rev().find(|end| json.is_char_boundary(*end)).unwrap_or_default();
        prop_assert!(Message::from_json(&json[..end]).is_err());
    }
}
