//! A notification and its events.

use std::collections::HashMap;
use std::sync::Arc;

use serde_core::{Serialize, Serializer};

use super::json::{LISTS, Opened, Place};
use super::received::Contact;
use super::{Json, Key, Received, Status, TemplateUpdate, Timestamp};
use crate::answer::Unreadable;
use crate::lenient::{FromTree, Misfit, Notes, Tree, read, words};
use crate::{BusinessScopedUserId, GraphError, PhoneNumber};

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
    /// [`Unreadable`] where it is no JSON object. Anything in it that is not as documented is an event as it came.
    pub fn from_json(json: &str) -> Result<Self, Unreadable> {
        let unreadable = |reason: String| Unreadable::new(json.as_bytes().to_owned(), reason);
        let mut events = Events::default();
        match Opened::read(json, Place::Top) {
            Ok(opened @ Opened::Object(_)) => events.notification(&opened),
            Ok(_) => return Err(unreadable("the body must be a JSON object".to_owned())),
            // What cannot be opened may be JSON nevertheless, such as a number of any size.
            Err(error) => match Opened::read(json, Place::Whole) {
                Ok(whole) if whole.text().starts_with('{') => events.other("", whole.json(), error.to_string(), &Arc::default()),
                Ok(_) => return Err(unreadable("the body must be a JSON object".to_owned())),
                Err(error) => return Err(unreadable(format!("the body is not JSON: {error}"))),
            },
        }
        Ok(Self { events: events.0, json: Json::of(json) })
    }

    /// Reads the body as it came over the wire.
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json).
    pub fn from_bytes(body: &[u8]) -> Result<Self, Unreadable> {
        match str::from_utf8(body) {
            Ok(json) => Self::from_json(json),
            Err(error) => Err(Unreadable::new(body.to_owned(), format!("the body is not UTF-8: {error}"))),
        }
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

/// Something that happened. It is `Serialize`, and written as it was received.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// What became of a message that you sent.
    Status(Status),
    /// A message that a customer sent.
    Message(Received),
    /// A message that you sent with the app of WhatsApp Business, beside the API. Do not answer it.
    Echo(Received),
    /// News of a template.
    Template(TemplateUpdate),
    /// What a customer wants to receive.
    Preference(Preference),
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
            Self::Status(Status { shared, .. }) | Self::Message(Received { shared, .. }) | Self::Echo(Received { shared, .. }) => {
                &shared.business
            }
            Self::Template(TemplateUpdate { business, .. })
            | Self::Preference(Preference { business, .. })
            | Self::Error { business, .. }
            | Self::Other { business, .. } => business,
        }
    }

    /// What tells a status or a message from all others.
    #[must_use]
    pub fn key(&self) -> Option<Key> {
        match self {
            Self::Status(status) => Some(status.key()),
            Self::Message(received) | Self::Echo(received) => Some(received.key()),
            _ => None,
        }
    }

    /// What is not as documented in it, and was left out.
    #[must_use]
    pub fn misfits(&self) -> &[Misfit] {
        match self {
            Self::Status(Status { misfits, .. })
            | Self::Message(Received { misfits, .. })
            | Self::Echo(Received { misfits, .. })
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

/// The account and the number that an event came to. Nothing of it is known of the On-Premises API.
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
    /// When it was set.
    pub timestamp: Option<Timestamp>,
    /// What is not as documented, and was left out.
    pub misfits: Vec<Misfit>,
    pub(super) business: Arc<Business>,
    pub(super) json: Json,
}

words! {
    /// Whether to send on.
    PreferenceValue {
        /// Send no more of it: error 131050.
        Stop = "stop",
        /// Send again.
        Resume = "resume",
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

impl Shared {
    /// The contact with one of these ids.
    pub(super) fn contact(&self, tree: &Tree<'_>, members: &[&str]) -> Option<Contact> {
        let Contacts { all, by_id } = &*self.contacts;
        let mut ids = members.iter().filter_map(|member| tree.get(member)?.text()).filter(|id| !id.is_empty());
        let index = ids.find_map(|id| by_id.get(id))?;
        all.get(*index).cloned()
    }
}

/// The events that were found so far. Whatever holds none is one itself.
#[derive(Default)]
struct Events(Vec<Event>);

impl Events {
    fn other(&mut self, field: &str, value: Json, reason: impl Into<String>, business: &Arc<Business>) {
        self.0.push(Event::Other { field: field.to_owned(), value, reason: reason.into(), business: business.clone() });
    }

    fn notification(&mut self, opened: &Opened<'_>) {
        let Some(entries) = opened.get("entry") else {
            return self.value("messages", opened, &Business::default());
        };
        match entries.list() {
            Some(list) => {
                for entry in list {
                    self.entry(entry);
                }
            }
            None => self.other("", opened.json(), "`entry` must be a list", &Arc::default()),
        }
    }

    fn entry(&mut self, entry: &Opened<'_>) {
        let business = Business { account_id: scalar(entry.get("id")), time: scalar(entry.get("time")), ..Business::default() };
        let changes = entry.get("changes").and_then(Opened::list).unwrap_or_default();
        if changes.is_empty() {
            self.other("", entry.json(), "there are no `changes` in this entry", &Arc::new(business));
            return;
        }
        for change in changes {
            let field: Option<String> = scalar(change.get("field"));
            match change.get("value") {
                Some(value) => self.value(field.as_deref().unwrap_or_default(), value, &business),
                None => self.other(field.as_deref().unwrap_or_default(), change.json(), "there is no `value`", &Arc::new(business.clone())),
            }
        }
    }

    fn value(&mut self, field: &str, value: &Opened<'_>, business: &Business) {
        let business = Arc::new(numbered(business.clone(), value.get("metadata")));
        if TemplateUpdate::is_of(field) {
            let json = value.json();
            return match read(json.as_str(), |tree| TemplateUpdate::read(field, tree, &business, &json)) {
                Ok(Ok(update)) => self.0.push(Event::Template(update)),
                Ok(Err(reason)) => self.other(field, json, reason, &business),
                Err(error) => self.other(field, json, error.to_string(), &business),
            };
        }
        let before = self.0.len();
        let is_known = matches!(field, "" | "messages" | "smb_message_echoes" | "message_echoes" | "user_preferences");
        if is_known {
            let shared = Shared { contacts: Arc::new(contacts(value)), business: business.clone() };
            for (name, list) in value.members() {
                // `contacts` are of the other lists.
                if LISTS[1..].contains(&&**name) {
                    self.updates(field, name, list, &shared);
                }
            }
        }
        if self.0.len() == before {
            let reason = if is_known { "there is no update in it".to_owned() } else { format!("the field `{field}` is not known here") };
            self.other(field, value.json(), reason, &business);
        }
    }

    fn updates(&mut self, field: &str, name: &str, list: &Opened<'_>, shared: &Shared) {
        match list {
            Opened::List(list) => {
                for update in list {
                    self.update(field, name, update, shared);
                }
            }
            Opened::Scalar(Tree::Null) => {}
            other => self.other(field, other.json(), format!("`{name}` must be a list"), &shared.business),
        }
    }

    fn update(&mut self, field: &str, list: &str, update: &Opened<'_>, shared: &Shared) {
        let text = update.text();
        let event = read(&text, |tree| match list {
            "statuses" => Status::read(tree, shared, &text).map(Event::Status),
            "messages" => Received::read(tree, shared, &text).map(Event::Message),
            "message_echoes" => Received::read(tree, shared, &text).map(Event::Echo),
            "user_preferences" => preference(tree, shared, &text).map(Event::Preference),
            _ => error(tree, shared, &text),
        });
        match event {
            Ok(Ok(event)) => self.0.push(event),
            Ok(Err(misfits)) => {
                let reasons: Vec<_> = misfits.iter().map(ToString::to_string).collect();
                self.other(field, Json::of(&text), format!("{list}: {}", reasons.join("; ")), &shared.business);
            }
            Err(error) => self.other(field, Json::of(&text), format!("{list}: {error}"), &shared.business),
        }
    }
}

/// What is small enough to be read where it is.
fn scalar<T: FromTree>(opened: Option<&Opened<'_>>) -> Option<T> {
    read(&opened?.text(), |tree| T::from_tree(tree, &mut Notes::default())).ok()?
}

/// The account with the number that `metadata` tells.
fn numbered(business: Business, metadata: Option<&Opened<'_>>) -> Business {
    let numbered = metadata.and_then(|metadata| {
        let member = |tree: &Tree<'_>, name| Notes::default().member(tree, name);
        let ids = read(&metadata.text(), |tree| (member(tree, "phone_number_id"), member(tree, "display_phone_number")));
        ids.ok()
    });
    let (phone_number_id, display_phone_number) = numbered.unwrap_or_default();
    Business { phone_number_id, display_phone_number, ..business }
}

fn contacts(value: &Opened<'_>) -> Contacts {
    let mut contacts = Contacts::default();
    for opened in value.get("contacts").and_then(Opened::list).unwrap_or_default() {
        let Some(contact) = scalar::<Contact>(Some(opened)) else { continue };
        for id in [&contact.wa_id, &contact.user_id].into_iter().flatten().filter(|id| !id.is_empty()) {
            contacts.by_id.entry(id.clone()).or_insert(contacts.all.len());
        }
        contacts.all.push(contact);
    }
    contacts
}

fn not_an_object(tree: &Tree<'_>, notes: &mut Notes) -> bool {
    if !tree.is_object() {
        notes.misfit(format!("must be an object, found {}", tree.sort()));
    }
    !tree.is_object()
}

fn preference(tree: &Tree<'_>, shared: &Shared, text: &str) -> Result<Preference, Vec<Misfit>> {
    let mut notes = Notes::default();
    if not_an_object(tree, &mut notes) {
        return Err(notes.into_misfits());
    }
    Ok(Preference {
        wa_id: notes.member(tree, "wa_id"),
        user_id: notes.member(tree, "user_id"),
        category: notes.member(tree, "category"),
        value: notes.member(tree, "value"),
        detail: notes.member(tree, "detail"),
        timestamp: notes.member(tree, "timestamp"),
        misfits: notes.into_misfits(),
        business: shared.business.clone(),
        json: Json::of(text),
    })
}

fn error(tree: &Tree<'_>, shared: &Shared, text: &str) -> Result<Event, Vec<Misfit>> {
    let mut notes = Notes::default();
    if let Some(error) = GraphError::from_tree(tree, &mut notes) {
        return Ok(Event::Error { error, value: Json::of(text), business: shared.business.clone() });
    }
    notes.misfit(format!("must be {}", GraphError::EXPECTED));
    Err(notes.into_misfits())
}
