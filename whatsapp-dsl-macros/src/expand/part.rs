//! A struct: its builder, and a call for each field.

use proc_macro2::{Ident, Span};
use whatsapp_dsl_rules::Type;

use super::context::{self, Context};
use super::output::Output;
use super::site::{Site, Style};
use super::{declared, laid, literal, value};
use crate::ast::{Promise, Reader};
use crate::resolved::{Field, Form, Struct};

/// The message. Literals come first, which the compiler has an easier time with: `$crate::List::literal().body("…").builder().to(phone)`.
/// Of nothing but literals and constants it is a constant: `$crate::Text::literal().to("…").body("…").message()`.
pub(super) fn message(promise: Promise, is_sound: bool, context: &Context<'_>, out: &mut Output) {
    let node = context.message;
    if promise == Promise::Proved
        && is_sound
        && context.roots.reader == Reader::Compiler
        && let Some(message) = laid::message(context)
    {
        return out.append(message);
    }
    if promise == Promise::Proved && literal::is_constant_struct(node) {
        return constant(node, "message", context, out);
    }
    if promise == Promise::Proved
        && is_sound
        && let Some(constant) = context.template.and_then(|template| declared::constant(template, context))
    {
        return out.tokens(constant.finish());
    }
    call(promise, context, out);
}

/// The calls of a builder, up to the last.
fn call(promise: Promise, context: &Context<'_>, out: &mut Output) {
    fields(context.message, context, out);
    let finish = if promise == Promise::Proved { "proved" } else { "build" };
    out.call(Ident::new(finish, Span::call_site()), Output::default());
}

fn fields(node: &Struct, context: &Context<'_>, out: &mut Output) {
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

/// `$crate::list::Row::literal().id("…").title("…").part()`; behind the literals come the constants, which may be `None`:
/// `.constants().title($crate::private::Lit(TITLE).constant())`.
fn constant(node: &Struct, finish: &str, context: &Context<'_>, out: &mut Output) {
    let is_constant = |field: &&Field| matches!(field.value.form, Form::Constant(_));
    start(node, "literal", context, out);
    setters(node.fields.iter().filter(|field| !is_constant(field)), Style::Literal, context, out);
    if node.fields.iter().any(|field| is_constant(&field)) {
        out.call(Ident::new("constants", Span::call_site()), Output::default());
        setters(node.fields.iter().filter(is_constant), Style::Literal, context, out);
    }
    out.call(Ident::new(finish, Span::call_site()), Output::default());
}

/// A struct of constants, within the enum of its choice where it is one of several.
fn variant(node: &Struct, wanted: &'static Type, context: &Context<'_>, out: &mut Output) {
    let literal = |out: &mut Output| constant(node, "part", context, out);
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
pub(super) fn setters<'a>(fields: impl IntoIterator<Item = &'a Field>, style: Style, context: &Context<'_>, out: &mut Output) {
    for field in fields {
        let mut argument = Output::default();
        value::value(&field.value, Site { owner: field.owner, row: field.row, style }, context, &mut argument);
        if !argument.is_empty() {
            out.call(context.shown(&field.name), argument);
        }
    }
}
