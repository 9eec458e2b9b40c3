//! What is wrong with a message.

use std::fmt;

use whatsapp_dsl_rules::Words;
use whatsapp_dsl_rules::code::INVALID_VALUE;
pub use whatsapp_dsl_rules::{Rule, Source, Violation};

/// Every rule of messages: those of each field, those between fields, and those of reading.
///
/// ```
/// let rule = whatsapp_dsl::rules().find(|rule| rule.name == "reply_title_length").expect("buttons have a label");
/// assert_eq!(rule.says, "`title` has at most 20 characters.");
/// assert_eq!(rule.code, Some(100)); // what Graph would have answered
/// assert_eq!(rule.source[0].name, "Cloud API message reference");
/// ```
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    whatsapp_dsl_rules::table::rules().iter()
}

/// The rules that a message breaks: at least one, each with its place.
///
/// ```
/// use whatsapp_dsl::{ReplyButtons, reply_buttons::Reply};
///
/// let invalid = ReplyButtons::builder()
///     .to("+1 650 555 1234")
///     .body("Is this right?")
///     .buttons([Reply::builder().id("yes").title("Yes, that is quite right")])
///     .build()
///     .unwrap_err();
///
/// let violation = &invalid.violations()[0];
/// assert_eq!(violation.rule(), "reply_title_length");
/// assert_eq!(violation.path(), "interactive.action.buttons[0].reply.title");
/// assert_eq!(violation.code(), Some(100));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid {
    violations: Vec<Violation>,
}

impl Invalid {
    pub(crate) fn new(violations: Vec<Violation>) -> Self {
        Self { violations }
    }

    pub(crate) fn one(violation: Violation) -> Self {
        Self { violations: vec![violation] }
    }

    pub(crate) fn word(words: &'static Words, found: &str) -> Self {
        Self::one(Violation::new("word_unknown", INVALID_VALUE, whatsapp_dsl_rules::layout::unknown_word(words, words.name, found)))
    }

    /// Every rule that is broken, in the order of the message.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.violations.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Invalid {}
