//! The texts of a send once their variables are filled in.

use super::at::Way;
use super::blank::At;
use super::passage::Passage;
use crate::cross::lists;
use crate::text::characters;
use crate::view::{Items, Value, View};
use crate::violation::{Step, Steps};

/// A text with variables, and what fills them.
pub(super) struct Rendered<'a> {
    pub passage: &'a Passage,
    /// The variables, each with how often the text has it.
    pub uses: Vec<Use<'a>>,
    /// The values of a list that may fill one variable or another.
    pub scattered: Option<Scattered<'a>>,
}

/// Entries of a list whose index is not known: loops and branches come before them.
pub(super) struct Scattered<'a> {
    pub list: Steps,
    pub items: &'a dyn Items,
    /// The first entry whose index is not known.
    pub from: usize,
    /// How often the text has each of the variables that they fill.
    pub times: Vec<usize>,
}

/// A variable, and its value.
pub(super) struct Use<'a> {
    pub times: usize,
    pub place: Steps,
    pub value: Value<'a>,
}

impl Passage {
    /// Whether all that fills it is known and leaves it short enough, as it mostly is.
    pub(super) fn fits(&self, view: &dyn View) -> bool {
        let mut length = self.fixed;
        for (at, times) in &self.variables {
            let Some(count) = known(at.value(view)) else { return false };
            length += times * count;
        }
        length <= self.limit
    }

    /// The text with what fills it; several where the list of its values is a branch, none where a value is missing.
    pub(super) fn rendered<'a>(&'a self, view: &'a dyn View, here: &[Step]) -> Vec<Rendered<'a>> {
        if self.is_list {
            return lists(view, "body").iter().filter_map(|list| self.with_values(view, Some(list), here)).collect();
        }
        self.with_values(view, None, here).into_iter().collect()
    }

    fn with_values<'a>(&'a self, view: &'a dyn View, list: Option<&(Steps, &'a dyn Items)>, here: &[Step]) -> Option<Rendered<'a>> {
        let mut found = Rendered { passage: self, uses: Vec::new(), scattered: None };
        let within = |place: &[Step]| here.iter().chain(place).copied().collect::<Steps>();
        for (at, times) in &self.variables {
            let times = *times;
            if let (At::Parameter(index), Some((place, items))) = (at, list) {
                let from = (0..items.len()).find(|index| items.item(*index).entries() != (1, Some(1)));
                if let Some(from) = from.filter(|from| from <= index) {
                    let scattered =
                        found.scattered.get_or_insert_with(|| Scattered { list: within(place), items: *items, from, times: Vec::new() });
                    scattered.times.push(times);
                } else {
                    let value = items.item(*index);
                    let mut place = within(place);
                    place.push(Step::Index(*index));
                    found.add(times, place, value)?;
                }
            } else {
                found.add(times, within(&steps(at.way(view))), at.value(view))?;
            }
        }
        Some(found)
    }
}

impl<'a> Rendered<'a> {
    /// Adds what fills a variable, if it is there.
    fn add(&mut self, times: usize, place: Steps, value: Value<'a>) -> Option<()> {
        (!value.is_absent()).then(|| self.uses.push(Use { times, place, value }))
    }
}

/// How long a value is that is known.
fn known(value: Value<'_>) -> Option<usize> {
    match value {
        Value::Text(text) => Some(characters(text)),
        Value::Part(_, view) => match view.get("text") {
            Value::Absent => {
                if let Value::Text(text) = view.get("fallback_value") {
                    Some(characters(text))
                } else {
                    None
                }
            }
            Value::Text(text) => Some(characters(text)),
            _ => None,
        },
        _ => None,
    }
}

pub(super) fn steps(way: Way) -> Steps {
    way.into_iter().flatten().collect()
}
