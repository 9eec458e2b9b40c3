//! The stages of a message, from its tokens to its expansion.

use proc_macro2::TokenStream;
use whatsapp_dsl_rules::declared::Declared;

use crate::ast::{Call, Promise};
use crate::check;
use crate::errors::Errors;
use crate::expand::{self, probe};
use crate::parse::{self, Head};
use crate::resolved::Message;

/// The expansion of a message that is not a declared template.
pub(crate) fn expand(head: Head<'_>, promise: Promise) -> TokenStream {
    let mut errors = Errors::default();
    let call = parse::call(head, &mut errors);
    finish(call, None, promise, errors)
}

/// The stages after parsing.
pub(crate) fn finish(call: Call, template: Option<&'static Declared>, promise: Promise, mut errors: Errors) -> TokenStream {
    let kind = check::kind(&call, template, &mut errors);
    let Call { roots, message, .. } = call;
    match (kind, message) {
        (Some(kind), Some(node)) => {
            let content = check::resolve(node, &kind.part, true, promise, &mut errors);
            let message = Message { kind, template, promise, content };
            let checked = check::check(&message, &mut errors);
            expand::message(&message, &checked, &roots, errors)
        }
        (_, message) => expand::refused(&roots, &probe::unknown_message(message.as_ref(), &roots), promise, errors),
    }
}
