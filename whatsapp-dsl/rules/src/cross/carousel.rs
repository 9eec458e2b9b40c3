//! Rules between the cards of a carousel.

use super::entries::is_overfull;
use super::together::Together;
use crate::code::PARAMETER_FORMAT;
use crate::report::{Question, Report};
use crate::rule::{Check, Rule};
use crate::source::EN;
use crate::view::{Value, View};
use crate::violation::{Step, Steps};

/// The headers of all cards are of the same kind.
pub const CARD_HEADERS: Check = Check::Ask(&[HEADERS_MIXED], card_headers);

const HEADERS_MIXED: Rule = Rule::new("card_headers_mixed", PARAMETER_FORMAT, "the headers of all cards are of one kind.", &[EN]);

fn card_headers(message: &dyn View, report: &mut Report<'_>) {
    let (mut first, mut is_alike) = (None, true);
    headers(message, report, &mut |_, kind| is_alike &= kind.is_some() && *first.get_or_insert(kind) == kind);
    if !is_alike && !is_overfull(report.row(), &["cards"], message) {
        tell_mixed(message, report);
    }
}

/// Says which headers are of another kind than one before, and whether only the run time can tell of others.
fn tell_mixed(message: &dyn View, report: &mut Report<'_>) {
    let mut all = Together::default();
    headers(message, report, &mut |report, _| all.add(report.place()));
    let mut before: Vec<(&'static str, Together)> = Vec::new();
    let mut open: Option<Steps> = None;
    headers(message, report, &mut |report, kind| {
        let place = report.place().to_vec();
        let Some(kind) = kind else {
            if all.beside(&place) > 1 || place.iter().any(|step| matches!(step, Step::Turn(_))) {
                open.get_or_insert(place);
            }
            return;
        };
        let beside = |(other, there): &&(&'static str, Together)| *other != kind && there.beside(&place) > 0;
        if let Some((other, _)) = before.iter().filter(beside).find(|(_, there)| there.is_certain(&place)) {
            let words = format!("this card has a header `{kind}`, but another has `{other}`: all cards must have the same kind of header");
            report.broken(&HEADERS_MIXED, words);
        } else if before.iter().any(|other| beside(&other)) {
            // The branches that bring both may never be taken together.
            open.get_or_insert(place.clone());
        }
        if let Some((_, there)) = before.iter_mut().find(|(other, _)| *other == kind) {
            there.add(&place);
        } else {
            let mut there = Together::default();
            there.add(&place);
            before.push((kind, there));
        }
    });
    if let Some(place) = open {
        report.unproven(Question::Other, vec![place], &HEADERS_MIXED, "whether the headers of all cards are of one kind");
    }
}

/// Looks at the header of each card that has one: at the name of its struct, if that is known.
fn headers(message: &dyn View, report: &mut Report<'_>, look: &mut dyn FnMut(&mut Report<'_>, Option<&'static str>)) {
    report.within(Step::Field("cards"), |report| {
        report.entries(message.get("cards"), false, &mut |report, card, _| {
            let Value::Part(_, view) = card else { return look(report, None) };
            let header = view.get("header");
            report.within(Step::Field("header"), |report| {
                report.leaves(header, &mut |report, header| match header {
                    Value::Absent | Value::Never => {}
                    Value::Part(part, _) => look(report, Some(part.name)),
                    _ => look(report, None),
                });
            });
        });
    });
}
