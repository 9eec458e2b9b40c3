//! What a field takes is of the sort that its place in the template asks for: the type of its setter takes more.

use super::super::cards::sent;
use super::super::{Declared, Slot};
use crate::code::PARAMETER_FORMAT;
use crate::report::Report;
use crate::rule::Stamp;
use crate::schema::{Choice, Part, Type};
use crate::view::{Value, View};
use crate::violation::Step;

/// A header is the one that the template has, and what stands in a header of text is a text.
pub(super) fn formats(declared: &'static Declared, message: &dyn View, report: &mut Report<'_>) {
    of_slots(&declared.slots, &declared.kind.part, "", message, report);
    let (Some(card), Some(language)) = (&declared.card, declared.languages.first()) else { return };
    for one in sent(language, message) {
        report.at(&one.place, |report| of_slots(&card.slots, card.part, "card_", one.view, report));
    }
}

fn of_slots(slots: &[Slot], part: &'static Part, prefix: &str, view: &dyn View, report: &mut Report<'_>) {
    for slot in slots {
        if let Some(Type::Choice(choice)) = part.field(slot.name).map(|field| field.value) {
            let rule = format!("{prefix}{}_format", slot.rule);
            report.within(Step::Field(slot.name), |report| format(slot.name, &rule, choice, view.get(slot.name), report));
        }
    }
}

fn format(name: &str, rule: &str, choice: &Choice, value: Value<'_>, report: &mut Report<'_>) {
    match value {
        Value::AnyOf(branches) => {
            for index in 0..branches.len() {
                report.within(Step::Branch(index), |report| format(name, rule, choice, branches.item(index), report));
            }
        }
        Value::Part(given, _) if !choice.parts.iter().any(|part| part.name == given.name) => {
            let wanted: Vec<_> = choice.parts.iter().map(|part| format!("`{} {{ … }}`", part.name)).collect();
            report.broken(Stamp::of(rule, PARAMETER_FORMAT), format!("{name} takes {}, not `{} {{ … }}`", wanted.join(" or "), given.name));
        }
        _ => {}
    }
}
