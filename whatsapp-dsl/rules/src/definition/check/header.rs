//! The header.

use super::findings::{At, Findings, Part};
use crate::definition::code::{HEADER_FORMAT, INVALID_PARAMETER};
use crate::definition::placeholder::{Piece, names, pieces};
use crate::definition::{ButtonKind, Category, Definition, Format, Header};
use crate::limit;
use crate::text::characters;

/// The most variables of a header.
const VARIABLES: usize = 1;
/// What WhatsApp takes for the ends of bold, slanted, struck and typed text.
const MARKS: [char; 4] = ['*', '_', '~', '`'];

fn text(definition: &Definition) -> Option<&str> {
    let may_be = definition.category != Category::Authentication;
    definition.header.as_ref().filter(|header| may_be && header.format == Format::Text)?.text.as_deref()
}

fn at_text() -> At<'static> {
    At::part(Part::Header, "text")
}

/// A template for one-time passwords has no header; so a place stands above others only.
pub(super) fn header_authentication(definition: &Definition, findings: &mut Findings<'_>) {
    if definition.header.is_some() && definition.category == Category::Authentication {
        let words = "a template of AUTHENTICATION has no header";
        findings.broken(At::part(Part::Header, ""), "header_authentication", HEADER_FORMAT, words);
    }
}

/// A header of text has one.
pub(super) fn header_text_required(definition: &Definition, findings: &mut Findings<'_>) {
    if let Some(Header { format: Format::Text, text, .. }) = &definition.header
        && text.as_deref().is_none_or(|text| text.trim().is_empty())
    {
        findings.broken(at_text(), "header_text_required", HEADER_FORMAT, "header is a TEXT without text");
    }
}

/// Only a header of text has one.
pub(super) fn header_text_unexpected(definition: &Definition, findings: &mut Findings<'_>) {
    if let Some(Header { format, text: Some(_), .. }) = &definition.header
        && *format != Format::Text
    {
        let words = format!("header is of format {}, which takes no text", format.as_str());
        findings.broken(at_text(), "header_text_unexpected", HEADER_FORMAT, words);
    }
}

/// A header is not too long.
pub(super) fn header_text_length(definition: &Definition, findings: &mut Findings<'_>) {
    if let Some(text) = text(definition) {
        findings.length(at_text(), "header_text_length", "header", text, limit::HEADER);
    }
}

/// A header is one line.
pub(super) fn header_text_new_line(definition: &Definition, findings: &mut Findings<'_>) {
    if text(definition).is_some_and(|text| text.contains(['\n', '\r'])) {
        findings.broken(at_text(), "header_text_new_line", HEADER_FORMAT, "header has a new line, it is one line");
    }
}

/// A header is not bold, slanted, struck or typed in parts.
pub(super) fn header_text_markdown(definition: &Definition, findings: &mut Findings<'_>) {
    // A longer one is told so by its own rule.
    let Some(text) = text(definition).filter(|text| characters(text) <= limit::HEADER) else { return };
    if let Some(mark) = markdown(text) {
        let words = format!("header has text between two {mark}, which a header cannot show as formatted");
        findings.broken(at_text(), "header_text_markdown", HEADER_FORMAT, words);
    }
}

/// The mark that formats a part of the text, as people's apps would read it: it stands at the ends of words.
fn markdown(text: &str) -> Option<char> {
    // A variable is like a word.
    let shown: Vec<char> =
        pieces(text).iter().flat_map(|piece| if let Piece::Text(text) = piece { text.chars() } else { "x".chars() }).collect();
    let outside = |index: Option<usize>| index.and_then(|index| shown.get(index)).is_none_or(|near| !near.is_alphanumeric());
    let is_end = |index: usize| outside(index.checked_add(1)) && index > 0 && !shown[index - 1].is_whitespace();
    let is_start = |index: usize| outside(index.checked_sub(1)) && shown.get(index + 1).is_some_and(|next| !next.is_whitespace());
    let mut marks = shown.iter().enumerate().filter(|(index, mark)| MARKS.contains(mark) && is_start(*index));
    let closes = |start: usize, mark: char| {
        let later = shown.iter().enumerate().skip(start + 1);
        let mut ends = later.filter(|(index, other)| **other == mark && is_end(*index));
        ends.any(|(end, _)| shown[start..end].iter().any(|inside| inside.is_alphanumeric()))
    };
    marks.find(|(start, mark)| closes(*start, **mark)).map(|(_, mark)| *mark)
}

/// A header has one variable at most.
pub(super) fn header_variable_count(definition: &Definition, findings: &mut Findings<'_>) {
    let count = text(definition).map_or(0, |text| names(text).len());
    if count > VARIABLES {
        let words = format!("header has {count} variables, at most {VARIABLES} is allowed");
        findings.broken(at_text(), "header_variable_count", HEADER_FORMAT, words);
    }
}

/// A product stands above a template that shows one. Cards have a rule of their own.
pub(super) fn header_product(definition: &Definition, findings: &mut Findings<'_>) {
    let is_product = definition.header.as_ref().is_some_and(|header| header.format == Format::Product);
    if is_product && definition.cards.is_none() && !definition.buttons.iter().any(|button| button.kind == ButtonKind::Spm) {
        let words = "header is a PRODUCT, which needs an SPM button";
        findings.broken(At::part(Part::Header, "format"), "header_product", INVALID_PARAMETER, words);
    }
}
