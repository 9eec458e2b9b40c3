//! What a message says.

use super::json::{Opened, Place};
use super::parts::{CallPermissionReply, ContactCard, Location, Media, Order, PaymentMethod, System};
use super::{FormReply, Json};
use crate::MessageId;
use crate::lenient::{FromTree, Notes, Tree};

/// What a message says, by its `type`.
///
/// Sources: Cloud API guides, webhooks of messages (2025-11, 2026-03); Meta's OpenAPI description, v23.0 (2025-11); On-Premises API reference
/// (2024-11).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Content {
    /// A text.
    Text {
        /// The text.
        body: String,
    },
    /// A picture.
    Image(Media),
    /// A video.
    Video(Media),
    /// Audio; recorded for you where [`voice`](Media::voice) is set.
    Audio(Media),
    /// Audio that was recorded; a type of its own in the On-Premises API.
    Voice(Media),
    /// A file.
    Document(Media),
    /// A sticker.
    Sticker(Media),
    /// A place.
    Location(Location),
    /// Contact cards.
    Contacts {
        /// The cards.
        cards: Vec<ContactCard>,
        /// Why they came: `contact_request`, where you asked for the phone number, or `other`.
        origin: Option<String>,
    },
    /// An emoji on a message of yours. Without one, the reaction was taken back.
    Reaction {
        /// Which message.
        message_id: MessageId,
        /// The emoji.
        emoji: Option<String>,
    },
    /// A tap on the quick reply of a template.
    Button {
        /// What you gave the button; its label where you gave none.
        payload: String,
        /// The label.
        text: Option<String>,
    },
    /// A tap on a button of `ReplyButtons`.
    ButtonReply(Pressed),
    /// A row that was chosen from a `List`.
    ListReply(Pressed),
    /// A form that was filled in: of a `Flow`, or of an `AddressMessage`.
    FormReply(FormReply),
    /// Whether you may call.
    CallPermissionReply(CallPermissionReply),
    /// How the customer wants to pay, in Brazil.
    PaymentMethod(PaymentMethod),
    /// What the customer ordered from the catalogue.
    Order(Order),
    /// Something about the customer changed, such as the number.
    System(System),
    /// A file that was exchanged before the number was connected to the API, in an [`Event::History`](super::Event::History). That of the last two
    /// weeks comes by itself, under the same id.
    MediaPlaceholder,
    /// The customer opened the chat for the first time.
    RequestWelcome,
    /// The customer changed a message.
    Edit {
        /// Which one.
        original_message_id: MessageId,
        /// What it says now.
        content: Box<Self>,
    },
    /// The customer took a message back.
    Revoke {
        /// Which one.
        original_message_id: MessageId,
    },
    /// WhatsApp does not hand this content on; the errors of the message say why.
    Unsupported {
        /// What it is: `edit`, `poll`, …
        kind: Option<String>,
    },
    /// Content that is not known here, or not as documented.
    Other {
        /// The `type` of the message, or that of its interactive part.
        kind: Option<String>,
        /// The member of that name, as it came.
        value: Option<Json>,
        /// Why it is not read.
        reason: String,
    },
}

/// A button or row that was tapped.
///
/// It comes in [`Content::ButtonReply`] and [`Content::ListReply`]. Source: Cloud API guides, webhooks of interactive messages (2026-03).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pressed {
    /// Your own id of it.
    pub id: String,
    /// The label.
    pub title: Option<String>,
    /// What was under the label of a row.
    pub description: Option<String>,
}

impl FromTree for Pressed {
    const EXPECTED: &'static str = "an object with an id";

    fn from_tree(tree: &Tree<'_>, notes: &mut Notes) -> Option<Self> {
        let id: Option<String> = notes.member(tree, "id");
        Some(Self { id: id?, title: notes.member(tree, "title"), description: notes.member(tree, "description") })
    }
}

/// The types, by which a message without one is known, too.
const KINDS: [&str; 18] = [
    "text",
    "image",
    "video",
    "audio",
    "voice",
    "document",
    "sticker",
    "location",
    "contacts",
    "reaction",
    "button",
    "interactive",
    "order",
    "system",
    "edit",
    "revoke",
    "unsupported",
    "request_welcome",
];
const INTERACTIVE: [&str; 5] = ["button_reply", "list_reply", "nfm_reply", "call_permission_reply", "payment_method"];

impl Content {
    /// Reads the content of a message.
    pub(super) fn read(tree: &Tree<'_>, notes: &mut Notes, text: Option<&str>) -> Self {
        let kind = kind(tree, &KINDS);
        let read = match kind.as_deref() {
            Some("interactive") => Self::interactive(tree, notes),
            Some(kind) => Self::of(tree, kind, notes),
            None => Err("there is no `type`".to_owned()),
        };
        read.unwrap_or_else(|reason| {
            let value = kind.as_deref().and_then(|kind| {
                // The member as it came, from the message as it came.
                let opened = Opened::read(text?, Place::Message).ok()?;
                Some(opened.get(kind)?.json())
            });
            Self::Other { kind, value, reason }
        })
    }

    fn of(tree: &Tree<'_>, kind: &str, notes: &mut Notes) -> Result<Self, String> {
        let object = tree.get(kind);
        Ok(match kind {
            "text" => Self::Text { body: within(object, kind, "body", notes)? },
            "image" => Self::Image(part(tree, "image", notes)?),
            "video" => Self::Video(part(tree, "video", notes)?),
            "audio" => Self::Audio(part(tree, "audio", notes)?),
            "voice" => Self::Voice(part(tree, "voice", notes)?),
            "document" => Self::Document(part(tree, "document", notes)?),
            "sticker" => Self::Sticker(part(tree, "sticker", notes)?),
            "location" => Self::Location(part(tree, "location", notes)?),
            "contacts" => match object {
                Some(Tree::List(_)) => Self::Contacts { cards: notes.member(tree, "contacts"), origin: notes.member(tree, "origin") },
                other => return Err(wrong("contacts", "a list", other)),
            },
            "reaction" => {
                let message_id = within(object, kind, "message_id", notes)?;
                let emoji: Option<String> = object.and_then(|reaction| notes.member(reaction, "emoji"));
                Self::Reaction { message_id, emoji: emoji.filter(|emoji| !emoji.is_empty()) }
            }
            "button" => {
                let text: Option<String> = object.and_then(|button| notes.member(button, "text"));
                let payload: Option<String> = object.and_then(|button| notes.member(button, "payload"));
                match payload.or_else(|| text.clone()) {
                    Some(payload) => Self::Button { payload, text },
                    None => return Err(wrong("button", "an object with a `payload`", object)),
                }
            }
            "order" => Self::Order(part(tree, "order", notes)?),
            "system" => Self::System(part(tree, "system", notes)?),
            "request_welcome" => Self::RequestWelcome,
            "media_placeholder" => Self::MediaPlaceholder,
            "edit" => {
                let message =
                    object.and_then(|edit| edit.get("message")).ok_or_else(|| wrong("edit", "an object with a `message`", object))?;
                let content = Box::new(Self::read(message, notes, None));
                Self::Edit { original_message_id: within(object, kind, "original_message_id", notes)?, content }
            }
            "revoke" => Self::Revoke { original_message_id: within(object, kind, "original_message_id", notes)? },
            "unsupported" | "unknown" => {
                let kind: Option<String> = object.and_then(|unsupported| notes.member(unsupported, "type"));
                Self::Unsupported { kind }
            }
            other => return Err(format!("the type `{other}` is not known here")),
        })
    }

    fn interactive(tree: &Tree<'_>, notes: &mut Notes) -> Result<Self, String> {
        let Some(object @ Tree::Object(_)) = tree.get("interactive") else {
            return Err(wrong("interactive", "an object", tree.get("interactive")));
        };
        let kind = kind(object, &INTERACTIVE);
        Ok(match kind.as_deref() {
            Some("button_reply") => Self::ButtonReply(part(object, "button_reply", notes)?),
            Some("list_reply") => Self::ListReply(part(object, "list_reply", notes)?),
            Some("nfm_reply") => Self::FormReply(part(object, "nfm_reply", notes)?),
            Some("call_permission_reply") => Self::CallPermissionReply(part(object, "call_permission_reply", notes)?),
            Some("payment_method") => Self::PaymentMethod(part(object, "payment_method", notes)?),
            Some(other) => return Err(format!("the interactive type `{other}` is not known here")),
            None => return Err("there is no `interactive.type`".to_owned()),
        })
    }
}

/// The type, or, where it is missing or has no member of its name, that of the members which is known.
fn kind(tree: &Tree<'_>, known: &[&str]) -> Option<String> {
    let said = tree.get("type").map(|kind| kind.text().map_or_else(|| kind.to_string(), str::to_owned));
    let by_member = || known.iter().find(|kind| tree.get(kind).is_some()).map(|kind| (*kind).to_owned());
    match said {
        Some(said) if known.contains(&said.as_str()) || tree.get(&said).is_some() => Some(said),
        said => by_member().or(said),
    }
}

/// The object of a message.
fn part<T: FromTree>(tree: &Tree<'_>, name: &'static str, notes: &mut Notes) -> Result<T, String> {
    let part: Option<T> = notes.member(tree, name);
    part.ok_or_else(|| wrong(name, T::EXPECTED, tree.get(name)))
}

/// The member of the object that nothing can be made of the content without.
fn within<T: FromTree>(object: Option<&Tree<'_>>, kind: &str, name: &'static str, notes: &mut Notes) -> Result<T, String> {
    let member: Option<T> = object.and_then(|object| notes.member(object, name));
    member.ok_or_else(|| match object {
        Some(object @ Tree::Object(_)) => wrong(&format!("{kind}.{name}"), T::EXPECTED, object.get(name)),
        other => wrong(kind, "an object", other),
    })
}

fn wrong(name: &str, expected: &str, found: Option<&Tree<'_>>) -> String {
    match found {
        Some(found) => format!("`{name}` must be {expected}, found {}", found.sort()),
        None => format!("`{name}` is missing"),
    }
}
