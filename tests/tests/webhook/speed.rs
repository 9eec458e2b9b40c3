//! Large notifications: `cargo test --release -p tests --test webhook speed`.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use whatsapp_dsl::webhook::{Event, Notification};

use crate::{cloud, samples};

/// Meta posts up to 3 MB at once.
const SIZE: usize = 3_000_000;

/// This many updates, a half of them messages, each from another customer, in this many bytes.
fn notification(updates: usize, size: usize) -> String {
    let each = size / updates;
    let (mut contacts, mut messages, mut statuses) = (Vec::new(), Vec::new(), Vec::new());
    for index in 0..updates / 2 {
        let number = (16_505_550_000_u64 + index as u64).to_string();
        contacts.push(json!({ "profile": { "name": "Ann" }, "wa_id": number }));
        let mut message = samples::message(&samples::contents()[0]);
        message["from"] = json!(number);
        message["text"]["body"] = json!("Ciao \"é\" ".repeat(each / 12));
        messages.push(message);
        let mut status = samples::statuses().remove(0);
        status["x"] = std::iter::repeat_n(samples::statuses().remove(0), each / 1500).collect();
        statuses.push(status);
    }
    let mut text = cloud("messages", &json!({ "contacts": contacts, "messages": messages, "statuses": statuses })).to_string();
    text.extend(std::iter::repeat_n(' ', size.saturating_sub(text.len())));
    text
}

/// How long it takes to read, on average, counted while this thread runs.
fn each(text: &str, updates: usize) -> Duration {
    const READS: u32 = 20;
    let start = Instant::now();
    let before = worked(start);
    for _ in 0..READS {
        let notification = Notification::from_json(text).expect("it is one");
        assert_eq!(notification.events().len(), updates);
    }
    worked(start).saturating_sub(before) / READS
}

/// How long this thread has run; since the start, where the system does not tell.
fn worked(start: Instant) -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    told.and_then(|told| told.split(' ').next()?.parse().ok()).map_or_else(|| start.elapsed(), Duration::from_nanos)
}

#[test]
fn each_of_many_customers_is_found() {
    let notification = Notification::from_json(&notification(1000, SIZE)).expect("it is one");
    let is_known = |event: &&Event| matches!(event, Event::Message(received) if received.contact.as_ref().and_then(|contact| contact.wa_id.clone()) == received.json().read::<Value>().unwrap()["from"].as_str().map(str::to_owned));
    assert_eq!(notification.events().iter().filter(is_known).count(), 500);
}

#[test]
#[cfg_attr(debug_assertions, ignore = "release builds are measured")]
fn a_notification_of_3_mb_is_read_in_20_milliseconds() {
    let took = each(&notification(1000, SIZE), 1000);
    println!("3 MB, 1,000 updates: {took:?}");
    assert!(took <= Duration::from_millis(20), "{took:?}");
}

#[test]
#[cfg_attr(debug_assertions, ignore = "release builds are measured")]
fn twice_as_many_updates_take_twice_as_long() {
    let (one, four) = (each(&notification(2000, SIZE), 2000), each(&notification(8000, 4 * SIZE), 8000));
    assert!(four < one * 8, "{one:?}, then {four:?}");
}
