//! Buttons that take a one-time password over.

use crate::json::{Json, Map};

use super::report::{Report, Scope};
use super::rule;
use crate::definition::word::Word as _;
use crate::definition::{ButtonKind, OtpType};
use crate::limit::{AUTOFILL_LABEL, PACKAGE_NAME};

/// How many apps may take the password.
const MOST_APPS: usize = 5;
/// The characters of an app's signature.
const SIGNATURE_HASH: usize = 11;

/// A button says how the password gets into the app, be it in a way that is known here or not.
pub(super) fn otp_type(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, _) in
        scope.of_kind(ButtonKind::Otp).filter(|(_, button)| button.otp_type.is_none() && !button.others.contains_key("otp_type"))
    {
        let known = OtpType::words();
        let words = format!("an OTP button needs `otp_type`: {}", known.join(", "));
        report.broken(scope.button(index, "otp_type"), &rule::button_otp_type_required, words);
    }
}

/// The label of a button that fills the password in is not too long.
pub(super) fn autofill_text(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::Otp) {
        let at = scope.button(index, "autofill_text");
        match button.others.get("autofill_text") {
            Some(Json::String(text)) => report.length(at, &rule::button_autofill_text_length, "autofill_text", text, AUTOFILL_LABEL),
            Some(_) => report.broken(at, &rule::button_autofill_text_type, "autofill_text takes a string"),
            None => {}
        }
    }
}

/// A password that an app takes names the app.
pub(super) fn otp_app(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::Otp) {
        let needs = matches!(button.otp_type, Some(OtpType::OneTap | OtpType::ZeroTap));
        let has = |member: &str| button.others.contains_key(member);
        // Up to v20 of the Graph API, the one app stood in the button itself.
        if needs && !has("supported_apps") && !has("package_name") && !has("signature_hash") {
            let word = button.otp_type.map_or("", |kind| kind.as_str());
            let words = format!("otp_type {word} needs `supported_apps`: the app that takes the password");
            report.broken(scope.button(index, "supported_apps"), &rule::button_supported_apps_required, words);
        }
        if has("package_name") || has("signature_hash") {
            app(scope, index, ("", ""), &button.others, report);
        }
    }
}

/// The apps that take the password are one to five.
pub(super) fn supported_apps(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::Otp) {
        let at = scope.button(index, "supported_apps");
        let Some(apps) = button.others.get("supported_apps") else { continue };
        let Some(apps) = apps.as_array() else {
            report.broken(at, &rule::button_supported_apps_type, "supported_apps takes a list");
            continue;
        };
        if apps.is_empty() || apps.len() > MOST_APPS {
            let words = format!("supported_apps has {} apps, it takes 1 to {MOST_APPS}", apps.len());
            report.broken(at, &rule::button_supported_apps_count, words);
        }
        for (place, json) in apps.iter().enumerate() {
            if let Some(members) = json.as_object() {
                app(scope, index, (&format!("supported_apps[{place}]."), &format!("app {place}: ")), members, report);
            } else {
                let words = format!("app {place} is not a JSON object");
                report.broken(at, &rule::button_supported_apps_type, words);
            }
        }
    }
}

/// An app has a name and a signature.
fn app(scope: &Scope<'_>, index: usize, (path, called): (&str, &str), members: &Map, report: &mut Report<'_>) {
    let text = |member: &str| members.get(member).and_then(Json::as_str);
    if !text("package_name").is_some_and(is_package_name) {
        let words = format!(
            "{called}package_name is at most {PACKAGE_NAME} letters, digits and underscores, in two or more parts with dots between, \
            each starting with a letter, as in com.example.luigi"
        );
        report.broken(scope.button(index, &format!("{path}package_name")), &rule::button_package_name_format, words);
    }
    if !text("signature_hash").is_some_and(is_signature_hash) {
        let words = format!("{called}signature_hash is {SIGNATURE_HASH} letters, digits, +, / and =, as in K8a/AINcGX7");
        report.broken(scope.button(index, &format!("{path}signature_hash")), &rule::button_signature_hash_format, words);
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
pub(super) fn zero_tap_terms_accepted(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::Otp) {
        let is_accepted = button.others.get("zero_tap_terms_accepted") == Some(&Json::Bool(true));
        if button.otp_type == Some(OtpType::ZeroTap) && !is_accepted {
            let words = "otp_type ZERO_TAP needs `zero_tap_terms_accepted: true`";
            report.broken(scope.button(index, "zero_tap_terms_accepted"), &rule::button_zero_tap_terms, words);
        }
    }
}
