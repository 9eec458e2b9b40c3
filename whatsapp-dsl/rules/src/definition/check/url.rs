//! The links of buttons.

use super::report::{Placed, Report};
use super::rule::RULE;
use super::variable::{brackets, variable_format};
use crate::definition::placeholder::{Piece, faults, is_number, names, pieces};
use crate::json::Json;
use crate::limit;
use crate::text::Shape;

const VARIABLES: usize = 1;

/// The link, if it has one.
fn url<'a>(placed: &Placed<'a>) -> &'a str {
    placed.button.url.as_deref().unwrap_or_default()
}

pub(super) fn url_required(placed: &Placed<'_>, report: &mut Report<'_>) {
    if placed.button.url.is_none() {
        report.broken(placed.at("url"), &RULE.button_url_required, "a URL button needs `url`");
    }
}

pub(super) fn url_length(placed: &Placed<'_>, report: &mut Report<'_>) {
    report.length(placed.at("url"), &RULE.button_url_length, "url", Some(url(placed)), limit::URL);
}

pub(super) fn url_format(placed: &Placed<'_>, report: &mut Report<'_>) {
    let Some(url) = placed.button.url.as_deref() else { return };
    let fixed = match pieces(url).first() {
        Some(Piece::Text(fixed)) => *fixed,
        _ => "",
    };
    if faults(url).is_empty() && !Shape::Link.fits(fixed) {
        let is_in_place = fixed == url || ends_with_variable(url) && !fixed.is_empty();
        let behind = if is_in_place { "" } else { "; its variable must be at the end" };
        report.broken(placed.at("url"), &RULE.button_url_format, format!("url{}{behind}", Shape::Link.words()));
    }
}

pub(super) fn url_brackets(placed: &Placed<'_>, report: &mut Report<'_>) {
    brackets(placed.at("url"), (&RULE.button_url_brackets, "url"), url(placed), report);
}

pub(super) fn url_variable_format(placed: &Placed<'_>, report: &mut Report<'_>) {
    if faults(url(placed)).is_empty() {
        variable_format(placed.at("url"), (&RULE.button_url_variable_format, "url"), url(placed), report);
    }
}

/// How many variables a link has, one that is there twice counted twice.
fn variables(url: &str) -> usize {
    pieces(url).iter().filter(|piece| matches!(piece, Piece::Placeholder(_))).count()
}

fn ends_with_variable(url: &str) -> bool {
    matches!(pieces(url).last(), Some(Piece::Placeholder(_)))
}

/// A send gives one value.
pub(super) fn url_variable_count(placed: &Placed<'_>, report: &mut Report<'_>) {
    let count = variables(url(placed));
    if count > VARIABLES {
        let words = format!("url has {count} variables; at most {VARIABLES} is allowed");
        report.broken(placed.at("url"), &RULE.button_url_variable_count, words);
    }
}

pub(super) fn url_variable_end(placed: &Placed<'_>, report: &mut Report<'_>) {
    if variables(url(placed)) == VARIABLES && !ends_with_variable(url(placed)) {
        let words = "url has its variable in the middle; it must be at the end";
        report.broken(placed.at("url"), &RULE.button_url_variable_end, words);
    }
}

/// Of a variable in the middle, its place is told.
pub(super) fn url_variable_order(placed: &Placed<'_>, report: &mut Report<'_>) {
    let url = url(placed);
    if let [number] = names(url).as_slice()
        && (is_number(number) && *number != "1" && variables(url) == VARIABLES && ends_with_variable(url))
    {
        let words = format!("url has {{{{{number}}}}}, but the variable of a link is {{{{1}}}}");
        report.broken(placed.at("url"), &RULE.button_url_variable_order, words);
    }
}

/// The preview of a payment takes the place of the header.
pub(super) fn payment_link(placed: &Placed<'_>, report: &mut Report<'_>) {
    const PREVIEW: &str = "payment_link_preview";
    let (definition, at) = (placed.scope.definition, placed.at(PREVIEW));
    let beside = match placed.button.others.get(PREVIEW) {
        Some(Json::Bool(true)) if placed.scope.card.is_some() || definition.cards.is_some() => "a carousel",
        Some(Json::Bool(true)) if definition.limited_time_offer.is_some() => "a limited-time offer",
        Some(Json::Bool(true)) if definition.header.is_some() => "a header",
        None | Some(Json::Bool(_)) => return,
        Some(_) => return report.broken(at, &RULE.button_payment_link_type, format!("{PREVIEW} must be true or false")),
    };
    report.broken(at, &RULE.button_payment_link, format!("{PREVIEW} does not go with {beside}"));
}
