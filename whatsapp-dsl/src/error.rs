//! What is wrong with a message.

use std::fmt;

use whatsapp_dsl_rules::Words;
pub use whatsapp_dsl_rules::explain::{Explanation, Retry};
use whatsapp_dsl_rules::table::WORD_UNKNOWN;
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

/// The rule of this name, or of a name that it had before: of a message, or of the definition of a template.
///
/// ```
/// let rule = whatsapp_dsl::rule("reply_title_length").expect("buttons have a label");
/// assert_eq!(rule.says, "`title` has at most 20 characters.");
///
/// let renamed = whatsapp_dsl::rule("contact_phone_phone_required").expect("the rule has another name now");
/// assert_eq!(renamed.name, "contact_phone_empty");
/// ```
#[must_use]
pub fn rule(name: &str) -> Option<&'static Rule> {
    whatsapp_dsl_rules::former::rule(name)
}

/// What a code of the Graph API means: Meta's title and wording, what to do, whether to send again, and which rules prevent it.
///
/// Codes come in the answer to a send and, later, in webhooks. One that Meta does not publish is not known here.
///
/// ```
/// use whatsapp_dsl::{Retry, explain};
///
/// let limit = explain(130429).expect("Meta publishes it");
/// assert_eq!(limit.title, "Rate limit hit");
/// assert_eq!(limit.wording, Some("Cloud API message throughput has been reached."));
/// assert_eq!(limit.retry, Retry::Later(None));
///
/// // What the compiler prevents.
/// let missing = explain(131008).expect("Meta publishes it");
/// assert!(missing.rules().any(|rule| rule.name == "text_body_required"));
/// ```
#[must_use]
pub fn explain(code: u32) -> Option<&'static Explanation> {
    whatsapp_dsl_rules::explain::explain(code)
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
    /// What is refused, for its preview.
    #[cfg(feature = "preview")]
    pub(crate) kept: crate::preview::origin::Kept,
}

impl Invalid {
    pub(crate) fn new(violations: Vec<Violation>) -> Self {
        Self {
            violations,
            #[cfg(feature = "preview")]
            kept: crate::preview::origin::Kept::default(),
        }
    }

    pub(crate) fn one(violation: Violation) -> Self {
        Self::new(vec![violation])
    }

    pub(crate) fn word(words: &'static Words, found: &str) -> Self {
        Self::one(Violation::new(WORD_UNKNOWN.name, WORD_UNKNOWN.code, whatsapp_dsl_rules::layout::unknown_word(words, words.name, found)))
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
