//! Rules over the entries of lists: how many together, and no two alike.

use crate::report::{INVALID_VALUE, MISSING_PARAMETER, Question, Report};
use crate::view::{Items, Value, View, count};
use crate::violation::{Place, Step};

/// The most rows of a menu, over all its sections.
pub const LIST_ROWS: usize = 10;
/// The most products of a message, over all its sections.
pub const PRODUCT_ITEMS: usize = 30;

/// An entry of a list, wherever a branch or loop has put it.
pub(super) struct Entry<'a> {
    pub place: Place,
    pub value: Value<'a>,
    pub repeated: bool,
}

/// The entries of the list in the field, those of branches and loops included.
pub(super) fn entries<'a>(view: &'a dyn View, field: &'static str, place: &Place) -> Vec<Entry<'a>> {
    let mut found = Vec::new();
    let mut place = place.clone();
    place.push(Step::Field(field));
    collect(view.get(field), &place, false, &mut found);
    found
}

fn collect<'a>(value: Value<'a>, place: &Place, repeated: bool, found: &mut Vec<Entry<'a>>) {
    let (items, step, repeated): (_, fn(usize) -> Step, _) = match value {
        Value::List(items) => (items, Step::Index, repeated),
        Value::AnyOf(items) => (items, Step::Branch, repeated),
        Value::Repeated(items) => (items, Step::Index, true),
        Value::Absent => return,
        _ => return found.push(Entry { place: place.clone(), value, repeated }),
    };
    for index in 0..items.len() {
        let mut place = place.clone();
        place.push(step(index));
        collect(items.item(index), &place, repeated, found);
    }
}

/// Reply buttons differ in id and title.
pub fn unique_replies(message: &dyn View, report: &mut Report<'_>) {
    for field in ["id", "title"] {
        let keys = keys(&entries(message, "buttons", report.place()), field);
        unique(report, Question::DistinctTexts, &format!("{field}_unique"), &format!("{field}s of buttons"), &keys);
    }
}

/// Rows differ in id, over all sections.
pub fn unique_rows(message: &dyn View, report: &mut Report<'_>) {
    let sections = entries(message, "sections", report.place());
    let rows: Vec<_> = sections.iter().flat_map(|section| inner(section, "rows")).collect();
    unique(report, Question::DistinctTexts, "row_id_unique", "ids of rows", &keys(&rows, "id"));
}

/// A menu has no more rows than are shown.
pub fn list_rows(message: &dyn View, report: &mut Report<'_>) {
    total(message, report, ("rows", "rows"), LIST_ROWS);
}

/// A message has no more products than are shown.
pub fn product_items(message: &dyn View, report: &mut Report<'_>) {
    total(message, report, ("product_items", "products"), PRODUCT_ITEMS);
}

/// Sections are told apart by their titles once there are several.
pub fn section_titles(message: &dyn View, report: &mut Report<'_>) {
    let name = report.name();
    for (place, items) in lists(message, "sections", report.place()) {
        let (fewest, most) = count(items);
        let mut sections = Vec::new();
        collect(Value::List(items), &place, false, &mut sections);
        for section in sections {
            let Value::Part(_, view) = section.value else { continue };
            let title = view.get("title");
            if title.is_given() || most.is_some_and(|most| most < 2) {
                continue;
            }
            let mut place = section.place;
            place.push(Step::Field("title"));
            if fewest > 1 && title.is_absent() {
                let words = format!("{name} of more than one section needs a `title` for each");
                report.broken_in(&place, "section_title_required", MISSING_PARAMETER, words);
            } else {
                let words = "whether each section has the `title` that it needs among others";
                report.unproven(Question::Other, vec![place], "section_title_required", MISSING_PARAMETER, words);
            }
        }
    }
}

/// The list in the field; several where it is a branch.
pub(crate) fn lists<'a>(view: &'a dyn View, field: &'static str, place: &Place) -> Vec<(Place, &'a dyn Items)> {
    fn add<'a>(value: Value<'a>, place: Place, found: &mut Vec<(Place, &'a dyn Items)>) {
        match value {
            Value::List(items) => found.push((place, items)),
            Value::AnyOf(branches) => {
                for index in 0..branches.len() {
                    let mut place = place.clone();
                    place.push(Step::Branch(index));
                    add(branches.item(index), place, found);
                }
            }
            _ => {}
        }
    }
    let mut place = place.clone();
    place.push(Step::Field(field));
    let mut found = Vec::new();
    add(view.get(field), place, &mut found);
    found
}

/// The entries of a list within an entry.
pub(super) fn inner<'a>(entry: &Entry<'a>, field: &'static str) -> Vec<Entry<'a>> {
    let Value::Part(_, view) = entry.value else { return Vec::new() };
    let mut found = entries(view, field, &entry.place);
    for inner in &mut found {
        inner.repeated |= entry.repeated;
    }
    found
}

/// The entries of all sections together stay within the limit. A single section's are counted by the list's own row.
fn total(message: &dyn View, report: &mut Report<'_>, (field, things): (&'static str, &str), max: usize) {
    for (place, items) in lists(message, "sections", report.place()) {
        let mut within = true;
        let (fewest, most) = (0..items.len())
            .map(|index| sum(items.item(index), field, max, &mut within))
            .fold((0, Some(0)), |a, b| (a.0 + b.0, a.1.zip(b.1).map(|(a, b): (usize, usize)| a + b)));
        if !within || most.is_some_and(|most| most <= max) {
            continue;
        }
        let rule = format!("{field}_total");
        if fewest > max {
            let words = format!("the sections have {fewest} {things} together, at most {max} are allowed");
            report.broken_in(&place, &rule, INVALID_VALUE, words);
        } else {
            let words = format!("how many {things} the sections have together (at most {max} are allowed)");
            report.unproven(Question::Total, vec![place], &rule, INVALID_VALUE, words);
        }
    }
}

/// How many entries a section, or whatever stands in its place, brings: the fewest and the most. A section that is wrong by itself is
/// not `within`.
fn sum(value: Value<'_>, field: &'static str, max: usize, within: &mut bool) -> (usize, Option<usize>) {
    match value {
        Value::Absent => (0, Some(0)),
        Value::Part(_, view) => sum(view.get(field), field, max, within),
        Value::List(items) => {
            let (fewest, most) = count(items);
            *within &= fewest > 0 && most.is_some_and(|most| most <= max);
            (fewest, most)
        }
        Value::AnyOf(branches) => (0..branches.len())
            .map(|index| sum(branches.item(index), field, max, within))
            .reduce(|a, b| (a.0.min(b.0), a.1.zip(b.1).map(|(a, b)| a.max(b))))
            .unwrap_or((0, Some(0))),
        _ => (0, None),
    }
}

/// What must differ between entries: its place, its text if known, and whether a loop repeats it.
pub(super) struct Key {
    pub place: Place,
    pub text: Option<String>,
    pub repeated: bool,
}

/// The values of a field of the entries.
pub(super) fn keys(entries: &[Entry<'_>], field: &'static str) -> Vec<Key> {
    let mut keys = Vec::new();
    for entry in entries {
        let view = match entry.value {
            Value::Part(_, view) => view,
            // A string has no fields.
            Value::Text(_) | Value::Fitted(_) | Value::Constant => continue,
            _ => {
                keys.push(Key { place: entry.place.clone(), text: None, repeated: entry.repeated });
                continue;
            }
        };
        let mut values = Vec::new();
        let mut place = entry.place.clone();
        place.push(Step::Field(field));
        collect(view.get(field), &place, entry.repeated, &mut values);
        keys.extend(values.into_iter().map(|value| Key { place: value.place, text: known(value.value), repeated: value.repeated }));
    }
    keys
}

fn known(value: Value<'_>) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.to_owned()),
        Value::Integer(number) => Some(number.to_string()),
        _ => None,
    }
}

/// No two keys are alike.
pub(super) fn unique(report: &mut Report<'_>, question: Question, rule: &str, what: &str, keys: &[Key]) {
    for (index, key) in keys.iter().enumerate() {
        let Some(text) = key.text.as_ref().filter(|text| !text.is_empty()) else { continue };
        let twice = keys[..index].iter().any(|other| other.text.as_ref() == Some(text) && !exclusive(&other.place, &key.place));
        if twice {
            report.broken_in(&key.place, rule, INVALID_VALUE, format!("`{text}` stands twice, but the {what} must differ"));
        }
    }
    let is_open = |key: &&Key| key.text.is_none() || key.repeated;
    let has_partner = |key: &&Key| keys.iter().any(|other| other.place != key.place && !exclusive(&other.place, &key.place));
    let words = || format!("whether the {what} differ");
    if let Some(repeated) = keys.iter().filter(is_open).find(|key| key.repeated) {
        // A loop may bring it twice, whatever stands beside it.
        report.unproven(question, vec![repeated.place.clone()], rule, INVALID_VALUE, words());
    } else if let Some(unknown) = keys.iter().filter(is_open).rfind(has_partner) {
        let mut among: Vec<Place> = keys.iter().filter(|key| key.place != unknown.place).map(|key| key.place.clone()).collect();
        among.push(unknown.place.clone());
        report.unproven(question, among, rule, INVALID_VALUE, words());
    }
}

/// Whether two places lie in different branches, of which only one is taken.
#[must_use]
pub fn exclusive(a: &[Step], b: &[Step]) -> bool {
    let parting = a.iter().zip(b).find(|(a, b)| a != b);
    matches!(parting, Some((Step::Branch(_), Step::Branch(_))))
}
