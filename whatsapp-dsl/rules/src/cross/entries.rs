//! Rules over the sections of a message: how many entries together, and titles for several.

use crate::check::bound;
use crate::code::{INVALID_VALUE, MISSING_PARAMETER};
use crate::report::{Question, Report};
use crate::rule::{Check, Rule};
use crate::schema::{Part, Type};
use crate::source::{EN, OA, S2};
use crate::text::Sentence;
use crate::view::{Items, Value, View, count};
use crate::violation::{Step, Steps};

/// The most rows of a menu, over all its sections.
pub const LIST_ROWS: usize = 10;
/// The most products of a message, over all its sections.
pub const PRODUCT_ITEMS: usize = 30;

/// A menu has no more rows than are shown.
pub const LIST_TOTAL: Check = Check::Ask(&[ROWS_TOTAL], list_rows);
static ROWS: Sentence = together("rows", LIST_ROWS);
const ROWS_TOTAL: Rule = Rule::new("rows_total", INVALID_VALUE, ROWS.as_str(), &[S2, OA])
    .broken_by(r#"sections: [Section { title: "Pizza", rows: [Row { .. }; 6] }, Section { title: "Pasta", rows: [Row { .. }; 5] }]"#)
    .kept_by(r#"sections: [Section { title: "Pizza", rows: [Row { .. }; 5] }, Section { title: "Pasta", rows: [Row { .. }; 5] }]"#);

fn list_rows(message: &dyn View, report: &mut Report<'_>) {
    total(message, report, ("rows", "rows"), LIST_ROWS, &ROWS_TOTAL);
}

/// A message has no more products than are shown.
pub const PRODUCT_TOTAL: Check = Check::Ask(&[ITEMS_TOTAL], product_items);
static ITEMS: Sentence = together("products", PRODUCT_ITEMS);
const ITEMS_TOTAL: Rule = Rule::new("product_items_total", INVALID_VALUE, ITEMS.as_str(), &[S2, OA])
    .broken_by(r#"sections: [Section { title: "Pizza", product_items: [..; 16] }, Section { title: "Pasta", product_items: [..; 15] }]"#)
    .kept_by(r#"sections: [Section { title: "Pizza", product_items: [..; 15] }, Section { title: "Pasta", product_items: [..; 15] }]"#);

/// Says how many products there are too many, or may be.
pub fn product_items(message: &dyn View, report: &mut Report<'_>) {
    total(message, report, ("product_items", "products"), PRODUCT_ITEMS, &ITEMS_TOTAL);
}

const fn together(things: &str, max: usize) -> Sentence {
    Sentence::new().text("the sections have at most ").number(max as u64).text(" ").text(things).text(" together.")
}

/// Sections are told apart by their titles once there are several.
pub const SECTION_TITLES: Check = Check::Ask(&[TITLE_REQUIRED], section_titles);
const TITLE_REQUIRED: Rule =
    Rule::new("section_title_required", MISSING_PARAMETER, "once there are several sections, each has a `title`.", &[S2, EN])
        .broken_by(r#"sections: [Section { title: "Pizza", .. }, Section { .. }]"#)
        .kept_by(r#"sections: [Section { title: "Pizza", .. }, Section { title: "Pasta", .. }]"#);

/// Says which sections lack the title that they need.
pub fn section_titles(message: &dyn View, report: &mut Report<'_>) {
    needed_among(message, report, ["sections", "section", "title"], &TITLE_REQUIRED);
}

/// Buttons are told apart by their places once there are several.
pub const BUTTON_INDICES: Check = Check::Ask(&[INDEX_REQUIRED], button_indices);
const INDEX_REQUIRED: Rule =
    Rule::new("button_index_required", MISSING_PARAMETER, "once there are several buttons, each has an `index`.", &[EN])
        .broken_by(r#"buttons: [QuickReply { payload: "yes" }, QuickReply { payload: "no" }]"#)
        .kept_by(r#"buttons: [QuickReply { index: 0, payload: "yes" }, QuickReply { index: 1, payload: "no" }]"#);

fn button_indices(message: &dyn View, report: &mut Report<'_>) {
    needed_among(message, report, ["buttons", "button", "index"], &INDEX_REQUIRED);
}

/// Says which entries of a list lack the field that they need once there are several.
fn needed_among(message: &dyn View, report: &mut Report<'_>, [list, entry, field]: [&'static str; 3], rule: &Rule) {
    let name = report.name();
    each_list(message, list, report, &mut |report, items| {
        let (fewest, most) = count(items);
        report.entries(Value::List(items), false, &mut |report, found, _| {
            let Value::Part(_, view) = found else { return };
            let value = view.get(field);
            if value.is_given() || most.is_some_and(|most| most < 2) {
                return;
            }
            report.within(Step::Field(field), |report| {
                if fewest > 1 && value.is_absent() {
                    let article = if field == "index" { "an" } else { "a" };
                    report.broken(rule, format!("{name} with more than one {entry} needs {article} `{field}` for each"));
                } else {
                    let words = format!("whether each {entry} has the `{field}` that it needs among others");
                    report.unproven_here(Question::Other, rule, words);
                }
            });
        });
    });
}

/// Looks at the list in the field; at several where it is a branch.
fn each_list<'v>(view: &'v dyn View, field: &'static str, report: &mut Report<'_>, look: &mut dyn FnMut(&mut Report<'_>, &'v dyn Items)) {
    report.within(Step::Field(field), |report| {
        report.leaves(view.get(field), &mut |report, value| {
            if let Value::List(items) = value {
                look(report, items);
            }
        });
    });
}

/// The lists in the field, each with its place.
pub(crate) fn lists<'a>(view: &'a dyn View, field: &'static str) -> Vec<(Steps, &'a dyn Items)> {
    let mut found = Vec::new();
    each_list(view, field, &mut Report::new(view), &mut |report, items| found.push((report.place().to_vec(), items)));
    found
}

/// The entries of all sections together stay within the limit. A single section's are counted by the list's own row.
fn total(message: &dyn View, report: &mut Report<'_>, (field, things): (&'static str, &str), max: usize, rule: &Rule) {
    each_list(message, "sections", report, &mut |report, items| {
        let (mut fewest, mut most, mut within) = (0, Some(0), true);
        for index in 0..items.len() {
            let of_one = sum(items.item(index), field, max, &mut within);
            fewest += of_one.0;
            most = most.zip(of_one.1).map(|(a, b): (usize, usize)| a + b);
        }
        if !within || most.is_some_and(|most| most <= max) {
            return;
        }
        if fewest > max {
            report.broken(rule, format!("the sections have {fewest} {things} together; at most {max} are allowed"));
        } else {
            let words = format!("how many {things} the sections have together (at most {max} are allowed)");
            report.unproven_here(Question::Total, rule, words);
        }
    });
}

/// How many entries a section, or whatever is in its place, brings: the fewest and the most. A section that is wrong by itself is
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

/// Whether one of the lists certainly has more entries than its row allows, so that nothing between the entries need be asked.
pub(super) fn is_overfull(part: Option<&'static Part>, lists: &[&'static str], view: &dyn View) -> bool {
    let Some((name, inner)) = lists.split_first() else { return false };
    let Some(field) = part.and_then(|part| part.field(name)).filter(|field| matches!(field.value, Type::List(_))) else { return false };
    let (value, mut report, mut is_overfull) = (view.get(name), Report::new(view), false);
    report.leaves(value, &mut |_, value| {
        if let Value::List(items) = value {
            is_overfull |= count(items).0 > bound(field, view).1;
        }
    });
    if !is_overfull && !inner.is_empty() {
        report.entries(value, false, &mut |_, entry, _| {
            if let Value::Part(part, view) = entry {
                is_overfull |= self::is_overfull(Some(part), inner, view);
            }
        });
    }
    is_overfull
}
