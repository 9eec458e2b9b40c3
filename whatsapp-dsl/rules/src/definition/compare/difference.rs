//! One difference, as data and in words.

use std::fmt;

use crate::definition::Definition;

/// What a difference is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Change {
    /// A text has a variable more; `after` is the variable.
    Gained,
    /// A text has a variable less; `before` is the variable.
    Lost,
    /// A button or a header is of another kind.
    Turned,
    /// A value or a wording is another.
    Became,
    /// A component, a button or a card is there that was not.
    Added,
    /// A component, a button or a card is no longer there.
    Removed,
    /// Meta has not approved the template, or no longer does; `after` is the status.
    Status,
    /// A template of ours is not in the live list.
    MissingLive,
    /// A live template is not in our list.
    MissingOurs,
}

/// One difference between a definition of ours and the live one. Before is ours, after is live.
///
/// `Display` names the template and says it in words: `order_shipped/en_US: button 1 turned from URL to FLOW`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Difference {
    template: String,
    change: Change,
    place: String,
    before: Option<String>,
    after: Option<String>,
}

impl Difference {
    pub(super) fn new(template: String, change: Change) -> Self {
        Self { template, change, place: String::new(), before: None, after: None }
    }

    /// Name and language of the template: `order_shipped/en_US`.
    #[must_use]
    pub fn template(&self) -> &str {
        &self.template
    }

    /// What the difference is.
    #[must_use]
    pub fn change(&self) -> Change {
        self.change
    }

    /// Where in the template: `body`, `button 1`, `card 0: header`, `category`. Buttons and cards are counted from 0, as Meta counts.
    /// Empty where a template is missing.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// What our definition has there.
    #[must_use]
    pub fn before(&self) -> Option<&str> {
        self.before.as_deref()
    }

    /// What the live definition has there.
    #[must_use]
    pub fn after(&self) -> Option<&str> {
        self.after.as_deref()
    }

    /// The difference in words, without the template: `category UTILITY became MARKETING`.
    #[must_use]
    pub fn words(&self) -> String {
        let place = &self.place;
        let (before, after) = (self.before().unwrap_or_default(), self.after().unwrap_or_default());
        match self.change {
            Change::Gained => format!("{place} gained {after}"),
            Change::Lost => format!("{place} lost {before}"),
            Change::Turned => format!("{place} turned from {before} to {after}"),
            Change::Became => format!("{place} {} became {}", shown(before), shown(after)),
            Change::Added => with(&format!("{place} added"), after),
            Change::Removed => with(&format!("{place} removed"), before),
            Change::Status => format!("status {after}"),
            Change::MissingLive => "missing from the live list".to_owned(),
            Change::MissingOurs => "missing from our list".to_owned(),
        }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.template, self.words())
    }
}

/// A word as it is, anything else in quotation marks and on one line.
fn shown(text: &str) -> String {
    let is_word = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    if is_word { text.to_owned() } else { format!("{text:?}") }
}

/// What was added or removed, where there are words for it.
fn with(words: &str, text: &str) -> String {
    if text.is_empty() { words.to_owned() } else { format!("{words} ({})", shown(text)) }
}

/// Differences in the order of the templates.
///
/// `Display` is one line for each template, without a new line at the end: `order_shipped/en_US: body gained {{eta}}; status PAUSED`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Differences(Vec<Difference>);

impl Differences {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// One after the other.
    pub fn iter(&self) -> std::slice::Iter<'_, Difference> {
        self.0.iter()
    }
}

impl From<Vec<Difference>> for Differences {
    fn from(differences: Vec<Difference>) -> Self {
        Self(differences)
    }
}

impl IntoIterator for Differences {
    type Item = Difference;
    type IntoIter = std::vec::IntoIter<Difference>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Differences {
    type Item = &'a Difference;
    type IntoIter = std::slice::Iter<'a, Difference>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Differences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut last: Option<&str> = None;
        for difference in &self.0 {
            match last {
                Some(template) if template == difference.template => write!(f, "; {}", difference.words())?,
                Some(_) => write!(f, "\n{difference}")?,
                None => write!(f, "{difference}")?,
            }
            last = Some(&difference.template);
        }
        Ok(())
    }
}

/// Both definitions, and how they differ as far as was found.
pub(super) struct Finder<'a> {
    pub ours: &'a Definition,
    pub live: &'a Definition,
    pub found: Vec<Difference>,
}

impl Finder<'_> {
    pub(super) fn add(&mut self, change: Change, place: &str, before: Option<&str>, after: Option<&str>) {
        let (before, after) = (before.map(str::to_owned), after.map(str::to_owned));
        self.found.push(Difference { place: place.to_owned(), before, after, ..Difference::new(self.ours.title(), change) });
    }

    /// A value or wording is another, if it is.
    pub(super) fn became(&mut self, place: &str, before: Option<&str>, after: Option<&str>) {
        if before != after {
            self.add(Change::Became, place, before, after);
        }
    }

    /// The same where both sides say it.
    pub(super) fn became_if_known(&mut self, place: &str, before: Option<&str>, after: Option<&str>) {
        if before.is_some() && after.is_some() {
            self.became(place, before, after);
        }
    }

    /// Something is on one side only, if it is.
    pub(super) fn there(&mut self, place: &str, before: Option<&str>, after: Option<&str>) {
        match (before, after) {
            (None, Some(_)) => self.add(Change::Added, place, None, after),
            (Some(_), None) => self.add(Change::Removed, place, before, None),
            _ => {}
        }
    }

    /// What is on both sides; of what is on one side only, that it is, and what it says.
    pub(super) fn both<'b, T>(
        &mut self,
        place: &str,
        ours: Option<&'b T>,
        live: Option<&'b T>,
        said: fn(&'b T) -> &'b str,
    ) -> Option<(&'b T, &'b T)> {
        self.there(place, ours.map(said), live.map(said));
        ours.zip(live)
    }
}
