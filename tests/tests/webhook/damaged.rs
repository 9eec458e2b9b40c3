//! Whatever one member is turned into, the rest arrives.

use proptest::prelude::*;
use serde_json::{Value, json};
use whatsapp_dsl::webhook::{Event, Notification};

use crate::damage::{damaged, damages, paths};
use crate::{cloud, read, samples};

/// What is before the update and behind it.
fn neighbour(id: &str) -> Value {
    json!({ "id": id, "status": "read", "timestamp": "1750030073", "recipient_id": "16505551234" })
}

#[test]
fn a_damaged_notification_is_read_and_keeps_everything() {
    for sample in samples::all() {
        for path in paths(&sample) {
            for damage in damages() {
                let json = damaged(&sample, &path, damage.clone());
                let notification = read(&json);
                assert_eq!(notification.json().read::<Value>().unwrap(), json);
                let nothing_left = json.get("entry").and_then(Value::as_array).is_some_and(Vec::is_empty);
                assert!(nothing_left || !notification.events().is_empty(), "{path} as {damage:?}: {json}");
            }
        }
    }
}

#[test]
fn a_damaged_update_hides_no_other() {
    let lists = [
        ("statuses", samples::statuses()),
        ("messages", samples::contents().iter().map(samples::message).collect()),
        ("errors", vec![json!({ "code": 1, "title": "x" })]),
        ("calls", samples::calls()[0]["calls"].as_array().expect("a list").clone()),
        ("message_echoes", vec![samples::message(&samples::contents()[0])]),
        ("user_preferences", vec![json!({ "wa_id": "16505551234", "category": "marketing_messages", "value": "stop", "timestamp": 1 })]),
    ];
    for (list, updates) in lists {
        for update in updates {
            let found = paths(&update);
            for (path, damage) in found.iter().flat_map(|path| damages().into_iter().map(move |damage| (path, damage))) {
                let odd = damaged(&update, path, damage.clone());
                let mut value = json!({ "contacts": [], "statuses": [neighbour("before")], "messages": [], "errors": [], "calls": [],
                    "message_echoes": [], "user_preferences": [] });
                value[list].as_array_mut().expect("a list").push(odd.clone());
                value["statuses"].as_array_mut().expect("a list").push(neighbour("behind"));
                let notification = read(&cloud("messages", &value));
                let kept: Vec<Value> = notification.events().iter().map(|event| event.json().read().unwrap()).collect();
                assert_eq!(kept.len(), 3, "{path} as {damage:?}: {notification:?}");
                assert!(kept.contains(&odd) && kept.contains(&neighbour("before")) && kept.contains(&neighbour("behind")));
                let whole =
                    notification.events().iter().filter(|event| matches!(event, Event::Status(status) if status.misfits.is_empty()));
                assert!(whole.count() >= 2);
            }
        }
    }
}

#[test]
fn an_update_of_any_sort_hides_no_other() {
    for odd in damages().into_iter().flatten() {
        let mut value = json!({ "statuses": [neighbour("before"), odd, neighbour("behind")] });
        let events = read(&cloud("messages", &value));
        let [Event::Status(_), Event::Other { field, value: kept, reason, .. }, Event::Status(_)] = events.events() else {
            panic!("{events:?}");
        };
        assert_eq!((field.as_str(), kept.read::<Value>().unwrap()), ("messages", odd));
        assert!(reason.starts_with("statuses: "), "{reason}");
        // Of the On-Premises API, alike.
        value["messages"] = json!([]);
        assert_eq!(read(&value).events().len(), 3);
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let names = prop::sample::select(vec![
        "entry", "changes", "field", "value", "statuses", "messages", "contacts", "errors", "id", "type", "text", "x",
    ]);
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[a-z\\\\\"é😀]{0,6}".prop_map(Value::from)
    ];
    leaf.prop_recursive(6, 40, 4, move |inner| {
        let members = prop::collection::vec((names.clone(), inner.clone()), 0..4);
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Value::from),
            members.prop_map(|members| members.into_iter().map(|(name, json)| (name.to_owned(), json)).collect::<Value>()),
        ]
    })
}

proptest! {
    #[test]
    fn any_object_is_read_and_anything_else_is_not(json in any_json()) {
        let read = Notification::from_json(&json.to_string());
        prop_assert_eq!(read.is_ok(), json.is_object());
        if let Ok(notification) = read {
            prop_assert_eq!(notification.json().read::<Value>().unwrap(), json);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[\\PC{}\\[\\]\":,0-9\\\\u]{0,60}") {
        let read = Notification::from_json(&text);
        prop_assert_eq!(read.is_ok(), serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok() && text.trim_start().starts_with('{'));
    }
}
