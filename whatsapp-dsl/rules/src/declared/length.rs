//! How long the texts of a send are once their variables are filled in, and how long those may be that are made to fit.

use super::at::Way;
use super::blank::At;
#[cfg(feature = "compile-time")]
use super::check::{candidates, message::Moves};
use super::gaps::Passage;
use super::{Declared, rules};
use crate::cross::lists;
use crate::report::{Question, Report};
use crate::text::{INTEGER_DIGITS, characters, counted};
use crate::view::{Items, Value, View};
use crate::violation::{Step, Steps};

/// The most characters of each text that is made to fit, by where it was typed: what the text around it leaves, shared equally.
#[cfg(feature = "compile-time")]
pub fn shares(declared: &'static Declared, send: &dyn View) -> Vec<(Steps, usize)> {
    let mut shares: Vec<(Steps, usize)> = Vec::new();
    candidates(declared, send, &mut |candidate, _| {
        let message = candidate.sent(send);
        let moves = candidate.moves(&message);
        candidate.each_scope(&message, &mut Report::new(&message), &mut |report, scope| {
            for passage in &scope.gaps.passages {
                for text in passage.rendered(scope.view, report.place()) {
                    text.add_share(&moves, &mut shares);
                }
            }
        });
    });
    shares
}

#[cfg(feature = "compile-time")]
impl Rendered<'_> {
    /// Adds the share of each text that is made to fit; of several, the least.
    fn add_share(&self, moves: &Moves, shares: &mut Vec<(Steps, usize)>) {
        let share = self.share();
        for one in &self.uses {
            for (place, length) in &one.leaves {
                if !matches!(length, Length::Fitted(_)) {
                    continue;
                }
                let place = moves.typed(place);
                match shares.iter_mut().find(|(known, _)| *known == place) {
                    Some((_, known)) => *known = share.min(*known),
                    None => shares.push((place, share)),
                }
            }
        }
    }
}

/// A text with variables, and what fills them.
pub(super) struct Rendered<'a> {
    passage: &'a Passage,
    uses: Vec<Use>,
    /// The characters that are taken in any case.
    taken: usize,
    /// How often it has a value that is not known yet.
    open: usize,
    /// How often it has each variable that is filled by one entry of a list or another: loops and branches come before them.
    scattered: Vec<usize>,
}

/// What fills a variable.
struct Use {
    /// How often the text has it.
    times: usize,
    place: Steps,
    /// The texts that it can come to.
    leaves: Vec<(Steps, Length)>,
}

/// How long a text is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Length {
    /// So many characters.
    Known(usize),
    /// Made to fit; the text that is there where nothing is left of it has so many characters.
    Fitted(usize),
    /// The compiler knows it.
    Constant,
    /// Only the run time knows it.
    Open,
}

impl Passage {
    /// Whether all that fills it is known and leaves it short enough, as it mostly is.
    pub(super) fn fits(&self, view: &dyn View) -> bool {
        let mut length = self.fixed;
        for (at, times) in &self.variables {
            let Some(count) = known(at.find(view).1) else { return false };
            length += times * count;
        }
        length <= self.limit
    }

    /// The text with what fills it; several where the list of its values is a branch, none where a value is missing.
    pub(super) fn rendered(&self, view: &dyn View, here: &[Step]) -> Vec<Rendered<'_>> {
        let mut texts = Vec::new();
        if !self.is_list {
            texts.extend(self.with_values(view, None, here));
            return texts;
        }
        for list in &lists(view, "body") {
            texts.extend(self.with_values(view, Some(list), here));
        }
        texts
    }

    fn with_values(&self, view: &dyn View, list: Option<&(Steps, &dyn Items)>, here: &[Step]) -> Option<Rendered<'_>> {
        let mut text = Rendered { passage: self, uses: Vec::new(), taken: self.fixed, open: 0, scattered: Vec::new() };
        let first = list.and_then(|(_, items)| (0..items.len()).find(|index| items.item(*index).entries() != (1, Some(1))));
        for (at, times) in &self.variables {
            let (place, value) = match (at, list) {
                (At::Parameter(index), Some(_)) if first.is_some_and(|first| first <= *index) => {
                    text.scattered.push(*times);
                    continue;
                }
                (At::Parameter(index), Some((place, items))) => (within(place, Step::Index(*index)), items.item(*index)),
                _ => {
                    let (way, value) = at.find(view);
                    (steps(way), value)
                }
            };
            if value.is_absent() {
                return None;
            }
            let one = Use::new(*times, value, [here, &place].concat());
            if one.is_known() {
                text.taken += times * one.longest();
            } else {
                text.open += times;
            }
            text.uses.push(one);
        }
        if let Some(((place, items), first)) = list.zip(first).filter(|_| !text.scattered.is_empty()) {
            text.open += text.scattered.iter().sum::<usize>();
            let list = [here, place].concat();
            for index in first..items.len() {
                text.scatter(items.item(index), within(&list, Step::Index(index)), false);
            }
        }
        Some(text)
    }
}

impl Rendered<'_> {
    /// Adds an entry that fills one of the scattered variables; in a loop it may fill them all.
    fn scatter(&mut self, value: Value<'_>, place: Steps, is_repeated: bool) {
        if let Value::Repeated(items) = value {
            for index in 0..items.len() {
                self.scatter(items.item(index), within(&place, Step::Turn(index)), true);
            }
            return;
        }
        let times = self.scattered.iter().copied();
        let times = if is_repeated { times.sum() } else { times.max().unwrap_or(0) };
        let one = Use::new(times, value, place);
        self.taken += times * one.longest();
        if !is_repeated && value.entries().0 > 0 && one.is_known() {
            self.open = self.open.saturating_sub(self.scattered.iter().copied().min().unwrap_or(0));
        }
        self.uses.push(one);
    }

    /// What the values that are not known yet may each have.
    fn share(&self) -> usize {
        self.passage.limit.saturating_sub(self.taken).checked_div(self.open).unwrap_or(0)
    }

    /// The text is no longer than its component shows.
    pub(super) fn check(&self, report: &mut Report<'_>) {
        // How long a text with scattered values is, only the run time knows, which checks it.
        if !self.scattered.is_empty() {
            return;
        }
        let (&Passage { name, limit, .. }, share) = (self.passage, self.share());
        let rule = rules::length(name);
        if let Some((place, words)) = self.too_long() {
            return report.broken_in(&place, rule, words);
        }
        let leaves_less = |most| format!("the {name} has at most {limit} characters, which leaves only {most} for its constants");
        let is_open = |one: &Use| one.leaves.iter().any(|(_, length)| *length == Length::Open);
        // A value that comes at run time, and is checked there, may be as short as can be.
        let of_others = if self.uses.iter().any(is_open) { 1 } else { share };
        // Where each that is made to fit, and each that is checked, has its share, all have room.
        let is_shared =
            |(_, length): &(Steps, Length)| matches!(length, Length::Open) || length.fitted().is_some_and(|count| count <= share);
        let are_shared = self.uses.iter().filter(|one| !one.is_known()).all(|one| one.leaves.iter().all(is_shared));
        let mut constants = Vec::new();
        let mut others = 0;
        for one in self.uses.iter().filter(|one| !one.is_known()) {
            if let [(place, Length::Constant)] = one.leaves.as_slice() {
                constants.extend(std::iter::repeat_n(place.clone(), one.times));
                continue;
            }
            others += one.times;
            let room = limit.saturating_sub(self.taken + (self.open - one.times) * of_others) / one.times;
            let most = if of_others == share { share } else { room };
            for (place, length) in &one.leaves {
                match *length {
                    Length::Known(count) | Length::Fitted(count) if count > most => {
                        let words = format!(
                            "this text is {} long, but the {name} has at most {limit}, which leaves {most} for it",
                            counted(count, "characters")
                        );
                        report.broken_in(place, rule, words);
                    }
                    Length::Constant => report.unproven(Question::Rendered { most }, vec![place.clone()], rule, leaves_less(most)),
                    Length::Open => {
                        let words = format!("whether the {name} has at most {limit} characters");
                        let question = if are_shared { Question::Share { most: share } } else { Question::Other };
                        report.unproven(question, vec![place.clone()], rule, words);
                    }
                    Length::Known(_) | Length::Fitted(_) => {}
                }
            }
        }
        if !constants.is_empty() {
            let most = limit.saturating_sub(self.taken + others * of_others);
            report.unproven(Question::Rendered { most }, constants, rule, leaves_less(most));
        }
    }

    /// Where and why the text is too long whatever the run time brings.
    fn too_long(&self) -> Option<(Steps, String)> {
        let (&Passage { name, limit, .. }, taken, is_open) = (self.passage, self.taken, self.open > 0);
        if taken <= limit && !(is_open && self.share() == 0) {
            return None;
        }
        let mut place = self.uses.first().map(|one| &one.place);
        let (mut others, mut longest) = ("this value", 0);
        for one in self.uses.iter().filter(|one| one.is_known()) {
            others = "the other values";
            for (leaf, length) in &one.leaves {
                if length.known() >= longest {
                    (place, longest) = (Some(leaf), length.known());
                }
            }
        }
        let shown = if name == "url" { "allowed" } else { "shown" };
        let at_least = if is_open { "at least " } else { "" };
        let words = if taken > limit {
            format!("the {name} is {at_least}{taken} characters long once it is filled in; at most {limit} are {shown}")
        } else {
            format!("the {name} has no characters left for {others}; at most {limit} are {shown}")
        };
        Some((place.cloned().unwrap_or_default(), words))
    }
}

impl Use {
    fn new(times: usize, value: Value<'_>, place: Steps) -> Self {
        let mut leaves = Vec::new();
        add_leaves(value, &place, &mut leaves);
        Self { times, place, leaves }
    }

    fn is_known(&self) -> bool {
        self.leaves.iter().all(|(_, length)| matches!(length, Length::Known(_)))
    }

    fn longest(&self) -> usize {
        let mut longest = 0;
        for (_, length) in &self.leaves {
            longest = length.known().max(longest);
        }
        longest
    }
}

impl Length {
    /// How long at most what is made to fit may be, and what is known beside it.
    fn fitted(self) -> Option<usize> {
        if let Self::Known(count) | Self::Fitted(count) = self { Some(count) } else { None }
    }

    fn known(self) -> usize {
        if let Self::Known(count) = self { count } else { 0 }
    }
}

fn add_leaves(value: Value<'_>, place: &[Step], leaves: &mut Vec<(Steps, Length)>) {
    let length = match value {
        Value::Text(text) => Length::Known(characters(text)),
        Value::Fitted(text) => Length::Fitted(characters(text)),
        Value::Digits => Length::Known(INTEGER_DIGITS),
        Value::Constant => Length::Constant,
        Value::AnyOf(branches) => {
            for index in 0..branches.len() {
                add_leaves(branches.item(index), &within(place, Step::Branch(index)), leaves);
            }
            return;
        }
        Value::Part(part, view) => {
            let field = if part.field("text").is_some() { "text" } else { "fallback_value" };
            return add_leaves(view.get(field), &within(place, Step::Field(field)), leaves);
        }
        // What is missing is said to be, and what never comes needs no room.
        Value::Absent | Value::Never => return,
        _ => Length::Open,
    };
    leaves.push((place.to_vec(), length));
}

fn known(value: Value<'_>) -> Option<usize> {
    match value {
        Value::Text(text) => Some(characters(text)),
        Value::Digits => Some(INTEGER_DIGITS),
        Value::Part(_, view) => match view.get("text") {
            Value::Absent => known(view.get("fallback_value")),
            text => known(text),
        },
        _ => None,
    }
}

fn within(place: &[Step], step: Step) -> Steps {
    [place, &[step]].concat()
}

pub(super) fn steps(way: Way) -> Steps {
    let mut steps = Steps::new();
    for step in way.into_iter().flatten() {
        steps.push(step);
    }
    steps
}
