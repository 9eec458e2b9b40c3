//! Branches: the same `if` or `match`, in line, whose leaves all have the type that the field stores.

use proc_macro2::Delimiter;
use whatsapp_dsl_rules::{Field as Row, Type};

use super::constant::Checks;
use super::{Context, Output, part, value};
use crate::ast::{Branch, Divergence, Form, Value};

/// A branch in the place of a value.
pub(super) fn value(node: &Branch, row: &'static Row, checks: Checks, context: &Context<'_>, out: &mut Output) {
    let is_list = matches!(row.value, Type::List(_));
    let leaf = |leaf: &Value, out: &mut Output| {
        if let Form::Branch(inner) = &leaf.form {
            return value(inner, row, checks, context, out);
        }
        let mut inside = Output::new();
        value::value(leaf, row, checks, context, &mut inside);
        if matches!(&leaf.form, Form::Expression(expression) if expression.diverges == Some(Divergence::Leaves)) {
            return out.tokens(inside.finish());
        }
        let function = match (inside.is_empty(), is_list) {
            (true, true) => "no_entries",
            (true, false) => "nothing",
            (false, true) => "list",
            (false, false) => "value",
        };
        part::generic(function, &row.value, context, out);
        out.group(Delimiter::Parenthesis, inside);
    };
    write(node, &leaf, &leaf, out);
}

/// A branch in the place of an entry: each leaf adds its entry.
pub(super) fn statement(node: &Branch, leaf: &dyn Fn(&Value, &mut Output), out: &mut Output) {
    let nested = |value: &Value, out: &mut Output| match &value.form {
        Form::Branch(inner) => statement(inner, leaf, out),
        _ => leaf(value, out),
    };
    write(node, &nested, &|_, _| {}, out);
}

type Leaf<'a> = &'a dyn Fn(&Value, &mut Output);

fn write(node: &Branch, leaf: Leaf<'_>, otherwise: Leaf<'_>, out: &mut Output) {
    let mut arms = Output::new();
    for arm in &node.arms {
        arms.tokens(arm.head.clone());
        let mut inside = Output::new();
        leaf(&arm.leaf, &mut inside);
        arms.group(Delimiter::Brace, inside);
    }
    match (&node.scrutinee, &node.otherwise) {
        (Some(scrutinee), _) => {
            out.tokens(scrutinee.clone());
            out.group(Delimiter::Brace, arms);
        }
        (None, Some(value)) => {
            out.tokens(arms.finish());
            out.word("else");
            let mut inside = Output::new();
            otherwise(value, &mut inside);
            out.group(Delimiter::Brace, inside);
        }
        (None, None) => out.tokens(arms.finish()),
    }
}
