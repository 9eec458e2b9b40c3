//! What is there and says nothing: `null`, and empty values of members that may be left out.

use crate::{read_as, refused, to_phone};

fn interactive(rest: &str) -> String {
    to_phone(&format!(
        r#""type":"interactive","interactive":{{"type":"flow",{rest}"body":{{"text":"Book."}},
        "action":{{"name":"flow","parameters":{{"flow_message_version":"3","flow_id":"1","flow_cta":"Book"}}}}}}"#
    ))
}

fn flow(parameters: &str) -> String {
    to_phone(&format!(
        r#""type":"interactive","interactive":{{"type":"flow","body":{{"text":"Book."}},
        "action":{{"name":"flow","parameters":{{"flow_message_version":"3","flow_id":"1","flow_cta":"Book"{parameters}}}}}}}"#
    ))
}

fn contact(rest: &str) -> String {
    to_phone(&format!(r#""type":"contacts","contacts":[{{"name":{{"formatted_name":"Ann"}}{rest}}}]"#))
}

#[test]
fn null_in_an_optional_member_is_as_good_as_none() {
    let text = |rest: &str| to_phone(&format!(r#""type":"text","text":{{"body":"Hello"{rest}"#));
    for rest in [
        r#"},"context":null"#,
        r#"},"recipient":null,"biz_opaque_callback_data":null,"recipient_identity_key_hash":null"#,
        r#","preview_url":null}"#,
    ] {
        read_as(&text(rest), &text("}"));
    }
    let template = |rest: &str| to_phone(&format!(r#""type":"template","template":{{"name":"hello","language":{{"code":"en"{rest}"#));
    for rest in [r#"},"components":null}"#, r#","policy":null}}"#, r#"},"components":[{"type":"body","parameters":null}]}"#] {
        read_as(&template(rest), &template("}}"));
    }
    for rest in [
        r#","addresses":null,"birthday":null,"emails":null,"org":null,"phones":null,"urls":null"#,
        r#","org":{"company":null,"department":null}"#,
    ] {
        read_as(&contact(rest), &contact(""));
    }
    read_as(&contact(r#","phones":[{"phone":"1","type":null,"wa_id":null}]"#), &contact(r#","phones":[{"phone":"1"}]"#));
    let place = |rest: &str| to_phone(&format!(r#""type":"location","location":{{"latitude":1.5,"longitude":2.5{rest}}}"#));
    read_as(&place(r#","name":null,"address":null"#), &place(""));
    read_as(&flow(r#","flow_token":null,"mode":null,"flow_action":null,"flow_action_payload":null"#), &flow(""));
    read_as(&interactive(r#""header":null,"footer":null,"#), &interactive(""));
}

/// As clients write that have one type for all messages, all actions or all parameters.
#[test]
fn null_in_a_member_of_another_sort_is_as_good_as_none() {
    let text = |rest: &str| to_phone(&format!(r#""type":"text","text":{{"body":"Hello"}}{rest}"#));
    read_as(&text(r#","image":null,"interactive":null,"contacts":null,"template":null"#), &text(""));
    let sticker = |rest: &str| to_phone(&format!(r#""type":"sticker","sticker":{{"id":"1"{rest}}}"#));
    read_as(&sticker(r#","link":null,"caption":null,"filename":null"#), &sticker(""));
    let buttons = |header: &str, action: &str| {
        to_phone(&format!(
            r#""type":"interactive","interactive":{{"type":"button","header":{{"type":"image","image":{{"id":"1"}}{header}}},"body":{{"text":"Eight?"}},
            "action":{{"buttons":[{{"type":"reply","reply":{{"id":"yes","title":"Yes"}}}}]{action}}}}}"#
        ))
    };
    read_as(
        &buttons(r#","text":null,"video":null"#, r#","button":null,"sections":null,"name":null,"parameters":null,"catalog_id":null"#),
        &buttons("", ""),
    );
    let template = |component: &str, parameter: &str| {
        to_phone(&format!(
            r#""type":"template","template":{{"name":"hello","language":{{"code":"en"}},
            "components":[{{"type":"body"{component},"parameters":[{{"type":"text","text":"Ann"{parameter}}}]}}]}}"#
        ))
    };
    read_as(
        &template(r#","sub_type":null,"index":null,"cards":null"#, r#","payload":null,"currency":null,"image":null"#),
        &template("", ""),
    );
    // What no message has is misspelt.
    for (rest, said) in [
        (r#","preview_ulr":null"#, "preview_ulr: `preview_ulr` is not a member of this object"),
        (r#","image":{"id":null}"#, "image: `image` is not a member of this object"),
    ] {
        let [violation] = &refused(&text(rest))[..] else { panic!("one violation: {rest}") };
        assert!(violation.starts_with(said), "{violation}");
    }
}

#[test]
fn null_in_a_required_member_is_none() {
    const MISSING: &str = "interactive.type: type is missing; it must be one of `button`, `list`, ";
    for (content, said) in [
        (r#""type":"text","text":{"body":null}"#, "text.body: Text needs `body` [text_body_required, error 131008]"),
        (r#""type":"text","text":null"#, "text.body: Text needs `body` [text_body_required, error 131008]"),
        (r#""type":"interactive","interactive":{"type":null}"#, MISSING),
        (r#""type":"interactive","interactive":{"interactive":{"type":"button"}}"#, MISSING),
    ] {
        let [violation] = &refused(&to_phone(content))[..] else { panic!("one violation: {content}") };
        assert!(violation.starts_with(said) && violation.ends_with(", error 131008]"), "{violation}");
    }
    // An entry is not a member.
    assert_eq!(refused(&to_phone(r#""type":"contacts","contacts":[null]"#)).len(), 1);
    // What nobody knows is not known for being empty.
    assert_eq!(refused(&to_phone(r#""type":"text","text":{"body":"Hello"},"ttl":null"#)).len(), 1);
}

#[test]
fn empty_values_of_optional_members_are_as_good_as_none() {
    let image = |rest: &str| to_phone(&format!(r#""type":"image","image":{{"id":"1"{rest}}}"#));
    read_as(&image(r#","caption":"""#), &image(""));
    // One of two sources is not optional beside the other.
    assert_eq!(refused(&image(r#","link":"""#))[0], "image.link: link is empty [image_link_empty, error 100]");
    read_as(&flow(r#","flow_token":"","flow_action_payload":{"screen":"","data":{}}"#), &flow(""));
    read_as(&flow(r#","flow_action_payload":{"data":"{}"}"#), &flow(""));
    read_as(&interactive(r#""footer":{"text":""},"header":{"type":"text","text":""},"#), &interactive(""));
    for rest in [r#","birthday":"","org":{"company":"","title":""}"#, r#","phones":[]"#] {
        read_as(&contact(rest), &contact(""));
    }
    let named = |parts: &str| to_phone(&format!(r#""type":"contacts","contacts":[{{"name":{{"formatted_name":"Ann"{parts}}}}}]"#));
    read_as(&named(r#","first_name":"Ann","last_name":"","middle_name":"","suffix":"","prefix":"""#), &named(r#","first_name":"Ann""#));
    let button = |rest: &str| {
        to_phone(&format!(
            r#""type":"template","template":{{"name":"hello","language":{{"code":"en"}},"components":[
            {{"type":"button","sub_type":"flow","index":"0"{rest}}}]}}"#
        ))
    };
    read_as(&button(r#","parameters":[{"type":"action","action":{"flow_token":"","flow_action_data":{}}}]"#), &button(""));
    read_as(
        &button(r#","parameters":[{"type":"action","action":{"flow_token":"t","flow_action_data":{}}}]"#),
        &button(r#","parameters":[{"type":"action","action":{"flow_token":"t"}}]"#),
    );
}

#[test]
fn empty_values_of_required_members_are_refused() {
    for content in [
        r#""type":"text","text":{"body":""}"#,
        r#""type":"text","text":{"body":"Hi"},"context":{"message_id":""}"#,
        r#""type":"contacts","contacts":[{"name":{"formatted_name":""}}]"#,
        r#""type":"contacts","contacts":[{"name":{"formatted_name":"Ann"},"phones":[{"phone":""}]}]"#,
        r#""type":"contacts","contacts":[]"#,
        r#""type":"template","template":{"name":"hello","language":{"code":"en"},
            "components":[{"type":"header","parameters":[{"type":"text","text":""}]}]}"#,
        r#""type":"template","template":{"name":"hello","language":{"code":"en"},
            "components":[{"type":"body","parameters":[{"type":"text","text":""}]}]}"#,
    ] {
        assert_eq!(refused(&to_phone(content)).len(), 1, "{content}");
    }
}

#[test]
fn an_entry_of_a_contact_has_a_member_at_least() {
    for entry in [r#""phones":[{"wa_id":"16505551234"}]"#, r#""phones":[{"type":"HOME"}]"#, r#""urls":[{"type":"WORK"}]"#] {
        let json = contact(&format!(",{entry}"));
        read_as(&json, &json);
    }
    for (entry, said) in [
        (r#""phones":[{}]"#, "contacts[0].phones[0]: Phone is empty: fill it in or leave it out [contact_phone_empty, error 131009]"),
        (r#""emails":[{}]"#, "contacts[0].emails[0]: Email is empty: fill it in or leave it out [contact_email_empty, error 131009]"),
        (r#""urls":[{"url":""}]"#, "contacts[0].urls[0]: Url is empty: fill it in or leave it out [contact_url_empty, error 131009]"),
    ] {
        assert_eq!(refused(&contact(&format!(",{entry}"))), [said]);
    }
}

#[test]
fn a_phone_number_may_be_a_json_number() {
    let written = to_phone(r#""type":"text","text":{"body":"Hello"}"#);
    let text = |to: &str| format!(r#"{{"messaging_product":"whatsapp","to":{to},"text":{{"body":"Hello"}}}}"#);
    read_as(&text("16505551234"), &written);
    for to in ["-16505551234", "16505551234.5", "1.6505551234e10", "165", "16505551234000000000"] {
        assert_eq!(refused(&text(to)).len(), 1, "{to}");
    }
}

#[test]
fn the_data_of_a_flow_may_be_the_text_of_an_object() {
    read_as(
        &flow(r#","flow_action_payload":{"screen":"A","data":"{\"most\":8,\"days\":[1]}"}"#),
        &flow(r#","flow_action_payload":{"screen":"A","data":{"days":[1],"most":8}}"#),
    );
    for data in [r#""""#, r#""[1]""#, r#""most""#, r#""{\"a\":1,\"a\":1}""#, "[]", "8"] {
        let said = refused(&flow(&format!(r#","flow_action_payload":{{"screen":"A","data":{data}}}"#)));
        assert!(said.len() == 1 && said[0].contains("data must be an object"), "{data}: {said:#?}");
    }
}
