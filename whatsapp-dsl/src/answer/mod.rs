//! What WhatsApp answers to a send: [`Accepted`], or [`Refused`] with what can be done about it.
//!
//! ```
//! use whatsapp_dsl::{Answer, Refused, answer::Retry};
//!
//! // The body of the response to `POST /PHONE_NUMBER_ID/messages`.
//! let body = r#"{ "messaging_product": "whatsapp", "messages": [{ "id": "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI" }] }"#;
//! assert_eq!(Answer::from_json(body)?.id().as_str(), "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI");
//!
//! let body = r#"{ "error": { "message": "(#131049) Meta chose not to deliver", "code": 131049 } }"#;
//! match Answer::from_json(body) {
//!     Ok(accepted) => println!("accepted as {}", accepted.id()),
//!     Err(Refused::Graph(error)) => match error.retry() {
//!         Retry::Later(wait) => println!("again in {wait:?}"),
//!         Retry::AfterChange | Retry::No => println!("not as it is: {error}"),
//!     },
//!     Err(unreadable) => println!("whether it was sent is not known: {unreadable}"),
//! }
//! # Ok::<(), Refused>(())
//! ```

mod refused;

pub use self::refused::{GraphError, Refused, Unreadable};
pub use crate::error::Retry;
pub use crate::lenient::Misfit;

use crate::lenient::{FromTree, Notes, Tree, parts, read, words};
use crate::{BusinessScopedUserId, GroupId, MessageId};

/// Reads answers to a send: of the Cloud API, and of the On-Premises API.
///
/// Sources: Cloud API guides, sending messages and error codes (2025-11); On-Premises API reference (2024-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {}

impl Answer {
    /// Reads the body of the response to a message.
    ///
    /// # Errors
    ///
    /// [`Refused::Graph`] where WhatsApp refused the message; [`Refused::Unreadable`] where the body is anything else, such as the page of a
    /// proxy, so that it is not known whether the message was sent.
    pub fn from_json(json: &str) -> Result<Accepted, Refused> {
        answer(json, |tree| accepted(tree, json))
    }

    /// Reads a response as it came: its HTTP status, which the errors keep, and the bytes of its body.
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json). The body counts, not the status: Meta advises against relying on the status.
    ///
    /// ```
    /// use whatsapp_dsl::{Answer, Refused};
    ///
    /// let refused = Answer::from_bytes(502, b"<html>Bad Gateway</html>").unwrap_err();
    /// let Refused::Unreadable(page) = refused else { panic!("this is not an answer of Graph's") };
    /// assert_eq!((page.status(), page.body()), (Some(502), &b"<html>Bad Gateway</html>"[..]));
    /// ```
    pub fn from_bytes(status: u16, body: &[u8]) -> Result<Accepted, Refused> {
        let read = Unreadable::text_of(body).map_err(Refused::Unreadable).and_then(Self::from_json);
        read.map_err(|refused| refused.with_status(status))
    }

    /// Reads the answer to a request that sends nothing, such as a [`ReadReceipt`](crate::ReadReceipt): `{"success": true}`.
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json).
    ///
    /// ```
    /// use whatsapp_dsl::Answer;
    ///
    /// assert!(Answer::success_from_json(r#"{ "success": true }"#).is_ok());
    /// assert!(Answer::success_from_json(r#"{ "error": { "code": 190 } }"#).is_err());
    /// ```
    pub fn success_from_json(json: &str) -> Result<(), Refused> {
        // The On-Premises API answers with nothing but its version.
        let is_done = |tree: &Tree<'_>| tree.get("success") == Some(&Tree::Flag(true)) || tree.get("meta").is_some();
        answer(json, |tree| is_done(tree).then_some(()).ok_or_else(|| unreadable(json, "there is neither `success` nor an error in it")))
    }
}

/// WhatsApp took the message to deliver it; whether it arrived, webhooks tell.
///
/// Sources: Cloud API guides (2025-11, 2026-03); On-Premises API reference (2024-11).
#[derive(Debug, Clone, PartialEq)]
pub struct Accepted {
    id: MessageId,
    messages: Vec<AcceptedMessage>,
    contacts: Vec<Contact>,
    misfits: Vec<Misfit>,
    json: String,
}

impl Accepted {
    /// The id of the message: statuses that webhooks bring later name it.
    #[must_use]
    pub const fn id(&self) -> &MessageId {
        &self.id
    }

    /// How far WhatsApp is with it, which is said of templates, if at all.
    #[must_use]
    pub fn status(&self) -> Option<&MessageStatus> {
        self.messages.first()?.status.as_ref()
    }

    /// Who receives it, as WhatsApp understood what was sent as `to`.
    #[must_use]
    pub fn contacts(&self) -> &[Contact] {
        &self.contacts
    }

    /// The messages: so far, always one.
    #[must_use]
    pub fn messages(&self) -> &[AcceptedMessage] {
        &self.messages
    }

    /// Members that are not as documented, and were left out.
    #[must_use]
    pub fn misfits(&self) -> &[Misfit] {
        &self.misfits
    }

    /// The answer as it came.
    #[must_use]
    pub fn json(&self) -> &str {
        &self.json
    }
}

/// A message that was accepted.
///
/// It is in [`Accepted::messages`]. Sources: Cloud API guides, sending messages and groups (2025-11).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AcceptedMessage {
    /// The id of the message.
    pub id: MessageId,
    /// How far WhatsApp is with it.
    pub status: Option<MessageStatus>,
    /// The group it went to.
    pub group_id: Option<GroupId>,
}

impl FromTree for AcceptedMessage {
    const EXPECTED: &'static str = "a message with an id";

    fn from_tree(tree: &Tree<'_>, notes: &mut Notes) -> Option<Self> {
        let id: Option<MessageId> = notes.member(tree, "id");
        Some(Self { id: id?, status: notes.member(tree, "message_status"), group_id: notes.member(tree, "group_id") })
    }
}

words! {
    /// How far WhatsApp is with a message that it has accepted.
    ///
    /// Sources: Cloud API message reference (2023); Meta's OpenAPI description, v23.0 (2025-11).
    MessageStatus {
        /// It is being sent.
        Accepted = "accepted",
        /// It is held until people's reaction to the first messages of the template is known: released, or dropped with error 132015.
        HeldForQualityAssessment = "held_for_quality_assessment" | "Message has been held because quality assessment is pending",
        /// Its template is paused.
        Paused = "paused",
    }
}

parts! {
    /// Who receives a message, as WhatsApp understood it.
    ///
    /// It is in [`Accepted::contacts`]. Sources: Cloud API guides, sending messages (2025-11), business-scoped user ids (2026-03).
    Contact {
        /// What was sent as `to`, `recipient` or `group`.
        input: Option<String>,
        /// The WhatsApp id, digits, which may differ from the number; that of the group where it went to one.
        wa_id: Option<String>,
        /// The business-scoped id of the user, where the message was sent to one.
        user_id: Option<BusinessScopedUserId>,
    }
}

fn unreadable(json: &str, reason: &str) -> Refused {
    Refused::Unreadable(Unreadable::new(json.as_bytes(), reason))
}

/// What is taken out of an answer, unless it is a refusal.
fn answer<T>(json: &str, take: impl FnOnce(&Tree<'_>) -> Result<T, Refused>) -> Result<T, Refused> {
    let read = read(json, |tree| refused(tree, json).map_or_else(|| take(tree), Err));
    read.unwrap_or_else(|error| Err(Refused::Unreadable(Unreadable::not_json(json, &error))))
}

/// The refusal in an answer, if it is one.
fn refused(tree: &Tree<'_>, json: &str) -> Option<Refused> {
    let error = tree.get("error").or_else(|| tree.get("errors").and_then(Tree::list)?.first())?;
    Some(match GraphError::from_tree(error, &mut Notes::default()) {
        Some(error) => Refused::Graph(error.within(json)),
        None => unreadable(json, "there is an error without a code in it"),
    })
}

fn accepted(tree: &Tree<'_>, json: &str) -> Result<Accepted, Refused> {
    let mut notes = Notes::default();
    let (messages, contacts): (Vec<AcceptedMessage>, _) = (notes.member(tree, "messages"), notes.member(tree, "contacts"));
    match messages.first() {
        Some(first) => Ok(Accepted { id: first.id.clone(), messages, contacts, misfits: notes.into_misfits(), json: json.to_owned() }),
        None => Err(unreadable(json, "there is neither the id of a message nor an error in it")),
    }
}
