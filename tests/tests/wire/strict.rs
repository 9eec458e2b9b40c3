//! What is refused because WhatsApp refuses it: unknown members, unknown words, text that is not JSON.

use serde_json::json;
use whatsapp_dsl::Message;

use crate::{refused, to_phone};

#[test]
fn unknown_members_are_refused_at_every_depth() {
    for (content, said) in [
        (r#""type":"text","text":{"body":"Hello"},"ttl":5"#, "ttl: `ttl` is not a member of this object, did you mean `ttl_seconds`?"),
        (
            r#""type":"text","text":{"body":"Hello"},"biz_opaque_callback":"x""#,
            "biz_opaque_callback: `biz_opaque_callback` is not a member",
        ),
        (
            r#""type":"text","text":{"body":"Hello","preview_ulr":true}"#,
            "text.preview_ulr: `preview_ulr` is not a member of this object, did you mean `preview_url`?",
        ),
        (
            r#""type":"text","text":{"body":"Hello"},"image":{"id":"1"}"#,
            "image: `image` is not a member of this object, which has `messaging_product`",
        ),
        (
            r#""type":"image","image":{"id":"1","captoin":"Our oven"}"#,
            "image.captoin: `captoin` is not a member of this object, did you mean `caption`?",
        ),
        (
            r#""type":"sticker","sticker":{"id":"1","caption":"No"}"#,
            "sticker.caption: `caption` is not a member of this object, which has `link`, `id`",
        ),
        (
            r#""type":"contacts","contacts":[{"name":{"formatted_name":"Ann"},"phones":[{"phone":"1","waid":"1"}]}]"#,
            "contacts[0].phones[0].waid: `waid` is not a member of this object, did you mean `wa_id`?",
        ),
        (
            r#""type":"contacts","contacts":[{"name":{"formatted_name":"Ann","nick":"A"}}]"#,
            "contacts[0].name.nick: `nick` is not a member of this object, which has `formatted_name`, `first_name`, `last_name`",
        ),
        (
            r#""type":"contacts","contacts":[{"name":{"formatted_name":"Ann"},"phones":[{"phone":"1","kind":"HOME"}]}]"#,
            "contacts[0].phones[0].kind: `kind` is not a member of this object, which has `phone`, `type`, `wa_id`",
        ),
    ] {
        let violations = refused(&to_phone(content));
        assert_eq!(violations.len(), 1, "{violations:#?}");
        assert!(violations[0].starts_with(said), "{violations:#?}");
        assert!(violations[0].ends_with("[unknown_member, error 100]"), "{violations:#?}");
    }
}

#[test]
fn an_object_of_another_sort_is_one_mistake() {
    let list = |header: &str| {
        format!(
            r#""type":"interactive","interactive":{{"type":"list","header":{header},"body":{{"text":"Which?"}},
            "action":{{"button":"Menu","sections":[{{"rows":[{{"id":"diavola","title":"Diavola"}}]}}]}}}}"#
        )
    };
    let products = r#""type":"interactive","interactive":{"type":"product_list","header":{"type":"video","video":{"link":"no link"}},
        "body":{"text":"Which?"},"action":{"catalog_id":"1","sections":[{"product_items":[{"product_retailer_id":"a"}]}]}}"#;
    for (content, said) in [
        (
            list(r#"{"type":"image","image":{"id":"1","caption":"Our oven"}}"#),
            "interactive.header.type: type must be \"text\", found \"image\"",
        ),
        (products.to_owned(), "interactive.header.type: type must be \"text\", found \"video\""),
    ] {
        let violations = refused(&to_phone(&content));
        assert!(violations.len() == 1 && violations[0].starts_with(said), "{violations:#?}");
    }
    // A word that goes with nothing says nothing of the rest.
    let violations = refused(&to_phone(&list(r#"{"type":"image","caption":"Our oven"}"#)));
    assert!(violations.len() > 1 && violations[1].starts_with("interactive.header.caption: "), "{violations:#?}");
}

#[test]
fn what_is_misspelt_or_of_another_type_is_not_missing_too() {
    for (content, said) in [
        (r#""type":"text","text":{"boddy":"Hello"}"#, "text.boddy: `boddy` is not a member of this object, did you mean `body`?"),
        (r#""type":"text","text":"Hello""#, "text: text must be an object"),
        (r#""type":"template","template":{"name":"receipt","language":"en"}"#, "template.language: language must be an object"),
        (
            r#""type":"contacts","contacts":[{"name":{"formatted_nmae":"Ann"}}]"#,
            "contacts[0].name.formatted_nmae: `formatted_nmae` is not a member of this object, did you mean `formatted_name`?",
        ),
        (
            r#""type":"interactive","interactive":{"type":"button","bdy":{"text":"Eight?"},"action":{"buttons":[{"type":"reply","reply":{"id":"y","title":"Yes"}}]}}"#,
            "interactive.bdy: `bdy` is not a member of this object, did you mean `body`?",
        ),
    ] {
        let violations = refused(&to_phone(content));
        assert_eq!(violations.len(), 1, "{violations:#?}");
        assert!(violations[0].starts_with(said), "{violations:#?}");
    }
    let two = refused(&to_phone(r#""type":"contacts","contacts":[{"name":{"formatted_nmae":"Ann"}},{"name":{}}]"#));
    assert_eq!(two.len(), 2, "what is missing elsewhere is missing: {two:#?}");
}

/// What something unreadable may have held is not missing, and no rule between fields says anything of it.
#[test]
fn what_is_of_another_type_breaks_no_rule_besides() {
    let menu = r#"{"type":"interactive","interactive":{"type":"carousel","body":{"text":"Today"},"action":{"cards":[CARD,CARD]}}}"#;
    let card =
        r#"{"card_index":0,"type":"cta_url","header":{"type":"image","image":{"link":"https://luigi.example/a.png"}},"action":ACTION}"#;
    let cards = |action: &str| {
        let (first, second) = (card.replace("ACTION", action), card.replace("\"card_index\":0", "\"card_index\":1"));
        let second = second.replace("ACTION", r#"{"name":"cta_url","parameters":{"display_text":"Order","url":"https://luigi.example"}}"#);
        let all = menu.replacen("CARD", &first, 1).replacen("CARD", &second, 1);
        all[1..all.len() - 1].to_owned()
    };
    let status = |parameters: &str| {
        format!(
            r#""type":"interactive","interactive":{{"type":"order_status","body":{{"text":"On its way"}},
            "action":{{"name":"review_order","parameters":{parameters}}}}}"#
        )
    };
    for (content, said) in [
        (r#""type":"image","image":7"#.to_owned(), "image: image must be an object"),
        (r#""type":"audio","audio":[]"#.to_owned(), "audio: audio must be an object"),
        (status(r#""pizza-7""#), "interactive.action.parameters: parameters must be an object"),
        (
            cards(r#"{"name":"open","parameters":{"display_text":"Order","url":"https://luigi.example"}}"#),
            "interactive.action.cards[0].action.name: name must be \"cta_url\", found \"open\"",
        ),
        (cards(r#"{"name":"cta_url","parameters":7}"#), "interactive.action.cards[0].action.parameters: parameters must be an object"),
        (cards("7"), "interactive.action.cards[0].action: "),
        (
            r#""type":"template","template":{"name":"sale","language":{"code":"en"},"components":[{"type":"body","parameters":[{"type":"currency","currency":5}]}]}"#
                .to_owned(),
            "template.components[0].parameters[0].currency: currency must be an object",
        ),
    ] {
        let violations = refused(&to_phone(&content));
        assert!(violations.len() == 1 && violations[0].starts_with(said), "{content}: {violations:#?}");
    }
}

#[test]
fn unknown_members_of_interactive_messages() {
    let buttons = |rest: &str, action: &str, reply: &str| {
        to_phone(&format!(
            r#""type":"interactive","interactive":{{"type":"button"{rest},"body":{{"text":"Right?"}},
            "action":{{{action}"buttons":[{{"type":"reply","reply":{{"id":"yes","title":"Yes"{reply}}}}}]}}}}"#
        ))
    };
    for (json, said) in [
        (
            buttons(r#","footr":{"text":"x"}"#, "", ""),
            "interactive.footr: `footr` is not a member of this object, did you mean `footer`? [unknown_member, error 100]",
        ),
        (
            buttons("", r#""button":"x","#, ""),
            "interactive.action.button: `button` is not a member of this object, did you mean `buttons`? [unknown_member, error 100]",
        ),
        (
            buttons("", "", r#","description":"x""#),
            "interactive.action.buttons[0].reply.description: `description` is not a member of this object, which has `id`, `title` [unknown_member, error 100]",
        ),
        (
            buttons(r#","header":{"type":"image","image":{"id":"1","caption":"x"}}"#, "", ""),
            "interactive.header.image.caption: `caption` is not a member of this object, which has `link`, `id` [unknown_member, error 100]",
        ),
    ] {
        assert_eq!(refused(&json), [said]);
    }
}

#[test]
fn the_wrapper_of_a_product_is_strict_too() {
    let products = |item: &str| {
        to_phone(&format!(
            r#""type":"interactive","interactive":{{"type":"product_list","header":{{"type":"text","text":"Fresh"}},"body":{{"text":"Look."}},
            "action":{{"catalog_id":"1","sections":[{{"product_items":[{item}]}}]}}}}"#
        ))
    };
    let items = "interactive.action.sections[0].product_items[0]";
    assert_eq!(
        refused(&products(r#"{"product_retailer_id":"sku","quantity":2}"#)),
        [format!(
            "{items}.quantity: `quantity` is not a member of this object, which has `product_retailer_id` [unknown_member, error 100]"
        )]
    );
    assert_eq!(
        refused(&products("{}")),
        [format!(
            "{items}.product_retailer_id: each of the products needs `product_retailer_id` [product_list_section_product_items_required, error 131008]"
        )]
    );
    assert_eq!(
        refused(&products(r#""sku""#)),
        [format!("{items}: products must be objects with a `product_retailer_id` [product_list_section_product_items_type, error 131009]")]
    );
}

#[test]
fn the_envelope_is_strict() {
    let text = |envelope: &str| format!(r#"{{{envelope}"to":"16505551234","type":"text","text":{{"body":"Hello"}}}}"#);
    for (envelope, said) in [
        ("", r#"messaging_product: messaging_product is missing; it must be "whatsapp" here [messaging_product, error 131008]"#),
        (
            r#""messaging_product":"telegram","#,
            r#"messaging_product: messaging_product must be "whatsapp", found "telegram" [messaging_product, error 131009]"#,
        ),
        (
            r#""messaging_product":"whatsapp","recipient_type":"everybody","#,
            r#"recipient_type: recipient_type must be one of `group` or `individual`, found "everybody" [recipient_type, error 131009]"#,
        ),
        (
            r#""messaging_product":"whatsapp","context":{"message_id":"wamid.1","from":"x"},"#,
            "context.from: `from` is not a member of this object, which has `message_id` [unknown_member, error 100]",
        ),
        (
            r#""messaging_product":"whatsapp","context":{},"#,
            "context.message_id: context needs `message_id` [message_context_required, error 131008]",
        ),
        (
            r#""messaging_product":"whatsapp","context":"wamid.1","#,
            "context: context must be an object with `message_id` [message_context_type, error 131009]",
        ),
    ] {
        assert_eq!(refused(&text(envelope)), [said], "{envelope}");
    }
}

#[test]
fn kinds_that_are_not_known() {
    for (content, said) in [
        (r#""type":"txt","text":{"body":"Hello"}"#, r#"type: type is "txt", did you mean "text"? This version reads `text`, `reaction`, "#),
        (
            r#""type":"intractive","interactive":{}"#,
            r#"type: type is "intractive", did you mean "interactive"? This version reads `text`, "#,
        ),
        (
            r#""type":"interactive","interactive":{"type":"buttn"}"#,
            r#"interactive.type: type is "buttn", did you mean "button"? This version reads "#,
        ),
        (
            r#""type":"interactive","interactive":{"type":"hologram"}"#,
            r#"interactive.type: type is "hologram", which is not known. This version reads `button`, `list`, "#,
        ),
        (r#""type":"hologram""#, r#"type: type is "hologram", which is not known. This version reads `text`, `reaction`, `image`, "#),
    ] {
        let [violation] = &refused(&to_phone(content))[..] else { panic!("one violation: {content}") };
        assert!(violation.starts_with(said), "{violation}");
        // Graph may know the kind, so no error of Graph's is named.
        assert!(violation.ends_with("` [message_type]"), "{violation}");
    }
    assert_eq!(
        refused(&to_phone(r#""type":"interactive""#)),
        ["interactive: a message of this type needs the object `interactive` [message_content_required, error 131008]"]
    );
}

#[test]
fn a_header_of_another_kind() {
    let list = |header: &str| {
        to_phone(&format!(
            r#""type":"interactive","interactive":{{"type":"list","header":{header},"body":{{"text":"What?"}},
            "action":{{"button":"Menu","sections":[{{"rows":[{{"id":"1","title":"One"}}]}}]}}}}"#
        ))
    };
    let said = refused(&list(r#"{"type":"image","image":{"id":"1"}}"#));
    assert!(said[0].starts_with(r#"interactive.header.type: type must be "text", found "image""#), "{said:#?}");
}

#[test]
fn tags_that_do_not_fit() {
    let json =
        to_phone(r#""type":"interactive","interactive":{"type":"catalog_message","body":{"text":"All."},"action":{"name":"catalogue"}}"#);
    assert_eq!(
        refused(&json),
        [r#"interactive.action.name: name must be "catalog_message", found "catalogue" [catalog_message_name, error 131009]"#]
    );
    let json = to_phone(r#""type":"interactive","interactive":{"type":"catalog_message","body":{"text":"All."},"action":{}}"#);
    assert_eq!(
        refused(&json),
        [r#"interactive.action.name: name is missing; it must be "catalog_message" here [catalog_message_name, error 131008]"#]
    );
}

#[test]
fn text_that_is_not_json() {
    for json in ["", "{", "hello", "{\"to\":}", "{} {}", "[1,", "\u{feff}{}"] {
        let invalid = Message::from_json(json).expect_err("no JSON");
        let [violation] = invalid.violations() else { panic!("one violation: {invalid}") };
        assert_eq!((violation.rule(), violation.path(), violation.code()), ("json_syntax", "", Some(100)), "{json:?}");
        assert!(!violation.words().is_empty());
    }
    for json in ["[]", "null", "1", "\"text\"", "true"] {
        assert_eq!(refused(json), ["a message is a JSON object [message_type, error 131009]"], "{json}");
    }
}

#[test]
fn long_values_are_not_repeated() {
    let long = "x".repeat(100_000);
    let text = |kind: &str, member: &str| {
        format!(
            r#"{{ "messaging_product": "whatsapp", "to": "16505551234", "type": "{kind}", "text": {{ "body": "Hi" }}, "{member}": 1 }}"#
        )
    };
    let flow = json!({
        "messaging_product": "whatsapp", "to": "16505551234", "type": "interactive",
        "interactive": { "type": "flow", "body": { "text": "x" }, "action": { "name": "flow", "parameters": {
            "flow_message_version": "3", "flow_id": "1", "flow_cta": "x", "flow_action": long,
        } } },
    });
    let twice = format!(r#"{{ "{long}": 1, "{long}": 2 }}"#);
    for json in [text(&long, "x"), text("text", &long), flow.to_string(), twice, format!("[\"{long}\"]")] {
        let invalid = Message::from_json(&json).expect_err("a long value");
        assert!(invalid.to_string().len() < 2000, "{}", &invalid.to_string()[..2000]);
    }
}
