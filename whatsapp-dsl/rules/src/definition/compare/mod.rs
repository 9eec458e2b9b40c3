//! What became of a definition: ours beside the live one.

mod button;
mod difference;
mod other;

use std::collections::{HashMap, HashSet};

pub use difference::{Change, Difference, Differences};

use self::difference::Finder;
use super::placeholder::{Piece, names, pieces};
use super::{Body, Card, Category, Component, Definition, Footer, Header, LimitedTimeOffer, row, write};
use crate::json::Json;
use crate::table::definition::{CARD, DEFINITION, LIMITED_TIME_OFFER};

/// What differs between a definition of ours and the live one.
///
/// No differences are: the casing of words, examples, what only Meta's answers have, known members of a button or of the definition that
/// one side leaves out, and what Meta fills in, such as the text of a one-time password, a label that is fixed, or a button for one-time
/// passwords that comes back as one with a link.
pub fn compare(ours: &Definition, live: &Definition) -> Vec<Difference> {
    let mut found = Finder { ours, live, found: Vec::new() };
    found.became("name", Some(&ours.name), Some(&live.name));
    found.became("language", Some(&ours.language), Some(&live.language));
    header(ours.header.as_ref(), live.header.as_ref(), "", &mut found);
    offer(ours.limited_time_offer.as_ref(), live.limited_time_offer.as_ref(), &mut found);
    body(ours.body.as_ref(), live.body.as_ref(), "", &mut found);
    footer(ours.footer.as_ref(), live.footer.as_ref(), &mut found);
    button::buttons(&ours.buttons, &live.buttons, "", &mut found);
    cards(ours.cards.as_ref(), live.cards.as_ref(), &mut found);
    let asks = |definition: &Definition| definition.call_permission_request.then_some("");
    found.there("call permission request", asks(ours), asks(live));
    other::unknown("", &ours.unknown, &live.unknown, &mut found);
    parameter_format(&mut found);
    other::members(&row::members(DEFINITION.wire), "", &write::own(ours), &write::own(live), &mut found);
    // Anything but an approval. A live definition without a status is taken as it is.
    if let Some(status) = live.status.as_deref().filter(|_| !live.is_approved()) {
        found.add(Change::Status, "status", None, Some(status));
    }
    found.found
}

/// What differs between our list and the live one, by name and language: ours in their order, then what is live only.
pub fn compare_lists<'a>(
    ours: impl IntoIterator<Item = &'a Definition>,
    live: impl IntoIterator<Item = &'a Definition>,
) -> Vec<Difference> {
    fn key(definition: &Definition) -> (&str, &str) {
        (&definition.name, &definition.language)
    }
    let live: Vec<&Definition> = live.into_iter().collect();
    let by_key: HashMap<_, &Definition> = live.iter().map(|definition| (key(definition), *definition)).collect();
    let (mut known, mut found) = (HashSet::new(), Vec::new());
    for definition in ours {
        known.insert(key(definition));
        match by_key.get(&key(definition)) {
            Some(live) => found.append(&mut compare(definition, live)),
            None => found.push(Difference::new(definition.title(), Change::MissingLive)),
        }
    }
    for definition in live {
        if !known.contains(&key(definition)) {
            found.push(Difference::new(definition.title(), Change::MissingOurs));
        }
    }
    found
}

fn header(ours: Option<&Header>, live: Option<&Header>, owner: &str, found: &mut Finder<'_>) {
    let place = format!("{owner}header");
    let Some((ours, live)) = found.both(&place, ours, live, |header| header.text.as_deref().unwrap_or(header.format.as_str())) else {
        return;
    };
    if ours.format == live.format {
        texts(&place, ours.text.as_deref(), live.text.as_deref(), found);
    } else {
        found.add(Change::Turned, &place, Some(ours.format.as_str()), Some(live.format.as_str()));
    }
}

fn offer(ours: Option<&LimitedTimeOffer>, live: Option<&LimitedTimeOffer>, found: &mut Finder<'_>) {
    let place = "limited-time offer";
    if let Some((ours, live)) = found.both(place, ours, live, |offer| &offer.text) {
        found.became(place, Some(&ours.text), Some(&live.text));
        other::members(&row::members(LIMITED_TIME_OFFER.wire), "", &write::inner_offer(ours), &write::inner_offer(live), found);
    }
}

fn body(ours: Option<&Body>, live: Option<&Body>, owner: &str, found: &mut Finder<'_>) {
    let place = format!("{owner}body");
    let Some((ours, live)) = found.both(&place, ours, live, |body| body.text.as_deref().unwrap_or_default()) else { return };
    other::members(&Component::Body.members(), owner, &write::body(ours), &write::body(live), found);
    // Meta writes the text of a one-time password.
    if found.ours.category != Category::Authentication || ours.text.is_some() {
        texts(&place, ours.text.as_deref(), live.text.as_deref(), found);
    }
}

/// The footer: its text, when a password ends. A text that Meta writes does not count.
fn footer(ours: Option<&Footer>, live: Option<&Footer>, found: &mut Finder<'_>) {
    if let Some((ours, live)) = found.both("footer", ours, live, |footer| footer.text.as_deref().unwrap_or_default()) {
        found.became_if_known("footer", ours.text.as_deref(), live.text.as_deref());
        other::members(&Component::Footer.members(), "", &write::footer(ours), &write::footer(live), found);
    }
}

fn cards(ours: Option<&Vec<Card>>, live: Option<&Vec<Card>>, found: &mut Finder<'_>) {
    let (Some(ours), Some(live)) = (ours, live) else {
        let count = |cards: Option<&Vec<Card>>| cards.map(|cards| format!("{} cards", cards.len()));
        return found.there("carousel", count(ours).as_deref(), count(live).as_deref());
    };
    for index in 0..ours.len().max(live.len()) {
        let (our, their) = (ours.get(index), live.get(index));
        let both = found.both(&format!("card {index}"), our, their, |card| {
            card.body.as_ref().and_then(|body| body.text.as_deref()).unwrap_or_default()
        });
        let Some((our, their)) = both else { continue };
        let owner = format!("card {index}: ");
        header(our.header.as_ref(), their.header.as_ref(), &owner, found);
        body(our.body.as_ref(), their.body.as_ref(), &owner, found);
        button::buttons(&our.buttons, &their.buttons, &owner, found);
        other::unknown(&owner, &our.unknown, &their.unknown, found);
        other::members(&row::members(CARD.wire), &owner, &our.others, &their.others, found);
    }
}

/// How variables are written, where there are any, or where it is not known how.
fn parameter_format(found: &mut Finder<'_>) {
    const MEMBER: &str = "parameter_format";
    let (ours, live) = (found.ours, found.live);
    let says_something = |definition: &Definition| !definition.variables().is_empty() || definition.others.contains_key(MEMBER);
    if (says_something(ours) && says_something(live)) || ours.others.get(MEMBER) != live.others.get(MEMBER) {
        let said = |definition: &Definition| write::own(definition).get(MEMBER).and_then(Json::as_str).map(str::to_owned);
        found.became(MEMBER, said(ours).as_deref(), said(live).as_deref());
    }
}

/// Two texts. One that gained or lost variables is worded otherwise, too, which is not said again.
fn texts(place: &str, before: Option<&str>, after: Option<&str>, found: &mut Finder<'_>) {
    let (Some(before), Some(after)) = (before, after) else { return found.there(place, before, after) };
    if before == after {
        return;
    }
    let (mut lost, mut gained) = (names(before), names(after));
    // Where names became numbers, `parameter_format` says it all, but for the wording.
    if found.ours.parameter_format != found.live.parameter_format && !lost.is_empty() && !gained.is_empty() {
        if wording(before) != wording(after) {
            found.became(place, Some(before), Some(after));
        }
        return;
    }
    let (old, new): (HashSet<&str>, HashSet<&str>) = (lost.iter().copied().collect(), gained.iter().copied().collect());
    lost.retain(|name| !new.contains(name));
    gained.retain(|name| !old.contains(name));
    if gained.is_empty() && lost.is_empty() {
        found.became(place, Some(before), Some(after));
    }
    for name in gained {
        found.add(Change::Gained, place, None, Some(&format!("{{{{{name}}}}}")));
    }
    for name in lost {
        found.add(Change::Lost, place, Some(&format!("{{{{{name}}}}}")), None);
    }
}

/// A text without the names of its variables.
fn wording(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = pieces(text);
    for piece in &mut pieces {
        if let Piece::Placeholder(name) = piece {
            *name = "";
        }
    }
    pieces
}
