//! All violations of a message at once, in the order of the message.

use serde_json::json;
use whatsapp_dsl::header::Image;
use whatsapp_dsl::list::{Row, Section};
use whatsapp_dsl::reply_buttons::Reply;
use whatsapp_dsl::template::{Currency, CurrencyBuilder, Url};
use whatsapp_dsl::{Invalid, List, Message, ReplyButtons, Template};

use crate::long;

fn found(invalid: &Invalid) -> Vec<(&str, &str)> {
    invalid.violations().iter().map(|violation| (violation.rule(), violation.path())).collect()
}

#[test]
fn buttons() {
    let reply = |id: &str, title: &str| Reply::builder().id(id).title(title);
    let built = ReplyButtons::builder()
        .to("nobody")
        .context("wamid 1")
        .header(Image::builder())
        .footer(long(61))
        .buttons([reply("yes", "Yes"), reply("yes", " Yes"), reply("", "No"), reply("4", &long(21))])
        .build()
        .expect_err("much is wrong");
    let button = |index: usize, member: &str| format!("interactive.action.buttons[{index}].reply.{member}");
    let expected = [
        ("message_to_format", "to".to_owned()),
        ("message_context_format", "context.message_id".to_owned()),
        ("header_image_source", "interactive.header".to_owned()),
        ("reply_buttons_body_required", "interactive.body.text".to_owned()),
        ("reply_buttons_footer_length", "interactive.footer.text".to_owned()),
        ("reply_buttons_buttons_count", "interactive.action.buttons".to_owned()),
        ("reply_title_outer_space", button(1, "title")),
        ("reply_id_empty", button(2, "id")),
        ("reply_title_length", button(3, "title")),
    ];
    assert_eq!(found(&built), expected.each_ref().map(|(rule, path)| (*rule, path.as_str())));
    let json = json!({
        "messaging_product": "whatsapp", "to": "nobody", "context": { "message_id": "wamid 1" }, "type": "interactive",
        "interactive": {
            "type": "button", "header": { "type": "image" }, "footer": { "text": long(61) },
            "action": { "buttons": [
                { "type": "reply", "reply": { "id": "yes", "title": "Yes" } },
                { "type": "reply", "reply": { "id": "yes", "title": " Yes" } },
                { "type": "reply", "reply": { "id": "", "title": "No" } },
                { "type": "reply", "reply": { "id": "4", "title": long(21) } },
            ] },
        },
    });
    let read = Message::try_from(json).expect_err("much is wrong");
    assert_eq!(read.to_string(), built.to_string());
}

#[test]
fn several_faults_of_one_text() {
    let title = format!(" {}", long(24));
    let row = Row::builder().id("1").title(title);
    let built = List::builder().to("16505551234").body("x").button("x").sections([Section::builder().rows([row])]).build();
    let invalid = built.expect_err("too long, and a space before it");
    let path = "interactive.action.sections[0].rows[0].title";
    assert_eq!(found(&invalid), [("row_title_length", path), ("row_title_outer_space", path)]);
}

#[test]
fn a_template() {
    let amount =
        |code: &str, amount: i64| -> CurrencyBuilder { Currency::builder().code(code).amount_1000(amount).fallback_value("$42.99") };
    let built = Template::builder()
        .to("16505551234")
        .name("Order")
        .language("en-us")
        .header("a\nb")
        .body([amount("USD", 4299), amount("usd", 42_990), amount("USD", -10)])
        .buttons([Url::builder().index(10).text("x"), Url::builder().index(1).text(""), Url::builder().index(1).text("x")])
        .build()
        .expect_err("much is wrong");
    let body = |index: usize, member: &str| format!("template.components[1].parameters[{index}].currency.{member}");
    let expected = [
        ("template_name_format", "template.name".to_owned()),
        ("template_language_format", "template.language.code".to_owned()),
        ("header_parameter_text_inner_space", "template.components[0].parameters[0].text".to_owned()),
        ("currency_scale", body(0, "amount_1000")),
        ("currency_code_format", body(1, "code")),
        ("currency_amount_1000_range", body(2, "amount_1000")),
        ("url_button_index_range", "template.components[2].index".to_owned()),
        ("url_button_text_empty", "template.components[3].parameters[0].text".to_owned()),
        ("template_button_index_unique", "template.components[4].index".to_owned()),
        ("template_button_kind_count", "template.components[4]".to_owned()),
    ];
    assert_eq!(found(&built), expected.each_ref().map(|(rule, path)| (*rule, path.as_str())));
}

#[test]
fn what_cannot_be_read_is_told_beside_what_is_wrong() {
    let json = json!({
        "to": "nobody", "type": "text", "text": { "body": "", "preview_url": "yes", "colour": "red" }, "recipient_type": "all",
    });
    let invalid = Message::try_from(json).expect_err("much is wrong");
    let mut found = found(&invalid);
    found.sort_unstable();
    assert_eq!(
        found,
        [
            ("message_to_format", "to"),
            ("messaging_product", "messaging_product"),
            ("recipient_type", "recipient_type"),
            ("text_body_empty", "text.body"),
            ("text_preview_url_type", "text.preview_url"),
            ("unknown_member", "text.colour"),
        ]
    );
}
