//! The builder calls that a person would write by hand, each method under the span of the field as typed.

mod branch;
mod constant;
mod list;
mod part;
mod probe;
mod value;

use crate::Promise;
use crate::ast::{Call, Place};
use crate::check::Checked;
use crate::errors::Errors;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// What the expansion of a call needs to know everywhere.
pub(crate) struct Context<'a> {
    /// The tokens of `$crate`.
    pub krate: &'a TokenStream,
    pub promise: Promise,
    /// The whole message, whose other parts may set a limit.
    pub message: &'a crate::ast::Struct,
}

/// The expression that the call stands for. Where there are errors the value still comes first: an editor follows a word to the first
/// token with its span.
pub(crate) fn expand(call: &Call, checked: Option<&Checked>, promise: Promise, errors: Errors) -> TokenStream {
    let krate = &call.krate;
    let mut constants = TokenStream::new();
    let value = match (&call.message, checked) {
        (Some(message), Some(Checked { kind, open })) => {
            let context = Context { krate, promise, message };
            constants = constant::between_fields(open, &context);
            let builder = part::builder(message, &kind.part, &context);
            match promise {
                Promise::Proved => quote!(#builder.proved()),
                Promise::Checked => quote!(#builder.build()),
            }
        }
        _ => match promise {
            Promise::Proved => quote!(#krate::private::refused_message()),
            Promise::Checked => quote!(#krate::private::refused_result()),
        },
    };
    if errors.is_empty() && constants.is_empty() {
        return value;
    }
    let rest = if errors.is_empty() { TokenStream::new() } else { probe::rest(call, checked.map(|checked| checked.kind)) };
    let errors = errors.into_tokens();
    let message = local("message");
    quote!({ let #message = #value; #constants #rest #errors #message })
}

/// `$crate`, and whatever is quoted after it, as if it stood at the place: errors of the compiler point there.
fn located(krate: &TokenStream, place: Place) -> (TokenStream, Span) {
    let located = krate.clone().into_iter().map(|mut token| {
        token.set_span(token.span().located_at(place.start));
        token
    });
    (located.collect(), Span::call_site().located_at(place.start))
}

/// A name that the user's code cannot see.
fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}
