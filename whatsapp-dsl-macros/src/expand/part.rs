//! A struct: its builder, and a call for each field.

use proc_macro2::{Ident, Span, TokenTree};
use whatsapp_dsl_rules::{Choice, Part, Text, Type};

use super::{Context, Output, literal, value};
use crate::ast::{Field, Struct};

/// `$crate::List::builder().to(…).body(…)`.
pub(super) fn builder(node: &Struct, part: &'static Part, context: &Context<'_>, out: &mut Output) {
    context.path_to(part, Ident::new(part.name, node.name.span()), out);
    out.associated("builder");
    node.fields.iter().for_each(|field| setter(field, part, context, out));
}

fn setter(field: &Field, part: &'static Part, context: &Context<'_>, out: &mut Output) {
    let mut argument = Output::new();
    value::argument(field, part, context, &mut argument);
    if !argument.is_empty() {
        out.call(field.name.clone(), argument);
    }
}

/// `$crate::List::literal().body("…").builder().to(phone)`: literals first, which the compiler has an easier time with.
pub(super) fn message(node: &Struct, part: &'static Part, context: &Context<'_>, out: &mut Output) {
    let is_literal = |field: &&Field| field.row.is_some() && literal::is_literal(&field.value.form);
    if part.home.is_declared() || !node.fields.iter().any(|field| is_literal(&field)) {
        return builder(node, part, context, out);
    }
    out.path(context.krate, part.home.module(), Ident::new(part.name, node.name.span()));
    out.associated("literal");
    node.fields.iter().filter(is_literal).for_each(|field| literal::setter(field, context.krate, out));
    out.call(Ident::new("builder", Span::call_site()), Output::new());
    node.fields.iter().filter(|field| !is_literal(field)).for_each(|field| setter(field, part, context, out));
}

/// The enum of a choice.
pub(super) fn choice(choice: &Choice, krate: &TokenTree, out: &mut Output) {
    out.path(krate, choice.home.module(), Ident::new(choice.name, Span::call_site()));
}

/// The type that a field or list stores for such a value.
pub(super) fn stored(wanted: &'static Type, context: &Context<'_>, out: &mut Output) {
    let here = Span::call_site();
    let (module, name) = match wanted {
        Type::Text(Text { recipient: true, .. }) => ("private", "To"),
        Type::Text(_) => ("private", "Str"),
        Type::Flag => ("private", "Flag"),
        Type::Integer { .. } => ("private", "Integer"),
        Type::Decimal { .. } => ("private", "Decimal"),
        Type::Json => ("private", "Data"),
        Type::Word(words) => (words.home.module(), words.name),
        Type::Part(part) => return context.path_to(part, Ident::new(part.name, here), out),
        Type::Choice(choice) => (choice.home.module(), choice.name),
        Type::List(list) => return stored(&list.item, context, out),
    };
    out.path(context.krate, module, Ident::new(name, here));
}

/// `$crate::private::function::<Stored>`.
pub(super) fn generic(function: &str, wanted: &'static Type, context: &Context<'_>, out: &mut Output) {
    out.path(context.krate, "private", Ident::new(function, Span::call_site()));
    out.separator();
    out.punct('<');
    stored(wanted, context, out);
    out.punct('>');
}
