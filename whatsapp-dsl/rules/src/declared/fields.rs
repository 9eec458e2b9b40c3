//! The blanks of a type, as they are found in one language after the other.

use super::blank::{Blank, Goal, of_card, of_definition};
use super::{CARD_NAMES, Clash, Names, naming};
use crate::definition::Definition;

/// What a language leaves to fill in, under the names of the type's fields.
pub(super) struct Asked {
    pub own: Vec<Blank>,
    /// The same of each card.
    pub cards: Vec<Vec<Blank>>,
}

/// The names of the fields in every language.
pub(super) fn named(definitions: &[&Definition], names: &Names) -> Result<Vec<Asked>, Clash> {
    let mut used = Vec::new();
    let mut defaults = Vec::new();
    let mut languages: Vec<Asked> = Vec::new();
    for definition in definitions {
        let mut name = |blanks: Vec<Blank>, prefix: &str, reserved: &[&str]| {
            let mut blanks = naming::own_names(blanks, names, prefix, &mut used)?;
            for name in blanks.iter().map(Blank::name) {
                if !defaults.contains(&name) {
                    defaults.push(name);
                }
            }
            naming::name_fields(&mut blanks, reserved)?;
            Ok(blanks)
        };
        let own = name(of_definition(definition), "", naming::ENVELOPE_WORDS)?;
        let cards = definition.cards().iter().map(|card| name(of_card(card, definition), CARD_NAMES, naming::CARD_WORDS));
        let cards = cards.collect::<Result<_, _>>()?;
        languages.push(Asked { own, cards });
    }
    naming::all_used(names, &used, &defaults)?;
    Ok(languages)
}

/// Adds the blanks of a language or card to those that are known; gives the goals of each.
pub(super) fn add(named: Vec<Blank>, blanks: &mut Vec<Blank>) -> Vec<(usize, Goal)> {
    let of_others = blanks.len();
    let mut goals = Vec::new();
    for blank in named {
        let known = blanks.iter().position(|known| known.name() == blank.name());
        goals.extend(blank.goals.iter().map(|goal| (known.unwrap_or(blanks.len()), goal.clone())));
        let Some(index) = known else {
            blanks.push(blank);
            continue;
        };
        // A variable that is in the header, too, takes a text only.
        if blank.is_text_only() {
            blanks[index].field.value = blank.field.value;
        }
        if index >= of_others {
            blanks[index].goals.extend(blank.goals);
        }
    }
    goals
}
