//! A struct of the DSL within ordinary Rust, which does not know it.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use whatsapp_dsl_rules::{Field, Home, Part, Type};

use super::words::{parts, text_rules};
use crate::ast::Promise;
use crate::parse::text;

/// A struct that the place takes and that an expression has in it or resembles, and how it is written.
pub(super) fn misplaced(tokens: &TokenStream, wanted: &'static Type, row: &Field) -> Option<(Ident, String)> {
    misshapen(tokens, wanted).or_else(|| part_within(tokens, wanted, row))
}

/// The name of a struct that the place takes, found within other tokens, and where it can be written.
pub(super) fn part_within(tokens: &TokenStream, wanted: &'static Type, row: &Field) -> Option<(Ident, String)> {
    let item = if let Type::List(list) = wanted { &list.item } else { wanted };
    let parts = parts(item);
    if parts.is_empty() {
        return None;
    }
    if let Some((found, part)) = by_path(tokens, parts) {
        return Some((found, format!("`{0}` is written without a path: {0} {{ … }}", part.name)));
    }
    let found = find(tokens.clone(), parts)?;
    let mut outer = tokens.clone().into_iter();
    if let (Some(TokenTree::Ident(some)), Some(TokenTree::Group(_)), None) = (outer.next(), outer.next(), outer.next())
        && some == "Some"
    {
        let typed = match (wanted, row.value) {
            (Type::List(_), _) => format!("[{found} {{ … }}]"),
            (_, Type::List(_)) => format!("{found} {{ … }}"),
            _ => format!("{}: {found} {{ … }}", row.name),
        };
        return Some((some, format!("leave `Some` out: {typed}")));
    }
    let part = parts.iter().find(|part| found == part.name && !declares(tokens.clone(), part.name))?;
    Some((found, words(part, matches!(row.value, Type::List(_)), row.name)))
}

fn words(part: &'static Part, is_list: bool, name: &str) -> String {
    let (struct_name, typed) = (part.name, format!("{} {{ … }}", part.name));
    let place = if is_list {
        format!("as an entry of its own: [{typed}] or [for … in … {{ {typed} }}]")
    } else {
        format!("as the value itself, or in a branch of it: {name}: if … {{ {typed} }}")
    };
    let builder = match part.home {
        Home::Part(module) => format!(", or with `{module}::{struct_name}::builder()`"),
        _ => String::new(),
    };
    format!("`{typed}` is written {place}{builder}; a struct of your own is written with a path: self::{typed}")
}

/// The struct with its module in front, as in `list::Row { … }`, where it is all that there is.
fn by_path(tokens: &TokenStream, parts: &[&'static Part]) -> Option<(Ident, &'static Part)> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let [path @ .., TokenTree::Ident(module), TokenTree::Punct(_), TokenTree::Punct(_), TokenTree::Ident(name), TokenTree::Group(_)] =
        tokens.as_slice()
    else {
        return None;
    };
    let is_path = path.iter().all(|token| matches!(token, TokenTree::Ident(_) | TokenTree::Punct(_)));
    let part = parts.iter().find(|part| name == part.name && matches!(part.home, Home::Part(home) if module == home))?;
    (is_path && has_fields(tokens.last())).then(|| (name.clone(), *part))
}

/// Whether the tokens are a tuple, which no place takes.
pub(super) fn is_tuple(tokens: &TokenStream) -> bool {
    let mut tokens = tokens.clone().into_iter();
    let (Some(TokenTree::Group(group)), None) = (tokens.next(), tokens.next()) else { return false };
    let has_comma = || group.stream().into_iter().any(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','));
    group.delimiter() == Delimiter::Parenthesis && (group.stream().is_empty() || has_comma())
}

/// What makes a `String` of a literal, of which nothing is known any more. Whatever else it is, `try_message!` takes it at run time, but nothing
/// says what `.into()` is to give.
pub(super) fn owned_literal(tokens: &TokenStream, wanted: &'static Type, promise: Promise) -> Option<String> {
    text_rules(wanted)?;
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let is_text = |token: &TokenTree| matches!(token, TokenTree::Literal(literal) if text(literal).is_some());
    let is_alone = |group: &Group| {
        let mut inside = group.stream().into_iter();
        inside.next().is_some_and(|token| is_text(&token)) && inside.next().is_none()
    };
    let call = match tokens.as_slice() {
        [text, TokenTree::Punct(_), TokenTree::Ident(name), TokenTree::Group(none)] if is_text(text) && none.stream().is_empty() => {
            ["to_string", "to_owned", "into"].iter().find(|known| name == known).map(|known| format!(".{known}()"))?
        }
        [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Punct(_), TokenTree::Ident(from), TokenTree::Group(group)]
            if name == "String" && from == "from" && is_alone(group) =>
        {
            "String::from".to_owned()
        }
        _ => return None,
    };
    (promise == Promise::Proved || call == ".into()").then_some(call)
}

/// The name with its fields in other than braces, or in another casing, where it is all that there is.
fn misshapen(tokens: &TokenStream, wanted: &'static Type) -> Option<(Ident, String)> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let [TokenTree::Ident(name), TokenTree::Group(group)] = tokens.as_slice() else { return None };
    let typed = name.to_string();
    let part = parts(wanted).iter().find(|part| part.name.eq_ignore_ascii_case(&typed.replace('_', "")))?;
    let words = match (part.name == typed, group.delimiter()) {
        (true, Delimiter::Parenthesis | Delimiter::Bracket) => format!("`{typed}` needs its fields in braces: {typed} {{ … }}"),
        (false, Delimiter::Brace) => format!("`{typed}` is not known here, did you mean `{}`?", part.name),
        _ => return None,
    };
    Some((name.clone(), words))
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
            TokenTree::Ident(name) if parts.iter().any(|part| name == part.name && is_written(&tokens, index, part)) => {
                return Some(name.clone());
            }
            _ => {}
        }
    }
    None
}

/// Whether the name starts a struct with its fields: no pattern, no path, no item.
fn is_written(tokens: &[TokenTree], index: usize, part: &Part) -> bool {
    has_its_fields(tokens.get(index + 1), part) && !is_other(&tokens[..index]) && !is_pattern(tokens.get(index + 2..).unwrap_or_default())
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

/// Whether one of the fields between braces is one of the struct's: else it is a struct of the user's own.
fn has_its_fields(token: Option<&TokenTree>, part: &Part) -> bool {
    let Some(TokenTree::Group(group)) = token.filter(|token| has_fields(Some(token))) else { return false };
    group.stream().into_iter().any(|token| matches!(token, TokenTree::Ident(name) if part.field(&name.to_string()).is_some()))
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
