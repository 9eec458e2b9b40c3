//! What customers write.

use serde_json::{Value, json};
use whatsapp_dsl::Recipient;
use whatsapp_dsl::webhook::{CallPermission, Content, Event, Pressed, Received, ResponseSource, SystemKind, Timestamp};

use crate::{cloud, message, read, samples};

/// A message with this content.
fn with(content: &Value) -> Received {
    message(samples::message(content))
}

/// The sample of this type, or of this interactive type.
fn sample(kind: &str) -> Received {
    let is_it = |content: &&Value| content["type"] == kind || content["interactive"]["type"] == kind;
    with(samples::contents().iter().find(is_it).unwrap_or_else(|| panic!("there is no sample of {kind}")))
}

#[test]
fn every_sample_is_as_documented() {
    for content in samples::contents() {
        let received = with(&content);
        assert_eq!(received.misfits, [], "{content}");
        let is_other = matches!(received.content, Content::Other { .. });
        assert_eq!(is_other, content["type"] == "hologram", "{received:?}");
    }
}

#[test]
fn a_message_has_a_sender() {
    let received = sample("text");
    assert_eq!(
        (received.id.as_str(), received.from.map(|number| number.as_str().to_owned()).as_deref()),
        ("wamid.in", Some("16505551234"))
    );
    assert_eq!(received.timestamp.map(Timestamp::seconds), Some(1_744_344_496));
    assert_eq!(received.contact.as_ref().and_then(|contact| contact.profile.as_ref()?.username.as_deref()), Some("@ann"));
    assert!(matches!(received.sender(), Some(Recipient::Group(_))));
    assert_eq!(received.key().to_string(), "wamid.in");
    let alone = |json: Value| message(json).sender();
    assert!(matches!(alone(json!({ "id": "a", "from": "16505551234" })), Some(Recipient::Phone(_))));
    assert!(matches!(alone(json!({ "id": "a", "from": "", "from_user_id": "US.123" })), Some(Recipient::User(_))));
    assert!(matches!(alone(json!({ "id": "a", "from": "16505551234", "from_user_id": "US.123" })), Some(Recipient::Both { .. })));
    assert_eq!(alone(json!({ "id": "a" })), None);
}

#[test]
fn a_sender_is_found_among_the_contacts() {
    let by_user = message(json!({ "id": "a", "from": "", "from_user_id": "US.123", "type": "request_welcome" }));
    assert!(by_user.contact.is_some());
    assert_eq!(message(json!({ "id": "a", "from": "4930901820", "type": "request_welcome" })).contact, None);
    let by_number = message(json!({ "id": "a", "from": 16_505_551_234_u64, "type": "request_welcome" }));
    assert!(by_number.contact.is_some());
}

#[test]
fn a_sender_is_found_by_the_parent_of_the_id_too() {
    let value = json!({
        "contacts": [{ "profile": { "name": "Ann" }, "user_id": "US.123", "parent_user_id": "US.ENT.5" }],
        "messages": [{ "id": "a", "from_user_id": "US.124", "from_parent_user_id": "US.ENT.5", "type": "request_welcome" }],
        "statuses": [{ "id": "b", "status": "sent", "parent_recipient_user_id": "US.ENT.5" }],
    });
    let events = read(&cloud("messages", &value)).into_events();
    let [Event::Message(received), Event::Status(status)] = &events[..] else { panic!("{events:?}") };
    for contact in [&received.contact, &status.contact] {
        assert_eq!(contact.as_ref().and_then(|contact| contact.user_id.as_deref()), Some("US.123"));
    }
}

#[test]
fn what_was_changed_may_answer_a_message() {
    let edit = json!({ "original_message_id": "a", "message": { "context": { "id": "b" }, "type": "text", "text": { "body": "No" } } });
    let received = with(&json!({ "type": "edit", "edit": edit }));
    assert_eq!(received.context.and_then(|context| context.id).map(|id| id.to_string()).as_deref(), Some("b"));
}

#[test]
fn a_tap_is_known_by_its_id() {
    for (kind, id) in [("button", "yes-17"), ("button_reply", "yes"), ("list_reply", "row")] {
        assert_eq!(sample(kind).reply_id(), Some(id));
    }
    assert_eq!(sample("text").reply_id(), None);
    let Content::ListReply(Pressed { title, description, .. }) = sample("list_reply").content else { panic!("a row was tapped") };
    assert_eq!((title.as_deref(), description.as_deref()), (Some("Row"), Some("One")));
    let context = sample("button").context.expect("it answers a message");
    assert_eq!(context.id.map(|id| id.to_string()).as_deref(), Some("wamid.question"));
    assert_eq!(context.referred_product.and_then(|product| product.catalog_id).as_deref(), Some("c"));
    // Without a payload, it is the label.
    assert_eq!(with(&json!({ "type": "button", "button": { "text": "Yes" } })).reply_id(), Some("Yes"));
}

#[test]
fn a_text_may_come_from_an_ad() {
    let received = sample("text");
    assert_eq!(received.text(), Some("Ciao"));
    let referral = received.referral.expect("it comes from an ad");
    assert_eq!((referral.source_type.as_deref(), referral.ctwa_clid.as_deref()), (Some("ad"), Some("Aff")));
    assert_eq!(referral.welcome_message.and_then(|greeting| greeting.text).as_deref(), Some("Hi"));
}

#[test]
fn a_form_is_read_into_a_type() {
    let Content::FormReply(form) = sample("nfm_reply").content else { panic!("it is a form") };
    assert_eq!((form.name.as_deref(), form.flow_token().as_deref()), (Some("flow"), Some("t")));
    assert_eq!(form.response::<Value>().unwrap(), json!({ "flow_token": "t", "day": 5 }));
    assert!(form.response::<Vec<u8>>().is_err());
    // Some have the JSON itself, and some text is no JSON.
    let reply = |response: Value| {
        with(&json!({ "type": "interactive", "interactive": { "type": "nfm_reply", "nfm_reply": { "response_json": response } } }))
    };
    let Content::FormReply(form) = reply(json!({ "a": 1.50 })).content else { panic!("it is a form") };
    assert_eq!(form.response::<Value>().unwrap(), json!({ "a": 1.5 }));
    let Content::FormReply(form) = reply(json!("oops")).content else { panic!("it is a form") };
    assert!(form.response::<Value>().is_err() && form.flow_token().is_none());
}

#[test]
fn a_reaction_without_an_emoji_was_taken_back() {
    let Content::Reaction { message_id, emoji } = sample("reaction").content else { panic!("it is a reaction") };
    assert_eq!((message_id.as_str(), emoji.as_deref()), ("wamid.other", Some("👍")));
    for reaction in [json!({ "message_id": "a" }), json!({ "message_id": "a", "emoji": "" }), json!({ "message_id": "a", "emoji": null })] {
        let taken_back = with(&json!({ "type": "reaction", "reaction": reaction })).content;
        assert!(matches!(taken_back, Content::Reaction { emoji: None, .. }), "{taken_back:?}");
    }
}

#[test]
fn objects_are_read_to_their_last_member() {
    let Content::Image(image) = sample("image").content else { panic!("it is an image") };
    assert_eq!((image.id.map(|id| id.to_string()).as_deref(), image.caption.as_deref()), (Some("271"), Some("Look")));
    let Content::Location(place) = sample("location").content else { panic!("it is a place") };
    assert_eq!((place.latitude, place.longitude), (Some(45.5), Some(-9.0)));
    let Content::Contacts { cards, origin } = sample("contacts").content else { panic!("these are cards") };
    assert_eq!((cards[0].phones[0].wa_id.as_deref(), origin.as_deref()), (Some("1650"), Some("contact_request")));
    let Content::Order(order) = sample("order").content else { panic!("it is an order") };
    assert_eq!((order.product_items[0].quantity, order.product_items[0].item_price), (Some(2), Some(9.5)));
    let Content::System(system) = sample("system").content else { panic!("something changed") };
    assert_eq!((system.kind, system.wa_id.as_deref()), (Some(SystemKind::UserChangedNumber), Some("16505551235")));
    assert_eq!((system.previous_user_id.as_deref(), system.previous_parent_user_id.as_deref()), (Some("US.4"), Some("US.ENT.4")));
    let Content::CallPermissionReply(reply) = sample("call_permission_reply").content else { panic!("it is about calls") };
    assert_eq!((reply.response, reply.response_source), (Some(CallPermission::Accept), Some(ResponseSource::UserAction)));
    let Content::PaymentMethod(method) = sample("payment_method").content else { panic!("it is about money") };
    assert_eq!(method.last_four_digits.as_deref(), Some("5235"));
    let Content::Edit { content, .. } = sample("edit").content else { panic!("it was changed") };
    assert_eq!(*content, Content::Text { body: "Ciao!".to_owned() });
    assert!(matches!(sample("revoke").content, Content::Revoke { original_message_id } if original_message_id.as_str() == "wamid.old"));
    assert_eq!(sample("unsupported").content, Content::Unsupported { kind: Some("poll".to_owned()) });
    assert_eq!(sample("unsupported").errors[0].code(), 131_051);
    assert_eq!(sample("request_welcome").content, Content::RequestWelcome);
}

#[test]
fn a_type_is_known_by_the_member_too() {
    let untyped = with(&json!({ "interactive": { "call_permission_reply": { "response": "reject" } } })).content;
    assert!(matches!(untyped, Content::CallPermissionReply(_)), "{untyped:?}");
    let mistyped =
        json!({ "type": "interactive", "interactive": { "type": "interactive", "action": "x", "nfm_reply": { "response_json": "{}" } } });
    assert!(matches!(with(&mistyped).content, Content::FormReply(_)));
    assert!(matches!(with(&json!({ "text": { "body": "Ciao" } })).content, Content::Text { .. }));
    assert_eq!(with(&json!({ "type": "unknown" })).content, Content::Unsupported { kind: None });
}

#[test]
fn a_moment_is_in_seconds_or_in_milliseconds() {
    let made = |moment: Value| {
        let mut message = samples::message(&json!({ "type": "text", "text": { "body": "Hi" } }));
        message["identity"] = json!({ "created_timestamp": moment });
        let received = crate::message(message);
        (received.identity.and_then(|identity| identity.created_timestamp).map(Timestamp::seconds), received.misfits.len())
    };
    for moment in [json!(1_602_532_300), json!("1602532300"), json!(1_602_532_300_000_u64), json!("1602532300999")] {
        assert_eq!(made(moment.clone()), (Some(1_602_532_300), 0), "{moment}");
    }
    for moment in [json!(17_494_004_003_u64), json!(-1), json!(i64::MAX), json!("yesterday")] {
        assert_eq!(made(moment.clone()), (None, 1), "{moment}");
    }
}
