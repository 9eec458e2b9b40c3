//! Buttons.

use serde_json::{Value as Json, json};

use crate::{accepted, at_most, path, refused, shipped, with, with_button, with_buttons};

const BUTTON: &str = "components[1].buttons[0]";

fn reply() -> Json {
    json!({ "type": "QUICK_REPLY", "text": "Yes" })
}

fn url() -> Json {
    json!({ "type": "URL", "text": "Go", "url": "https://luigi.example" })
}

fn call() -> Json {
    json!({ "type": "PHONE_NUMBER", "text": "Call", "phone_number": "+16505551234" })
}

#[test]
fn one_to_ten() {
    accepted(&with_buttons(vec![reply(); 10].into()));
    refused(&with_buttons(vec![reply(); 11].into()), "definition_buttons_count", 100, "components[1].buttons");
    refused(&with_buttons(json!([])), "definition_buttons_empty", 100, "components[1].buttons");
}

#[test]
fn so_many_of_a_kind() {
    for (button, max) in [
        (url(), 2),
        (call(), 1),
        (json!({ "type": "COPY_CODE", "example": "PIZZA25" }), 1),
        (json!({ "type": "CATALOG", "text": "View catalog" }), 1),
        (json!({ "type": "MPM", "text": "View items" }), 1),
        (json!({ "type": "SPM", "text": "View" }), 1),
    ] {
        accepted(&with_buttons(vec![button.clone(); max].into()));
        let path = format!("components[1].buttons[{max}].type");
        refused(&with_buttons(vec![button; max + 1].into()), "definition_button_kind_count", 100, &path);
    }
}

#[test]
fn quick_replies_stand_together() {
    for buttons in [json!([reply(), reply(), url(), call()]), json!([url(), call(), reply(), reply()]), json!([reply()])] {
        accepted(&with_buttons(buttons));
    }
    for buttons in [json!([reply(), url(), reply()]), json!([url(), reply(), call()])] {
        refused(&with_buttons(buttons), "definition_buttons_order", 100, "components[1].buttons[2].type");
    }
}

#[test]
fn labels() {
    for button in [reply(), url(), call()] {
        let json = with_button(button);
        at_most(&json, "/components/1/buttons/0/text", 25, "definition_button_text_length", 2_388_040);
        refused(&with(&json, "/components/1/buttons/0/text", "".into()), "definition_button_text_empty", 100, &format!("{BUTTON}.text"));
        refused(
            &with(&json, "/components/1/buttons/0/text", json!(null)),
            "definition_button_text_required",
            100,
            &format!("{BUTTON}.text"),
        );
    }
    let voice = with_button(json!({ "type": "VOICE_CALL", "text": "Call now" }));
    at_most(&voice, "/components/1/buttons/0/text", 20, "definition_button_text_length", 2_388_040);
    let variable = with_button(json!({ "type": "QUICK_REPLY", "text": "Yes, {{1}}" }));
    refused(&variable, "definition_button_text_variable", 100, &format!("{BUTTON}.text"));
}

#[test]
fn fixed_labels_may_be_left_out() {
    for kind in ["CATALOG", "MPM", "SPM", "ORDER_DETAILS"] {
        accepted(&with_button(json!({ "type": kind })));
        accepted(&with_button(json!({ "type": kind.to_lowercase(), "text": "View" })));
    }
}

#[test]
fn the_label_that_asks_for_contact_information_cannot_be_chosen() {
    accepted(&with_button(json!({ "type": "REQUEST_CONTACT_INFO" })));
    let chosen = with_button(json!({ "type": "REQUEST_CONTACT_INFO", "text": "Share" }));
    refused(&chosen, "definition_button_text_unexpected", 100, &format!("{BUTTON}.text"));
    // Meta lists what it has written.
    accepted(&with(&chosen, "/status", "APPROVED".into()));
}

#[test]
fn a_label_is_plain_text() {
    let label = |text: &str| with_button(json!({ "type": "QUICK_REPLY", "text": text }));
    for (text, rule) in [
        ("Yes\nplease", "new_line"),
        ("Yes\u{2028}please", "new_line"),
        ("Yes 🍕", "emoji"),
        ("#️⃣ one", "emoji"),
        ("☎️ Call", "emoji"),
        ("🇮🇹", "emoji"),
        ("*Yes*", "markdown"),
        ("5 * 3", "markdown"),
        ("table_7", "markdown"),
        ("~ 8 pm", "markdown"),
        ("rock`n roll", "markdown"),
    ] {
        refused(&label(text), &format!("definition_button_text_{rule}"), 100, &format!("{BUTTON}.text"));
    }
    for text in ["Table #7", "24/7", "No. 1 (new)", "Sì, grazie!", "Pay 5 €", "© Luigi"] {
        accepted(&label(text));
    }
    let url = with_button(json!({ "type": "URL", "text": "Menu 🍕", "url": "https://luigi.example" }));
    refused(&url, "definition_button_text_emoji", 100, &format!("{BUTTON}.text"));
    let of_card = with(&crate::cards::carousel(), "/components/1/cards/0/components/2/buttons/0/text", "Go 🍕".into());
    let path = "components[1].cards[0].components[2].buttons[0].text";
    refused(&of_card, "definition_button_text_emoji", 100, path);
}

#[test]
fn phone_numbers() {
    let number = |number: &str| with_button(json!({ "type": "PHONE_NUMBER", "text": "Call", "phone_number": number }));
    for sound in ["+16505551234", "16505551234", "+1 (650) 555-1234", "+123456789012345"] {
        accepted(&number(sound));
    }
    for wrong in ["555", "0650 555 1234", "CALL-ME", ""] {
        refused(&number(wrong), "definition_button_phone_number_format", 100, &format!("{BUTTON}.phone_number"));
    }
    accepted(&number("+1 650 555  1234    "));
    refused(&number("+1 650 555  1234     "), "definition_button_phone_number_length", 2_388_040, &format!("{BUTTON}.phone_number"));
    let none = with_button(json!({ "type": "PHONE_NUMBER", "text": "Call" }));
    refused(&none, "definition_button_phone_number_required", 100, &format!("{BUTTON}.phone_number"));
}

#[test]
fn links() {
    let long = |length: usize| format!("https://luigi.example/{}", "x".repeat(length - 22));
    let link = |link: &str| with_button(json!({ "type": "URL", "text": "Go", "url": link }));
    accepted(&link(&long(2000)));
    refused(&link(&long(2001)), "definition_button_url_length", 2_388_040, &format!("{BUTTON}.url"));
    refused(&with_button(json!({ "type": "URL", "text": "Go" })), "definition_button_url_required", 100, &format!("{BUTTON}.url"));
    accepted(&with_button(json!({ "type": "URL", "text": "Go", "url": "https://luigi.example", "app_deep_link": { "meta_app_id": 1 } })));
}

#[test]
fn members_of_another_kind() {
    for (member, value) in [
        ("url", json!("https://luigi.example")),
        ("phone_number", json!("+16505551234")),
        ("flow_id", json!("1")),
        ("example", json!(["x"])),
    ] {
        let json = with(&with_button(reply()), &format!("/components/1/buttons/0/{member}"), value);
        refused(&json, "definition_button_member", 100, &format!("{BUTTON}.{member}"));
    }
    let misspelt = with(&shipped(), "/components/3/buttons/1/exmple", json!(["x"]));
    let violation = refused(&misspelt, "definition_unknown_member", 100, &path("/components/3/buttons/1/exmple"));
    assert!(violation.words().ends_with("did you mean `example`?"), "{violation}");
}

#[test]
fn flows() {
    let flow = |members: Json| {
        let mut button = json!({ "type": "FLOW", "text": "Book" });
        button.as_object_mut().expect("an object").extend(members.as_object().expect("an object").clone());
        with_button(button)
    };
    for members in [
        json!({ "flow_id": "841" }),
        json!({ "flow_id": 841 }),
        json!({ "flow_id": 24_123_456_789_012_345_u64 }),
        json!({ "flow_name": "booking" }),
        json!({ "flow_json": "{\"version\":\"5.0\"}", "flow_action": "navigate", "navigate_screen": "DAYS" }),
        json!({ "flow_id": "841", "flow_action": "DATA_EXCHANGE" }),
        json!({ "flow_id": "841", "icon": "DEFAULT" }),
    ] {
        accepted(&flow(members));
    }
    for (members, rule, member) in [
        (json!({}), "flow_required", ""),
        (json!({ "flow_id": "841", "flow_name": "booking" }), "flow_conflict", ""),
        (json!({ "flow_id": "" }), "flow_type", ".flow_id"),
        (json!({ "flow_json": { "version": "5.0" } }), "flow_type", ".flow_json"),
        (json!({ "flow_json": "{" }), "flow_json_syntax", ".flow_json"),
        (json!({ "flow_json": "[]" }), "flow_json_syntax", ".flow_json"),
        (json!({ "flow_id": "841", "flow_action": "open" }), "flow_action_unknown", ".flow_action"),
        (json!({ "flow_id": "841", "flow_action": "navigate" }), "navigate_screen_required", ".navigate_screen"),
        (json!({ "flow_id": "841", "flow_action": "navigate", "navigate_screen": "" }), "navigate_screen_type", ".navigate_screen"),
    ] {
        refused(&flow(members), &format!("definition_button_{rule}"), 100, &format!("{BUTTON}{member}"));
    }
}

#[test]
fn calls_on_whatsapp() {
    let minutes = |minutes: Json| with_button(json!({ "type": "VOICE_CALL", "text": "Call", "ttl_minutes": minutes }));
    for sound in [1440, 43_200] {
        accepted(&minutes(sound.into()));
    }
    for wrong in [json!(1439), json!(43_201), json!("soon"), json!(0)] {
        refused(&minutes(wrong), "definition_button_ttl_minutes_range", 100, &format!("{BUTTON}.ttl_minutes"));
    }
}

#[test]
fn a_link_that_previews_a_payment() {
    let pay = |preview: Json| json!({ "type": "URL", "text": "Pay", "url": "https://pay.example", "payment_link_preview": preview });
    let path = format!("{BUTTON}.payment_link_preview");
    let plain = with_button(pay(true.into()));
    accepted(&plain);
    refused(&with_button(pay("yes".into())), "definition_button_payment_link_type", 100, &path);
    let header = json!({ "type": "HEADER", "format": "TEXT", "text": "Your order" });
    let mut above = plain.clone();
    above["components"].as_array_mut().expect("a list").push(header.clone());
    refused(&above, "definition_button_payment_link", 100, &path);
    let mut above = with_button(pay(false.into()));
    above["components"].as_array_mut().expect("a list").push(header);
    accepted(&above);
    let card = with(&crate::cards::carousel(), "/components/1/cards/0/components/2/buttons/1/payment_link_preview", true.into());
    let path = "components[1].cards[0].components[2].buttons[1].payment_link_preview";
    refused(&card, "definition_button_payment_link", 100, path);
}

fn payment(label: &str, setting: Json) -> Json {
    let mut button = json!({ "type": "PAYMENT_REQUEST", "text": label });
    button["payment_setting"] = setting;
    button
}

#[test]
fn requests_of_payments() {
    let boleto = || payment("Copy Boleto code", json!({ "type": "boleto", "boleto": { "digitable_line": "03399026" } }));
    let pix = payment("Copy Pix code", json!({ "type": "pix_dynamic_code", "pix_dynamic_code": { "code": "0002" } }));
    let link = payment("Open payment link", json!({ "type": "payment_link", "payment_link": { "uri": "https://luigi.example/pay" } }));
    accepted(&with_buttons(json!([boleto(), pix, link, reply()])));
    let path = "components[1].buttons[3].type";
    refused(&with_buttons(vec![boleto(); 4].into()), "definition_button_kind_count", 100, path);
    let mut unlabelled = boleto();
    unlabelled.as_object_mut().expect("an object").remove("text");
    refused(&with_button(unlabelled), "definition_button_text_required", 100, &format!("{BUTTON}.text"));
    refused(
        &with_button(payment("Pay", boleto()["payment_setting"].clone())),
        "definition_button_payment_label",
        100,
        &format!("{BUTTON}.text"),
    );
    let path = format!("{BUTTON}.payment_setting");
    for setting in [
        json!("boleto"),
        json!({}),
        json!({ "type": "card" }),
        json!({ "type": "boleto" }),
        json!({ "type": "boleto", "boleto": "03399026" }),
        json!({ "type": "boleto", "boleto": { "digitable_line": " " } }),
        json!({ "type": "boleto", "payment_link": { "uri": "https://luigi.example/pay" } }),
    ] {
        refused(&with_button(payment("Copy Boleto code", setting)), "definition_button_payment_setting", 100, &path);
    }
}
