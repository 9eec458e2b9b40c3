//! `Message` among other values that serde reads and writes.

use std::fmt::Debug;

use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};
use whatsapp_dsl::{Invalid, Message, Recipient, Violation, message};

fn hello() -> Message {
    message!(Text { to: "+1 650 555 1234", body: "Hello" })
}

fn hello_json() -> Value {
    json!({
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": "16505551234",
        "type": "text",
        "text": { "body": "Hello" },
    })
}

/// A message as a shop keeps it until it is sent.
#[derive(Debug, Clone, PartialEq)]
struct Queued {
    order: u32,
    message: Message,
}

impl Serialize for Queued {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut queued = serializer.serialize_struct("Queued", 2)?;
        queued.serialize_field("order", &self.order)?;
        queued.serialize_field("message", &self.message)?;
        queued.end()
    }
}

impl<'de> Deserialize<'de> for Queued {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Queued;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a queued message")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Queued, A::Error> {
                let (mut order, mut message) = (None, None);
                while let Some(member) = map.next_key::<String>()? {
                    if member == "order" {
                        order = Some(map.next_value()?);
                    } else {
                        message = Some(map.next_value()?);
                    }
                }
                let missing = serde::de::Error::missing_field;
                Ok(Queued { order: order.ok_or_else(|| missing("order"))?, message: message.ok_or_else(|| missing("message"))? })
            }
        }

        deserializer.deserialize_map(Members)
    }
}

#[test]
fn a_message_can_go_anywhere() {
    fn check<T: Clone + PartialEq + Debug + Send + Sync + Serialize + DeserializeOwned + 'static>() {}
    fn check_error<T: std::error::Error + Clone + PartialEq + Eq + Send + Sync + 'static>() {}
    fn check_value<T: Clone + PartialEq + Eq + Debug + Send + Sync + 'static>() {}
    check::<Message>();
    check_error::<Invalid>();
    check_value::<Violation>();
    check_value::<Recipient>();
}

#[test]
fn a_message_becomes_a_value_and_back() {
    let value = serde_json::to_value(hello()).expect("a message is JSON");
    assert_eq!(value, hello_json());
    assert_eq!(serde_json::from_value::<Message>(value.clone()).expect("a message"), hello());
    assert_eq!(Message::try_from(value), Ok(hello()));
}

#[test]
fn a_message_can_be_in_a_struct() {
    let queued = Queued { order: 7, message: hello() };
    let json = serde_json::to_string(&queued).expect("JSON");
    assert_eq!(json, format!(r#"{{"order":7,"message":{}}}"#, hello().to_json()));
    assert_eq!(serde_json::from_str::<Queued>(&json).expect("what was written"), queued);
    assert_eq!(serde_json::from_slice::<Queued>(json.as_bytes()).expect("what was written"), queued);
    assert_eq!(serde_json::from_reader::<_, Queued>(json.as_bytes()).expect("what was written"), queued);
}

#[test]
fn a_message_can_be_in_a_list() {
    let list = vec![hello(), message!(Sticker { to: "+1 650 555 1234", id: "1" })];
    let json = serde_json::to_string(&list).expect("JSON");
    assert_eq!(serde_json::from_str::<Vec<Message>>(&json).expect("what was written"), list);
}

#[test]
fn serde_refuses_what_is_invalid_too() {
    let mut value = hello_json();
    value["text"]["body"] = "".into();
    let words = "text.body: body is empty [text_body_empty, error 100]";
    assert_eq!(serde_json::from_value::<Message>(value.clone()).expect_err("an empty body").to_string(), words);
    assert_eq!(Message::try_from(value.clone()).expect_err("an empty body").to_string(), words);
    let queued = json!({ "order": 7, "message": value }).to_string();
    let error = serde_json::from_str::<Queued>(&queued).expect_err("an empty body").to_string();
    assert!(error.starts_with(words), "{error}");
}

#[test]
fn indented_json_is_read_too() {
    let json = serde_json::to_string_pretty(&hello()).expect("JSON");
    assert_eq!(Message::from_json(&json), Ok(hello()));
}
