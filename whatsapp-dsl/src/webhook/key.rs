//! What tells updates apart.

use std::fmt;

/// What tells an update from all others: the same key twice is the same update that came twice.
///
/// It is `Display`, for a column or a cache; parts of it never contain a space.
///
/// Source: Cloud API guides, status messages and calling (2025-11): what Meta posts, it may post again.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key {
    id: String,
    /// What else tells it from others: the state, the member of a group, …
    parts: Vec<String>,
}

impl Key {
    pub(super) fn of<'a>(id: &str, parts: impl IntoIterator<Item = Option<&'a str>>) -> Self {
        Self { id: id.to_owned(), parts: parts.into_iter().flatten().map(str::to_owned).collect() }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id)?;
        for part in &self.parts {
            write!(f, " {}", part.replace(char::is_whitespace, "_"))?;
        }
        Ok(())
    }
}
