//! What `template!` was called with.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::buffer::{Cursor, TokenBuffer};
use whatsapp_dsl_rules::declared::naming;

use crate::ast::{Call, Form, Item, Reader, Struct, Value};
use crate::errors::Errors;
use crate::parse;

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
    let (krate, _, cursor) = parse::krate(buffer.begin());
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
