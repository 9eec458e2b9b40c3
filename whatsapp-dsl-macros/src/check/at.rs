//! Where in the call a place of the message is.

use whatsapp_dsl_rules::Step;

use crate::ast::{Entry, Form, List, Place, Policy, Struct, Value};

/// The tokens of the place, or of the nearest thing that has any: the struct's name, where a field is missing.
pub(super) fn place(node: &Struct, steps: &[Step]) -> Place {
    let Some((Step::Field(name), rest)) = steps.split_first() else { return node.name.span().into() };
    match node.fields.iter().find(|field| field.row.is_some_and(|row| row.name == *name)) {
        Some(field) => in_value(&field.value, rest),
        None => node.name.span().into(),
    }
}

/// The value at the place.
pub(crate) fn value<'a>(node: &'a Struct, steps: &[Step]) -> Option<&'a Value> {
    let (Step::Field(name), rest) = steps.split_first()? else { return None };
    let field = node.fields.iter().find(|field| field.row.is_some_and(|row| row.name == *name))?;
    find(&field.value, rest)
}

/// Whether a misspelt name probably means the field at the place, or one on the way to it.
pub(super) fn is_meant(node: &Struct, steps: &[Step]) -> bool {
    let Some((Step::Field(name), _)) = steps.split_first() else { return false };
    let is_there = || node.fields.iter().any(|field| field.row.is_some_and(|row| row.name == *name));
    if node.meant.contains(name) || (node.is_unclear && !is_there()) {
        return true;
    }
    // The structs on the way, from the outermost.
    (1..steps.len()).any(|end| match value(node, &steps[..end]).map(|value| &value.form) {
        Some(Form::Struct(inner)) => is_meant(inner, &steps[end..]),
        _ => false,
    })
}

fn in_value(node: &Value, steps: &[Step]) -> Place {
    match (&node.form, steps) {
        (Form::Struct(inner), _) => place(inner, steps),
        (Form::List(list), [Step::Index(index), rest @ ..]) => in_list(list, *index, rest).unwrap_or(node.place),
        (Form::Branch(branch), [Step::Branch(index), rest @ ..]) => branch.leaf(*index).map_or(node.place, |leaf| in_value(leaf, rest)),
        // What a policy does always fits, so it can only be the fallback.
        (Form::Policy(Policy { fallback: Some((literal, _)), .. }), _) => literal.span().into(),
        _ => node.place,
    }
}

fn in_list(list: &List, index: usize, rest: &[Step]) -> Option<Place> {
    match list.entries.get(index)? {
        Entry::Value(value) => Some(in_value(value, rest)),
        Entry::Loop(inner) => match rest {
            [Step::Index(index), rest @ ..] => in_list(&inner.body, *index, rest),
            _ => Some(inner.place),
        },
        Entry::Spread(place, _) => Some(*place),
    }
}

fn find<'a>(node: &'a Value, steps: &[Step]) -> Option<&'a Value> {
    match (&node.form, steps) {
        (_, []) => Some(node),
        (Form::Struct(inner), _) => value(inner, steps),
        (Form::List(list), [Step::Index(index), rest @ ..]) => find_in_list(list, *index, rest),
        (Form::Branch(branch), [Step::Branch(index), rest @ ..]) => find(branch.leaf(*index)?, rest),
        _ => None,
    }
}

fn find_in_list<'a>(list: &'a List, index: usize, rest: &[Step]) -> Option<&'a Value> {
    match (list.entries.get(index)?, rest) {
        (Entry::Value(value), rest) => find(value, rest),
        (Entry::Loop(inner), [Step::Index(index), rest @ ..]) => find_in_list(&inner.body, *index, rest),
        _ => None,
    }
}
