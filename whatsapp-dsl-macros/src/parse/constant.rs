//! Constants: paths in `SCREAMING_CASE`, entries of one, what is computed of them, `const { … }`, and the macros of the standard library whose
//! value is a literal.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::buffer::Cursor;

use super::tokens;
use super::value::is_type;
use crate::ast::{Constant, Look};

/// Macros whose value the compiler knows. Whoever has defined one of such a name, what it gives is checked.
const CALLS: [&str; 6] = ["concat", "env", "stringify", "include_str", "file", "module_path"];

/// The constant that a value is, or that it is a reference to.
pub(super) fn constant(start: Cursor<'_>, end: Cursor<'_>) -> Option<Constant> {
    let mut at = start;
    while let Some(after) = tokens::punct(at, '&').filter(|after| *after != end) {
        at = after;
    }
    // What an entry turns out not to be a constant of is written as it was typed.
    let constant = block(at, end).or_else(|| path(at, end)).filter(|constant| at == start || constant.look != Look::Entry);
    constant.or_else(|| computed(start, end))
}

/// What is computed of numbers and constants alone, as in `60 * 24` and `-LATITUDE`.
fn computed(start: Cursor<'_>, end: Cursor<'_>) -> Option<Constant> {
    if past_computed(start)? != end {
        return None;
    }
    let tokens = tokens::between(start, end);
    // Numbers alone are of the type that their place takes.
    let look = if is_of_a_type(tokens.clone()) { Look::Path } else { Look::Numbers };
    Some(Constant { is_inline: names_unseen(tokens.clone()), tokens, look })
}

/// Whether a constant or a cast says of which type a number is.
fn is_of_a_type(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(name) => name == "as" || is_screaming(&name.to_string()),
        TokenTree::Group(group) => is_of_a_type(group.stream()),
        _ => false,
    })
}

fn past_computed(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let mut at = past_operand(start)?;
    loop {
        at = match tokens::any_punct(at).filter(|(sign, _)| "+-*/%".contains(sign.as_char())) {
            Some((_, operand)) => past_operand(operand)?,
            None => match tokens::keyword(at, "as") {
                Some(number) => tokens::ident(number)?.1,
                None => return Some(at),
            },
        }
    }
}

/// Past a number, a path to a constant, or what is computed in parentheses.
fn past_operand(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let at = tokens::punct(start, '-').unwrap_or(start);
    if let Some((number, after)) = tokens::literal(at) {
        return number.to_string().starts_with(|first: char| first.is_ascii_digit()).then_some(after);
    }
    if let Some((inside, after)) = tokens::group(at, Delimiter::Parenthesis) {
        return past_computed(inside)?.eof().then_some(after);
    }
    let (mut name, mut after) = tokens::ident(at)?;
    while let Some(next) = tokens::path_separator(after) {
        (name, after) = tokens::ident(next)?;
    }
    is_screaming(&name.to_string()).then_some(after)
}

fn block(start: Cursor<'_>, end: Cursor<'_>) -> Option<Constant> {
    let after = tokens::keyword(start, "const")?;
    let (_, rest) = tokens::group(after, Delimiter::Brace)?;
    let tokens = tokens::between(after, end);
    (rest == end).then(|| Constant { is_inline: names_unseen(tokens.clone()), tokens, look: Look::Block })
}

/// A path to a constant, or a call of a macro that is named by a path.
fn path(start: Cursor<'_>, end: Cursor<'_>) -> Option<Constant> {
    let tokens = || tokens::between(start, end);
    let qualified = tokens::punct(start, '<').and_then(tokens::angle_brackets);
    let mut at = tokens::path_separator(qualified.unwrap_or(start)).unwrap_or(start);
    let (mut is_inline, mut is_first) = (qualified.is_some(), at == start);
    loop {
        let (name, after) = tokens::ident(at)?;
        let typed = name.to_string();
        if after == end || entry(after) == Some(end) {
            is_inline |= is_first && is_parameter(&typed);
            let look = if after == end { Look::Path } else { Look::Entry };
            return is_screaming(&typed).then(|| Constant { tokens: tokens(), look, is_inline });
        }
        if let Some(after) = tokens::punct(after, '!') {
            let (_, _, _, after) = after.any_group().filter(|_| CALLS.contains(&typed.as_str()))?;
            return (after == end).then(|| Constant { tokens: tokens(), look: Look::Call, is_inline: false });
        }
        is_inline |= is_first && is_type(&typed);
        is_first = false;
        at = tokens::path_separator(after)?;
        if let Some(arguments) = tokens::punct(at, '<') {
            is_inline = true;
            at = tokens::path_separator(tokens::angle_brackets(arguments)?)?;
        }
    }
}

/// Past `[0]`.
fn entry(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let (index, after) = tokens::group(start, Delimiter::Bracket)?;
    let (_, rest) = tokens::literal(index)?;
    rest.eof().then_some(after)
}

/// Whether tokens name a type without a path to it, which may be `Self` or a parameter.
fn names_unseen(tokens: TokenStream) -> bool {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let is_colon = |token: Option<&TokenTree>| token.is_some_and(|token| tokens::is_punct(token, ':'));
    tokens.iter().enumerate().any(|(index, token)| match token {
        TokenTree::Ident(name) => {
            let is_first = !is_colon(index.checked_sub(1).and_then(|before| tokens.get(before)));
            is_first && (is_parameter(&name.to_string()) || (names_type(name) && is_colon(tokens.get(index + 1))))
        }
        TokenTree::Group(group) => names_unseen(group.stream()),
        // `<Type as Trait>::NAME`.
        TokenTree::Punct(punct) => punct.as_char() == '>' && is_colon(tokens.get(index + 1)),
        TokenTree::Literal(_) => false,
    })
}

/// Whether what is within `json!` is made of literals, and of constants that an item can see.
pub(super) fn is_document(tokens: &TokenStream) -> bool {
    let tokens: Vec<_> = tokens.clone().into_iter().collect();
    let is_colon = |index: usize| tokens.get(index).is_some_and(|token| tokens::is_punct(token, ':'));
    tokens.iter().enumerate().all(|(index, token)| match token {
        TokenTree::Ident(name) => {
            let name = name.to_string();
            let is_module = is_colon(index + 1) && is_colon(index + 2) && !is_type(&name);
            is_module || matches!(name.as_str(), "true" | "false" | "null") || (is_screaming(&name) && !is_parameter(&name))
        }
        TokenTree::Punct(punct) => matches!(punct.as_char(), ':' | ',' | '-'),
        TokenTree::Group(group) => is_document(&group.stream()),
        TokenTree::Literal(_) => true,
    })
}

fn names_type(name: &Ident) -> bool {
    is_type(&name.to_string())
}

/// Whether a name is as short as only parameters are: `T`, or `N` of `const N: u8`.
fn is_parameter(name: &str) -> bool {
    name.chars().count() == 1 && is_type(name)
}

pub(crate) fn is_screaming(name: &str) -> bool {
    !name.contains(char::is_lowercase) && name.contains(char::is_uppercase)
}
