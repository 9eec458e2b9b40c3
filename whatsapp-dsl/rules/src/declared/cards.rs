//! Which card of the template each card of a send fills in.

use super::{Filling, Language};
use crate::cross::lists;
use crate::definition::Card;
use crate::view::{Value, View};
use crate::violation::{Step, Steps};

/// A card of a send.
pub(super) struct Sent<'a> {
    pub place: Steps,
    pub view: &'a dyn View,
    /// The cards of the template that it may be: one, unless nobody knows how many stand before it.
    pub models: Vec<Model<'a>>,
}

/// A card of the template.
pub(super) struct Model<'a> {
    pub index: usize,
    pub card: &'a Card,
    pub fillings: &'a [Filling],
}

/// The cards of a send, as far as they are known.
pub(super) fn sent<'a>(language: &'a Language, message: &'a dyn View) -> Vec<Sent<'a>> {
    let mut found = Vec::new();
    for (place, items) in lists(message, "cards") {
        let mut position = Some(0);
        for index in 0..items.len() {
            let item = items.item(index);
            add(item, step(&place, Step::Index(index)), position, language, &mut found);
            position = position.filter(|_| item.entries() == (1, Some(1))).map(|position| position + 1);
        }
    }
    found
}

fn add<'a>(value: Value<'a>, place: Steps, position: Option<usize>, language: &'a Language, found: &mut Vec<Sent<'a>>) {
    match value {
        Value::Part(_, view) => {
            let models = models(language, position);
            found.push(Sent { place, view, models });
        }
        Value::AnyOf(branches) => {
            for index in 0..branches.len() {
                add(branches.item(index), step(&place, Step::Branch(index)), position, language, found);
            }
        }
        Value::Repeated(items) => {
            for index in 0..items.len() {
                add(items.item(index), step(&place, Step::Index(index)), None, language, found);
            }
        }
        _ => {}
    }
}

fn step(place: &Steps, step: Step) -> Steps {
    place.iter().copied().chain([step]).collect()
}

/// The cards of the template that the one at this position may be; those that take and say the same count as one.
fn models(language: &Language, position: Option<usize>) -> Vec<Model<'_>> {
    if let Some(position) = position {
        return model(language, position).into_iter().collect();
    }
    let mut models: Vec<Model<'_>> = Vec::new();
    for index in 0..language.cards.len() {
        let Some(found) = model(language, index) else { continue };
        if !models.iter().any(|known| known.fillings == found.fillings && known.card.body == found.card.body) {
            models.push(found);
        }
    }
    models
}

/// The card of the template that the card at this position fills in: more cards of products are like the last one.
fn model(language: &Language, position: usize) -> Option<Model<'_>> {
    let cards = language.definition.cards.as_deref()?;
    let index = position.min(cards.len().checked_sub(1)?);
    Some(Model { index, card: cards.get(index)?, fillings: language.cards.get(index)? })
}
