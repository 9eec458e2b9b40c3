//! Rules between the cards of a carousel.

use super::unique::exclusive;
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
    if is_alike {
        return;
    }
    let mut before: Vec<(&'static str, Steps)> = Vec::new();
    let mut unknown = None;
    headers(message, report, &mut |report, kind| {
        let Some(kind) = kind else {
            unknown.get_or_insert_with(|| report.place().to_vec());
            return;
        };
        let place = report.place().to_vec();
        if let Some((other, _)) = before.iter().find(|(other, there)| *other != kind && !exclusive(there, &place)) {
            let words = format!("this card has the header `{kind}`, another `{other}`: those of all cards are of one kind");
            report.broken(&HEADERS_MIXED, words);
        }
        // After one that is there in any case, others of its kind tell nothing new.
        let is_certain = |place: &Steps| !place.iter().any(|step| matches!(step, Step::Branch(_)));
        if !before.iter().any(|(other, there)| *other == kind && is_certain(there)) {
            before.push((kind, place));
        }
    });
    if let Some(place) = unknown {
        report.unproven(Question::Other, vec![place], &HEADERS_MIXED, "whether the headers of all cards are of one kind");
    }
}

/// Looks at the header of each card that has one: at the name of its struct, if that is known.
fn headers(message: &dyn View, report: &mut Report<'_>, look: &mut dyn FnMut(&mut Report<'_>, Option<&'static str>)) {
    report.within(Step::Field("cards"), |report| {
        report.entries(message.get("cards"), false, &mut |report, card, _| {
            let Value::Part(_, view) = card else { return look(report, None) };
            let header = view.get("header");
            if !header.is_absent() {
                let kind = header.alike(|header| if let Value::Part(part, _) = header { Some(part.name) } else { None });
                report.within(Step::Field("header"), |report| look(report, kind));
            }
        });
    });
}
