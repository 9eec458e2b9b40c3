//! The fields of a type, as they are found in one language after the other.

use super::taker::{Sort, Taker};
use super::{CARD_NAMES, Clash, Filling, Names, Slot, naming, taker};
use crate::definition::Definition;

/// What a language takes, each with the name of its field.
pub(super) struct Takes {
    pub own: Vec<(Taker, String)>,
    /// What each card takes.
    pub cards: Vec<Vec<(Taker, String)>>,
}

/// The names of the fields in every language.
pub(super) fn named(definitions: &[&Definition], names: &Names) -> Result<Vec<Takes>, Clash> {
    let mut used = Vec::new();
    let mut languages: Vec<Takes> = Vec::new();
    for definition in definitions {
        let own = of(taker::of_definition(definition), names, "", naming::ENVELOPE_WORDS, &mut used)?;
        let cards = definition.cards().iter();
        let cards =
            cards.map(|card| of(taker::of_card(card), names, CARD_NAMES, naming::CARD_WORDS, &mut used)).collect::<Result<_, _>>()?;
        languages.push(Takes { own, cards });
    }
    let all =
        languages.iter().flat_map(|language| &language.own).chain(languages.iter().flat_map(|language| language.cards.iter().flatten()));
    let mut defaults: Vec<&String> = Vec::new();
    for (taker, _) in all {
        if !defaults.contains(&&taker.default) {
            defaults.push(&taker.default);
        }
    }
    naming::all_used(names, &used, defaults)?;
    Ok(languages)
}

fn of(takers: Vec<Taker>, names: &Names, prefix: &str, reserved: &[&str], used: &mut Vec<String>) -> Result<Vec<(Taker, String)>, Clash> {
    let takers = naming::own_names(takers, names, prefix, used)?;
    let own = naming::field_names(&takers, reserved)?;
    Ok(takers.into_iter().zip(own).collect())
}

/// Adds the fields of a language or card to those that are known; gives what each fills.
pub(super) fn add(named: Vec<(Taker, String)>, slots: &mut Vec<Slot>) -> Vec<Filling> {
    let mut fillings = Vec::new();
    for (taker, name) in named {
        let known = slots.iter().position(|slot| slot.name == name);
        let slot = known.unwrap_or_else(|| {
            slots.push(Slot { name: String::leak(name), rule: taker.rule, required: taker.required, sort: taker.sort });
            slots.len() - 1
        });
        // A variable that stands in the header, too, takes a text only.
        if taker.sort == (Sort::Text { in_header: true }) {
            slots[slot].sort = taker.sort;
        }
        fillings.push(Filling { slot, name: slots[slot].name, at: taker.at, required: taker.required });
    }
    fillings
}
