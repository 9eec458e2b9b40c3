//! What several events have in common: the account and the number that they came to, and the users that they are about.

use std::collections::HashMap;
use std::sync::Arc;

use super::json::Opened;
use super::{Contact, Timestamp};
use crate::lenient::{FromTree, Notes, Tree, read};
use crate::{BusinessScopedUserId, PhoneNumber, Recipient};

/// The account and the number that an event came to. Nothing of it is known of the On-Premises API.
///
/// Every event has it. Source: Cloud API guides, webhooks (2025-11).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Business {
    /// The id of the WhatsApp Business account.
    pub account_id: Option<String>,
    /// The id of the number: what the URL of a send has.
    pub phone_number_id: Option<String>,
    /// The number, as people see it.
    pub display_phone_number: Option<String>,
    /// When it happened, where the account tells it.
    pub time: Option<Timestamp>,
}

impl Business {
    /// The account with the number that `metadata` tells.
    pub(super) fn numbered(self, metadata: Option<&Opened<'_>>) -> Self {
        let numbered = metadata.and_then(|metadata| {
            let member = |tree: &Tree<'_>, name| Notes::default().member(tree, name);
            let ids = read(&metadata.text(), |tree| (member(tree, "phone_number_id"), member(tree, "display_phone_number")));
            ids.ok()
        });
        let (phone_number_id, display_phone_number) = numbered.unwrap_or_default();
        Self { phone_number_id, display_phone_number, ..self }
    }
}

/// What the events of one value have in common.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Shared {
    pub(super) business: Arc<Business>,
    contacts: Arc<Contacts>,
}

/// The contacts of a value, by each of their ids.
#[derive(Debug, PartialEq, Default)]
struct Contacts {
    all: Vec<Contact>,
    by_id: HashMap<String, usize>,
}

/// What updates call the user that they are about.
const USERS: [&str; 14] = [
    "from",
    "from_user_id",
    "to",
    "to_user_id",
    "recipient",
    "recipient_id",
    "recipient_user_id",
    "wa_id",
    "user_id",
    "from_parent_user_id",
    "to_parent_user_id",
    "parent_recipient_user_id",
    "recipient_parent_user_id",
    "parent_user_id",
];

impl Shared {
    pub(super) fn of(value: &Opened<'_>, business: Arc<Business>) -> Self {
        Self { business, contacts: Arc::new(contacts(value)) }
    }

    /// The contact that an update is about, by one of its ids.
    pub(super) fn contact(&self, tree: &Tree<'_>) -> Option<Contact> {
        let Contacts { all, by_id } = &*self.contacts;
        let mut ids = USERS.iter().filter_map(|member| String::from_tree(tree.get(member)?, &mut Notes::default()));
        let index = ids.find_map(|id| by_id.get(&id))?;
        all.get(*index).cloned()
    }
}

/// What is small enough to be read where it is.
pub(super) fn scalar<T: FromTree>(opened: Option<&Opened<'_>>) -> Option<T> {
    read(&opened?.text(), |tree| T::from_tree(tree, &mut Notes::default())).ok()?
}

fn contacts(value: &Opened<'_>) -> Contacts {
    let mut contacts = Contacts::default();
    for opened in value.get("contacts").and_then(Opened::list).unwrap_or_default() {
        let Some(contact) = scalar::<Contact>(Some(opened)) else { continue };
        for id in [&contact.wa_id, &contact.user_id, &contact.parent_user_id].into_iter().flatten().filter(|id| !id.is_empty()) {
            contacts.by_id.entry(id.clone()).or_insert(contacts.all.len());
        }
        contacts.all.push(contact);
    }
    contacts
}

/// The id that each update has.
pub(super) fn id<T: FromTree>(tree: &Tree<'_>, notes: &mut Notes) -> Option<T> {
    if !tree.is_object() {
        notes.unfit("an object", tree);
    } else if tree.get("id").is_none_or(|id| id.text() == Some("")) {
        notes.misfit("`id` is missing");
    }
    notes.member(tree, "id")
}

/// A user by what is known of them.
pub(super) fn user(phone: Option<PhoneNumber>, user_id: Option<BusinessScopedUserId>) -> Option<Recipient> {
    match (phone, user_id) {
        (Some(phone), Some(user)) => Some(Recipient::Both { phone, user }),
        (Some(phone), None) => Some(Recipient::Phone(phone)),
        (None, user_id) => user_id.map(Recipient::User),
    }
}
