//! Reading tokens into the tree. Tolerant: what cannot be read is reported once and skipped to the next comma, and the rest goes on.

mod branch;
mod constant;
mod document;
mod expression;
mod fragment;
mod list;
mod statement;
mod structure;
pub(crate) mod tokens;
mod unit;
mod value;

pub(crate) use constant::is_screaming;
pub(crate) use document::with_values;
pub(crate) use list::list;
pub(crate) use tokens::{skip, skip_comma};
pub(crate) use value::{foreign_suffix, is_type, text};

use proc_macro2::{Delimiter, Ident, Span, TokenTree};
use syn::buffer::Cursor;
use whatsapp_dsl_rules::declared::naming;
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::table;

use crate::ast::{Call, Reader, Roots, Struct};
use crate::errors::Errors;

/// What a call starts with: a path that names the message.
pub(crate) struct Head<'a> {
    pub roots: Roots,
    /// The last name of the path, if it can be one.
    pub name: Option<Ident>,
    /// Whether there is more to the path than a name.
    pub is_path: bool,
    start: Cursor<'a>,
    /// The braces, and whatever follows them.
    pub fields: Cursor<'a>,
}

/// `[$crate]` or `[$crate cloud]`, whose API is the first where there is no word, and what follows it.
pub(crate) fn krate(cursor: Cursor<'_>) -> (TokenTree, &'static Api, Cursor<'_>) {
    let inside = cursor.group(Delimiter::Bracket).and_then(|(inside, _, after)| Some((inside.token_tree()?, after)));
    let ((krate, word), after) = inside.unwrap_or_else(|| ((Ident::new("whatsapp_dsl", Span::call_site()).into(), cursor), cursor));
    (krate, table::api(&word.ident().map_or_else(String::new, |(word, _)| word.to_string())), after)
}

/// Reads the start of `[$crate cloud] path::Name { … }`.
pub(crate) fn head(cursor: Cursor<'_>, reader: Reader) -> Head<'_> {
    let (krate, api, start) = krate(cursor);
    head_of(krate, api, start, reader)
}

/// The same behind the square brackets.
pub(crate) fn head_of<'a>(krate: TokenTree, api: &'static Api, start: Cursor<'a>, reader: Reader) -> Head<'a> {
    let (name, is_path, fields) = path(start);
    Head { roots: Roots { krate, api, message: tokens::within(start, fields), reader }, name, is_path, start, fields }
}

pub(crate) fn call(head: Head<'_>, errors: &mut Errors) -> Call {
    let Head { roots, name, is_path, start, fields } = head;
    let mut call = Call { roots, message: None, is_path, has_fields: false };
    let Some(name) = name else {
        errors.push(span_of(start), missing_kind(start, call.roots.api));
        return call;
    };
    let Some((inside, _, rest)) = fields.group(Delimiter::Brace) else {
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
    let (mut name, mut is_path, mut at) = (None, false, cursor);
    loop {
        if let Some(after) = tokens::path_separator(at) {
            (is_path, at) = (true, after);
        } else if name.is_some() {
            break;
        }
        let Some((ident, after)) = at.ident() else { break };
        (name, at) = (Some(ident), after);
    }
    (name.filter(|name| !is_keyword(name)), is_path, at)
}

/// Whether the name cannot be one of a type, field or method.
pub(crate) fn is_keyword(name: &Ident) -> bool {
    let name = name.to_string();
    // `gen` is one in some editions only.
    (naming::is_keyword(&name) && name != "gen") || name == "Self" || name == "_"
}

fn missing_kind(cursor: Cursor<'_>, api: &Api) -> String {
    let more = if cursor.group(Delimiter::Brace).is_some() {
        "; JSON is read by `Message::from_json`"
    } else if ["if", "match"].iter().any(|word| tokens::keyword(cursor, word).is_some()) {
        "; an `if` or `match` goes around the whole macro, or in the place of a value"
    } else {
        ""
    };
    format!("a message starts with its kind, as in {}{more}", api.example)
}

/// The token here, or the whole call.
pub(crate) fn span_of(cursor: Cursor<'_>) -> Span {
    if cursor.eof() { Span::call_site() } else { cursor.span() }
}
