//! The links of buttons.

use super::report::{Report, Scope};
use super::rule;
use super::variable::{brackets, variable_format};
use crate::definition::ButtonKind;
use crate::definition::placeholder::{Piece, faults, is_number, names, pieces};
use crate::limit;
use crate::text::Shape;

/// The most variables of a link.
const VARIABLES: usize = 1;

/// The links of the buttons that have one.
fn urls<'a>(scope: &Scope<'a>) -> impl Iterator<Item = (usize, &'a str)> {
    scope.of_kind(ButtonKind::Url).filter_map(|(index, button)| Some((index, button.url.as_deref()?)))
}

/// A button that opens a link has one.
pub(super) fn url_required(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, _) in scope.of_kind(ButtonKind::Url).filter(|(_, button)| button.url.is_none()) {
        report.broken(scope.button(index, "url"), &rule::button_url_required, "a URL button needs `url`");
    }
}

/// A link is not too long.
pub(super) fn url_length(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, url) in urls(scope) {
        report.length(scope.button(index, "url"), &rule::button_url_length, "url", url, limit::URL);
    }
}

/// A link is one to the web, up to its variable.
pub(super) fn url_format(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, url) in urls(scope) {
        let fixed = match pieces(url).first() {
            Some(Piece::Text(fixed)) => *fixed,
            _ => "",
        };
        if faults(url).is_empty() && !Shape::Link.fits(fixed) {
            let behind =
                if fixed == url || ends_with_variable(url) && !fixed.is_empty() { "" } else { "; a variable stands at its end only" };
            let words = format!("url{}{behind}", Shape::Link.words());
            report.broken(scope.button(index, "url"), &rule::button_url_format, words);
        }
    }
}

/// Every bracket in a link is its variable's.
pub(super) fn url_brackets(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, url) in urls(scope) {
        brackets(scope.button(index, "url"), (&rule::button_url_brackets, "url"), url, report);
    }
}

/// What stands in a link's brackets is a number or a name.
pub(super) fn url_variable_format(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, url) in urls(scope).filter(|(_, url)| faults(url).is_empty()) {
        variable_format(scope.button(index, "url"), (&rule::button_url_variable_format, "url"), url, report);
    }
}

/// How many variables a link has, one that stands twice counted twice.
fn variables(url: &str) -> usize {
    pieces(url).iter().filter(|piece| matches!(piece, Piece::Placeholder(_))).count()
}

/// A link has one variable at most: a send gives one value.
pub(super) fn url_variable_count(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, url) in urls(scope) {
        let count = variables(url);
        if count > VARIABLES {
            let words = format!("url has {count} variables, at most {VARIABLES} is allowed");
            report.broken(scope.button(index, "url"), &rule::button_url_variable_count, words);
        }
    }
}

/// A link's variable stands at its end.
pub(super) fn url_variable_end(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, url) in urls(scope) {
        if variables(url) == VARIABLES && !ends_with_variable(url) {
            let words = "url has its variable in the middle, it stands at the end only";
            report.broken(scope.button(index, "url"), &rule::button_url_variable_end, words);
        }
    }
}

/// A link's variable with a number is `{{1}}`. Of one in the middle, its place is told.
pub(super) fn url_variable_order(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, url) in urls(scope).filter(|(_, url)| variables(url) == VARIABLES && ends_with_variable(url)) {
        if let Some(number) = names(url).first().filter(|name| is_number(name) && **name != "1") {
            let words = format!("url has {{{{{number}}}}}, its only variable is {{{{1}}}}");
            report.broken(scope.button(index, "url"), &rule::button_url_variable_order, words);
        }
    }
}

fn ends_with_variable(url: &str) -> bool {
    matches!(pieces(url).last(), Some(Piece::Placeholder(_)))
}
