//! Where in the call a place of the message is.

use whatsapp_dsl_rules::Step;

use crate::ast::{Extent, Item, List};
use crate::resolved::{Form, Struct, Value};

/// The tokens of the place, or of the nearest thing that has any: the struct's name, where a field is missing.
pub(super) fn extent(message: &Struct, steps: &[Step]) -> Extent {
    in_struct(message, steps).0
}

pub(crate) fn value<'a>(message: &'a Struct, steps: &[Step]) -> Option<&'a Value> {
    in_struct(message, steps).1
}

/// The values at the places, if each has a form of which this holds.
pub(super) fn values<'a>(message: &'a Struct, places: &[Vec<Step>], holds: fn(&Form) -> bool) -> Option<Vec<&'a Value>> {
    let mut values = Vec::new();
    for place in places {
        values.push(value(message, place).filter(|value| holds(&value.form))?);
    }
    Some(values)
}

/// The struct around the value, as near as can be.
pub(crate) fn around<'a>(node: &'a Struct, is_it: &dyn Fn(&Value) -> bool) -> Option<&'a Struct> {
    node.fields.iter().find_map(|field| of_value(node, &field.value, is_it))
}

fn of_value<'a>(node: &'a Struct, value: &'a Value, is_it: &dyn Fn(&Value) -> bool) -> Option<&'a Struct> {
    match &value.form {
        _ if is_it(value) => Some(node),
        Form::Struct(inner) => around(inner, is_it),
        Form::List(_, list) => of_entries(node, list, is_it),
        Form::Branch(branch) => branch.arms.iter().find_map(|arm| of_value(node, &arm.leaf, is_it)),
        _ => None,
    }
}

fn of_entries<'a>(node: &'a Struct, list: &'a List<Value>, is_it: &dyn Fn(&Value) -> bool) -> Option<&'a Struct> {
    list.0.iter().find_map(|entry| match entry {
        Item::Value(value) => of_value(node, value, is_it),
        Item::Loop { body, .. } => of_entries(node, body, is_it),
        Item::Statement(_) | Item::Spread(..) => None,
    })
}

/// Whether a misspelt name probably means the field at the place, or one on the way to it.
pub(super) fn is_meant(node: &Struct, steps: &[Step]) -> bool {
    let Some((Step::Field(name), _)) = steps.split_first() else { return false };
    if node.meant.contains(name) || (node.is_unclear && node.field(name).is_none()) {
        return true;
    }
    // The structs on the way, from the outermost.
    (1..steps.len()).any(|end| match value(node, &steps[..end]).map(|value| &value.form) {
        Some(Form::Struct(inner)) => is_meant(inner, &steps[end..]),
        _ => false,
    })
}

/// The extent of the deepest node on the way to a place, and the value if it is the place itself.
type Deepest<'a> = (Extent, Option<&'a Value>);

fn in_struct<'a>(node: &'a Struct, steps: &[Step]) -> Deepest<'a> {
    let next = match steps.split_first() {
        Some((Step::Field(name), rest)) => node.field(name).map(|field| in_value(&field.value, rest)),
        _ => None,
    };
    next.unwrap_or((node.name.span().into(), None))
}

fn in_value<'a>(value: &'a Value, steps: &[Step]) -> Deepest<'a> {
    let next = match (&value.form, steps.split_first()) {
        (_, None) => Some((own_extent(value), Some(value))),
        (Form::Struct(inner), _) => Some(in_struct(inner, steps)),
        (Form::List(_, list), Some((Step::Index(index), rest))) => in_list(list, *index, rest),
        (Form::Branch(branch), Some((Step::Branch(index), rest))) => branch.leaf(*index).map(|leaf| in_value(leaf, rest)),
        _ => None,
    };
    next.unwrap_or((own_extent(value), None))
}

fn in_list<'a>(list: &'a List<Value>, index: usize, steps: &[Step]) -> Option<Deepest<'a>> {
    Some(match (list.0.get(index)?, steps.split_first()) {
        (Item::Value(value), _) => in_value(value, steps),
        (Item::Loop { extent, body, .. }, Some((Step::Turn(index), rest))) => in_list(body, *index, rest).unwrap_or((*extent, None)),
        (Item::Loop { extent, .. } | Item::Spread(extent, _), _) => (*extent, None),
        (Item::Statement(_), _) => return None,
    })
}

fn own_extent(value: &Value) -> Extent {
    match &value.form {
        Form::Struct(inner) => inner.name.span().into(),
        // What a policy does always fits, so it can only be the fallback.
        Form::Policy(policy) => policy.fallback.as_ref().map_or(value.extent, |fallback| fallback.literal.span().into()),
        _ => value.extent,
    }
}
