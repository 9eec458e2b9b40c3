//! How many entries the lists of a send have.

use std::ops::RangeInclusive;

use crate::declared::{Language, is_of_products, rules};
use crate::limit::{FEWEST_CARDS, MOST_CARDS};
use crate::report::{Question, Report};
use crate::rule::Rule;
use crate::text::counted;
use crate::view::{Value, View, count};
use crate::violation::Step;

/// A body with numbered variables gets a value for each.
pub(super) fn values(name: &'static str, wanted: usize, value: Value<'_>, report: &mut Report<'_>) {
    let has = || format!("the body has {}", counted(wanted, "variables"));
    exactly(&rules::BODY_COUNT, (name, "values"), value, wanted..=wanted, &has, report);
}

/// A carousel gets as many cards as it has; one of products as many as can be shown.
pub(super) fn cards(language: &Language, message: &dyn View, report: &mut Report<'_>) {
    let Some(cards) = &language.definition.cards else { return };
    let is_of_products = is_of_products(&language.definition);
    let wanted = if is_of_products { FEWEST_CARDS..=MOST_CARDS } else { cards.len()..=cards.len() };
    let has = || {
        if is_of_products {
            format!("a carousel of products has {FEWEST_CARDS} to {MOST_CARDS}")
        } else {
            format!("the template has {}", cards.len())
        }
    };
    report.within(Step::Field("cards"), |report| {
        exactly(&rules::CARDS_COUNT, ("cards", "cards"), message.get("cards"), wanted, &has, report);
    });
}

/// A list has as many entries as its place asks for; `name` is the field as it is typed, `has` says what the template has.
fn exactly(
    rule: &Rule,
    (name, things): (&str, &str),
    value: Value<'_>,
    wanted: RangeInclusive<usize>,
    has: &dyn Fn() -> String,
    report: &mut Report<'_>,
) {
    report.leaves(value, &mut |report, value| {
        let (fewest, most) = match value {
            Value::Absent | Value::Never => return,
            Value::List(items) => count(items),
            _ => (0, None),
        };
        if most.is_some_and(|most| most < *wanted.start()) || fewest > *wanted.end() {
            report.broken(rule, format!("{name} has {}, but {}", counted(fewest, things), has()));
        } else if fewest < *wanted.start() || most.is_none_or(|most| most > *wanted.end()) {
            report.unproven_here(Question::Count, rule, format!("how many {things} there are ({})", has()));
        }
    });
}
