//! The checks, each of which ends in a panic where the constant breaks its rule.
#![allow(clippy::missing_panics_doc, reason = "it is what they are for")]

use super::{range_words, row};
use crate::aspect::Aspect;
use crate::cross::{RANGE, UNREADABLE, amount_rule, amount_words};
use crate::currency;
use crate::rule::Stamp;
use crate::schema::{Api, Type};
use crate::table;
use crate::text::{Fault, Sentence, Shape, Text, characters, same};

/// What the macro knows of the place where a constant is used.
#[derive(Clone, Copy)]
pub struct Site {
    name: &'static str,
    way: &'static [usize],
    most: usize,
    needed: bool,
    /// What the names of its rules start with; nothing where that is the row's.
    rule: &'static str,
}

impl Site {
    /// The name of the field as typed, the [`way`](super::way()) to its row, the most characters or the greatest number in this message,
    /// and whether there must be a value.
    pub const fn new(name: &'static str, way: &'static [usize], most: usize, needed: bool) -> Self {
        Self { name, way, most, needed, rule: "" }
    }

    /// The same, of a field of a declared template, whose rules are not named as those of the table's row.
    pub const fn ruled(self, rule: &'static str) -> Self {
        Self { rule, ..self }
    }

    #[track_caller]
    const fn end(self, words: &Sentence, aspect: Aspect) -> ! {
        let (api, part, row) = row(self.way);
        let stamp = row.stamp(aspect);
        if self.rule.is_empty() { end(words, api, part.rule, stamp) } else { end(words, api, self.rule, Stamp { field: "", ..stamp }) }
    }
}

/// A constant text against the row of its field.
#[track_caller]
pub const fn text(value: Option<&str>, place: Site) {
    if let Some(text) = value {
        if let Some(rules) = text_rules(&row(place.way).2.value)
            && let Some(fault) = rules.fault(text, place.most)
        {
            place.end(&fault.words(place.name), fault.aspect());
        }
    } else {
        nothing(" is `None`: leave the field out, or give it a text", place);
    }
}

/// A constant that is `None`, where there must be a value.
#[track_caller]
const fn nothing(words: &str, place: Site) {
    if place.needed {
        let words = Sentence::new().text(place.name).text(words);
        // A field that may be left out breaks no rule of its own.
        if row(place.way).2.required {
            place.end(&words, Aspect::Required);
        }
        panic!("{}", words.as_str());
    }
}

/// A constant whole number, or none, against the row of its field.
#[track_caller]
pub const fn integer_or_none(value: Option<i64>, place: Site) {
    match value {
        Some(value) => integer(value, place),
        None => nothing(" is `None`: leave the field out, or give it a number", place),
    }
}

const fn text_rules(value: &'static Type) -> Option<&'static Text> {
    match value {
        Type::Text(text) => Some(text),
        Type::List(list) => text_rules(&list.item),
        _ => None,
    }
}

/// A constant whole number against the row of its field.
#[track_caller]
pub const fn integer(value: i64, place: Site) {
    match row(place.way).2.value {
        Type::Integer { min, max, .. } => {
            #[expect(clippy::cast_possible_wrap, reason = "a limit of a message is below that of the field")]
            let max = if place.most == usize::MAX { max } else { place.most as i64 };
            if value < min || value > max {
                place.end(&range_words(place.name, min, max, value), Aspect::Range);
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "a coordinate of more than 53 bits is out of its range anyway")]
        _ => decimal(value as f64, place),
    }
}

/// A constant number against the row of its field.
#[track_caller]
pub const fn decimal(value: f64, place: Site) {
    let Type::Decimal { limit } = row(place.way).2.value else { return };
    if !(value >= -limit && value <= limit) {
        place.end(&Sentence::new().text(place.name).text(" is out of its range"), Aspect::Range);
    }
}

/// Two constant texts that must differ. An empty one is another rule's business.
#[track_caller]
pub const fn distinct(first: &str, second: &str, words: &str) {
    assert!(
        second.is_empty() || !same(first, second),
        "{}",
        Sentence::new().text("`").value(first).text("` is used more than once, but ").text(words).as_str()
    );
}

/// Two constant texts that must be the same. An empty one is another rule's business.
#[track_caller]
pub const fn alike(first: &str, second: &str, what: &str, words: &str) {
    let said = Sentence::new().text(what).text(" `").value(second).text("`, but another has `").value(first).text("`: ");
    assert!(first.is_empty() || second.is_empty() || same(first, second), "{}", said.text(words).as_str());
}

/// A constant index of which the buttons beside it say what it is. One out of its range is another rule's business.
#[track_caller]
pub const fn index(found: Option<i64>, wanted: i64, [min, max]: [i64; 2], words: &str) {
    let Some(found) = found else { return };
    let said = Sentence::new().text("index is ").integer(found).text(", but ");
    assert!(found == wanted || found < min || found > max, "{}", said.text(words).as_str());
}

/// Two constant numbers that must differ.
#[track_caller]
pub const fn distinct_numbers(first: Option<i64>, second: Option<i64>, words: &str) {
    let (Some(first), Some(second)) = (first, second) else { return };
    assert!(first != second, "{}", Sentence::new().text("`").integer(first).text("` is used more than once, but ").text(words).as_str());
}

/// What is known of a product, and its factors, each the first that is there.
pub type Product<'a> = (i128, &'a [&'a [Option<i64>]]);

/// The first number that is there; without one there is nothing to count.
const fn first(mut numbers: &[Option<i64>]) -> i64 {
    while let [number, rest @ ..] = numbers {
        if let Some(number) = number {
            return *number;
        }
        numbers = rest;
    }
    0
}

/// A constant total: that of a number and of products, each of a number and constants.
#[track_caller]
pub const fn total(found: Option<i64>, mut total: i128, mut products: &[Product<'_>], field: &str, what: &str, rule: &str) {
    let Some(found) = found else { return };
    while let [(number, factors), rest @ ..] = products {
        let (mut product, mut factors) = (*number, *factors);
        while let [factor, rest @ ..] = factors {
            product = product.saturating_mul(first(factor) as i128);
            factors = rest;
        }
        total = total.saturating_add(product);
        products = rest;
    }
    if found as i128 != total {
        let words = Sentence::new().text(field).text(" is ").integer(found).text(", but ").text(what).text(" is ");
        #[expect(clippy::cast_possible_truncation, reason = "a number beyond 64 bits is told otherwise")]
        let words = if total as i64 as i128 == total { words.integer(total as i64) } else { words.text("beyond 64 bits") };
        panic!("{}", words.text(" ").text(rule).as_str())
    }
}

/// Constants of which one at least is there.
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

/// A constant amount of money in a message of the API, whose text says the same; `rule` is what the names of its struct's rules start with.
#[track_caller]
pub const fn amount(api: &str, rule: &str, code: &str, amount_1000: Option<i64>, minor_units: Option<i64>, text: &str) {
    let thousandths = match (amount_1000, minor_units) {
        (Some(thousandths), _) => Some(thousandths),
        (None, Some(units)) => currency::amount_1000(code, units),
        (None, None) => None,
    };
    let Some(thousandths) = thousandths else {
        let unit_known = currency::digits(code).is_some();
        if let (Some(units @ 0..), true) = (minor_units, unit_known) {
            let words = Sentence::new().text("minor_units is ").integer(units).text(", ").text(UNREADABLE);
            end(&words, table::api(api), rule, RANGE);
        }
        return;
    };
    if let Some(fault) = currency::fault(code, thousandths, text) {
        let units = if amount_1000.is_some() { None } else { minor_units };
        end(&amount_words(fault, code, units, text), table::api(api), rule, Stamp::of_rule(&amount_rule(fault)));
    }
}

/// A constant text that is one of several.
#[track_caller]
pub const fn one_of(text: &str, known: &[&str], words: &str) {
    let mut index = 0;
    while index < known.len() {
        if same(text, known[index]) {
            return;
        }
        index += 1;
    }
    panic!("{}", Sentence::new().text("found `").value(text).text("`, but it must be ").text(words).as_str())
}

/// A constant text that is a link to the web. An empty one is another rule's business.
#[track_caller]
pub const fn link(text: &str, words: &str) {
    assert!(text.is_empty() || Shape::Link.fits(text), "{}", words);
}

/// A constant text that has another limit where the text that decides it is this word; `rule` is its stamp.
#[track_caller]
pub const fn limited(found: &str, word: &str, text: &str, max: usize, name: &str, shown: bool, rule: &str) {
    let count = characters(text);
    let is_allowed = count <= max || !same(found, word);
    assert!(is_allowed, "{}", Fault::TooLong { count, max, shown }.words(name).text(" ").text(rule).as_str());
}

/// A constant text with which no rule is broken: another word than the one with which this one is.
#[track_caller]
pub const fn another(found: &str, word: &str, words: &str) {
    assert!(!same(found, word), "{}", words);
}

/// Constant texts that fill a text of limited length, by their lengths.
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
const fn end(words: &Sentence, api: &Api, part: &str, stamp: Stamp<'_>) -> ! {
    let words = words.text(" [").text(part).text("_").text(stamp.field).text(if stamp.field.is_empty() { "" } else { "_" });
    let words = words.text(stamp.name);
    let words = if let Some(code) = api.code(stamp.code) { words.text(", error ").number(code as u64) } else { words };
    panic!("{}", words.text("]").as_str())
}
