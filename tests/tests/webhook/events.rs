//! Events besides statuses and messages of customers.

use serde_json::json;
use whatsapp_dsl::webhook::{Event, PreferenceValue, Timestamp};

use crate::{cloud, event, read, samples, value};

#[test]
fn each_event_knows_the_number_it_came_to() {
    for sample in samples::all() {
        let event = event(&sample);
        let business = event.business();
        let is_known = sample.get("entry").is_some();
        assert_eq!(business.account_id.is_some(), is_known);
        if let Event::Status(_) | Event::Message(_) | Event::Echo(_) | Event::Preference(_) | Event::Error { .. } = event {
            assert_eq!(business.phone_number_id.as_deref(), is_known.then_some("106540352242922"));
        }
    }
}

#[test]
fn an_account_has_errors_of_its_own() {
    let Event::Error { error, value, .. } =
        event(&cloud("messages", &value("errors", json!({ "code": 130_429, "title": "Rate limit hit" }))))
    else {
        panic!("it is an error");
    };
    assert_eq!((error.code(), error.title()), (130_429, Some("Rate limit hit")));
    assert!(value.as_str().contains("Rate limit hit"));
    assert!(matches!(event(&json!({ "errors": [{ "code": 1014 }] })), Event::Error { .. }));
}

#[test]
fn a_customer_has_preferences() {
    let stop = json!({ "wa_id": "16505551234", "category": "marketing_messages", "value": "stop", "timestamp": 1_731_705_721 });
    let Event::Preference(preference) = event(&cloud("user_preferences", &value("user_preferences", stop))) else { panic!("it is one") };
    assert_eq!((preference.category.as_deref(), preference.value), (Some("marketing_messages"), Some(PreferenceValue::Stop)));
    assert_eq!(preference.wa_id.map(|number| number.to_string()).as_deref(), Some("16505551234"));
    assert_eq!(preference.contact.and_then(|contact| contact.profile?.name).as_deref(), Some("Ann"));
}

#[test]
fn a_customer_signs_up() {
    let signup =
        json!({ "wa_id": "16505551234", "category": "marketing_messages", "value": "signup", "signup_id": "1317", "timestamp": 1 });
    let Event::Preference(preference) = event(&cloud("user_preferences", &value("user_preferences", signup))) else { panic!("it is one") };
    assert_eq!((preference.value, preference.signup_id.as_deref()), (Some(PreferenceValue::Signup), Some("1317")));
    assert!(preference.misfits.is_empty());
}

#[test]
fn what_an_agent_answers_is_told_apart() {
    let metadata = json!({ "display_phone_number": "15550783881", "phone_number_id": "106540352242922" });
    let standby = |lists| cloud("standby", &json!({ "messaging_product": "whatsapp", "metadata": metadata, "standby": lists }));
    let asked = json!({
        "contacts": [{ "wa_id": "16505551234", "profile": { "name": "Ann" } }],
        "messages": [{ "from": "16505551234", "id": "wamid.a", "timestamp": "1", "type": "text", "text": { "body": "Is it open?" } }],
    });
    let asked = event(&standby(asked));
    assert_eq!(asked.business().phone_number_id.as_deref(), Some("106540352242922"));
    let Event::Standby(received) = asked else { panic!("another answers it") };
    assert_eq!(received.text(), Some("Is it open?"));
    let name = received.contact.as_ref().and_then(|contact| contact.profile.as_ref()?.name.as_deref());
    assert_eq!(name, Some("Ann"));
    // What the agent sent is as it was sent.
    let sent = json!({ "messaging_product": "whatsapp", "to": "16505551234", "type": "text", "text": { "body": "Until ten." } });
    let Event::Echo(echo) = event(&standby(json!({ "message_echoes": [{ "id": "wamid.b", "timestamp": "2", "message": sent }] }))) else {
        panic!("it is an echo");
    };
    assert_eq!((echo.to.map(|number| number.to_string()).as_deref(), echo.text()), (Some("16505551234"), Some("Until ten.")));
    assert!(echo.misfits.is_empty(), "{:?}", echo.misfits);
    let read = json!({ "statuses": [{ "id": "wamid.b", "status": "read", "timestamp": "3", "recipient_id": "16505551234" }] });
    assert!(matches!(event(&standby(read)), Event::Status(_)));
    assert!(matches!(event(&standby(json!({}))), Event::Other { field, .. } if field == "standby"));
}

#[test]
fn what_you_send_with_the_app_is_not_a_message_of_a_customer() {
    let echo = json!({ "from": "15550783881", "to": "16505551234", "to_parent_user_id": "US.ENT.1", "id": "wamid.e", "type": "text", "text": { "body": "Hi" } });
    let Event::Echo(received) = event(&cloud("smb_message_echoes", &value("message_echoes", echo))) else { panic!("it is an echo") };
    assert_eq!((received.to.map(|number| number.to_string()).as_deref(), received.text()), (Some("16505551234"), Some("Hi")));
    assert_eq!(received.to_parent_user_id.as_deref(), Some("US.ENT.1"));
}

#[test]
fn a_batch_holds_several_of_everything() {
    let mut both = value("messages", samples::message(&samples::contents()[0]));
    both["statuses"] = samples::statuses().into();
    both["errors"] = json!([{ "code": 1 }]);
    let change = json!({ "field": "messages", "value": both });
    let batch = json!({ "entry": [{ "id": "1", "changes": [change, change] }, { "id": "2", "time": 1_751_247_548, "changes": [change] }] });
    let notification = read(&batch);
    assert_eq!(notification.events().len(), 18);
    let last = notification.events()[17].business();
    assert_eq!((last.account_id.as_deref(), last.time.map(Timestamp::seconds)), (Some("2"), Some(1_751_247_548)));
    let keys: std::collections::HashSet<_> = notification.events().iter().filter_map(Event::key).collect();
    assert_eq!(keys.len(), 5, "what comes again has the same key");
}
