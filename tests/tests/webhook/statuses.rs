//! What became of a message.

use serde_json::json;
use whatsapp_dsl::Recipient;
use whatsapp_dsl::webhook::{Category, PricingModel, PricingType, State, Timestamp};

use crate::{samples, status};

#[test]
fn a_status_has_everything() {
    let sent = status(samples::statuses().remove(0));
    assert_eq!((sent.id.as_str(), &sent.state), ("wamid.out", &State::Sent));
    assert_eq!(sent.timestamp.map(Timestamp::seconds), Some(1_750_030_073));
    assert!(
        matches!(&sent.recipient, Some(Recipient::Both { phone, user }) if phone.as_str() == "16505551234" && user.as_str() == "US.123")
    );
    assert_eq!(sent.parent_user_id.as_deref(), Some("US.ENT.1"));
    assert_eq!(sent.biz_opaque_callback_data.as_deref(), Some("order 17"));
    let pricing = sent.pricing.expect("it costs");
    assert_eq!(
        (pricing.billable, pricing.pricing_model, pricing.kind),
        (Some(true), Some(PricingModel::PerMessage), Some(PricingType::Regular))
    );
    assert_eq!(pricing.category, Some(Category::AuthenticationInternational));
    let conversation = sent.conversation.expect("it is in one");
    assert_eq!(conversation.origin.and_then(|origin| origin.kind), Some(Category::Service));
    assert_eq!(sent.contact.and_then(|contact| contact.profile?.name).as_deref(), Some("Ann"));
    assert_eq!(sent.misfits, []);
}

#[test]
fn a_failed_status_says_why() {
    let failed = status(samples::statuses().remove(1));
    assert_eq!(failed.state, State::Failed);
    assert!(matches!(&failed.recipient, Some(Recipient::Group(id)) if id.as_str() == "Y2Fw"));
    assert_eq!(failed.participant.as_deref(), Some("16505551235"));
    assert_eq!(failed.participant_parent_user_id.as_deref(), Some("US.ENT.5"));
    let error = &failed.errors[0];
    assert_eq!((error.code(), error.title(), error.details(), error.href()), (131_049, Some("No"), Some("Why"), Some("/errors")));
    assert_eq!(failed.misfits, []);
}

#[test]
fn a_payment_has_a_status() {
    let captured = status(samples::statuses().remove(2));
    assert_eq!((captured.state.as_str(), captured.kind.as_deref()), ("captured", Some("payment")));
    assert!(matches!(captured.recipient, Some(Recipient::Phone(_))));
    let payment = captured.payment.expect("it is one");
    assert_eq!(payment.amount.and_then(|amount| amount.value), Some(2500));
    let attempt = payment.transaction.expect("there is an attempt");
    assert_eq!(
        (attempt.id.as_deref(), attempt.pg_transaction_id.as_deref(), attempt.status.as_deref()),
        (Some("t"), Some("p"), Some("success"))
    );
    assert_eq!(attempt.method.and_then(|method| method.kind).as_deref(), Some("card"));
    assert_eq!(attempt.error.and_then(|error| error.reason).as_deref(), Some("No money"));
    assert_eq!((payment.receipt.as_deref(), payment.notes.expect("there are notes")["table"].as_str()), (Some("R-17"), "5"));
    let refund = &payment.refunds[0];
    assert_eq!((refund, refund.speed_processed.as_deref()), (&attempt.refunds[0], Some("instant")));
    assert_eq!(refund.updated_timestamp.map(Timestamp::seconds), Some(1_750_030_003));
}

#[test]
fn a_payment_that_failed_does_not_fail_its_message() {
    let payment = |attempt: &str| status(json!({ "id": "wamid.a", "status": "failed", "payment": { "transaction": { "id": attempt } } }));
    assert_eq!(payment("t").state, State::Other("failed".to_owned()));
    assert!(!payment("t").state.supersedes(&State::Sent));
    assert_eq!(status(json!({ "id": "wamid.a", "status": "failed", "type": "payment" })).state, State::Other("failed".to_owned()));
    // Each attempt is news, and none is that of the message.
    let keys = [payment("t").key(), payment("u").key(), status(json!({ "id": "wamid.a", "status": "failed" })).key()];
    assert!(keys[0] != keys[1] && keys[0] != keys[2] && keys[0] == payment("t").key());
}

#[test]
fn the_oldest_form_names_the_recipient_of_its_message() {
    let old = json!({ "id": "wamid.out", "status": "failed", "type": "message", "message": { "recipient_id": "16505551234" } });
    let failed = status(old);
    assert!(matches!(&failed.recipient, Some(Recipient::Phone(phone)) if phone.as_str() == "16505551234"));
    assert_eq!(failed.misfits, []);
    let odd = status(json!({ "id": "wamid.out", "status": "sent", "recipient_id": "16505551234", "message": 1 }));
    assert!(odd.recipient.is_some() && odd.misfits.is_empty(), "{odd:?}");
    let odd = status(json!({ "id": "wamid.out", "status": "sent", "message": 1 }));
    assert_eq!(odd.misfits[0].to_string(), "message: must be an object, found a number");
}

#[test]
fn whole_numbers_may_have_a_point() {
    let error = json!({ "code": 131_047.0, "title": "Re-engagement message" });
    let failed = status(json!({ "id": "wamid.out", "status": "failed", "timestamp": 1_750_030_073.0, "errors": [error] }));
    assert_eq!((failed.timestamp.map(Timestamp::seconds), failed.errors[0].code()), (Some(1_750_030_073), 131_047));
    assert_eq!(failed.misfits, []);
    for odd in [json!(1_750_030_073.5), json!(1e300), json!(-1.0)] {
        let sent = status(json!({ "id": "wamid.out", "status": "sent", "timestamp": odd }));
        assert_eq!((sent.timestamp, sent.misfits.len()), (None, 1), "{odd}");
    }
}

#[test]
fn an_empty_recipient_is_none() {
    let hidden = status(json!({ "id": "wamid.a", "status": "read", "recipient_id": "", "recipient_user_id": "US.123" }));
    assert!(matches!(hidden.recipient, Some(Recipient::User(_))));
    assert_eq!(hidden.misfits, []);
}

#[test]
fn later_states_supersede_earlier_ones() {
    let order = [State::Sent, State::Delivered, State::Read, State::Played];
    for (late, state) in order.iter().enumerate() {
        for (early, known) in order.iter().enumerate() {
            assert_eq!(state.supersedes(known), late > early, "{state} after {known}");
        }
        assert!(!state.supersedes(&State::Failed), "{state} after failed");
        assert_eq!(State::Failed.supersedes(state), *state == State::Sent, "failed after {state}");
        for aside in [State::Deleted, State::Warning, State::from("captured")] {
            assert!(!aside.supersedes(state), "{aside} after {state}");
            assert!(state.supersedes(&aside), "{state} after {aside}");
        }
    }
    assert!(!State::Failed.supersedes(&State::Failed));
    assert!(!State::Deleted.supersedes(&State::Warning));
}

#[test]
fn a_word_is_the_same_however_it_came() {
    for word in ["sent", "delivered", "read", "played", "failed", "deleted", "warning", "sending", "", "Sent"] {
        let by_json = status(json!({ "id": "wamid.a", "status": word })).state;
        assert_eq!((by_json.as_str(), &by_json), (word, &State::from(word)));
    }
    assert_eq!(State::from("sending"), State::Other("sending".to_owned()));
    assert_eq!(status(json!({ "id": "wamid.a", "status": { "a": 5 } })).state, State::Other(r#"{"a":5}"#.to_owned()));
    assert_eq!(status(json!({ "id": "wamid.a" })).state, State::Other(String::new()));
}

#[test]
fn the_same_status_has_the_same_key() {
    let key = |json| status(json).key();
    let sent = json!({ "id": "wamid.a", "status": "sent", "timestamp": "1" });
    assert_eq!(key(sent.clone()), key(json!({ "id": "wamid.a", "status": "sent", "timestamp": "2", "pricing": {} })));
    assert_eq!(key(sent.clone()).to_string(), "wamid.a sent");
    for other in [
        json!({ "id": "wamid.b", "status": "sent" }),
        json!({ "id": "wamid.a", "status": "read" }),
        json!({ "id": "wamid.a", "status": "sent", "recipient_participant_id": "16505551235" }),
    ] {
        assert_ne!(key(sent.clone()), key(other));
    }
}

#[test]
fn a_misfit_says_where_and_why() {
    let odd =
        status(json!({ "id": "wamid.a", "status": "sent", "pricing": { "billable": [] }, "errors": [{ "code": 1 }, { "title": "x" }, 5] }));
    let misfits: Vec<_> = odd.misfits.iter().map(ToString::to_string).collect();
    assert_eq!(
        misfits,
        [
            "errors[1]: must be an error with a code, found an object",
            "errors[2]: must be an error with a code, found a number",
            "pricing.billable: must be true or false, found a list",
        ]
    );
    assert_eq!(odd.errors.len(), 1);
}
