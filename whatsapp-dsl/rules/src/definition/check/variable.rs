//! The variables in the texts.

use std::collections::HashSet;

use super::report::{At, Component, Report, Scope};
use super::rule;
use crate::definition::placeholder::{self, Fault, is_number, names};
use crate::definition::{ButtonKind, Definition, ParameterFormat};
use crate::rule::Rule;
use crate::text::Shape;

/// The most characters of a text that are repeated in words about it.
const EXCERPT: usize = 40;

/// The texts whose variables are written in one way: headers and bodies.
fn texts(definition: &Definition) -> Vec<(At<'static>, &'static str, &str)> {
    let mut texts = Vec::new();
    for scope in Scope::all(definition) {
        for (component, text) in scope.texts() {
            texts.push((scope.at(component, "text"), component.name(), text));
        }
    }
    texts
}

/// The variables that are well written.
fn sound_names(text: &str) -> impl Iterator<Item = &str> {
    names(text).into_iter().filter(|name| is_sound(name))
}

fn is_sound(name: &str) -> bool {
    is_number(name) || (!name.is_empty() && Shape::ParameterName.fits(name))
}

/// Either all variables have names or all have numbers.
pub(super) fn variables_mixed(definition: &Definition, report: &mut Report<'_>) {
    let mut first: Option<&str> = None;
    for (at, part, text) in texts(definition) {
        for name in sound_names(text) {
            let first = *first.get_or_insert(name);
            if is_number(first) != is_number(name) {
                let words =
                    format!("{part} has {{{{{name}}}}}, but there is {{{{{first}}}}}, too: all variables have names, or all have numbers");
                report.broken(at, &rule::variables_mixed, words);
                return;
            }
        }
    }
}

/// Whether some variables have names and some have numbers, which is another rule's business.
fn is_mixed(definition: &Definition) -> bool {
    let mut numbers = texts(definition).into_iter().flat_map(|(_, _, text)| sound_names(text)).map(is_number);
    numbers.next().is_some_and(|first| numbers.any(|number| number != first))
}

/// `parameter_format` says how the variables are written. In a link, `{{1}}` stands in a named template, too, as in Meta's samples.
pub(super) fn parameter_format(definition: &Definition, report: &mut Report<'_>) {
    if is_mixed(definition) {
        return;
    }
    let format = definition.parameter_format;
    let differs = |name: &&str| is_number(name) != (format == ParameterFormat::Positional);
    let in_texts = texts(definition).into_iter().find_map(|(_, part, text)| sound_names(text).find(differs).map(|name| (part, name)));
    let in_links = || {
        let scopes = Scope::all(definition).into_iter();
        let urls = scopes.flat_map(|scope| scope.of_kind(ButtonKind::Url)).filter_map(|(_, button)| button.url.as_deref());
        // One with several has its own rule.
        let with_one = urls.filter(|url| names(url).len() == 1);
        with_one.flat_map(sound_names).filter(|name| !is_number(name)).find(differs).map(|name| ("a link", name))
    };
    if let Some((part, name)) = in_texts.or_else(in_links) {
        let other = if format == ParameterFormat::Named { ParameterFormat::Positional } else { ParameterFormat::Named };
        let words = format!("parameter_format is {}, but {part} has {{{{{name}}}}}, which takes {}", format.as_str(), other.as_str());
        report.broken(At::own("parameter_format"), &rule::parameter_format_mismatch, words);
    }
}

/// The one of two rules that is of this text: of a header, or of a body.
fn of(component: Component, [header, body]: [&'static Rule; 2]) -> (&'static Rule, &'static str) {
    (if component == Component::Header { header } else { body }, component.name())
}

/// Every bracket in a header or a body is a variable's.
pub(super) fn text_brackets(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (component, text) in scope.texts() {
        brackets(scope.at(component, "text"), of(component, [&rule::header_brackets, &rule::body_brackets]), text, report);
    }
}

/// Every bracket is a variable's.
pub(super) fn brackets(at: At<'_>, (rule, part): (&'static Rule, &str), text: &str, report: &mut Report<'_>) {
    let mut told = HashSet::new();
    for fault in placeholder::faults(text).into_iter().filter(|fault| told.insert(*fault)) {
        let words = match fault {
            Fault::Single(name) if is_sound(name.trim()) => {
                let name = name.trim();
                format!("{part} has {{{name}}}, write {{{{{name}}}}}: a variable has two brackets at each end")
            }
            Fault::Single(inside) => format!("{part} has {{{}}}: brackets stand for variables only, two at each end", excerpt(inside)),
            Fault::Nested(inside) => format!("{part} has brackets within brackets: {}", excerpt(inside)),
            Fault::Unmatched(text) => format!("{part} has brackets that do not match: {}", excerpt(text)),
        };
        report.broken(at, rule, words);
    }
}

/// The beginning of a text.
fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// A variable of a header or a body is a number or a name.
pub(super) fn text_variable_format(scope: &Scope<'_>, report: &mut Report<'_>) {
    variables_readable(scope, report, |text| placeholder::faults(text).is_empty());
}

/// The same for the texts that are asked for, whatever other braces they have.
pub(super) fn variables_readable(scope: &Scope<'_>, report: &mut Report<'_>, is_asked: fn(&str) -> bool) {
    for (component, text) in scope.texts().into_iter().filter(|(_, text)| is_asked(text)) {
        let rule = of(component, [&rule::header_variable_format, &rule::body_variable_format]);
        variable_format(scope.at(component, "text"), rule, text, report);
    }
}

/// What stands in the brackets is a number or a name.
pub(super) fn variable_format(at: At<'_>, (rule, part): (&'static Rule, &str), text: &str, report: &mut Report<'_>) {
    for name in names(text).into_iter().filter(|name| !is_sound(name)) {
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

/// The variable that was probably meant.
fn meant(name: &str) -> Option<String> {
    let trimmed = name.trim();
    if is_number(trimmed) { Some(trimmed.to_owned()) } else { Shape::ParameterName.meant(name) }
}

/// The variables of a header or a body are numbered from 1 on.
pub(super) fn text_variable_order(scope: &Scope<'_>, report: &mut Report<'_>) {
    for (component, text) in scope.texts() {
        let rule = of(component, [&rule::header_variable_order, &rule::body_variable_order]);
        variable_order(scope.at(component, "text"), rule, text, report);
    }
}

/// Variables are numbered from 1 on, without gaps, in the order in which they first stand.
fn variable_order(at: At<'_>, (rule, part): (&'static Rule, &str), text: &str, report: &mut Report<'_>) {
    let names = names(text);
    if !names.iter().all(|name| is_number(name)) || !placeholder::faults(text).is_empty() {
        return;
    }
    let mut numbers = 1_usize..;
    if let Some((name, number)) = names.into_iter().zip(&mut numbers).find(|(name, number)| *name != number.to_string()) {
        let name = excerpt(name);
        let words = format!("{part} has {{{{{name}}}}} where {{{{{number}}}}} comes next: variables are numbered from 1 on, without gaps");
        report.broken(at, rule, words);
    }
}

/// Whether the examples can be compared with the variables of the text.
pub(super) fn is_readable(text: &str) -> bool {
    placeholder::faults(text).is_empty() && names(text).into_iter().all(is_sound)
}
