//! JSON as definitions are read from it and written to it: members in their order, numbers as they were written.

mod map;
mod number;
mod read;

use crate::list::mapped;
use std::fmt::{self, Write};

pub use self::map::Map;
pub use self::number::Number;

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

impl Json {
    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// The list, if it is one.
    pub fn as_array(&self) -> Option<&[Self]> {
        if let Self::Array(list) = self { Some(list) } else { None }
    }

    /// The members, if it is an object.
    pub fn as_object(&self) -> Option<&Map> {
        if let Self::Object(members) = self { Some(members) } else { None }
    }

    /// The number, if it is a whole one.
    pub fn as_i64(&self) -> Option<i64> {
        if let Self::Number(number) = self { number.as_i64() } else { None }
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The member of this name.
    pub fn get(&self, member: &str) -> Option<&Self> {
        self.as_object()?.get(member)
    }

    /// The member of this name, to be changed.
    pub fn get_mut(&mut self, member: &str) -> Option<&mut Self> {
        if let Self::Object(members) = self { members.get_mut(member) } else { None }
    }
}

macro_rules! from {
    ($($type:ty: $value:ident => $json:expr;)*) => {$(
        impl From<$type> for Json {
            fn from($value: $type) -> Self {
                $json
            }
        }
    )*};
}

from! {
    &str: text => Self::String(text.to_owned());
    String: text => Self::String(text);
    bool: flag => Self::Bool(flag);
    i64: number => Self::Number(Number(number.to_string()));
    Map: members => Self::Object(members);
    Vec<Self>: list => Self::Array(list);
    &[String]: texts => Self::Array(mapped(texts, |text| text.as_str().into()));
    // A number that JSON has no word for is `null`.
    f64: number => if number.is_finite() { Self::Number(Number(number.to_string())) } else { Self::Null };
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, T::into)
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

/// Writes a text between quotation marks. What needs no escape is written as it is, in one piece: definitions are written while a macro runs,
/// which is not optimised.
///
/// # Errors
///
/// That of what is written to.
pub fn quoted(text: &str, f: &mut impl Write) -> fmt::Result {
    f.write_char('"')?;
    let (bytes, mut start, mut index) = (text.as_bytes(), 0, 0);
    while index < bytes.len() {
        let byte = bytes[index];
        if byte < b' ' || byte == b'"' || byte == b'\\' {
            f.write_str(&text[start..index])?;
            match byte {
                b'"' => f.write_str("\\\"")?,
                b'\\' => f.write_str("\\\\")?,
                b'\n' => f.write_str("\\n")?,
                b'\r' => f.write_str("\\r")?,
                b'\t' => f.write_str("\\t")?,
                b'\x08' => f.write_str("\\b")?,
                b'\x0c' => f.write_str("\\f")?,
                control => write!(f, "\\u{control:04x}")?,
            }
            start = index + 1;
        }
        index += 1;
    }
    f.write_str(&text[start..])?;
    f.write_char('"')
}
