//! Messages from before a number was connected to the API.

use super::json::Opened;
use super::received::Contact;
use super::shared::{Shared, scalar, user};
use super::{Content, Key, Received};
use crate::lenient::{Misfit, Notes, Tree, parts, words};
use crate::{BusinessScopedUserId, PhoneNumber, Recipient};

/// A message from before a number, which is in use with the app of WhatsApp Business, was connected to the API: of up to 180 days, once you
/// ask for them and the business agrees. Where it does not, an [`Event::Error`](super::Event::Error) comes, with code 2593109.
///
/// Do not answer it. Sources: Cloud API guides, webhooks of the history (2025-10), business-scoped user ids (2026-03).
///
/// ```
/// use whatsapp_dsl::webhook::{Event, Notification, PastState};
///
/// let body = r#"{ "entry": [{ "id": "102290129340398", "changes": [{ "field": "history", "value": { "history": [{
///     "metadata": { "phase": 0, "chunk_order": 1, "progress": 55 },
///     "threads": [{ "id": "16505551234", "messages": [{
///         "from": "15550783881", "id": "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI", "timestamp": "1739230955", "type": "text",
///         "text": { "body": "Here you are." }, "history_context": { "status": "READ" }
///     }] }]
/// }] } }] }] }"#;
/// let notification = Notification::from_json(body)?;
/// let [Event::History(past)] = notification.events() else { panic!("it is of the past") };
/// assert_eq!((past.message.text(), past.state.as_ref()), (Some("Here you are."), Some(&PastState::Read)));
/// assert_eq!(past.chunk.as_ref().and_then(|chunk| chunk.progress), Some(55));
/// # Ok::<(), whatsapp_dsl::answer::Unreadable>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PastMessage {
    /// The message, of the customer or of the business: [`from`](Received::from) tells.
    pub message: Received,
    /// How far it was.
    pub state: Option<PastState>,
    /// The customer that it was exchanged with; nothing where a file comes by itself.
    pub customer: Option<Recipient>,
    /// The part of the history that it came in; nothing where a file comes by itself.
    pub chunk: Option<Chunk>,
}

words! {
    /// How far a message of the past was.
    ///
    /// It comes with each [`PastMessage`]. Source: Cloud API guides, webhooks of the history (2025-10).
    PastState {
        /// It has not left yet.
        Pending = "PENDING",
        /// It left WhatsApp.
        Sent = "SENT",
        /// It reached the device.
        Delivered = "DELIVERED",
        /// It was shown in an open chat.
        Read = "READ",
        /// It was played.
        Played = "PLAYED",
        /// It was not sent.
        Error = "ERROR",
    }
}

parts! {
    /// A part of a history. Parts come in any order.
    ///
    /// It comes with each [`PastMessage`]. Source: Cloud API guides, webhooks of the history (2025-10).
    Chunk {
        /// How old the messages are: 0 up to a day, 1 up to 90 days, 2 up to 180.
        phase: Option<u32>,
        /// The place of the part within its phase.
        chunk_order: Option<u32>,
        /// How much of the history has come, in percent.
        progress: Option<u32>,
    }
}

impl PastMessage {
    /// What tells it from other messages. A file and the placeholder that came before it have the same id, and different keys.
    #[must_use]
    pub fn key(&self) -> Key {
        let is_placeholder = matches!(self.message.content, Content::MediaPlaceholder);
        Key::of(self.message.id.as_str(), [is_placeholder.then_some("media_placeholder")])
    }

    pub(super) fn read(tree: &Tree<'_>, shared: &Shared, text: &str, thread: &Thread) -> Result<Self, Vec<Misfit>> {
        let mut message = Received::read(tree, shared, text)?;
        let mut notes = Notes::default();
        let state = notes.inner(tree, "history_context", "status");
        message.misfits.extend(notes.into_misfits());
        let Thread { customer, chunk } = thread.clone();
        Ok(Self { message, state, customer, chunk })
    }
}

/// The messages that were exchanged with one customer.
#[derive(Clone, Default)]
pub(super) struct Thread {
    customer: Option<Recipient>,
    chunk: Option<Chunk>,
}

impl Thread {
    pub(super) fn read(thread: &Opened<'_>, chunk: Option<Chunk>) -> Self {
        let context: Contact = scalar(thread.get("context")).unwrap_or_default();
        let phone: Option<PhoneNumber> = scalar(thread.get("id")).or_else(|| context.wa_id?.parse().ok());
        let user_id: Option<BusinessScopedUserId> = context.user_id.and_then(|id| id.parse().ok());
        Self { customer: user(phone, user_id), chunk }
    }
}
