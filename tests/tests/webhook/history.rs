//! Messages from before a number was connected.

use serde_json::{Value, json};
use whatsapp_dsl::Recipient;
use whatsapp_dsl::webhook::{Content, Event, PastMessage, PastState};

use crate::{cloud, event, read, samples, value};

fn past(value: &Value) -> PastMessage {
    match event(&cloud("history", value)) {
        Event::History(past) => past,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_message_of_the_past_has_everything() {
    let past = past(&samples::histories()[0]);
    assert_eq!((past.message.text(), &past.state), (Some("Ciao"), &Some(PastState::Read)));
    assert!(matches!(&past.customer, Some(Recipient::Both { user, .. }) if user.as_str() == "US.123"));
    let chunk = past.chunk.as_ref().expect("it came in a chunk");
    assert_eq!((chunk.phase, chunk.chunk_order, chunk.progress), (Some(0), Some(1), Some(55)));
    assert_eq!(past.message.json().read::<Value>().unwrap(), samples::past("wamid.past"));
    assert_eq!(past.message.misfits, []);
}

#[test]
fn a_history_may_be_declined() {
    let Event::Error { error, .. } = event(&cloud("history", &samples::histories()[1])) else { panic!("it is an error") };
    assert_eq!((error.code(), error.title()), (2_593_109, Some("History sync is turned off")));
    // Without its envelope, as Meta's page shows it.
    assert!(matches!(event(&samples::histories()[1]), Event::Error { .. }));
}

#[test]
fn a_file_of_the_past_comes_after_its_placeholder() {
    let file = past(&samples::histories()[2]);
    assert!(matches!(file.message.content, Content::Image(_)));
    assert_eq!((&file.customer, &file.chunk, &file.state), (&None, &None, &None));
    let mut placeholder = samples::histories().remove(0);
    placeholder["history"][0]["threads"][0]["messages"][0] = json!({ "id": "wamid.file", "type": "media_placeholder" });
    let placeholder = past(&placeholder);
    assert_eq!(placeholder.message.content, Content::MediaPlaceholder);
    assert_ne!(placeholder.key(), file.key());
}

#[test]
fn a_broken_message_hides_no_other() {
    let messages = json!([samples::past("wamid.one"), { "type": "text" }, 5, samples::past("wamid.two")]);
    let threads = json!([{ "id": [], "context": 5, "messages": messages }, { "id": "16505551235" }, 7, { "messages": {} }]);
    let history = json!([{ "metadata": 5, "threads": threads }, "x", { "threads": 5 }, {}]);
    let notification = read(&cloud("history", &json!({ "history": history })));
    let (mut good, mut reasons) = (Vec::new(), Vec::new());
    for event in notification.events() {
        match event {
            Event::History(past) => good.push(past.message.id.as_str()),
            Event::Other { reason, field, .. } => {
                assert_eq!(field, "history");
                reasons.push(reason.as_str());
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(good, ["wamid.one", "wamid.two"]);
    assert_eq!(
        reasons,
        [
            "history: `id` is missing",
            "history: must be an object, found a number",
            "history: there are no `messages` in this thread",
            "history: there are no `messages` in this thread",
            "`messages` must be a list",
            "history: there is no message in it",
            "`threads` must be a list",
            "history: there is no message in it",
        ]
    );
    let odd = value(
        "history",
        json!({ "threads": [{ "messages": [{ "id": "a", "type": "text", "text": { "body": "b" }, "history_context": 5 }] }] }),
    );
    assert_eq!(past(&odd).message.misfits[0].to_string(), "history_context: must be an object, found a number");
}
