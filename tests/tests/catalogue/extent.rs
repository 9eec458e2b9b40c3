//! How much of an example a page shows: what is wrong, within what it is in, and `…` for the rest.

use serde_json::Value;

use crate::tree::{GAP, Tree, WIDTH};

#[derive(Clone, Copy)]
pub(crate) enum Extent {
    Whole,
    /// The struct that is so many structs deep, whole.
    Struct(usize),
    /// The field of the struct that is so deep.
    Field(usize),
}

impl Extent {
    /// What is shown of an example, the other of which is put right, or wrong.
    pub(crate) fn of(self, shown: &Tree, other: &Tree) -> Tree {
        match self {
            Self::Whole => shown.clone(),
            _ if shown.is_short() => shown.clone(),
            Self::Struct(depth) => cut(shown, other, depth, false),
            Self::Field(depth) => cut(shown, other, depth, true),
        }
    }
}

fn cut(shown: &Tree, other: &Tree, depth: usize, is_field: bool) -> Tree {
    match (shown, other) {
        (Tree::Struct(name, fields), Tree::Struct(..)) => match only_change(fields, other) {
            Some(at) if depth > 0 => {
                let (field, value) = &fields[at];
                let value = other.field(field).map_or_else(|| value.clone(), |other| cut(value, other, depth - 1, is_field));
                Tree::Struct(name.clone(), between(fields.len(), at, (field.clone(), value), &gap()))
            }
            Some(at) if is_field && !shown.is_short() => Tree::Struct(name.clone(), between(fields.len(), at, fields[at].clone(), &gap())),
            // What is left out of it is seen beside its other fields.
            None if is_field && !shown.is_short() => {
                let brief = |(name, value): &(String, Tree)| {
                    let is_same = other.field(name).is_some_and(|other| other == value);
                    (name.clone(), if is_same { in_brief(value) } else { value.clone() })
                };
                Tree::Struct(name.clone(), fields.iter().map(brief).collect())
            }
            _ => shown.clone(),
        },
        (Tree::List(entries), Tree::List(others)) if entries.len() == others.len() => {
            let mut changed = (0..entries.len()).filter(|at| entries[*at] != others[*at]);
            match (changed.next(), changed.next()) {
                (Some(at), None) => Tree::List(between(entries.len(), at, cut(&entries[at], &others[at], depth, is_field), &Tree::Gap)),
                _ => shown.clone(),
            }
        }
        _ => shown.clone(),
    }
}

/// The only field that both have and that differs, where none is left out of either.
fn only_change(fields: &[(String, Tree)], other: &Tree) -> Option<usize> {
    let Tree::Struct(_, others) = other else { return None };
    let is_same = |(name, value): &(String, Tree)| other.field(name) == Some(value);
    let mut changed = (0..fields.len()).filter(|at| !is_same(&fields[*at]));
    let at = changed.next()?;
    (changed.next().is_none() && others.len() == fields.len() && other.field(&fields[at].0).is_some()).then_some(at)
}

fn gap() -> (String, Tree) {
    (GAP.to_owned(), Tree::Gap)
}

/// One of several, between gaps.
fn between<T: Clone>(count: usize, at: usize, one: T, gap: &T) -> Vec<T> {
    let before = (at > 0).then(|| gap.clone());
    let behind = (at + 1 < count).then(|| gap.clone());
    before.into_iter().chain([one]).chain(behind).collect()
}

fn in_brief(value: &Tree) -> Tree {
    match value {
        Tree::Struct(name, fields) if !fields.is_empty() => Tree::Struct(name.clone(), vec![gap()]),
        Tree::List(entries) if !entries.is_empty() => Tree::List(vec![Tree::Gap]),
        other => other.clone(),
    }
}

/// A member of a document that is wrong, with the object that it is in.
pub(crate) struct Member<'a> {
    /// The path of the object; the document itself has none.
    pub(crate) path: String,
    pub(crate) object: &'a Value,
    pub(crate) name: &'a str,
    /// What is there in the document that is right.
    pub(crate) right: &'a Value,
}

impl Member<'_> {
    /// The object; of one that is long, the member.
    pub(crate) fn shown(&self, whole: &str) -> String {
        if whole.chars().count() <= WIDTH { whole.to_owned() } else { format!("{{{}, {GAP}}}", self.typed(&self.object[self.name])) }
    }

    /// The member with this value.
    pub(crate) fn typed(&self, value: &Value) -> String {
        format!("\"{}\": {}", self.name, crate::json::in_order(&value.to_string()))
    }
}

/// The only member that differs in two documents, as deep as it can be named.
pub(crate) fn member<'a>(wrong: &'a Value, right: &'a Value, path: &str) -> Option<Member<'a>> {
    match (wrong, right) {
        (Value::Object(members), Value::Object(others)) => {
            let mut changed = members.iter().filter(|(name, value)| others.get(*name) != Some(value));
            let (name, value) = changed.next()?;
            let right = others.get(name).filter(|_| changed.next().is_none() && members.len() == others.len())?;
            let below = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            let inner = member(value, right, &below);
            Some(inner.unwrap_or_else(|| Member { path: path.to_owned(), object: wrong, name, right }))
        }
        (Value::Array(entries), Value::Array(others)) if entries.len() == others.len() => {
            let mut changed = (0..entries.len()).filter(|at| entries[*at] != others[*at]);
            let at = changed.next().filter(|_| changed.next().is_none())?;
            member(&entries[at], &others[at], &format!("{path}[{at}]"))
        }
        _ => None,
    }
}
