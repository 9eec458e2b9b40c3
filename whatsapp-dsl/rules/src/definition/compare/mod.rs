//! What became of a definition: ours beside the live one.

mod button;
mod difference;
mod other;
mod several;
mod text;

pub use difference::{Change, Difference, Differences};
pub use several::compare_lists;

use self::difference::Finder;
use super::{Card, Component, Definition, Footer, Header, LimitedTimeOffer, row, write};
use crate::json::Json;
use crate::table::definition::{CARD, DEFINITION, LIMITED_TIME_OFFER};

/// What differs between a definition of ours and the live one.
///
/// No differences are: the casing of words, examples, what only Meta's answers have, known members of a button or of the definition that
/// one side leaves out, and what Meta fills in, such as the text of a one-time password, a label that is fixed, or a button for one-time
/// passwords that comes back as one with a link.
#[must_use]
pub fn compare(ours: &Definition, live: &Definition) -> Vec<Difference> {
    let mut found = Finder::new(ours.title());
    found.became("name", Some(&ours.name), Some(&live.name));
    found.became("language", Some(&ours.language), Some(&live.language));
    header(ours.header.as_ref(), live.header.as_ref(), "", ours, live, &mut found);
    offer(ours.limited_time_offer.as_ref(), live.limited_time_offer.as_ref(), &mut found);
    text::bodies(ours.body.as_ref(), live.body.as_ref(), "", ours, live, &mut found);
    footer(ours.footer.as_ref(), live.footer.as_ref(), &mut found);
    button::buttons(&ours.buttons, &live.buttons, "", &mut found);
    cards(ours, live, &mut found);
    call_permission_request(ours, live, &mut found);
    other::unknown("", &ours.unknown, &live.unknown, &mut found);
    parameter_format(ours, live, &mut found);
    other::members(&row::members(DEFINITION.wire), ("", ""), &write::own(ours), &write::own(live), &mut found);
    // Anything but an approval. A live definition without a status is taken as it is.
    if let Some(status) = live.status.as_deref().filter(|_| !live.is_approved()) {
        found.add(Change::Status, "status", None, Some(status));
    }
    found.finish()
}

/// The header: there or not, its format, its text.
fn header(ours: Option<&Header>, live: Option<&Header>, owner: &str, all: &Definition, all_live: &Definition, found: &mut Finder) {
    let place = format!("{owner}header");
    match (ours, live) {
        (Some(ours), Some(live)) if ours.format != live.format => {
            found.add(Change::Turned, &place, Some(ours.format.as_str()), Some(live.format.as_str()));
        }
        (Some(ours), Some(live)) => text::texts(&place, ours.text.as_deref(), live.text.as_deref(), all, all_live, found),
        _ => found.there(&place, ours.map(said_by_header), live.map(said_by_header)),
    }
}

fn said_by_header(header: &Header) -> String {
    header.text.clone().unwrap_or_else(|| header.format.as_str().to_owned())
}

/// The offer: there or not, its text, its countdown.
fn offer(ours: Option<&LimitedTimeOffer>, live: Option<&LimitedTimeOffer>, found: &mut Finder) {
    let place = "limited-time offer";
    if let (Some(ours), Some(live)) = (ours, live) {
        found.became(place, Some(&ours.text), Some(&live.text));
        let inner = |offer: &LimitedTimeOffer| write::inner_offer(offer);
        other::members(&row::members(LIMITED_TIME_OFFER.wire), ("", ""), &inner(ours), &inner(live), found);
    } else {
        found.there(place, ours.map(|offer| offer.text.clone()), live.map(|offer| offer.text.clone()));
    }
}

/// The footer: there or not, its text, when a password ends. Where Meta writes the text, it is no difference.
fn footer(ours: Option<&Footer>, live: Option<&Footer>, found: &mut Finder) {
    if let (Some(ours), Some(live)) = (ours, live) {
        found.became_if_known("footer", ours.text.as_deref(), live.text.as_deref());
        other::members(&Component::Footer.members(), ("", ""), &write::footer(ours), &write::footer(live), found);
    } else {
        let said = |footer: &Footer| footer.text.clone().unwrap_or_default();
        found.there("footer", ours.map(said), live.map(said));
    }
}

/// The cards: how many, and what is in each.
fn cards(ours: &Definition, live: &Definition, found: &mut Finder) {
    let (Some(our_cards), Some(live_cards)) = (&ours.cards, &live.cards) else {
        let said = |cards: &Vec<Card>| format!("{} cards", cards.len());
        found.there("carousel", ours.cards.as_ref().map(said), live.cards.as_ref().map(said));
        return;
    };
    for (index, (our, their)) in our_cards.iter().zip(live_cards).enumerate() {
        let owner = format!("card {index}: ");
        header(our.header.as_ref(), their.header.as_ref(), &owner, ours, live, found);
        text::bodies(our.body.as_ref(), their.body.as_ref(), &owner, ours, live, found);
        button::buttons(&our.buttons, &their.buttons, &owner, found);
        other::unknown(&owner, &our.unknown, &their.unknown, found);
        other::members(&row::members(CARD.wire), (&owner, &owner), &our.others, &their.others, found);
    }
    for index in our_cards.len().min(live_cards.len())..our_cards.len().max(live_cards.len()) {
        let said = |cards: &[Card]| cards.get(index).map(|card| card.body.as_ref().and_then(|body| body.text.clone()).unwrap_or_default());
        found.there(&format!("card {index}"), said(our_cards), said(live_cards));
    }
}

fn call_permission_request(ours: &Definition, live: &Definition, found: &mut Finder) {
    let said = |definition: &Definition| definition.call_permission_request.then(String::new);
    found.there("call permission request", said(ours), said(live));
}

/// How variables are written, where there are any, or where it is not known how.
fn parameter_format(ours: &Definition, live: &Definition, found: &mut Finder) {
    const MEMBER: &str = "parameter_format";
    let says_something = |definition: &Definition| !definition.variables().is_empty() || definition.others.contains_key(MEMBER);
    if (says_something(ours) && says_something(live)) || ours.others.get(MEMBER) != live.others.get(MEMBER) {
        let said = |definition: &Definition| write::own(definition).get(MEMBER).and_then(Json::as_str).map(str::to_owned);
        found.became(MEMBER, said(ours).as_deref(), said(live).as_deref());
    }
}
