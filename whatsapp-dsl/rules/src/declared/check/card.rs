//! What the cards of a send are held to, each by the card of the template that it fills in.

use super::super::cards::{Sent, sent};
use super::super::{Declared, Filling, Slot};
use super::{missing, values_count};
use crate::code::PARAMETER_COUNT;
use crate::report::{Question, Report};
use crate::rule::Stamp;
use crate::view::View;
use crate::violation::{Step, Steps};

/// Each card gets what it takes and nothing else, where cards differ.
pub(super) fn card_fields(declared: &Declared, message: &dyn View, report: &mut Report<'_>) {
    let (Some(card), Some(language)) = (&declared.card, declared.languages.first()) else { return };
    for one in sent(language, message) {
        for (position, slot) in card.slots.iter().enumerate() {
            let takers: Vec<_> = one.models.iter().map(|model| model.fillings.iter().find(|filling| filling.slot == position)).collect();
            card_field(slot, &takers, &one, report);
        }
    }
}

/// A field of a card, of which more than one may be meant.
fn card_field(slot: &Slot, takers: &[Option<&Filling>], card: &Sent<'_>, report: &mut Report<'_>) {
    let Some(number) = card.models.first().map(|model| model.index) else { return };
    let value = card.view.get(slot.name);
    let place: Steps = card.place.iter().copied().chain([Step::Field(slot.name)]).collect();
    // Without a known position, whether it fits follows from how many cards stand before it.
    let question = if card.models.len() > 1 { Question::Position } else { Question::Other };
    let name = slot.name;
    if takers.iter().any(Option::is_none) && !value.is_absent() {
        if value.is_given() && takers.iter().all(Option::is_none) {
            report.broken_in(&place, Stamp::of("card_field", PARAMETER_COUNT), format!("card {number} of the template has no `{name}`"));
        } else {
            let words = format!("whether `{name}` is given only to a card that has it");
            report.unproven(question, vec![place.clone()], Stamp::of("card_field", PARAMETER_COUNT), words);
        }
    }
    let needed = takers.iter().filter(|taker| taker.is_some_and(|filling| filling.required)).count();
    // What every card needs, the row asks for.
    if !slot.required && needed > 0 && !value.is_given() {
        let rule = format!("card_{}_required", slot.rule);
        if value.is_absent() && needed == takers.len() {
            report.broken_in(&place, Stamp::of(&rule, missing(slot)), format!("card {number} of the template needs `{name}`"));
        } else {
            let words = format!("whether `{name}` is given to every card that needs it");
            report.unproven(question, vec![place.clone()], Stamp::of(&rule, missing(slot)), words);
        }
    }
    let counts: Vec<usize> = takers.iter().flatten().filter_map(|filling| filling.count()).collect();
    if let (Some(min), Some(max)) = (counts.iter().min(), counts.iter().max()) {
        report.at(&card.place, |report| values_count(name, *min..=*max, value, report));
        if min < max {
            let words = "whether every card gets a value for each of its variables";
            report.unproven(question, vec![place], Stamp::of("body_count", PARAMETER_COUNT), words);
        }
    }
}
