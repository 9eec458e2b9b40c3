//! Recipients and the other members that every message has.

use whatsapp_dsl::{BusinessScopedUserId, GroupId, Message, PhoneNumber, Recipient, Template, Text, message, try_message};

use crate::{check, refused};

const USER: &str = r#"{"messaging_product":"whatsapp","recipient_type":"individual","recipient":"US.13491208655302741918","type":"text","text":{"body":"Hello"}}"#;
const GROUP: &str =
    r#"{"messaging_product":"whatsapp","recipient_type":"group","to":"Y2FwaV9ncm91cDox","type":"text","text":{"body":"Hello"}}"#;
const PHONE: &str =
    r#"{"messaging_product":"whatsapp","recipient_type":"individual","to":"16505551234","type":"text","text":{"body":"Hello"}}"#;

#[test]
fn a_phone_number_is_written_as_its_digits() {
    for to in ["16505551234", "+1 (650) 555-1234", "+1.650.555.1234", " 1 650\u{a0}555 1234 "] {
        assert_eq!(Text::builder().to(to).body("Hello").build().map(|message| message.to_json()).as_deref(), Ok(PHONE), "{to}");
    }
    check(PHONE, &message!(Text { to: "+1 (650) 555-1234", body: "Hello" }), Text::builder().to("+1-650-555-1234").body("Hello").build());
}

#[test]
fn a_user_goes_by_recipient() {
    check(
        USER,
        &message!(Text { recipient: "US.13491208655302741918", body: "Hello" }),
        Text::builder().recipient("US.13491208655302741918").body("Hello").build(),
    );
}

#[test]
fn a_group_is_written_in_to() {
    check(
        GROUP,
        &message!(Text { group: "Y2FwaV9ncm91cDox", body: "Hello" }),
        Text::builder().group("Y2FwaV9ncm91cDox").body("Hello").build(),
    );
}

#[test]
fn to_takes_every_sort_of_recipient() {
    let phone: PhoneNumber = "+1 650 555 1234".parse().expect("a phone number");
    let user: BusinessScopedUserId = "US.13491208655302741918".parse().expect("a user id");
    let group: GroupId = "Y2FwaV9ncm91cDox".parse().expect("a group id");
    for (recipient, json) in [(Recipient::from(phone), PHONE), (Recipient::from(user), USER), (Recipient::from(group), GROUP)] {
        let built = Text::builder().to(&recipient).body("Hello").build();
        let tried = try_message!(Text { to: &recipient, body: "Hello" }).expect("a message to anybody");
        check(json, &tried, built);
        let read = Message::from_json(json).expect("a message");
        assert_eq!(read.recipient(), &recipient);
    }
    check(PHONE, &message!(Text { to: phone, body: "Hello" }), Text::builder().to(phone).body("Hello").build());
    check(PHONE, &message!(Text { to: &phone, body: "Hello" }), Text::builder().to(phone).body("Hello").build());
}

#[test]
fn members_of_the_envelope_are_in_order() {
    let json = concat!(
        r#"{"messaging_product":"whatsapp","recipient_type":"individual","to":"16505551234","#,
        r#""context":{"message_id":"wamid.HBgL"},"type":"text","text":{"body":"Hello"},"#,
        r#""biz_opaque_callback_data":"order 7","recipient_identity_key_hash":"DF2lS5v2W6x="}"#
    );
    let declared = message!(Text {
        recipient_identity_key_hash: "DF2lS5v2W6x=",
        biz_opaque_callback_data: "order 7",
        context: "wamid.HBgL",
        body: "Hello",
        to: "+1 650 555 1234",
    });
    check(
        json,
        &declared,
        Text::builder()
            .recipient_identity_key_hash("DF2lS5v2W6x=")
            .biz_opaque_callback_data("order 7")
            .context("wamid.HBgL")
            .body("Hello")
            .to("16505551234")
            .build(),
    );
    assert_eq!(declared.context(), Some("wamid.HBgL"));
    assert_eq!(declared.biz_opaque_callback_data(), Some("order 7"));
    assert_eq!(declared.recipient_identity_key_hash(), Some("DF2lS5v2W6x="));
    assert_eq!(declared.recipient().as_str(), "16505551234");
}

#[test]
fn what_was_not_given_is_not_in_the_envelope() {
    let message = message!(Text { to: "+1 650 555 1234", body: "Hello" });
    assert_eq!((message.context(), message.biz_opaque_callback_data(), message.recipient_identity_key_hash()), (None, None, None));
}

#[test]
fn the_same_message_goes_to_another_recipient() {
    let news = message!(Text { to: "+1 650 555 1234", context: "wamid.HBgL", body: "Hello" });
    let user: BusinessScopedUserId = "US.13491208655302741918".parse().expect("a user id");
    let group: GroupId = "Y2FwaV9ncm91cDox".parse().expect("a group id");
    let phone: PhoneNumber = "+39 06 6982".parse().expect("a phone number");
    let to_user = news.with_recipient(user).expect("a text goes to a user");
    assert_eq!(
        to_user.to_json(),
        r#"{"messaging_product":"whatsapp","recipient_type":"individual","recipient":"US.13491208655302741918","context":{"message_id":"wamid.HBgL"},"type":"text","text":{"body":"Hello"}}"#
    );
    assert_eq!(news.with_recipient(group).map(|message| message.recipient().as_str().to_owned()).as_deref(), Ok("Y2FwaV9ncm91cDox"));
    assert_eq!(to_user.with_recipient(phone).map(|message| message.recipient().as_str().to_owned()).as_deref(), Ok("39066982"));
    assert_eq!(to_user.with_recipient(news.recipient().clone()), Ok(news.clone()));
    assert_eq!(news.recipient().as_str(), "16505551234", "the message itself stays");
}

#[test]
fn groups_take_text_media_and_templates_only() {
    let group: GroupId = "Y2FwaV9ncm91cDox".parse().expect("a group id");
    let template = Template::builder().to("16505551234").name("hello").language("en").build().expect("a template");
    assert!(template.with_recipient(group.clone()).is_ok());
    let place = message!(Location { to: "+1 650 555 1234", latitude: 1.0, longitude: 2.0 });
    let refused = place.with_recipient(group).expect_err("no place goes to a group");
    assert_eq!(
        refused.to_string(),
        "to: Location cannot go to a group, which takes text, media, templates and pins only [message_group_content, error 131009]"
    );
}

#[test]
fn a_number_and_a_user_id_may_both_be_given() {
    let json = concat!(
        r#"{"messaging_product":"whatsapp","recipient_type":"individual","to":"16505551234","recipient":"US.1349","#,
        r#""type":"text","text":{"body":"Hello"}}"#
    );
    let message = message!(Text { to: "+1 650 555 1234", recipient: "US.1349", body: "Hello" });
    check(json, &message, Text::builder().to("+1 650 555 1234").recipient("US.1349").body("Hello").build());
    let phone: PhoneNumber = "+1 650 555 1234".parse().expect("a phone number");
    let user: BusinessScopedUserId = "US.1349".parse().expect("a user id");
    let both = Recipient::Both { phone, user: user.clone() };
    check(json, &message!(Text { to: &phone, recipient: &user, body: "Hello" }), Text::builder().to(&both).body("Hello").build());
    assert_eq!(try_message!(Text { to: both.clone(), body: "Hello" }).as_ref(), Ok(&message));
    assert_eq!(message.recipient(), &both);
    assert_eq!((both.as_str(), both.to_string().as_str()), ("16505551234", "16505551234"), "the number wins");
    let alone = message!(Text { to: phone, body: "Hello" });
    assert_eq!(alone.with_recipient((phone, user)), Ok(message.clone()));
    assert_eq!(message.with_recipient(phone), Ok(alone));
}

#[test]
fn a_group_is_given_alone() {
    let said = "`group` cannot be set beside `to` or `recipient`: a message goes either to a group or to a user [message_recipient_conflict, error 131009]";
    let group = || Text::builder().group("Y2FwaV9ncm91cDox").body("Hello");
    let phone: PhoneNumber = "+1 650 555 1234".parse().expect("a phone number");
    let user: BusinessScopedUserId = "US.1349".parse().expect("a user id");
    for several in [group().to("16505551234"), group().recipient("US.1349"), group().to(Recipient::from((phone, user)))] {
        assert_eq!(several.build().expect_err("a group and a user").to_string(), format!("to: {said}"));
    }
    let to: Recipient = GroupId::try_from("Y2FwaV9ncm91cDox").expect("a group id").into();
    let mixed = try_message!(Text { to, recipient: "US.1349", body: "Hello" }).expect_err("a group and a user");
    assert_eq!(mixed.violations()[0].rule(), "message_recipient_conflict");
    let json =
        r#"{"messaging_product":"whatsapp","recipient_type":"group","to":"g","recipient":"US.1","type":"text","text":{"body":"Hi"}}"#;
    assert!(refused(json)[0].starts_with("recipient: `recipient` is not a member of this object where recipient_type is"), "{json}");
}

#[test]
fn one_recipient_is_read() {
    let none = r#"{"messaging_product":"whatsapp","type":"text","text":{"body":"Hello"}}"#;
    assert_eq!(
        refused(none),
        [
            "a message needs a recipient: `to` (a phone number), `recipient` (a business-scoped user id) or `group` (a group id) [message_recipient_required, error 131008]"
        ]
    );
}
