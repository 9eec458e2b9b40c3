//! The builder calls that a person would write by hand, each method under the span of the field as typed.

mod branch;
mod constant;
mod list;
mod literal;
mod output;
mod part;
pub(crate) mod probe;
mod status;
mod value;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote;
use whatsapp_dsl_rules::declared::Declared;
use whatsapp_dsl_rules::table::template::TEMPLATE;
use whatsapp_dsl_rules::{Home, Kind, Part};

use self::output::Output;
use crate::Promise;
use crate::ast::{Call, Place, Struct};
use crate::check::Checked;
use crate::errors::Errors;

/// What the expansion of a call needs to know everywhere.
struct Context<'a> {
    /// `$crate`.
    krate: &'a TokenTree,
    /// The path to the type of a template.
    path: &'a TokenStream,
    /// The template, where the message is one whose definition is known.
    template: Option<&'static Declared>,
    promise: Promise,
    kind: &'static Kind,
    /// The whole message, whose other parts may set a limit.
    message: &'a Struct,
}

/// The expression that the call stands for.
///
/// Where there are errors the value still comes first: an editor follows a word to the first token with its span. Half-typed names, which
/// the value cannot take, stand before it: an editor looks for what it completes no further than the expansion went without it.
pub(crate) fn expand(call: &Call, checked: Option<&Checked>, promise: Promise, errors: Errors) -> TokenStream {
    let krate = &call.krate;
    let mut value = Output::new();
    let mut constants = TokenStream::new();
    if let (Some(message), Some(Checked { kind, open })) = (&call.message, checked) {
        let context = Context { krate, path: &call.path, template: call.template, promise, kind, message };
        constants = constant::between_fields(open, &context);
        part::message(message, &kind.part, &context, &mut value);
        let finish = match promise {
            Promise::Proved => "proved",
            Promise::Checked => "build",
        };
        value.call(Ident::new(finish, Span::call_site()), Output::new());
    } else {
        value = refused_value(krate, promise);
    }
    let value = value.finish();
    constants.extend(status::of_language(call));
    if errors.is_empty() && constants.is_empty() {
        return value;
    }
    let rest = if errors.is_empty() { TokenStream::new() } else { probe::rest(call, checked.map(|checked| checked.kind)) };
    let errors = errors.into_tokens();
    let message = local("message");
    quote!({ #rest let #message = #value; #constants #errors #message })
}

/// What stands for a message that is refused for what it is.
fn refused_value(krate: &TokenTree, promise: Promise) -> Output {
    let mut value = Output::new();
    let refused = match promise {
        Promise::Proved => "refused_message",
        Promise::Checked => "refused_result",
    };
    value.path(krate, "private", Ident::new(refused, Span::call_site()));
    value.parenthesised(|_| {});
    value
}

/// The expression where the template itself is refused: its fields say nothing, but what they use counts as used.
pub(crate) fn refused(call: &Call, promise: Promise, errors: Errors) -> TokenStream {
    let value = refused_value(&call.krate, promise).finish();
    let rest = probe::unplaced_fields(call);
    let errors = errors.into_tokens();
    let message = local("message");
    quote!({ #rest let #message = #value; #errors #message })
}

/// A definition in place as an editor sees it: builder calls, for completion and docs, which the compiler never looks at.
pub(crate) fn shown(node: &Struct, part: &'static Part, call: &Call) -> TokenStream {
    let context =
        Context { krate: &call.krate, path: &call.path, template: None, promise: Promise::Checked, kind: &TEMPLATE, message: node };
    let mut value = Output::new();
    part::builder(node, part, &context, &mut value);
    let (names, value) = (probe::names(node, part, call), value.finish());
    quote!(#[allow(unexpected_cfgs)] const _: () = { #[cfg(rust_analyzer)] { #names #value; } };)
}

impl Context<'_> {
    /// The path to the type of a part, its name under its own span.
    fn path_to(&self, part: &'static Part, name: Ident, out: &mut Output) {
        path_to(part, name, self.krate, self.path, out);
    }
}

/// The path to the type of a part, which for a template is the one that was typed: the type of a card hangs on it.
fn path_to(part: &'static Part, name: Ident, krate: &TokenTree, template: &TokenStream, out: &mut Output) {
    match part.home {
        Home::Declared => out.tokens(template.clone()),
        Home::DeclaredCard => out.tokens(quote!(#krate::private::CardOf::<#template>)),
        home => out.path(krate, home.module(), name),
    }
}

/// `$crate`, and the span for whatever is quoted after it, as if it stood at the place: errors of the compiler point there.
fn located(krate: &TokenTree, place: Place) -> (TokenTree, Span) {
    let mut located = krate.clone();
    located.set_span(krate.span().located_at(place.start));
    (located, Span::call_site().located_at(place.start))
}

/// A limit; where there is none, the widest of the machine that the message is made on.
fn most(max: usize, krate: &TokenTree) -> TokenStream {
    if max == usize::MAX { quote!(#krate::private::UNLIMITED) } else { TokenTree::from(Literal::usize_unsuffixed(max)).into() }
}

/// A name that the user's code cannot see.
fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}
