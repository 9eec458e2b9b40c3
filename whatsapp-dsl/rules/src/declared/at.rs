//! What is found in a template message, or in a card of one, where a blank goes.

use super::blank::At;
use crate::view::{Value, View};
use crate::violation::Step;

/// The way to a place, in as many steps as it takes.
pub(super) type Way = [Option<Step>; 4];

impl At {
    /// What is there.
    pub(super) fn value<'a>(&self, view: &'a dyn View) -> Value<'a> {
        match *self {
            Self::Component(name) => view.get(name),
            Self::Parameter(index) => match view.get("body") {
                Value::List(items) => items.item(index),
                _ => Value::Absent,
            },
            Self::Button(_, _, field) => self.button(view).map_or(Value::Absent, |(_, _, button)| button.get(field)),
        }
    }

    /// The way there; to the list of buttons, where there is no such button.
    pub(super) fn way(&self, view: &dyn View) -> Way {
        match *self {
            Self::Component(name) => [Some(Step::Field(name)), None, None, None],
            Self::Parameter(index) => [Some(Step::Field("body")), Some(Step::Index(index)), None, None],
            Self::Button(_, _, field) => match self.button(view) {
                Some((index, branch, _)) => [Some(Step::Field("buttons")), Some(Step::Index(index)), branch, Some(Step::Field(field))],
                None => [Some(Step::Field("buttons")), None, None, None],
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
