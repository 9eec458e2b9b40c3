//! The walk over a message: each field against its row, then the rules between fields.

use crate::declared;
use crate::report::{INVALID_VALUE, MISSING_PARAMETER, Question, Report, Unproven};
use crate::schema::{Api, Field, Kind, List, Part, Type};
use crate::text::Text;
use crate::view::{Items, Value, View, count};
use crate::violation::{Step, Violation};

/// Checks a message, envelope included: what it breaks, and what only the run time can tell.
#[must_use]
pub fn check(api: &Api, kind: &'static Kind, message: &dyn View) -> (Vec<Violation>, Vec<Unproven>) {
    let mut report = Report::new(message);
    fields(api.envelope, message, &mut report);
    if !kind.groups {
        crate::cross::group_content(kind, message, &mut report);
    }
    fields(&kind.part, message, &mut report);
    report.finish()
}

pub(crate) fn fields(part: &'static Part, view: &dyn View, report: &mut Report<'_>) {
    report.part(part, |report| {
        for field in part.fields {
            report.within(Step::Field(field.name), |report| self::field(part, field, view.get(field.name), report));
        }
        part_empty(part, view, report);
        for check in part.checks {
            check(view, report);
        }
    });
}

/// A struct that needs nothing in particular needs something; only a template says enough by being there.
fn part_empty(part: &'static Part, view: &dyn View, report: &mut Report<'_>) {
    let asks_itself = !part.checks.is_empty() || part.fields.iter().any(|field| field.required) || part.module == declared::MODULE;
    if !asks_itself && part.fields.iter().all(|field| view.get(field.name).is_absent()) {
        report.broken("empty", INVALID_VALUE, format!("{} is empty: fill it or leave it out", part.name));
    } else if !asks_itself && !part.fields.iter().any(|field| is_certain(view.get(field.name))) {
        let among = part.fields.iter().filter(|field| !view.get(field.name).is_absent()).map(|field| {
            let mut place = report.place().clone();
            place.push(Step::Field(field.name));
            place
        });
        report.unproven(Question::NotEmpty, among.collect(), "empty", INVALID_VALUE, format!("whether {} has anything in it", part.name));
    }
}

/// Whether something is there in any case: a constant or a text made to fit may come from an `Option`.
fn is_certain(value: Value<'_>) -> bool {
    match value {
        Value::AnyOf(branches) => (0..branches.len()).all(|index| is_certain(branches.item(index))),
        Value::Constant | Value::Fitted(_) | Value::Present => false,
        value => value.is_given(),
    }
}

fn field(part: &'static Part, field: &'static Field, value: Value<'_>, report: &mut Report<'_>) {
    match value {
        Value::Absent if field.required => required(part, field, report),
        Value::AnyOf(branches) => each(branches, Step::Branch, report, |branch, report| self::field(part, field, branch, report)),
        _ => self::value(field.name, &field.value, value, report),
    }
}

/// A required field is there.
fn required(part: &'static Part, field: &'static Field, report: &mut Report<'_>) {
    let words = format!("{} needs `{}`", part.name, field.name);
    report.broken(&format!("{}_required", field.name), MISSING_PARAMETER, words);
}

fn each(items: &dyn Items, step: fn(usize) -> Step, report: &mut Report<'_>, mut look: impl FnMut(Value<'_>, &mut Report<'_>)) {
    for index in 0..items.len() {
        report.within(step(index), |report| look(items.item(index), report));
    }
}

/// A value against what its field takes.
fn value(name: &str, wanted: &'static Type, value: Value<'_>, report: &mut Report<'_>) {
    match (wanted, value) {
        (_, Value::AnyOf(items)) => each(items, Step::Branch, report, |item, report| self::value(name, wanted, item, report)),
        (_, Value::Repeated(items)) => each(items, Step::Index, report, |item, report| self::value(name, wanted, item, report)),
        (Type::Text(text), Value::Text(value) | Value::Fitted(value)) => self::text(name, text, value, report),
        (Type::Choice(choice), Value::Text(value) | Value::Fitted(value)) => {
            let field = choice.text.and_then(|part| Some((part, part.field("text")?)));
            if let Some((part, Field { value: Type::Text(text), .. })) = field {
                report.part(part, |report| self::text("text", text, value, report));
            }
        }
        (Type::Integer { min, max, .. }, Value::Integer(value)) => integer_range(name, *min, *max, value, report),
        (Type::Decimal { limit }, Value::Decimal(value)) => decimal_range(name, *limit, value, report),
        (Type::Json, Value::Json(value)) => json_object(name, value.members(), report),
        (Type::Part(_) | Type::Choice(_), Value::Part(part, view)) => fields(part, view, report),
        (Type::List(list), Value::List(items)) => self::list(name, list, items, report),
        _ => {}
    }
}

fn text(name: &str, rules: &Text, value: &str, report: &mut Report<'_>) {
    let limit = report.limit(rules);
    for fault in rules.faults(value, limit) {
        report.broken(&format!("{name}_{}", fault.aspect()), fault.code(), fault.sentence(name, value));
    }
}

/// A whole number lies in its range.
fn integer_range(name: &str, min: i64, max: i64, value: i64, report: &mut Report<'_>) {
    if value < min || value > max {
        let words = crate::constant::range_words(name, min, max, value);
        report.broken(&format!("{name}_range"), INVALID_VALUE, words.as_str());
    }
}

/// A coordinate lies on the globe.
fn decimal_range(name: &str, limit: f64, value: f64, report: &mut Report<'_>) {
    if !(-limit..=limit).contains(&value) {
        let words = format!("{name} is {value}, it goes from -{limit} to {limit}");
        report.broken(&format!("{name}_range"), INVALID_VALUE, words);
    }
}

/// A JSON document is an object with at least one member.
fn json_object(name: &str, members: Option<usize>, report: &mut Report<'_>) {
    match members {
        Some(0) => report.broken(&format!("{name}_empty"), INVALID_VALUE, format!("{name} is an empty object: fill it or leave it out")),
        Some(_) => {}
        None => report.broken(&format!("{name}_object"), INVALID_VALUE, format!("{name} takes a JSON object")),
    }
}

fn list(name: &str, rules: &'static List, items: &dyn Items, report: &mut Report<'_>) {
    list_count(name, rules, items, report);
    each(items, Step::Index, report, |item, report| value(name, &rules.item, item, report));
}

/// A list has neither too few nor too many entries.
fn list_count(name: &str, rules: &'static List, items: &dyn Items, report: &mut Report<'_>) {
    let (fewest, most) = count(items);
    let is_within = fewest >= rules.min && rules.max.is_none_or(|max| most.is_some_and(|most| most <= max));
    if is_within {
        return;
    }
    let (rule, things) = (format!("{name}_count"), rules.things);
    let allowed = bounds(rules.min, rules.max, things);
    if most.is_some_and(|most| most < rules.min) {
        let had = if fewest == 0 { "is empty".to_owned() } else { format!("has {fewest} {things}") };
        report.broken(&rule, INVALID_VALUE, format!("{name} {had}, {allowed}"));
    } else if rules.max.is_some_and(|max| fewest > max) {
        report.broken(&rule, INVALID_VALUE, format!("{name} has {fewest} {things}, {allowed}"));
    } else {
        let place = report.place().clone();
        report.unproven(Question::Count, vec![place], &rule, INVALID_VALUE, format!("how many {things} there are ({allowed})"));
    }
}

/// "1 to 3 are allowed", in as few words as the bounds need.
#[must_use]
pub(crate) fn bounds(min: usize, max: Option<usize>, things: &str) -> String {
    match max {
        Some(max) if min > 0 => format!("{min} to {max} are allowed"),
        Some(max) => format!("at most {max} are allowed"),
        None => format!("at least {min} of the {things} must be there"),
    }
}
