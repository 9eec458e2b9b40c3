//! One-time passwords.

use serde_json::{Value as Json, json};

use crate::{accepted, at_most, refused, with, with_button};

const BUTTON: &str = "components[2].buttons[0]";

/// A template for one-time passwords.
pub(crate) fn login() -> Json {
    json!({
        "name": "login", "language": "en", "category": "AUTHENTICATION",
        "components": [
            { "type": "BODY", "add_security_recommendation": true },
            { "type": "FOOTER", "code_expiration_minutes": 10 },
            { "type": "BUTTONS", "buttons": [{ "type": "OTP", "otp_type": "COPY_CODE", "text": "Copy code" }] },
        ],
    })
}

fn one_tap(members: Json) -> Json {
    let mut button = json!({ "type": "OTP", "otp_type": "ONE_TAP" });
    button.as_object_mut().expect("an object").extend(members.as_object().expect("an object").clone());
    with(&login(), "/components/2/buttons/0", button)
}

fn app(package_name: &str, signature_hash: &str) -> Json {
    json!({ "package_name": package_name, "signature_hash": signature_hash })
}

#[test]
fn meta_writes_the_texts() {
    let text = with(&login(), "/components/0/text", "Your code is {{1}}.".into());
    refused(&text, "definition_body_authentication", 2_388_072, "components[0].text");
    let text = with(&login(), "/components/1/text", "Luigi's".into());
    refused(&text, "definition_footer_authentication", 2_388_073, "components[1].text");
    let header = with(&login(), "/components/3", json!({ "type": "HEADER", "format": "TEXT", "text": "Code {{1}}" }));
    refused(&header, "definition_header_authentication", 2_388_047, "components[3]");
    let header = with(&login(), "/components/3", json!({ "type": "HEADER", "format": "LOCATION" }));
    refused(&header, "definition_header_authentication", 2_388_047, "components[3]");
}

#[test]
fn a_password_ends() {
    for minutes in [1, 90] {
        accepted(&with(&login(), "/components/1/code_expiration_minutes", minutes.into()));
    }
    for minutes in [0, 91] {
        let json = with(&login(), "/components/1/code_expiration_minutes", minutes.into());
        refused(&json, "definition_footer_code_expiration_minutes_range", 100, "components[1].code_expiration_minutes");
    }
    let empty = with(&login(), "/components/1/code_expiration_minutes", json!(null));
    refused(&empty, "definition_footer_code_expiration_minutes_required", 2_388_073, "components[1]");
}

#[test]
fn one_button_takes_the_password_over() {
    let rule = "definition_authentication_one_otp";
    let button = login().pointer("/components/2/buttons/0").expect("a button").clone();
    refused(&with(&login(), "/components/2/buttons", json!([button, button])), rule, 100, "components[2].buttons");
    let reply = json!({ "type": "QUICK_REPLY", "text": "Not me" });
    refused(&with(&login(), "/components/2/buttons", json!([button, reply])), rule, 100, "components[2].buttons");
    refused(&with(&login(), "/components/2/buttons", json!([reply])), rule, 100, "components[2].buttons");
    let none = with(&login(), "/components", json!([{ "type": "BODY" }]));
    refused(&none, rule, 100, "components");
    refused(&with_button(button), "definition_otp_category", 100, "components[1].buttons[0].type");
}

#[test]
fn how_the_password_gets_into_the_app() {
    let path = format!("{BUTTON}.otp_type");
    refused(&with(&login(), "/components/2/buttons/0/otp_type", json!(null)), "definition_button_otp_type_required", 100, &path);
    refused(&with(&login(), "/components/2/buttons/0/otp_type", "TAP".into()), "definition_button_otp_type_unknown", 100, &path);
    accepted(&with(&login(), "/components/2/buttons/0/otp_type", "copy_code".into()));
    at_most(&login(), "/components/2/buttons/0/text", 25, "definition_button_text_length", 2_388_040);
    let autofill = one_tap(json!({ "autofill_text": "Autofill", "supported_apps": [app("com.luigi", "K8a/AINcGX7")] }));
    at_most(&autofill, "/components/2/buttons/0/autofill_text", 25, "definition_button_autofill_text_length", 2_388_040);
}

#[test]
fn apps() {
    let sound = app("com.example.luigi", "K8a/AINcGX7");
    for apps in [1, 5] {
        accepted(&one_tap(json!({ "supported_apps": vec![sound.clone(); apps] })));
    }
    for apps in [0, 6] {
        let json = one_tap(json!({ "supported_apps": vec![sound.clone(); apps] }));
        refused(&json, "definition_button_supported_apps_count", 100, &format!("{BUTTON}.supported_apps"));
    }
    // The older place of the one app.
    accepted(&one_tap(sound));
    refused(&one_tap(json!({})), "definition_button_supported_apps_required", 100, &format!("{BUTTON}.supported_apps"));
    let package = |name: &str| one_tap(json!({ "supported_apps": [app(name, "K8a/AINcGX7")] }));
    let long = format!("com.{}", "x".repeat(220));
    for name in ["com.luigi", "a.b.c_d9", &long] {
        accepted(&package(name));
    }
    let path = format!("{BUTTON}.supported_apps[0].package_name");
    for name in ["luigi", "com.", ".luigi", "com.1luigi", "com._luigi", "com.lu-igi", "com..luigi", &format!("{long}x")] {
        refused(&package(name), "definition_button_package_name_format", 100, &path);
    }
    for hash in ["K8a/AINcGX", "K8a/AINcGX78", "K8a%2FAINcG", ""] {
        let json = one_tap(app("com.luigi", hash));
        refused(&json, "definition_button_signature_hash_format", 100, &format!("{BUTTON}.signature_hash"));
    }
}

#[test]
fn no_tap_needs_consent() {
    let zero = with(&one_tap(app("com.luigi", "K8a/AINcGX7")), "/components/2/buttons/0/otp_type", "ZERO_TAP".into());
    let path = format!("{BUTTON}.zero_tap_terms_accepted");
    refused(&zero, "definition_button_zero_tap_terms", 100, &path);
    refused(&with(&zero, "/components/2/buttons/0/zero_tap_terms_accepted", false.into()), "definition_button_zero_tap_terms", 100, &path);
    accepted(&with(&zero, "/components/2/buttons/0/zero_tap_terms_accepted", true.into()));
}
