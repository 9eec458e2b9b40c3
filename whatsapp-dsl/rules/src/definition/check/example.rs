//! Examples: Meta's reviewers see them in place of the variables, of the media and of the code.

use std::collections::HashSet;

use super::report::{At, Component, Report, Scope};
use super::rule;
use super::variable::is_readable;
use crate::definition::placeholder::{is_number, names};
use crate::definition::{ButtonKind, Examples};
use crate::rule::Rule;

/// A header's variable has an example.
pub(super) fn header_example(scope: &Scope<'_>, report: &mut Report<'_>) {
    // A header without text has its own rule.
    if let (Some(text), Some(header)) = (scope.header_text(), scope.header) {
        let rules = [
            &rule::header_example_required,
            &rule::header_example_unexpected,
            &rule::header_example_format,
            &rule::header_example_count,
            &rule::header_example_names,
            &rule::header_example_empty,
        ];
        texts(scope.at(Component::Header, "example"), ("header", rules), text, header.example.as_ref(), report);
    }
}

/// A body's variables have examples.
pub(super) fn body_example(scope: &Scope<'_>, report: &mut Report<'_>) {
    if let (Some(text), Some(body)) = (scope.body_text(), scope.body) {
        let rules = [
            &rule::body_example_required,
            &rule::body_example_unexpected,
            &rule::body_example_format,
            &rule::body_example_count,
            &rule::body_example_names,
            &rule::body_example_empty,
        ];
        texts(scope.at(Component::Body, "example"), ("body", rules), text, body.example.as_ref(), report);
    }
}

/// There is one example for each variable.
fn texts(at: At<'_>, (part, rules): (&str, [&'static Rule; 6]), text: &str, examples: Option<&Examples>, report: &mut Report<'_>) {
    let [required, unexpected, format, count_differs, names_differ, empty] = rules;
    let names = names(text);
    let by_name = names.iter().any(|name| !is_number(name));
    let is_mixed = by_name && names.iter().any(|name| is_number(name));
    if is_mixed || !is_readable(text) {
        return;
    }
    let (rule, words) = match examples.filter(|examples| !is_empty(examples)) {
        None if names.is_empty() => return,
        None if names.len() == 1 => (required, format!("{part} has a variable, which needs an example")),
        None => (required, format!("{part} has {} variables, each needs an example", names.len())),
        Some(_) if names.is_empty() => (unexpected, format!("{part} has examples, but no variables")),
        Some(Examples::InOrder(_)) if by_name => {
            (format, format!("{part} has variables with names, its examples go by name: {part}_text_named_params"))
        }
        Some(Examples::ByName(_)) if !by_name => {
            (format, format!("{part} has variables with numbers, its examples go in order: {part}_text"))
        }
        Some(Examples::InOrder(values)) if values.len() != names.len() => {
            (count_differs, format!("{part} has {} and {}, each needs one", count(names.len(), "variable"), count(values.len(), "example")))
        }
        Some(Examples::ByName(pairs)) if !same(&names, pairs) => {
            let given: Vec<&str> = pairs.iter().map(|(name, _)| name.as_str()).collect();
            (names_differ, format!("{part} has the variables {}, its examples are of {}", names.join(", "), given.join(", ")))
        }
        Some(examples) if has_blank(examples) => (empty, format!("{part} has an example that is empty")),
        Some(_) => return,
    };
    report.broken(at, rule, words);
}

fn count(count: usize, thing: &str) -> String {
    if count == 1 { format!("1 {thing}") } else { format!("{count} {thing}s") }
}

fn is_empty(examples: &Examples) -> bool {
    match examples {
        Examples::InOrder(values) => values.is_empty(),
        Examples::ByName(pairs) => pairs.is_empty(),
    }
}

fn has_blank(examples: &Examples) -> bool {
    match examples {
        Examples::InOrder(values) => values.iter().any(|value| value.trim().is_empty()),
        Examples::ByName(pairs) => pairs.iter().any(|(_, value)| value.trim().is_empty()),
    }
}

/// Whether there is one example for each name.
fn same(names: &[&str], pairs: &[(String, String)]) -> bool {
    let given: HashSet<&str> = pairs.iter().map(|(name, _)| name.as_str()).collect();
    given.len() == pairs.len() && given.len() == names.len() && names.iter().all(|name| given.contains(name))
}

/// A media header has the handle of an example.
pub(super) fn header_handle(scope: &Scope<'_>, report: &mut Report<'_>) {
    let Some(header) = scope.header.filter(|_| !scope.is_authentication()) else { return };
    let handle = header.handle.as_deref().filter(|handle| !handle.trim().is_empty());
    let at = scope.at(Component::Header, "example");
    if header.format.is_media() && handle.is_none() {
        let words = format!("header of format {} needs the handle of an example: header_handle", header.format.as_str());
        report.broken(at, &rule::header_handle_required, words);
    } else if !header.format.is_media() && handle.is_some() {
        let words = format!("header of format {} takes no header_handle", header.format.as_str());
        report.broken(at, &rule::header_handle_unexpected, words);
    }
}

/// A link with a variable has an example.
pub(super) fn url_example(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::Url) {
        let has_variable = button.url.as_deref().is_some_and(|url| !names(url).is_empty());
        let example = button.example.as_deref().filter(|example| !example.trim().is_empty());
        let at = scope.button(index, "example");
        if has_variable && example.is_none() {
            report.broken(at, &rule::button_example_required, "url has a variable, which needs an example");
        } else if !has_variable && example.is_some() {
            report.broken(at, &rule::button_example_unexpected, "url has an example, but no variable");
        }
    }
}

/// A code to copy has an example.
pub(super) fn copy_code_example(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::CopyCode) {
        if button.example.is_none() {
            let words = "a COPY_CODE button needs an example of the code";
            report.broken(scope.button(index, "example"), &rule::button_example_required, words);
        }
    }
}
