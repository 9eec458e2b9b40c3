//! Entries of lists that must differ.

use super::entries::is_overfull;
use super::together::Together;
use crate::code::INVALID_VALUE;
use crate::report::{Question, Report};
use crate::rule::{Check, Keys, Rule};
use crate::source::{EN, OA, S2};
use crate::text::Sentence;
use crate::view::{Value, View};
use crate::violation::{Step, Steps};

const fn differ(name: &'static str, says: &'static str, keys: Keys) -> Check {
    Check::Unique(Rule::new(name, INVALID_VALUE, says, &[S2, OA, EN]), keys)
}

/// Reply buttons differ in id.
pub const UNIQUE_REPLY_IDS: Check = differ(
    "id_unique",
    "no two buttons have the same id.",
    Keys { lists: &["buttons"], field: "id", what: "ids of buttons", are_numbers: false },
);
/// Reply buttons differ in title.
pub const UNIQUE_REPLY_TITLES: Check = differ(
    "title_unique",
    "no two buttons have the same title.",
    Keys { lists: &["buttons"], field: "title", what: "titles of buttons", are_numbers: false },
);
/// Rows differ in id, over all sections.
pub const UNIQUE_ROWS: Check = differ(
    "row_id_unique",
    "no two rows have the same id, over all sections.",
    Keys { lists: &["sections", "rows"], field: "id", what: "ids of rows", are_numbers: false },
);
/// No two buttons are filled in at the same place of the template or card.
pub const UNIQUE_INDICES: Check = differ(
    "button_index_unique",
    "no two buttons have the same `index`.",
    Keys { lists: &["buttons"], field: "index", what: "indices of buttons", are_numbers: true },
);
/// No name is used twice in a body.
pub const UNIQUE_PARAMETER_NAMES: Check = differ(
    "parameter_name_unique",
    "no two parameters of the body have the same name.",
    Keys { lists: &["body"], field: "parameter_name", what: "names of parameters", are_numbers: false },
);

/// Something to compare; numbers are compared with numbers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Known<'a> {
    Number(i64),
    Text(&'a str),
}

impl<'a> Known<'a> {
    /// The value, if it is known; one that is empty is another rule's business.
    pub(super) fn of(value: Value<'a>) -> Option<Self> {
        match value {
            Value::Text(text) => Some(Self::Text(text)),
            Value::Integer(number) => Some(Self::Number(number)),
            _ => None,
        }
    }
}

/// How many values are compared pair by pair, without an allocation.
const FEW: usize = 16;

/// A value that must differ, and whether a loop repeats it.
struct Key<'a> {
    place: Steps,
    known: Option<Known<'a>>,
    /// Whether it is known to be the digits of an integer.
    is_integer: bool,
    repeated: bool,
}

impl Key<'_> {
    /// Whether an integer may be like it.
    fn may_be_integer(&self) -> bool {
        let is_written = |text: &str| text.parse::<i128>().is_ok_and(|number| number.to_string() == text);
        !matches!(self.known, Some(Known::Text(text)) if !is_written(text))
    }
}

/// No two values are alike. Where there are too many, which another rule says, nothing is compared.
pub(crate) fn unique(rule: &Rule, keys: &Keys, view: &dyn View, report: &mut Report<'_>) {
    if is_overfull(report.row(), keys.lists, view) {
        return;
    }
    let (mut seen, mut count, mut differ) = ([Known::Number(0); FEW], 0, true);
    each(view, keys.lists, keys.field, false, report, &mut |_, value, repeated| match Known::of(value) {
        Some(Known::Text("")) if !repeated => {}
        Some(known) if differ && !repeated && count < FEW && !seen[..count].contains(&known) => {
            seen[count] = known;
            count += 1;
        }
        _ => differ = false,
    });
    if !differ {
        tell(rule, keys, view, report);
    }
}

/// Says which are alike, and of which only the run time can tell.
fn tell(rule: &Rule, keys: &Keys, view: &dyn View, report: &mut Report<'_>) {
    let mut found: Vec<Key<'_>> = Vec::new();
    each(view, keys.lists, keys.field, false, report, &mut |report, value, repeated| {
        let is_integer = matches!(value, Value::Digits);
        found.push(Key { place: report.place().to_vec(), known: Known::of(value), is_integer, repeated });
    });
    let what = keys.what;
    for index in twice(&found) {
        if let Some(known) = found[index].known {
            let value = match known {
                Known::Number(number) => Sentence::new().integer(number),
                Known::Text(text) => Sentence::new().value(text),
            };
            let words = format!("`{}` is used more than once, but the {what} must differ", value.as_str());
            report.broken_in(&found[index].place, rule, words);
        }
    }
    let question = if keys.are_numbers { Question::DistinctNumbers { what } } else { Question::DistinctTexts { what } };
    let words = format!("whether the {what} differ");
    let is_open = |key: &&Key<'_>| key.known.is_none() || key.repeated;
    if let Some(repeated) = found.iter().filter(is_open).find(|key| key.repeated) {
        // A loop may bring it twice, whatever is beside it.
        return report.unproven(question, vec![repeated.place.clone()], rule, words);
    }
    let (mut all, mut integers) = (Together::default(), Together::default());
    if found.iter().any(|key| is_open(&key)) {
        for key in &found {
            all.add(&key.place);
            if key.may_be_integer() {
                integers.add(&key.place);
            }
        }
    }
    let like = |key: &Key<'_>| if key.is_integer { &integers } else { &all };
    if let Some(unknown) = found.iter().filter(is_open).rfind(|key| like(key).beside(&key.place) > 1) {
        let mut among: Vec<Steps> = found.iter().filter(|key| key.place != unknown.place).map(|key| key.place.clone()).collect();
        among.push(unknown.place.clone());
        report.unproven(question, among, rule, words);
    }
}

/// The keys that are like one before them.
fn twice(keys: &[Key<'_>]) -> impl Iterator<Item = usize> + use<> {
    let mut sorted: Vec<usize> = (0..keys.len()).filter(|index| !matches!(keys[*index].known, None | Some(Known::Text("")))).collect();
    sorted.sort_by_key(|index| keys[*index].known);
    let mut is_twice = vec![false; keys.len()];
    for alike in sorted.chunk_by(|a, b| keys[*a].known == keys[*b].known) {
        if alike.len() < 2 {
            continue;
        }
        let mut before = Together::of_one_turn();
        for index in alike {
            is_twice[*index] = before.beside(&keys[*index].place) > 0;
            before.add(&keys[*index].place);
        }
    }
    (0..is_twice.len()).filter(move |index| is_twice[*index])
}

/// Looks at the field of each entry, and says whether a loop repeats it.
fn each<'v>(
    view: &'v dyn View,
    lists: &[&'static str],
    field: &'static str,
    repeated: bool,
    report: &mut Report<'_>,
    look: &mut dyn FnMut(&mut Report<'_>, Value<'v>, bool),
) {
    let Some((list, inner)) = lists.split_first() else {
        return report.within(Step::Field(field), |report| report.entries(view.get(field), repeated, look));
    };
    report.within(Step::Field(list), |report| {
        report.entries(view.get(list), repeated, &mut |report, entry, repeated| match entry {
            Value::Part(_, view) => each(view, inner, field, repeated, report, look),
            // A string has no fields.
            Value::Text(_) | Value::Fitted(_) | Value::Digits | Value::Constant => {}
            _ if inner.is_empty() => look(report, entry, repeated),
            _ => {}
        });
    });
}
