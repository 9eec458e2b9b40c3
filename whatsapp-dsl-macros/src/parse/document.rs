//! What is within `json!({ … })`: objects and lists as they are written, and values of the program.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::buffer::{Cursor, TokenBuffer};

use super::{expression, tokens};
use crate::ast::{Extent, Member, MemberValue};

/// What takes the place of a value of the program.
type Replace<'a> = &'a dyn Fn(Extent, TokenStream) -> TokenStream;

/// The document, with what takes the place of each value that is not written down in it.
pub(crate) fn with_values(document: TokenStream, replace: Replace<'_>) -> TokenStream {
    let buffer = TokenBuffer::new2(document);
    let (start, mut out) = (buffer.begin(), TokenStream::new());
    value(start, tokens::find(start, &|_| false), replace, &mut out);
    out
}

fn value(start: Cursor<'_>, end: Cursor<'_>, replace: Replace<'_>, out: &mut TokenStream) {
    if let Some((inside, delimiter @ (Delimiter::Brace | Delimiter::Bracket), span, after)) = start.any_group()
        && after == end
    {
        let mut group = Group::new(delimiter, entries(inside, delimiter == Delimiter::Brace, replace));
        group.set_span(span.join());
        out.extend([TokenTree::Group(group)]);
    } else if start == end || is_scalar(start, end) {
        out.extend(tokens::between(start, end));
    } else {
        out.extend(replace(tokens::extent(start, end), tokens::between(start, end)));
    }
}

/// The elements of a list, or the members of an object.
fn entries(mut at: Cursor<'_>, are_members: bool, replace: Replace<'_>) -> TokenStream {
    let mut out = TokenStream::new();
    while !at.eof() {
        if are_members {
            let colon = colon(at);
            let behind = tokens::colon(colon).unwrap_or(colon);
            out.extend(tokens::between(at, behind));
            at = behind;
        }
        let comma = expression::next_comma(at);
        value(at, comma, replace, &mut out);
        at = tokens::skip_comma(comma);
        out.extend(tokens::between(comma, at));
    }
    out
}

/// Where the document cannot be read as JSON, and why: `json!` would point at the whole macro.
pub(super) fn mistake(start: Cursor<'_>) -> Option<(Span, String)> {
    in_value(start, tokens::find(start, &|_| false))
}

fn in_value(start: Cursor<'_>, end: Cursor<'_>) -> Option<(Span, String)> {
    let (inside, delimiter, _, _) = start.any_group().filter(|(.., after)| *after == end)?;
    let (mut at, mut names) = (inside, Vec::new());
    while matches!(delimiter, Delimiter::Brace | Delimiter::Bracket) && !at.eof() {
        let comma = expression::next_comma(at);
        let mut behind = at;
        if delimiter == Delimiter::Brace {
            let (colon, name) = (colon(at), tokens::literal(at).map(|(name, _)| name.to_string()));
            let Some(value) = tokens::colon(colon) else {
                return Some((at.span(), "a member of a JSON object is written `\"name\": value`".to_owned()));
            };
            if value == comma {
                return Some((at.span(), format!("{} has no value", tokens::between(at, colon))));
            }
            if name.is_some() && names.contains(&name) {
                return Some((at.span(), format!("{} is set more than once", name.unwrap_or_default())));
            }
            names.push(name);
            behind = value;
        }
        let next = tokens::each(behind, comma).find(|at| tokens::literal(*at).is_some_and(|(_, after)| tokens::colon(after).is_some()));
        if let Some((name, _)) = next.and_then(tokens::literal) {
            return Some((name.span(), format!("a comma is missing before {name}")));
        }
        if let Some(mistake) = in_value(behind, comma) {
            return Some(mistake);
        }
        at = tokens::skip_comma(comma);
    }
    None
}

/// The members of the object that the document is, if it is one.
pub(super) fn members(document: Cursor<'_>) -> Option<Vec<Member>> {
    let (mut at, after) = tokens::group(document, Delimiter::Brace)?;
    let mut members = Vec::new();
    while after.eof() && !at.eof() {
        let (colon, comma) = (colon(at), expression::next_comma(at));
        let name = whole_text(at, colon);
        let start = tokens::colon(colon).unwrap_or(comma);
        members.push(Member { name, value: member(start, comma) });
        at = tokens::skip_comma(comma);
    }
    after.eof().then_some(members)
}

fn member(start: Cursor<'_>, end: Cursor<'_>) -> MemberValue {
    if let Some(text) = whole_text(start, end) {
        return MemberValue::Text(text);
    }
    let is_null = tokens::keyword(start, "null") == Some(end);
    let is_group = matches!(start.any_group(), Some((_, Delimiter::Brace | Delimiter::Bracket, _, after)) if after == end);
    match is_scalar(start, end) {
        _ if is_null => MemberValue::Null,
        is_scalar if is_scalar || is_group => MemberValue::Other,
        _ => MemberValue::Unknown,
    }
}

/// The text, if it is the literal of one and nothing else.
fn whole_text(start: Cursor<'_>, end: Cursor<'_>) -> Option<String> {
    tokens::literal(start).filter(|(_, after)| *after == end).and_then(|(literal, _)| super::text(&literal))
}

/// Where the name of a member ends.
fn colon(at: Cursor<'_>) -> Cursor<'_> {
    expression::until(at, &|at| tokens::colon(at).is_some() || tokens::punct(at, ',').is_some())
}

/// Whether it is a literal, or one of JSON's words.
fn is_scalar(start: Cursor<'_>, end: Cursor<'_>) -> bool {
    let start = tokens::punct(start, '-').unwrap_or(start);
    let is_word = |name: &str| matches!(name, "null" | "true" | "false");
    let after = match tokens::literal(start) {
        Some((_, after)) => Some(after),
        None => tokens::ident(start).filter(|(name, _)| is_word(&name.to_string())).map(|(_, after)| after),
    };
    after == Some(end)
}
