//! The builder calls that a person would write by hand, each method under the span of the field as typed.

mod branch;
mod constant;
mod context;
mod declared;
mod holes;
mod laid;
mod lent;
mod list;
mod literal;
mod loud;
mod output;
mod part;
mod sent;
mod site;
mod status;
mod take;
mod unplaced;
mod value;
mod variant;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use self::context::Context;
pub(crate) use self::context::{declared_type, type_of};
use self::output::Output;
pub(crate) use self::take::{Place, taken};
pub(crate) use self::unplaced::unread;
use crate::ast::{Promise, Reader, Roots};
use crate::check::Checked;
use crate::editor;
use crate::errors::Errors;
use crate::resolved::Message;

/// The expression that the call becomes.
///
/// Where there are errors the value still comes first: an editor follows a word to the first token with its span. Only what the editor is
/// told comes before it.
pub(crate) fn message(message: &Message, checked: &Checked<'_>, roots: &Roots, errors: Errors) -> TokenStream {
    let Message { kind, template, promise, content, .. } = message;
    let context = Context {
        roots,
        template: *template,
        kind,
        promise: *promise,
        message: content,
        rooms: &checked.rooms,
        shares: &checked.shares,
        apart: &checked.apart,
    };
    let mut value = Output::default();
    part::message(*promise, checked.is_alone, errors.is_empty(), &context, &mut value);
    let value = value.finish();
    let mut items = constant::between_fields(&checked.open, &context);
    items.extend(status::of_language(message).unwrap_or_default());
    // For an editor the value is in the same place, whether there are errors or not.
    if errors.is_empty() && items.is_empty() && roots.reader == Reader::Compiler {
        return value;
    }
    let mut before = editor::message(message, roots);
    if !errors.is_empty() {
        before.extend(unplaced::within(content, &roots.krate));
    }
    items.extend(errors.into_tokens(roots.reader));
    block(&before, &value, &items, &roots.krate)
}

/// The expression where the message is refused for what it is, after what it could not take.
pub(crate) fn refused(roots: &Roots, before: &TokenStream, promise: Promise, errors: Errors) -> TokenStream {
    let refused = if promise == Promise::Proved { quote!(refused_message) } else { quote!(refused_result) };
    let (krate, module) = (&roots.krate, roots.module());
    block(before, &quote!(#krate::private::#module #refused()), &errors.into_tokens(roots.reader), krate)
}

/// `{ before $crate::private::followed(value, { items }) }`: a binding could not have a name that the user's items do not have, too.
fn block(before: &TokenStream, value: &TokenStream, items: &TokenStream, krate: &TokenTree) -> TokenStream {
    quote!({ #before #krate::private::followed(#value, { #items }) })
}
