//! The footer.

use super::content;
use super::report::{At, Component, Report};
use super::rule::RULE;
use crate::definition::placeholder::first;
use crate::definition::{Category, Definition, Footer};
use crate::limit;

/// After how many minutes a one-time password may end.
const FEWEST_MINUTES: i64 = 1;
const MOST_MINUTES: i64 = 90;

const TEXT: At<'_> = At::of(Component::Footer, "text");

/// The footer, if it is of this sort: that of a one-time password says when it ends and nothing else, any other has a text.
fn footer(definition: &Definition, is_authentication: bool) -> Option<&Footer> {
    definition.footer.as_ref().filter(|_| (definition.category == Category::Authentication) == is_authentication)
}

pub(super) fn footer_authentication(definition: &Definition, report: &mut Report<'_>) {
    let Some(footer) = footer(definition, true) else { return };
    if footer.text.is_some() {
        let words = "Meta writes the footer of an AUTHENTICATION template; only `code_expiration_minutes` can be set";
        report.broken(TEXT, &RULE.footer_authentication, words);
    } else if footer.code_expiration_minutes.is_none() {
        let words = "footer of an AUTHENTICATION template needs `code_expiration_minutes`";
        report.broken(At::of(Component::Footer, ""), &RULE.footer_code_expiration_minutes_required, words);
    }
}

pub(super) fn code_expiration_minutes(definition: &Definition, report: &mut Report<'_>) {
    let Some(minutes) = definition.footer.as_ref().and_then(|footer| footer.code_expiration_minutes) else { return };
    let at = At::of(Component::Footer, "code_expiration_minutes");
    if definition.category != Category::Authentication {
        let words = "footer has `code_expiration_minutes`, which only AUTHENTICATION templates have";
        report.broken(at, &RULE.footer_code_expiration_minutes_unexpected, words);
    } else if !(FEWEST_MINUTES..=MOST_MINUTES).contains(&minutes) {
        let words = format!("code_expiration_minutes is {minutes}; it must be from {FEWEST_MINUTES} to {MOST_MINUTES}");
        report.broken(at, &RULE.footer_code_expiration_minutes_range, words);
    }
}

pub(super) fn footer_text_required(definition: &Definition, report: &mut Report<'_>) {
    let Some(footer) = footer(definition, false) else { return };
    // One with minutes was meant for another category, which has its own rule.
    if footer.code_expiration_minutes.is_none() && footer.text.as_deref().is_none_or(|text| text.trim().is_empty()) {
        report.broken(TEXT, &RULE.footer_text_required, "footer has no text");
    }
}

pub(super) fn footer_text_length(definition: &Definition, report: &mut Report<'_>) {
    let text = footer(definition, false).and_then(|footer| footer.text.as_deref());
    report.length(TEXT, &RULE.footer_text_length, "footer", text, limit::FOOTER);
}

/// A send has no place for the value of a variable in a footer.
pub(super) fn footer_variable(definition: &Definition, report: &mut Report<'_>) {
    if let Some(name) = footer(definition, false).and_then(|footer| first(footer.text.as_deref()?)) {
        report.broken(TEXT, &RULE.footer_variable, format!("footer has {{{{{name}}}}}, but a footer cannot have variables"));
    }
}

pub(super) fn footer_text_new_line(definition: &Definition, report: &mut Report<'_>) {
    if let Some(text) = footer(definition, false).and_then(|footer| footer.text.as_deref()) {
        content::new_line(TEXT, &RULE.footer_text_new_line, "footer", text, report);
    }
}

pub(super) fn footer_text_emoji(definition: &Definition, report: &mut Report<'_>) {
    if let Some(text) = footer(definition, false).and_then(|footer| footer.text.as_deref()) {
        content::emoji(TEXT, &RULE.footer_text_emoji, "footer", text, report);
    }
}
