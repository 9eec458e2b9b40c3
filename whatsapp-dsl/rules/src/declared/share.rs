//! How many characters a text may have that is made to fit: what the text around it leaves, shared equally.

use super::Declared;
use super::length::Length;
use super::rendered::{Rendered, Scattered, Use, candidates, texts};
use crate::view::{Value, View};
use crate::violation::{Step, Steps};

/// The most characters of each text that is made to fit.
#[must_use]
pub fn shares(declared: &Declared, message: &dyn View) -> Vec<(Steps, usize)> {
    let mut shares: Vec<(Steps, usize)> = Vec::new();
    for language in candidates(declared, message) {
        for text in texts(language, message) {
            let scattered = text.scattered.as_ref().map(Scattered::entries).unwrap_or_default();
            let share = text.share_among(&scattered);
            let leaves = text.uses.iter().chain(scattered.iter().map(|entry| &entry.one)).flat_map(Use::leaves);
            for leaf in leaves.filter(|leaf| matches!(leaf.length, Length::Fitted(_))) {
                match shares.iter_mut().find(|(place, _)| *place == leaf.place) {
                    Some((_, known)) => *known = share.min(*known),
                    None => shares.push((leaf.place, share)),
                }
            }
        }
    }
    shares
}

/// A value that stands nobody knows where.
struct Entry<'a> {
    /// It, and in how many places of the text it stands at most.
    one: Use<'a>,
    is_certain: bool,
}

impl Rendered<'_> {
    /// What each value may have if each of these takes one of the variables that are left.
    fn share_among(&self, entries: &[Entry<'_>]) -> usize {
        let Some(scattered) = &self.scattered else { return self.share() };
        let fewest = scattered.times.iter().map(|(_, times)| *times).min().unwrap_or(0);
        let (mut taken, mut open) = (self.taken(), self.open() + scattered.total());
        for Entry { one, is_certain } in entries {
            taken += one.times * one.longest();
            if *is_certain && one.is_known() {
                open = open.saturating_sub(fewest);
            }
        }
        self.limit.saturating_sub(taken).checked_div(open).unwrap_or(0)
    }
}

impl<'a> Scattered<'a> {
    /// How often all the variables stand in the text.
    fn total(&self) -> usize {
        self.times.iter().map(|(_, times)| times).sum()
    }

    fn entries(&self) -> Vec<Entry<'a>> {
        let mut found = Vec::new();
        for index in self.from..self.items.len() {
            self.add(self.items.item(index), within(&self.list, index), false, &mut found);
        }
        found
    }

    fn add(&self, value: Value<'a>, place: Steps, is_repeated: bool, found: &mut Vec<Entry<'a>>) {
        if let Value::Repeated(items) = value {
            for index in 0..items.len() {
                self.add(items.item(index), within(&place, index), true, found);
            }
            return;
        }
        let most = self.times.iter().map(|(_, times)| *times).max().unwrap_or(0);
        let times = if is_repeated { self.total() } else { most };
        found.push(Entry { one: Use { times, place, value }, is_certain: !is_repeated && value.entries().0 > 0 });
    }
}

fn within(place: &Steps, index: usize) -> Steps {
    place.iter().copied().chain([Step::Index(index)]).collect()
}
