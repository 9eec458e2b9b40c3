//! What the cards of a send are held to, each by the card of the template that it fills in.

use super::super::cards::{Sent, sent};
use super::super::{Declared, Filling, Slot};
use super::{missing, values_count};
use crate::report::{PARAMETER_COUNT, Question, Report};
use crate::view::View;
use crate::violation::{Place, Step};

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
    let Some(number) = card.models.first().map(|model| model.index + 1) else { return };
    let value = card.view.get(slot.name);
    let place: Place = card.place.iter().copied().chain([Step::Field(slot.name)]).collect();
    let are_open = |certain: bool, report: &mut Report<'_>, rule: &str, code: u32, words: String| {
        if certain {
            report.broken_in(&place, rule, code, words);
        } else {
            report.unproven(Question::Other, vec![place.clone()], rule, code, format!("whether this is so: {words}"));
        }
    };
    if takers.iter().any(Option::is_none) && !value.is_absent() {
        let certain = value.is_given() && takers.iter().all(Option::is_none);
        are_open(certain, report, "card_field", PARAMETER_COUNT, format!("card {number} of the template has no `{}`", slot.name));
    }
    let needed = takers.iter().filter(|taker| taker.is_some_and(|filling| filling.required)).count();
    // What every card needs, the row asks for.
    if !slot.required && needed > 0 && !value.is_given() {
        let rule = format!("card_{}_required", slot.rule);
        let words = format!("card {number} of the template needs `{}`", slot.name);
        are_open(value.is_absent() && needed == takers.len(), report, &rule, missing(slot), words);
    }
    let counts: Vec<usize> = takers.iter().flatten().filter_map(|filling| filling.count()).collect();
    if let (Some(min), Some(max)) = (counts.iter().min(), counts.iter().max()) {
        report.at(&card.place, |report| values_count(slot.name, *min..=*max, value, report));
        if min < max {
            are_open(false, report, "body_count", PARAMETER_COUNT, format!("card {number} of the template has {} variables", counts[0]));
        }
    }
}
