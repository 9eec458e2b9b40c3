//! Calls on WhatsApp, and requests to be allowed to call.

use super::report::{At, Component, Placed, Report};
use super::rule::RULE;
use crate::definition::{Category, Definition};
use crate::limit::CALL_MINUTES;

/// For how many minutes a button calls on WhatsApp at least, as it is created; a send may say less.
const FEWEST_MINUTES: i64 = 1440;

pub(super) fn ttl_minutes(placed: &Placed<'_>, report: &mut Report<'_>) {
    let Some(minutes) = placed.button.others.get("ttl_minutes") else { return };
    if !minutes.as_i64().is_some_and(|minutes| (FEWEST_MINUTES..=CALL_MINUTES).contains(&minutes)) {
        let words = format!("ttl_minutes is {minutes}; it must be from {FEWEST_MINUTES} to {CALL_MINUTES}");
        report.broken(placed.at("ttl_minutes"), &RULE.button_ttl_minutes_range, words);
    }
}

pub(super) fn call_permission_category(definition: &Definition, report: &mut Report<'_>) {
    if definition.call_permission_request && !matches!(definition.category, Category::Marketing | Category::Utility) {
        let words = "a call permission request is allowed in MARKETING and UTILITY templates only";
        report.broken(At::own("category"), &RULE.call_permission_category, words);
    }
}

/// The request has its own buttons, so there are no others.
pub(super) fn call_permission_alone(definition: &Definition, report: &mut Report<'_>) {
    let beside = if !definition.buttons.is_empty() {
        "buttons"
    } else if definition.cards.is_some() {
        "a carousel"
    } else if definition.limited_time_offer.is_some() {
        "a limited-time offer"
    } else {
        return;
    };
    if definition.call_permission_request {
        let words = format!("a call permission request does not go with {beside}");
        report.broken(At::of(Component::CallPermissionRequest, ""), &RULE.call_permission_alone, words);
    }
}
