//! A definition is written out: the macro cannot look into what only the compiler or the run time knows.

use proc_macro2::Span;

use crate::ast::{Extent, Item, LiteralValue, Scalar};
use crate::check::takes;
use crate::errors::Errors;
use crate::resolved::{Form, Struct, Value};

/// Reports what is not written out, besides what was reported already.
pub(super) fn only(node: &Struct, errors: &mut Errors) {
    node.fields.iter().for_each(|field| value(&field.value, field.row.name, errors));
}

fn value(node: &Value, name: &str, errors: &mut Errors) {
    let is_not = |extent: Extent, errors: &mut Errors| {
        errors.push(extent, format!("{name} must be written out, because the macro reads it at compile time: {}", takes(node.wanted)));
    };
    match &node.form {
        Form::Literal(_) | Form::Word(..) | Form::Absent | Form::Refused | Form::Unknown(_) => {}
        Form::Struct(inner) => only(inner, errors),
        Form::List(_, list) if list.0.is_empty() => errors.push(node.extent, format!("{name} is empty: fill it in or leave it out")),
        Form::List(_, list) => list.0.iter().for_each(|entry| match entry {
            Item::Value(entry) => value(entry, name, errors),
            Item::Loop { extent, .. } | Item::Spread(extent, _) => is_not(*extent, errors),
            Item::Statement(_) => {}
        }),
        _ => is_not(node.extent, errors),
    }
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
        Form::List(_, list) => list.0.iter().find_map(|entry| match entry {
            Item::Value(value) => in_value(value, name, variable),
            _ => None,
        }),
        _ => None,
    }
}
