//! A definition is written out: the macro cannot look into what only the compiler or the run time knows.

use proc_macro2::Span;
use whatsapp_dsl_rules::Type;

use crate::ast::{Extent, Item, LiteralValue, Scalar};
use crate::check::takes;
use crate::errors::Errors;
use crate::resolved::{Form, Struct, Value};

/// Whether everything is written out; what is not is reported.
pub(super) fn only(node: &Struct, errors: &mut Errors) -> bool {
    node.fields.iter().fold(true, |all, field| value(&field.value, field.row.name, errors) && all)
}

fn value(node: &Value, name: &str, errors: &mut Errors) -> bool {
    match &node.form {
        Form::Literal(_) | Form::Word(_) | Form::Absent => true,
        Form::Struct(inner) => only(inner, errors),
        Form::List(list) if list.entries.is_empty() => {
            errors.push(node.extent, format!("{name} is empty: fill it or leave it out"));
            false
        }
        Form::List(list) => list.entries.iter().fold(true, |all, entry| {
            let is_written_out = match entry {
                Item::Value(entry) => value(entry, name, errors),
                Item::Loop(inner) => not_written_out(inner.extent, name, node.wanted, errors),
                Item::Spread(extent, _) => not_written_out(*extent, name, node.wanted, errors),
            };
            is_written_out && all
        }),
        // What is wrong with these has been said.
        Form::Refused | Form::Unknown(_) => false,
        _ => not_written_out(node.extent, name, node.wanted, errors),
    }
}

fn not_written_out(extent: Extent, name: &str, wanted: &'static Type, errors: &mut Errors) -> bool {
    errors.push(extent, format!("{name} is written out, as the macro has to read it while it runs: {}", takes(wanted)));
    false
}

/// Where a field was typed: a field of this name, or a text with this variable in it.
pub(super) fn find(node: &Struct, name: &str, variable: &str) -> Option<Span> {
    let named = node.fields.iter().find(|field| field.name == name).map(|field| field.name.span());
    named.or_else(|| node.fields.iter().find_map(|field| in_value(&field.value, name, variable)))
}

fn in_value(node: &Value, name: &str, variable: &str) -> Option<Span> {
    match &node.form {
        Form::Literal(LiteralValue { scalar: Scalar::Text(text), .. }) if text.contains(variable) => Some(node.extent.start),
        Form::Struct(inner) => find(inner, name, variable),
        Form::List(list) => list.entries.iter().find_map(|entry| match entry {
            Item::Value(value) => in_value(value, name, variable),
            _ => None,
        }),
        _ => None,
    }
}
