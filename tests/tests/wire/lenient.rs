//! What is read although it is not how it would be written: where Meta's own samples vary.

use crate::{one_line, read_as, to_phone};

/// A text message in the envelope given.
fn hello(envelope: &str) -> String {
    format!(r#"{{{envelope}"text":{{"body":"Hello"}}}}"#)
}

#[test]
fn the_type_text_and_the_recipients_type_may_be_left_out() {
    let written = to_phone(r#""type":"text","text":{"body":"Hello"}"#);
    for envelope in [
        r#""messaging_product":"whatsapp","to":"16505551234","#,
        r#""messaging_product":"whatsapp","to":"16505551234","type":"text","#,
        r#""messaging_product":"whatsapp","recipient_type":"individual","to":"16505551234","#,
        r#""to":"16505551234","type":"TEXT","messaging_product":"WhatsApp","recipient_type":"INDIVIDUAL","#,
    ] {
        read_as(&hello(envelope), &written);
    }
}

#[test]
fn phone_numbers_are_read_in_any_dialable_form() {
    let written = to_phone(r#""type":"text","text":{"body":"Hello"}"#);
    for to in ["16505551234", "+16505551234", "+1 650 555 1234", "1 (650) 555-1234", "+1.650.555.1234", " +1\u{a0}650 555 1234 "] {
        read_as(&hello(&format!(r#""messaging_product":"whatsapp","to":"{to}","#)), &written);
    }
}

#[test]
fn groups_are_read_in_any_casing() {
    read_as(
        &hello(r#""messaging_product":"whatsapp","recipient_type":"Group","to":"Y2FwaV9ncm91cDox","#),
        r#"{"messaging_product":"whatsapp","recipient_type":"group","to":"Y2FwaV9ncm91cDox","type":"text","text":{"body":"Hello"}}"#,
    );
}

#[test]
fn members_may_be_in_any_order() {
    read_as(
        r#"{"text":{"preview_url":true,"body":"Hello"},"context":{"message_id":"wamid.1"},"type":"text","to":"16505551234","messaging_product":"whatsapp"}"#,
        r#"{"messaging_product":"whatsapp","recipient_type":"individual","to":"16505551234","context":{"message_id":"wamid.1"},
            "type":"text","text":{"body":"Hello","preview_url":true}}"#,
    );
}

#[test]
fn coordinates_may_be_strings_or_whole_numbers() {
    let written = to_phone(r#""type":"location","location":{"latitude":41.5,"longitude":-12.0}"#);
    for (latitude, longitude) in [("41.5", "-12"), (r#""41.5""#, r#""-12""#), (r#"" 41.50 ""#, "-12.0"), ("4.15e1", r#""-1.2e1""#)] {
        let place = format!(r#""type":"location","location":{{"latitude":{latitude},"longitude":{longitude}}}"#);
        read_as(&to_phone(&place), &written);
    }
}

#[test]
fn words_and_tags_may_be_in_any_casing() {
    read_as(
        &to_phone(
            r#""type":"Interactive","interactive":{"type":"BUTTON",
            "header":{"type":"IMAGE","image":{"id":"1"}},
            "body":{"text":"Right?"},
            "action":{"buttons":[{"type":"Reply","reply":{"id":"yes","title":"Yes"}}]}}"#,
        ),
        &to_phone(
            r#""type":"interactive","interactive":{"type":"button",
            "header":{"type":"image","image":{"id":"1"}},
            "body":{"text":"Right?"},
            "action":{"buttons":[{"type":"reply","reply":{"id":"yes","title":"Yes"}}]}}"#,
        ),
    );
}

#[test]
fn words_of_a_flow_may_be_in_any_casing() {
    let flow = |version: &str, mode: &str, action: &str, name: &str| {
        to_phone(&format!(
            r#""type":"interactive","interactive":{{"type":"flow","body":{{"text":"Book."}},
            "action":{{"name":"{name}","parameters":{{{version}"flow_id":"1","flow_cta":"Book","mode":"{mode}","flow_action":"{action}"}}}}}}"#
        ))
    };
    let written = flow(r#""flow_message_version":"3","#, "draft", "data_exchange", "flow");
    for version in ["", r#""flow_message_version":3,"#, r#""flow_message_version":"3","#] {
        read_as(&flow(version, "DRAFT", "Data_Exchange", "FLOW"), &written);
    }
}

#[test]
fn a_sections_object_without_members_is_as_good_as_none() {
    let card = |rest: &str| to_phone(&format!(r#""type":"contacts","contacts":[{{"name":{{"formatted_name":"Ann"}}{rest}}}]"#));
    for rest in [r#","org":{}"#, r#","phones":[]"#, r#","addresses":[],"emails":[],"urls":[],"phones":[],"org":{}"#] {
        read_as(&card(rest), &card(""));
    }
}

#[test]
fn empty_payloads_and_parameters_are_as_good_as_none() {
    let flow = |payload: &str| {
        to_phone(&format!(
            r#""type":"interactive","interactive":{{"type":"flow","body":{{"text":"Book."}},
            "action":{{"name":"flow","parameters":{{"flow_message_version":"3","flow_id":"1","flow_cta":"Book"{payload}}}}}}}"#
        ))
    };
    read_as(&flow(r#","flow_action_payload":{}"#), &flow(""));
    let catalog = |parameters: &str| {
        to_phone(&format!(
            r#""type":"interactive","interactive":{{"type":"catalog_message","body":{{"text":"All."}},
            "action":{{"name":"catalog_message"{parameters}}}}}"#
        ))
    };
    read_as(&catalog(r#","parameters":{}"#), &catalog(""));
}

#[test]
fn escapes_are_read() {
    read_as(
        &one_line(
            r#"{"messaging_product":"whatsapp","to":"16505551234","type":"reaction",
            "reaction":{"message_id":"wamid.1","emoji":"\uD83D\uDE00"}}"#,
        ),
        &to_phone(r#""type":"reaction","reaction":{"message_id":"wamid.1","emoji":"😀"}"#),
    );
}
