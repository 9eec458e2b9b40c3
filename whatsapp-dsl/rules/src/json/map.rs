//! The members of an object.

use std::collections::HashMap;

use super::Json;

/// The members of an object, in their order. Two are equal whatever the order is.
#[derive(Debug, Clone, Default)]
pub struct Map(pub(super) Vec<(String, Json)>);

impl Map {
    /// No members.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The member of this name.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.iter().find(|(known, _)| *known == name).map(|(_, json)| json)
    }

    /// The member of this name, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Json> {
        self.0.iter_mut().find(|(known, _)| known == name).map(|(_, json)| json)
    }

    /// Whether there is a member of this name.
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Whether there are no members.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Gives the member this value; a new one goes to the end.
    pub fn insert(&mut self, name: &str, json: impl Into<Json>) {
        let json = json.into();
        match self.get_mut(name) {
            Some(known) => *known = json,
            None => self.0.push((name.to_owned(), json)),
        }
    }

    /// The members and this one, unless it is `null`.
    pub(crate) fn with(mut self, name: &str, json: impl Into<Json>) -> Self {
        let json = json.into();
        if !json.is_null() {
            self.insert(name, json);
        }
        self
    }

    /// Adds the members of another object: within objects that both have, those that are new. One that is here already stays.
    pub(crate) fn merge(&mut self, rest: &Self) {
        // What is added has no name twice, and need not be searched.
        let known = self.0.len();
        for (name, json) in rest.iter() {
            match self.0[..known].iter_mut().find(|(known, _)| known == name) {
                Some((_, Json::Object(inner))) => {
                    if let Json::Object(rest) = json {
                        inner.merge(rest);
                    }
                }
                Some(_) => {}
                None => self.0.push((name.to_owned(), json.clone())),
            }
        }
    }

    /// Takes the member out.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let index = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.remove(index).1)
    }

    /// The members in this order; behind them the others, as they came.
    pub(crate) fn ordered(mut self, order: &[&str]) -> Self {
        let mut ordered = Vec::new();
        for name in order {
            ordered.extend(self.remove(name).map(|json| ((*name).to_owned(), json)));
        }
        ordered.append(&mut self.0);
        Self(ordered)
    }

    /// The members that hold anything.
    pub fn without_null(mut self) -> Self {
        self.0.retain(|(_, json)| !json.is_null());
        self
    }

    /// The members in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(name, json)| (name.as_str(), json))
    }
}

impl PartialEq for Map {
    fn eq(&self, other: &Self) -> bool {
        // Whose order differs may have members by the thousand.
        let mut by_name = None;
        self.0.len() == other.0.len()
            && self.0.iter().zip(&other.0).all(|((name, json), (known, same))| {
                if known == name {
                    return same == json;
                }
                let by_name: &HashMap<&str, &Json> = by_name.get_or_insert_with(|| other.iter().collect());
                by_name.get(name.as_str()) == Some(&json)
            })
    }
}
