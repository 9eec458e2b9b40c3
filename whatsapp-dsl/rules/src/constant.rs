//! Checks that the compiler runs on constants: they end in a panic whose words are those of every other check.

use crate::aspect::Aspect;
use crate::cross::{RANGE, UNREADABLE, amount_rule, amount_words};
use crate::currency;
use crate::rule::Stamp;
use crate::schema::{Field, Part, Type};
use crate::table::{CLOUD, ENVELOPE, declared};
use crate::text::{Sentence, Text, same};

/// The row of a field, by the name that its part's rules start with and its own.
#[must_use]
pub const fn row(rule: &str, name: &str) -> Option<&'static Field> {
    if let Some(found) = in_part(&ENVELOPE, rule, name) {
        return Some(found);
    }
    let mut index = 0;
    while index < CLOUD.kinds.len() {
        if let Some(found) = in_part(&CLOUD.kinds[index].part, rule, name) {
            return Some(found);
        }
        index += 1;
    }
    let mut index = 0;
    while index < declared::PARTS.len() {
        if let Some(found) = in_part(declared::PARTS[index], rule, name) {
            return Some(found);
        }
        index += 1;
    }
    None
}

const fn in_part(part: &'static Part, rule: &str, name: &str) -> Option<&'static Field> {
    let is_this = same(part.rule, rule);
    let mut index = 0;
    while index < part.fields.len() {
        let field = &part.fields[index];
        if is_this && same(field.name, name) {
            return Some(field);
        }
        if let Some(found) = in_type(&field.value, rule, name) {
            return Some(found);
        }
        index += 1;
    }
    None
}

const fn in_type(value: &'static Type, rule: &str, name: &str) -> Option<&'static Field> {
    match value {
        Type::Part(part) => in_part(part, rule, name),
        Type::List(list) => in_type(&list.item, rule, name),
        Type::Choice(choice) => {
            if let Some(part) = choice.text
                && let Some(found) = in_part(part, rule, name)
            {
                return Some(found);
            }
            let mut index = 0;
            while index < choice.parts.len() {
                if let Some(found) = in_part(choice.parts[index], rule, name) {
                    return Some(found);
                }
                index += 1;
            }
            None
        }
        _ => None,
    }
}

/// What the macro knows of the place where a constant stands.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The most characters in this message.
    pub most: usize,
    /// Whether there must be a value.
    pub needed: bool,
}

/// A constant text against the row of its field.
///
/// # Panics
///
/// In the compiler, where the text breaks a rule.
#[track_caller]
pub const fn text(value: Option<&str>, rule: &str, name: &str, place: Place) {
    let Some(row) = row(rule, name) else { no_row(name) };
    if let Some(text) = value {
        if let Some(rules) = text_rules(&row.value)
            && let Some(fault) = rules.fault(text, place.most)
        {
            end(&fault.words(name), rule, row.stamp(fault.aspect()));
        }
    } else if place.needed {
        let words = Sentence::new().text(name).text(" is `None`: leave the field out, or give it a text");
        end(&words, rule, row.stamp(Aspect::Required));
    }
}

/// A macro asks for a field that the table has not.
#[track_caller]
const fn no_row(name: &str) -> ! {
    panic!("{}", Sentence::new().text(name).text(" is checked against a row that the table has not").as_str())
}

const fn text_rules(value: &'static Type) -> Option<&'static Text> {
    match value {
        Type::Text(text) => Some(text),
        Type::List(list) => text_rules(&list.item),
        _ => None,
    }
}

/// A constant whole number against the row of its field.
///
/// # Panics
///
/// In the compiler, where the number is out of its range.
#[track_caller]
pub const fn integer(value: i64, rule: &str, name: &str) {
    match row(rule, name) {
        Some(row @ Field { value: Type::Integer { min, max, .. }, .. }) => {
            if value < *min || value > *max {
                end(&range_words(name, *min, *max, value), rule, row.stamp(Aspect::Range));
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "a coordinate of more than 53 bits is out of its range anyway")]
        Some(Field { value: Type::Decimal { .. }, .. }) => decimal(value as f64, rule, name),
        _ => no_row(name),
    }
}

/// A number outside its range, in words.
#[must_use]
pub const fn range_words(name: &str, min: i64, max: i64, value: i64) -> Sentence {
    let sentence = Sentence::new().text(name).text(" is ").integer(value);
    if max == i64::MAX {
        sentence.text(", it cannot be below ").integer(min)
    } else {
        sentence.text(", it goes from ").integer(min).text(" to ").integer(max)
    }
}

/// A constant number against the row of its field.
///
/// # Panics
///
/// In the compiler, where the number is out of its range.
#[track_caller]
pub const fn decimal(value: f64, rule: &str, name: &str) {
    let Some(row @ Field { value: Type::Decimal { limit }, .. }) = row(rule, name) else { return };
    if !(value >= -*limit && value <= *limit) {
        end(&Sentence::new().text(name).text(" is out of its range"), rule, row.stamp(Aspect::Range));
    }
}

/// Constant texts that must differ.
///
/// # Panics
///
/// In the compiler, where two are alike.
#[track_caller]
pub const fn distinct(texts: &[&str], words: &str) {
    let mut index = 0;
    while index < texts.len() {
        let mut other = 0;
        while other < index {
            assert!(
                !same(texts[index], texts[other]),
                "{}",
                Sentence::new().text("`").text(texts[index]).text("` stands twice, but ").text(words).as_str()
            );
            other += 1;
        }
        index += 1;
    }
}

/// Constant numbers that must differ.
///
/// # Panics
///
/// In the compiler, where two are alike.
#[track_caller]
pub const fn distinct_numbers(numbers: &[i64], words: &str) {
    let mut index = 0;
    while index < numbers.len() {
        let mut other = 0;
        while other < index {
            assert!(
                numbers[index] != numbers[other],
                "{}",
                Sentence::new().text("`").integer(numbers[index]).text("` stands twice, but ").text(words).as_str()
            );
            other += 1;
        }
        index += 1;
    }
}

/// Constants of which one at least is there.
///
/// # Panics
///
/// In the compiler, where all of them are `None`.
#[track_caller]
pub const fn not_empty(given: &[bool], words: &str) {
    let mut index = 0;
    while index < given.len() {
        if given[index] {
            return;
        }
        index += 1;
    }
    panic!("{}", words)
}

/// A constant amount of money, whose text says the same; `rule` is what the names of its struct's rules start with.
///
/// # Panics
///
/// In the compiler, where it is not sound.
#[track_caller]
pub const fn amount(rule: &str, code: &str, amount_1000: Option<i64>, minor_units: Option<i64>, text: &str) {
    let thousandths = match (amount_1000, minor_units) {
        (Some(thousandths), _) => Some(thousandths),
        (None, Some(units)) => currency::amount_1000(code, units),
        (None, None) => None,
    };
    let Some(thousandths) = thousandths else {
        let unit_known = currency::digits(code).is_some();
        if let (Some(units), true) = (minor_units, unit_known) {
            let words = Sentence::new().text("minor_units is ").integer(units).text(", ").text(UNREADABLE);
            end(&words, rule, RANGE);
        }
        return;
    };
    if let Some(fault) = currency::fault(code, thousandths, text) {
        let units = if amount_1000.is_some() { None } else { minor_units };
        end(&amount_words(fault, code, units, text), rule, Stamp::of_rule(&amount_rule(fault)));
    }
}

/// A constant text that is one of several.
///
/// # Panics
///
/// In the compiler, where it is none of them.
#[track_caller]
pub const fn one_of(text: &str, known: &[&str], words: &str) {
    let mut index = 0;
    while index < known.len() {
        if same(text, known[index]) {
            return;
        }
        index += 1;
    }
    panic!("{}", Sentence::new().text("`").text(text).text("` is none of ").text(words).as_str())
}

/// Constant texts that fill a text of limited length, by their lengths.
///
/// # Panics
///
/// In the compiler, where they are too long together.
#[track_caller]
pub const fn rendered(lengths: &[usize], most: usize, words: &str) {
    let (mut index, mut sum) = (0, 0);
    while index < lengths.len() {
        sum += lengths[index];
        index += 1;
    }
    assert!(sum <= most, "{}", words);
}

#[track_caller]
const fn end(words: &Sentence, part: &str, stamp: Stamp<'_>) -> ! {
    let words = words.text(" [").text(part).text("_").text(stamp.field).text(if stamp.field.is_empty() { "" } else { "_" });
    let words = words.text(stamp.name);
    let words = if let Some(code) = stamp.code { words.text(", error ").number(code as u64) } else { words };
    panic!("{}", words.text("]").as_str())
}
