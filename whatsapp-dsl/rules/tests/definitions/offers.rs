//! Offers that end.

use serde_json::{Value as Json, json};

use crate::{accepted, at_most, refused, with};

/// An offer of Luigi's.
pub(crate) fn offer() -> Json {
    json!({
        "name": "spring_offer", "language": "en", "category": "MARKETING",
        "components": [
            { "type": "HEADER", "format": "IMAGE", "example": { "header_handle": ["4::aW"] } },
            { "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "Ends soon", "has_expiration": true } },
            { "type": "BODY", "text": "Use your code before it ends." },
            { "type": "BUTTONS", "buttons": [
                { "type": "COPY_CODE", "example": "SPRING25" },
                { "type": "URL", "text": "Order", "url": "https://luigi.example/{{1}}", "example": ["spring"] },
            ] },
        ],
    })
}

#[test]
fn texts() {
    let pointer = "/components/1/limited_time_offer/text";
    at_most(&offer(), pointer, 16, "definition_offer_text_length", 2_388_040);
    refused(&with(&offer(), pointer, " ".into()), "definition_offer_text_empty", 100, "components[1].limited_time_offer.text");
    refused(&with(&offer(), pointer, json!(null)), "definition_offer_text_required", 100, "components[1].limited_time_offer.text");
}

#[test]
fn what_may_be_beside() {
    refused(&with(&offer(), "/category", "UTILITY".into()), "definition_offer_category", 100, "category");
    accepted(&with(&offer(), "/components/0/format", "VIDEO".into()));
    refused(&with(&offer(), "/components/0/format", "DOCUMENT".into()), "definition_offer_header", 100, "components[0].format");
    let mut bare = offer();
    bare["components"].as_array_mut().expect("components").remove(0);
    accepted(&bare);
    refused(
        &with(&offer(), "/components/4", json!({ "type": "FOOTER", "text": "Luigi's" })),
        "definition_offer_footer",
        100,
        "components[4]",
    );
    let call = with(&offer(), "/components/4", json!({ "type": "CALL_PERMISSION_REQUEST" }));
    refused(&call, "definition_call_permission_alone", 100, "components[4]");
}

#[test]
fn buttons() {
    let [code, url] = offer().pointer("/components/3/buttons").and_then(Json::as_array).expect("buttons").clone().try_into().expect("two");
    let of = |buttons: Json| with(&offer(), "/components/3/buttons", buttons);
    accepted(&of(json!([url])));
    for buttons in [json!([code]), json!([url, code]), json!([code, url, url]), json!([{ "type": "QUICK_REPLY", "text": "x" }, url])] {
        refused(&of(buttons), "definition_offer_buttons", 100, "components[3].buttons");
    }
}

#[test]
fn a_code_is_shorter() {
    at_most(&offer(), "/components/3/buttons/0/example", 15, "definition_button_example_length", 2_388_040);
}

#[test]
fn a_payment_does_for_the_link() {
    let payment = json!({
        "type": "PAYMENT_REQUEST", "text": "Copy Pix code",
        "payment_setting": { "type": "pix_dynamic_code", "pix_dynamic_code": { "code": "0002" } },
    });
    let url = offer()["components"][3]["buttons"][1].clone();
    for buttons in [json!([payment]), json!([payment, url]), json!([url, payment])] {
        accepted(&with(&offer(), "/components/3/buttons", buttons));
    }
    let reply = json!({ "type": "QUICK_REPLY", "text": "Yes" });
    refused(&with(&offer(), "/components/3/buttons", json!([payment, reply])), "definition_offer_buttons", 100, "components[3].buttons");
}
