//! The blanks of a type, as they are found in one language after the other.

use super::blank::{Blank, Goal, Taken};
use super::{CARD_NAMES, Clash, Names, naming};
use crate::definition::Definition;
use crate::schema::{Choice, Type};

/// What each language leaves to fill in, under the names of the type's fields.
pub(super) fn named(definitions: &[&Definition], names: &Names) -> Result<Vec<Taken>, Clash> {
    let (mut used, mut defaults) = (Vec::new(), Vec::new());
    let mut languages = Vec::new();
    for definition in definitions {
        let mut name = |blanks: &mut Vec<Blank>, prefix: &str| {
            naming::own_names(blanks, names, prefix, &mut used)?;
            defaults.extend(blanks.iter().map(Blank::name));
            naming::name_fields(blanks, !prefix.is_empty())
        };
        let mut taken = Taken::of(definition);
        name(&mut taken.own, "")?;
        for card in &mut taken.cards {
            name(card, CARD_NAMES)?;
        }
        languages.push(taken);
    }
    let Some(unused) = names.keys().find(|name| !used.contains(name)) else { return Ok(languages) };
    let mut known: Vec<String> = Vec::new();
    for name in defaults {
        if name != naming::LANGUAGE && !known.iter().any(|other| other == name) {
            known.push(name.to_owned());
        }
    }
    Err(Clash::Nothing(unused.strip_prefix(CARD_NAMES).unwrap_or(unused).to_owned(), known))
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
        if blank.is_variable() && matches!(blank.field.value, Type::Choice(Choice { parts: [_], .. })) {
            blanks[index].field.value = blank.field.value;
        }
        if index >= of_others {
            blanks[index].goals.extend(blank.goals);
        }
    }
    goals
}
