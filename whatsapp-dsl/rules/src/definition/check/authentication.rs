//! One-time passwords and the button that takes them over belong together.

use super::report::{At, Component, Report, Scope};
use super::rule;
use crate::definition::{ButtonKind, Category, Definition};

/// A template for one-time passwords has one button, which takes the password over.
pub(super) fn one_otp(definition: &Definition, report: &mut Report<'_>) {
    if definition.category != Category::Authentication || definition.is_from_library() {
        return;
    }
    let others: Vec<&str> =
        definition.buttons.iter().filter(|button| button.kind != ButtonKind::Otp).map(|button| button.kind.as_str()).collect();
    let words = match (definition.buttons.len() - others.len(), others.first()) {
        (1, None) => return,
        (0, None) => "a template of AUTHENTICATION needs an OTP button".to_owned(),
        (_, Some(other)) => format!("a template of AUTHENTICATION has one OTP button and no other, this has a {other} button"),
        (count, None) => format!("a template of AUTHENTICATION has one OTP button, this has {count}"),
    };
    let at = if definition.buttons.is_empty() { At::own("components") } else { At::of(Component::Buttons, "buttons") };
    report.broken(at, &rule::authentication_one_otp, words);
}

/// The button that takes a password over stands in such a template only.
pub(super) fn otp_category(definition: &Definition, report: &mut Report<'_>) {
    if definition.category == Category::Authentication {
        return;
    }
    for scope in Scope::all(definition) {
        for (index, _) in scope.of_kind(ButtonKind::Otp) {
            let words = "an OTP button stands in templates of AUTHENTICATION only";
            report.broken(scope.button(index, "type"), &rule::otp_category, words);
        }
    }
}
