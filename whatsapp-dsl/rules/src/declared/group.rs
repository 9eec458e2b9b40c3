//! Which definitions make one type: those of one name, as long as all their languages take the same.

use std::collections::HashMap;

use super::blank::{Blank, Taken};
use crate::definition::Definition;
use crate::list::{chosen, mapped};
use crate::text::counted;

/// Definitions of one name.
pub struct Group {
    /// The name at Meta.
    pub name: String,
    /// Where they are in the list.
    pub members: Vec<usize>,
    /// How their languages differ in what they take, if they do.
    pub difference: Option<String>,
}

/// The definitions by name, in the order in which the names first appear.
pub fn by_name(definitions: &[&Definition]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut known: HashMap<&str, usize> = HashMap::new();
    for (index, definition) in definitions.iter().enumerate() {
        let group = *known.entry(&definition.name).or_insert(groups.len());
        if group == groups.len() {
            groups.push(Group { name: definition.name.clone(), members: Vec::new(), difference: None });
        }
        groups[group].members.push(index);
    }
    for group in &mut groups {
        group.difference = difference(group.members.iter().map(|index| definitions[*index]));
    }
    groups
}

/// What a sender fills in, whatever the language calls it on the wire.
fn signature(blank: &Blank) -> impl PartialEq + use<> {
    // A variable may be in the header of one language only.
    let header = blank.header().map(|part| part.name);
    let row = if blank.is_variable() { None } else { Some((blank.row.0.rule, blank.row.1)) };
    (blank.name(), header, row, blank.count(), blank.field.required)
}

fn is_same(a: &[Blank], b: &[Blank]) -> bool {
    // A language may put its words, and so its variables, in another order.
    in_any_order(&mapped(a, signature), &mapped(b, signature))
}

fn in_any_order<T: PartialEq>(a: &[T], b: &[T]) -> bool {
    a.iter().all(|item| b.contains(item)) && b.iter().all(|item| a.contains(item))
}

/// How languages of one template differ in what they take.
fn difference<'a>(mut languages: impl Iterator<Item = &'a Definition>) -> Option<String> {
    let first = languages.next()?;
    let taken = Taken::of(first);
    let mut differences = vec![words(first, &taken)];
    for other in languages {
        let theirs = Taken::of(other);
        let same_cards = taken.cards.len() == theirs.cards.len() && taken.cards.iter().zip(&theirs.cards).all(|(a, b)| is_same(a, b));
        if !is_same(&taken.own, &theirs.own) || !same_cards {
            differences.push(words(other, &theirs));
        } else if swaps_links(first, other) {
            differences.push(format!("{}, its links in another order", words(other, &theirs)));
        }
    }
    (differences.len() > 1).then(|| differences.join("; "))
}

/// Whether the links of two languages are the same, but not the first of them: a value would be put at the end of the wrong one.
fn swaps_links(a: &Definition, b: &Definition) -> bool {
    let (a, b) = (links(a), links(b));
    a != b && in_any_order(&a, &b)
}

/// The links that take a value, as far as they are fixed.
fn links(definition: &Definition) -> Vec<&str> {
    chosen(&definition.buttons, |button| button.url.as_deref()?.split_once("{{").map(|(fixed, _)| fixed))
}

/// What is filled in, in words.
fn words(definition: &Definition, taken: &Taken) -> String {
    let name = |blank: &Blank| match (blank.count(), blank.header()) {
        (Some(count), _) => format!("`{}` ({})", blank.name(), counted(count, "values")),
        (_, Some(part)) => format!("`{}` ({})", blank.name(), part.name.to_lowercase()),
        _ => format!("`{}`", blank.name()),
    };
    let mut names = mapped(&taken.own, name);
    if let Some(card) = taken.cards.first() {
        names.push(format!("{} cards with {}", taken.cards.len(), mapped(card, name).join(", ")));
    }
    let names = if names.is_empty() { "nothing".to_owned() } else { names.join(", ") };
    format!("`{}` takes {names}", definition.language)
}
