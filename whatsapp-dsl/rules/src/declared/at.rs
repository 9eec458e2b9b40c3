//! What is found in a template message, or in a card of one, where a blank goes.

use super::blank::At;
use crate::view::{Value, View};
use crate::violation::Step;

/// The way to a place, in as many steps as it takes.
pub(super) type Way = [Option<Step>; 4];

impl At {
    /// The way there, and what is there; the way to the list of buttons, where there is no such button.
    pub(super) fn find<'a>(&self, view: &'a dyn View) -> (Way, Value<'a>) {
        let field = |name| Some(Step::Field(name));
        match *self {
            Self::Component(name) => ([field(name), None, None, None], view.get(name)),
            Self::Parameter(index) => {
                let value = if let Value::List(items) = view.get("body") { items.item(index) } else { Value::Absent };
                ([field("body"), Some(Step::Index(index)), None, None], value)
            }
            Self::Button(_, part, _) if self.is_whole_button() => {
                let Value::List(buttons) = view.get("buttons") else { return ([field("buttons"), None, None, None], Value::Absent) };
                // What is no struct of the table is what only the run time knows of such a button.
                let is_it = |value| !matches!(value, Value::Part(found, _) if found.rule != part.rule);
                let found = (0..buttons.len()).find(|index| match buttons.item(*index) {
                    Value::AnyOf(branches) => is_it(branches.item(0)),
                    value => is_it(value),
                });
                match found {
                    Some(index) => ([field("buttons"), Some(Step::Index(index)), None, None], buttons.item(index)),
                    None => ([field("buttons"), None, None, None], Value::Absent),
                }
            }
            Self::Button(_, _, name) => match self.button(view) {
                Some((index, branch, button)) => ([field("buttons"), Some(Step::Index(index)), branch, field(name)], button.get(name)),
                None => ([field("buttons"), None, None, None], Value::Absent),
            },
        }
    }

    /// The button, where it is in the list, and which branch of that entry it is.
    fn button<'a>(&self, view: &'a dyn View) -> Option<(usize, Option<Step>, &'a dyn View)> {
        let (Self::Button(wanted, part, _), Value::List(buttons)) = (*self, view.get("buttons")) else { return None };
        let is_it = |value| match value {
            Value::Part(found, button) if found.rule == part.rule => match button.get("index") {
                Value::Integer(index) => usize::try_from(index) == Ok(wanted),
                _ => true,
            }
            .then_some(button),
            _ => None,
        };
        (0..buttons.len()).find_map(|index| match buttons.item(index) {
            Value::AnyOf(branches) => Some((index, Some(Step::Branch(0)), is_it(branches.item(0))?)),
            value => Some((index, None, is_it(value)?)),
        })
    }
}
