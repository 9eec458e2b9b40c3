//! A definition is written out: the macro cannot look into what only the compiler or the run time knows.

use proc_macro2::Span;
use whatsapp_dsl_rules::Type;

use crate::ast::{Entry, Form, Place, Scalar, Struct, Value};
use crate::check::takes;
use crate::errors::Errors;

/// Whether everything is written out; what is not is reported.
pub(super) fn only(node: &Struct, errors: &mut Errors) -> bool {
    node.fields.iter().fold(true, |all, field| {
        let wanted = field.row.map(|row| (row.name, &row.value));
        value(&field.value, wanted, errors) && all
    })
}

/// What a value is for: the name of its field, and what stands there.
type Wanted = Option<(&'static str, &'static Type)>;

fn value(node: &Value, wanted: Wanted, errors: &mut Errors) -> bool {
    match &node.form {
        Form::Literal(_) | Form::Word(_) | Form::Absent => true,
        Form::Struct(inner) => only(inner, errors),
        Form::List(list) if list.entries.is_empty() => {
            // Of a field that is not known, that was said.
            if let Some((name, _)) = wanted {
                errors.push(node.place, format!("{name} is empty: fill it or leave it out"));
            }
            false
        }
        Form::List(list) => list.entries.iter().fold(true, |all, entry| {
            let item = match wanted {
                Some((name, Type::List(list))) => Some((name, &list.item)),
                other => other,
            };
            let is_written_out = match entry {
                Entry::Value(entry) => value(entry, item, errors),
                Entry::Loop(inner) => not_written_out(inner.place, wanted, errors),
                Entry::Spread(place, _) => not_written_out(*place, wanted, errors),
            };
            is_written_out && all
        }),
        // What is wrong with these has been said.
        Form::Refused | Form::Unknown(_) | Form::Object => false,
        _ => not_written_out(node.place, wanted, errors),
    }
}

fn not_written_out(place: Place, wanted: Wanted, errors: &mut Errors) -> bool {
    if let Some((name, wanted)) = wanted {
        errors.push(place, format!("{name} is written out, as the macro has to read it while it runs: {}", takes(wanted)));
    }
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
