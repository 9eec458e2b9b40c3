//! Something that happened.

use std::sync::Arc;

use serde_core::{Serialize, Serializer};

use super::{Business, Call, Json, Key, PastMessage, Preference, Received, Status, TemplateUpdate};
use crate::GraphError;
use crate::lenient::Misfit;

/// Something that happened. It is `Serialize`, and written as it was received.
///
/// Source: Cloud API guides, webhooks (2025-11, 2026-08).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// What became of a message that you sent.
    Status(Status),
    /// A message that a customer sent.
    Message(Received),
    /// A message that you sent with the app of WhatsApp Business, beside the API, or that Meta Business Agent sent for you. Do not answer it.
    Echo(Received),
    /// A message that a customer sent to Meta Business Agent, which answers it. If you do, the conversation is yours.
    Standby(Received),
    /// News of a template.
    Template(TemplateUpdate),
    /// What a customer wants to receive.
    Preference(Preference),
    /// A call begins, rings or ends.
    Call(Call),
    /// A message from before the number, which is in use with the app, was connected to the API. Do not answer it.
    History(PastMessage),
    /// An error of the account, of no message.
    Error {
        /// The error.
        error: GraphError,
        /// The error as it came.
        value: Json,
        /// The number that it came to.
        business: Arc<Business>,
    },
    /// What is not known here, or not as documented.
    Other {
        /// The field that it came for: `flows`, `account_update`, …; `messages` for a message that has no id, …
        field: String,
        /// The value, as it came.
        value: Json,
        /// Why it is not read.
        reason: String,
        /// The number that it came to.
        business: Arc<Business>,
    },
}

impl Event {
    /// The account and the number that it came to.
    #[must_use]
    pub fn business(&self) -> &Business {
        match self {
            Self::Status(Status { shared, .. })
            | Self::Message(Received { shared, .. })
            | Self::Echo(Received { shared, .. })
            | Self::Standby(Received { shared, .. })
            | Self::Call(Call { shared, .. })
            | Self::History(PastMessage { message: Received { shared, .. }, .. }) => &shared.business,
            Self::Template(TemplateUpdate { business, .. })
            | Self::Preference(Preference { business, .. })
            | Self::Error { business, .. }
            | Self::Other { business, .. } => business,
        }
    }

    /// What tells a status, a message or a call from all others.
    #[must_use]
    pub fn key(&self) -> Option<Key> {
        match self {
            Self::Status(status) => Some(status.key()),
            Self::Message(received) | Self::Echo(received) | Self::Standby(received) => Some(received.key()),
            Self::Call(call) => Some(call.key()),
            Self::History(past) => Some(past.key()),
            Self::Template(_) | Self::Preference(_) | Self::Error { .. } | Self::Other { .. } => None,
        }
    }

    /// What is not as documented in it, and was left out.
    #[must_use]
    pub fn misfits(&self) -> &[Misfit] {
        match self {
            Self::Status(Status { misfits, .. })
            | Self::Message(Received { misfits, .. })
            | Self::Echo(Received { misfits, .. })
            | Self::Standby(Received { misfits, .. })
            | Self::Call(Call { misfits, .. })
            | Self::History(PastMessage { message: Received { misfits, .. }, .. })
            | Self::Template(TemplateUpdate { misfits, .. })
            | Self::Preference(Preference { misfits, .. }) => misfits,
            Self::Error { .. } | Self::Other { .. } => &[],
        }
    }

    /// The event as it came.
    #[must_use]
    pub fn json(&self) -> &Json {
        match self {
            Self::Status(Status { json, .. })
            | Self::Message(Received { json, .. })
            | Self::Echo(Received { json, .. })
            | Self::Standby(Received { json, .. })
            | Self::Call(Call { json, .. })
            | Self::History(PastMessage { message: Received { json, .. }, .. })
            | Self::Template(TemplateUpdate { json, .. })
            | Self::Preference(Preference { json, .. })
            | Self::Error { value: json, .. }
            | Self::Other { value: json, .. } => json,
        }
    }
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json().serialize(serializer)
    }
}
