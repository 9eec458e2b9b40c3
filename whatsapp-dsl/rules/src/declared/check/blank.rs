//! What fills one blank.

use super::message::{Candidate, Scope};
use crate::aspect::Aspect;
use crate::code::INVALID_VALUE;
use crate::declared::blank::{Blank, Goal};
use crate::declared::rules;
use crate::list::mapped;
use crate::report::{Question, Report};
use crate::rule::Stamp;
use crate::schema::{Choice, Field, Type};
use crate::table::template::TEMPLATE;
use crate::view::{Value, View};
use crate::violation::Step;

/// Checks what is where the goal of this index is.
pub(super) fn check(scope: &Scope<'_>, index: usize, report: &mut Report<'_>) {
    let (number, goal) = &scope.gaps.goals[index];
    let (Some(blank), Some(row)) = (scope.blanks.get(*number), scope.part.fields.get(*number)) else { return };
    // Of several goals, one is enough to look at: the header has the fewest words for it.
    let others = || scope.gaps.goals.iter().enumerate().filter(|(_, (other, _))| other == number);
    let shown = others().find(|(_, (_, goal))| !goal.is_in_header()).or_else(|| others().next());
    let (way, value) = goal.at.find(scope.view);
    // Each card is looked at on its own.
    if shown.is_some_and(|(shown, _)| shown != index) || (blank.is_cards() && value.is_given()) {
        return;
    }
    along(&way, report, &mut |report| {
        report.part(scope.part, |report| {
            needed(scope, goal, row, value, report);
            format(blank, value, report);
        });
        report.part(&TEMPLATE.part, |report| {
            if let Some(count) = goal.count() {
                super::count::values(blank.name(), count, value, report);
            }
            if !goal.variables.is_empty() {
                parameter_names(goal, value, report);
            }
        });
    });
}

fn along(way: &[Option<Step>], report: &mut Report<'_>, look: &mut dyn FnMut(&mut Report<'_>)) {
    match way {
        [Some(step), rest @ ..] => report.within(*step, |report| along(rest, report, look)),
        [None, rest @ ..] => along(rest, report, look),
        [] => look(report),
    }
}

/// What the row asks of it, as it is typed: a string and the struct that it is short for are the same.
fn needed(scope: &Scope<'_>, goal: &Goal, row: &'static Field, value: Value<'_>, report: &mut Report<'_>) {
    report.leaves(value, &mut |report, value| match (value, row.value) {
        (Value::Part(part, view), Type::Text(_) | Type::Choice(Choice { text: Some(_), .. })) if part.field("text").is_some() => {
            report.within(Step::Field("text"), |report| needed(scope, goal, row, view.get("text"), report));
        }
        (Value::Absent, _) if goal.required && !row.required => {
            let number = scope.card.unwrap_or_default();
            report.broken(row.stamp(Aspect::Required), format!("card {number} of the template needs `{}`", row.name));
        }
        (value, _) => crate::check::field(scope.part, row, scope.view, value, report),
    });
}

/// A header is the one that the template has, and what is in a header of text is a text: the type of the setter takes more.
fn format(blank: &Blank, value: Value<'_>, report: &mut Report<'_>) {
    let Type::Choice(choice) = blank.field.value else { return };
    let rule = if blank.is_variable() { &rules::PARAMETER_TEXT } else { &rules::HEADER_FORMAT };
    report.leaves(value, &mut |report, value| {
        if let Value::Part(given, _) = value
            && !choice.parts.iter().any(|part| part.name == given.name)
        {
            let wanted = mapped(choice.parts, |part| format!("`{} {{ … }}`", part.name));
            report.broken(rule, format!("{} takes {}, not `{} {{ … }}`", blank.name(), wanted.join(" or "), given.name));
        }
    });
}

/// A value that names its variable names the right one.
fn parameter_names(goal: &Goal, value: Value<'_>, report: &mut Report<'_>) {
    report.entries(value, false, &mut |report, value, _| {
        let Value::Part(part, view) = value else { return };
        if part.field("parameter_name").is_none() {
            return;
        }
        match (view.get("parameter_name"), goal.parameter_name.as_deref()) {
            // One that is empty is said to be.
            (Value::Absent | Value::Text(""), _) => {}
            (Value::Text(found), Some(name)) if found == name => {}
            (value, name) if value.is_given() => {
                let words = match name {
                    Some(name) => format!("the name of this variable is `{name}`; it need not be written"),
                    None => "the variables of this template are numbered and have no names".to_owned(),
                };
                report.broken_at("parameter_name", &rules::PARAMETER_NAME, words);
            }
            _ => {
                let place = report.field("parameter_name");
                let stamp = Stamp::of(rules::PARAMETER_NAME.name, INVALID_VALUE);
                report.unproven(Question::Other, vec![place], stamp, "whether this names the variable");
            }
        }
    });
}

/// A card is given only what the card of the template at its place takes.
#[cfg(feature = "compile-time")]
pub(super) fn strays(candidate: &Candidate<'_>, view: &dyn View, position: Option<usize>, report: &mut Report<'_>) {
    let card = candidate.declared.card.as_ref().zip(candidate.language.card(position.unwrap_or(candidate.model)));
    let Some((card, (number, gaps))) = card else { return };
    report.part(&TEMPLATE.part, |report| {
        for (index, blank) in card.blanks.iter().enumerate() {
            let (name, value) = (blank.name(), view.get(blank.name()));
            if value.is_absent() || gaps.goals.iter().any(|(filled, _)| *filled == index) {
                continue;
            }
            if value.is_given() {
                report.broken_at(name, &rules::CARD_FIELD, stray_words(number, blank));
            } else {
                let words = format!("whether `{name}` is given only to a card that has it");
                report.unproven(Question::Other, vec![report.field(name)], &rules::CARD_FIELD, words);
            }
        }
    });
}

pub(super) fn stray_words(card: usize, blank: &Blank) -> String {
    format!("card {card} of the template has no `{}`", blank.name())
}
