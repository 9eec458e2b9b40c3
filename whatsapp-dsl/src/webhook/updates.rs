//! The updates of a notification, each made an event.

use std::sync::Arc;

use super::history::Thread;
use super::json::{LISTS, Opened};
use super::shared::{Shared, scalar};
use super::{Business, Call, Chunk, Event, Json, PastMessage, Preference, Received, Status, TemplateChange, TemplateUpdate};
use crate::GraphError;
use crate::lenient::{FromTree, Misfit, Notes, Tree, read};

/// The fields whose values hold lists of updates.
const FIELDS: [&str; 8] = ["", "messages", "smb_message_echoes", "message_echoes", "user_preferences", "calls", "history", "standby"];

/// The events that were found so far. Whatever holds none is one itself.
#[derive(Default)]
pub(super) struct Updates(Vec<Event>);

impl Updates {
    pub(super) fn into_events(self) -> Vec<Event> {
        self.0
    }

    pub(super) fn other(&mut self, field: &str, value: Json, reason: impl Into<String>, business: &Arc<Business>) {
        self.0.push(Event::Other { field: field.to_owned(), value, reason: reason.into(), business: business.clone() });
    }

    pub(super) fn notification(&mut self, opened: &Opened<'_>) {
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
        let changes = match entry.get("changes") {
            Some(Opened::List(changes)) if !changes.is_empty() => changes,
            None | Some(Opened::List(_) | Opened::Scalar(Tree::Null)) => {
                return self.other("", entry.json(), "there are no `changes` in this entry", &Arc::new(business));
            }
            Some(_) => return self.other("", entry.json(), "`changes` must be a list", &Arc::new(business)),
        };
        for change in changes {
            let field: Option<String> = scalar(change.get("field"));
            match change.get("value") {
                Some(value) => {
                    self.value(field.as_deref().unwrap_or_default(), value, &business);
                    // Meta's pages do not agree whether it is in the value or beside it.
                    if let Some(Event::Template(update)) = self.0.last_mut()
                        && let TemplateChange::Status { rejection_info: missing @ None, .. } = &mut update.change
                    {
                        *missing = scalar(change.get("rejection_info"));
                    }
                }
                None => self.other(field.as_deref().unwrap_or_default(), change.json(), "there is no `value`", &Arc::new(business.clone())),
            }
        }
    }

    fn value(&mut self, field: &str, value: &Opened<'_>, business: &Business) {
        let business = Arc::new(business.clone().numbered(value.get("metadata")));
        if TemplateUpdate::is_of(field) {
            let json = value.json();
            return match read(json.as_str(), |tree| TemplateUpdate::read(field, tree, &business, &json)) {
                Ok(Ok(update)) => self.0.push(Event::Template(update)),
                Ok(Err(reason)) => self.other(field, json, reason, &business),
                Err(error) => self.other(field, json, error.to_string(), &business),
            };
        }
        let before = self.0.len();
        let is_known = FIELDS.contains(&field);
        if is_known {
            let shared = Shared::of(value, business.clone());
            for (name, list) in value.members() {
                match &**name {
                    "history" => {
                        for chunk in self.elements(field, name, list, &shared) {
                            self.chunk(field, chunk, &shared);
                        }
                    }
                    // The same lists, of conversations that another sender handles.
                    "standby" => {
                        let inner = list.get("contacts").map(|_| Shared::of(list, business.clone()));
                        for (name, list) in list.members().iter().filter(|(name, _)| LISTS.contains(&&**name)) {
                            self.list(field, name, list, inner.as_ref().unwrap_or(&shared));
                        }
                    }
                    name if LISTS.contains(&name) => self.list(field, name, list, &shared),
                    _ => {}
                }
            }
        }
        if self.0.len() == before {
            let reason = if is_known { "there is no update in it".to_owned() } else { format!("the field `{field}` is not known here") };
            self.other(field, value.json(), reason, &business);
        }
    }

    fn list(&mut self, field: &str, name: &str, list: &Opened<'_>, shared: &Shared) {
        for update in self.elements(field, name, list, shared) {
            self.one(field, name, update, shared, |tree, text| match (name, field) {
                ("statuses", "calls") => Call::read_status(tree, shared, text).map(Event::Call),
                ("statuses", _) if Call::is_told_by(tree) => Call::read_status(tree, shared, text).map(Event::Call),
                ("statuses", _) => Status::read(tree, shared, text).map(Event::Status),
                ("calls", _) => Call::read(tree, shared, text).map(Event::Call),
                // The files of a history come by themselves.
                ("messages", "history") => PastMessage::read(tree, shared, text, &Thread::default()).map(Event::History),
                ("messages", "standby") => Received::read(tree, shared, text).map(Event::Standby),
                ("messages", _) => Received::read(tree, shared, text).map(Event::Message),
                ("message_echoes", _) => Received::read(tree, shared, text).map(Event::Echo),
                ("user_preferences", _) => Preference::read(tree, shared, text).map(Event::Preference),
                _ => error(tree, shared, text),
            });
        }
    }

    /// A part of the messages from before the number was connected.
    fn chunk(&mut self, field: &str, opened: &Opened<'_>, shared: &Shared) {
        let before = self.0.len();
        let chunk: Option<Chunk> = scalar(opened.get("metadata"));
        for (name, list) in opened.members() {
            match &**name {
                // Why the business does not share them.
                "errors" => self.list(field, name, list, shared),
                "threads" => {
                    for thread in self.elements(field, name, list, shared) {
                        self.thread(field, thread, chunk.as_ref(), shared);
                    }
                }
                _ => {}
            }
        }
        if self.0.len() == before {
            self.other(field, opened.json(), "history: there is no message in it", &shared.business);
        }
    }

    fn thread(&mut self, field: &str, opened: &Opened<'_>, chunk: Option<&Chunk>, shared: &Shared) {
        let Some(messages) = opened.get("messages") else {
            return self.other(field, opened.json(), "history: there are no `messages` in this thread", &shared.business);
        };
        let thread = Thread::read(opened, chunk.cloned());
        for message in self.elements(field, "messages", messages, shared) {
            self.one(field, "history", message, shared, |tree, text| PastMessage::read(tree, shared, text, &thread).map(Event::History));
        }
    }

    /// The elements of what must be a list.
    fn elements<'b, 'a>(&mut self, field: &str, name: &str, list: &'b Opened<'a>, shared: &Shared) -> &'b [Opened<'a>] {
        match list {
            Opened::List(list) => list,
            Opened::Scalar(Tree::Null) => &[],
            other => {
                self.other(field, other.json(), format!("`{name}` must be a list"), &shared.business);
                &[]
            }
        }
    }

    /// One update, or why it cannot be read.
    fn one(
        &mut self,
        field: &str,
        list: &str,
        update: &Opened<'_>,
        shared: &Shared,
        event: impl FnOnce(&Tree<'_>, &str) -> Result<Event, Vec<Misfit>>,
    ) {
        let text = update.text();
        match read(&text, |tree| event(tree, &text)) {
            Ok(Ok(event)) => self.0.push(event),
            Ok(Err(misfits)) => {
                let reasons: Vec<_> = misfits.iter().map(ToString::to_string).collect();
                self.other(field, Json::of(&text), format!("{list}: {}", reasons.join("; ")), &shared.business);
            }
            Err(error) => self.other(field, Json::of(&text), format!("{list}: {error}"), &shared.business),
        }
    }
}

fn error(tree: &Tree<'_>, shared: &Shared, text: &str) -> Result<Event, Vec<Misfit>> {
    let mut notes = Notes::default();
    if let Some(error) = GraphError::from_tree(tree, &mut notes) {
        return Ok(Event::Error { error, value: Json::of(text), business: shared.business.clone() });
    }
    notes.misfit(format!("must be {}", GraphError::EXPECTED));
    Err(notes.into_misfits())
}
