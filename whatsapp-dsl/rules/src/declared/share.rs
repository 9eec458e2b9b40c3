//! How many characters a text may have that is made to fit: what the text around it leaves, shared equally.

use super::Declared;
use super::check::candidates;
use super::length::Length;
use super::rendered::{Rendered, Scattered, Use};
use crate::view::{Value, View};
use crate::violation::{Step, Steps};

/// The most characters of each text that is made to fit, by where it was typed.
#[must_use]
pub fn shares(declared: &'static Declared, send: &dyn View) -> Vec<(Steps, usize)> {
    let mut shares: Vec<(Steps, usize)> = Vec::new();
    candidates(declared, send, &mut |candidate, _| {
        let message = candidate.sent(send);
        let moves = candidate.moves(&message);
        candidate.each_text(&message, &mut |text| {
            let scattered = text.scattered.as_ref().map(Scattered::entries).unwrap_or_default();
            let share = text.share_among(&scattered);
            for one in text.uses.iter().chain(scattered.iter().map(|entry| &entry.one)) {
                for leaf in one.leaves().into_iter().filter(|leaf| matches!(leaf.length, Length::Fitted(_))) {
                    let place = moves.typed(&leaf.place);
                    match shares.iter_mut().find(|(known, _)| *known == place) {
                        Some((_, known)) => *known = share.min(*known),
                        None => shares.push((place, share)),
                    }
                }
            }
        });
    });
    shares
}

/// A value whose index is not known.
struct Entry<'a> {
    /// It, and in how many places of the text it stands at most.
    one: Use<'a>,
    is_certain: bool,
}

impl Rendered<'_> {
    /// What each value may have if each of these takes one of the variables that are left.
    fn share_among(&self, entries: &[Entry<'_>]) -> usize {
        let Some(scattered) = &self.scattered else { return self.share() };
        let fewest = scattered.times.iter().copied().min().unwrap_or(0);
        let (mut taken, mut open) = (self.taken(), self.open() + scattered.total());
        for Entry { one, is_certain } in entries {
            taken += one.times * one.longest();
            if *is_certain && one.is_known() {
                open = open.saturating_sub(fewest);
            }
        }
        self.passage.limit.saturating_sub(taken).checked_div(open).unwrap_or(0)
    }
}

impl<'a> Scattered<'a> {
    /// How often the text has all these variables.
    fn total(&self) -> usize {
        self.times.iter().sum()
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
        let most = self.times.iter().copied().max().unwrap_or(0);
        let times = if is_repeated { self.total() } else { most };
        found.push(Entry { one: Use { times, place, value }, is_certain: !is_repeated && value.entries().0 > 0 });
    }
}

fn within(place: &Steps, index: usize) -> Steps {
    place.iter().copied().chain([Step::Index(index)]).collect()
}
