//! A member that is set more than once in one object: which of the values counts is nobody's to guess.

use serde::Deserialize;
use whatsapp_dsl::Message;

use crate::to_phone;

#[test]
fn members_set_more_than_once_are_refused_at_every_depth() {
    for (content, name) in [
        (r#""to":"16505551235","type":"text","text":{"body":"Hi"}"#, "to"),
        (r#""type":"text","type":"text","text":{"body":"Hi"}"#, "type"),
        (r#""type":"text","text":{"body":"Hi","body":"Ho"}"#, "body"),
        (r#""type":"text","text":{"body":"Hi"},"text":{"body":"Hi"}"#, "text"),
        (r#""type":"contacts","contacts":[{"name":{"formatted_name":"Ann","formatted_name":"Ann"}}]"#, "formatted_name"),
        (
            r#""type":"interactive","interactive":{"type":"flow","body":{"text":"Book."},"action":{"name":"flow","parameters":{
            "flow_id":"1","flow_cta":"Book","flow_action_payload":{"data":{"a":{"b":[{"c":1,"c":1}]}}}}}}"#,
            "c",
        ),
    ] {
        let json = to_phone(content);
        let invalid = Message::from_json(&json).expect_err("a member that is set more than once");
        let [violation] = invalid.violations() else { panic!("one violation: {invalid}") };
        assert_eq!((violation.rule(), violation.code()), ("json_syntax", Some(100)));
        // The second name ends there.
        let column = json.rfind(&format!("\"{name}\"")).expect("the name") + name.len() + 2;
        let words = format!("`{name}` is set more than once in one object at line 1 column {column}");
        assert_eq!(violation.words(), words, "{json}");
        // The same behind serde.
        let error = serde_json::from_str::<Message>(&json).expect_err("a member that is set more than once");
        assert!(error.to_string().contains(&format!("`{name}` is set more than once in one object")), "{error}");
    }
}

#[test]
fn members_set_more_than_once_in_another_format() {
    let members = [("messaging_product", "whatsapp"), ("to", "16505551234"), ("to", "16505551235")];
    let other = serde::de::value::MapDeserializer::<_, serde::de::value::Error>::new(members.into_iter());
    let error = Message::deserialize(other).expect_err("a member that is set more than once");
    assert_eq!(error.to_string(), "`to` is set more than once in one object");
}

#[test]
fn members_of_other_objects_may_have_the_same_names() {
    let json = to_phone(r#""type":"contacts","contacts":[{"name":{"formatted_name":"A"}},{"name":{"formatted_name":"A"}}]"#);
    assert!(Message::from_json(&json).is_ok());
}
