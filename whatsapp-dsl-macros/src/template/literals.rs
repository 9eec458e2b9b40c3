//! A definition is written out: the macro cannot look into what only the compiler or the run time knows.

use proc_macro2::Span;

use crate::ast::{Entry, Form, Scalar, Struct, Value};
use crate::errors::Errors;

/// Whether everything is written out; what is not is reported.
pub(super) fn only(node: &Struct, errors: &mut Errors) -> bool {
    node.fields.iter().fold(true, |all, field| value(&field.value, errors) && all)
}

fn value(node: &Value, errors: &mut Errors) -> bool {
    match &node.form {
        Form::Literal(_) | Form::Word(_) | Form::Absent => true,
        Form::Struct(inner) => only(inner, errors),
        Form::List(list) => list.entries.iter().fold(true, |all, entry| {
            let is_written_out = match entry {
                Entry::Value(entry) => value(entry, errors),
                Entry::Loop(inner) => not_written_out(inner.place, errors),
                Entry::Spread(place, _) => not_written_out(*place, errors),
            };
            is_written_out && all
        }),
        // What is wrong with these has been said.
        Form::Refused | Form::Unknown(_) | Form::Object => false,
        _ => not_written_out(node.place, errors),
    }
}

fn not_written_out(place: crate::ast::Place, errors: &mut Errors) -> bool {
    errors.push(place, "a definition is written out, in literals: the macro has to read it while it runs");
    false
}

/// Where a field was typed: a field of this name, or a text with this variable in it.
pub(super) fn find(node: &Struct, name: &str, variable: &str) -> Option<Span> {
    let named = node.fields.iter().find(|field| field.name == name).map(|field| field.name.span());
    named.or_else(|| node.fields.iter().find_map(|field| in_value(&field.value, name, variable)))
}

fn in_value(node: &Value, name: &str, variable: &str) -> Option<Span> {
    match &node.form {
        Form::Literal(known) => match &known.value {
            Scalar::Text(text) if text.contains(variable) => Some(node.place.start),
            _ => None,
        },
        Form::Struct(inner) => find(inner, name, variable),
        Form::List(list) => list.entries.iter().find_map(|entry| match entry {
            Entry::Value(value) => in_value(value, name, variable),
            _ => None,
        }),
        _ => None,
    }
}
