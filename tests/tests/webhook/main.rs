//! What Meta posts to a server.

mod calls;
#[path = "../samples/damage.rs"]
mod damage;
mod damaged;
mod events;
mod history;
mod messages;
mod samples;
mod seeds;
mod signature;
mod speed;
mod statuses;
mod templates;
mod unknown;

use serde_json::{Value, json};
use whatsapp_dsl::webhook::{Event, Notification, Received, Status};

/// A notification of the Cloud API with this value.
fn cloud(field: &str, value: &Value) -> Value {
    json!({ "object": "whatsapp_business_account", "entry": [{ "id": "100", "changes": [{ "value": value, "field": field }] }] })
}

/// A value of the field `messages`.
fn value(list: &str, update: Value) -> Value {
    let mut value = json!({
        "messaging_product": "whatsapp",
        "metadata": { "display_phone_number": "15550783881", "phone_number_id": "106540352242922" },
        "contacts": [{ "profile": { "name": "Ann", "username": "@ann" }, "wa_id": "16505551234", "user_id": "US.123" }],
    });
    value[list] = vec![update].into();
    value
}

fn read(notification: &Value) -> Notification {
    Notification::from_json(&notification.to_string()).unwrap_or_else(|error| panic!("{notification}: {error}"))
}

/// The only event.
fn event(notification: &Value) -> Event {
    let mut events = read(notification).into_events();
    assert_eq!(events.len(), 1, "{notification}");
    events.remove(0)
}

fn status(json: Value) -> Status {
    match event(&cloud("messages", &value("statuses", json))) {
        Event::Status(status) => status,
        other => panic!("{other:?}"),
    }
}

fn message(json: Value) -> Received {
    match event(&cloud("messages", &value("messages", json))) {
        Event::Message(received) => received,
        other => panic!("{other:?}"),
    }
}
