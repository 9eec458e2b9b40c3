//! What is written is read as the same definition; whatever the JSON is, reading, checking and comparing end.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value as Json, json};
use whatsapp_dsl_rules::definition::compare::compare;
use whatsapp_dsl_rules::definition::read::entries;
use whatsapp_dsl_rules::definition::write::to_json;
use whatsapp_dsl_rules::definition::{Definition, check, check_known, check_send};

use crate::{authentication, cards, offers, plain, read, shipped, sound};

fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[A-Za-z ]{1,12}", "\\PC{0,12}", Just("Hi {{1}}, {{2}}.".to_owned()), Just("Hi {{name}}.".to_owned())]
}

/// An object of those members that are there.
fn object(members: Vec<(&str, Option<Json>)>) -> Json {
    Json::Object(members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect())
}

fn examples(prefix: &'static str) -> impl Strategy<Value = Option<Json>> {
    let in_order = vec(text(), 0..3)
        .prop_map(move |values| if prefix == "body" { json!({ "body_text": [values] }) } else { json!({ "header_text": values }) });
    let by_name = vec((text(), text()), 0..3).prop_map(move |pairs| {
        let pairs: Vec<Json> = pairs.into_iter().map(|(name, value)| json!({ "param_name": name, "example": value })).collect();
        object(vec![(if prefix == "body" { "body_text_named_params" } else { "header_text_named_params" }, Some(pairs.into()))])
    });
    option::of(prop_oneof![in_order, by_name])
}

fn header() -> impl Strategy<Value = Json> {
    let format = select(vec!["TEXT", "image", "VIDEO", "DOCUMENT", "GIF", "LOCATION", "product"]);
    (format, option::of(text()), examples("header"), option::of(text())).prop_map(|(format, text, example, handle)| {
        let mut example = example.unwrap_or_else(|| json!({}));
        if let (Some(handle), Some(members)) = (handle, example.as_object_mut()) {
            members.insert("header_handle".to_owned(), json!([handle]));
        }
        object(vec![
            ("type", Some("HEADER".into())),
            ("format", Some(format.into())),
            ("text", text.map(Json::from)),
            ("example", Some(example)),
        ])
    })
}

fn body() -> impl Strategy<Value = Json> {
    (option::of(text()), examples("body"), option::of(any::<bool>())).prop_map(|(text, example, flag)| {
        object(vec![
            ("type", Some("body".into())),
            ("text", text.map(Json::from)),
            ("example", example),
            ("add_security_recommendation", flag.map(Json::from)),
        ])
    })
}

fn button() -> impl Strategy<Value = Json> {
    let kind = select(vec![
        "QUICK_REPLY",
        "url",
        "PHONE_NUMBER",
        "COPY_CODE",
        "FLOW",
        "CATALOG",
        "MPM",
        "SPM",
        "OTP",
        "VOICE_CALL",
        "ORDER_DETAILS",
        "PAYMENT_REQUEST",
    ]);
    let other = option::of(prop_oneof![
        text().prop_map(|text| ("flow_id", Json::from(text))),
        any::<u32>().prop_map(|number| ("ttl_minutes", Json::from(number))),
        text().prop_map(|text| ("supported_apps", json!([{ "package_name": text }]))),
    ]);
    let texts = (option::of(text()), option::of(text()), option::of(text()), option::of(text()));
    (kind, texts, option::of(select(vec!["copy_code", "ONE_TAP"])), other).prop_map(|(kind, (text, url, number, example), otp, other)| {
        let (name, other) = other.map_or(("icon", None), |(name, value)| (name, Some(value)));
        object(vec![
            ("type", Some(kind.into())),
            ("text", text.map(Json::from)),
            ("url", url.map(Json::from)),
            ("phone_number", number.map(Json::from)),
            ("example", example.map(|example| json!([example]))),
            ("otp_type", otp.map(Json::from)),
            (name, other),
        ])
    })
}

fn buttons() -> impl Strategy<Value = Json> {
    vec(button(), 0..4).prop_map(|buttons| json!({ "type": "BUTTONS", "buttons": buttons }))
}

fn carousel() -> impl Strategy<Value = Json> {
    let card = (option::of(header()), option::of(body()), option::of(buttons())).prop_map(|(header, body, buttons)| {
        Json::from_iter([("components".to_owned(), [header, body, buttons].into_iter().flatten().collect::<Json>())])
    });
    vec(card, 0..3).prop_map(|cards| json!({ "type": "CAROUSEL", "cards": cards }))
}

/// A readable definition, sound or not, with its components in any order.
fn definition() -> impl Strategy<Value = Json> {
    let footer = (option::of(text()), option::of(0..99_i64)).prop_map(|(text, minutes)| {
        object(vec![("type", Some("FOOTER".into())), ("text", text.map(Json::from)), ("code_expiration_minutes", minutes.map(Json::from))])
    });
    let offer = (text(), option::of(any::<bool>())).prop_map(|(text, flag)| {
        let inner = object(vec![("text", Some(text.into())), ("has_expiration", flag.map(Json::from))]);
        json!({ "type": "LIMITED_TIME_OFFER", "limited_time_offer": inner })
    });
    let request = Just(json!({ "type": "CALL_PERMISSION_REQUEST" }));
    let components = (
        option::of(header()),
        option::of(offer),
        option::of(body()),
        option::of(footer),
        option::of(buttons()),
        option::of(carousel()),
        option::of(request),
    );
    let components =
        components.prop_map(|(a, b, c, d, e, f, g)| [a, b, c, d, e, f, g].into_iter().flatten().collect::<Vec<_>>()).prop_shuffle();
    let own = (text(), select(vec!["en", "en-us"]), select(vec!["UTILITY", "marketing", "AUTHENTICATION"]));
    let more =
        (option::of(select(vec!["NAMED", "positional"])), option::of(-1..99_999_i64), option::of(select(vec!["CUSTOM", "order_status"])));
    (own, more, components, any::<bool>()).prop_map(|((name, language, category), (format, seconds, sub_category), components, flag)| {
        object(vec![
            ("name", Some(name.into())),
            ("language", Some(language.into())),
            ("category", Some(category.into())),
            ("parameter_format", format.map(Json::from)),
            ("message_send_ttl_seconds", seconds.map(Json::from)),
            ("sub_category", sub_category.map(Json::from)),
            ("components", Some(components.into())),
            ("allow_category_change", Some(flag.into())),
        ])
    })
}

#[test]
fn the_order_of_a_request() {
    let json = r#"{"name":"order_shipped","language":"en_US","category":"UTILITY","parameter_format":"NAMED","components":[{"type":"HEADER","format":"TEXT","text":"Order {{order}}","example":{"header_text_named_params":[{"param_name":"order","example":"A1"}]}},{"type":"BODY","text":"Hi {{customer}}, your pizza is on its way.","example":{"body_text_named_params":[{"param_name":"customer","example":"Ann"}]}},{"type":"FOOTER","text":"Luigi's"},{"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Thank you"},{"type":"URL","text":"Track","url":"https://luigi.example/t/{{1}}","example":["https://luigi.example/t/A1"]},{"type":"PHONE_NUMBER","text":"Call us","phone_number":"+16505551234"}]}]}"#;
    assert_eq!(to_json(&sound(&shipped())), json);
}

#[test]
fn members_that_are_handed_on_stand_in_metas_order() {
    let flow = serde_json::json!({ "type": "FLOW", "text": "Book", "icon": "DEFAULT", "navigate_screen": "DAYS", "flow_action": "navigate", "flow_id": 841 });
    let button = r#"{"type":"FLOW","text":"Book","flow_id":841,"flow_action":"navigate","navigate_screen":"DAYS","icon":"DEFAULT"}"#;
    assert!(to_json(&sound(&crate::with_button(flow))).contains(button));
}

#[test]
fn what_is_sound_stays_sound() {
    for json in [shipped(), plain(), cards::carousel(), offers::offer(), authentication::login()] {
        let definition = sound(&json);
        let again = sound(&serde_json::from_str(&to_json(&definition)).expect("JSON"));
        assert_eq!(again, definition);
        assert!(check(&again).is_empty());
    }
}

/// Whatever it is, all that can be done with it ends.
fn all_of_it(definition: &Definition) -> Result<(), TestCaseError> {
    let _ = (check(definition), check_send(definition));
    prop_assert!(
        compare(definition, definition)
            .iter()
            .all(|difference| difference.change() == whatsapp_dsl_rules::definition::compare::Change::Status)
    );
    // What a request is made of can be read back.
    if check_known(definition).is_empty() {
        let written = to_json(definition);
        let again = read(&serde_json::from_str(&written).expect("JSON"));
        prop_assert_eq!(again.as_ref(), Ok(definition), "{}", written);
        prop_assert_eq!(check(&again.expect("readable")).len(), check(definition).len(), "{}", written);
    }
    let ours = sound(&shipped());
    let _ = (compare(definition, &ours), compare(&ours, definition));
    Ok(())
}

fn pointers(value: &Json, path: &str, found: &mut Vec<String>) {
    found.push(path.to_owned());
    match value {
        Json::Array(entries) => entries.iter().enumerate().for_each(|(index, entry)| pointers(entry, &format!("{path}/{index}"), found)),
        Json::Object(members) => members.iter().for_each(|(name, member)| pointers(member, &format!("{path}/{name}"), found)),
        _ => {}
    }
}

/// Any JSON.
fn value() -> impl Strategy<Value = Json> {
    let leaf =
        prop_oneof![Just(Json::Null), any::<bool>().prop_map(Json::from), any::<i64>().prop_map(Json::from), text().prop_map(Json::from)];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let name = select(vec!["type", "text", "components", "buttons", "cards", "example", "data", "name", "error", "status"]);
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Json::from),
            vec((name, inner), 0..4)
                .prop_map(|members| Json::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_as_the_same(json in definition()) {
        let definition = read(&json).map_err(|violations| TestCaseError::fail(format!("{json}: {violations:?}")))?;
        let written = to_json(&definition);
        let again = read(&serde_json::from_str(&written).expect("JSON"));
        prop_assert_eq!(again.as_ref(), Ok(&definition), "{}", written);
        prop_assert_eq!(to_json(&again.expect("readable")), written);
        all_of_it(&definition)?;
    }

    /// Nearly sound ones, so that most pass the check.
    #[test]
    fn what_passes_the_check_is_read_as_the_same(
        json in select(vec![shipped(), plain(), cards::carousel(), offers::offer(), authentication::login()]),
        listed in option::of(select(vec!["APPROVED", "PAUSED", "NEW_STATUS"])),
        at: Index,
        word in select(vec!["NEWTHING", "reminder", "TIKTOK", "MARKETING", "UTILTY", ""]),
        member in option::of(select(vec!["mood", "x", "id", "quality_score", "previous_category", "example", "txt"])),
        other in value(),
    ) {
        let mut json = json;
        if let Some(status) = listed {
            json["status"] = status.into();
        }
        let mut places = Vec::new();
        pointers(&json, "", &mut places);
        let place = json.pointer_mut(at.get::<String>(&places)).expect("a place");
        match (place, member) {
            (Json::Object(members), Some(member)) => drop(members.insert(member.to_owned(), other)),
            (Json::String(text), _) => word.clone_into(text),
            _ => {}
        }
        for entry in entries(&json.to_string()).into_iter().flatten() {
            if let Ok(definition) = entry.read {
                all_of_it(&definition)?;
            }
        }
    }

    #[test]
    fn any_text(text: String) {
        prop_assert!(entries(&text).map_or_else(|violations| !violations.is_empty(), |list| list.is_empty()));
    }

    #[test]
    fn any_json(json in value()) {
        for entry in entries(&json.to_string()).into_iter().flatten() {
            match entry.read {
                Ok(definition) => all_of_it(&definition)?,
                Err(violations) => prop_assert!(!violations.is_empty()),
            }
        }
    }

    #[test]
    fn something_else_in_it(json in prop_oneof![definition(), Just(offers::offer()), Just(cards::carousel()), Just(authentication::login())], at: Index, other in value(), judged: bool) {
        let mut places = Vec::new();
        let mut json = json;
        if judged {
            json["status"] = "APPROVED".into();
        }
        pointers(&json, "", &mut places);
        if let Some(place) = json.pointer_mut(at.get::<String>(&places)) {
            *place = other;
        }
        for entry in entries(&json.to_string()).into_iter().flatten() {
            if let Ok(definition) = entry.read {
                all_of_it(&definition)?;
            }
        }
    }
}
