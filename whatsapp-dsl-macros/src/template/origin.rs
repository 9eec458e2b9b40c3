//! What `template!` was called with.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::buffer::{Cursor, TokenBuffer};
use whatsapp_dsl_rules::declared::naming;

use crate::ast::{Call, Form, Item, Reader, Struct, Value};
use crate::errors::Errors;
use crate::parse::{self, tokens};

pub(super) enum Origin {
    Place(Box<Call>),
    File(File),
}

/// A file, and own names for some of its templates.
pub(super) struct File {
    pub path: String,
    pub span: Span,
    /// `AprilPromo { name: "2023_april_promo", body: [customer, code] }`.
    pub own: Vec<Struct>,
}

/// What `template!` takes, where it was given something else.
pub(super) const DECLARED_BY: &str = "a template is declared by its definition, as in template!(OrderShipped { name: \"order_shipped\", … }), \
    or a file with Meta's definitions: template!(\"templates/approved.json\")";

/// Reads `[$crate] Name { … }`, `[$crate] "file.json"` or `[$crate] "file.json", [Name { … }]`.
pub(super) fn read(input: TokenStream, reader: Reader, errors: &mut Errors) -> (TokenTree, Option<Origin>) {
    let buffer = TokenBuffer::new2(input);
    let (krate, _, start) = parse::krate(buffer.begin());
    let cursor = past_item(start, errors);
    if cursor != start {
        let mut call = tokens::between(buffer.begin(), tokens::skip(buffer.begin()));
        call.extend(cursor.token_stream());
        return read(call, reader, errors);
    }
    if cursor.literal().is_some() {
        return (krate, file(cursor, errors).map(Origin::File));
    }
    match cursor.ident() {
        Some((name, after)) if parse::is_keyword(&name) && after.group(Delimiter::Brace).is_some() => {
            errors.push(name.span(), naming::unfit_type_name(&name.to_string()).unwrap_or_else(|| DECLARED_BY.to_owned()));
            return (krate, None);
        }
        // A path may start with one.
        Some((name, after)) if !parse::is_keyword(&name) || after.punct().is_some() => {}
        _ => {
            errors.push(parse::span_of(cursor), DECLARED_BY);
            return (krate, None);
        }
    }
    (krate, Some(Origin::Place(Box::new(parse::call(parse::head(buffer.begin(), reader), errors)))))
}

/// Past what an item of Rust has in front of its name.
fn past_item<'a>(mut cursor: Cursor<'a>, errors: &mut Errors) -> Cursor<'a> {
    loop {
        let after = tokens::punct(cursor, '#').and_then(|after| tokens::group(after, Delimiter::Bracket));
        if let Some((_, after)) = after {
            let words = "the type has its documentation from the definition and takes no attributes; `#[cfg(…)]` goes above `template!`";
            errors.push(cursor.span(), words);
            cursor = after;
        } else if let Some(after) = tokens::keyword(cursor, "pub") {
            let words = "leave `pub` out: what `template!` declares is public, as far as the module around it is";
            errors.push(cursor.span(), words);
            cursor = tokens::group(after, Delimiter::Parenthesis).map_or(after, |(_, after)| after);
        } else if let Some(after) = tokens::keyword(cursor, "struct") {
            errors.push(cursor.span(), "leave `struct` out: template!(OrderShipped { … })");
            cursor = after;
        } else {
            return cursor;
        }
    }
}

fn file(cursor: Cursor<'_>, errors: &mut Errors) -> Option<File> {
    let (literal, after) = cursor.literal()?;
    let Some(path) = parse::text(&literal) else {
        errors.push(literal.span(), DECLARED_BY);
        return None;
    };
    let mut file = File { path, span: literal.span(), own: Vec::new() };
    let rest = parse::skip_comma(after);
    if rest.eof() {
        return Some(file);
    }
    let Some((inside, _, end)) = rest.group(Delimiter::Bracket) else {
        errors.push(rest.span(), "after the file name comes a list of names of your own: [AprilPromo { name: \"2023_april_promo\" }]");
        return Some(file);
    };
    if !parse::skip_comma(end).eof() {
        errors.push(parse::skip_comma(end).span(), "nothing can follow the list of names");
    }
    for entry in parse::list(inside, errors).0 {
        let (extent, words) = match entry {
            Item::Value(Value { form: Form::Struct(own), .. }) => {
                file.own.push(*own);
                continue;
            }
            Item::Value(Value { form: Form::Refused, .. }) | Item::Statement(_) => continue,
            Item::Value(value) => {
                (value.extent, "own names are written as AprilPromo { name: \"2023_april_promo\", body: [customer, code] }")
            }
            Item::Loop { extent, .. } | Item::Spread(extent, _) => (extent, "write the names one by one, without a loop or `..`"),
        };
        errors.push(extent, words);
    }
    Some(file)
}
