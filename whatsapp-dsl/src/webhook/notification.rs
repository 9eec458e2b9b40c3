//! What Meta posts at once.

use std::sync::Arc;

use serde_core::{Serialize, Serializer};

use super::json::{Opened, Place};
use super::updates::Updates;
use super::{Event, Json};
use crate::answer::Unreadable;

/// What Meta posts to your server at once: up to a thousand events, of one account or several.
///
/// It is `Serialize`, and written as it was received. Sources: Cloud API guides, webhooks (2025-11); On-Premises API reference (2024-11).
#[derive(Debug, Clone, PartialEq)]
pub struct Notification {
    events: Vec<Event>,
    json: Json,
}

impl Notification {
    /// Reads the body of the `POST`, once its [`Signature`](super::Signature) is checked.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] where it is not a JSON object. Anything in it that is not as documented is an event as it came.
    pub fn from_json(json: &str) -> Result<Self, Unreadable> {
        let no_object = || Unreadable::new(json.as_bytes(), "the body must be a JSON object");
        let mut events = Updates::default();
        match Opened::read(json, Place::Top) {
            Ok(opened @ Opened::Object(_)) => events.notification(&opened),
            Ok(_) => return Err(no_object()),
            // What cannot be opened may be JSON nevertheless, such as a number of any size.
            Err(error) => match Opened::read(json, Place::Whole) {
                Ok(whole) if whole.text().starts_with('{') => events.other("", whole.json(), error.to_string(), &Arc::default()),
                Ok(_) => return Err(no_object()),
                Err(error) => return Err(Unreadable::not_json(json, &error)),
            },
        }
        Ok(Self { events: events.into_events(), json: Json::of(json) })
    }

    /// Reads the body as it came over the wire.
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json).
    pub fn from_bytes(body: &[u8]) -> Result<Self, Unreadable> {
        Self::from_json(Unreadable::text_of(body)?)
    }

    /// What happened, in the order of the notification.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// What happened, to be taken apart.
    #[must_use]
    pub fn into_events(self) -> Vec<Event> {
        self.events
    }

    /// The notification as it came.
    #[must_use]
    pub const fn json(&self) -> &Json {
        &self.json
    }
}

impl Serialize for Notification {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}
