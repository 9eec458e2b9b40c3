//! What is wrong with tags and fields.

use super::{Enum, Tag, Variant};
use crate::errors::Errors;

pub(super) fn check(parsed: &Enum, errors: &mut Errors) {
    let mut seen: Vec<(&Tag, &Variant)> = Vec::new();
    for variant in &parsed.variants {
        for tag in std::iter::once(&variant.tag).chain(&variant.was) {
            shape(tag, errors);
            if let Some((_, other)) = seen.iter().find(|(known, _)| known.text == tag.text) {
                errors.push(tag.span, alike(tag, variant, other));
            }
            seen.push((tag, variant));
        }
        order(variant, errors);
    }
}

/// A tag ends where the first field starts.
fn shape(tag: &Tag, errors: &mut Errors) {
    if tag.text.is_empty() {
        errors.push(tag.span, "the tag is empty: it needs one character at least");
    } else if let Some(found) = tag.text.chars().find(|found| found.is_whitespace() || matches!(found, ':' | '(' | ')' | '\\')) {
        errors.push(
            tag.span,
            format!("the tag contains {found:?}: it cannot have white space, `:`, `(`, `)` or `\\`, which have a meaning in ids"),
        );
    }
}

fn alike(tag: &Tag, variant: &Variant, other: &Variant) -> String {
    let text = &tag.text;
    if variant.name == other.name {
        return format!("`{}` has the tag `{text}` more than once: leave one out", variant.name);
    }
    let ways = format!("give `{}` another, as in #[reply(\"…\")]", variant.name);
    format!("`{}` and `{}` both have the tag `{text}`, so they could not be told apart: {ways}", other.name, variant.name)
}

/// Fields that came later are the last: of an id with fewer it is known which are missing.
fn order(variant: &Variant, errors: &mut Errors) {
    let first = variant.fields.iter().position(|field| field.is_later).unwrap_or(variant.fields.len());
    for field in variant.fields[first..].iter().filter(|field| !field.is_later) {
        let (name, before) = (field.called(), variant.fields[first].called());
        let words = format!("{name} comes after {before}, which older ids do not have: mark it #[reply(default)] too, or move it in front");
        errors.push(field.member.span(), words);
    }
}
