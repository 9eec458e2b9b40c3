//! Reading tokens into the tree. Tolerant: what cannot be read is reported once and skipped to the next comma, and the rest goes on.

mod branch;
mod list;
mod structure;
mod tokens;
mod value;

pub(crate) use list::list;
pub(crate) use tokens::skip_comma;
pub(crate) use value::text;

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::buffer::{Cursor, TokenBuffer};

use crate::ast::{Call, Roots, Struct};
use crate::errors::Errors;

/// What a message starts with, where nothing else can start so: a path that names it, and its fields in braces.
pub(crate) struct Head {
    /// `$crate`.
    pub krate: TokenTree,
    /// The path, its last name included.
    pub path: TokenStream,
    /// The last name.
    pub name: Ident,
    /// Whether there is more to the path than a name.
    pub is_path: bool,
    /// The braces, and whatever follows them.
    pub fields: TokenStream,
}

/// Reads the start of `[$crate] path::Name { … }`.
pub(crate) fn head(input: &TokenStream) -> Option<Head> {
    let buffer = TokenBuffer::new2(input.clone());
    let (krate, start) = krate(buffer.begin())?;
    let (name, is_path, fields) = path(start);
    fields.group(Delimiter::Brace)?;
    Some(Head { krate, path: tokens::between(start, fields), name: name?, is_path, fields: fields.token_stream() })
}

/// `[$crate]`, and what follows it.
fn krate(cursor: Cursor<'_>) -> Option<(TokenTree, Cursor<'_>)> {
    let (inside, _, after) = cursor.group(Delimiter::Bracket)?;
    Some((inside.token_tree()?.0, after))
}

/// Reads `[$crate] Kind { … }`.
pub(crate) fn call(input: TokenStream, errors: &mut Errors) -> Call {
    let buffer = TokenBuffer::new2(input);
    let cursor = buffer.begin();
    let (krate, cursor) = krate(cursor).unwrap_or_else(|| (Ident::new("whatsapp_dsl", Span::call_site()).into(), cursor));
    let (name, is_path, after) = path(cursor);
    let roots = Roots { krate, message: tokens::between(cursor, after) };
    let mut call = Call { roots, message: None, is_path, has_fields: false };
    let Some(name) = name else {
        errors.push(span_of(cursor), missing_kind(cursor));
        return call;
    };
    let Some((inside, _, rest)) = after.group(Delimiter::Brace) else {
        call.message = Some(Struct::new(name));
        return call;
    };
    if !skip_comma(rest).eof() {
        errors.push(rest.span(), "nothing can follow the closing brace");
    }
    call.message = Some(structure::read(name, inside, errors));
    call.has_fields = true;
    call
}

/// The last name of the path in front of the braces, and whether there are names before it.
fn path(cursor: Cursor<'_>) -> (Option<Ident>, bool, Cursor<'_>) {
    let (mut at, mut is_path) = (cursor, false);
    if let Some(after) = tokens::path_separator(at) {
        (at, is_path) = (after, true);
    }
    let mut name = None;
    while let Some((ident, after)) = at.ident() {
        name = Some(ident);
        at = after;
        match tokens::path_separator(at) {
            Some(after) => (at, is_path) = (after, true),
            None => break,
        }
    }
    (name.filter(|name| !is_keyword(name)), is_path, at)
}

/// Whether the name cannot be one of a type, field or method.
pub(crate) fn is_keyword(name: &Ident) -> bool {
    syn::parse2::<Ident>(name.to_string().parse().unwrap_or_default()).is_err()
}

fn missing_kind(cursor: Cursor<'_>) -> String {
    let example = "message!(Text { to: \"+1 650 555 1234\", body: \"Hello!\" })";
    if cursor.group(Delimiter::Brace).is_some() {
        return format!("a message starts with its kind, as in {example}; JSON as it is can be read by `Message::from_json`");
    }
    if ["if", "match"].iter().any(|word| tokens::keyword(cursor, word).is_some()) {
        return format!("a message starts with its kind, as in {example}; a branch stands in it in the place of a value, or around it");
    }
    format!("a message starts with its kind, as in {example}")
}

fn span_of(cursor: Cursor<'_>) -> Span {
    if cursor.eof() { Span::call_site() } else { cursor.span() }
}
