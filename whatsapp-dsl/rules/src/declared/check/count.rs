//! How many entries the lists of a send have.

use std::ops::RangeInclusive;

use crate::declared::{Language, is_of_products, rules};
use crate::limit::{FEWEST_CARDS, MOST_CARDS};
use crate::report::{Question, Report};
use crate::rule::Rule;
use crate::view::{Value, View, count};
use crate::violation::Step;

/// A body with numbered variables gets a value for each.
pub(super) fn values(name: &'static str, wanted: usize, value: Value<'_>, report: &mut Report<'_>) {
    let has = || format!("the body has {wanted} {}", if wanted == 1 { "variable" } else { "variables" });
    exactly(wanted..=wanted, value, &Counted { rule: &rules::BODY_COUNT, name, things: "values", has: &has }, report);
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
    let counted = Counted { rule: &rules::CARDS_COUNT, name: "cards", things: "cards", has: &has };
    report.within(Step::Field("cards"), |report| exactly(wanted, message.get("cards"), &counted, report));
}

/// What is counted.
struct Counted<'a> {
    rule: &'static Rule,
    /// The field, as it is typed.
    name: &'static str,
    things: &'static str,
    /// What the template has, in words.
    has: &'a dyn Fn() -> String,
}

/// A list has as many entries as its place asks for.
fn exactly(wanted: RangeInclusive<usize>, value: Value<'_>, counted: &Counted<'_>, report: &mut Report<'_>) {
    let Counted { rule, name, things, has } = counted;
    report.leaves(value, &mut |report, value| {
        let (fewest, most) = match value {
            Value::Absent | Value::Never => return,
            Value::List(items) => count(items),
            _ => (0, None),
        };
        if most.is_some_and(|most| most < *wanted.start()) || fewest > *wanted.end() {
            let things = if fewest == 1 { things.strip_suffix('s').unwrap_or(things) } else { things };
            report.broken(*rule, format!("{name} has {fewest} {things}, but {}", has()));
        } else if fewest < *wanted.start() || most.is_none_or(|most| most > *wanted.end()) {
            report.unproven_here(Question::Count, *rule, format!("how many {things} there are ({})", has()));
        }
    });
}
