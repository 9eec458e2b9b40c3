//! Lists: literal ones are constants, plain ones arrays, and those with loops and branches grow entry by entry, in line.

use proc_macro2::{Delimiter, Ident, Span};
use whatsapp_dsl_rules::Type;

use super::constant::Checks;
use super::{Context, Output, branch, literal, local, part, value};
use crate::ast::{Divergence, Entry, Form, List, Value};

/// What the setter of a list takes.
pub(super) fn list(node: &List, item: &'static Type, checks: Checks, context: &Context<'_>, out: &mut Output) {
    if literal::is_literal_list(node) {
        out.path(context.krate, "private", Ident::new("Lit", Span::call_site()));
        return out.parenthesised(|out| literal::list(node, item, context.krate, out));
    }
    if !node.entries.is_empty() && node.entries.iter().all(is_plain) {
        return array(node, item, checks, context, out);
    }
    let mut body = Output::new();
    body.word("let");
    // A list that nothing is pushed to needs no `mut`.
    if !node.entries.is_empty() {
        body.word("mut");
    }
    body.token(local("list"));
    body.punct('=');
    part::generic("growing", item, context, &mut body);
    body.parenthesised(|_| {});
    body.punct(';');
    grow(node, item, checks, context, &mut body);
    body.token(local("list"));
    out.group(Delimiter::Brace, body);
}

/// Entries without loops and branches.
fn array(node: &List, item: &'static Type, checks: Checks, context: &Context<'_>, out: &mut Output) {
    let is_builder = |entry: &Entry| matches!(entry, Entry::Value(Value { form: Form::Struct(_), .. }));
    let same_type = matches!(item, Type::Part(_)) && node.entries.iter().all(is_builder);
    let mut entries = Output::new();
    for entry in &node.entries {
        let Entry::Value(value) = entry else { continue };
        if same_type {
            value::leaf(value, item, true, checks, context, &mut entries);
        } else {
            part::generic("value", item, context, &mut entries);
            entries.parenthesised(|out| value::leaf(value, item, true, checks, context, out));
        }
        entries.punct(',');
    }
    out.group(Delimiter::Bracket, entries);
}

fn is_plain(entry: &Entry) -> bool {
    let has_tokens =
        |form: &Form| !matches!(form, Form::Branch(_) | Form::Refused | Form::Unknown(_) | Form::Object | Form::Absent | Form::List(_));
    matches!(entry, Entry::Value(value) if has_tokens(&value.form))
}

/// Statements that add the entries.
fn grow(node: &List, item: &'static Type, checks: Checks, context: &Context<'_>, out: &mut Output) {
    for entry in &node.entries {
        match entry {
            Entry::Value(value) => match &value.form {
                Form::Branch(inner) => branch::statement(inner, &|leaf, out| push(leaf, item, checks, context, out), out),
                _ => push(value, item, checks, context, out),
            },
            Entry::Loop(inner) => {
                out.tokens(inner.head.clone());
                let mut body = Output::new();
                grow(&inner.body, item, checks, context, &mut body);
                out.group(Delimiter::Brace, body);
            }
            Entry::Spread(_, tokens) => {
                let mut argument = Output::new();
                argument.tokens(tokens.clone());
                add("extend", argument, context, out);
            }
        }
    }
}

fn push(value: &Value, item: &'static Type, checks: Checks, context: &Context<'_>, out: &mut Output) {
    let mut argument = Output::new();
    value::leaf(value, item, true, checks, context, &mut argument);
    if matches!(&value.form, Form::Expression(expression) if expression.diverges == Some(Divergence::Leaves)) {
        // Nothing comes back that could be added.
        out.tokens(argument.finish());
        out.punct(';');
    } else if !argument.is_empty() {
        add("push", argument, context, out);
    }
}

/// `$crate::private::push(&mut list, …);`: a function, since a method could be one of the user's traits.
fn add(function: &str, argument: Output, context: &Context<'_>, out: &mut Output) {
    out.path(context.krate, "private", Ident::new(function, Span::call_site()));
    out.parenthesised(|out| {
        out.punct('&');
        out.word("mut");
        out.token(local("list"));
        out.punct(',');
        out.tokens(argument.finish());
    });
    out.punct(';');
}
