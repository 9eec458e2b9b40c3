//! Rules over the entries of lists: how many together, and no two alike.

use crate::report::{INVALID_VALUE, MISSING_PARAMETER, Report};
use crate::view::{Value, View, count};
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
        unique(report, &format!("{field}_unique"), &format!("{field}s of buttons"), &keys);
    }
}

/// Rows differ in id, over all sections.
pub fn unique_rows(message: &dyn View, report: &mut Report<'_>) {
    let sections = entries(message, "sections", report.place());
    let rows: Vec<_> = sections.iter().flat_map(|section| inner(section, "rows")).collect();
    unique(report, "row_id_unique", "ids of rows", &keys(&rows, "id"));
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
    let Value::List(items) = message.get("sections") else { return };
    let (fewest, most) = count(items);
    let name = report.name();
    for section in entries(message, "sections", report.place()) {
        let Value::Part(_, view) = section.value else { continue };
        let title = view.get("title");
        if title.is_given() || most.is_some_and(|most| most < 2) {
            continue;
        }
        let mut place = section.place;
        place.push(Step::Field("title"));
        let words = format!("a {name} of more than one section needs a `title` for each");
        if fewest > 1 && title.is_absent() {
            report.broken_in(&place, "section_title_required", MISSING_PARAMETER, words);
        } else {
            let words = "whether each section has the `title` that it needs among others";
            report.unproven(vec![place], "section_title_required", MISSING_PARAMETER, words);
        }
    }
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
    let mut sum = (0, Some(0));
    let mut within = true;
    for section in entries(message, "sections", report.place()) {
        let Value::Part(_, view) = section.value else { continue };
        let Value::List(items) = view.get(field) else { continue };
        let (fewest, most) = count(items);
        within &= fewest > 0 && most.is_some_and(|most| most <= max);
        let alone = section.place.iter().all(|step| !matches!(step, Step::Branch(_)));
        sum.0 += if alone && !section.repeated { fewest } else { 0 };
        sum.1 = if section.repeated { None } else { sum.1.zip(most).map(|(a, b): (usize, usize)| a + b) };
    }
    let rule = format!("{field}_total");
    if within && sum.0 > max {
        let words = format!("the sections have {} {things} together, at most {max} are allowed", sum.0);
        report.broken_at("sections", &rule, INVALID_VALUE, words);
    } else if within && sum.1.is_none_or(|most| most > max) {
        let mut place = report.place().clone();
        place.push(Step::Field("sections"));
        let words = format!("how many {things} the sections have together (at most {max} are allowed)");
        report.unproven(vec![place], &rule, INVALID_VALUE, words);
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
        let Value::Part(_, view) = entry.value else {
            keys.push(Key { place: entry.place.clone(), text: None, repeated: true });
            continue;
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
pub(super) fn unique(report: &mut Report<'_>, rule: &str, what: &str, keys: &[Key]) {
    for (index, key) in keys.iter().enumerate() {
        let Some(text) = &key.text else { continue };
        let twice = keys[..index].iter().any(|other| other.text.as_ref() == Some(text) && !exclusive(&other.place, &key.place));
        if twice {
            report.broken_in(&key.place, rule, INVALID_VALUE, format!("`{text}` stands twice, but the {what} must differ"));
        }
    }
    let open = |key: &&Key| key.text.is_none() || key.repeated;
    let Some(unknown) = keys.iter().rfind(open) else { return };
    let others = keys.iter().any(|other| other.place != unknown.place && !exclusive(&other.place, &unknown.place));
    if others || unknown.repeated {
        let mut among: Vec<Place> = keys.iter().filter(|key| key.place != unknown.place).map(|key| key.place.clone()).collect();
        among.push(unknown.place.clone());
        report.unproven(among, rule, INVALID_VALUE, format!("whether the {what} differ"));
    }
}

/// Whether two places lie in different branches, of which only one is taken.
fn exclusive(a: &[Step], b: &[Step]) -> bool {
    let parting = a.iter().zip(b).find(|(a, b)| a != b);
    matches!(parting, Some((Step::Branch(_), Step::Branch(_))))
}
