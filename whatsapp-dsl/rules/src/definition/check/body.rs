//! The body, of the template or of a card.

use super::report::{At, Component, Report, Scope};
use super::rule::RULE;
use crate::definition::placeholder::{Piece, pieces};
use crate::definition::{ButtonKind, Category, Definition, Format};
use crate::limit;

pub(super) fn body_required(definition: &Definition, report: &mut Report<'_>) {
    if definition.body.is_none() && !definition.is_from_library() {
        report.broken(At::own("components"), &RULE.body_required, "body is missing; every template has one");
    }
}

/// What is sent has its texts in the definition, not in Meta's library alone.
pub(super) fn texts_known(definition: &Definition, report: &mut Report<'_>) {
    if definition.body.is_none() && definition.is_from_library() {
        let words = "its texts are only in Meta's library: import the template that was made from it";
        report.broken(At::own("components"), &RULE.body_required, words);
    }
}

pub(super) fn add_security_recommendation(definition: &Definition, report: &mut Report<'_>) {
    let is_given = definition.body.as_ref().is_some_and(|body| body.add_security_recommendation.is_some());
    if is_given && definition.category != Category::Authentication {
        let words = "body has `add_security_recommendation`, which only AUTHENTICATION templates have";
        report.broken(At::of(Component::Body, "add_security_recommendation"), &RULE.body_add_security_recommendation, words);
    }
}

pub(super) fn body_text_required(scope: &Scope<'_>, report: &mut Report<'_>) {
    let Some(body) = scope.body else { return };
    let at = scope.at(Component::Body, "text");
    if scope.is_authentication() {
        if body.text.is_some() {
            let words = "Meta writes the body of an AUTHENTICATION template; only `add_security_recommendation` can be set";
            report.broken(at, &RULE.body_authentication, words);
        }
    } else if body.add_security_recommendation.is_none() && body.text.as_deref().is_none_or(|text| text.trim().is_empty()) {
        report.broken(at, &RULE.body_text_required, "body has no text");
    }
}

pub(super) fn body_text_length(scope: &Scope<'_>, report: &mut Report<'_>) {
    let max = if scope.card.is_some() { limit::CARD_BODY } else { scope.definition.body_limit() };
    report.length(scope.at(Component::Body, "text"), &RULE.body_text_length, "body", scope.body_text(), max);
}

pub(super) fn variable_at_end(scope: &Scope<'_>, report: &mut Report<'_>) {
    let pieces = scope.body_text().map(|text| pieces(text.trim())).unwrap_or_default();
    let words = match (pieces.first(), pieces.last()) {
        (Some(Piece::Placeholder(first)), Some(Piece::Placeholder(last))) if pieces.len() > 1 => {
            format!("body starts with {{{{{first}}}}} and ends with {{{{{last}}}}}")
        }
        (Some(Piece::Placeholder(name)), Some(Piece::Placeholder(_))) => format!("body consists only of {{{{{name}}}}}"),
        (Some(Piece::Placeholder(name)), _) => format!("body starts with {{{{{name}}}}}"),
        (_, Some(Piece::Placeholder(name))) => format!("body ends with {{{{{name}}}}}"),
        _ => return,
    };
    let words = format!("{words}, but a variable needs text on both sides");
    report.broken(scope.at(Component::Body, "text"), &RULE.body_variable_at_end, words);
}

impl Definition {
    /// The most characters of the body, once it is filled in, too.
    pub fn body_limit(&self) -> usize {
        let is_single_product = self.header.as_ref().is_some_and(|header| header.format == Format::Product)
            && self.buttons.iter().any(|button| button.kind == ButtonKind::Spm);
        if self.limited_time_offer.is_some() {
            limit::OFFER_BODY
        } else if is_single_product {
            limit::PRODUCT_BODY
        } else {
            limit::BODY
        }
    }
}
