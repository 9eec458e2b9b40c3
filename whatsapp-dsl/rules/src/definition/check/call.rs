//! Requests to be allowed to call.

use super::report::{At, Component, Report};
use super::rule;
use crate::definition::{Category, Definition};

/// Who asks to be allowed to call, does not send a one-time password.
pub(super) fn call_permission_category(definition: &Definition, report: &mut Report<'_>) {
    if definition.call_permission_request && !matches!(definition.category, Category::Marketing | Category::Utility) {
        let words = "a call permission request stands in templates of MARKETING and UTILITY only";
        report.broken(At::own("category"), &rule::call_permission_category, words);
    }
}

/// The request has its own buttons, so there are no others.
pub(super) fn call_permission_alone(definition: &Definition, report: &mut Report<'_>) {
    let beside = [
        ("buttons", !definition.buttons.is_empty()),
        ("a carousel", definition.cards.is_some()),
        ("a limited-time offer", definition.limited_time_offer.is_some()),
    ];
    if let (true, Some((name, _))) = (definition.call_permission_request, beside.into_iter().find(|(_, is_there)| *is_there)) {
        let words = format!("a call permission request does not go with {name}");
        report.broken(At::of(Component::CallPermissionRequest, ""), &rule::call_permission_alone, words);
    }
}
