//! Two lists of definitions.

use std::collections::{HashMap, HashSet};

use super::compare;
use super::difference::{Change, Difference};
use crate::definition::Definition;

/// What differs between our list and the live one, by name and language: ours in their order, then what is live only.
#[must_use]
pub fn compare_lists<'a>(
    ours: impl IntoIterator<Item = &'a Definition>,
    live: impl IntoIterator<Item = &'a Definition>,
) -> Vec<Difference> {
    fn key(definition: &Definition) -> (&str, &str) {
        (&definition.name, &definition.language)
    }
    let live: Vec<&Definition> = live.into_iter().collect();
    let by_key: HashMap<_, &Definition> = live.iter().map(|definition| (key(definition), *definition)).collect();
    let mut known = HashSet::new();
    let mut found = Vec::new();
    for definition in ours {
        known.insert(key(definition));
        match by_key.get(&key(definition)) {
            Some(live) => found.extend(compare(definition, live)),
            None => found.push(Difference::new(definition.title(), Change::MissingLive)),
        }
    }
    let unknown = live.into_iter().filter(|definition| !known.contains(&key(definition)));
    found.extend(unknown.map(|definition| Difference::new(definition.title(), Change::MissingOurs)));
    found
}
