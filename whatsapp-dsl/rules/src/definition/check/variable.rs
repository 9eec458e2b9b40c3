//! The variables in the texts.

use std::collections::HashSet;

use super::report::{At, Component, Report, Scope};
use super::rule::RULE;
use crate::definition::placeholder::{self, Fault, is_number, names};
use crate::definition::{ButtonKind, Definition, ParameterFormat};
use crate::rule::Rule;
use crate::text::{Shape, counted};

/// The most characters of a text that are repeated in words about it.
const EXCERPT: usize = 40;

fn is_sound(name: &str) -> bool {
    is_number(name) || (!name.is_empty() && Shape::ParameterName.fits(name))
}

/// The well-written variables of the texts whose variables are written in one way, headers and bodies: where each is, and in what.
fn sound_names(definition: &Definition) -> Vec<(At<'static>, &'static str, &str)> {
    let mut found = Vec::new();
    for scope in Scope::all(definition) {
        for (component, text) in scope.texts() {
            for name in names(text) {
                if is_sound(name) {
                    found.push((scope.at(component, "text"), component.name(), name));
                }
            }
        }
    }
    found
}

/// The first variable that is written in another way than the very first.
fn mixed<'a, 'd>(names: &'a [(At<'static>, &'static str, &'d str)]) -> Option<&'a (At<'static>, &'static str, &'d str)> {
    let (_, _, first) = names.first()?;
    names.iter().find(|(_, _, name)| is_number(name) != is_number(first))
}

pub(super) fn variables_mixed(definition: &Definition, report: &mut Report<'_>) {
    let names = sound_names(definition);
    if let (Some((at, part, name)), Some((_, _, first))) = (mixed(&names), names.first()) {
        let words = format!(
            "{part} has {{{{{name}}}}}, but another variable is {{{{{first}}}}}: either all variables have names, or all have numbers"
        );
        report.broken(*at, &RULE.variables_mixed, words);
    }
}

/// In a link, `{{1}}` is in a named template, too, as in Meta's samples.
pub(super) fn parameter_format(definition: &Definition, report: &mut Report<'_>) {
    let mut found = sound_names(definition);
    // Mixed ones are another rule's business.
    if mixed(&found).is_some() {
        return;
    }
    for scope in Scope::all(definition) {
        for placed in scope.of_kind(Some(&ButtonKind::Url)) {
            // A link with several has its own rule.
            if let [name] = names(placed.button.url.as_deref().unwrap_or_default()).as_slice()
                && (is_sound(name) && !is_number(name))
            {
                found.push((At::own(""), "a link", name));
            }
        }
    }
    let (format, other) = match definition.parameter_format {
        ParameterFormat::Named => (ParameterFormat::Named, ParameterFormat::Positional),
        ParameterFormat::Positional => (ParameterFormat::Positional, ParameterFormat::Named),
    };
    if let Some((_, part, name)) = found.iter().find(|(_, _, name)| is_number(name) != (format == ParameterFormat::Positional)) {
        let words = if definition.notes.says_format {
            format!("parameter_format is {}, but {part} has {{{{{name}}}}}, which takes {}", format.as_str(), other.as_str())
        } else {
            let (kind, word) = if other == ParameterFormat::Named { ("numbers", "names") } else { ("names", "numbers") };
            format!(
                "parameter_format is missing, so variables must be {kind}, but {part} has {{{{{name}}}}}: set it to {}, or use {kind} instead of {word}",
                other.as_str()
            )
        };
        report.broken(At::own("parameter_format"), &RULE.parameter_format_mismatch, words);
    }
}

/// The one of two rules that is of this text: of a header, or of a body.
fn of(component: Component, [header, body]: [&'static Rule; 2]) -> (&'static Rule, &'static str) {
    (if component == Component::Header { header } else { body }, component.name())
}

pub(super) fn text_brackets(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (component, text) in scope.texts() {
        brackets(scope.at(component, "text"), of(component, [&RULE.header_brackets, &RULE.body_brackets]), text, report);
    }
}

pub(super) fn brackets(at: At<'_>, (rule, part): (&'static Rule, &str), text: &str, report: &mut Report<'_>) {
    let mut told = HashSet::new();
    for fault in placeholder::faults(text).into_iter().filter(|fault| told.insert(*fault)) {
        let words = match fault {
            Fault::Single(name) if is_sound(name.trim()) => {
                let name = name.trim();
                format!("write `{{{{{name}}}}}` instead of `{{{name}}}` in {part}: variables use double braces")
            }
            Fault::Single(inside) => {
                format!("{part} has `{{{}}}`: braces are for variables only, and variables use double braces", excerpt(inside))
            }
            Fault::Nested(inside) => format!("{part} has braces within braces: {}", excerpt(inside)),
            Fault::Unmatched(text) => format!("{part} has braces that do not match: {}", excerpt(text)),
        };
        report.broken(at, rule, words);
    }
}

fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

pub(super) fn text_variable_format(scope: &Scope<'_>, report: &mut Report<'_>) {
    variables_readable(scope, report, |text| placeholder::faults(text).is_empty());
}

/// The same for the texts that are asked for, whatever other braces they have.
pub(super) fn variables_readable(scope: &Scope<'_>, report: &mut Report<'_>, is_asked: fn(&str) -> bool) {
    for (component, text) in scope.texts() {
        if is_asked(text) {
            let rule = of(component, [&RULE.header_variable_format, &RULE.body_variable_format]);
            variable_format(scope.at(component, "text"), rule, text, report);
        }
    }
}

/// What is between the braces is a number or a name.
pub(super) fn variable_format(at: At<'_>, (rule, part): (&'static Rule, &str), text: &str, report: &mut Report<'_>) {
    for name in names(text) {
        if is_sound(name) {
            continue;
        }
        let words = if name.trim().is_empty() {
            format!("{part} has a variable without a name or number")
        } else {
            let meant = meant(name).map(|name| format!(", did you mean {{{{{name}}}}}?")).unwrap_or_default();
            let name = excerpt(name);
            format!(
                "{part} has {{{{{name}}}}}: a variable is a number, or lowercase letters, digits and underscores, no digit first{meant}"
            )
        };
        report.broken(at, rule, words);
    }
}

fn meant(name: &str) -> Option<String> {
    let trimmed = name.trim();
    if is_number(trimmed) { Some(trimmed.to_owned()) } else { Shape::ParameterName.meant(name) }
}

/// Variables are numbered in the order in which each is there first.
pub(super) fn text_variable_order(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (component, text) in scope.texts() {
        let names = names(text);
        if !names.iter().all(|name| is_number(name)) || !placeholder::faults(text).is_empty() {
            continue;
        }
        for (index, name) in names.into_iter().enumerate() {
            let number = (index + 1).to_string();
            if name != number {
                let (rule, part) = of(component, [&RULE.header_variable_order, &RULE.body_variable_order]);
                let name = excerpt(name);
                let words =
                    format!("{part} has {{{{{name}}}}} where {{{{{number}}}}} comes next: variables are numbered from 1, without gaps");
                report.broken(scope.at(component, "text"), rule, words);
                break;
            }
        }
    }
}

/// A send gives values in order, so no number is left out.
pub(super) fn body_variable_gap(scope: &Scope<'_>, report: &mut Report<'_>) {
    let names = scope.body.and_then(|body| body.text.as_deref()).map(names).unwrap_or_default();
    let known: HashSet<&str> = names.iter().copied().collect();
    let left_out = (1..=names.len()).map(|number| number.to_string()).find(|number| !known.contains(number.as_str()));
    if let (true, Some(number)) = (names.iter().all(|name| is_number(name)), left_out) {
        let words = format!("body has {}, but not {{{{{number}}}}}: values are given in order", counted(names.len(), "variables"));
        report.broken(scope.at(Component::Body, "text"), &RULE.body_variable_order, words);
    }
}

/// Whether the examples can be compared with the variables of the text.
pub(super) fn is_readable(text: &str) -> bool {
    placeholder::faults(text).is_empty() && names(text).into_iter().all(is_sound)
}
