//! Where in the call a place of the message is.

use whatsapp_dsl_rules::Step;

use crate::ast::{Entry, Field, Form, List, Loop, Place, Policy, Struct, Value};

/// The tokens of the place, or of the nearest thing that has any: the struct's name, where a field is missing.
pub(super) fn place(message: &Struct, steps: &[Step]) -> Place {
    deepest(message, steps).0.place()
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
    if node.meant.contains(name) || (node.is_unclear && field(node, name).is_none()) {
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
    Loop(&'a Loop),
    Spread(Place),
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

fn field<'a>(node: &'a Struct, name: &str) -> Option<&'a Field> {
    node.fields.iter().find(|field| field.row.is_some_and(|row| row.name == name))
}

fn entry(list: &List, index: usize) -> Option<Node<'_>> {
    Some(match list.entries.get(index)? {
        Entry::Value(value) => Node::Value(value),
        Entry::Loop(inner) => Node::Loop(inner),
        Entry::Spread(place, _) => Node::Spread(*place),
    })
}

impl Node<'_> {
    fn child(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Struct(node), Step::Field(name)) => field(node, name).map(|field| Self::Value(&field.value)),
            (Self::Loop(inner), Step::Index(index)) => entry(&inner.body, index),
            (Self::Value(value), step) => match (&value.form, step) {
                (Form::Struct(inner), step) => Self::Struct(inner).child(step),
                (Form::List(list), Step::Index(index)) => entry(list, index),
                (Form::Branch(branch), Step::Branch(index)) => branch.leaf(index).map(Self::Value),
                _ => None,
            },
            _ => None,
        }
    }

    fn place(self) -> Place {
        match self {
            Self::Struct(node) => node.name.span().into(),
            Self::Loop(inner) => inner.place,
            Self::Spread(place) => place,
            Self::Value(value) => match &value.form {
                Form::Struct(inner) => inner.name.span().into(),
                // What a policy does always fits, so it can only be the fallback.
                Form::Policy(Policy { fallback: Some((literal, _)), .. }) => literal.span().into(),
                _ => value.place,
            },
        }
    }
}
