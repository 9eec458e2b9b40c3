//! Read receipts, which are no messages.

use whatsapp_dsl::{Message, MessageId, ReadReceipt};

use super::one_line;

fn id() -> MessageId {
    "wamid.HBgLMTY1MDM4Nzk0MzkVAgARGBJDQjZCMzlEQUE4OTJBMTE4RTUA".parse().expect("an id")
}

/// The typing indicator of Meta's guide.
const TYPING: &str = r#"{
    "messaging_product":"whatsapp",
    "status":"read",
    "message_id":"wamid.HBgLMTY1MDM4Nzk0MzkVAgARGBJDQjZCMzlEQUE4OTJBMTE4RTUA",
    "typing_indicator":{"type":"text"}
}"#;

#[test]
fn a_read_receipt_is_written_member_for_member() {
    let json = one_line(TYPING).replace(r#","typing_indicator":{"type":"text"}"#, "");
    let read = ReadReceipt::of(id());
    assert_eq!(read.to_json(), json);
    assert_eq!(serde_json::to_string(&read).expect("it can be written"), json);
}

#[test]
fn a_typing_indicator_comes_with_it() {
    let typing = ReadReceipt::of(id()).with_typing_indicator();
    assert_eq!(typing.to_json(), one_line(TYPING));
    assert_eq!(serde_json::to_value(&typing).ok(), serde_json::from_str(TYPING).ok());
}

#[test]
fn receipts_of_the_same_are_equal() {
    let read = ReadReceipt::of(id());
    assert_eq!(read.clone(), read);
    assert_ne!(read.clone().with_typing_indicator(), read);
    assert_eq!((read.message_id(), read.has_typing_indicator()), (&id(), false));
    assert!(format!("{read:?}").contains("wamid."));
}

#[test]
fn a_receipt_is_not_read_as_a_message() {
    assert!(Message::from_json(TYPING).is_err());
}
