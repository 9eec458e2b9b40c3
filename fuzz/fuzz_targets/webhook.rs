//! `Notification` and `Answer`: no bytes make them panic, and what comes is written back as it came, each event of it too.

#![no_main]

use libfuzzer_sys::fuzz_target;
use whatsapp_dsl::webhook::{Event, Notification, Signature, subscribe};
use whatsapp_dsl::{Answer, Definition, Refused};

fuzz_target!(|bytes: &[u8]| {
    answer(bytes);
    let Ok(notification) = Notification::from_bytes(bytes) else { return };
    let text = str::from_utf8(bytes).expect("what was read is text");
    let _ = (subscribe(text, "token"), Signature::verify("secret", text, bytes));
    assert_eq!(Signature::verify("secret", Signature::of("secret", bytes).as_str(), bytes), Ok(()));

    assert_eq!(serde_json::to_string(&notification).expect("it can be written"), text.trim_matches([' ', '\n', '\r', '\t']));
    let mut definition = definition();
    for event in notification.events() {
        let _ = (event.business(), event.key().map(|key| key.to_string()), event.misfits().len());
        let json = serde_json::to_string(event).expect("it can be written");
        assert_eq!(json, event.json().as_str());
        match event {
            // By itself it is the same.
            Event::Status(status) if status.kind.as_deref() != Some("call") => {
                let again = Notification::from_json(&format!(r#"{{"statuses":[{json}]}}"#)).expect("it is JSON");
                let [Event::Status(again)] = again.events() else { panic!("{again:?}") };
                assert_eq!((&again.id, &again.state, &again.misfits), (&status.id, &status.state, &status.misfits));
                assert!(!again.state.supersedes(&status.state));
            }
            Event::Message(received) => {
                let again = Notification::from_json(&format!(r#"{{"messages":[{json}]}}"#)).expect("it is JSON");
                let [Event::Message(again)] = again.events() else { panic!("{again:?}") };
                assert_eq!((&again.id, &again.content, &again.misfits), (&received.id, &received.content, &received.misfits));
                let _ = (received.sender(), received.reply_id(), received.text());
            }
            Event::Template(update) => {
                definition.apply(update);
                let _ = definition.check();
            }
            _ => {}
        }
    }
});

fn answer(bytes: &[u8]) {
    let _ = str::from_utf8(bytes).map(Answer::success_from_json);
    match Answer::from_bytes(200, bytes) {
        Ok(accepted) => assert_eq!(accepted.json().as_bytes(), bytes),
        Err(Refused::Graph(error)) => {
            let _ = (error.to_string(), error.retry().wait(u32::MAX), error.explain());
            assert_eq!(error.json().as_bytes(), bytes);
        }
        Err(Refused::Unreadable(answer)) => {
            let _ = answer.to_string();
            assert_eq!(answer.body(), bytes);
        }
        Err(other) => panic!("{other}"),
    }
}

fn definition() -> Definition {
    Definition::from_json(
        r#"{ "name": "promo", "language": "en_US", "category": "MARKETING", "status": "APPROVED", "components": [
            { "type": "HEADER", "format": "TEXT", "text": "Today" }, { "type": "BODY", "text": "Only today." },
            { "type": "BUTTONS", "buttons": [{ "type": "URL", "text": "See", "url": "https://luigi.example" }] }] }"#,
    )
    .expect("it is a definition")
}
