//! Members that are compared as they are, whatever they hold.

use super::difference::Finder;
use crate::definition::component::type_of;
use crate::definition::row::EXAMPLE;
use crate::definition::word::Word as _;
use crate::definition::{Component, Unknown};
use crate::json::{Json, Map};
use crate::schema::{Part, Type};
use crate::table::definition::{BUTTON, COMPONENTS, DEFINITION};

/// Members that have no field in place, but hold words.
const WORDS: [&str; 2] = ["icon", "display_format"];

/// Whether the member holds a word of a set, whose casing says nothing.
fn is_word(member: &str) -> bool {
    let is_word = |part: &Part| part.field(member).is_some_and(|field| matches!(field.value, Type::Word(_)));
    WORDS.contains(&member) || is_word(&DEFINITION) || BUTTON.parts.iter().any(|part| is_word(part))
}

/// Known members that are compared with care elsewhere, or are no difference.
const ELSEWHERE: [&str; 11] =
    ["name", "language", "parameter_format", COMPONENTS, "type", "format", "text", "url", "phone_number", EXAMPLE, "limited_time_offer"];

/// The members that both sides have, of those that the rows know: Meta's answer may leave any of them out. Of the others, whose place has
/// its own start, one that is on one side only is a difference, too.
pub(super) fn members(known: &[&str], (of_known, of_unknown): (&str, &str), ours: &Map, live: &Map, found: &mut Finder) {
    let said = |members: &Map, name: &str| members.get(name).map(|json| plain(name, json));
    for name in known.iter().filter(|name| !ELSEWHERE.contains(name)) {
        found.became_if_known(&format!("{of_known}{name}"), said(ours, name).as_deref(), said(live, name).as_deref());
    }
    let new = live.iter().filter(|(name, _)| !ours.contains_key(name));
    for (name, _) in ours.iter().chain(new).filter(|(name, _)| !known.contains(name) && *name != EXAMPLE) {
        let (place, our, their) = (format!("{of_unknown}{name}"), said(ours, name), said(live, name));
        found.became_if_known(&place, our.as_deref(), their.as_deref());
        found.there(&place, our, their);
    }
}

/// What is not known here of the components of templates or cards.
pub(super) fn unknown(owner: &str, ours: &Unknown, live: &Unknown, found: &mut Finder) {
    let none = Map::new();
    for component in Component::ALL {
        let (ours, live) = (ours.of(*component).unwrap_or(&none), live.of(*component).unwrap_or(&none));
        let place = format!("{owner}{} ", component.name());
        members(&[], (&place, &place), ours, live, found);
    }
    let mut rest: Vec<&Map> = live.components.iter().collect();
    let mut of = |kind: &str| {
        let index = rest.iter().position(|members| type_of(members).eq_ignore_ascii_case(kind))?;
        Some(rest.remove(index))
    };
    let said = |members: &Map| Json::Object(members.clone()).to_string();
    for our in &ours.components {
        let place = format!("{owner}component {}", type_of(our));
        match of(type_of(our)) {
            Some(their) if their != our => found.became(&place, Some(&said(our)), Some(&said(their))),
            Some(_) => {}
            None => found.there(&place, Some(said(our)), None),
        }
    }
    for their in rest {
        found.there(&format!("{owner}component {}", type_of(their)), None, Some(said(their)));
    }
}

/// A value as text, be it between quotation marks or not; a word in capitals.
fn plain(member: &str, json: &Json) -> String {
    let text = json.as_str().map_or_else(|| json.to_string(), str::to_owned);
    if is_word(member) { text.to_uppercase() } else { text }
}
