//! How `message!` finds the definition of a template: the macro that has the name of its type hands both to the stages.

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote;
use syn::buffer::TokenBuffer;
use whatsapp_dsl_rules::declared::API as OF_TEMPLATES;
use whatsapp_dsl_rules::schema::Api;
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
    let text = name.to_string();
    // `Text::new { … }` is a slip: the function of a kind.
    let is_function = !parse::is_type(&text) && roots.message.clone().into_iter().any(|token| api.kind(&token.to_string()).is_some());
    let is_template = api.kind(&text).is_none() && (if *is_path { !is_function } else { names_template(&text, api) });
    if fields.group(Delimiter::Brace).is_none() || !is_template || !std::ptr::eq(*api, OF_TEMPLATES) {
        return None;
    }
    let fields = fields.token_stream();
    let word = MACROS.iter().find(|(_, known)| *known == promise).map(|(word, _)| Ident::new(word, Span::call_site()));
    let path = &roots.message;
    let call = TokenTree::Group(Group::new(Delimiter::Brace, quote!(#word #path #fields)));
    let offers = editor::unknown_message(Some(name), *is_path, roots);
    Some(quote!({ #offers #path ! #call }))
}

/// Whether a lone name can only be that of a template: it is not a kind, nor one misspelt or called otherwise.
fn names_template(name: &str, api: &'static Api) -> bool {
    parse::is_type(name) && table::other_name(api, name).is_none() && misspelt(name, check::kinds(api)).is_none()
}

/// What the macro of a declared template was called with: `[$crate] ("definition") message path::OrderShipped { … }`.
pub(crate) fn declared(input: TokenStream, reader: Reader) -> TokenStream {
    let mut tokens = input.into_iter();
    let (krate, text, word) = (tokens.next(), tokens.next(), tokens.next());
    let promise = word.as_ref().map(TokenTree::to_string).and_then(|word| MACROS.iter().find(|(known, _)| *known == word));
    let Some((_, promise)) = promise.copied() else {
        // The macro is not one that people call.
        let span = word.map_or_else(Span::call_site, |word| word.span());
        return compile_error(span.into(), "a template is sent by `message!` or `try_message!`: message!(Name { to: …, … })");
    };
    let mut rest: TokenStream = krate.into_iter().collect();
    rest.extend(tokens);
    let buffer = TokenBuffer::new2(rest);
    let mut errors = Errors::default();
    let mut call = parse::call(parse::head(buffer.begin(), reader), &mut errors);
    let text = text.as_ref().and_then(literal).and_then(|literal| declarations::of_literal(&literal));
    if let (Some((id, _)), Reader::Compiler) = (&text, reader) {
        // Where the name is taken, nothing is said of the type that has it.
        let Roots { krate, message, .. } = &call.roots;
        let mut path: Vec<TokenTree> = message.clone().into_iter().collect();
        if let [before @ .., _] = path.as_mut_slice() {
            // Of what is not the user's own, the compiler does not say that it need not be written. Which crate `$crate` is, its span says.
            for token in before.iter_mut().filter(|token| !matches!(token, TokenTree::Ident(name) if *name == "$crate")) {
                token.set_span(Span::call_site().located_at(token.span()));
            }
        }
        call.roots.message = quote!(<#(#path)* as #krate::private::Declares<#id>>::Type);
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

/// The literal in parentheses, or in what a `macro_rules!` fragment is wrapped in.
fn literal(token: &TokenTree) -> Option<Literal> {
    match token {
        TokenTree::Literal(literal) => Some(literal.clone()),
        TokenTree::Group(group) => literal(&group.stream().into_iter().next()?),
        _ => None,
    }
}
