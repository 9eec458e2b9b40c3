//! A struct: its builder, and a call for each field.

use proc_macro2::{Ident, Span};
use whatsapp_dsl_rules::Type;

use super::context::{self, Context};
use super::output::Output;
use super::site::{Site, Style};
use super::{literal, value};
use crate::resolved::{Field, Struct};

/// The message. Literals come first, which the compiler has an easier time with: `$crate::List::literal().body("…").builder().to(phone)`.
pub(super) fn message(context: &Context<'_>, out: &mut Output) {
    let node = context.message;
    let (literals, others): (Vec<_>, Vec<_>) = node.fields.iter().partition(|field| literal::is_literal(&field.value));
    if literals.is_empty() || node.part.home.is_declared() {
        return builder(node, context, out);
    }
    start(node, "literal", context, out);
    setters(literals, Style::Literal, context, out);
    out.call(Ident::new("builder", Span::call_site()), Output::default());
    setters(others, Style::Call, context, out);
}

/// `$crate::List::builder().to(…).body(…)`.
pub(super) fn builder(node: &Struct, context: &Context<'_>, out: &mut Output) {
    start(node, "builder", context, out);
    setters(&node.fields, Style::Call, context, out);
}

pub(super) fn value(node: &Struct, wanted: &'static Type, style: Style, context: &Context<'_>, out: &mut Output) {
    match style {
        Style::Call | Style::Entry => builder(node, context, out),
        Style::Literal => out.lasting(|out| variant(node, wanted, context, out)),
        Style::LiteralEntry => variant(node, wanted, context, out),
    }
}

/// `$crate::list::Row::literal().id("…").title("…").part()`, within the enum of its choice where it is one of several.
fn variant(node: &Struct, wanted: &'static Type, context: &Context<'_>, out: &mut Output) {
    let literal = |out: &mut Output| {
        start(node, "literal", context, out);
        setters(&node.fields, Style::Literal, context, out);
        out.call(Ident::new("part", Span::call_site()), Output::default());
    };
    match wanted {
        Type::Choice(choice) => context.variant(choice, node.part.name, out, literal),
        _ => literal(out),
    }
}

/// `$crate::List::builder()`.
fn start(node: &Struct, function: &str, context: &Context<'_>, out: &mut Output) {
    context::path_to(node.part, context.shown(&node.name).span(), context.roots, out);
    out.associated(function);
}

/// `.body(…)` for each field that is not left out.
fn setters<'a>(fields: impl IntoIterator<Item = &'a Field>, style: Style, context: &Context<'_>, out: &mut Output) {
    for field in fields {
        let mut argument = Output::default();
        value::value(&field.value, Site { owner: field.owner, row: field.row, style }, context, &mut argument);
        if !argument.is_empty() {
            out.call(context.shown(&field.name), argument);
        }
    }
}
