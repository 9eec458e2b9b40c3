//! The rules of messages that a business starts without a template, and of those for the endpoint for marketing messages.

use serde_json::{Value, json};
use whatsapp_dsl::direct_send::{Category, DirectSendConfig};
use whatsapp_dsl::header::Image;
use whatsapp_dsl::reply_buttons::{CtaUrl as Link, Reply};
use whatsapp_dsl::template::card::Header;
use whatsapp_dsl::template::{Card, ProductPolicy, Url};
use whatsapp_dsl::{
    BusinessScopedUserId, CtaUrl, GroupId, Invalid, Message, PhoneNumber, Recipient, ReplyButtons, ReplyButtonsBuilder, Template,
    TemplateBuilder, Text, TextBuilder, message, try_message,
};

use crate::{broken, broken_json, long};

const TO: &str = "+1 650 555 1234";

fn text(category: Category) -> TextBuilder {
    Text::builder().to(TO).body("Hi").category(category)
}

fn json_of(message: &Result<Message, Invalid>) -> Value {
    serde_json::to_value(message.as_ref().expect("a message")).expect("JSON")
}

#[test]
fn texts_have_less_room() {
    for (category, word) in [(Category::Utility, "utility"), (Category::Authentication, "authentication")] {
        let body = |length: usize| text(category).body(long(length)).build();
        assert!(body(1024).is_ok());
        let mut json = json_of(&body(1));
        json["text"]["body"] = long(1025).into();
        assert_eq!(json["category"], word);
        broken_json(body(1025), &json, "text_body_length", "text.body");
    }
    assert!(text(Category::Service).body(long(4096)).build().is_ok());
    let category = |category: Option<Category>| try_message!(Text { to: TO, body: &long(1025), category });
    assert!(category(None).is_ok() && category(Some(Category::Service)).is_ok());
    assert_eq!(category(Some(Category::Utility)).expect_err("too long").violations()[0].rule(), "text_body_length");
}

#[test]
fn how_long_meta_tries() {
    let seconds = |category, seconds: i64| text(category).ttl_seconds(seconds).build();
    for (category, most) in [(Category::Utility, 43_200), (Category::Authentication, 900)] {
        assert!(seconds(category, 30).is_ok() && seconds(category, most).is_ok());
        let valid = seconds(category, 30).expect("seconds");
        for wrong in [29, most + 1, -1] {
            broken(&valid, seconds(category, wrong), "text_ttl_seconds_range", "ttl_seconds", wrong.into());
        }
    }
    let valid = text(Category::Service).build().expect("a text");
    broken(&valid, seconds(Category::Service, 600), "text_ttl_seconds_service", "ttl_seconds", 600.into());
    let valid = Text::builder().to(TO).body("Hi").build().expect("a text");
    let alone = Text::builder().to(TO).body("Hi").ttl_seconds(600).build();
    assert_eq!(alone.as_ref().expect_err("no category").violations()[0].code(), Some(100));
    broken(&valid, alone, "text_ttl_seconds_category", "ttl_seconds", 600.into());
    let tried = |category: Option<Category>| try_message!(Text { to: TO, body: "1337", category, ttl_seconds: 901 });
    assert!(tried(Some(Category::Utility)).is_ok());
    assert_eq!(tried(Some(Category::Authentication)).expect_err("too long").violations()[0].rule(), "text_ttl_seconds_range");
    assert_eq!(tried(None).expect_err("no category").violations()[0].rule(), "text_ttl_seconds_category");
}

fn config(name: &str) -> DirectSendConfig {
    DirectSendConfig::builder().template_name(name).into()
}

#[test]
fn only_news_of_use_have_the_name_of_a_template() {
    let valid = text(Category::Utility).direct_send_config(config("parcel")).build().expect("a name");
    for (category, word) in [(Category::Authentication, "authentication"), (Category::Service, "service")] {
        let built = text(category).direct_send_config(config("parcel")).build();
        let mut json = serde_json::to_value(&valid).expect("JSON");
        json["category"] = word.into();
        broken_json(built, &json, "text_direct_send_config_utility", "direct_send_config");
    }
}

#[test]
fn without_a_category() {
    let valid = json_of(&Text::builder().to(TO).body("Hi").build());
    let mut json = valid.clone();
    json["direct_send_config"] = json!({ "template_name": "parcel" });
    let built = Text::builder().to(TO).body("Hi").direct_send_config(config("parcel")).build();
    broken_json(built, &json, "text_direct_send_config_category", "direct_send_config");
    let mut json = valid;
    json["category"] = "marketing".into();
    let invalid = Message::from_json(&json.to_string()).expect_err("no such category");
    assert_eq!((invalid.violations()[0].rule(), invalid.violations()[0].path()), ("text_category_unknown", "category"));
    // Only these kinds start a conversation.
    let image = r#"{"messaging_product":"whatsapp","to":"16505551234","type":"image","image":{"id":"1"},"category":"utility"}"#;
    assert_eq!(Message::from_json(image).expect_err("an image").violations()[0].rule(), "unknown_member");
}

#[test]
fn one_time_passwords_go_in_texts() {
    let link = || CtaUrl::builder().to(TO).body("1337").display_text("Copy").url("https://luigi.example");
    let valid = link().category(Category::Utility).build().expect("a link");
    broken(&valid, link().category(Category::Authentication).build(), "cta_url_category_content", "category", "authentication".into());
    let reply = || ReplyButtons::builder().to(TO).body("1337").buttons([Reply::builder().id("1").title("One")]);
    let valid = reply().category(Category::Utility).build().expect("a reply");
    let built = reply().category(Category::Authentication).build();
    broken(&valid, built, "reply_buttons_category_content", "category", "authentication".into());
    let config = || DirectSendConfig::builder().template_name("parcel");
    assert!(link().category(Category::Utility).ttl_seconds(600).direct_send_config(config()).build().is_ok());
    let rule = |built: Result<Message, Invalid>| built.expect_err("refused").violations()[0].rule().to_owned();
    for (found, name) in [
        (link().ttl_seconds(600).build(), "cta_url_ttl_seconds_category"),
        (link().category(Category::Service).ttl_seconds(600).build(), "cta_url_ttl_seconds_service"),
        (link().direct_send_config(config()).build(), "cta_url_direct_send_config_category"),
        (link().category(Category::Service).direct_send_config(config()).build(), "cta_url_direct_send_config_utility"),
        (link().category(Category::Utility).ttl_seconds(1).build(), "cta_url_ttl_seconds_range"),
        (reply().ttl_seconds(600).build(), "reply_buttons_ttl_seconds_category"),
        (reply().category(Category::Service).ttl_seconds(600).build(), "reply_buttons_ttl_seconds_service"),
        (reply().direct_send_config(config()).build(), "reply_buttons_direct_send_config_category"),
        (reply().category(Category::Service).direct_send_config(config()).build(), "reply_buttons_direct_send_config_utility"),
        (reply().category(Category::Utility).ttl_seconds(1).build(), "reply_buttons_ttl_seconds_range"),
    ] {
        assert_eq!(rule(found), name);
    }
}

#[test]
fn one_time_passwords_go_to_phone_numbers() {
    const RULE: &str = "text_recipient_authentication";
    let code = || Text::builder().body("1337").category(Category::Authentication);
    let user: BusinessScopedUserId = "US.13491208655302741918".parse().expect("an id");
    let group: GroupId = "Y2FwaQ".parse().expect("a group");
    let phone: PhoneNumber = "16505551234".parse().expect("a number");
    let valid = code().to(TO).build().expect("a number");

    let to_user = code().recipient("US.13491208655302741918").build();
    let mut json = json_of(&Text::builder().body("1337").recipient("US.13491208655302741918").build());
    json["category"] = "authentication".into();
    assert_eq!(to_user.as_ref().expect_err("an id").violations()[0].code(), Some(131_062));
    broken_json(to_user, &json, RULE, "recipient");
    let mut json = json_of(&Text::builder().body("1337").group("Y2FwaQ").build());
    json["category"] = "authentication".into();
    broken_json(code().group("Y2FwaQ").build(), &json, RULE, "to");

    let literal = message!(Text { to: "+1 650 555 1234", body: "1337", category: Authentication });
    let read = Message::from_json(&valid.to_json()).expect("a message");
    let tried = try_message!(Text { to: &phone, body: "1337", category: Category::Authentication }).expect("a number");
    for message in [valid, literal, read, tried] {
        for wrong in [Recipient::from(&user), Recipient::from(&group)] {
            let moved = message.with_recipient(wrong.clone()).expect_err("not a number");
            assert_eq!((moved.violations()[0].rule(), moved.violations()[0].code()), (RULE, Some(131_062)), "{wrong:?}");
            let built = try_message!(Text { to: wrong, body: "1337", category: Category::Authentication });
            assert_eq!(built.expect_err("not a number").violations()[0].rule(), RULE);
        }
        // WhatsApp goes by the number.
        assert!(message.with_recipient((phone, user.clone())).is_ok_and(|both| both.with_recipient(phone).is_ok()));
    }
    // Anything else goes to all.
    for category in [Some(Category::Utility), None] {
        let message = try_message!(Text { to: &phone, body: "Hi", category }).expect("a message");
        assert!(message.with_recipient(&user).is_ok() && message.with_recipient(&group).is_ok());
    }
}

fn buttons(category: Category) -> ReplyButtonsBuilder {
    ReplyButtons::builder().to(TO).body("Hi").category(category)
}

fn reply(number: usize) -> whatsapp_dsl::reply_buttons::Button {
    Reply::builder().id(number.to_string()).title(number.to_string()).into_button()
}

fn link(number: usize) -> whatsapp_dsl::reply_buttons::Button {
    Link::from(Link::builder().display_text("Open").url(format!("https://luigi.example/{number}"))).into()
}

trait IntoButton {
    fn into_button(self) -> whatsapp_dsl::reply_buttons::Button;
}

impl IntoButton for whatsapp_dsl::reply_buttons::ReplyBuilder {
    fn into_button(self) -> whatsapp_dsl::reply_buttons::Button {
        Reply::from(self).into()
    }
}

#[test]
fn how_many_buttons() {
    let replies = |category, count: usize| buttons(category).buttons((0..count).map(reply)).build();
    for (category, most) in [(Category::Utility, 10), (Category::Service, 3)] {
        assert!(replies(category, most).is_ok());
        let mut json = json_of(&replies(category, most));
        let list = json["interactive"]["action"]["buttons"].as_array_mut().expect("a list");
        list.push(json!({ "type": "reply", "reply": { "id": "more", "title": "More" } }));
        let more = (0..most).map(reply).chain([Reply::builder().id("more").title("More").into_button()]);
        let path = "interactive.action.buttons";
        broken_json(buttons(category).buttons(more).build(), &json, "reply_buttons_buttons_count", path);
    }
    // Ten are compared, too.
    let twice = buttons(Category::Utility).buttons((0..9).map(reply).chain([reply(8)])).build().expect_err("twice");
    assert_eq!(twice.violations()[0].rule(), "reply_buttons_id_unique");
}

#[test]
fn links_among_buttons() {
    let path = |index: usize| format!("interactive.action.buttons[{index}]");
    let all = |category, list: Vec<_>| buttons(category).buttons(list).build();
    let valid = json_of(&all(Category::Utility, vec![link(1), link(2), reply(1)]));
    let of = |list: &[usize]| {
        let mut json = valid.clone();
        let known = json["interactive"]["action"]["buttons"].as_array().expect("a list").clone();
        json["interactive"]["action"]["buttons"] = list.iter().map(|index| known[*index].clone()).collect();
        json
    };
    let behind = all(Category::Utility, vec![link(1), reply(1), link(2)]);
    broken_json(behind, &of(&[0, 2, 1]), "reply_buttons_cta_url_order", &path(2));
    let three = all(Category::Utility, vec![link(1), link(2), link(1)]);
    broken_json(three, &of(&[0, 1, 0]), "reply_buttons_cta_url_total", &path(2));
    let mut json = of(&[0, 2]);
    json["category"] = "service".into();
    broken_json(all(Category::Service, vec![link(1), reply(1)]), &json, "reply_buttons_cta_url_category", &path(0));
    json.as_object_mut().expect("an object").remove("category");
    let none = ReplyButtons::builder().to(TO).body("Hi").buttons([link(1), reply(1)]).build();
    broken_json(none, &json, "reply_buttons_cta_url_category", &path(0));
}

#[test]
fn a_header_may_have_both_sources() {
    let image = || Image::builder().link("https://luigi.example/a.jpg").id("1");
    let of = |category| buttons(category).header(image()).buttons([reply(1)]).build();
    let valid = of(Category::Utility).expect("both");
    let mut json = serde_json::to_value(&valid).expect("JSON");
    json["category"] = "service".into();
    broken_json(of(Category::Service), &json, "header_image_source", "interactive.header.image.id");
    let neither = buttons(Category::Utility).header(Image::builder()).buttons([reply(1)]).build().expect_err("neither");
    assert_eq!((neither.violations()[0].rule(), neither.violations()[0].code()), ("header_image_source", Some(131_008)));
    let either = |category: Option<Category>| {
        try_message!(ReplyButtons {
            to: TO,
            category,
            header: Image { link: "https://luigi.example/a.jpg", id: "1" },
            body: "Hi",
            buttons: [Reply { id: "1", title: "1" }],
        })
    };
    assert!(either(Some(Category::Utility)).is_ok() && either(None).is_err());
}

fn template() -> TemplateBuilder {
    Template::builder().to(TO).name("spring").language("en")
}

#[test]
fn the_endpoint_for_marketing_messages_sends_to_people() {
    let group: GroupId = "Y2FwaQ".parse().expect("a group");
    for marked in [template().product_policy(ProductPolicy::Strict), template().message_activity_sharing(false)] {
        let valid = marked.clone().build().expect("to a phone");
        let moved = valid.with_recipient(&group).expect_err("a group");
        assert_eq!((moved.violations()[0].rule(), moved.violations()[0].path()), ("message_group_content", "to"));
        let mut json = serde_json::to_value(&valid).expect("JSON");
        json["recipient_type"] = "group".into();
        json["to"] = "Y2FwaQ".into();
        let member = if json.get("product_policy").is_some() { "product_policy" } else { "message_activity_sharing" };
        let to_group = Template::builder().group(&group).name("spring").language("en");
        let built = match member {
            "product_policy" => to_group.product_policy(ProductPolicy::Strict),
            _ => to_group.message_activity_sharing(false),
        };
        broken_json(built.build(), &json, "message_group_content", "to");
    }
    assert!(template().build().is_ok_and(|plain| plain.with_recipient(&group).is_ok()));
    let tried = |policy: Option<ProductPolicy>, group: &GroupId| {
        try_message!(Template { group, name: "spring", language: "en", product_policy: policy })
    };
    assert!(tried(None, &group).is_ok());
    assert_eq!(tried(Some(ProductPolicy::Strict), &group).expect_err("a group").violations()[0].rule(), "message_group_content");
    let mut json = json_of(&template().product_policy(ProductPolicy::Strict).build());
    json["product_policy"] = "SOMETIMES".into();
    let invalid = Message::from_json(&json.to_string()).expect_err("no such policy");
    assert_eq!(invalid.violations()[0].rule(), "template_product_policy_unknown");
}

#[test]
fn payments_in_templates() {
    let link = |is_payment: bool| Url::builder().index(0).text("1").payment_link_preview(is_payment);
    assert!(template().body(["Ann"]).buttons([link(true)]).build().is_ok());
    let preview = |index: usize| format!("template.components[{index}].parameters[0].payment_link_preview");
    let of = |is_payment| template().header("Ann").buttons([link(is_payment)]).build();
    broken(&of(false).expect("none"), of(true), "template_payment_link_header", &preview(1), true.into());
    let card = |is_payment| {
        let header = Header::Image(Image::builder().id("1").into());
        Card::builder().header(header).buttons([link(is_payment)])
    };
    let of = |of_card, of_button| template().cards([card(of_card), card(false)]).buttons([link(of_button)]).build();
    broken(&of(false, false).expect("none"), of(false, true), "template_payment_link_cards", &preview(1), true.into());
    let path = "template.components[0].cards[0].components[1].parameters[0].payment_link_preview";
    broken(&of(false, false).expect("none"), of(true, false), "template_card_payment_link", path, true.into());
}
