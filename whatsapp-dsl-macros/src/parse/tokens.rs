//! Finding where things end among the tokens.

use proc_macro2::{Delimiter, Ident, Literal, Punct, Spacing, TokenStream, TokenTree};
use syn::buffer::Cursor;

use super::{fragment, is_keyword};
use crate::ast::Extent;

/// The name here, if a fragment of a `macro_rules!` does not merely start with it.
pub(super) fn ident(cursor: Cursor<'_>) -> Option<(Ident, Cursor<'_>)> {
    if fragment::is_whole(cursor) { None } else { cursor.ident() }
}

pub(super) fn literal(cursor: Cursor<'_>) -> Option<(Literal, Cursor<'_>)> {
    if fragment::is_whole(cursor) { None } else { cursor.literal() }
}

pub(super) fn any_punct(cursor: Cursor<'_>) -> Option<(Punct, Cursor<'_>)> {
    if fragment::is_whole(cursor) { None } else { cursor.punct() }
}

/// What is between the delimiters here, and what follows them.
pub(crate) fn group(cursor: Cursor<'_>, delimiter: Delimiter) -> Option<(Cursor<'_>, Cursor<'_>)> {
    if fragment::is_whole(cursor) { None } else { cursor.group(delimiter).map(|(inside, _, after)| (inside, after)) }
}

pub(crate) fn punct(cursor: Cursor<'_>, wanted: char) -> Option<Cursor<'_>> {
    any_punct(cursor).filter(|(punct, _)| punct.as_char() == wanted).map(|(_, after)| after)
}

/// Two punctuation characters that belong together.
pub(super) fn joint(cursor: Cursor<'_>, first: char, second: char) -> Option<Cursor<'_>> {
    let (punct, after) = any_punct(cursor)?;
    if punct.as_char() == first && punct.spacing() == Spacing::Joint { self::punct(after, second) } else { None }
}

/// `::`.
pub(super) fn path_separator(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    joint(cursor, ':', ':')
}

/// The colon between a field's name and its value.
pub(crate) fn colon(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    let after = punct(cursor, ':')?;
    if path_separator(cursor).is_some() { None } else { Some(after) }
}

pub(crate) fn keyword<'a>(cursor: Cursor<'a>, word: &str) -> Option<Cursor<'a>> {
    ident(cursor).filter(|(ident, _)| ident == word).map(|(_, after)| after)
}

pub(crate) fn skip_comma(cursor: Cursor<'_>) -> Cursor<'_> {
    punct(cursor, ',').unwrap_or(cursor)
}

/// Where the first token is of which this holds, or the end, whatever is in between.
pub(super) fn find<'a>(mut at: Cursor<'a>, holds: &dyn Fn(Cursor<'a>) -> bool) -> Cursor<'a> {
    while !at.eof() && !holds(at) {
        at = skip(at);
    }
    at
}

/// Past one token. A group is not copied for it, which in a macro costs a call into the compiler.
pub(crate) fn skip(cursor: Cursor<'_>) -> Cursor<'_> {
    match cursor.any_group() {
        Some((_, _, _, after)) => after,
        None => cursor.token_tree().map_or(cursor, |(_, after)| after),
    }
}

/// Past the angle bracket that closes, if there is one.
pub(crate) fn angle_brackets(mut cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    let mut depth = 1;
    while !cursor.eof() {
        // The arrow of a function type closes nothing.
        if let Some(after) = joint(cursor, '-', '>') {
            cursor = after;
            continue;
        }
        if punct(cursor, '<').is_some() {
            depth += 1;
        } else if punct(cursor, '>').is_some() {
            depth -= 1;
        }
        cursor = skip(cursor);
        if depth == 0 {
            return Some(cursor);
        }
    }
    None
}

/// A field's name and colon here, where a value should go on: a comma is missing.
pub(super) fn next_field(cursor: Cursor<'_>) -> Option<Ident> {
    let (name, after) = ident(cursor)?;
    colon(after).map(|_| name)
}

/// Whether the token ends an operand, so that only an operator can follow it in an expression.
pub(super) fn is_operand(at: Cursor<'_>) -> bool {
    if let Some((name, _)) = at.ident() {
        return ["true", "false", "self", "await"].iter().any(|word| name == word) || !is_keyword(&name);
    }
    at.literal().is_some() || at.any_group().is_some() || punct(at, '?').is_some()
}

/// Whether a lone name is here, the last thing before a comma or the end.
pub(super) fn is_half_field(at: Cursor<'_>) -> bool {
    at.ident().is_some_and(|(name, after)| !is_keyword(&name) && (after.eof() || punct(after, ',').is_some()))
}

pub(crate) fn between(from: Cursor<'_>, to: Cursor<'_>) -> TokenStream {
    within(from, to).into_iter().collect()
}

/// The same one by one: a stream is made by the compiler, and asked for again.
pub(crate) fn within(from: Cursor<'_>, to: Cursor<'_>) -> Vec<TokenTree> {
    let (mut tokens, mut at) = (Vec::new(), from);
    while at != to
        && let Some((token, after)) = at.token_tree()
    {
        tokens.push(token);
        at = after;
    }
    fragment::with_precedence(tokens)
}

/// Whether a token is this character.
pub(crate) fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

pub(super) fn each<'a>(from: Cursor<'a>, to: Cursor<'a>) -> impl Iterator<Item = Cursor<'a>> {
    let within = move |at: Cursor<'a>| (at != to && !at.eof()).then_some(at);
    std::iter::successors(within(from), move |at| within(skip(*at)))
}

/// From the first token between two cursors to the last.
pub(crate) fn extent(from: Cursor<'_>, to: Cursor<'_>) -> Extent {
    let (mut extent, mut at) = (Extent::from(from.span()), from);
    while at != to && !at.eof() {
        extent.end = at.span();
        at = skip(at);
    }
    extent
}

pub(super) struct Ending {
    pub punct: Option<char>,
    /// A name behind a point or `::`.
    pub is_name: bool,
    pub is_else: bool,
}

pub(super) fn ending(from: Cursor<'_>, to: Cursor<'_>) -> Ending {
    let mut ending = Ending { punct: None, is_name: false, is_else: false };
    for at in each(from, to) {
        ending.is_name = matches!(ending.punct, Some('.' | ':')) && ident(at).is_some();
        ending.is_else = keyword(at, "else").is_some();
        ending.punct = any_punct(at).map(|(punct, _)| punct.as_char());
    }
    ending
}
