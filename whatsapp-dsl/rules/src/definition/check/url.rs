//! The links of buttons.

use super::findings::{Findings, Scope};
use super::variable::{brackets, variable_format};
use crate::definition::ButtonKind;
use crate::definition::code::INVALID_PARAMETER;
use crate::definition::placeholder::{Piece, faults, is_number, names, pieces};
use crate::limit;
use crate::text::Shape;

/// What the names of its rules start with, and what people call it.
const NAMES: (&str, &str) = ("button_url", "url");

/// The links of the buttons that have one.
fn urls<'a>(scope: &Scope<'a>) -> impl Iterator<Item = (usize, &'a str)> {
    scope.of_kind(ButtonKind::Url).filter_map(|(index, button)| Some((index, button.url.as_deref()?)))
}

/// A button that opens a link has one.
pub(super) fn url_required(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for (index, _) in scope.of_kind(ButtonKind::Url).filter(|(_, button)| button.url.is_none()) {
        findings.broken(scope.button(index, "url"), "button_url_required", INVALID_PARAMETER, "a URL button needs `url`");
    }
}

/// A link is not too long.
pub(super) fn url_length(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for (index, url) in urls(scope) {
        findings.length(scope.button(index, "url"), "button_url_length", "url", url, limit::URL);
    }
}

/// A link is one to the web, up to its variable.
pub(super) fn url_format(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for (index, url) in urls(scope) {
        let fixed = match pieces(url).first() {
            Some(Piece::Text(fixed)) => *fixed,
            _ => "",
        };
        if faults(url).is_empty() && !Shape::Link.fits(fixed) {
            let is_at_end = matches!(pieces(url).last(), Some(Piece::Placeholder(_)));
            let behind = if fixed == url || is_at_end && !fixed.is_empty() { "" } else { "; a variable stands at its end only" };
            let words = format!("url{}{behind}", Shape::Link.words());
            findings.broken(scope.button(index, "url"), "button_url_format", INVALID_PARAMETER, words);
        }
    }
}

/// A link has one variable at most, at its end. With a number, it is `{{1}}`.
pub(super) fn url_variable(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for (index, url) in urls(scope) {
        let at = scope.button(index, "url");
        brackets(at, NAMES, INVALID_PARAMETER, url, findings);
        if faults(url).is_empty() {
            variable_format(at, NAMES, INVALID_PARAMETER, url, findings);
        }
        let pieces = pieces(url);
        let count = pieces.iter().filter(|piece| matches!(piece, Piece::Placeholder(_))).count();
        if count > 1 {
            let words = format!("url has {count} variables, at most 1 is allowed");
            findings.broken(at, "button_url_variable_count", INVALID_PARAMETER, words);
        } else if count == 1 && !matches!(pieces.last(), Some(Piece::Placeholder(_))) {
            let words = "url has its variable in the middle, it stands at the end only";
            findings.broken(at, "button_url_variable_end", INVALID_PARAMETER, words);
        } else if let Some(number) = names(url).first().filter(|name| is_number(name) && **name != "1") {
            let words = format!("url has {{{{{number}}}}}, its only variable is {{{{1}}}}");
            findings.broken(at, "button_url_variable_order", INVALID_PARAMETER, words);
        }
    }
}
