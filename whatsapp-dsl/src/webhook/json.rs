//! JSON as it came.

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{DeserializeOwned, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_core::{Deserialize as _, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::lenient::{Tree, scalars};

/// JSON as it came: what is written of it is what was received.
///
/// Every event has it. Source: the notification itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Json(Box<str>);

impl Json {
    /// A text that was read as JSON, and perhaps white space around it.
    pub(super) fn of(text: &str) -> Self {
        Self(text.trim_matches([' ', '\n', '\r', '\t']).into())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads it as a type of yours, or as a `serde_json::Value`.
    ///
    /// # Errors
    ///
    /// What keeps it from being one.
    pub fn read<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_str(self.as_str())
    }
}

/// The text.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw: &RawValue = serde_json::from_str(&self.0).map_err(serde_core::ser::Error::custom)?;
        raw.serialize(serializer)
    }
}

/// A part of a notification. What is to be opened depends on where it is.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// The notification: of the Cloud API, or that of the On-Premises API, which is like a `value`.
    Top,
    Entries,
    Entry,
    Changes,
    Change,
    Value,
    /// A list of updates.
    Updates,
    /// The messages from before the number was connected, in chunks, by customer.
    Chunks,
    Chunk,
    Threads,
    Thread,
    /// A message whose members are wanted as they came.
    Message,
    /// What is kept as it came.
    Whole,
}

/// The lists of updates in a value.
pub(super) const LISTS: [&str; 6] = ["messages", "statuses", "errors", "message_echoes", "user_preferences", "calls"];

impl Place {
    /// Where an element of the list here is.
    fn element(self) -> Self {
        match self {
            Self::Entries => Self::Entry,
            Self::Changes => Self::Change,
            Self::Chunks => Self::Chunk,
            Self::Threads => Self::Thread,
            _ => Self::Whole,
        }
    }

    /// Where the member of the object here is.
    fn member(self, name: &str) -> Self {
        match (self, name) {
            (Self::Top, "entry") => Self::Entries,
            (Self::Entry, "changes") => Self::Changes,
            (Self::Change, "value") | (Self::Value, "standby") => Self::Value,
            (Self::Top | Self::Value, "contacts") | (Self::Chunk, "errors") | (Self::Thread, "messages") => Self::Updates,
            (Self::Top | Self::Value, "history") => Self::Chunks,
            (Self::Top | Self::Value, _) if LISTS.contains(&name) => Self::Updates,
            (Self::Chunk, "threads") => Self::Threads,
            _ => Self::Whole,
        }
    }
}

/// JSON that is opened down to the updates.
pub(super) enum Opened<'a> {
    Whole(&'a RawValue),
    Scalar(Tree<'a>),
    List(Vec<Self>),
    Object(Vec<(Cow<'a, str>, Self)>),
}

impl<'a> Opened<'a> {
    pub(super) fn read(json: &'a str, place: Place) -> serde_json::Result<Self> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let opened = place.deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(opened)
    }

    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        members.iter().find(|(known, _)| known == name).map(|(_, opened)| opened)
    }

    pub(super) fn members(&self) -> &[(Cow<'a, str>, Self)] {
        if let Self::Object(members) = self { members } else { &[] }
    }

    pub(super) fn list(&self) -> Option<&[Self]> {
        if let Self::List(list) = self { Some(list) } else { None }
    }

    /// The JSON: as it came, but for white space between the parts that were opened.
    pub(super) fn text(&self) -> Cow<'a, str> {
        match self {
            Self::Whole(raw) => Cow::Borrowed(raw.get()),
            // What was read can be written.
            opened => Cow::Owned(serde_json::to_string(opened).unwrap_or_default()),
        }
    }

    pub(super) fn json(&self) -> Json {
        Json::of(&self.text())
    }
}

impl Serialize for Opened<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Whole(raw) => raw.serialize(serializer),
            Self::Scalar(tree) => tree.serialize(serializer),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(members) => serializer.collect_map(members.iter().map(|(name, opened)| (name, opened))),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Place {
    type Value = Opened<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Opened<'de>, D::Error> {
        match self {
            Self::Whole => <&RawValue>::deserialize(deserializer).map(Opened::Whole),
            place => deserializer.deserialize_any(place),
        }
    }
}

impl<'de> Visitor<'de> for Place {
    type Value = Opened<'de>;

    scalars!('de => Opened<'de>, Opened::Scalar);

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Opened<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(opened) = seq.next_element_seed(self.element())? {
            list.push(opened);
        }
        Ok(Opened::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Opened<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key::<Tree<'de>>()? {
            if let Tree::Text(name) = name {
                let opened = map.next_value_seed(self.member(&name))?;
                members.push((name, opened));
            }
        }
        Ok(Opened::Object(members))
    }
}
