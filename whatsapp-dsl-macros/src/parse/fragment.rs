//! Fragments such as `$a:expr` of a `macro_rules!`, which arrive as groups without delimiters: each is one value, whatever it starts with.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::buffer::Cursor;

use super::tokens;

/// Whether a fragment of more than one token starts here. One of a single token is as good as the token.
pub(super) fn is_whole(cursor: Cursor<'_>) -> bool {
    let Some((inside, Delimiter::None, _, _)) = cursor.any_group() else { return false };
    inside.eof() || !tokens::skip(inside).eof() || is_whole(inside)
}

/// Puts a fragment such as `$a` of a `macro_rules!` in parentheses where an operator is beside it: the compiler forgets that it was
/// one piece.
pub(super) fn with_precedence(mut tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    for index in 0..tokens.len() {
        let TokenTree::Group(group) = &tokens[index] else { continue };
        let inside = group.stream();
        let is_fragment = group.delimiter() == Delimiter::None;
        if !is_fragment && !has_fragment(inside.clone()) {
            continue;
        }
        let is_operand = index.checked_sub(1).is_some_and(|before| is_operator(&tokens, before)) || goes_on(&tokens, index + 1);
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

/// Whether what follows binds the fragment: an operator, the arguments of a call, an index.
fn goes_on(tokens: &[TokenTree], index: usize) -> bool {
    let is_postfix = |group: &Group| matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::Bracket);
    match tokens.get(index) {
        Some(TokenTree::Group(group)) => is_postfix(group),
        // What is bound or assigned to is a pattern or a place: only `==` has operands.
        Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => {
            matches!(tokens.get(index + 1), Some(TokenTree::Punct(next)) if next.as_char() == '=')
        }
        _ => is_operator(tokens, index),
    }
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
