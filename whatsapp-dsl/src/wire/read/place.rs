//! Reading a list whose entries say themselves where they stand: the cards of a carousel.

use std::collections::HashSet;

use serde_json::{Map, Value as Json};
use whatsapp_dsl_rules::code::{INVALID_VALUE, MISSING_PARAMETER};
use whatsapp_dsl_rules::{Part, Type, Wire};

use super::Reader;
use super::words::join;
use crate::wire::node::Node;

/// A place is read as an index is.
static PLACE: Type = Type::Integer { min: 0, max: i64::MAX, quoted: true };

type Entries = Vec<(String, Node)>;

impl Reader {
    /// Puts the entries where they say that they stand; if some of that is wrong, they stay.
    pub(super) fn in_place(&mut self, array: &[Json], item: &'static Type, rule: &str, entries: Entries) -> Entries {
        let Some(member) = place_member(item) else { return entries };
        let rule = format!("{rule}_{member}");
        let (mut places, mut known) = (Vec::new(), HashSet::new());
        for (json, (path, _)) in array.iter().zip(&entries) {
            // What is no object was reported.
            let place = json.as_object().and_then(|object| self.place(object, member, &join(path, member), &rule, array.len()));
            if let Some(place) = place.filter(|place| !known.insert(*place)) {
                let words = format!("`{place}` stands twice, but each {member} must differ");
                self.broken(&join(path, member), format!("{rule}_unique"), INVALID_VALUE, words);
            }
            places.push(place);
        }
        let mut sorted: Vec<_> = places.into_iter().zip(entries).collect();
        if sorted.iter().all(|(place, _)| place.is_some()) {
            sorted.sort_by_key(|(place, _)| *place);
        }
        sorted.into_iter().map(|(_, entry)| entry).collect()
    }

    /// Where the entry stands among so many.
    fn place(&mut self, object: &Map<String, Json>, member: &str, path: &str, rule: &str, count: usize) -> Option<i64> {
        let Some(json) = object.get(member) else {
            let words = format!("{member} is missing, it is the place in the list, from 0");
            self.broken(path, format!("{rule}_required"), MISSING_PARAMETER, words);
            return None;
        };
        let Node::Integer(place) = self.value(json, &PLACE, path, rule, member) else { return None };
        if usize::try_from(place).is_ok_and(|place| place < count) {
            return Some(place);
        }
        let words = format!("{member} is {place}, it goes from 0 to {}", count.saturating_sub(1));
        self.broken(path, format!("{rule}_range"), INVALID_VALUE, words);
        None
    }
}

/// The member that says where an entry stands.
fn place_member(item: &'static Type) -> Option<&'static str> {
    let of = |part: &'static Part| part.wire.iter().find_map(|entry| if let Wire::Place(member) = entry { Some(*member) } else { None });
    match item {
        Type::Part(part) => of(part),
        Type::Choice(choice) => choice.every().find_map(of),
        _ => None,
    }
}
