//! The header.

use super::content;
use super::report::{At, Component, Report, Scope};
use super::rule::RULE;
use crate::definition::placeholder::names;
use crate::definition::{ButtonKind, Category, Definition, Format, Header};
use crate::limit;

const VARIABLES: usize = 1;

const TEXT: At<'_> = At::of(Component::Header, "text");

fn text(definition: &Definition) -> Option<&str> {
    Scope::own(definition).header_text()
}

/// So a place is above other templates only.
pub(super) fn header_authentication(definition: &Definition, report: &mut Report<'_>) {
    if definition.header.is_some() && definition.category == Category::Authentication {
        let words = "an AUTHENTICATION template has no header";
        report.broken(At::of(Component::Header, ""), &RULE.header_authentication, words);
    }
}

pub(super) fn header_text_required(definition: &Definition, report: &mut Report<'_>) {
    if let Some(Header { format: Format::Text, text, .. }) = &definition.header
        && text.as_deref().is_none_or(|text| text.trim().is_empty())
    {
        report.broken(TEXT, &RULE.header_text_required, "header is of format TEXT, but has no text");
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
    if let Some(text) = text(definition) {
        content::new_line(TEXT, &RULE.header_text_new_line, "header", text, report);
    }
}

pub(super) fn header_text_emoji(definition: &Definition, report: &mut Report<'_>) {
    if let Some(text) = text(definition) {
        content::emoji(TEXT, &RULE.header_text_emoji, "header", text, report);
    }
}

pub(super) fn header_text_markdown(definition: &Definition, report: &mut Report<'_>) {
    if let Some(text) = text(definition) {
        content::markdown(TEXT, &RULE.header_text_markdown, "header", text, report);
    }
}

pub(super) fn header_variable_count(definition: &Definition, report: &mut Report<'_>) {
    let count = text(definition).map_or(0, |text| names(text).len());
    if count > VARIABLES {
        let words = format!("header has {count} variables; at most {VARIABLES} is allowed");
        report.broken(TEXT, &RULE.header_variable_count, words);
    }
}

/// Only the endpoint for marketing messages sends one.
pub(super) fn header_gif(definition: &Definition, report: &mut Report<'_>) {
    let is_gif = definition.header.as_ref().is_some_and(|header| header.format == Format::Gif);
    if is_gif && definition.category != Category::Marketing {
        let words = "header is of format GIF, which is allowed in MARKETING templates only";
        report.broken(At::of(Component::Header, "format"), &RULE.header_gif, words);
    }
}

/// Cards have a rule of their own.
pub(super) fn header_product(definition: &Definition, report: &mut Report<'_>) {
    let is_product = definition.header.as_ref().is_some_and(|header| header.format == Format::Product);
    if is_product && definition.cards.is_none() && !definition.buttons.iter().any(|button| button.kind == ButtonKind::Spm) {
        report.broken(At::of(Component::Header, "format"), &RULE.header_product, "header is of format PRODUCT, which needs an SPM button");
    }
}
