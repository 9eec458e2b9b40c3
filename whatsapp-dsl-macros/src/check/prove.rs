//! `message!` takes nothing on trust: every value in a constrained place is known, or its type proves it.

use proc_macro2::TokenStream;
use whatsapp_dsl_rules as rules;
use whatsapp_dsl_rules::report::{Question, Unproven};
use whatsapp_dsl_rules::schema::Decides;
use whatsapp_dsl_rules::{Field, Type};

use super::at;
use super::view::text_rules;
use crate::ast::{Entry, Form, List, Scalar, Struct, Trust, Value};
use crate::errors::Errors;

/// Reports the values of a struct that only the run time knows.
pub(super) fn structure(node: &mut Struct, errors: &mut Errors) {
    for field in &mut node.fields {
        if let Some(row) = field.row {
            value(&mut field.value, &row.value, row, errors);
        }
    }
}

fn value(node: &mut Value, wanted: &'static Type, row: &'static Field, errors: &mut Errors) {
    match &mut node.form {
        Form::Expression(expression) if expression.diverges.is_some() => expression.trust = Trust::Proved,
        Form::Expression(expression) => match wanted {
            Type::Text(text) if text.proof.is_some() => {
                expression.trust = if may_be_none(row) { Trust::Unknown } else { Trust::Proved };
            }
            Type::Flag | Type::Word(_) => {}
            _ => {
                errors.push(node.place, unknown(wanted, row.name, &expression.tokens));
                expression.trust = Trust::Refused;
            }
        },
        Form::Struct(inner) => structure(inner, errors),
        Form::List(list) => {
            if let Type::List(rules) = wanted {
                entries(list, rules, row, errors);
            }
        }
        Form::Branch(branch) => branch.arms.iter_mut().for_each(|arm| value(&mut arm.leaf, wanted, row, errors)),
        _ => {}
    }
}

fn entries(list: &mut List, rules: &'static rules::List, row: &'static Field, errors: &mut Errors) {
    for entry in &mut list.entries {
        match entry {
            Entry::Value(node) => value(node, &rules.item, row, errors),
            // Where a number of entries is a rule, the loop itself is what cannot be known.
            Entry::Loop(_) if rules.min > 0 || rules.max.is_some() => {}
            Entry::Loop(inner) => entries(&mut inner.body, rules, row, errors),
            Entry::Spread(place, _) => {
                let words =
                    "what this iterator brings is known only at run time, and `message!` takes nothing on trust: use `try_message!`";
                errors.push(*place, words);
            }
        }
    }
}

/// Whether an `Option` may stand in the field: nothing else asks if the field is there.
pub(crate) fn may_be_none(row: &'static Field) -> bool {
    !row.required && row.decides == Decides::Never
}

/// The longest value that an error repeats.
const LONGEST_VALUE: usize = 30;

/// A value that only the run time knows, and the ways out.
fn unknown(wanted: &'static Type, name: &str, value: &TokenStream) -> String {
    let value = value.to_string();
    let value = if value.len() > LONGEST_VALUE { "…" } else { &value };
    let mut ways = vec!["`try_message!`, which checks it when the line runs".to_owned()];
    if let Some(text) = text_rules(wanted) {
        if text.shape.is_parameter() && text.prose {
            ways.push(format!("`fold({value}, \"…\")`, which makes it fit"));
        } else if text.prose {
            ways.push(format!("`truncate({value}, \"…\")`, which makes it fit"));
        }
    }
    ways.push("a constant".to_owned());
    format!("{name} is known only at run time, and `message!` takes nothing on trust: use {}", ways.join(", or "))
}

/// Whether one of the values is refused already, so that nothing more need be said of it.
pub(super) fn is_reported(message: &Struct, open: &Unproven) -> bool {
    open.among.iter().any(|place| at::value(message, place).map_or_else(|| at::is_meant(message, place), is_refused))
}

fn is_refused(value: &Value) -> bool {
    match &value.form {
        Form::Refused | Form::Unfinished(_) | Form::Unknown(_) => true,
        Form::Expression(expression) => expression.trust == Trust::Refused,
        Form::Struct(inner) => inner.is_unclear || !inner.meant.is_empty(),
        Form::List(list) => list.entries.iter().any(|entry| match entry {
            Entry::Value(value) => matches!(value.form, Form::Expression(_)) && is_refused(value),
            Entry::Loop(_) => false,
            Entry::Spread(..) => true,
        }),
        _ => false,
    }
}

/// Whether only constants leave the rule open, so that the compiler can decide it.
pub(super) fn by_constants(message: &Struct, open: &Unproven) -> bool {
    let is_constant = |value: &Value| match &value.form {
        Form::Constant(_) | Form::ConstBlock(_) => true,
        Form::Literal(known) => !matches!(known.value, Scalar::Other),
        _ => false,
    };
    let can_decide = match open.question {
        Question::NotEmpty | Question::OneOf { .. } | Question::Rendered { .. } => true,
        // A single place is one that a loop repeats.
        Question::DistinctTexts | Question::DistinctNumbers | Question::SoundAmount { .. } => open.among.len() > 1,
        Question::Count | Question::Total | Question::Position | Question::Other => false,
    };
    can_decide && open.among.iter().all(|place| at::value(message, place).is_some_and(is_constant))
}
