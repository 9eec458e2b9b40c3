//! Examples: Meta's reviewers see them in place of the variables, of the media and of the code.

use std::collections::HashSet;

use super::report::{At, Component, Placed, Report, Scope};
use super::rule::RULE;
use super::variable::is_readable;
use crate::definition::Examples;
use crate::definition::placeholder::{first, is_number, names};
use crate::list::mapped;
use crate::rule::Rule;
use crate::text::counted;

pub(super) fn header_example(scope: &Scope<'_>, report: &mut Report<'_>) {
    // A header without text has its own rule.
    if let (Some(text), Some(header)) = (scope.header_text(), scope.header) {
        let rules = [
            &RULE.header_example_required,
            &RULE.header_example_format,
            &RULE.header_example_count,
            &RULE.header_example_names,
            &RULE.header_example_empty,
        ];
        texts(scope.at(Component::Header, "example"), ("header", rules), text, header.example.as_ref(), report);
    }
}

pub(super) fn body_example(scope: &Scope<'_>, report: &mut Report<'_>) {
    if let (Some(text), Some(body)) = (scope.body_text(), scope.body) {
        let rules = [
            &RULE.body_example_required,
            &RULE.body_example_format,
            &RULE.body_example_count,
            &RULE.body_example_names,
            &RULE.body_example_empty,
        ];
        texts(scope.at(Component::Body, "example"), ("body", rules), text, body.example.as_ref(), report);
    }
}

fn texts(at: At<'_>, (part, rules): (&str, [&'static Rule; 5]), text: &str, examples: Option<&Examples>, report: &mut Report<'_>) {
    let [required, format, count_differs, names_differ, empty] = rules;
    let names = names(text);
    let by_name = names.iter().any(|name| !is_number(name));
    let is_mixed = by_name && names.iter().any(|name| is_number(name));
    // No page says that a text without variables has no examples.
    if is_mixed || !is_readable(text) || names.is_empty() {
        return;
    }
    let in_order = matches!(examples, Some(Examples::InOrder(_)));
    let pairs: Vec<(&str, &str)> = match examples {
        None => Vec::new(),
        Some(Examples::InOrder(values)) => mapped(values, |value| ("", value.as_str())),
        Some(Examples::ByName(pairs)) => mapped(pairs, |(name, value)| (name.as_str(), value.as_str())),
    };
    let given = mapped(&pairs, |(name, _)| *name);
    let (rule, words) = if pairs.is_empty() {
        match names.len() {
            1 => (required, format!("{part} has a variable, which needs an example")),
            count => (required, format!("{part} has {count} variables, and each needs an example")),
        }
    } else if in_order && by_name {
        (format, format!("{part} has named variables, so its examples go by name, in {part}_text_named_params"))
    } else if !in_order && !by_name {
        (format, format!("{part} has numbered variables, so its examples go in order, in {part}_text"))
    } else if in_order && pairs.len() != names.len() {
        (
            count_differs,
            format!(
                "{part} has {} but {}; there must be one for each",
                counted(names.len(), "variables"),
                counted(pairs.len(), "examples")
            ),
        )
    } else if !in_order && (given.len() != names.len() || !are_given(&names, &given)) {
        (names_differ, format!("{part} has the variables {}, but its examples are for {}", names.join(", "), given.join(", ")))
    } else if pairs.iter().any(|(_, value)| value.trim().is_empty()) {
        (empty, format!("an example of {part} is empty"))
    } else {
        return;
    };
    report.broken(at, rule, words);
}

pub(super) fn header_handle(scope: &Scope<'_>, report: &mut Report<'_>) {
    let Some(header) = scope.header.filter(|_| !scope.is_authentication()) else { return };
    let handle = header.handle.as_deref().filter(|handle| !handle.trim().is_empty());
    let at = scope.at(Component::Header, "example");
    if header.format.is_media() && handle.is_none() {
        let words = format!("header of format {} needs the handle of an example: header_handle", header.format.as_str());
        report.broken(at, &RULE.header_handle_required, words);
    } else if !header.format.is_media() && handle.is_some() {
        let words = format!("header of format {} takes no header_handle", header.format.as_str());
        report.broken(at, &RULE.header_handle_unexpected, words);
    }
}

pub(super) fn url_example(placed: &Placed<'_>, report: &mut Report<'_>) {
    let has_variable = placed.button.url.as_deref().and_then(first).is_some();
    let has_example = placed.button.example.as_deref().is_some_and(|example| !example.trim().is_empty());
    if has_variable && !has_example {
        report.broken(placed.at("example"), &RULE.button_example_required, "url has a variable, which needs an example");
    }
}

pub(super) fn copy_code_example(placed: &Placed<'_>, report: &mut Report<'_>) {
    if placed.button.example.is_none() {
        report.broken(placed.at("example"), &RULE.button_example_required, "a COPY_CODE button needs an example of the code");
    }
}

/// Whether every name is among those of the examples.
fn are_given(names: &[&str], given: &[&str]) -> bool {
    let given: HashSet<&str> = given.iter().copied().collect();
    names.iter().all(|name| given.contains(name))
}
