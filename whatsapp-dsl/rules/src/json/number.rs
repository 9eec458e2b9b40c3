//! The numbers of JSON: whole ones stay exact, though the library reads every number as a float.

use std::fmt;

use tinyjson::JsonValue;

use super::{Json, members_of};

/// A JSON number; a whole one is exact, however large.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number(Kind);

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Whole(i128),
    Decimal(f64),
}

/// The whole numbers up to here are exact as the library reads them, as are all of so many digits.
const EXACT: f64 = 9_007_199_254_740_992.0;
const EXACT_DIGITS: usize = 15;
impl Number {
    /// The number, if it is a whole one.
    #[must_use]
    pub fn as_i64(self) -> Option<i64> {
        if let Kind::Whole(number) = self.0 { number.try_into().ok() } else { None }
    }

    /// Whether it is a whole number that is not negative.
    #[must_use]
    pub fn is_u64(self) -> bool {
        matches!(self.0, Kind::Whole(number) if u64::try_from(number).is_ok())
    }
}

/// A number that JSON has no word for is `null`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Kind::Whole(number) => write!(f, "{number}"),
            Kind::Decimal(number) if number.is_finite() => write!(f, "{number}"),
            Kind::Decimal(_) => f.write_str("null"),
        }
    }
}

impl From<f64> for Json {
    fn from(number: f64) -> Self {
        let is_whole = number.fract() == 0.0 && number.abs() <= EXACT;
        #[expect(clippy::cast_possible_truncation, reason = "it is whole and in range")]
        Self::Number(Number(if is_whole { Kind::Whole(number as i128) } else { Kind::Decimal(number) }))
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        Self::Number(Number(Kind::Whole(number.into())))
    }
}

/// Stands in front of every text, and of every number that has become one.
const TEXT: char = 't';
const NUMBER: char = 'n';

/// The JSON with every number of many digits as a text; nothing where there is none.
pub(super) fn marked(text: &str) -> Option<String> {
    let mut marked = String::with_capacity(text.len());
    let mut has_long = false;
    let mut rest = text;
    while let Some(start) = rest.find(|character: char| character == '"' || character == '-' || character.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        let (token, behind) = from.split_at(if from.starts_with('"') { end_of_text(from) } else { end_of_number(from) });
        marked.push_str(before);
        if let Some(inside) = token.strip_prefix('"') {
            marked.extend(['"', TEXT]);
            marked.push_str(inside);
        } else if token.len() > EXACT_DIGITS && token.parse::<i128>().is_ok() {
            has_long = true;
            marked.extend(['"', NUMBER]);
            marked.push_str(token);
            marked.push('"');
        } else {
            marked.push_str(token);
        }
        rest = behind;
    }
    marked.push_str(rest);
    has_long.then_some(marked)
}

/// Where the text ends that starts here.
fn end_of_text(json: &str) -> usize {
    let mut escaped = false;
    let is_end = |byte: u8| {
        let is_end = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        is_end
    };
    json.bytes().skip(1).position(is_end).map_or(json.len(), |inside| inside + 2)
}

/// Where the number ends that starts here.
fn end_of_number(json: &str) -> usize {
    json.find(|character: char| !matches!(character, '0'..='9' | '-' | '+' | '.' | 'e' | 'E')).unwrap_or(json.len())
}

/// What was [`marked`], with its numbers.
pub(super) fn unmarked(json: JsonValue) -> Json {
    let own = |text: String| text.strip_prefix(TEXT).map(str::to_owned).unwrap_or_default();
    match json {
        JsonValue::String(text) => match text.strip_prefix(NUMBER).and_then(|number| number.parse().ok()) {
            Some(number) => Json::Number(Number(Kind::Whole(number))),
            None => Json::String(own(text)),
        },
        JsonValue::Array(list) => list.into_iter().map(unmarked).collect(),
        JsonValue::Object(members) => Json::Object(members_of(members.into_iter().map(|(name, json)| (own(name), unmarked(json))))),
        other => other.into(),
    }
}
