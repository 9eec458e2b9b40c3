//! Where in the call a place of the message is.

use whatsapp_dsl_rules::Step;

use crate::ast::{Extent, Item, Loop};
use crate::resolved::{Form, Struct, Value};

/// The tokens of the place, or of the nearest thing that has any: the struct's name, where a field is missing.
pub(super) fn extent(message: &Struct, steps: &[Step]) -> Extent {
    deepest(message, steps).0.extent()
}

/// The value at the place.
pub(crate) fn value<'a>(message: &'a Struct, steps: &[Step]) -> Option<&'a Value> {
    match deepest(message, steps) {
        (Node::Value(value), []) => Some(value),
        _ => None,
    }
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

/// Something on the way to a place.
#[derive(Clone, Copy)]
enum Node<'a> {
    Struct(&'a Struct),
    Value(&'a Value),
    Loop(&'a Loop<Value>),
    Spread(Extent),
}

/// The deepest node on the way to a place, and the steps that lead no further.
fn deepest<'a, 's>(message: &'a Struct, mut steps: &'s [Step]) -> (Node<'a>, &'s [Step]) {
    let mut node = Node::Struct(message);
    while let Some((step, rest)) = steps.split_first()
        && let Some(next) = node.child(*step)
    {
        (node, steps) = (next, rest);
    }
    (node, steps)
}

fn entry(entries: &[Item<Value>], index: usize) -> Option<Node<'_>> {
    Some(match entries.get(index)? {
        Item::Value(value) => Node::Value(value),
        Item::Loop(inner) => Node::Loop(inner),
        Item::Spread(extent, _) => Node::Spread(*extent),
    })
}

impl Node<'_> {
    fn child(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Struct(node), Step::Field(name)) => node.field(name).map(|field| Self::Value(&field.value)),
            (Self::Loop(inner), Step::Index(index)) => entry(&inner.body, index),
            (Self::Value(value), step) => match (&value.form, step) {
                (Form::Struct(inner), step) => Self::Struct(inner).child(step),
                (Form::List(list), Step::Index(index)) => entry(&list.entries, index),
                (Form::Branch(branch), Step::Branch(index)) => branch.leaf(index).map(Self::Value),
                _ => None,
            },
            _ => None,
        }
    }

    fn extent(self) -> Extent {
        match self {
            Self::Struct(node) => node.name.span().into(),
            Self::Loop(inner) => inner.extent,
            Self::Spread(extent) => extent,
            Self::Value(value) => match &value.form {
                Form::Struct(inner) => inner.name.span().into(),
                // What a policy does always fits, so it can only be the fallback.
                Form::Policy(policy) => policy.fallback.span().into(),
                _ => value.extent,
            },
        }
    }
}
