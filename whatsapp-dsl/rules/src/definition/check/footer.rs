//! The footer.

use super::report::{At, Component, Report};
use super::rule;
use crate::definition::placeholder::names;
use crate::definition::{Category, Definition};
use crate::limit;

/// After how many minutes a one-time password may end.
const FEWEST_MINUTES: i64 = 1;
const MOST_MINUTES: i64 = 90;

fn at_text() -> At<'static> {
    At::of(Component::Footer, "text")
}

fn text(definition: &Definition) -> Option<&str> {
    definition.footer.as_ref()?.text.as_deref().filter(|_| definition.category != Category::Authentication)
}

/// The footer of a one-time password says when it ends, and nothing else.
pub(super) fn footer_authentication(definition: &Definition, report: &mut Report<'_>) {
    let Some(footer) = definition.footer.as_ref().filter(|_| definition.category == Category::Authentication) else { return };
    if footer.text.is_some() {
        let words = "footer of a template of AUTHENTICATION is written by Meta, it takes `code_expiration_minutes` only";
        report.broken(at_text(), &rule::footer_authentication, words);
    } else if footer.code_expiration_minutes.is_none() {
        let words = "footer of a template of AUTHENTICATION needs `code_expiration_minutes`";
        report.broken(At::of(Component::Footer, ""), &rule::footer_code_expiration_minutes_required, words);
    }
}

/// After how many minutes a one-time password ends is within bounds, and stands in its template only.
pub(super) fn code_expiration_minutes(definition: &Definition, report: &mut Report<'_>) {
    let Some(minutes) = definition.footer.as_ref().and_then(|footer| footer.code_expiration_minutes) else { return };
    let at = At::of(Component::Footer, "code_expiration_minutes");
    if definition.category != Category::Authentication {
        let words = "footer has `code_expiration_minutes`, which templates of AUTHENTICATION have only";
        report.broken(at, &rule::footer_code_expiration_minutes_unexpected, words);
    } else if !(FEWEST_MINUTES..=MOST_MINUTES).contains(&minutes) {
        let words = format!("code_expiration_minutes is {minutes}, it takes {FEWEST_MINUTES} to {MOST_MINUTES}");
        report.broken(at, &rule::footer_code_expiration_minutes_range, words);
    }
}

/// A footer has text.
pub(super) fn footer_text_required(definition: &Definition, report: &mut Report<'_>) {
    let Some(footer) = definition.footer.as_ref().filter(|_| definition.category != Category::Authentication) else { return };
    // One with minutes was meant for another category, which has its own rule.
    if footer.code_expiration_minutes.is_none() && footer.text.as_deref().is_none_or(|text| text.trim().is_empty()) {
        report.broken(at_text(), &rule::footer_text_required, "footer has no text");
    }
}

/// A footer is not too long.
pub(super) fn footer_text_length(definition: &Definition, report: &mut Report<'_>) {
    if let Some(text) = text(definition) {
        report.length(at_text(), &rule::footer_text_length, "footer", text, limit::FOOTER);
    }
}

/// A footer has no variables: a send has no place for their values.
pub(super) fn footer_variable(definition: &Definition, report: &mut Report<'_>) {
    if let Some(name) = text(definition).and_then(|text| names(text).first().copied()) {
        let words = format!("footer has {{{{{name}}}}}, a footer takes no variables");
        report.broken(at_text(), &rule::footer_variable, words);
    }
}
