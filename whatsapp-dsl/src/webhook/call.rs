//! Calls.

use super::received::Contact;
use super::shared::id;
use super::{Json, Key, Media, Shared, Timestamp};
use crate::lenient::{Misfit, Notes, Tree, parts, words};
use crate::{BusinessScopedUserId, GraphError, PhoneNumber};

/// A call begins, rings or ends: one that a customer places, or one of yours.
///
/// It comes for numbers that may call, unless they use SIP. Why a call failed comes as an [`Event::Error`](super::Event::Error) beside it.
/// Sources: Cloud API guides, calling (2025-11), user-initiated calls and business-scoped user ids (2026-03).
///
/// ```
/// use whatsapp_dsl::webhook::{CallEvent, CallOutcome, Event, Notification};
///
/// let body = r#"{ "entry": [{ "id": "102290129340398", "changes": [{ "field": "calls", "value": { "calls": [{
///     "id": "wacid.HBgLMTIxODU1NTI4MjgVAgARGCAyODRQIAFRoA", "from": "16505551234", "to": "15550783881", "event": "terminate",
///     "direction": "USER_INITIATED", "timestamp": "1671644944", "status": "COMPLETED", "duration": 120
/// }] } }] }] }"#;
/// let notification = Notification::from_json(body)?;
/// let [Event::Call(call)] = notification.events() else { panic!("it is a call") };
/// assert_eq!((&call.event, call.outcome.as_ref(), call.duration), (&CallEvent::Terminate, Some(&CallOutcome::Completed), Some(120)));
/// # Ok::<(), whatsapp_dsl::answer::Unreadable>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// The id of the call: `wacid.…`.
    pub id: String,
    /// What happens. Where there is no word, it is an empty `Other`.
    pub event: CallEvent,
    /// Who calls.
    pub direction: Option<CallDirection>,
    /// The number that calls.
    pub from: Option<PhoneNumber>,
    /// The business-scoped id of who calls.
    pub from_user_id: Option<BusinessScopedUserId>,
    /// The parent of this id, for all your portfolios.
    pub from_parent_user_id: Option<String>,
    /// The number that is called.
    pub to: Option<PhoneNumber>,
    /// The business-scoped id of who is called.
    pub to_user_id: Option<BusinessScopedUserId>,
    /// The parent of this id, for all your portfolios.
    pub to_parent_user_id: Option<String>,
    /// When it happened.
    pub timestamp: Option<Timestamp>,
    /// How to connect the sound.
    pub session: Option<Session>,
    /// How the call ended.
    pub outcome: Option<CallOutcome>,
    /// When it was picked up.
    pub start_time: Option<Timestamp>,
    /// When it ended, if it was picked up.
    pub end_time: Option<Timestamp>,
    /// How long it took, in seconds, if it was picked up.
    pub duration: Option<u32>,
    /// The recording of the call.
    pub recording: Option<Media>,
    /// What was said, in writing.
    pub transcript: Option<Media>,
    /// What you gave the link that the customer called by along, as `biz_payload`.
    pub deeplink_payload: Option<String>,
    /// What you gave the button that the customer called by along.
    pub cta_payload: Option<String>,
    /// What you gave the call along.
    pub biz_opaque_callback_data: Option<String>,
    /// Why it failed, where the call itself tells it.
    pub errors: Vec<GraphError>,
    /// The customer, as WhatsApp knows them.
    pub contact: Option<Contact>,
    /// What is not as documented, and was left out.
    pub misfits: Vec<Misfit>,
    pub(super) shared: Shared,
    pub(super) json: Json,
}

words! {
    /// What happens to a call.
    ///
    /// It is in every [`Call`]. Source: Cloud API guides, calling (2025-11, 2026-07).
    CallEvent {
        /// It is about to begin: a call of yours.
        Created = "call_created",
        /// It begins: the session says how to connect.
        Connect = "connect",
        /// The customer's phone rings.
        Ringing = "RINGING",
        /// The customer picked up.
        Accepted = "ACCEPTED",
        /// The customer did not want it. `Terminate` follows.
        Rejected = "REJECTED",
        /// It is over.
        Terminate = "terminate",
        /// It was recorded: [`Call::recording`] is the file.
        RecordingAvailable = "call_recording_available",
        /// It was written down: [`Call::transcript`] is the file.
        TranscriptionAvailable = "call_transcription_available",
    }

    /// Who calls.
    ///
    /// It is in every [`Call`] that has begun or ended. Source: Cloud API guides, calling (2025-11).
    CallDirection {
        /// The customer.
        UserInitiated = "USER_INITIATED",
        /// You.
        BusinessInitiated = "BUSINESS_INITIATED",
    }

    /// How a call ended.
    ///
    /// It comes with [`CallEvent::Terminate`]. Source: Cloud API guides, calling (2025-11).
    CallOutcome {
        /// The customer or the business hung up.
        Completed = "COMPLETED" | "Completed",
        /// It never came about.
        Failed = "FAILED" | "Failed",
    }
}

parts! {
    /// How to connect the sound of a call.
    ///
    /// It comes with [`CallEvent::Connect`]. Source: Cloud API guides, calling (2025-11).
    Session {
        /// What the description is: `offer`, `answer`.
        sdp_type: Option<String>,
        /// The description, of RFC 8866.
        sdp: Option<String>,
    }
}

impl Call {
    /// What tells it from other news of calls: the call, and what happens.
    #[must_use]
    pub fn key(&self) -> Key {
        Key::of(&self.id, [Some(self.event.as_str())])
    }

    /// The news as they came.
    #[must_use]
    pub const fn json(&self) -> &Json {
        &self.json
    }

    /// Whether a status is that of a call.
    pub(super) fn is_told_by(status: &Tree<'_>) -> bool {
        status.get("type").and_then(Tree::text) == Some("call")
    }

    pub(super) fn read(tree: &Tree<'_>, shared: &Shared, text: &str) -> Result<Self, Vec<Misfit>> {
        Self::named(tree, shared, text, ["event", "to", "to_user_id", "to_parent_user_id"], "status")
    }

    /// Reads a status of a call of yours, which calls things as the statuses of messages do.
    pub(super) fn read_status(tree: &Tree<'_>, shared: &Shared, text: &str) -> Result<Self, Vec<Misfit>> {
        Self::named(tree, shared, text, ["status", "recipient_id", "recipient_user_id", "recipient_parent_user_id"], "outcome")
    }

    fn named(
        tree: &Tree<'_>,
        shared: &Shared,
        text: &str,
        [event, to, to_user_id, to_parent_user_id]: [&'static str; 4],
        outcome: &'static str,
    ) -> Result<Self, Vec<Misfit>> {
        let mut notes = Notes::default();
        let Some(id) = id(tree, &mut notes) else { return Err(notes.into_misfits()) };
        Ok(Self {
            id,
            event: notes.member::<Option<_>>(tree, event).unwrap_or_else(|| CallEvent::Other(String::new())),
            direction: notes.member(tree, "direction"),
            from: notes.member(tree, "from"),
            from_user_id: notes.member(tree, "from_user_id"),
            from_parent_user_id: notes.member(tree, "from_parent_user_id"),
            to: notes.member(tree, to),
            to_user_id: notes.member(tree, to_user_id),
            to_parent_user_id: notes.member(tree, to_parent_user_id),
            timestamp: notes.member(tree, "timestamp"),
            session: notes.member(tree, "session"),
            outcome: notes.member(tree, outcome),
            start_time: notes.member(tree, "start_time"),
            end_time: notes.member(tree, "end_time"),
            duration: notes.member(tree, "duration"),
            recording: notes.inner(tree, "call_recording", "audio"),
            transcript: notes.inner(tree, "call_transcript", "document"),
            deeplink_payload: notes.member(tree, "deeplink_payload"),
            cta_payload: notes.member(tree, "cta_payload"),
            biz_opaque_callback_data: notes.member(tree, "biz_opaque_callback_data"),
            errors: notes.member(tree, "errors"),
            contact: shared.contact(tree),
            misfits: notes.into_misfits(),
            shared: shared.clone(),
            json: Json::of(text),
        })
    }
}
