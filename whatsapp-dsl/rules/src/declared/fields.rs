//! The blanks of a type, as they are found in one language after the other.

use super::blank::{Blank, Goal, Taken};
use super::{CARD_NAMES, Clash, Names, naming};
use crate::definition::Definition;

/// What each language leaves to fill in, under the names of the type's fields.
pub(super) fn named(definitions: &[&Definition], names: &Names) -> Result<Vec<Taken>, Clash> {
    let (mut used, mut defaults) = (Vec::new(), Vec::new());
    let mut languages = Vec::new();
    for definition in definitions {
        let mut name = |blanks: &mut Vec<Blank>, prefix: &str, reserved: &[&str]| {
            *blanks = naming::own_names(std::mem::take(blanks), names, prefix, &mut used)?;
            defaults.extend(blanks.iter().map(Blank::name));
            naming::name_fields(blanks, reserved)
        };
        let mut taken = Taken::of(definition);
        name(&mut taken.own, "", naming::ENVELOPE_WORDS)?;
        for card in &mut taken.cards {
            name(card, CARD_NAMES, naming::CARD_WORDS)?;
        }
        languages.push(taken);
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
