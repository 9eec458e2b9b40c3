//! Rules between the cards of a carousel.

use super::entries::{Entry, entries, exclusive};
use crate::report::{PARAMETER_FORMAT, Question, Report};
use crate::view::{Value, View};
use crate::violation::{Place, Step};

/// The headers of all cards are of the same kind.
pub fn card_headers(message: &dyn View, report: &mut Report<'_>) {
    let headers: Vec<Header> = entries(message, "cards", report.place()).iter().filter_map(header).collect();
    let mut before: Vec<(&'static str, &Place)> = Vec::new();
    for Header { place, kind } in &headers {
        let Some(kind) = *kind else { continue };
        if let Some((other, _)) = before.iter().find(|(other, there)| *other != kind && !exclusive(there, place)) {
            let words = format!("this card has the header `{kind}`, another `{other}`: those of all cards are of one kind");
            report.broken_in(place, "card_headers_mixed", PARAMETER_FORMAT, words);
        }
        // Behind one that stands there in any case, others of its kind tell nothing new.
        let is_certain = |place: &Place| !place.iter().any(|step| matches!(step, Step::Branch(_)));
        if !before.iter().any(|(other, there)| *other == kind && is_certain(there)) {
            before.push((kind, place));
        }
    }
    if let Some(unknown) = headers.iter().find(|header| header.kind.is_none()) {
        let words = "whether the headers of all cards are of one kind";
        report.unproven(Question::Other, vec![unknown.place.clone()], "card_headers_mixed", PARAMETER_FORMAT, words);
    }
}

/// The header of a card.
struct Header {
    place: Place,
    /// The name of its struct, if known.
    kind: Option<&'static str>,
}

/// The header of the card, unless it has none.
fn header(card: &Entry<'_>) -> Option<Header> {
    let mut place = card.place.clone();
    let Value::Part(_, view) = card.value else { return Some(Header { place, kind: None }) };
    place.push(Step::Field("header"));
    let header = view.get("header");
    (!header.is_absent()).then(|| Header { place, kind: kind(header) })
}

/// The struct that the header is in any case.
fn kind(header: Value<'_>) -> Option<&'static str> {
    match header {
        Value::Part(part, _) => Some(part.name),
        Value::AnyOf(branches) => {
            let mut leaves = (0..branches.len()).map(|index| branches.item(index)).filter(|leaf| !leaf.is_absent()).map(kind);
            let first = leaves.next()??;
            leaves.all(|leaf| leaf == Some(first)).then_some(first)
        }
        _ => None,
    }
}
