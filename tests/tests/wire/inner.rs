//! What must be within an object that is there, however deep, and the shape of what is read and not kept.

use crate::{components, refused, to_phone};

fn interactive(word: &str, rest: &str) -> String {
    to_phone(&format!(r#""type":"interactive","interactive":{{"type":"{word}","body":{{"text":"Look."}}{rest}}}"#))
}

const BUTTONS: &str = r#","action":{"buttons":[{"type":"reply","reply":{"id":"yes","title":"Yes"}}]}"#;
const ROWS: &str = r#","action":{"button":"Menu","sections":[{"rows":[{"id":"1","title":"One"}]}]}"#;
const PRODUCT: &str = r#","action":{"catalog_id":"1","product_retailer_id":"sku"}"#;

/// The rule and the place of each violation.
#[track_caller]
fn missing(json: &str, place: &str, rule: &str) {
    let said = refused(json);
    let [violation] = &said[..] else { panic!("one violation: {said:#?}") };
    assert!(violation.starts_with(&format!("{place}: ")), "{violation}");
    assert!(violation.ends_with(&format!("[{rule}, error 131008]")), "{violation}");
}

#[test]
fn objects_of_interactive_messages() {
    for (json, place, rule) in [
        (interactive("button", &format!(r#","header":{{}}{BUTTONS}"#)), "header.type", "header_type"),
        (interactive("button", &format!(r#","header":{{"type":null}}{BUTTONS}"#)), "header.type", "header_type"),
        (interactive("button", &format!(r#","footer":{{}}{BUTTONS}"#)), "footer.text", "reply_buttons_footer_required"),
        (interactive("button", &format!(r#","footer":{{"text":null}}{BUTTONS}"#)), "footer.text", "reply_buttons_footer_required"),
        (interactive("list", &format!(r#","header":{{"type":"text"}}{ROWS}"#)), "header.text", "list_header_required"),
        (interactive("list", &format!(r#","footer":{{}}{ROWS}"#)), "footer.text", "list_footer_required"),
        (interactive("catalog_message", ""), "action", "catalog_message_action_required"),
        (interactive("catalog_message", r#","action":null"#), "action", "catalog_message_action_required"),
    ] {
        missing(&json, &format!("interactive.{place}"), rule);
    }
    let product = to_phone(&format!(r#""type":"interactive","interactive":{{"type":"product","body":{{}}{PRODUCT}}}"#));
    missing(&product, "interactive.body.text", "product_body_required");
}

#[test]
fn objects_of_templates() {
    let button =
        |word: &str, parameters: &str| format!(r#"{{"type":"button","sub_type":"{word}","index":"0","parameters":[{parameters}]}}"#);
    for (component, place, rule) in [
        (r#"{"type":"header"}"#.to_owned(), "parameters", "template_header_required"),
        (r#"{"type":"header","parameters":null}"#.to_owned(), "parameters", "template_header_required"),
        (r#"{"type":"limited_time_offer"}"#.to_owned(), "parameters", "template_limited_time_offer_required"),
        (r#"{"type":"carousel"}"#.to_owned(), "cards", "template_carousel_required"),
        (button("catalog", r#"{"type":"action"}"#), "parameters[0].action", "catalog_action_required"),
        (button("flow", r#"{"type":"action"}"#), "parameters[0].action", "flow_button_action_required"),
        (
            button("voice_call", r#"{"type":"ttl_minutes"},{"type":"payload","payload":"x"}"#),
            "parameters[0].ttl_minutes",
            "voice_call_button_ttl_minutes_required",
        ),
        (
            button("voice_call", r#"{"type":"ttl_minutes","ttl_minutes":5},{"type":"payload"}"#),
            "parameters[1].payload",
            "voice_call_button_payload_required",
        ),
    ] {
        missing(&components(&component), &format!("template.components[0].{place}"), rule);
    }
    let card = r#"{"card_index":0,"components":[{"type":"header"}]}"#;
    let said = refused(&components(&format!(r#"{{"type":"carousel","cards":[{card},{card}]}}"#)));
    assert!(said.iter().any(|words| words.contains("cards[0].components[0].parameters")), "{said:#?}");
}

#[test]
fn what_is_not_kept_has_its_shape() {
    let date = |member: &str| {
        components(&format!(r#"{{"type":"body","parameters":[{{"type":"date_time","date_time":{{"fallback_value":"May 1",{member}}}}}]}}"#))
    };
    for (member, said) in [
        (r#""hour":{"a":1}"#, "hour must be a whole number [date_time_hour_type, error 131009]"),
        (r#""hour":24"#, "hour is 24; it must be from 0 to 23 [date_time_hour_range, error 131009]"),
        (r#""minute":"sixty""#, "minute must be a whole number [date_time_minute_type, error 131009]"),
        (r#""month":[]"#, "month must be a whole number [date_time_month_type, error 131009]"),
        (r#""day_of_month":0"#, "day_of_month is 0; it must be from 1 to 31 [date_time_day_of_month_range, error 131009]"),
        (r#""year":"nineteen""#, "year must be a whole number [date_time_year_type, error 131009]"),
        (r#""timestamp":1.5"#, "timestamp must be a whole number [date_time_timestamp_type, error 131009]"),
        (
            r#""calendar":"JULIAN""#,
            r#"calendar: calendar must be one of `GREGORIAN` or `SOLAR_HIJRI`, found "JULIAN" [date_time_calendar_unknown, error 131009]"#,
        ),
    ] {
        let found = refused(&date(member));
        assert!(found.len() == 1 && found[0].ends_with(said), "{found:#?}");
    }
    for day in ["8", r#""Someday""#, "{}"] {
        assert_eq!(refused(&date(&format!(r#""day_of_week":{day}"#))).len(), 1, "{day}");
    }
    for member in [r#""day_of_week":"friday""#, r#""day_of_week":"7""#, r#""hour":"08","minute":"00""#, r#""calendar":"solar_hijri""#] {
        assert!(whatsapp_dsl::Message::from_json(&date(member)).is_ok(), "{member}");
    }
    for policy in [r#"{"x":[1]}"#, r#""fallback""#, "1", r#""""#] {
        let language = format!(r#""type":"template","template":{{"name":"n","language":{{"code":"en","policy":{policy}}}}}"#);
        let found = refused(&to_phone(&language));
        assert!(found.len() == 1 && found[0].starts_with("template.language.policy: "), "{found:#?}");
    }
}
