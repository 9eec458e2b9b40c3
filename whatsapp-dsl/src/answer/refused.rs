//! Why a message was not accepted.

use std::fmt;

use crate::error::{Explanation, Retry, explain};
use crate::lenient::{FromTree, Notes, Tree};

/// Why there is no accepted message.
///
/// Sources: Cloud API guides, error codes (2025-11); On-Premises API reference (2024-11).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refused {
    /// WhatsApp says why.
    Graph(GraphError),
    /// The answer does not come from WhatsApp. Whether the message was sent is not known: sent again, it may arrive twice. Where it had
    /// `biz_opaque_callback_data`, webhooks tell.
    Unreadable(Unreadable),
}

impl Refused {
    pub(super) fn with_status(self, status: u16) -> Self {
        match self {
            Self::Graph(mut error) => {
                error.0.status = Some(status);
                Self::Graph(error)
            }
            Self::Unreadable(unreadable) => Self::Unreadable(Unreadable { status: Some(status), ..unreadable }),
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Graph(error) => error.fmt(f),
            Self::Unreadable(unreadable) => unreadable.fmt(f),
        }
    }
}

impl std::error::Error for Refused {}

impl From<GraphError> for Refused {
    fn from(error: GraphError) -> Self {
        Self::Graph(error)
    }
}

/// JSON that is not what it should be, or no JSON at all: kept as it came.
///
/// It comes where something else than WhatsApp answers, such as a proxy, or posts. Sources: those of [`Answer`](super::Answer), and of notifications.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    status: Option<u16>,
    body: Vec<u8>,
    reason: String,
}

impl Unreadable {
    pub(crate) fn new(body: &[u8], reason: impl Into<String>) -> Self {
        Self { status: None, body: body.to_owned(), reason: reason.into() }
    }

    /// The body as a text, without the byte-order mark that some programs put in front.
    pub(crate) fn text_of(body: &[u8]) -> Result<&str, Self> {
        str::from_utf8(body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body))
            .map_err(|error| Self::new(body, format!("the body is not UTF-8: {error}")))
    }

    /// A text that is not JSON.
    pub(crate) fn not_json(text: &str, error: &serde_json::Error) -> Self {
        Self::new(text.as_bytes(), format!("the body is not JSON: {error}"))
    }

    /// The HTTP status, if it was told.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        self.status
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as text, with U+FFFD in the place of what is not UTF-8.
    #[must_use]
    pub fn text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// What is wrong with it.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

/// How much of a body is shown.
const SHOWN: usize = 200;

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(status) = self.status {
            write!(f, "HTTP {status}: ")?;
        }
        let text = self.text();
        let shown: String = text.chars().take(SHOWN).collect();
        let more = if shown.len() < text.len() { "…" } else { "" };
        write!(f, "{}: `{shown}{more}`", self.reason)
    }
}

impl std::error::Error for Unreadable {}

/// An error that WhatsApp gives: as the answer to a send, or later, in a webhook.
///
/// Go by the [`code`](Self::code); the words change. Sources: Cloud API guides, error codes (2025-11); On-Premises API reference (2024-11).
///
/// ```
/// use std::time::Duration;
/// use whatsapp_dsl::{Answer, Refused, answer::Retry};
///
/// let body = r#"{ "error": {
///     "message": "(#133015) Please wait a few minutes before attempting to register this phone number",
///     "code": 133015,
///     "error_data": { "messaging_product": "whatsapp", "details": "The number was deleted a moment ago." },
///     "fbtrace_id": "Az8or2yhqkZfEZ"
/// } }"#;
/// let Err(Refused::Graph(error)) = Answer::from_json(body) else { panic!("it is an error of Graph's") };
/// assert_eq!(error.code(), 133015);
/// assert_eq!(error.details(), Some("The number was deleted a moment ago."));
/// assert_eq!(error.retry(), Retry::Later(Some(Duration::from_secs(300))));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GraphError(Box<Members>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Members {
    code: u32,
    subcode: Option<u32>,
    kind: Option<String>,
    title: Option<String>,
    message: Option<String>,
    details: Option<String>,
    user_title: Option<String>,
    user_message: Option<String>,
    trace: Option<String>,
    href: Option<String>,
    is_transient: Option<bool>,
    status: Option<u16>,
    json: String,
}

impl GraphError {
    /// The code: what to go by.
    #[must_use]
    pub fn code(&self) -> u32 {
        self.0.code
    }

    /// A second code, which Meta calls deprecated and still sends.
    #[must_use]
    pub fn subcode(&self) -> Option<u32> {
        self.0.subcode
    }

    /// What it is called: `Rate limit hit`. Meta may change it.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.0.title.as_deref().or_else(|| {
            // The message of an answer is the title behind the code: `(#130429) Rate limit hit`.
            let message = self.0.message.as_deref()?;
            Some(message.strip_prefix("(#").and_then(|rest| rest.split_once(") ")).map_or(message, |(_, title)| title))
        })
    }

    /// The message, mostly the code and the title.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// What exactly is wrong: the parameter, what was wanted and what was found.
    #[must_use]
    pub fn details(&self) -> Option<&str> {
        self.0.details.as_deref()
    }

    /// Words for people who use your app, in their language. Graph gives them for calls about templates and permissions.
    #[must_use]
    pub fn user_message(&self) -> Option<&str> {
        self.0.user_message.as_deref()
    }

    /// The title of these words.
    #[must_use]
    pub fn user_title(&self) -> Option<&str> {
        self.0.user_title.as_deref()
    }

    /// What Meta's support asks for.
    #[must_use]
    pub fn trace(&self) -> Option<&str> {
        self.0.trace.as_deref()
    }

    /// The sort of error: mostly `OAuthException`.
    #[must_use]
    pub fn kind(&self) -> Option<&str> {
        self.0.kind.as_deref()
    }

    /// The page about it that a webhook names.
    #[must_use]
    pub fn href(&self) -> Option<&str> {
        self.0.href.as_deref()
    }

    /// The HTTP status of the answer, if it was told.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// Whether Graph says that the error passes; mostly it says nothing. [`retry`](Self::retry) takes it into account.
    #[must_use]
    pub fn is_transient(&self) -> Option<bool> {
        self.0.is_transient
    }

    /// Whether the same request may pass later, and when. Where Graph says that the error passes (`is_transient`), it may.
    #[must_use]
    pub fn retry(&self) -> Retry {
        match self.explain().map_or(Retry::AfterChange, |known| known.retry) {
            Retry::No | Retry::AfterChange if self.0.is_transient == Some(true) => Retry::Later(None),
            known => known,
        }
    }

    /// What the code means, if it is known.
    #[must_use]
    pub fn explain(&self) -> Option<&'static Explanation> {
        explain(self.0.code)
    }

    /// The answer, or the error of a webhook, as it came.
    #[must_use]
    pub fn json(&self) -> &str {
        &self.0.json
    }

    /// The same error, with all of the answer that it came in.
    pub(super) fn within(mut self, json: &str) -> Self {
        json.clone_into(&mut self.0.json);
        self
    }
}

/// `error 130429, Rate limit hit: Cloud API message throughput has been reached. (trace Az8or2yhqkZfEZ)`.
impl fmt::Display for GraphError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error {}", self.code())?;
        if let Some(title) = self.title() {
            write!(f, ", {title}")?;
        }
        if let Some(details) = self.details().or(self.user_message()) {
            write!(f, ": {details}")?;
        }
        if let Some(trace) = self.trace() {
            write!(f, " (trace {trace})")?;
        }
        Ok(())
    }
}

impl std::error::Error for GraphError {}

impl FromTree for GraphError {
    const EXPECTED: &'static str = "an error with a code";

    fn from_tree(tree: &Tree<'_>, notes: &mut Notes) -> Option<Self> {
        let code: Option<u32> = notes.member(tree, "code");
        // An object, or the details by themselves.
        let data = tree.get("error_data");
        let details = match data {
            Some(data) if data.is_object() => notes.member(data, "details"),
            _ => notes.first(tree, &["error_data", "details"]),
        };
        Some(Self(Box::new(Members {
            code: code?,
            subcode: notes.member(tree, "error_subcode"),
            kind: notes.member(tree, "type"),
            title: notes.member(tree, "title"),
            message: notes.member(tree, "message"),
            details,
            user_title: notes.member(tree, "error_user_title"),
            user_message: notes.member(tree, "error_user_msg"),
            trace: notes.member(tree, "fbtrace_id"),
            href: notes.member(tree, "href"),
            is_transient: notes.member(tree, "is_transient"),
            status: None,
            json: tree.to_string(),
        })))
    }
}
