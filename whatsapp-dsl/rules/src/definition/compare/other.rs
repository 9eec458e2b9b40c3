//! Members that are compared as they are, whatever they hold.

use std::collections::HashMap;

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

/// The members that both sides have, of those that the rows know: Meta's answer may leave any of them out. Of the others, one that is on
/// one side only is a difference, too.
pub(super) fn members(known: &[&str], owner: &str, ours: &Map, live: &Map, found: &mut Finder<'_>) {
    let [ours, live] = [ours, live].map(|members| (members, members.iter().collect::<HashMap<_, _>>()));
    let mut compare = |name: &str, is_known: bool| {
        let said = |(_, members): &(&Map, HashMap<&str, &Json>)| members.get(name).map(|json| plain(name, json));
        let (place, our, their) = (format!("{owner}{name}"), said(&ours), said(&live));
        found.became_if_known(&place, our.as_deref(), their.as_deref());
        if !is_known {
            found.there(&place, our.as_deref(), their.as_deref());
        }
    };
    for name in known {
        if !ELSEWHERE.contains(name) {
            compare(name, true);
        }
    }
    let new = live.0.iter().filter(|(name, _)| !ours.1.contains_key(name));
    for (name, _) in ours.0.iter().chain(new) {
        if !known.contains(&name) && name != EXAMPLE {
            compare(name, false);
        }
    }
}

/// What is not known here of the components of templates or cards.
pub(super) fn unknown(owner: &str, ours: &Unknown, live: &Unknown, found: &mut Finder<'_>) {
    let none = Map::new();
    for component in Component::ALL {
        let (ours, live) = (ours.of(*component).unwrap_or(&none), live.of(*component).unwrap_or(&none));
        let place = format!("{owner}{} ", component.name());
        members(&[], &place, ours, live, found);
    }
    let (mut rest, mut of_type): (Vec<Option<&Map>>, HashMap<String, Vec<usize>>) = (Vec::new(), HashMap::new());
    for their in &live.components {
        of_type.entry(type_of(their).to_ascii_uppercase()).or_default().push(rest.len());
        rest.push(Some(their));
    }
    // The first of a type is taken first.
    for places in of_type.values_mut() {
        places.reverse();
    }
    let place = |members: &Map| format!("{owner}component {}", type_of(members));
    let said = |members: &Map| Json::Object(members.clone()).to_string();
    for our in &ours.components {
        let places = of_type.get_mut(&type_of(our).to_ascii_uppercase());
        match places.and_then(Vec::pop).and_then(|place| rest[place].take()) {
            Some(their) => {
                if their != our {
                    found.became(&place(our), Some(&said(our)), Some(&said(their)));
                }
            }
            None => found.there(&place(our), Some(&said(our)), None),
        }
    }
    for their in rest.into_iter().flatten() {
        found.there(&place(their), None, Some(&said(their)));
    }
}

/// A value as text, be it between quotation marks or not; a word in capitals.
fn plain(member: &str, json: &Json) -> String {
    let text = json.as_str().map_or_else(|| json.to_string(), str::to_owned);
    if is_word(member) { text.to_uppercase() } else { text }
}
