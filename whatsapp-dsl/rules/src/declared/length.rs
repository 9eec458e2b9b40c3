//! How long a text is once it is filled in.

use super::rendered::{Rendered, Use};
use super::rules;
use crate::code::TEXT_TOO_LONG;
use crate::report::{Question, Report, Unproven};
use crate::text::characters;
use crate::view::Value;
use crate::violation::{Step, Steps, Violation};

/// One of the texts that a value can come to.
pub(super) struct Leaf {
    pub place: Steps,
    pub length: Length,
}

/// How long a text is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// So many characters.
    Known(usize),
    /// Made to fit; the text that stands in has so many characters.
    Fitted(usize),
    /// The compiler knows it.
    Constant,
    /// Only the run time knows it.
    Open,
}

impl Leaf {
    /// How long it is, as far as that is known.
    fn known(&self) -> usize {
        if let Length::Known(count) = self.length { count } else { 0 }
    }
}

impl Rendered<'_> {
    /// What the values that nobody knows yet may each have.
    pub(super) fn share(&self) -> usize {
        self.passage.limit.saturating_sub(self.taken()).checked_div(self.open()).unwrap_or(0)
    }

    /// How often a value stands here that nobody knows yet.
    pub(super) fn open(&self) -> usize {
        self.uses.iter().filter(|one| !one.is_known()).map(|one| one.times).sum()
    }

    /// The characters that are taken in any case.
    pub(super) fn taken(&self) -> usize {
        self.passage.fixed + self.uses.iter().filter(|one| one.is_known()).map(|one| one.times * one.longest()).sum::<usize>()
    }

    /// What is wrong with the text, and what only the run time can tell.
    pub(super) fn check(&self, report: &Report<'_>) -> (Vec<Violation>, Vec<Unproven>) {
        let (mut violations, mut unproven) = (Vec::new(), Vec::new());
        let (taken, open, share, name, limit) = (self.taken(), self.open(), self.share(), self.passage.name, self.passage.limit);
        let rule = report.rule(rules::length(name));
        if let Some((place, words)) = self.too_long() {
            return (vec![Violation::new(rule, TEXT_TOO_LONG, words).at_place(&place)], unproven);
        }
        // A value that comes at run time, and is checked there, may be as short as can be.
        let of_others = if self.uses.iter().any(Use::is_unchecked) { 1 } else { share };
        let mut constants = Vec::new();
        let mut others = 0;
        for one in self.uses.iter().filter(|one| !one.is_known()) {
            let leaves = one.leaves();
            if let [Leaf { length: Length::Constant, place }] = leaves.as_slice() {
                constants.extend(std::iter::repeat_n(place.clone(), one.times));
                continue;
            }
            others += one.times;
            let room = limit.saturating_sub(taken + (open - one.times) * of_others) / one.times;
            let most = if of_others == share { share } else { room };
            for leaf in leaves {
                let still = |question, words: String| Unproven {
                    question,
                    violation: Violation::new(rule.clone(), TEXT_TOO_LONG, words).at_place(&leaf.place),
                    among: vec![leaf.place.clone()],
                };
                match leaf.length {
                    Length::Known(count) | Length::Fitted(count) if count > most => {
                        let words = format!("this text is {count} characters, the {name} of at most {limit} leaves {most} for it");
                        violations.push(Violation::new(rule.clone(), TEXT_TOO_LONG, words).at_place(&leaf.place));
                    }
                    Length::Constant => unproven.push(still(Question::Rendered { most }, too_long(name, most, limit))),
                    Length::Open => unproven.push(still(Question::Other, format!("whether the {name} has at most {limit} characters"))),
                    Length::Known(_) | Length::Fitted(_) => {}
                }
            }
        }
        if let Some(place) = constants.last() {
            let most = limit.saturating_sub(taken + others * of_others);
            let violation = Violation::new(rule, TEXT_TOO_LONG, too_long(name, most, limit)).at_place(place);
            unproven.push(Unproven { question: Question::Rendered { most }, violation, among: constants });
        }
        (violations, unproven)
    }

    /// Where and why the text is too long whatever the run time brings.
    fn too_long(&self) -> Option<(Steps, String)> {
        let (taken, name, limit) = (self.taken(), self.passage.name, self.passage.limit);
        let is_open = self.open() > 0;
        if taken <= limit && !(is_open && self.share() == 0) {
            return None;
        }
        let longest = self.uses.iter().filter(|one| one.is_known()).max_by_key(|one| one.longest());
        let others = if longest.is_some() { "the other values" } else { "this value" };
        let place = longest.and_then(Use::longest_leaf).or_else(|| Some(self.uses.first()?.place.clone())).unwrap_or_default();
        let shown = if name == "url" { "allowed" } else { "shown" };
        let at_least = if is_open { "at least " } else { "" };
        let words = if taken > limit {
            format!("the {name} is {at_least}{taken} characters once it is filled in, at most {limit} are {shown}")
        } else {
            format!("the {name} leaves no character for {others}, at most {limit} are {shown}")
        };
        Some((place, words))
    }
}

fn too_long(name: &str, most: usize, limit: usize) -> String {
    format!("the {name} of at most {limit} characters leaves {most} for its constants, which are longer")
}

impl Use<'_> {
    /// The texts that the value can come to.
    pub(super) fn leaves(&self) -> Vec<Leaf> {
        leaves(self.value, &self.place)
    }

    pub(super) fn is_known(&self) -> bool {
        self.leaves().iter().all(|leaf| matches!(leaf.length, Length::Known(_)))
    }

    /// Whether nothing is known of it before the run time.
    fn is_unchecked(&self) -> bool {
        self.leaves().iter().any(|leaf| leaf.length == Length::Open)
    }

    /// The longest that is known.
    pub(super) fn longest(&self) -> usize {
        self.leaves().iter().map(Leaf::known).max().unwrap_or(0)
    }

    /// Where the longest that is known stands.
    fn longest_leaf(&self) -> Option<Steps> {
        self.leaves().into_iter().max_by_key(Leaf::known).map(|leaf| leaf.place)
    }
}

fn leaves(value: Value<'_>, place: &Steps) -> Vec<Leaf> {
    let leaf = |length| vec![Leaf { place: place.clone(), length }];
    let within = |step, value: Value<'_>| {
        let mut place = place.clone();
        place.push(step);
        leaves(value, &place)
    };
    match value {
        Value::Text(text) => leaf(Length::Known(characters(text))),
        Value::Fitted(text) => leaf(Length::Fitted(characters(text))),
        Value::Constant => leaf(Length::Constant),
        Value::AnyOf(branches) => (0..branches.len()).flat_map(|index| within(Step::Branch(index), branches.item(index))).collect(),
        Value::Part(part, view) => match ["text", "fallback_value"].into_iter().find(|name| part.field(name).is_some()) {
            Some(field) if !view.get(field).is_absent() => within(Step::Field(field), view.get(field)),
            _ => Vec::new(),
        },
        // What is missing is said to be, and what never comes needs no room.
        Value::Absent | Value::Never => Vec::new(),
        _ => leaf(Length::Open),
    }
}
