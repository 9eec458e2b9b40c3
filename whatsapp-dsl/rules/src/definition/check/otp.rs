//! One-time passwords, and the buttons that take them over.

use super::report::{At, Component, Placed, Report, Scope};
use super::rule::RULE;
use crate::definition::word::Word as _;
use crate::definition::{ButtonKind, Category, Definition, OtpType};
use crate::json::{Json, Map};
use crate::limit::{AUTOFILL_LABEL, PACKAGE_NAME};
use crate::text::{counted, with_article};

/// How many apps may take the password.
const MOST_APPS: usize = 5;
/// The characters of an app's signature.
const SIGNATURE_HASH: usize = 11;

pub(super) fn one_otp(definition: &Definition, report: &mut Report<'_>) {
    if definition.category != Category::Authentication || definition.is_from_library() {
        return;
    }
    let other = definition.buttons.iter().find(|button| button.kind != ButtonKind::Otp);
    let words = match (definition.buttons.len(), other.map(|button| button.kind.as_str())) {
        (1, None) => return,
        (0, _) => "an AUTHENTICATION template needs an OTP button".to_owned(),
        (_, Some(other)) => {
            format!("an AUTHENTICATION template has one OTP button and no other; this has {} button", with_article(other))
        }
        (count, None) => format!("an AUTHENTICATION template has one OTP button; this has {count}"),
    };
    let at = if definition.buttons.is_empty() { At::own("components") } else { At::of(Component::Buttons, "buttons") };
    report.broken(at, &RULE.authentication_one_otp, words);
}

pub(super) fn otp_category(definition: &Definition, report: &mut Report<'_>) {
    if definition.category == Category::Authentication {
        return;
    }
    for scope in Scope::all(definition) {
        for placed in scope.of_kind(Some(&ButtonKind::Otp)) {
            report.broken(placed.at("type"), &RULE.otp_category, "an OTP button is allowed in AUTHENTICATION templates only");
        }
    }
}

/// Be it a type that is known here or not.
pub(super) fn otp_type(placed: &Placed<'_>, report: &mut Report<'_>) {
    if placed.button.otp_type.is_none() && !placed.button.others.contains_key("otp_type") {
        let words = format!("an OTP button needs `otp_type`: {}", OtpType::words().join(", "));
        report.broken(placed.at("otp_type"), &RULE.button_otp_type_required, words);
    }
}

pub(super) fn autofill_text(placed: &Placed<'_>, report: &mut Report<'_>) {
    let at = placed.at("autofill_text");
    match placed.button.others.get("autofill_text") {
        Some(Json::String(text)) => report.length(at, &RULE.button_autofill_text_length, "autofill_text", Some(text), AUTOFILL_LABEL),
        Some(_) => report.broken(at, &RULE.button_autofill_text_type, "autofill_text must be a string"),
        None => {}
    }
}

pub(super) fn otp_app(placed: &Placed<'_>, report: &mut Report<'_>) {
    let has = |member: &str| placed.button.others.contains_key(member);
    // Up to v20 of the Graph API, the one app was in the button itself.
    if has("package_name") || has("signature_hash") {
        return app(placed, ("", ""), &placed.button.others, report);
    }
    if let Some(kind @ (OtpType::OneTap | OtpType::ZeroTap)) = placed.button.otp_type
        && !has("supported_apps")
    {
        let words = format!("otp_type {} needs `supported_apps`: the app that takes the password", kind.as_str());
        report.broken(placed.at("supported_apps"), &RULE.button_supported_apps_required, words);
    }
}

pub(super) fn supported_apps(placed: &Placed<'_>, report: &mut Report<'_>) {
    let at = placed.at("supported_apps");
    let Some(apps) = placed.button.others.get("supported_apps") else { return };
    let Some(apps) = apps.as_array() else {
        return report.broken(at, &RULE.button_supported_apps_type, "supported_apps must be a list");
    };
    if apps.is_empty() || apps.len() > MOST_APPS {
        let words = format!("supported_apps has {}; it takes 1 to {MOST_APPS}", counted(apps.len(), "apps"));
        report.broken(at, &RULE.button_supported_apps_count, words);
    }
    for (place, json) in apps.iter().enumerate() {
        if let Some(members) = json.as_object() {
            app(placed, (&format!("supported_apps[{place}]."), &format!("app {place}: ")), members, report);
        } else {
            report.broken(at, &RULE.button_supported_apps_type, format!("app {place} is not a JSON object"));
        }
    }
}

fn app(placed: &Placed<'_>, (path, called): (&str, &str), members: &Map, report: &mut Report<'_>) {
    let text = |member: &str| members.get(member).and_then(Json::as_str);
    if !text("package_name").is_some_and(is_package_name) {
        let words = format!(
            "{called}package_name must be at most {PACKAGE_NAME} letters, digits and underscores, in two or more parts with dots between, \
            each starting with a letter, as in com.example.luigi"
        );
        report.broken(placed.at(&format!("{path}package_name")), &RULE.button_package_name_format, words);
    }
    if !text("signature_hash").is_some_and(is_signature_hash) {
        let words = format!("{called}signature_hash must be {SIGNATURE_HASH} letters, digits, +, / and =, as in K8a/AINcGX7");
        report.broken(placed.at(&format!("{path}signature_hash")), &RULE.button_signature_hash_format, words);
    }
}

fn is_package_name(name: &str) -> bool {
    let is_part = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    name.len() <= PACKAGE_NAME && name.contains('.') && name.split('.').all(is_part)
}

fn is_signature_hash(hash: &str) -> bool {
    hash.len() == SIGNATURE_HASH && hash.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
}

/// Who lets an app take the password without a tap has agreed to Meta's terms for it.
pub(super) fn zero_tap_terms_accepted(placed: &Placed<'_>, report: &mut Report<'_>) {
    let is_accepted = placed.button.others.get("zero_tap_terms_accepted") == Some(&Json::Bool(true));
    if placed.button.otp_type == Some(OtpType::ZeroTap) && !is_accepted {
        let words = "otp_type ZERO_TAP needs `zero_tap_terms_accepted: true`";
        report.broken(placed.at("zero_tap_terms_accepted"), &RULE.button_zero_tap_terms, words);
    }
}
