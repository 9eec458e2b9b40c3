//! What a send needs of a definition that Meta has judged: nothing that only a reviewer asks.

use std::collections::HashSet;

use super::report::{At, Component, Report, Scope};
use super::rule;
use super::{header, own, url, variable};
use crate::definition::Definition;
use crate::definition::placeholder::{is_number, names};
use crate::violation::Violation;

/// Everything for which a template cannot be sent: its name, its language, or a variable that no value can be given to.
///
/// Lengths, labels, ends and examples are Meta's business, which has judged them.
#[must_use]
pub fn check_send(definition: &Definition) -> Vec<Violation> {
    let mut report = Report::new(definition);
    own::name(definition, &mut report);
    own::language(definition, &mut report);
    texts_known(definition, &mut report);
    variable::variables_mixed(definition, &mut report);
    variable::parameter_format(definition, &mut report);
    header::header_variable_count(definition, &mut report);
    for scope in Scope::all(definition) {
        variable::variables_readable(&scope, &mut report, |_| true);
        body_variable_gap(&scope, &mut report);
        url::url_variable_count(&scope, &mut report);
    }
    report.finish()
}

/// The texts of a template stand in its definition, not in Meta's library alone.
fn texts_known(definition: &Definition, report: &mut Report<'_>) {
    if definition.body.is_none() && definition.is_from_library() {
        let words = "the texts stand in Meta's library only: import the template that was made of it";
        report.broken(At::own("components"), &rule::body_required, words);
    }
}

/// Values are given in order, so no number is left out.
fn body_variable_gap(scope: &Scope<'_>, report: &mut Report<'_>) {
    let Some(text) = scope.body.and_then(|body| body.text.as_deref()) else { return };
    let names = names(text);
    let known: HashSet<&str> = names.iter().copied().collect();
    let left_out = (1..=names.len()).map(|number| number.to_string()).find(|number| !known.contains(number.as_str()));
    if let (true, Some(number)) = (names.iter().all(|name| is_number(name)), left_out) {
        let words = format!("body has {} variables, but not {{{{{number}}}}}: values are given in order", names.len());
        report.broken(scope.at(Component::Body, "text"), &rule::body_variable_order, words);
    }
}
