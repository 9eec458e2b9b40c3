//! The builder calls that a person would write by hand, each method under the span of the field as typed.

mod branch;
mod constant;
mod context;
mod list;
mod literal;
mod output;
mod part;
pub(crate) mod probe;
mod site;
mod status;
mod take;
mod value;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use whatsapp_dsl_rules::table::template::TEMPLATE;

use self::context::{Context, local};
use self::output::Output;
pub(crate) use self::take::{Place, taken};
use crate::ast::{Promise, Roots};
use crate::check::Checked;
use crate::errors::Errors;
use crate::resolved::{Message, Struct};

/// The expression that the call becomes.
///
/// Where there are errors the value still comes first: an editor follows a word to the first token with its span. Half-typed names, which
/// the value cannot take, come before it: an editor looks for what it completes no further than the expansion went without it.
pub(crate) fn message(message: &Message, checked: &Checked<'_>, roots: &Roots, errors: Errors) -> TokenStream {
    let Message { kind, template, promise, content } = message;
    let context = Context { roots, template: *template, kind, message: content, rooms: &checked.rooms };
    let mut value = Output::default();
    part::message(&context, &mut value);
    let finish = if *promise == Promise::Proved { "proved" } else { "build" };
    value.call(Ident::new(finish, Span::call_site()), Output::default());
    let value = value.finish();
    let mut items = constant::between_fields(&checked.open, &context);
    items.extend(status::of_language(message));
    if errors.is_empty() && items.is_empty() {
        return value;
    }
    let rest = if errors.is_empty() { TokenStream::new() } else { probe::names(content, roots) };
    items.extend(errors.into_tokens());
    block(&rest, &value, &items)
}

/// The expression where the message is refused for what it is, after what it could not take.
pub(crate) fn refused(roots: &Roots, rest: &TokenStream, promise: Promise, errors: Errors) -> TokenStream {
    let refused = if promise == Promise::Proved { quote!(refused_message) } else { quote!(refused_result) };
    let krate = &roots.krate;
    block(rest, &quote!(#krate::private::#refused()), &errors.into_tokens())
}

/// `{ rest let message = value; items message }`.
fn block(rest: &TokenStream, value: &TokenStream, items: &TokenStream) -> TokenStream {
    let message = local("message");
    quote!({ #rest let #message = #value; #items #message })
}

/// A definition in place as an editor sees it: builder calls, for completion and docs, which the compiler never looks at.
pub(crate) fn definition_for_editors(node: &Struct, roots: &Roots) -> TokenStream {
    let context = Context { roots, template: None, kind: &TEMPLATE, message: node, rooms: &[] };
    let mut value = Output::default();
    part::builder(node, &context, &mut value);
    let (names, value) = (probe::names(node, roots), value.finish());
    quote!(#[allow(unexpected_cfgs)] const _: () = { #[cfg(rust_analyzer)] { #names #value; } };)
}
