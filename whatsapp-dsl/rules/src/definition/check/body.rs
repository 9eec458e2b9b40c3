//! The body, of the template or of a card.

use super::findings::{At, Findings, Part, Scope};
use crate::definition::code::{BODY_FORMAT, INVALID_PARAMETER, VARIABLE_AT_END};
use crate::definition::placeholder::{Piece, pieces};
use crate::definition::{Category, Definition};
use crate::limit;

/// Every template has a body.
pub(super) fn body_required(definition: &Definition, findings: &mut Findings<'_>) {
    if definition.body.is_none() && !definition.is_from_library() {
        findings.broken(At::own("components"), "body_required", INVALID_PARAMETER, "body is missing, every template has one");
    }
}

/// Only templates for one-time passwords say that the code must not be shared.
pub(super) fn add_security_recommendation(definition: &Definition, findings: &mut Findings<'_>) {
    let is_given = definition.body.as_ref().is_some_and(|body| body.add_security_recommendation.is_some());
    if is_given && definition.category != Category::Authentication {
        let words = "body has `add_security_recommendation`, which templates of AUTHENTICATION have only";
        findings.broken(At::part(Part::Body, "add_security_recommendation"), "body_add_security_recommendation", INVALID_PARAMETER, words);
    }
}

/// A body has text, but for that of one-time passwords, which Meta writes.
pub(super) fn body_text_required(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    let Some(body) = scope.body else { return };
    let at = scope.at(Part::Body, "text");
    if scope.is_authentication() {
        if body.text.is_some() {
            let words = "body of a template of AUTHENTICATION is written by Meta, it takes `add_security_recommendation` only";
            findings.broken(at, "body_authentication", BODY_FORMAT, words);
        }
    } else if body.add_security_recommendation.is_none() && body.text.as_deref().is_none_or(|text| text.trim().is_empty()) {
        findings.broken(at, "body_text_required", BODY_FORMAT, "body has no text");
    }
}

/// A body is not too long.
pub(super) fn body_text_length(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    let max = if scope.card.is_some() { limit::CARD_BODY } else { limit::body(scope.definition) };
    if let Some(text) = scope.body_text() {
        findings.length(scope.at(Part::Body, "text"), "body_text_length", "body", text, max);
    }
}

/// A body neither starts nor ends with a variable.
pub(super) fn variable_at_end(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    let pieces = scope.body_text().map(|text| pieces(text.trim())).unwrap_or_default();
    let (first, last) = (pieces.first(), pieces.last());
    let words = match (first, last) {
        (Some(Piece::Placeholder(first)), Some(Piece::Placeholder(last))) if pieces.len() > 1 => {
            format!("body starts with {{{{{first}}}}} and ends with {{{{{last}}}}}")
        }
        (Some(Piece::Placeholder(name)), Some(Piece::Placeholder(_))) => format!("body is nothing but {{{{{name}}}}}"),
        (Some(Piece::Placeholder(name)), _) => format!("body starts with {{{{{name}}}}}"),
        (_, Some(Piece::Placeholder(name))) => format!("body ends with {{{{{name}}}}}"),
        _ => return,
    };
    let words = format!("{words}, text has to stand on both sides of a variable");
    findings.broken(scope.at(Part::Body, "text"), "body_variable_at_end", VARIABLE_AT_END, words);
}
