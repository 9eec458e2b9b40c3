//! Within the text of a template, values that come at run time share what the text leaves of the limit.

use whatsapp_dsl_rules::Step;
use whatsapp_dsl_rules::declared::{Declared, rendered};

use crate::ast::{Entry, Form, List, Struct, Value};

/// Tells each policy how many characters it has.
pub(super) fn among_policies(message: &mut Struct, template: &'static Declared) {
    for (place, share) in rendered::shares(template, message) {
        if let Some(Form::Policy(policy)) = in_struct(message, &place).map(|value| &mut value.form) {
            policy.share = Some(share);
        }
    }
}

fn in_struct<'a>(node: &'a mut Struct, steps: &[Step]) -> Option<&'a mut Value> {
    let (Step::Field(name), rest) = steps.split_first()? else { return None };
    let field = node.fields.iter_mut().find(|field| field.row.is_some_and(|row| row.name == *name))?;
    in_value(&mut field.value, rest)
}

fn in_value<'a>(node: &'a mut Value, steps: &[Step]) -> Option<&'a mut Value> {
    let Some((step, rest)) = steps.split_first() else { return Some(node) };
    match (&mut node.form, step) {
        (Form::Struct(inner), _) => in_struct(inner, steps),
        (Form::List(list), Step::Index(index)) => in_value(entry(list, *index)?, rest),
        (Form::Branch(branch), Step::Branch(index)) => in_value(&mut branch.arms.get_mut(*index)?.leaf, rest),
        _ => None,
    }
}

fn entry(list: &mut List, index: usize) -> Option<&mut Value> {
    match list.entries.get_mut(index)? {
        Entry::Value(value) => Some(value),
        Entry::Loop(_) | Entry::Spread(..) => None,
    }
}
