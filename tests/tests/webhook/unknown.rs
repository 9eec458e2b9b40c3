//! What is not known keeps its raw form, and why.

use serde_json::{Value, json};
use whatsapp_dsl::webhook::{Content, Event, Notification};

use crate::{cloud, event, message, samples};

fn other(content: &Value) -> (Option<String>, Option<Value>, String) {
    match message(samples::message(content)).content {
        Content::Other { kind, value, reason } => (kind, value.map(|json| json.read().unwrap()), reason),
        known => panic!("{known:?}"),
    }
}

#[test]
fn content_that_is_not_known_is_kept() {
    let kept = other(&json!({ "type": "hologram", "hologram": { "scene": 7 } }));
    assert_eq!(kept, (Some("hologram".to_owned()), Some(json!({ "scene": 7 })), "the type `hologram` is not known here".to_owned()));
    let interactive = json!({ "type": "payment_notification", "payment_notification": { "reference_id": "r" } });
    let kept = other(&json!({ "type": "interactive", "interactive": interactive }));
    let reason = "the interactive type `payment_notification` is not known here".to_owned();
    assert_eq!(kept, (Some("interactive".to_owned()), Some(interactive), reason));
}

#[test]
fn content_that_is_not_as_documented_is_kept() {
    for (content, reason) in [
        (json!({ "type": "order" }), "`order` is missing"),
        (json!({ "type": "text", "text": "Ciao" }), "`text` must be an object, found a string"),
        (json!({ "type": "text", "text": { "body": [] } }), "`text.body` must be a string, found a list"),
        (json!({ "type": "image", "image": 5 }), "`image` must be an object, found a number"),
        (json!({ "type": "contacts", "contacts": {} }), "`contacts` must be a list, found an object"),
        (json!({ "type": "interactive" }), "`interactive` is missing"),
        (json!({ "type": "interactive", "interactive": {} }), "there is no `interactive.type`"),
        (
            json!({ "type": "interactive", "interactive": { "type": "list_reply", "list_reply": {} } }),
            "`list_reply` must be an object with an id, found an object",
        ),
        (json!({ "type": 5 }), "the type `5` is not known here"),
        (json!({}), "there is no `type`"),
    ] {
        let (kind, value, why) = other(&content);
        assert_eq!(why, reason, "{content}");
        assert_eq!(value, kind.and_then(|kind| content.get(&kind).cloned()), "{content}");
    }
}

#[test]
fn an_event_that_is_not_known_is_kept() {
    let value = json!({ "event": "FLOW_STATUS_CHANGE", "flow_id": "66" });
    let Event::Other { field, value: kept, reason, business } = event(&cloud("flows", &value)) else { panic!("it is not known") };
    assert_eq!((field.as_str(), kept.read::<Value>().unwrap(), reason.as_str()), ("flows", value, "the field `flows` is not known here"));
    assert_eq!(business.account_id.as_deref(), Some("100"));
    for (json, reason) in [
        (json!({}), "there is no update in it"),
        (json!({ "entry": 5 }), "`entry` must be a list"),
        (json!({ "entry": [5] }), "there are no `changes` in this entry"),
        (json!({ "entry": [{ "id": "1", "changes": [] }] }), "there are no `changes` in this entry"),
        (json!({ "entry": [{ "id": "1", "changes": null }] }), "there are no `changes` in this entry"),
        (json!({ "entry": [{ "id": "1", "changes": { "field": "messages" } }] }), "`changes` must be a list"),
        (json!({ "entry": [{ "id": "1", "changes": [{ "field": "messages" }] }] }), "there is no `value`"),
        (cloud("messages", &json!({ "statuses": {} })), "`statuses` must be a list"),
        (cloud("messages", &json!({ "statuses": [{ "status": "sent" }] })), "statuses: `id` is missing"),
    ] {
        let Event::Other { reason: why, .. } = event(&json) else { panic!("{json}") };
        assert_eq!(why, reason, "{json}");
    }
}

#[test]
fn what_was_received_is_written_back_unchanged() {
    let update = r#"{"id":"wamid.a", "z": 1.50, "status":"sent","big":123456789012345678901234567890,"x":"\u00e4\/"}"#;
    let text = format!(
        "  {{\"b\":1,\"entry\":[{{\"id\":\"1\",\"changes\":[{{\"value\":{{\"statuses\":[{update}]}},\"field\":\"messages\"}}]}}],\"a\":2}}\n"
    );
    let notification = Notification::from_json(&text).unwrap();
    assert_eq!(notification.json().as_str(), text.trim());
    assert_eq!(serde_json::to_string(&notification).unwrap(), text.trim());
    assert_eq!(notification.events()[0].json().as_str(), update);
    assert_eq!(serde_json::to_string(&notification.events()[0]).unwrap(), update);
    for sample in samples::all() {
        let again = Notification::from_json(&serde_json::to_string(&crate::read(&sample)).unwrap()).unwrap();
        assert_eq!(again, crate::read(&sample));
    }
}

#[test]
fn half_an_emoji_does_not_cost_the_message() {
    let text = r#"{"messages":[{"id":"a","type":"text","text":{"body":"\ud83d\ude00 \\ud83d \ud83d!"}}],"contacts":[]}"#;
    let notification = Notification::from_json(text).unwrap();
    let [Event::Message(received)] = notification.events() else { panic!("{notification:?}") };
    assert_eq!(received.text(), Some("😀 \\ud83d \u{fffd}!"));
    assert!(received.json().as_str().contains(r"\ud83d!"));
}

#[test]
fn numbers_of_any_size_and_depth_of_any_sort_hide_nothing() {
    let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
    let text = format!(
        r#"{{"statuses":[{{"id":"a","status":"sent","x":1e999}},{{"id":"b","status":"sent","x":{deep}}},{{"id":"c","status":"sent"}}],"x":1e999}}"#
    );
    let notification = Notification::from_json(&text).unwrap();
    assert_eq!(notification.events().len(), 3);
    assert!(matches!(&notification.events()[2], Event::Status(status) if status.id.as_str() == "c"));
}

#[test]
fn only_an_object_is_a_notification() {
    for text in ["", "[]", "5", "null", "{", "{}x", "<html>", "\"{}\""] {
        let error = Notification::from_json(text).unwrap_err();
        assert_eq!(error.body(), text.as_bytes());
    }
    assert_eq!(Notification::from_bytes(b"\xff").unwrap_err().body(), b"\xff");
    assert!(Notification::from_bytes(b"{}").is_ok());
    assert!(Notification::from_bytes("\u{feff}{}".as_bytes()).is_ok());
}
