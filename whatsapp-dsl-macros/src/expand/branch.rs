//! Branches: the same `if` or `match`, in line, whose leaves all have the type that the field stores.

use proc_macro2::Span;
use whatsapp_dsl_rules::Type;

use super::context::Context;
use super::output::Output;
use super::site::Site;
use super::value;
use crate::ast::{Branch, Divergence};
use crate::resolved::{Form, Value};

pub(super) fn value(node: &Branch<Value>, wanted: &'static Type, site: Site, context: &Context<'_>, out: &mut Output) {
    let is_list = matches!(wanted, Type::List(_));
    let leaf = |leaf: &Value, out: &mut Output| {
        if let Form::Branch(_) | Form::Diverging(Divergence::Leaves, _) = leaf.form {
            return value::value(leaf, site, context, out);
        }
        let mut inside = Output::default();
        value::value(leaf, site, context, &mut inside);
        let function = match (inside.is_empty(), is_list) {
            (true, true) => "no_entries",
            (true, false) => "nothing",
            (false, true) => "list",
            (false, false) => "value",
        };
        context.generic(function, wanted, out);
        out.parenthesised(|out| *out = inside);
    };
    write(node, &leaf, &leaf, out);
}

/// A branch in the place of an entry: each leaf adds its entry.
pub(super) fn statement(node: &Branch<Value>, leaf: Leaf<'_>, out: &mut Output) {
    let nested = |value: &Value, out: &mut Output| match &value.form {
        Form::Branch(inner) => statement(inner, leaf, out),
        _ => leaf(value, out),
    };
    write(node, &nested, &|_, _| {}, out);
}

type Leaf<'a> = &'a dyn Fn(&Value, &mut Output);

fn write(node: &Branch<Value>, leaf: Leaf<'_>, otherwise: Leaf<'_>, out: &mut Output) {
    let arms = |out: &mut Output| {
        for arm in &node.arms {
            out.tokens(arm.head.clone());
            let mut block = Output::default();
            block.tokens(arm.statements.clone());
            leaf(&arm.leaf, &mut block);
            // Where the compiler says that an arm is missing, it shows where that goes: behind this one.
            out.braced_at(Span::mixed_site().located_at(arm.leaf.extent.end), block);
        }
    };
    if let Some(scrutinee) = &node.scrutinee {
        out.tokens(scrutinee.clone());
        return out.braced(arms);
    }
    arms(out);
    if let Some(value) = &node.otherwise {
        out.word("else");
        out.braced(|out| otherwise(value, out));
    }
}
