//! A struct: its builder, and a call for each field.

use proc_macro2::{Ident, Span};

use super::context::{self, Context};
use super::output::Output;
use super::site::{Site, Style};
use super::{laid, literal, value};
use crate::ast::{Promise, Reader};
use crate::resolved::{Field, Struct};

/// The message: laid out where its shape is known, else the calls of its builder. Of nothing but literals and constants it is a constant,
/// refused or not.
///
/// With values that are checked at run time, too, if each of them is `alone`: no rule looks at it beside others.
pub(super) fn message(promise: Promise, alone: bool, is_sound: bool, context: &Context<'_>, out: &mut Output) {
    let is_constant = || promise == Promise::Proved && literal::is_constant_struct(context.message);
    if (promise == Promise::Proved || alone)
        && context.roots.reader == Reader::Compiler
        && (is_sound || is_constant())
        && let Some(message) = laid::message(context)
    {
        return out.append(message);
    }
    call(promise, context, out);
}

/// The calls of a builder, up to the last.
fn call(promise: Promise, context: &Context<'_>, out: &mut Output) {
    builder(context.message, context, out);
    let finish = if promise == Promise::Proved { "proved" } else { "build" };
    out.call(Ident::new(finish, Span::call_site()), Output::default());
}

/// `$crate::List::builder().to(…).body(…)`.
pub(super) fn builder(node: &Struct, context: &Context<'_>, out: &mut Output) {
    context::path_to(node.part, context.shown(&node.name).span(), context.roots, out);
    out.associated("builder");
    setters(&node.fields, Style::Call, context, out);
}

/// `.body(…)` for each field that is not left out.
pub(super) fn setters<'a>(fields: impl IntoIterator<Item = &'a Field>, style: Style, context: &Context<'_>, out: &mut Output) {
    for field in fields {
        let mut argument = Output::default();
        value::value(&field.value, Site { owner: field.owner, row: field.row, style }, context, &mut argument);
        if !argument.is_empty() {
            out.call(context.shown(&field.name), argument);
        }
    }
}
