//! JSON that WhatsApp sends, read so that nothing of it is lost: what is not as documented is left out and noted, and hides nothing else.

mod declare;
mod member;
mod surrogate;

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{MapAccess, SeqAccess, Visitor};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Number;

pub(crate) use self::declare::{parts, words};
pub use self::member::Misfit;
pub(crate) use self::member::{FromTree, Notes};

/// A JSON value that borrows its texts from the source.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree<'a> {
    Null,
    Flag(bool),
    Number(Number),
    Text(Cow<'a, str>),
    List(Vec<Self>),
    Object(Vec<(Cow<'a, str>, Self)>),
}

/// The name under which `serde_json` hands numbers over where a crate has turned its feature `arbitrary_precision` on.
pub(crate) const NUMBER: &str = "$serde_json::private::Number";

/// Reads the text. Half an emoji, which JSON can write and Rust's texts cannot hold, is read as U+FFFD.
pub(crate) fn read<T>(json: &str, take: impl FnOnce(&Tree<'_>) -> T) -> serde_json::Result<T> {
    match serde_json::from_str(json) {
        Ok(tree) => Ok(take(&tree)),
        Err(error) => match surrogate::mended(json) {
            Some(mended) => serde_json::from_str(&mended).map(|tree| take(&tree)),
            None => Err(error),
        },
    }
}

impl Tree<'_> {
    pub(crate) fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    pub(crate) fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub(crate) fn list(&self) -> Option<&[Self]> {
        if let Self::List(list) = self { Some(list) } else { None }
    }

    /// The member of this name, unless it is `null`.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        members.iter().find(|(known, _)| known == name).map(|(_, tree)| tree).filter(|tree| !matches!(tree, Tree::Null))
    }

    /// What sort of value it is, in words.
    pub(crate) fn sort(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Flag(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "a string",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Tree<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

/// The visits of what is neither a list nor an object: the tree that each gives is made the visitor's value.
macro_rules! scalars {
    ($de:lifetime => $Value:ty, $of:expr) => {
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("JSON")
        }

        fn visit_unit<E>(self) -> Result<$Value, E> {
            Ok($of(Tree::Null))
        }

        fn visit_bool<E>(self, flag: bool) -> Result<$Value, E> {
            Ok($of(Tree::Flag(flag)))
        }

        fn visit_u64<E>(self, number: u64) -> Result<$Value, E> {
            Ok($of(Tree::Number(number.into())))
        }

        fn visit_i64<E>(self, number: i64) -> Result<$Value, E> {
            Ok($of(Tree::Number(number.into())))
        }

        fn visit_f64<E>(self, number: f64) -> Result<$Value, E> {
            Ok($of(serde_json::Number::from_f64(number).map_or(Tree::Null, Tree::Number)))
        }

        fn visit_borrowed_str<E>(self, text: &$de str) -> Result<$Value, E> {
            Ok($of(Tree::Text(std::borrow::Cow::Borrowed(text))))
        }

        fn visit_str<E>(self, text: &str) -> Result<$Value, E> {
            Ok($of(Tree::Text(std::borrow::Cow::Owned(text.to_owned()))))
        }
    };
}
#[cfg(feature = "webhook")]
pub(crate) use scalars;

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Tree<'de>;

    scalars!('de => Tree<'de>, std::convert::identity);

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Tree<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(tree) = seq.next_element()? {
            list.push(tree);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key::<Tree<'de>>()? {
            if let Tree::Text(name) = name {
                members.push((name, map.next_value::<Tree<'de>>()?));
            }
        }
        if let [(name, Tree::Text(digits))] = &members[..]
            && name == NUMBER
        {
            return Ok(digits.parse().map_or(Tree::Null, Tree::Number));
        }
        Ok(Tree::Object(members))
    }
}

impl Serialize for Tree<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(members) => serializer.collect_map(members.iter().map(|(name, tree)| (name, tree))),
        }
    }
}

/// As JSON.
impl fmt::Display for Tree<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).unwrap_or_default())
    }
}
