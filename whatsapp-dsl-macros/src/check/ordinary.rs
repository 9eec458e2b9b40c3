//! A struct of the DSL within ordinary Rust, which does not know it.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use whatsapp_dsl_rules::{Field, Home, Part, Type};

use super::words::parts;

/// The name of a struct that the place takes, found within other tokens, and where it can be written.
pub(super) fn part_within(tokens: &TokenStream, wanted: &'static Type, row: &Field) -> Option<(Ident, String)> {
    let item = if let Type::List(list) = wanted { &list.item } else { wanted };
    let parts = parts(item);
    if parts.is_empty() {
        return None;
    }
    let found = find(tokens.clone(), &parts)?;
    let part = parts.iter().find(|part| found == part.name && !declares(tokens.clone(), part.name))?;
    Some((found, words(part, matches!(row.value, Type::List(_)), row.name)))
}

fn words(part: &'static Part, is_list: bool, name: &str) -> String {
    let typed = format!("{} {{ … }}", part.name);
    let place = if is_list {
        format!("in a list of the message: [for … in … {{ {typed} }}]")
    } else {
        format!("as the value itself, or in a branch of it: {name}: if … {{ {typed} }}")
    };
    let builder = match part.home {
        Home::Part(module) => format!(", or `{module}::{}::builder()`", part.name),
        _ => String::new(),
    };
    format!("`{typed}` is written {place}{builder}")
}

fn find(tokens: TokenStream, parts: &[&'static Part]) -> Option<Ident> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => {
                if let Some(found) = find(group.stream(), parts) {
                    return Some(found);
                }
            }
            TokenTree::Ident(name) if parts.iter().any(|part| name == part.name) && is_written(&tokens, index) => {
                return Some(name.clone());
            }
            _ => {}
        }
    }
    None
}

/// Whether the name starts a struct with its fields: no pattern, no path, no item.
fn is_written(tokens: &[TokenTree], index: usize) -> bool {
    has_fields(tokens.get(index + 1)) && !is_other(&tokens[..index]) && !is_pattern(tokens.get(index + 2..).unwrap_or_default())
}

/// Whether the tokens declare a type of that name, which is then the user's own.
fn declares(tokens: TokenStream, name: &str) -> bool {
    let mut is_declaration = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) if declares(group.stream(), name) => return true,
            TokenTree::Ident(word) if is_declaration && word == name => return true,
            TokenTree::Ident(word) => is_declaration = ["struct", "enum", "union", "type", "as"].iter().any(|known| word == known),
            _ => is_declaration = false,
        }
    }
    false
}

/// Whether braces hold `name: value` or `name`.
fn has_fields(token: Option<&TokenTree>) -> bool {
    let Some(TokenTree::Group(group)) = token.filter(|token| matches!(token, TokenTree::Group(group) if is_brace(group))) else {
        return false;
    };
    let mut inside = group.stream().into_iter();
    let is_name = matches!(inside.next(), Some(TokenTree::Ident(_)));
    is_name && inside.next().is_none_or(|next| matches!(next, TokenTree::Punct(punct) if ":,".contains(punct.as_char())))
}

fn is_brace(group: &Group) -> bool {
    group.delimiter() == Delimiter::Brace
}

/// Whether what comes before makes the name that of a path or an item, or the type that a closure gives.
fn is_other(before: &[TokenTree]) -> bool {
    match before {
        [.., TokenTree::Punct(first), TokenTree::Punct(second)] => {
            matches!((first.as_char(), second.as_char()), (':', ':') | ('-', '>'))
        }
        [.., TokenTree::Ident(word)] => ["struct", "enum", "union", "impl", "for", "trait", "mod"].iter().any(|known| word == known),
        _ => false,
    }
}

/// Whether what follows makes the struct a pattern.
fn is_pattern(after: &[TokenTree]) -> bool {
    match after {
        [TokenTree::Punct(first), TokenTree::Punct(second), ..] if first.as_char() == '=' => second.as_char() != '=',
        [TokenTree::Punct(punct), ..] => "|=:@".contains(punct.as_char()),
        [TokenTree::Ident(word), ..] => word == "if" || word == "in",
        _ => false,
    }
}
