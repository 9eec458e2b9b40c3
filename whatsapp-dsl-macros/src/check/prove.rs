//! `message!` takes nothing on trust: every value in a constrained place is known, or its type proves it.

use proc_macro2::TokenStream;
use whatsapp_dsl_rules as rules;
use whatsapp_dsl_rules::Type;
use whatsapp_dsl_rules::report::Unproven;

use super::at;
use super::words::text_rules;
use crate::ast::{Item, List};
use crate::errors::Errors;
use crate::printed::printed;
use crate::resolved::{Expression, Field, Form, Struct, Value};

pub(super) fn structure<'a>(node: &'a Struct, refused: &mut Vec<&'a Value>, errors: &mut Errors) {
    node.fields.iter().for_each(|field| value(&field.value, field.row.name, refused, errors));
}

fn value<'a>(node: &'a Value, name: &str, refused: &mut Vec<&'a Value>, errors: &mut Errors) {
    match &node.form {
        Form::Expression(Expression { tokens, proof: None, .. }) if !matches!(node.wanted, Type::Flag | Type::Word(_)) => {
            errors.push(node.extent, unknown(node.wanted, name, tokens));
            refused.push(node);
        }
        Form::Struct(inner) => structure(inner, refused, errors),
        Form::List(rules, list) => entries(list, rules, name, refused, errors),
        Form::Branch(branch) => branch.arms.iter().for_each(|arm| value(&arm.leaf, name, refused, errors)),
        _ => {}
    }
}

fn entries<'a>(list: &'a List<Value>, rules: &rules::List, name: &str, refused: &mut Vec<&'a Value>, errors: &mut Errors) {
    for entry in &list.0 {
        match entry {
            Item::Value(node) => value(node, name, refused, errors),
            Item::Statement(_) => {}
            // Where a number of entries is a rule, the loop itself is what cannot be known.
            Item::Loop { .. } if rules.min > 0 || rules.max.is_some() => {}
            Item::Loop { body, .. } => entries(body, rules, name, refused, errors),
            // Without an iterator it was refused.
            Item::Spread(_, tokens) if tokens.is_empty() => {}
            Item::Spread(extent, _) => {
                errors.push(
                    *extent,
                    "what this iterator gives is only known at run time, but `message!` needs values it can check at compile time: use `try_message!`",
                );
            }
        }
    }
}

/// A value that only the run time knows, and the ways out.
fn unknown(wanted: &'static Type, name: &str, value: &TokenStream) -> String {
    if let Type::List(_) = wanted {
        let ways = "`try_message!`, which checks it when the line runs, or write its entries here: [ … ]";
        return format!("{name} is only known at run time, but `message!` needs values it can check at compile time: use {ways}");
    }
    let value = printed(value);
    let policy = text_rules(wanted).filter(|text| text.prose).map(|text| if text.shape.is_parameter() { "fold" } else { "truncate" });
    let fits = policy.map(|policy| format!("`{policy}({value}, \"…\")`, which makes it fit, or ")).unwrap_or_default();
    let ways = format!("`try_message!`, which checks it when the line runs, or {fits}a constant");
    format!("{name} is only known at run time, but `message!` needs values it can check at compile time: use {ways}")
}

/// Whether one of the values is refused already, so that nothing more need be said of it.
pub(super) fn is_reported(message: &Struct, refused: &[&Value], open: &Unproven) -> bool {
    let is_known = |value: &Value| refused.iter().any(|known| std::ptr::eq(*known, value));
    // A list that is refused hides what is in it from the count of the list around it, too.
    let is_wrong = |value: &Value| matches!(value.form, Form::Refused | Form::Unfinished(..) | Form::Unknown(_));
    let hides = |field: &Field| matches!(field.value.wanted, Type::List(_)) && (is_known(&field.value) || is_wrong(&field.value));
    let is_unclear = |inner: &Struct| inner.is_unclear || !inner.meant.is_empty();
    let is_refused = |value: &Value| {
        is_known(value) || matches!(&value.form, Form::Struct(inner) if is_unclear(inner) || inner.fields.iter().any(hides))
    };
    open.among.iter().any(|place| match at::value(message, place) {
        None => at::is_meant(message, place),
        Some(value) => match &value.form {
            Form::Refused | Form::Unfinished(..) | Form::Unknown(_) => true,
            Form::Struct(inner) => is_unclear(inner),
            Form::List(_, list) => list.0.iter().any(|entry| match entry {
                Item::Value(value) => is_wrong(value) || is_refused(value),
                Item::Loop { .. } | Item::Statement(_) => false,
                Item::Spread(..) => true,
            }),
            _ => is_refused(value),
        },
    })
}
