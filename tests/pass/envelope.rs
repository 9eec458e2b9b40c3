//! Who receives, and what else every message may have.

use serde_json::Value;
use whatsapp_dsl::{BusinessScopedUserId, GroupId, Invalid, Message, MessageId, PhoneNumber, Recipient, message, try_message};

fn written(message: &Message) -> Value {
    serde_json::from_str(&message.to_json()).expect("what is written is JSON")
}

fn main() -> Result<(), Invalid> {
    let hello = written(&message!(Text {
        to: "+1 650 555 1234",
        context: "wamid.1",
        biz_opaque_callback_data: "order A1",
        recipient_identity_key_hash: "DF2lS5v2W6x=",
        body: "Hello!",
    }));
    assert_eq!(hello["to"], "16505551234");
    assert_eq!(hello["context"]["message_id"], "wamid.1");
    assert_eq!(hello["biz_opaque_callback_data"], "order A1");
    assert_eq!(hello["recipient_identity_key_hash"], "DF2lS5v2W6x=");

    let user = written(&message!(Text { recipient: "US.13491208655302741918", body: "Hello!" }));
    assert_eq!(user["recipient"], "US.13491208655302741918");
    let group = written(&message!(Text { group: "Y2FwaV9ncm91cDoxOTUwNTU1", body: "Hello!" }));
    assert_eq!((group["recipient_type"].as_str(), group["to"].as_str()), (Some("group"), Some("Y2FwaV9ncm91cDoxOTUwNTU1")));

    // A checked type proves its value, by value or by reference.
    let to: PhoneNumber = "+1 650 555 1234".parse()?;
    let context = MessageId::try_from("wamid.1")?;
    let expected = message!(Text { to: "+1 650 555 1234", context: "wamid.1", body: "Hello!" });
    assert_eq!(message!(Text { to, context: &context, body: "Hello!" }), expected);
    assert_eq!(message!(Text { to: &to, context: context.clone(), body: "Hello!" }), expected);
    assert_eq!(message!(Text { to: Recipient::from(to), context, body: "Hello!" }), expected);
    let recipient = Recipient::Phone(to);
    assert_eq!(written(&message!(Text { to: &recipient, body: "Hello!" }))["to"], "16505551234");

    let user = BusinessScopedUserId::try_from("US.13491208655302741918")?;
    let group = GroupId::try_from("Y2FwaV9ncm91cDoxOTUwNTU1")?;
    let by_id = message!(Text { recipient: &user, body: "Hello!" });
    assert_eq!(message!(Text { to: Recipient::User(user), body: "Hello!" }), by_id);
    let to_group = message!(Text { group: &group, body: "Hello!" });
    assert_eq!(message!(Text { to: Recipient::Group(group), body: "Hello!" }), to_group);

    // Whichever of the three is there at run time.
    let send = |phone: Option<&str>, user: Option<&str>| try_message!(Text { to: phone, recipient: user, body: "Hello!" });
    assert!(send(Some("+1 650 555 1234"), None).is_ok());
    assert!(send(None, Some("US.1")).is_ok());
    assert_eq!(send(None, None).unwrap_err().violations()[0].rule(), "message_recipient_required");
    assert!(send(Some("+1 650 555 1234"), Some("US.1"))?.to_json().contains(r#""to":"16505551234","recipient":"US.1""#));
    Ok(())
}
