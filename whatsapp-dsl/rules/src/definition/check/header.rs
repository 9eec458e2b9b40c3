//! The header.

use super::report::{At, Component, Report, Scope};
use super::rule::RULE;
use crate::definition::placeholder::{Piece, names, pieces};
use crate::definition::{ButtonKind, Category, Definition, Format, Header};
use crate::limit;
use crate::text::characters;

const VARIABLES: usize = 1;
/// What WhatsApp takes for the ends of bold, slanted, struck and typed text.
const MARKS: [char; 4] = ['*', '_', '~', '`'];

const TEXT: At<'_> = At::of(Component::Header, "text");

fn text(definition: &Definition) -> Option<&str> {
    Scope::own(definition).header_text()
}

/// So a place is above other templates only.
pub(super) fn header_authentication(definition: &Definition, report: &mut Report<'_>) {
    if definition.header.is_some() && definition.category == Category::Authentication {
        let words = "a template of AUTHENTICATION has no header";
        report.broken(At::of(Component::Header, ""), &RULE.header_authentication, words);
    }
}

pub(super) fn header_text_required(definition: &Definition, report: &mut Report<'_>) {
    if let Some(Header { format: Format::Text, text, .. }) = &definition.header
        && text.as_deref().is_none_or(|text| text.trim().is_empty())
    {
        report.broken(TEXT, &RULE.header_text_required, "header is a TEXT without text");
    }
}

pub(super) fn header_text_unexpected(definition: &Definition, report: &mut Report<'_>) {
    if let Some(Header { format, text: Some(_), .. }) = &definition.header
        && *format != Format::Text
    {
        let words = format!("header is of format {}, which takes no text", format.as_str());
        report.broken(TEXT, &RULE.header_text_unexpected, words);
    }
}

pub(super) fn header_text_length(definition: &Definition, report: &mut Report<'_>) {
    report.length(TEXT, &RULE.header_text_length, "header", text(definition), limit::HEADER);
}

pub(super) fn header_text_new_line(definition: &Definition, report: &mut Report<'_>) {
    if text(definition).is_some_and(|text| text.contains(['\n', '\r'])) {
        report.broken(TEXT, &RULE.header_text_new_line, "header has a new line, it is one line");
    }
}

pub(super) fn header_text_markdown(definition: &Definition, report: &mut Report<'_>) {
    // A longer one is told so by its own rule.
    let Some(text) = text(definition).filter(|text| characters(text) <= limit::HEADER) else { return };
    if let Some(mark) = markdown(text) {
        let words = format!("header has text between two {mark}, which a header cannot show as formatted");
        report.broken(TEXT, &RULE.header_text_markdown, words);
    }
}

/// The mark that formats a part of the text, as people's apps would read it: it is at the ends of words.
fn markdown(text: &str) -> Option<char> {
    let mut shown: Vec<char> = Vec::new();
    for piece in pieces(text) {
        // A variable is like a word.
        shown.extend(if let Piece::Text(text) = piece { text.chars() } else { "x".chars() });
    }
    let outside = |index: Option<usize>| index.and_then(|index| shown.get(index)).is_none_or(|near| !near.is_alphanumeric());
    let is_end = |index: usize| outside(index.checked_add(1)) && index > 0 && !shown[index - 1].is_whitespace();
    let is_start = |index: usize| outside(index.checked_sub(1)) && shown.get(index + 1).is_some_and(|next| !next.is_whitespace());
    for (start, mark) in shown.iter().enumerate() {
        if MARKS.contains(mark) && is_start(start) {
            let mut has_word = false;
            for (index, other) in shown.iter().enumerate().skip(start + 1) {
                if has_word && other == mark && is_end(index) {
                    return Some(*mark);
                }
                has_word |= other.is_alphanumeric();
            }
        }
    }
    None
}

pub(super) fn header_variable_count(definition: &Definition, report: &mut Report<'_>) {
    let count = text(definition).map_or(0, |text| names(text).len());
    if count > VARIABLES {
        let words = format!("header has {count} variables, at most {VARIABLES} is allowed");
        report.broken(TEXT, &RULE.header_variable_count, words);
    }
}

/// Cards have a rule of their own.
pub(super) fn header_product(definition: &Definition, report: &mut Report<'_>) {
    let is_product = definition.header.as_ref().is_some_and(|header| header.format == Format::Product);
    if is_product && definition.cards.is_none() && !definition.buttons.iter().any(|button| button.kind == ButtonKind::Spm) {
        report.broken(At::of(Component::Header, "format"), &RULE.header_product, "header is a PRODUCT, which needs an SPM button");
    }
}
