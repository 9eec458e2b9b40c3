//! Calls.

use serde_json::json;
use whatsapp_dsl::webhook::{Call, CallDirection, CallEvent, CallOutcome, Event, Timestamp};

use crate::{cloud, event, samples, value};

fn call(value: &serde_json::Value) -> Call {
    match event(&cloud("calls", value)) {
        Event::Call(call) => call,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_call_has_everything() {
    let call = call(&samples::calls()[0]);
    assert_eq!((call.id.as_str(), &call.event, call.direction), ("wacid.a", &CallEvent::Terminate, Some(CallDirection::UserInitiated)));
    let number = |number: Option<whatsapp_dsl::PhoneNumber>| number.map(|number| number.to_string());
    assert_eq!((number(call.from).as_deref(), number(call.to).as_deref()), (Some("16505551234"), Some("15550783881")));
    assert_eq!(call.from_user_id.map(|id| id.to_string()).as_deref(), Some("US.123"));
    assert_eq!(call.from_parent_user_id.as_deref(), Some("US.ENT.1"));
    assert_eq!((call.to_user_id.map(|id| id.to_string()).as_deref(), call.to_parent_user_id.as_deref()), (Some("US.9"), Some("US.ENT.9")));
    assert_eq!(call.session.and_then(|session| session.sdp).as_deref(), Some("v=0"));
    assert_eq!((call.outcome, call.duration), (Some(CallOutcome::Completed), Some(120)));
    let seconds = |time: Option<Timestamp>| time.map(Timestamp::seconds);
    assert_eq!((seconds(call.start_time), seconds(call.end_time)), (Some(1_671_644_824), Some(1_671_644_944)));
    assert_eq!((call.deeplink_payload.as_deref(), call.cta_payload.as_deref()), (Some("from the site"), Some("from a button")));
    assert_eq!((call.biz_opaque_callback_data.as_deref(), call.errors.len()), (Some("order 17"), 1));
    assert!(call.contact.is_some() && call.misfits.is_empty());
}

#[test]
fn a_status_of_a_call_is_news_of_it() {
    let ringing = call(&samples::calls()[1]);
    assert_eq!((ringing.id.as_str(), &ringing.event, &ringing.outcome), ("wacid.a", &CallEvent::Ringing, &None));
    assert_eq!(ringing.to.map(|number| number.to_string()).as_deref(), Some("16505551234"));
    assert_eq!(ringing.to_parent_user_id.as_deref(), Some("US.ENT.1"));
    assert_eq!((ringing.misfits.len(), ringing.contact.is_some()), (0, true));
    // By its type, whatever it comes for.
    assert!(matches!(event(&cloud("messages", &samples::calls()[1])), Event::Call(_)));
    assert_ne!(ringing.key(), call(&samples::calls()[0]).key());
}

#[test]
fn what_is_not_known_of_a_call_is_kept() {
    let odd = call(&value("calls", json!({ "id": "wacid.a", "event": "hold", "status": ["FAILED"], "duration": -1 })));
    assert_eq!((odd.event.as_str(), odd.outcome.as_ref().map(CallOutcome::as_str)), ("hold", Some(r#"["FAILED"]"#)));
    assert_eq!(odd.misfits.iter().map(ToString::to_string).collect::<Vec<_>>(), ["duration: must be a whole number, found a number"]);
    let Event::Other { reason, .. } = event(&cloud("calls", &value("calls", json!({ "event": "connect" })))) else {
        panic!("it has no id")
    };
    assert_eq!(reason, "calls: `id` is missing");
}

#[test]
fn what_is_kept_of_a_call_is_a_file() {
    let of = |event: &str, object: &str, file: serde_json::Value| {
        call(&value("calls", json!({ "id": "wacid.a", "from": "16505551234", "timestamp": "1", "event": event, object: file })))
    };
    let file = json!({ "id": "1002764438271669", "mime_type": "audio/ogg; codecs=opus", "sha256": "Y9", "url": "https://luigi.example/1" });
    let recorded = of("call_recording_available", "call_recording", json!({ "type": "audio", "audio": file }));
    assert_eq!(recorded.event, CallEvent::RecordingAvailable);
    assert_eq!(recorded.recording.and_then(|file| file.mime_type).as_deref(), Some("audio/ogg; codecs=opus"));
    let written = of("call_transcription_available", "call_transcript", json!({ "document": file }));
    assert_eq!((&written.event, written.recording), (&CallEvent::TranscriptionAvailable, None));
    assert_eq!(written.transcript.and_then(|file| file.id).map(|id| id.to_string()).as_deref(), Some("1002764438271669"));
    assert_eq!(of("call_created", "direction", json!("BUSINESS_INITIATED")).event, CallEvent::Created);
    let odd = of("call_recording_available", "call_recording", json!("file"));
    assert_eq!(odd.misfits.iter().map(ToString::to_string).collect::<Vec<_>>(), ["call_recording: must be an object, found a string"]);
}
