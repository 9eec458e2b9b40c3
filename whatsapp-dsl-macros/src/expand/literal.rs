//! Literals: parts made of nothing else are constants, so that their lists allocate nothing.

use proc_macro2::{Delimiter, Ident, Literal, Span, TokenTree};
use whatsapp_dsl_rules::{Choice, Part, Type};

use super::{Output, part, value};
use crate::ast::{Entry, Field, Form, Known, List, Scalar, Struct};

/// Whether a value is made of literals all through.
pub(super) fn is_literal(form: &Form) -> bool {
    match form {
        Form::Literal(known) => !matches!(known.value, Scalar::Other),
        Form::Absent | Form::Word(_) => true,
        Form::Struct(inner) => {
            inner.part.is_some_and(|part| !part.home.is_declared())
                && inner.fields.iter().all(|field| field.row.is_some() && is_literal(&field.value.form))
        }
        Form::List(list) => is_literal_list(list),
        _ => false,
    }
}

/// Whether a list has entries, and all of them are literals.
pub(super) fn is_literal_list(list: &List) -> bool {
    !list.entries.is_empty()
        && list
            .entries
            .iter()
            .all(|entry| matches!(entry, Entry::Value(value) if is_literal(&value.form) && !matches!(value.form, Form::Absent)))
}

/// `const { &[ … ] }`.
pub(super) fn list(list: &List, item: &'static Type, krate: &TokenTree, out: &mut Output) {
    out.lasting(|out| {
        let mut entries = Output::new();
        for entry in &list.entries {
            if let Entry::Value(value) = entry {
                self::entry(&value.form, item, krate, &mut entries);
                entries.punct(',');
            }
        }
        out.group(Delimiter::Bracket, entries);
    });
}

/// `$crate::list::Row::literal().id("…").title("…").part()`.
fn structure(node: &Struct, row: &'static Part, krate: &TokenTree, out: &mut Output) {
    out.path(krate, row.home.module(), Ident::new(row.name, node.name.span()));
    out.associated("literal");
    node.fields.iter().for_each(|field| setter(field, krate, out));
    out.call(Ident::new("part", Span::call_site()), Output::new());
}

/// `.title("…")`.
pub(super) fn setter(field: &Field, krate: &TokenTree, out: &mut Output) {
    let Some(row) = field.row else { return };
    let mut argument = Output::new();
    self::argument(&field.value.form, &row.value, krate, &mut argument);
    if !argument.is_empty() {
        out.call(field.name.clone(), argument);
    }
}

/// What a setter of the literal's builder takes.
fn argument(form: &Form, wanted: &'static Type, krate: &TokenTree, out: &mut Output) {
    match (form, wanted) {
        (Form::Literal(known), Type::Choice(choice)) => out.lasting(|out| string(known, choice, krate, out)),
        (Form::Literal(known), _) => bare(known, wanted, out),
        (Form::Word(word), Type::Word(words)) => value::word(words, word, krate, out),
        (Form::Struct(inner), Type::Part(_) | Type::Choice(_)) => out.lasting(|out| variant(inner, wanted, krate, out)),
        (Form::List(inner), Type::List(rules)) => list(inner, &rules.item, krate, out),
        _ => {}
    }
}

fn entry(form: &Form, item: &'static Type, krate: &TokenTree, out: &mut Output) {
    match (form, item) {
        (Form::Literal(known), Type::Text(_)) => {
            out.path(krate, "private", Ident::new("text", Span::call_site()));
            out.parenthesised(|out| bare(known, item, out));
        }
        (Form::Literal(known), Type::Choice(choice)) => string(known, choice, krate, out),
        (Form::Struct(inner), _) => variant(inner, item, krate, out),
        _ => {}
    }
}

/// `$crate::template::Parameter::string("…")`.
fn string(known: &Known, choice: &'static Choice, krate: &TokenTree, out: &mut Output) {
    part::choice(choice, krate, out);
    out.separator();
    out.word("string");
    out.parenthesised(|out| known.literal.iter().for_each(|literal| out.token(literal.clone())));
}

/// A struct, within the enum of its choice where it is one of several.
fn variant(node: &Struct, wanted: &'static Type, krate: &TokenTree, out: &mut Output) {
    let Some(row) = node.part else { return };
    let Type::Choice(choice) = wanted else { return structure(node, row, krate, out) };
    part::choice(choice, krate, out);
    out.separator();
    out.word(row.name);
    out.parenthesised(|out| structure(node, row, krate, out));
}

/// A literal, its number under the type that the field stores.
pub(super) fn bare(known: &Known, wanted: &'static Type, out: &mut Output) {
    let span = known.literal.as_ref().map_or_else(Span::call_site, Literal::span);
    let (negative, mut number) = match (&known.value, wanted) {
        (Scalar::Flag(flag), _) => return out.token(Ident::new(if *flag { "true" } else { "false" }, span)),
        (Scalar::Integer(number), _) => (*number < 0, Literal::i64_suffixed(number.checked_abs().unwrap_or(i64::MAX))),
        (Scalar::Decimal(number), _) if number.is_finite() => (number.is_sign_negative(), Literal::f64_suffixed(number.abs())),
        _ => return known.literal.iter().for_each(|literal| out.token(literal.clone())),
    };
    number.set_span(span);
    if negative {
        out.punct('-');
    }
    out.token(number);
}
