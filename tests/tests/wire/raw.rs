//! Messages of types that the table does not have: written as they are given, and read back where that is asked for.

use serde_json::json;
use whatsapp_dsl::{Content, Message, Raw, message, try_message};

use super::{one_line, refused, to_phone};

const HOLOGRAM: &str = r#""type":"hologram","hologram":{"layers":[],"note":null,"scene":{"id":7}}"#;

/// What is wrong with the JSON where types that are not known are read.
#[track_caller]
fn refused_or_raw(json: &str) -> Vec<String> {
    let invalid = Message::from_json_or_raw(json).expect_err("a message that WhatsApp rejects");
    invalid.violations().iter().map(ToString::to_string).collect()
}

#[test]
fn a_raw_message_is_written_as_it_is_given() {
    let content = json!({ "scene": { "id": 7 }, "layers": [], "note": null });
    let declared =
        message!(Raw { to: "+1 650 555 1234", kind: "hologram", content: json!({ "scene": { "id": 7 }, "layers": [], "note": null }) });
    assert_eq!(declared.to_json(), to_phone(HOLOGRAM));
    let kind = String::from("hologram");
    assert_eq!(try_message!(Raw { to: "16505551234", kind, content: &content }).as_ref(), Ok(&declared));
    assert_eq!(Raw::builder().to("16505551234").kind("hologram").content(content).build(), Ok(declared));
}

#[test]
fn it_is_a_constant_where_all_of_it_is() {
    const KIND: &str = "hologram";
    static MESSAGE: Message = message!(Raw { to: "16505551234", kind: KIND, content: json!({ "scene": 7 }) });
    assert!(MESSAGE.to_json().ends_with(r#""type":"hologram","hologram":{"scene":7}}"#));
}

#[test]
fn it_is_read_back_only_where_that_is_asked_for() {
    let json = to_phone(HOLOGRAM);
    let read = Message::from_json_or_raw(&json).expect("a message");
    assert_eq!(read.to_json(), json);
    let Content::Raw(raw) = read.content() else { panic!("a raw message: {read:?}") };
    assert_eq!((raw.kind(), &raw.content()["scene"]["id"]), ("hologram", &json!(7)));

    let [said] = &refused(&json)[..] else { panic!("one violation") };
    assert!(said.ends_with("any other type is read by `Message::from_json_or_raw` [message_type]"), "{said}");
    assert!(serde_json::from_str::<Message>(&json).is_err());
    assert!(Message::try_from(json!({ "to": "16505551234", "type": "hologram", "hologram": { "scene": 7 } })).is_err());
}

#[test]
fn what_every_message_has_is_read_and_checked() {
    let json = one_line(
        r#"{"messaging_product":"whatsapp","recipient_type":"group","to":"Y2FwaV9ncm91","context":{"message_id":"wamid.A"},
        "type":"hologram","hologram":{"scene":7},"biz_opaque_callback_data":"a"}"#,
    );
    let read = Message::from_json_or_raw(&json).expect("a message");
    assert_eq!((read.context(), read.biz_opaque_callback_data(), read.to_json()), (Some("wamid.A"), Some("a"), json));

    let invalid = refused_or_raw(r#"{"messaging_product":"whatsapp","to":"0650","type":"hologram","hologram":{"scene":7},"scene":7}"#);
    assert!(invalid[0].starts_with("scene: `scene` is not a member of this object"), "{invalid:#?}");
    assert!(invalid[1].starts_with("to: to is not a phone number"), "{invalid:#?}");
    assert_eq!(invalid.len(), 2);
}

#[test]
fn its_content_is_an_object_of_the_name_of_its_type() {
    for (content, said) in [
        (r#""type":"hologram""#, "hologram: Raw needs `content` [raw_content_required, error 131008]"),
        (r#""type":"hologram","hologram":null"#, "hologram: Raw needs `content` [raw_content_required, error 131008]"),
        (r#""type":"hologram","hologram":"{}""#, "hologram: hologram must be an object [raw_content_type, error 131009]"),
        (r#""type":"hologram","hologram":[1]"#, "hologram: hologram must be an object [raw_content_type, error 131009]"),
        (
            r#""type":"hologram","hologram":{}"#,
            "hologram: content is an empty object: it needs at least one member [raw_content_empty, error 131009]",
        ),
    ] {
        assert_eq!(refused_or_raw(&to_phone(content)), [said], "{content}");
    }
    let two = refused_or_raw(&to_phone(r#""type":"hologram","hologram":{"a":1},"text":{"body":"Hello!"}"#));
    assert!(two.len() == 1 && two[0].starts_with("text: `text` is not a member of this object"), "{two:#?}");
}

#[test]
fn words_that_cannot_be_a_type() {
    for kind in ["Hologram", "holo gram", "hologram.a", "to", "context", "type", "recipient_type", ""] {
        let json = json!({ "messaging_product": "whatsapp", "to": "16505551234", "type": kind, kind: { "a": 1 } });
        let Err(invalid) = Message::from_json_or_raw(&json.to_string()) else { panic!("{kind} is no type") };
        let built = Raw::builder().to("16505551234").kind(kind).content(json!({ "a": 1 })).build().expect_err(kind);
        let rule = if kind.is_empty() { "raw_kind_empty" } else { "raw_kind_format" };
        assert_eq!(built.violations()[0].rule(), rule);
        // A member that is set twice is one, so that the message may be another one.
        assert!(!invalid.violations().is_empty());
    }
}

#[test]
fn known_types_are_read_as_they_always_are() {
    for content in [
        r#""type":"text","text":{"body":"Hello!"}"#,
        r#""text":{"body":"Hello!"}"#,
        r#""type":"TEXT","text":{"body":"Hello!"}"#,
        r#""type":"location","location":{"latitude":41.5,"longitude":12.5}"#,
    ] {
        let json = to_phone(content);
        assert_eq!(Message::from_json_or_raw(&json), Message::from_json(&json), "{content}");
        assert!(Message::from_json(&json).is_ok(), "{content}");
    }
    for content in [
        r#""type":"text","text":{"body":""}"#,
        r#""type":"text","text":{"bod":"Hello!"}"#,
        r#""type":"interactive","interactive":{"type":"hologram"}"#,
        r#""type":"interactive""#,
        r#""type":7,"7":{"a":1}"#,
        r#""type":["hologram"]"#,
    ] {
        let json = to_phone(content);
        assert_eq!(refused_or_raw(&json), refused(&json), "{content}");
    }
}

#[test]
fn content_is_no_deeper_than_can_be_read_back() {
    let nested = |levels: usize| (1..levels).fold(json!({ "a": 1 }), |inner, _| json!({ "a": inner }));
    let build = |levels| Raw::builder().to("16505551234").kind("hologram").content(nested(levels)).build();
    let message = build(126).expect("content that can be read back");
    assert_eq!(Message::from_json_or_raw(&message.to_json()), Ok(message));
    let refused = build(127).expect_err("content that cannot be read back");
    assert_eq!((refused.violations()[0].rule(), refused.violations()[0].path()), ("raw_content_depth", "hologram"));
}

#[test]
fn it_goes_to_another_recipient() {
    let message = message!(Raw { to: "16505551234", kind: "hologram", content: json!({ "scene": 7 }) });
    let group: whatsapp_dsl::GroupId = "Y2FwaV9ncm91cA".parse().expect("an id");
    assert!(message.with_recipient(group).is_ok_and(|message| message.to_json().contains(r#""to":"Y2FwaV9ncm91cA""#)));
}
