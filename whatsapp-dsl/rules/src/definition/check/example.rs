//! Examples: Meta's reviewers see them in place of the variables, of the media and of the code.

use std::collections::HashSet;

use super::findings::{At, Findings, Part, Scope};
use super::variable::is_readable;
use crate::definition::code::INVALID_PARAMETER;
use crate::definition::placeholder::{is_number, names};
use crate::definition::{ButtonKind, Examples};

/// A header's variable has an example.
pub(super) fn header_example(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    // A header without text has its own rule.
    if let (Some(text), Some(header)) = (scope.header_text(), scope.header) {
        texts(scope.at(Part::Header, "example"), "header", text, header.example.as_ref(), findings);
    }
}

/// A body's variables have examples.
pub(super) fn body_example(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    if let (Some(text), Some(body)) = (scope.body_text(), scope.body) {
        texts(scope.at(Part::Body, "example"), "body", text, body.example.as_ref(), findings);
    }
}

/// There is one example for each variable.
fn texts(at: At<'_>, part: &str, text: &str, examples: Option<&Examples>, findings: &mut Findings<'_>) {
    let names = names(text);
    let by_name = names.iter().any(|name| !is_number(name));
    let is_mixed = by_name && names.iter().any(|name| is_number(name));
    if is_mixed || !is_readable(text) {
        return;
    }
    let (rule, words) = match examples.filter(|examples| !is_empty(examples)) {
        None if names.is_empty() => return,
        None if names.len() == 1 => ("required", format!("{part} has a variable, which needs an example")),
        None => ("required", format!("{part} has {} variables, each needs an example", names.len())),
        Some(_) if names.is_empty() => ("unexpected", format!("{part} has examples, but no variables")),
        Some(Examples::InOrder(_)) if by_name => {
            ("format", format!("{part} has variables with names, its examples go by name: {part}_text_named_params"))
        }
        Some(Examples::ByName(_)) if !by_name => {
            ("format", format!("{part} has variables with numbers, its examples go in order: {part}_text"))
        }
        Some(Examples::InOrder(values)) if values.len() != names.len() => {
            ("count", format!("{part} has {} and {}, each needs one", count(names.len(), "variable"), count(values.len(), "example")))
        }
        Some(Examples::ByName(pairs)) if !same(&names, pairs) => {
            let given: Vec<&str> = pairs.iter().map(|(name, _)| name.as_str()).collect();
            ("names", format!("{part} has the variables {}, its examples are of {}", names.join(", "), given.join(", ")))
        }
        Some(examples) if has_blank(examples) => ("empty", format!("{part} has an example that is empty")),
        Some(_) => return,
    };
    findings.broken(at, &format!("{part}_example_{rule}"), INVALID_PARAMETER, words);
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
pub(super) fn header_handle(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    let Some(header) = scope.header.filter(|_| !scope.is_authentication()) else { return };
    let handle = header.handle.as_deref().filter(|handle| !handle.trim().is_empty());
    let at = scope.at(Part::Header, "example");
    if header.format.is_media() && handle.is_none() {
        let words = format!("header of format {} needs the handle of an example: header_handle", header.format.as_str());
        findings.broken(at, "header_handle_required", INVALID_PARAMETER, words);
    } else if !header.format.is_media() && handle.is_some() {
        let words = format!("header of format {} takes no header_handle", header.format.as_str());
        findings.broken(at, "header_handle_unexpected", INVALID_PARAMETER, words);
    }
}

/// A link with a variable has an example.
pub(super) fn url_example(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::Url) {
        let has_variable = button.url.as_deref().is_some_and(|url| !names(url).is_empty());
        let example = button.example.as_deref().filter(|example| !example.trim().is_empty());
        let at = scope.button(index, "example");
        if has_variable && example.is_none() {
            findings.broken(at, "button_example_required", INVALID_PARAMETER, "url has a variable, which needs an example");
        } else if !has_variable && example.is_some() {
            findings.broken(at, "button_example_unexpected", INVALID_PARAMETER, "url has an example, but no variable");
        }
    }
}

/// A code to copy has an example.
pub(super) fn copy_code_example(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for (index, button) in scope.of_kind(ButtonKind::CopyCode) {
        if button.example.is_none() {
            let words = "a COPY_CODE button needs an example of the code";
            findings.broken(scope.button(index, "example"), "button_example_required", INVALID_PARAMETER, words);
        }
    }
}
