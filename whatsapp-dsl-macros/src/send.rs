//! How `message!` finds the definition of a template: the macro that has the name of its type hands both to the stages.

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote;
use syn::buffer::{Cursor, TokenBuffer};
use whatsapp_dsl_rules::declared::API as OF_TEMPLATES;
use whatsapp_dsl_rules::suggest::misspelt;
use whatsapp_dsl_rules::table;

use crate::ast::{Promise, Reader, Roots};
use crate::declarations::{self, Found};
use crate::errors::{Errors, compile_error};
use crate::parse::{self, Head};
use crate::stages;
use crate::{check, editor, expand};

const MACROS: [(&str, Promise); 2] = [("message", Promise::Proved), ("try_message", Promise::Checked)];

pub(crate) fn message(input: TokenStream, promise: Promise, reader: Reader) -> TokenStream {
    let buffer = TokenBuffer::new2(input);
    of_head(parse::head(buffer.begin(), reader), promise)
}

/// The same, where the start of the call has been read.
pub(crate) fn of_head(head: Head<'_>, promise: Promise) -> TokenStream {
    forward(&head, promise).unwrap_or_else(|| {
        let mut errors = Errors::default();
        let call = parse::call(head, &mut errors);
        stages::after_parsing(call, None, promise, errors)
    })
}

/// `path::OrderShipped! { message path::OrderShipped { … } }`, where the message is not a kind but a template.
fn forward(head: &Head<'_>, promise: Promise) -> Option<TokenStream> {
    let Head { roots: roots @ Roots { api, .. }, name: Some(name), is_path, fields, .. } = head else { return None };
    if fields.group(Delimiter::Brace).is_none() || !std::ptr::eq(*api, OF_TEMPLATES) {
        return None;
    }
    let text = name.to_string();
    // `Text::new { … }` is a slip: the function of a kind.
    let is_function = || !parse::is_type(&text) && roots.message.iter().any(|token| api.kind(&token.to_string()).is_some());
    let is_template = if *is_path { api.kind(&text).is_none() && !is_function() } else { names_template(&text) };
    if !is_template {
        return None;
    }
    let fields = fields.token_stream();
    let word = MACROS.iter().find(|(_, known)| *known == promise).map(|(word, _)| Ident::new(word, Span::call_site()));
    let path = &roots.message;
    let call = TokenTree::Group(Group::new(Delimiter::Brace, quote!(#word #(#path)* #fields)));
    let offers = editor::unknown_message(Some(name), *is_path, roots);
    Some(quote!({ #offers #(#path)* ! #call }))
}

/// Whether a lone name can only be that of a template: it is not a kind, nor one misspelt or called otherwise. To find that out takes a tenth of
/// what a send takes, so it is done once for each name.
fn names_template(name: &str) -> bool {
    let api = OF_TEMPLATES;
    parse::is_type(name)
        && api.kind(name).is_none()
        && declarations::is_remembered(name, &|| table::other_name(api, name).is_none() && misspelt(name, check::kinds(api)).is_none())
}

/// What the macro of a declared template was called with: `[$crate] ("definition") message path::OrderShipped { … }`.
pub(crate) fn declared(input: TokenStream, reader: Reader) -> TokenStream {
    let buffer = TokenBuffer::new2(input);
    let (krate, api, rest) = parse::krate(buffer.begin());
    let (text, rest) = literal(rest).map_or_else(|| (None, parse::skip(rest)), |(text, after)| (Some(text), after));
    let promise = rest.ident().and_then(|(word, start)| Some((MACROS.iter().find(|(known, _)| word == known)?.1, start)));
    let Some((promise, start)) = promise else {
        // The macro is not one that people call.
        let span = if rest.eof() { Span::call_site() } else { rest.span() };
        return compile_error(span.into(), "a template is sent by `message!` or `try_message!`: message!(Name { to: …, … })");
    };
    let mut errors = Errors::default();
    let mut call = parse::call(parse::head_of(krate, api, start, reader), &mut errors);
    let text = text.and_then(|text| declarations::of_literal(&text));
    if let (Some((id, _)), Reader::Compiler) = (&text, reader) {
        // Where the name is taken, nothing is said of the type that has it.
        let Roots { krate, message, .. } = &mut call.roots;
        if let [before @ .., _] = message.as_mut_slice() {
            // Of what is not the user's own, the compiler does not say that it need not be written. Which crate `$crate` is, its span says.
            for token in before.iter_mut().filter(|token| !matches!(token, TokenTree::Ident(name) if *name == "$crate")) {
                token.set_span(Span::call_site().located_at(token.span()));
            }
        }
        call.roots.message = expand::declared_type(message, *id, krate);
    }
    match text.and_then(|(_, found)| found) {
        Some(Found::Declared(declared)) => return stages::after_parsing(call, Some(declared), promise, errors),
        // The definition breaks a rule, which was reported where it is.
        Some(Found::Broken(declared)) => {
            errors.silence();
            return stages::after_parsing(call, Some(declared), promise, errors);
        }
        Some(Found::Unsendable(words)) => {
            errors.push(call.message.as_ref().map_or_else(Span::call_site, |message| message.name.span()), words);
        }
        None => errors.silence(),
    }
    // The fields say nothing then, but what they use counts as used.
    let rest = call.message.map(|message| expand::unread(&message.fields, &call.roots)).unwrap_or_default();
    expand::refused(&call.roots, &rest, promise, errors)
}

/// The literal in parentheses, or in what a `macro_rules!` fragment is wrapped in, and what follows these.
fn literal(at: Cursor<'_>) -> Option<(Literal, Cursor<'_>)> {
    at.literal().or_else(|| {
        let (inside, _, _, after) = at.any_group()?;
        Some((literal(inside)?.0, after))
    })
}
