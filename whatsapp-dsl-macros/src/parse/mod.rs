//! Reading tokens into the tree. Tolerant: what cannot be read is reported once and skipped to the next comma, and the rest goes on.

mod branch;
mod list;
mod structure;
mod tokens;
mod value;

use proc_macro2::{Delimiter, Ident, Literal, Span, TokenStream};
use syn::buffer::{Cursor, TokenBuffer};

use crate::ast::{Call, List, Struct};
use crate::errors::Errors;

/// Reads `[$crate] Kind { … }`.
pub(crate) fn call(input: TokenStream, errors: &mut Errors) -> Call {
    let buffer = TokenBuffer::new2(input);
    let cursor = buffer.begin();
    let krate = cursor.group(Delimiter::Bracket).and_then(|(inside, _, after)| Some((inside.token_tree()?.0, after)));
    let (krate, cursor) = krate.unwrap_or_else(|| (Ident::new("whatsapp_dsl", Span::call_site()).into(), cursor));
    let (name, is_path, after) = head(cursor);
    let mut call = Call { krate, message: None, path: tokens::between(cursor, after), is_path, template: None, has_fields: false };
    let Some(name) = name else {
        errors.push(place_of(cursor), missing_kind(cursor));
        return call;
    };
    let Some((inside, _, rest)) = after.group(Delimiter::Brace) else {
        call.message = Some(Struct::new(name));
        return call;
    };
    if !tokens::skip_comma(rest).eof() {
        errors.push(rest.span(), "nothing can follow the closing brace");
    }
    call.message = Some(structure::read(name, inside, errors));
    call.has_fields = true;
    call
}

/// The text of a string literal.
pub(crate) fn text(literal: &Literal) -> Option<String> {
    value::text(literal)
}

/// The entries of a list.
pub(crate) fn list(inside: Cursor<'_>, errors: &mut Errors) -> List {
    list::list(inside, errors)
}

/// Past a comma, if there is one.
pub(crate) fn skip_comma(cursor: Cursor<'_>) -> Cursor<'_> {
    tokens::skip_comma(cursor)
}

/// The last name of the path in front of the braces, and whether there are names before it.
fn head(cursor: Cursor<'_>) -> (Option<Ident>, bool, Cursor<'_>) {
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
    (name, is_path, at)
}

fn missing_kind(cursor: Cursor<'_>) -> String {
    let example = "message!(Text { to: \"+1 650 555 1234\", body: \"Hello!\" })";
    if cursor.group(Delimiter::Brace).is_some() {
        return format!("a message starts with its kind, as in {example}; JSON as it is can be read by `Message::from_json`");
    }
    format!("a message starts with its kind, as in {example}")
}

fn place_of(cursor: Cursor<'_>) -> Span {
    if cursor.eof() { Span::call_site() } else { cursor.span() }
}
