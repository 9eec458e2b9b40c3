//! A broken rule, in words.

use std::fmt;

/// A step from a message to what breaks a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// Into the field.
    Field(&'static str),
    /// Into the entry of a list.
    Index(usize),
    /// Into the branch of an `if` or `match`.
    Branch(usize),
    /// Into the entry that each turn of a `for` brings.
    Turn(usize),
}

/// The way from a message to what breaks a rule.
pub type Steps = Vec<Step>;

/// The most bytes of a sentence or path, and how many are kept of either end of a longer one.
const LONGEST: usize = 2000;
const KEPT: usize = 500;

/// The text, of which the middle is left out where a value of the user's makes it too long to be read.
fn short(text: String) -> String {
    if text.len() <= LONGEST {
        return text;
    }
    let boundary = |from: usize| (from..text.len()).find(|index| text.is_char_boundary(*index)).unwrap_or(text.len());
    format!("{}…{}", &text[..boundary(KEPT)], &text[boundary(text.len() - KEPT)..])
}

/// A rule that a message breaks.
///
/// `Display` gives the path, the words, the rule's name and the Graph error code that the check prevents.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Violation {
    rule: String,
    code: Option<u32>,
    words: String,
    place: Steps,
    path: String,
}

impl Violation {
    /// A violation of the rule.
    #[doc(hidden)]
    #[must_use]
    pub fn new(rule: impl Into<String>, code: impl Into<Option<u32>>, words: impl Into<String>) -> Self {
        Self { rule: rule.into(), code: code.into(), words: short(words.into()), place: Steps::new(), path: String::new() }
    }

    /// The same, at this place of the message.
    #[doc(hidden)]
    #[must_use]
    pub fn at_place(mut self, place: &[Step]) -> Self {
        self.place = place.to_vec();
        self
    }

    /// The same, at this path of Meta's JSON.
    #[doc(hidden)]
    #[must_use]
    pub fn at_path(mut self, path: impl Into<String>) -> Self {
        self.path = short(path.into());
        self
    }

    /// The same, said otherwise.
    #[doc(hidden)]
    #[must_use]
    pub fn in_other_words(self, say: impl FnOnce(&str) -> String) -> Self {
        Self { words: say(&self.words), ..self }
    }

    /// The stable name of the rule: `reply_title_length`.
    #[must_use]
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// Where in Meta's JSON: `interactive.action.buttons[0].reply.title`. Empty for the message as a whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The Graph API error code that the message would have met; none where Graph has no code for it.
    #[must_use]
    pub fn code(&self) -> Option<u32> {
        self.code
    }

    /// What is wrong, without place and name: `title is 27 characters long; at most 20 are shown`.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.words
    }

    /// The way to it through the fields as the DSL has them.
    #[doc(hidden)]
    #[must_use]
    pub fn place(&self) -> &[Step] {
        &self.place
    }

    /// The words, then the rule's name and the error code: how the compiler says it.
    #[must_use]
    pub fn sentence(&self) -> String {
        format!("{} {}", self.words, self.stamp())
    }

    /// The rule's name and the error code, as they follow the words: `[reply_title_length, error 100]`.
    #[doc(hidden)]
    #[must_use]
    pub fn stamp(&self) -> String {
        match self.code {
            Some(code) => format!("[{}, error {code}]", self.rule),
            None => format!("[{}]", self.rule),
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.sentence())
    }
}
