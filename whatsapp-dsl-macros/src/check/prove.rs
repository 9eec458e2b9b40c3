//! `message!` takes nothing on trust: every value in a constrained place is known, or its type proves it.

use whatsapp_dsl_rules as rules;
use whatsapp_dsl_rules::Type;
use whatsapp_dsl_rules::report::Unproven;

use super::at;
use super::view::text_rules;
use crate::ast::{Entry, Form, List, Scalar, Struct, Value};
use crate::errors::Errors;

/// Reports the values of a struct that only the run time knows.
pub(super) fn structure(node: &Struct, errors: &mut Errors) {
    for field in &node.fields {
        if let Some(row) = field.row {
            value(&field.value, &row.value, row.name, errors);
        }
    }
}

fn value(node: &Value, wanted: &'static Type, name: &str, errors: &mut Errors) {
    match &node.form {
        Form::Expression(_) if !proves_itself(wanted) => {
            errors.push(node.place, unknown(wanted, name));
        }
        Form::Struct(inner) => structure(inner, errors),
        Form::List(list) => {
            if let Type::List(rules) = wanted {
                entries(list, rules, name, errors);
            }
        }
        Form::Branch(branch) => branch.arms.iter().for_each(|arm| value(&arm.leaf, wanted, name, errors)),
        _ => {}
    }
}

fn entries(list: &List, rules: &'static rules::List, name: &str, errors: &mut Errors) {
    for entry in &list.entries {
        match entry {
            Entry::Value(node) => value(node, &rules.item, name, errors),
            // Where a number of entries is a rule, the loop itself is what cannot be known.
            Entry::Loop(_) if rules.min > 0 || rules.max.is_some() => {}
            Entry::Loop(inner) => entries(&inner.body, rules, name, errors),
            Entry::Spread(place, _) => {
                errors.push(*place, format!("what this iterator brings is known only at run time, and `message!` takes nothing on trust: use `try_message!` for {name}"));
            }
        }
    }
}

/// Whether the type of an expression can prove it in such a place.
pub(crate) fn proves_itself(wanted: &'static Type) -> bool {
    match wanted {
        Type::Text(text) => text.proof.is_some(),
        Type::Flag | Type::Word(_) => true,
        _ => false,
    }
}

/// A value that only the run time knows, and the ways out.
fn unknown(wanted: &'static Type, name: &str) -> String {
    let mut ways = vec!["`try_message!`, which checks it when the line runs".to_owned()];
    if let Some(text) = text_rules(wanted) {
        if text.shape.is_parameter() && text.prose {
            ways.push(format!("`fold({name}, \"…\")`, which makes it fit"));
        } else if text.prose {
            ways.push(format!("`truncate({name}, \"…\")`, which makes it fit"));
        }
    }
    ways.push("a constant".to_owned());
    format!("{name} is known only at run time, and `message!` takes nothing on trust: use {}", ways.join(", or "))
}

/// Whether one of the values is refused already, so that nothing more need be said of it.
pub(super) fn is_reported(message: &Struct, open: &Unproven) -> bool {
    let is_refused = |value: &Value| matches!(value.form, Form::Refused | Form::Unfinished(_) | Form::Unknown(_) | Form::Expression(_));
    open.among.iter().any(|place| at::value(message, place).is_some_and(is_refused))
}

/// Whether only constants leave the rule open, so that the compiler can decide it.
pub(super) fn by_constants(message: &Struct, open: &Unproven) -> bool {
    let is_constant = |value: &Value| match &value.form {
        Form::Constant(_) | Form::ConstBlock(_) => true,
        Form::Literal(known) => !matches!(known.value, Scalar::Other),
        _ => false,
    };
    open.among.len() > 1 && open.among.iter().all(|place| at::value(message, place).is_some_and(is_constant))
}
