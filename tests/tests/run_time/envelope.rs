//! The rules of the envelope.

use serde_json::json;
use whatsapp_dsl::{
    BusinessScopedUserId, CatalogMessage, Contacts, Flow, GroupId, List, Location, Message, PhoneNumber, Product, ProductList, Reaction,
    Recipient, ReplyButtons, Text, contacts, list, product_list, reply_buttons, try_message,
};

use crate::broken_json;

#[test]
fn a_user_or_a_group() {
    let json = json!({ "messaging_product": "whatsapp", "type": "text", "text": { "body": "Hi" } });
    broken_json(Text::builder().body("Hi").build(), &json, "message_recipient_required", "");
    let three = Text::builder().to("16505551234").recipient("US.1").group("g").body("Hi").build().expect_err("three recipients");
    let found: Vec<_> = three.violations().iter().map(|violation| (violation.rule(), violation.path())).collect();
    assert_eq!(found, [("message_recipient_conflict", "to")]);
}

/// A message of each kind that no group takes, to a group.
fn to_group() -> Vec<(Message, Result<Message, whatsapp_dsl::Invalid>)> {
    let card = contacts::Contact::builder().name(contacts::Name::builder().formatted_name("Ann"));
    let reply = reply_buttons::Reply::builder().id("yes").title("Yes");
    let section = list::Section::builder().rows([list::Row::builder().id("1").title("One")]);
    let products = product_list::Section::builder().product_items(["sku"]);
    macro_rules! both {
        ($($builder:expr),* $(,)?) => {
            vec![$({
                let builder = $builder;
                (builder.clone().to("16505551234").build().expect("a message to a phone"), builder.group("Y2FwaQ").build())
            }),*]
        };
    }
    both![
        Reaction::builder().message_id("wamid.1").emoji("👍"),
        Location::builder().latitude(1.0).longitude(2.0),
        Contacts::builder().contacts([card]),
        ReplyButtons::builder().body("Right?").buttons([reply]),
        List::builder().body("What?").button("Menu").sections([section]),
        Product::builder().catalog_id("1").product_retailer_id("sku"),
        ProductList::builder().header("Fresh").body("Look.").catalog_id("1").sections([products]),
        CatalogMessage::builder().body("All."),
        Flow::builder().body("Book.").flow_id("1").flow_cta("Book"),
    ]
}

#[test]
fn groups_take_text_media_and_templates_only() {
    for (valid, built) in to_group() {
        let mut json = serde_json::to_value(&valid).expect("JSON");
        json["recipient_type"] = "group".into();
        json["to"] = "Y2FwaQ".into();
        broken_json(built, &json, "message_group_content", "to");
        let group: GroupId = "Y2FwaQ".parse().expect("a group");
        let moved = valid.with_recipient(group).expect_err("no group takes it");
        assert_eq!(moved.violations()[0].rule(), "message_group_content");
    }
}

#[test]
fn a_recipient_in_to_has_none_of_its_own_sort_beside_it() {
    let user: BusinessScopedUserId = "US.13491208655302741918".parse().expect("an id");
    let phone: PhoneNumber = "+1 650 555 1234".parse().expect("a number");
    let group: GroupId = "Y2FwaV9ncm91cA".parse().expect("an id");
    let other = "US.134912086553";
    for to in [Recipient::User(user.clone()), Recipient::from((phone, user))] {
        let invalid = try_message!(Text { to: to, recipient: other, body: "Hi" }).expect_err("two users");
        assert_eq!(invalid.violations()[0].rule(), "message_recipient_conflict");
        assert_eq!(invalid.violations()[0].path(), "recipient");
    }
    let invalid = Text::builder().to(Recipient::Group(group)).group("Y2").body("Hi").build().expect_err("two groups");
    assert_eq!(invalid.violations()[0].rule(), "message_recipient_conflict");
    let both = try_message!(Text { to: Recipient::Phone(phone), recipient: other, body: "Hi" }).expect("a user's number and id");
    assert_eq!(both.recipient().as_str(), "16505551234");
}
