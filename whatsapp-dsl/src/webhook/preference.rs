//! What customers want to receive.

use std::sync::Arc;

use super::{Business, Contact, Json, Shared, Timestamp};
use crate::lenient::{Misfit, Notes, Tree, words};
use crate::{BusinessScopedUserId, PhoneNumber};

/// What a customer wants to receive, set in the chat with you.
///
/// Sources: Cloud API guides, user preferences (2025-11), business-scoped user ids (2026-03).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Preference {
    /// The customer's number.
    pub wa_id: Option<PhoneNumber>,
    /// The customer's business-scoped id.
    pub user_id: Option<BusinessScopedUserId>,
    /// What it is about: `marketing_messages`.
    pub category: Option<String>,
    /// Whether to send on.
    pub value: Option<PreferenceValue>,
    /// The same in words.
    pub detail: Option<String>,
    /// The link that the customer signed up by.
    pub signup_id: Option<String>,
    /// When it was set.
    pub timestamp: Option<Timestamp>,
    /// The customer, as WhatsApp knows them.
    pub contact: Option<Contact>,
    /// What is not as documented, and was left out.
    pub misfits: Vec<Misfit>,
    pub(super) business: Arc<Business>,
    pub(super) json: Json,
}

impl Preference {
    /// The preference as it came.
    #[must_use]
    pub const fn json(&self) -> &Json {
        &self.json
    }

    pub(super) fn read(tree: &Tree<'_>, shared: &Shared, text: &str) -> Result<Self, Vec<Misfit>> {
        let mut notes = Notes::default();
        if !tree.is_object() {
            notes.unfit("an object", tree);
            return Err(notes.into_misfits());
        }
        Ok(Self {
            wa_id: notes.member(tree, "wa_id"),
            user_id: notes.member(tree, "user_id"),
            category: notes.member(tree, "category"),
            value: notes.member(tree, "value"),
            detail: notes.member(tree, "detail"),
            signup_id: notes.member(tree, "signup_id"),
            timestamp: notes.member(tree, "timestamp"),
            contact: shared.contact(tree),
            misfits: notes.into_misfits(),
            business: shared.business.clone(),
            json: Json::of(text),
        })
    }
}

words! {
    /// Whether to send on.
    ///
    /// It is in every [`Preference`]. Source: Cloud API guides, user preferences (2025-11).
    PreferenceValue {
        /// Send no more of it: error 131050.
        Stop = "stop",
        /// Send again.
        Resume = "resume",
        /// The customer signed up for it.
        Signup = "signup",
    }
}
