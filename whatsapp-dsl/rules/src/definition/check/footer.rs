//! The footer.

use super::findings::{At, Findings, Part};
use crate::definition::code::{FOOTER_FORMAT, INVALID_PARAMETER};
use crate::definition::placeholder::names;
use crate::definition::{Category, Definition};
use crate::limit;

/// After how many minutes a one-time password may end.
const FEWEST_MINUTES: i64 = 1;
const MOST_MINUTES: i64 = 90;

fn at_text() -> At<'static> {
    At::part(Part::Footer, "text")
}

fn text(definition: &Definition) -> Option<&str> {
    definition.footer.as_ref()?.text.as_deref().filter(|_| definition.category != Category::Authentication)
}

/// The footer of a one-time password says when it ends, and nothing else.
pub(super) fn footer_authentication(definition: &Definition, findings: &mut Findings<'_>) {
    let Some(footer) = definition.footer.as_ref().filter(|_| definition.category == Category::Authentication) else { return };
    if footer.text.is_some() {
        let words = "footer of a template of AUTHENTICATION is written by Meta, it takes `code_expiration_minutes` only";
        findings.broken(at_text(), "footer_authentication", FOOTER_FORMAT, words);
    } else if footer.code_expiration_minutes.is_none() {
        let words = "footer of a template of AUTHENTICATION needs `code_expiration_minutes`";
        findings.broken(At::part(Part::Footer, ""), "footer_code_expiration_minutes_required", FOOTER_FORMAT, words);
    }
}

/// After how many minutes a one-time password ends is within bounds, and stands in its template only.
pub(super) fn code_expiration_minutes(definition: &Definition, findings: &mut Findings<'_>) {
    let Some(minutes) = definition.footer.as_ref().and_then(|footer| footer.code_expiration_minutes) else { return };
    let at = At::part(Part::Footer, "code_expiration_minutes");
    if definition.category != Category::Authentication {
        let words = "footer has `code_expiration_minutes`, which templates of AUTHENTICATION have only";
        findings.broken(at, "footer_code_expiration_minutes_unexpected", INVALID_PARAMETER, words);
    } else if !(FEWEST_MINUTES..=MOST_MINUTES).contains(&minutes) {
        let words = format!("code_expiration_minutes is {minutes}, it takes {FEWEST_MINUTES} to {MOST_MINUTES}");
        findings.broken(at, "footer_code_expiration_minutes_range", INVALID_PARAMETER, words);
    }
}

/// A footer has text.
pub(super) fn footer_text_required(definition: &Definition, findings: &mut Findings<'_>) {
    let Some(footer) = definition.footer.as_ref().filter(|_| definition.category != Category::Authentication) else { return };
    // One with minutes was meant for another category, which has its own rule.
    if footer.code_expiration_minutes.is_none() && footer.text.as_deref().is_none_or(|text| text.trim().is_empty()) {
        findings.broken(at_text(), "footer_text_required", FOOTER_FORMAT, "footer has no text");
    }
}

/// A footer is not too long.
pub(super) fn footer_text_length(definition: &Definition, findings: &mut Findings<'_>) {
    if let Some(text) = text(definition) {
        findings.length(at_text(), "footer_text_length", "footer", text, limit::FOOTER);
    }
}

/// A footer has no variables: a send has no place for their values.
pub(super) fn footer_variable(definition: &Definition, findings: &mut Findings<'_>) {
    if let Some(name) = text(definition).and_then(|text| names(text).first().copied()) {
        let words = format!("footer has {{{{{name}}}}}, a footer takes no variables");
        findings.broken(at_text(), "footer_variable", FOOTER_FORMAT, words);
    }
}
