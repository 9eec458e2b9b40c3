//! Finding where things end among the tokens.

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};
use syn::buffer::Cursor;

use super::is_keyword;
use crate::ast::Extent;

pub(super) fn punct(cursor: Cursor<'_>, wanted: char) -> Option<Cursor<'_>> {
    cursor.punct().filter(|(punct, _)| punct.as_char() == wanted).map(|(_, after)| after)
}

/// Two punctuation characters that belong together.
pub(super) fn joint(cursor: Cursor<'_>, first: char, second: char) -> Option<Cursor<'_>> {
    let (punct, after) = cursor.punct()?;
    if punct.as_char() == first && punct.spacing() == Spacing::Joint { self::punct(after, second) } else { None }
}

/// `::`.
pub(super) fn path_separator(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    joint(cursor, ':', ':')
}

/// The colon between a field's name and its value.
pub(super) fn colon(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    if path_separator(cursor).is_some() { None } else { punct(cursor, ':') }
}

pub(super) fn keyword<'a>(cursor: Cursor<'a>, word: &str) -> Option<Cursor<'a>> {
    cursor.ident().filter(|(ident, _)| ident == word).map(|(_, after)| after)
}

pub(crate) fn skip_comma(cursor: Cursor<'_>) -> Cursor<'_> {
    punct(cursor, ',').unwrap_or(cursor)
}

/// Where the first token is of which this holds, or the end; the tokens of a turbofish are left aside.
pub(super) fn until<'a>(mut at: Cursor<'a>, holds: &dyn Fn(Cursor<'a>) -> bool) -> Cursor<'a> {
    while !at.eof() && !holds(at) {
        at = step(at);
    }
    at
}

pub(super) fn next_comma(cursor: Cursor<'_>) -> Cursor<'_> {
    until(cursor, &|at| punct(at, ',').is_some())
}

/// Past one token, or past a whole turbofish.
pub(super) fn step(cursor: Cursor<'_>) -> Cursor<'_> {
    if let Some(after) = path_separator(cursor)
        && let Some(inside) = punct(after, '<')
    {
        return angle_brackets(inside).unwrap_or(after);
    }
    // A label's name is not a field's.
    if let Some((_, after)) = cursor.lifetime() {
        return after;
    }
    skip(cursor)
}

/// Past one token. A group is not copied for it, which in a macro costs a call into the compiler.
pub(super) fn skip(cursor: Cursor<'_>) -> Cursor<'_> {
    match cursor.any_group() {
        Some((_, _, _, after)) => after,
        None => cursor.token_tree().map_or(cursor, |(_, after)| after),
    }
}

/// Past the angle bracket that closes, if there is one.
fn angle_brackets(mut cursor: Cursor<'_>) -> Option<Cursor<'_>> {
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
    let (name, after) = cursor.ident()?;
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

pub(super) fn between(from: Cursor<'_>, to: Cursor<'_>) -> TokenStream {
    let tokens = each(from, to).filter_map(|at| Some(at.token_tree()?.0)).collect();
    with_precedence(tokens).into_iter().collect()
}

/// Puts a fragment such as `$a` of a `macro_rules!` in parentheses where an operator is beside it: the compiler forgets that it was
/// one piece.
fn with_precedence(mut tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    for index in 0..tokens.len() {
        let TokenTree::Group(group) = &tokens[index] else { continue };
        let inside = group.stream();
        let is_fragment = group.delimiter() == Delimiter::None;
        if !is_fragment && !has_fragment(inside.clone()) {
            continue;
        }
        let is_operand = index.checked_sub(1).is_some_and(|before| is_operator(&tokens, before)) || is_operator(&tokens, index + 1);
        let needs_parentheses = is_fragment && is_operand && inside.clone().into_iter().nth(1).is_some();
        let delimiter = if needs_parentheses { Delimiter::Parenthesis } else { group.delimiter() };
        let mut copy = Group::new(delimiter, with_precedence(inside.into_iter().collect()).into_iter().collect());
        copy.set_span(group.span());
        tokens[index] = TokenTree::Group(copy);
    }
    tokens
}

fn has_fragment(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::None || has_fragment(group.stream()),
        _ => false,
    })
}

/// Whether the token binds an operand: no comma, no colon of a path or type, no angle bracket, which may be one of a type.
fn is_operator(tokens: &[TokenTree], index: usize) -> bool {
    match tokens.get(index) {
        // `=>` and `->` bind nothing.
        Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => {
            !matches!(tokens.get(index + 1), Some(TokenTree::Punct(next)) if next.as_char() == '>')
        }
        Some(TokenTree::Punct(punct)) => "!-*&+/%|^.?".contains(punct.as_char()),
        token => matches!(token, Some(TokenTree::Ident(word)) if word == "as"),
    }
}

pub(super) fn each<'a>(from: Cursor<'a>, to: Cursor<'a>) -> impl Iterator<Item = Cursor<'a>> {
    let within = move |at: Cursor<'a>| (at != to && !at.eof()).then_some(at);
    std::iter::successors(within(from), move |at| within(skip(*at)))
}

/// From the first token between two cursors to the last.
pub(super) fn extent(from: Cursor<'_>, to: Cursor<'_>) -> Extent {
    let start = from.span();
    Extent { start, end: each(from, to).last().map_or(start, Cursor::span) }
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
        ending.is_name = matches!(ending.punct, Some('.' | ':')) && at.ident().is_some();
        ending.is_else = keyword(at, "else").is_some();
        ending.punct = at.punct().map(|(punct, _)| punct.as_char());
    }
    ending
}

/// The first brace group from here that is a body, not a pattern or part of a condition; with what comes before and after it.
pub(super) fn body(start: Cursor<'_>) -> Option<(Cursor<'_>, Cursor<'_>, Cursor<'_>)> {
    let mut at = start;
    while !at.eof() && punct(at, ',').is_none() {
        if let Some(after) = keyword(at, "let") {
            // A pattern may have braces: the body cannot come before its equals sign.
            at = equals(after)?;
            continue;
        }
        let is_block = ["unsafe", "const", "async", "loop"].iter().find_map(|word| keyword(at, word));
        if let Some((_, _, after)) = is_block.and_then(|at| at.group(Delimiter::Brace)) {
            at = after;
            continue;
        }
        if let Some((inside, _, after)) = at.group(Delimiter::Brace) {
            if after.group(Delimiter::Brace).is_some() {
                // The condition ends in braces of its own.
                at = after;
                continue;
            }
            return Some((at, inside, after));
        }
        at = step(at);
    }
    None
}

/// Past the equals sign of a `let`.
fn equals(mut at: Cursor<'_>) -> Option<Cursor<'_>> {
    while punct(at, '=').is_none() {
        if at.eof() {
            return None;
        }
        // `..=` in a pattern is another one.
        at = joint(at, '.', '.').map_or_else(|| step(at), |after| punct(after, '=').unwrap_or(after));
    }
    punct(at, '=')
}
