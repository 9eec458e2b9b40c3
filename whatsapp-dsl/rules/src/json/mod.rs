//! JSON as definitions are read from it and written to it.
//!
//! This crate is built for the macros, too, while everybody waits; so the JSON is read by a library that is built in no time.

mod number;

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use tinyjson::JsonValue;

pub use self::number::Number;

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

/// How deep lists and objects may stand in one another.
const DEEPEST: usize = 128;

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
        // The library reads every number as a float, which is another number where it has many digits: an id may have them.
        let marked = number::marked(text).and_then(|text| text.parse().ok());
        Ok(marked.map_or_else(|| parsed.into(), number::unmarked))
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
        Self::Object(members_of(members.into_iter().map(|(name, json)| (name.to_owned(), json))))
    }
}

/// A map of these members, put in one by one: to collect them would build a sort in every first build, for each caller another.
pub(crate) fn members_of(members: impl Iterator<Item = (String, Json)>) -> Map {
    let mut map = Map::new();
    map.extend(members);
    map
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
            JsonValue::Number(number) => number.into(),
            JsonValue::String(text) => Self::String(text),
            JsonValue::Array(list) => list.into_iter().map(Self::from).collect(),
            JsonValue::Object(members) => Self::Object(members_of(members.into_iter().map(|(name, json)| (name, json.into())))),
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
            Self::Number(number) => number.fmt(f),
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
