//! What breaks a rule that follows from a row: a wrong value of a field, and a right one.

use whatsapp_dsl_rules::text::When;
use whatsapp_dsl_rules::{Aspect, Check, Field, List, Part, Shape, Text, Type, limit};

use crate::samples::{Sample, beside, least, line_breaks, list_of, misshapen, sample, text_sample};

/// A wrong struct and a right one.
#[derive(Clone)]
pub(crate) struct Pair {
    pub(crate) wrong: Sample,
    pub(crate) right: Sample,
    /// What else the message has, where its own fields set the limit.
    pub(crate) beside: Option<When>,
}

/// What breaks this rule of the field alone; a limit is one of messages that can be.
pub(crate) fn by_field(part: &'static Part, field: &'static Field, aspect: Aspect, can_be: &dyn Fn(&When) -> bool) -> Option<Pair> {
    let with = |value: Option<Sample>| crate::places::with(part, field.name, value);
    let right = with(Some(sample(&field.value, 0)));
    if aspect == Aspect::Required {
        return Some(Pair { wrong: with(None), right, beside: None });
    }
    let (wrong, value, when) = by_value(&field.value, aspect, can_be)?;
    let is_own = match when {
        Some(When::Given(fields)) => fields.iter().any(|other| part.field(other).is_some()),
        Some(When::Is(other, _)) => part.field(other).is_some(),
        None => true,
    };
    let both = |value: Sample| {
        let sample = with(Some(value));
        match when {
            _ if !is_own => Some(sample),
            Some(When::Given([other, ..])) => sample.with(other, Some(crate::samples::sample(&part.field(other)?.value, 0))).into(),
            Some(When::Is(other, word)) => {
                let word = match part.field(other)?.value {
                    Type::Word(words) => words.words.iter().find(|(_, wire)| *wire == word).map(|(typed, _)| Sample::Word(words, typed))?,
                    _ => Sample::Text(word.to_owned()),
                };
                sample.with(other, Some(word)).into()
            }
            _ => Some(sample),
        }
    };
    Some(Pair { wrong: both(wrong)?, right: both(value)?, beside: when.filter(|_| !is_own) })
}

/// See [`by_value`].
pub(crate) type Values = (Sample, Sample, Option<When>);

/// A wrong value and a right one, and what they are beside.
pub(crate) fn by_value(wanted: &'static Type, aspect: Aspect, can_be: &dyn Fn(&When) -> bool) -> Option<Values> {
    let right = || sample(wanted, 0);
    let plain = |wrong: &str| Some((Sample::Plain(wrong.to_owned()), right(), None));
    match wanted {
        Type::Text(text) => by_text(text, aspect, can_be),
        Type::Integer { min, max, .. } => {
            let wrong = if *max < i64::MAX { max + 1 } else { min - 1 };
            Some((Sample::Plain(wrong.to_string()), Sample::Plain(min.to_string()), None))
        }
        Type::Decimal { limit } => plain(&format!("{limit}.1")),
        Type::Word(_) => plain("Elsewhere"),
        Type::Json => plain(&match aspect {
            Aspect::Empty => "json!({})".to_owned(),
            Aspect::Object => "json!([])".to_owned(),
            // A component of a template says what it is.
            _ => {
                let most = limit::DEPTH - 1;
                format!("json!({{ \"type\": \"hologram\", \"a\": {}1{} }})", "{ \"a\": ".repeat(most), " }".repeat(most))
            }
        }),
        Type::List(list) if aspect == Aspect::Count => {
            let entries = |count| list_of(count, &list.item, 0);
            let wrong = list.max.map_or(0, |max| max + 1);
            Some((entries(wrong), entries(list.min.max(1)), None))
        }
        Type::List(List { item, .. }) => {
            let list = |entry| Sample::List(vec![entry]);
            by_value(item, aspect, can_be).map(|(wrong, right, beside)| (list(wrong), list(right), beside))
        }
        Type::Flag | Type::Part(_) | Type::Choice(_) => None,
    }
}

fn by_text(text: &'static Text, aspect: Aspect, can_be: &dyn Fn(&When) -> bool) -> Option<Values> {
    let right = text_sample(text, 0);
    let long = |max: usize| match text.shape {
        Shape::Digits => "4".repeat(max + 1),
        // Spaces count, too.
        Shape::Phone => "+1 650 555 1234".to_owned(),
        _ => "x".repeat(max + 1),
    };
    let (wrong, beside) = match aspect {
        Aspect::Empty => (String::new(), None),
        // The shortest that is too long.
        Aspect::Length => {
            let limits = text.limits.iter().filter(|(when, _)| can_be(when)).map(|(when, max)| (*max, Some(*when)));
            match text.max.map(|max| (max, None)).into_iter().chain(limits).min_by_key(|(max, _)| *max) {
                Some((max, when)) => (long(max), when),
                None => (if text.shape == Shape::Digits { "4" } else { "x" }.repeat(text.min.checked_sub(1)?), None),
            }
        }
        Aspect::InnerSpace => ("two\nlines".to_owned(), None),
        Aspect::OuterSpace => (format!(" {right}"), None),
        Aspect::LineBreaks => (line_breaks(text.line_breaks? + 1), None),
        _ if text.shape == Shape::Digits => (format!("a{}", "4".repeat(text.min.max(2) - 1)), None),
        _ => (misshapen(text.shape)?.to_owned(), None),
    };
    Some((Sample::Text(wrong), Sample::Text(right), beside))
}

/// What breaks a rule between fields that is data.
pub(crate) fn by_check(part: &'static Part, check: &'static Check) -> Option<Pair> {
    let least = || least(part, 0);
    let value = |field: &'static str| part.field(field).map(|field| sample(&field.value, 0));
    match check {
        Check::Built(check) => by_check(part, check),
        Check::ExactlyOne(_, [first, second]) | Check::OneOrBoth(_, [first, second], _) => {
            let right = least().with(first, None).with(second, value(second));
            Some(Pair { wrong: beside(part, right.clone().with(first, value(first)), 0), right, beside: None })
        }
        Check::Needs(_, [first, second]) => {
            let right = crate::places::with(part, first, value(first));
            let wrong = right.with(second, None);
            let instead = part.checks.iter().find_map(|check| match check {
                Check::ExactlyOne(_, [one, other]) if one == second => Some(*other),
                _ => None,
            });
            let wrong = instead.map_or_else(|| wrong.clone(), |other| wrong.with(other, value(other)));
            Some(Pair { wrong, right, beside: None })
        }
        Check::NotEmpty => {
            let Sample::Part(part, fields) = least() else { return None };
            let wrong = fields.iter().fold(least(), |sample, (name, _)| sample.with(name, None));
            Some(Pair { wrong, right: Sample::Part(part, fields), beside: None })
        }
        Check::Unique(_, keys) => {
            let of = |differ: bool| twice(part, keys.lists, keys.field, differ);
            Some(Pair { wrong: of(false)?, right: of(true)?, beside: None })
        }
        Check::AnyOf(_, fields) => {
            let wrong = fields.iter().fold(least(), |sample, field| sample.with(field, None));
            Some(Pair { wrong, right: least(), beside: None })
        }
        Check::Total(_, total) => {
            let Some(Sample::Plain(right)) = least().field(total.field).cloned() else { return None };
            let wrong = Sample::Plain((right.parse::<i64>().ok()? + 1).to_string());
            Some(Pair { wrong: least().with(total.field, Some(wrong)), right: least(), beside: None })
        }
        Check::Ask(..) => None,
    }
}

/// The struct with two entries in the innermost list, which differ in this field or do not.
fn twice(part: &'static Part, lists: &[&'static str], key: &'static str, differ: bool) -> Option<Sample> {
    let (list, inner) = lists.split_first()?;
    let field = part.field(list)?;
    let Type::List(of) = &field.value else { return None };
    if !inner.is_empty() {
        let Type::Part(item) = of.item else { return None };
        let entry = twice(item, inner, key, differ)?;
        return Some(least(part, 0).with(field.name, Some(Sample::List(vec![entry]))));
    }
    let item = match of.item {
        Type::Part(item) => item,
        Type::Choice(choice) => choice.parts.iter().copied().find(|part| part.field(key).is_some())?,
        _ => return None,
    };
    let of_key = &item.field(key)?.value;
    let entry = |number: usize| {
        let value = match (of_key, number) {
            (Type::Integer { .. }, number) => Sample::Plain(number.to_string()),
            (of_key, number) => sample(of_key, number),
        };
        least(item, number).with(key, Some(value))
    };
    let second = if differ { entry(1) } else { entry(1).with(key, entry(0).field(key).cloned()) };
    Some(least(part, 0).with(field.name, Some(Sample::List(vec![entry(0), second]))))
}
