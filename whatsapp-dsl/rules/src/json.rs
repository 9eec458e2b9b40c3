//! JSON as definitions are read from it and written to it.
//!
//! This crate is built for the macros, too, while everybody waits; so the JSON is read by a library that is built in no time.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use tinyjson::JsonValue;

/// The members of an object, by their names.
pub type Map = BTreeMap<String, Json>;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Json>),
    /// An object.
    Object(Map),
}

/// A JSON number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number(f64);

/// The whole numbers up to here are exact.
const EXACT: f64 = 9_007_199_254_740_992.0;
/// How deep lists and objects may stand in one another.
const DEEPEST: usize = 128;

impl Number {
    /// The number, if it is a whole one.
    #[must_use]
    pub fn as_i64(self) -> Option<i64> {
        #[expect(clippy::cast_possible_truncation, reason = "it is whole and in range")]
        (self.0.fract() == 0.0 && self.0.abs() <= EXACT).then_some(self.0 as i64)
    }

    /// Whether it is a whole number that is not negative.
    #[must_use]
    pub fn is_u64(self) -> bool {
        self.as_i64().is_some_and(|number| number >= 0)
    }
}

impl Json {
    /// Reads a text.
    ///
    /// # Errors
    ///
    /// What is wrong with it, with line and column.
    pub fn parse(text: &str) -> Result<Self, String> {
        if depth(text) > DEEPEST {
            return Err(format!("lists and objects stand more than {DEEPEST} deep in one another"));
        }
        let parsed: JsonValue = text.parse().map_err(|error: tinyjson::JsonParseError| {
            let (line, column, words) = (error.line(), error.column(), error.to_string());
            let words = words.split_once(": ").map_or(words.as_str(), |(_, words)| words);
            format!("this is no JSON: {words} at line {line} column {column}")
        })?;
        Ok(parsed.into())
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// The list, if it is one.
    #[must_use]
    pub fn as_array(&self) -> Option<&Vec<Self>> {
        if let Self::Array(list) = self { Some(list) } else { None }
    }

    /// The list, if it is one, to be changed.
    #[must_use]
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Self>> {
        if let Self::Array(list) = self { Some(list) } else { None }
    }

    /// The members, if it is an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&Map> {
        if let Self::Object(members) = self { Some(members) } else { None }
    }

    /// The members, if it is an object, to be changed.
    #[must_use]
    pub fn as_object_mut(&mut self) -> Option<&mut Map> {
        if let Self::Object(members) = self { Some(members) } else { None }
    }

    /// The number, if it is a whole one.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        if let Self::Number(number) = self { number.as_i64() } else { None }
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        *self == Self::Null
    }

    /// Whether it is a list.
    #[must_use]
    pub fn is_array(&self) -> bool {
        self.as_array().is_some()
    }

    /// Whether it is an object.
    #[must_use]
    pub fn is_object(&self) -> bool {
        self.as_object().is_some()
    }

    /// The member of this name.
    #[must_use]
    pub fn get(&self, member: &str) -> Option<&Self> {
        self.as_object()?.get(member)
    }

    /// The member of this name, to be changed.
    #[must_use]
    pub fn get_mut(&mut self, member: &str) -> Option<&mut Self> {
        self.as_object_mut()?.get_mut(member)
    }

    /// An object of these members.
    #[must_use]
    pub fn object<const N: usize>(members: [(&str, Self); N]) -> Self {
        Self::Object(members.into_iter().map(|(name, json)| (name.to_owned(), json)).collect())
    }
}

/// How deep lists and objects stand in one another.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest, mut in_text, mut escaped) = (0_usize, 0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

impl From<JsonValue> for Json {
    fn from(json: JsonValue) -> Self {
        match json {
            JsonValue::Null => Self::Null,
            JsonValue::Boolean(flag) => Self::Bool(flag),
            JsonValue::Number(number) => Self::Number(Number(number)),
            JsonValue::String(text) => Self::String(text),
            JsonValue::Array(list) => list.into_iter().map(Self::from).collect(),
            JsonValue::Object(members) => Self::Object(members.into_iter().map(|(name, json)| (name, json.into())).collect()),
        }
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<bool> for Json {
    fn from(flag: bool) -> Self {
        Self::Bool(flag)
    }
}

impl From<f64> for Json {
    fn from(number: f64) -> Self {
        Self::Number(Number(number))
    }
}

impl From<i64> for Json {
    #[expect(clippy::cast_precision_loss, reason = "the numbers of a definition are small")]
    fn from(number: i64) -> Self {
        Self::from(number as f64)
    }
}

impl From<Map> for Json {
    fn from(members: Map) -> Self {
        Self::Object(members)
    }
}

impl<T: Clone + Into<Self>> From<&[T]> for Json {
    fn from(list: &[T]) -> Self {
        list.iter().cloned().map(Into::into).collect()
    }
}

impl FromIterator<Self> for Json {
    fn from_iter<I: IntoIterator<Item = Self>>(list: I) -> Self {
        Self::Array(list.into_iter().collect())
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(flag) => write!(f, "{flag}"),
            Self::Number(number) => match number.as_i64() {
                Some(whole) => write!(f, "{whole}"),
                None if number.0.is_finite() => write!(f, "{}", number.0),
                None => f.write_str("null"),
            },
            Self::String(text) => quoted(text, f),
            Self::Array(list) => {
                f.write_char('[')?;
                for (index, json) in list.iter().enumerate() {
                    if index > 0 {
                        f.write_char(',')?;
                    }
                    json.fmt(f)?;
                }
                f.write_char(']')
            }
            Self::Object(members) => {
                f.write_char('{')?;
                for (index, (name, json)) in members.iter().enumerate() {
                    if index > 0 {
                        f.write_char(',')?;
                    }
                    quoted(name, f)?;
                    f.write_char(':')?;
                    json.fmt(f)?;
                }
                f.write_char('}')
            }
        }
    }
}

fn quoted(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char('"')?;
    for character in text.chars() {
        match character {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            control if control < ' ' => write!(f, "\\u{:04x}", u32::from(control))?,
            other => f.write_char(other)?,
        }
    }
    f.write_char('"')
}
