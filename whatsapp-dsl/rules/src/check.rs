//! The walk over a message: each field against its row, then the rules between fields.

use crate::aspect::Aspect;
#[cfg(feature = "run-time")]
use crate::constant::row;
use crate::cross;
use crate::limit;
use crate::report::{Question, Report, Unproven};
use crate::rule::{Check, EMPTY, Rule};
use crate::schema::{Api, Audience, Choice, Field, Kind, List, Part, STRING, Type};
use crate::text::{Text, When, characters, counted};
use crate::view::{Both, Items, Json, Value, View, count};
use crate::violation::{Step, Violation};

/// Checks a message, envelope included: what it breaks, and what only the run time can tell.
pub fn check(api: &Api, kind: &'static Kind, message: &dyn View) -> (Vec<Violation>, Vec<Unproven>) {
    whole(api, kind, message, Report::new(message).of(api, kind))
}

/// Checks a message that was read.
#[cfg(feature = "run-time")]
pub(crate) fn check_read(api: &Api, kind: &'static Kind, message: &dyn View) -> Vec<Violation> {
    whole(api, kind, message, Report::new(message).of(api, kind).of_read()).0
}

fn whole(api: &Api, kind: &'static Kind, message: &dyn View, mut report: Report<'_>) -> (Vec<Violation>, Vec<Unproven>) {
    fields(api.envelope, message, &mut report);
    report.part(api.envelope, |report| cross::audience(kind.audience, kind, message, report));
    fields(&kind.part, message, &mut report);
    report.finish()
}

/// Checks who receives a message that keeps all other rules. Its audience may be narrower than that of its kind.
pub fn check_recipient(api: &Api, kind: &'static Kind, audience: Audience, message: &dyn View) -> Vec<Violation> {
    let mut report = Report::new(message).of(api, kind);
    report.part(api.envelope, |report| cross::audience(audience, kind, message, report));
    report.finish().0
}

/// Checks what a message has besides its content, which keeps all rules and says who can receive it.
#[cfg(feature = "run-time")]
pub fn check_envelope(api: &Api, kind: &'static Kind, audience: Audience, envelope: &dyn View) -> Vec<Violation> {
    let mut report = Report::new(envelope).of(api, kind);
    fields(api.envelope, envelope, &mut report);
    report.part(api.envelope, |report| cross::audience(audience, kind, envelope, report));
    report.finish().0
}

/// Whether a value that is there certainly keeps the rules of the field that the [`way`](crate::constant::way) leads to, which takes at most
/// so many characters or so great a number.
#[cfg(feature = "run-time")]
pub(crate) fn is_fit(way: &[usize], most: usize, value: Value<'_>) -> bool {
    let (_, _, field) = row(way);
    match (&field.value, value) {
        (Type::Text(rules), Value::Text(text)) => rules.fault(text, most).is_none(),
        (Type::Integer { min, max, .. }, Value::Integer(number)) => {
            let most = i64::try_from(most).unwrap_or(i64::MAX).min(*max);
            (*min..=most).contains(&number)
        }
        (Type::Flag, Value::Flag(_)) | (Type::Word(_), Value::Text(_)) => true,
        _ => false,
    }
}

pub(crate) fn fields(part: &'static Part, view: &dyn View, report: &mut Report<'_>) {
    report.part(part, |report| {
        for field in part.fields {
            report.within(Step::Field(field.name), |report| self::field(part, field, view, view.get(field.name), report));
        }
        for check in part.checks {
            between(check, part, view, report);
        }
    });
}

fn between(check: &'static Check, part: &'static Part, view: &dyn View, report: &mut Report<'_>) {
    match check {
        Check::ExactlyOne(rule, fields) => cross::exactly_one(rule, *fields, &[], view, report),
        Check::OneOrBoth(rule, fields, both) => cross::exactly_one(rule, *fields, both, view, report),
        Check::Needs(rule, fields) => cross::needs(rule, *fields, view, report),
        Check::Unique(rule, keys) => cross::unique(rule, keys, view, report),
        Check::Total(rule, total) => cross::total(rule, total, view, report),
        Check::NotEmpty => not_empty(&EMPTY, &[], part, view, report),
        Check::AnyOf(rule, fields) => not_empty(rule, fields, part, view, report),
        Check::Built(_) if report.is_read => {}
        Check::Built(check) => between(check, part, view, report),
        Check::Ask(_, ask) => ask(view, report),
    }
}

/// A struct needs one of these fields; where none are named, any of those that it has.
fn not_empty(rule: &Rule, named: &[&'static str], part: &Part, view: &dyn View, report: &mut Report<'_>) {
    let count = if named.is_empty() { part.fields.len() } else { named.len() };
    let field = |index: usize| if named.is_empty() { part.fields[index].name } else { named[index] };
    let (mut is_empty, mut is_certain) = (true, false);
    for index in 0..count {
        let value = view.get(field(index));
        is_empty &= value.is_absent();
        is_certain |= self::is_certain(value);
    }
    if is_empty && named.is_empty() {
        report.broken(rule, format!("{} is empty: fill it in or leave it out", part.name));
    } else if is_empty {
        report.broken(rule, format!("{} needs one of `{}`", part.name, named.join("`, `")));
    } else if !is_certain {
        let mut among = Vec::new();
        for index in 0..count {
            if !view.get(field(index)).is_absent() {
                among.push(report.field(field(index)));
            }
        }
        report.unproven(Question::NotEmpty, among, rule, format!("whether {} is empty", report.name()));
    }
}

/// Whether something is there in any case: a constant or a text made to fit may come from an `Option`.
fn is_certain(value: Value<'_>) -> bool {
    value.is_given() && value.all(&|leaf| !matches!(leaf, Value::Constant | Value::Fitted(_) | Value::Present))
}

/// A field of the struct that is around it.
pub(crate) fn field(part: &'static Part, field: &'static Field, around: &dyn View, value: Value<'_>, report: &mut Report<'_>) {
    report.leaves(value, &mut |report, value| match value {
        Value::Absent if field.required => required(part, field, report),
        value => self::value(field, &field.value, around, value, report),
    });
}

/// A required field is there.
fn required(part: &'static Part, field: &'static Field, report: &mut Report<'_>) {
    report.broken(field.stamp(Aspect::Required), format!("{} needs `{}`", part.name, field.name));
}

/// A value against what its field takes.
fn value(field: &'static Field, wanted: &'static Type, around: &dyn View, value: Value<'_>, report: &mut Report<'_>) {
    match (wanted, value) {
        (Type::Text(rules), Value::Text(value) | Value::Fitted(value)) => text(field, field.name, rules, around, value, report),
        (Type::Text(rules), Value::Constant) => by_constant(field, rules, around, None, report),
        (Type::Choice(choice), Value::Text(value) | Value::Fitted(value)) => string(field, choice, around, value, report),
        (Type::Choice(choice), Value::Part(part, view)) => match bare(choice, part, view) {
            Some(value) => report.within(Step::Field(STRING), |report| string(field, choice, around, value, report)),
            None => fields(part, view, report),
        },
        (Type::Integer { min, .. }, Value::Integer(value)) => integer_range(field, *min, around, value, report),
        (Type::Decimal { limit }, Value::Decimal(value)) => decimal_range(field, *limit, value, report),
        (Type::Json, Value::Json(value)) => json_object(field, value, report),
        (Type::Part(_), Value::Part(part, view)) => fields(part, view, report),
        (Type::List(list), Value::List(items)) => self::list(field, list, around, items, report),
        _ => {}
    }
}

/// A string that is short for a struct is called by the name of its field.
fn string(field: &'static Field, choice: &'static Choice, around: &dyn View, value: &str, report: &mut Report<'_>) {
    if let Some((part, row, rules)) = choice.string() {
        report.part(part, |report| text(row, field.name, rules, around, value, report));
    }
}

/// The string that a struct is, for all that the run time knows of one that says nothing else.
fn bare<'v>(choice: &'static Choice, part: &'static Part, view: &'v dyn View) -> Option<&'v str> {
    let is_string = choice.text.is_some_and(|text| std::ptr::eq(text, part)) && !view.is_written();
    let says_more = |field: &Field| field.name != STRING && !view.get(field.name).is_absent();
    match view.get(STRING) {
        Value::Text(value) if is_string && !part.fields.iter().any(says_more) => Some(value),
        _ => None,
    }
}

/// A text of the field; `name` is what people call it, where it is short for the struct that has the field.
fn text(field: &'static Field, name: &str, rules: &Text, around: &dyn View, value: &str, report: &mut Report<'_>) {
    let (least, most) = room(rules, report.row(), around, report.message);
    for fault in rules.each(value, most) {
        let Some(fault) = fault else { continue };
        report.broken(field.stamp(fault.aspect()), fault.sentence(name, value));
    }
    if least < most {
        let count = characters(value);
        if count > least && count <= most {
            let words = format!("whether {name} may have {count} characters, of which some messages allow {least}");
            report.unproven_here(Question::Other, field.stamp(Aspect::Length), words);
        }
    }
    by_constant(field, rules, around, Some(value), report);
}

/// What a constant decides of the length of a text.
fn by_constant(field: &'static Field, rules: &Text, around: &dyn View, value: Option<&str>, report: &mut Report<'_>) {
    for (when, most) in rules.limits {
        let When::Is(other, word) = *when else { continue };
        // What is too long in any case is refused already.
        let is_decided = |value| {
            let count = characters(value);
            count <= *most || count > room(rules, report.row(), around, report.message).1
        };
        if !is_constant(when, report.row(), around) || value.is_some_and(is_decided) {
            continue;
        }
        let here = report.place();
        let end = here.iter().rposition(|step| matches!(step, Step::Field(_))).unwrap_or(0);
        let decides = [&here[..end], &[Step::Field(other)]].concat();
        let among = vec![decides, here.to_vec()];
        let words = format!("whether {} may have more than {most} characters, which `{other}` decides", field.name);
        let question = Question::Limited { word, most: *most, name: field.name, is_prose: rules.prose };
        report.unproven(question, among, field.stamp(Aspect::Length), words);
    }
}

/// Whether a constant text beside the field decides it, so that the compiler can.
fn is_constant(when: &When, part: Option<&Part>, around: &dyn View) -> bool {
    let When::Is(field, _) = when else { return false };
    let is_text = part.and_then(|part| part.field(field)).is_some_and(|row| matches!(row.value, Type::Text(_)));
    is_text && matches!(around.get(field), Value::Constant)
}

/// The most characters that the text may have in this struct of the message: whatever is not known yet, and in the best case. What a constant
/// decides is the compiler's business.
pub fn room(text: &Text, part: Option<&Part>, around: &dyn View, message: &dyn View) -> (usize, usize) {
    let open = text.limits.iter().filter(|(when, _)| !is_constant(when, part, around));
    limits(open, text.most(), &Both(around, message))
}

/// The greatest number that the field takes in this struct or message, or the most entries of its list: whatever is not known yet, and in the best
/// case.
pub fn bound(field: &Field, around: &dyn View) -> (usize, usize) {
    let most = match field.value {
        Type::Integer { max, .. } => usize::try_from(max).ok(),
        Type::List(list) => list.max,
        _ => None,
    };
    limits(field.limits.iter(), most.unwrap_or(usize::MAX), around)
}

/// The lowest and the highest limit that what is around may set.
fn limits<'a>(limits: impl Iterator<Item = &'a (When, usize)>, otherwise: usize, around: &dyn View) -> (usize, usize) {
    let (mut least, mut most) = (usize::MAX, 0);
    for (when, max) in limits {
        let holds = holds(when, around);
        if holds != Some(false) {
            (least, most) = (least.min(*max), most.max(*max));
        }
        if holds == Some(true) {
            return (least, most);
        }
    }
    (least.min(otherwise), most.max(otherwise))
}

/// Whether it is such a message, as far as that is known.
pub(crate) fn holds(when: &When, message: &dyn View) -> Option<bool> {
    match when {
        When::Given(fields) => {
            let mut is_absent = true;
            for field in *fields {
                match message.get(field).is_something() {
                    Some(true) => return Some(true),
                    Some(false) => {}
                    None => is_absent = false,
                }
            }
            is_absent.then_some(false)
        }
        When::Is(field, word) => {
            let value = message.get(field);
            let is_it = |leaf| matches!(leaf, Value::Text(found) | Value::Word(found) if found == *word);
            if value.all(&is_it) {
                return Some(true);
            }
            let is_other = |leaf| matches!(leaf, Value::Text(_) | Value::Word(_) | Value::Absent) && !is_it(leaf);
            value.all(&is_other).then_some(false)
        }
    }
}

/// A whole number lies in its range.
fn integer_range(field: &'static Field, min: i64, around: &dyn View, value: i64, report: &mut Report<'_>) {
    let (least, most) = bound(field, &Both(around, report.message));
    let number = |most| i64::try_from(most).unwrap_or(i64::MAX);
    let (least, most) = (number(least), number(most));
    if value < min || value > most {
        let words = crate::constant::range_words(field.name, min, most, value);
        report.broken(field.stamp(Aspect::Range), words.as_str());
    } else if value > least {
        let words = format!("whether {} may be {value}, which some messages do not allow (at most {least})", field.name);
        report.unproven_here(Question::Other, field.stamp(Aspect::Range), words);
    }
}

/// A coordinate lies on the globe.
fn decimal_range(field: &'static Field, limit: f64, value: f64, report: &mut Report<'_>) {
    if !(-limit..=limit).contains(&value) {
        let words = format!("{} is {value}; it must be from -{limit} to {limit}", field.name);
        report.broken(field.stamp(Aspect::Range), words);
    }
}

/// How deep a document can be of which nothing need be asked: no message has so much around one that it would be too deep.
const SHALLOW: usize = 64;

/// A JSON document is an object with at least one member.
fn json_object(field: &'static Field, value: &dyn Json, report: &mut Report<'_>) {
    let called = || if let Type::List(_) = field.value { format!("an entry of {}", field.name) } else { field.name.to_owned() };
    match value.members() {
        Some(_) if value.is_deeper_than(SHALLOW) && value.is_deeper_than(limit::DEPTH.saturating_sub(report.depth())) => {
            let most = limit::DEPTH;
            let words = format!(
                "{} is nested too deeply: a message has at most {most} objects and arrays within each other, itself included",
                called()
            );
            report.broken(field.stamp(Aspect::Depth), words);
        }
        Some(0) => {
            let ways = if field.required { "it needs at least one member" } else { "fill it in or leave it out" };
            report.broken(field.stamp(Aspect::Empty), format!("{} is an empty object: {ways}", called()));
        }
        Some(_) => {}
        None => report.broken(field.stamp(Aspect::Object), format!("{} must be a JSON object", called())),
    }
}

fn list(field: &'static Field, rules: &'static List, around: &dyn View, items: &dyn Items, report: &mut Report<'_>) {
    list_count(field, rules, around, items, report);
    report.entries(Value::List(items), false, &mut |report, item, _| value(field, &rules.item, around, item, report));
}

/// A list has neither too few nor too many entries.
fn list_count(field: &'static Field, rules: &'static List, around: &dyn View, items: &dyn Items, report: &mut Report<'_>) {
    let (fewest, most) = count(items);
    let (least, greatest) = if field.limits.is_empty() {
        (rules.max, rules.max)
    } else {
        let (least, greatest) = bound(field, &Both(around, report.message));
        (Some(least), Some(greatest))
    };
    let is_within = fewest >= rules.min && least.is_none_or(|max| most.is_some_and(|most| most <= max));
    if is_within {
        return;
    }
    let (name, things, stamp) = (field.name, rules.things, field.stamp(Aspect::Count));
    let allowed = bounds(rules.min, greatest, things);
    if most.is_some_and(|most| most < rules.min) {
        let had = if fewest == 0 { "is empty".to_owned() } else { format!("has {}", counted(fewest, things)) };
        report.broken(stamp, format!("{name} {had}; {allowed}"));
    } else if greatest.is_some_and(|max| fewest > max) {
        report.broken(stamp, format!("{name} has {}; {allowed}", counted(fewest, things)));
    } else {
        report.unproven_here(Question::Count, stamp, format!("how many {things} there are ({allowed})"));
    }
}

/// "1 to 3 are allowed", in as few words as the bounds need.
pub(crate) fn bounds(min: usize, max: Option<usize>, things: &str) -> String {
    match max {
        Some(max) if min > 0 => format!("{min} to {max} are allowed"),
        Some(1) => "at most 1 is allowed".to_owned(),
        Some(max) => format!("at most {max} are allowed"),
        None => format!("at least {} must be there", counted(min, things)),
    }
}
