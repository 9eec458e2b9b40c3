//! The enum, its variants and what `#[reply(…)]` says of them. That it is Rust was seen before.

use proc_macro2::{Delimiter, Ident, Literal, TokenStream, TokenTree};
use quote::quote;
use syn::buffer::{Cursor, TokenBuffer};
use syn::ext::IdentExt as _;

use super::{Enum, Field, Tag, Variant};
use crate::errors::Errors;
use crate::parse::tokens::{angle_brackets, between, colon, extent, group, is_punct, keyword, punct, skip, skip_comma};
use crate::parse::{span_of, text};
use crate::printed::printed;

pub(super) fn item(input: TokenStream, errors: &mut Errors) -> Option<Enum> {
    let buffer = TokenBuffer::new2(input);
    let mut said = Said::default();
    let mut at = attributes(buffer.begin(), &["crate"], &mut said, errors);
    while !at.eof() && !["enum", "struct", "union"].iter().any(|word| keyword(at, word).is_some()) {
        at = skip(at);
    }
    let Some((name, after)) = keyword(at, "enum").and_then(Cursor::ident) else {
        errors.push(span_of(at), "`ReplyId` is derived for enums: one variant for each thing that can be tapped");
        return None;
    };
    if punct(after, '<').is_some() {
        let words = "a `ReplyId` cannot have type parameters or lifetimes, since its form and its length are those of one type";
        errors.push(after.span(), words);
        return None;
    }
    let (inside, _) = group(after, Delimiter::Brace)?;
    let krate = said.krate.unwrap_or_else(|| quote!(::whatsapp_dsl));
    let variants = list(inside, |at| variant(at, errors));
    if variants.is_empty() {
        errors.push(name.span(), format!("`{name}` needs a variant to be a `ReplyId`"));
        return None;
    }
    Some(Enum { name, variants, krate })
}

/// The entries between commas, each read from its start to what is behind it.
fn list<'a, T>(mut at: Cursor<'a>, mut entry: impl FnMut(Cursor<'a>) -> Option<(T, Cursor<'a>)>) -> Vec<T> {
    let mut entries = Vec::new();
    while let Some((read, after)) = (!at.eof()).then(|| entry(at)).flatten() {
        entries.push(read);
        at = skip_comma(type_end(after));
    }
    entries
}

/// The next comma that is not between angle brackets.
fn type_end(mut at: Cursor<'_>) -> Cursor<'_> {
    while !at.eof() && punct(at, ',').is_none() {
        at = punct(at, '<').and_then(angle_brackets).unwrap_or_else(|| skip(at));
    }
    at
}

fn variant<'a>(at: Cursor<'a>, errors: &mut Errors) -> Option<(Variant, Cursor<'a>)> {
    let mut said = Said::default();
    let (name, after) = attributes(at, &["\"tag\"", "was"], &mut said, errors).ident()?;
    let tag = said.tag.unwrap_or_else(|| Tag { text: snake_case(&name), span: name.span() });
    let mut number = 0;
    let fields = [Delimiter::Brace, Delimiter::Parenthesis].into_iter().find_map(|delimiter| group(after, delimiter));
    let fields = fields.map_or_else(Vec::new, |(inside, _)| {
        list(inside, |at| {
            number += 1;
            field(at, number - 1, errors)
        })
    });
    Some((Variant { name, tag, was: said.was, fields }, after))
}

fn field<'a>(at: Cursor<'a>, number: usize, errors: &mut Errors) -> Option<(Field, Cursor<'a>)> {
    let mut said = Said::default();
    let at = attributes(at, &["default", "display"], &mut said, errors);
    let named = at.ident().and_then(|(name, after)| Some((TokenTree::Ident(name), colon(after)?)));
    let (mut member, start) = named.unwrap_or_else(|| (Literal::usize_unsuffixed(number).into(), at));
    member.set_span(span_of(at));
    let end = type_end(start);
    let kind = between(start, end);
    let field = Field { member, optional: within_option(&kind), kind, is_shown: said.is_shown, is_later: said.is_later };
    (start != end).then_some((field, end))
}

/// What is between the angle brackets, where the last name of the path in front of them is `Option`.
fn within_option(kind: &TokenStream) -> Option<TokenStream> {
    let tokens: Vec<_> = kind.clone().into_iter().collect();
    // A type that a `macro_rules!` brought.
    if let [TokenTree::Group(group)] = tokens.as_slice() {
        return within_option(&group.stream());
    }
    let open = tokens.iter().position(|token| is_punct(token, '<'))?;
    let [path @ .., TokenTree::Ident(name)] = &tokens[..open] else { return None };
    let [inner @ .., close] = &tokens[open + 1..] else { return None };
    let is_path = path.iter().all(|token| is_punct(token, ':') || matches!(token, TokenTree::Ident(_)));
    (name == "Option" && is_path && is_punct(close, '>')).then(|| inner.iter().cloned().collect())
}

/// What the attributes in front of something say of it.
#[derive(Default)]
struct Said {
    krate: Option<TokenStream>,
    tag: Option<Tag>,
    was: Vec<Tag>,
    is_shown: bool,
    is_later: bool,
}

/// Past the attributes, of which those called `reply` are read.
fn attributes<'a>(mut at: Cursor<'a>, known: &[&str], said: &mut Said, errors: &mut Errors) -> Cursor<'a> {
    while let Some((inside, after)) = punct(at, '#').and_then(|after| group(after, Delimiter::Bracket)) {
        if let Some(arguments) = keyword(inside, "reply") {
            match group(arguments, Delimiter::Parenthesis) {
                Some((arguments, _)) => drop(list(arguments, |at| Some(((), argument(at, known, said, errors))))),
                None => errors.push(inside.span(), format!("expected {}", takes(known))),
            }
        }
        at = after;
    }
    at
}

fn takes(known: &[&str]) -> String {
    let typed = |known: &&str| match *known {
        "\"tag\"" => "#[reply(\"tag\")]".to_owned(),
        "was" => "#[reply(was = \"old tag\")]".to_owned(),
        "crate" => "#[reply(crate = path)]".to_owned(),
        word => format!("#[reply({word})]"),
    };
    known.iter().map(typed).collect::<Vec<_>>().join(" or ")
}

/// Past one of the arguments.
fn argument<'a>(at: Cursor<'a>, known: &[&str], said: &mut Said, errors: &mut Errors) -> Cursor<'a> {
    let end = type_end(at);
    let place = extent(at, end);
    let name = at.ident().map_or_else(|| "\"tag\"".to_owned(), |(name, _)| name.to_string());
    let value = at.ident().map_or(Some(at), |(_, after)| punct(after, '='));
    let tag = value.filter(|value| skip(*value) == end).and_then(Cursor::literal).and_then(|(literal, _)| tag(&literal));
    match (name.as_str(), value, tag) {
        (name, ..) if !known.contains(&name) => {
            errors.push(place, format!("`{}` is not known here, expected {}", printed(&between(at, end)), takes(known)));
        }
        ("\"tag\"", _, Some(tag)) if said.tag.is_none() => said.tag = Some(tag),
        ("\"tag\"", _, Some(_)) => errors.push(place, "a variant has one tag; one that it had is written #[reply(was = \"…\")]"),
        ("was", _, Some(tag)) => said.was.push(tag),
        ("crate", Some(value), _) if value != end => said.krate = Some(between(value, end)),
        ("default", None, _) => said.is_later = true,
        ("display", None, _) => said.is_shown = true,
        _ => errors.push(place, format!("expected {}", takes(&[name.as_str()]))),
    }
    end
}

fn tag(literal: &Literal) -> Option<Tag> {
    text(literal).map(|text| Tag { text, span: literal.span() })
}

/// `OrderURL` as `order_url`: a capital starts a word behind a small letter or digit, and in front of a small letter.
fn snake_case(name: &Ident) -> String {
    let letters: Vec<char> = name.unraw().to_string().chars().collect();
    let mut snake = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| letters[before]).filter(|before| *before != '_');
        let starts = |before: char| !before.is_uppercase() || letters.get(index + 1).is_some_and(|next| next.is_lowercase());
        if letter.is_uppercase() && before.is_some_and(starts) {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}
