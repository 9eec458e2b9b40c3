//! Reading what the On-Premises API took: leniently, and what is wrong in its own words and codes.

use serde_json::json;
use whatsapp_dsl::on_premises::Message;

use crate::one_line;

/// The JSON, beside `to`, is read and written like this.
#[track_caller]
fn reads(content: &str, written: &str) {
    let json = format!(r#"{{"to":"16505551234",{}}}"#, one_line(content));
    let read = Message::from_json(&json).map(|message| message.to_json());
    assert_eq!(read, Ok(format!(r#"{{"recipient_type":"individual","to":"16505551234",{}}}"#, one_line(written))));
}

#[track_caller]
fn refuses(json: &serde_json::Value, said: &[&str]) {
    let invalid = Message::from_json(&json.to_string()).expect_err("a rule is broken");
    assert_eq!(invalid.violations().iter().map(ToString::to_string).collect::<Vec<_>>(), said);
}

#[test]
fn what_is_not_known_is_dropped() {
    reads(
        r#""messaging_product":"whatsapp","context":{"message_id":"wamid.1"},"text":{"body":"Ciao","size":2},"render":true"#,
        r#""type":"text","text":{"body":"Ciao"}"#,
    );
    reads(
        r#""type":"interactive","interactive":{"type":"button","body":{"type":"text","text":"Eight?"},"action":{"extra":1,
        "buttons":[{"type":"reply","reply":{"id":"y","title":"Yes","size":1},"index":0}]}}"#,
        r#""type":"interactive","interactive":{"type":"button","body":{"text":"Eight?"},"action":{
        "buttons":[{"type":"reply","reply":{"id":"y","title":"Yes"}}]}}"#,
    );
    reads(
        r#""type":"interactive","interactive":{"type":"product_list","header":{"type":"text","text":"Fresh"},"body":{"text":"Look"},
        "action":{"catalog_id":"1","sections":[{"title":"Pasta","product_items":[{"product_retailer_id":"a","price":2}]}]}}"#,
        r#""type":"interactive","interactive":{"type":"product_list","header":{"type":"text","text":"Fresh"},"body":{"text":"Look"},
        "action":{"catalog_id":"1","sections":[{"title":"Pasta","product_items":[{"product_retailer_id":"a"}]}]}}"#,
    );
}

#[test]
fn numbers_flags_and_texts_may_be_in_each_others_spelling() {
    for (given, written) in [("1", true), ("0", false), ("\"true\"", true), ("false", false)] {
        reads(
            &format!(r#""preview_url":{given},"type":"text","text":{{"body":"Ciao"}}"#),
            &format!(r#""type":"text","text":{{"body":"Ciao"}},"preview_url":{written}"#),
        );
    }
    for ttl in ["\"P4D\"", "3600", "\"3600\""] {
        reads(
            &format!(r#""ttl":{ttl},"text":{{"body":"Ciao"}}"#),
            &format!(r#""ttl":"{}","type":"text","text":{{"body":"Ciao"}}"#, ttl.trim_matches('"')),
        );
    }
    let body = |parameter: &str| {
        format!(
            r#""type":"template","template":{{"name":"trip","language":{{"policy":"deterministic","code":"en"}},"components":[{{"type":"body","parameters":[{parameter}]}}]}}"#
        )
    };
    reads(
        &body(
            r#"{"type":"date_time","date_time":{"fallback_value":"29 July","day_of_week":"Friday","day_of_month":"29","year":"2019","month":"7","hour":"8","minute":"00"}}"#,
        ),
        &body(
            r#"{"type":"date_time","date_time":{"fallback_value":"29 July","day_of_week":5,"year":2019,"month":7,"day_of_month":29,"hour":8,"minute":0}}"#,
        ),
    );
    let written = Message::from_json(r#"{"to":16505551234,"text":{"body":"Ciao"}}"#).expect("a message").to_json();
    assert!(written.contains(r#""to":"16505551234""#), "{written}");
    let refused = Message::from_json(r#"{"to":"16505551234","text":{"body":"Ciao"},"preview_url":2}"#).expect_err("no flag");
    assert_eq!(refused.to_string(), "preview_url: preview_url must be true or false [on_premises_text_preview_url_type, error 1009]");
}

#[test]
fn a_button_that_is_alone_may_do_without_its_index() {
    let one = r#""type":"template","template":{"name":"trip","language":{"policy":"deterministic","code":"en"},"components":[
        {"type":"button","sub_type":"quick_reply","parameters":[{"type":"payload","payload":"yes"}]}]}"#;
    reads(one, one);
    let button = json!({ "type": "button", "sub_type": "quick_reply", "parameters": [{ "type": "payload", "payload": "yes" }] });
    refuses(
        &json!({ "to": "16505551234", "type": "template", "template": { "name": "trip", "language": { "code": "en" }, "components": [button, button] } }),
        &[
            "template.components[0].index: Template with more than one button needs an `index` for each [on_premises_template_button_index_required, error 1008]",
            "template.components[1].index: Template with more than one button needs an `index` for each [on_premises_template_button_index_required, error 1008]",
        ],
    );
}

#[test]
fn parameters_of_an_hsm_are_told_by_their_members() {
    let hsm = |parameters: &str| {
        format!(
            r#""type":"hsm","hsm":{{"namespace":"ns","element_name":"paid","language":{{"policy":"deterministic","code":"en"}},"localizable_params":[{parameters}]}}"#
        )
    };
    let all = r#"{"default":"Ann"},{"default":"$1","currency":{"currency_code":"USD","amount_1000":1000}},
        {"default":"1 May","date_time":{"unix_epoch":{"timestamp":1}}},{"default":"1 May","date_time":{"component":{"day_of_week":5,"year":1977,"calendar":"SOLAR_HIJRI"}}}"#;
    reads(&hsm(all), &hsm(all));
    refuses(
        &serde_json::from_str(&format!(
            r#"{{"to":"16505551234",{}}}"#,
            hsm(r#"{"default":"a  \n"},{"default":"$1","currency":{"amount_1000":1}},{"default":"x","date_time":{}}, {}"#)
        ))
        .expect("JSON"),
        &[
            "hsm.localizable_params[0].default: localizable_params contains a line break, a tab or more than 4 spaces in a row, which a template parameter cannot have [on_premises_hsm_parameter_text_inner_space, error 2006]",
            "hsm.localizable_params[1].currency.currency_code: Currency needs `code` [on_premises_hsm_currency_code_required, error 1008]",
            "hsm.localizable_params[2]: DateTime needs one of `timestamp`, `day_of_week`, `year`, `month`, `day_of_month`, `hour`, `minute` [on_premises_hsm_date_time_date, error 1008]",
            "hsm.localizable_params[3].default: Text needs `text` [on_premises_hsm_parameter_text_required, error 1008]",
        ],
    );
}

#[test]
fn what_is_wrong_has_its_own_codes() {
    refuses(
        &json!({ "type": "interactive", "interactive": {
            "type": "button", "header": { "type": "image", "image": { "link": "ovens/1" } }, "body": {},
            "action": { "buttons": [{ "type": "reply", "reply": { "id": "y", "title": "Yes 🍕" } }, { "type": "reply", "reply": { "id": "y", "title": "No" } }] } } }),
        &[
            "to: A message needs `to` [on_premises_message_to_required, error 1008]",
            "interactive.header.image.link: link is not a link: write http:// or https://, then a host name, without spaces or invisible characters, or name the `provider` that it goes through [on_premises_header_image_link_format, error 1009]",
            "interactive.body.text: ReplyButtons needs `body` [on_premises_reply_buttons_body_required, error 1008]",
            "interactive.action.buttons[0].reply.title: title contains an emoji, which is not allowed here [on_premises_reply_title_format, error 1009]",
            "interactive.action.buttons[1].reply.id: `y` is used more than once, but the ids of buttons must differ [on_premises_reply_buttons_id_unique, error 1009]",
        ],
    );
    refuses(
        &json!({ "to": "16505551234", "type": "image", "image": { "id": "7", "provider": { "name": "bakery" } } }),
        &["image.provider.name: `provider` goes with `link`: leave it out beside `id` [on_premises_image_provider_link, error 1009]"],
    );
    refuses(
        &json!({ "to": "16505551234", "type": "contacts", "contacts": [{ "name": { "formatted_name": "Luigi" } }] }),
        &[
            "contacts[0].name: Name needs one of `first_name`, `last_name`, `middle_name`, `suffix`, `prefix` [on_premises_contact_name_parts, error 1008]",
        ],
    );
    refuses(
        &json!({ "to": "16505551234", "type": "template", "template": { "name": "paid", "language": { "policy": "fallback", "code": "en" } } }),
        &["template.language.policy: policy must be `deterministic`, found \"fallback\" [on_premises_template_policy_unknown, error 1009]"],
    );
    refuses(
        &json!({ "to": "16505551234", "type": "interactive", "interactive": { "type": "flow", "body": { "text": "Book?" },
            "action": { "name": "flow", "parameters": { "flow_cta": "Book a table in a minute", "flow_action_payload": { "data": { "a": 1 } } } } } }),
        &[
            "interactive.action.parameters.flow_id: Flow needs `flow_id` [on_premises_flow_flow_id_required, error 1008]",
            "interactive.action.parameters.flow_cta: flow_cta is 24 characters long; at most 20 are shown [on_premises_flow_flow_cta_length, error 1009]",
            "interactive.action.parameters.flow_token: Flow needs `flow_token` [on_premises_flow_flow_token_required, error 1008]",
            "interactive.action.parameters.flow_action_payload.screen: FlowActionPayload needs `screen` [on_premises_flow_action_payload_screen_required, error 1008]",
        ],
    );
    refuses(
        &json!({ "to": "16505551234", "type": "reaction", "reaction": { "message_id": "1", "emoji": "👍" } }),
        &[
            "type: type is \"reaction\", which is not known. This version reads `text`, `image`, `video`, `audio`, `document`, `sticker`, `location`, `contacts`, `interactive`, `template`, `hsm` [on_premises_message_type]",
        ],
    );
}
