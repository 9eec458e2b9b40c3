//! Reading a whole message: the envelope, then the kind that its words name.

use std::borrow::Cow;

use serde_json::{Map, Value as Json};
use whatsapp_dsl_rules::code::{INVALID_VALUE, MISSING_PARAMETER, UNSUPPORTED_TYPE};
use whatsapp_dsl_rules::table::{ENVELOPE, KINDS, UNKNOWN_MEMBER};
use whatsapp_dsl_rules::wire_path::envelope_member;
use whatsapp_dsl_rules::{Kind, Step, Value, View, Wire, nearest};

use super::Reader;
use super::words::{is_word, join, list_of, tags};
use crate::envelope::Envelope;
use crate::wire::node::PartNode;
use crate::{Invalid, Message};

const MEMBERS: &[&str] = &[
    "messaging_product",
    "recipient_type",
    "to",
    "recipient",
    "context",
    "type",
    "biz_opaque_callback_data",
    "recipient_identity_key_hash",
];

/// Reads a message and checks it.
pub(crate) fn read_message(json: &Json) -> Result<Message, Invalid> {
    let mut reader = Reader { violations: Vec::new() };
    let Some(object) = json.as_object() else {
        reader.broken("", "message_type", INVALID_VALUE, "a message is a JSON object");
        return Err(Invalid::new(reader.violations));
    };
    let mut envelope = reader.envelope(object);
    let Some(kind) = reader.kind(object) else { return Err(Invalid::new(reader.violations)) };
    let mut content = PartNode::new(&kind.part, String::new());
    reader.members(&with_type(object), kind.part.wire, MEMBERS, "", &mut content);
    // A recipient that could not be read is not missing besides.
    let is_refused = reader.violations.iter().any(|violation| matches!(violation.path(), "to" | "recipient"));
    let (mut violations, _) = whatsapp_dsl_rules::check(kind, &Seen { envelope: &envelope, content: &content });
    violations.retain(|violation| !(is_refused && violation.rule() == "message_recipient_required"));
    reader.violations.extend(violations.into_iter().map(|violation| {
        let path = path(violation.place(), &content);
        violation.at_path(path)
    }));
    if !reader.violations.is_empty() {
        return Err(Invalid::new(reader.violations));
    }
    let recipient = envelope.addressee();
    let message = recipient.and_then(|recipient| Message::of_nodes(kind, recipient, envelope.extras, &content));
    message.ok_or_else(|| Invalid::new(reader.violations))
}

/// The members, with the type that stands where none is written.
fn with_type(object: &Map<String, Json>) -> Cow<'_, Map<String, Json>> {
    let mut object = Cow::Borrowed(object);
    if !object.contains_key("type") {
        object.to_mut().insert("type".to_owned(), Json::String("text".to_owned()));
    }
    object
}

fn path(place: &[Step], content: &PartNode) -> String {
    match place.first() {
        Some(Step::Field(name)) if ENVELOPE.field(name).is_some() => envelope_member(name).to_owned(),
        _ => content.path(place),
    }
}

/// What was read, as the checks see it.
struct Seen<'a> {
    envelope: &'a Envelope,
    content: &'a PartNode,
}

impl View for Seen<'_> {
    fn get(&self, field: &str) -> Value<'_> {
        match self.content.get(field) {
            Value::Absent => self.envelope.get(field),
            value => value,
        }
    }
}

impl Reader {
    fn envelope(&mut self, object: &Map<String, Json>) -> Envelope {
        match object.get("messaging_product") {
            Some(json) if is_word(json, "whatsapp") => {}
            Some(json) => self.broken(
                "messaging_product",
                "messaging_product",
                INVALID_VALUE,
                format!("messaging_product is {json}, it must be \"whatsapp\""),
            ),
            None => {
                self.broken(
                    "messaging_product",
                    "messaging_product",
                    MISSING_PARAMETER,
                    "messaging_product is missing, it is \"whatsapp\"",
                );
            }
        }
        let group = match object.get("recipient_type") {
            Some(json) if is_word(json, "group") => true,
            Some(json) if !is_word(json, "individual") => {
                let words = format!("recipient_type is {json}, it is `individual` or `group`");
                self.broken("recipient_type", "recipient_type", INVALID_VALUE, words);
                false
            }
            _ => false,
        };
        let mut envelope = Envelope::default();
        let to = self.text(object, "to", "");
        if group {
            envelope.group = to.map(Into::into);
        } else {
            envelope.to = to.and_then(crate::set::Set::set);
        }
        envelope.recipient = self.text(object, "recipient", "").map(Into::into);
        if group && envelope.recipient.is_some() {
            self.broken("recipient_type", "recipient_type", INVALID_VALUE, "a group's id stands in `to`, `recipient` is a user's");
        }
        envelope.extras.context = self.context(object).map(Into::into);
        envelope.extras.biz_opaque_callback_data = self.text(object, "biz_opaque_callback_data", "").map(Into::into);
        envelope.extras.recipient_identity_key_hash = self.text(object, "recipient_identity_key_hash", "").map(Into::into);
        envelope
    }

    fn text(&mut self, object: &Map<String, Json>, member: &str, path: &str) -> Option<String> {
        if let Json::String(text) = object.get(member)? {
            Some(text.clone())
        } else {
            self.broken(&join(path, member), format!("message_{member}_type"), INVALID_VALUE, format!("{member} takes a string"));
            None
        }
    }

    fn context(&mut self, object: &Map<String, Json>) -> Option<String> {
        let json = object.get("context")?;
        let Some(context) = json.as_object() else {
            self.broken("context", "message_context_type", INVALID_VALUE, "context takes an object with `message_id`");
            return None;
        };
        for name in context.keys().filter(|name| *name != "message_id") {
            let words = format!("`{name}` is not a member of this object, which has `message_id`");
            self.broken(&join("context", name), UNKNOWN_MEMBER.name, UNKNOWN_MEMBER.code, words);
        }
        if !context.contains_key("message_id") {
            self.broken("context.message_id", "message_context_required", MISSING_PARAMETER, "context needs `message_id`");
        }
        self.text(context, "message_id", "context")
    }

    /// The kind that the words of the message name.
    fn kind(&mut self, object: &Map<String, Json>) -> Option<&'static Kind> {
        let text = Json::String("text".to_owned());
        let wanted = object.get("type").unwrap_or(&text);
        let fitting: Vec<_> = KINDS.iter().copied().filter(|kind| type_of(kind).is_some_and(|word| is_word(wanted, word))).collect();
        if fitting.is_empty() {
            self.no_kind("type", wanted, &KINDS.iter().filter_map(|kind| type_of(kind)).collect::<Vec<_>>());
            return None;
        }
        let Some((member, _)) = inner_type(fitting[0]) else { return fitting.first().copied() };
        let path = format!("{member}.type");
        let Some(inner) = object.get(member).and_then(Json::as_object) else {
            self.broken(
                member,
                "message_content_required",
                MISSING_PARAMETER,
                format!("a message of this type needs the object `{member}`"),
            );
            return None;
        };
        let found =
            fitting.iter().find(|kind| inner_type(kind).zip(inner.get("type")).is_some_and(|((_, word), json)| is_word(json, word)));
        if found.is_none() {
            let json = inner.get("type").unwrap_or(&Json::Null);
            self.no_kind(&path, json, &fitting.iter().filter_map(|kind| inner_type(kind)).map(|(_, word)| word).collect::<Vec<_>>());
        }
        found.copied()
    }

    fn no_kind(&mut self, path: &str, found: &Json, known: &[&'static str]) {
        let hint = match found.as_str().and_then(|found| nearest(found, known.iter().copied())) {
            Some(meant) => format!("did you mean \"{meant}\"?"),
            None => format!("it is one of {}", list_of(known)),
        };
        self.broken(path, "message_type", UNSUPPORTED_TYPE, format!("type is {found}, {hint}"));
    }
}

/// The word in the message's `type`.
fn type_of(kind: &'static Kind) -> Option<&'static str> {
    tags(kind.part.wire).find(|(member, _)| *member == "type").map(|(_, word)| word)
}

/// The object that has a `type` of its own, and the word in it.
fn inner_type(kind: &'static Kind) -> Option<(&'static str, &'static str)> {
    kind.part.wire.iter().find_map(|entry| match entry {
        Wire::Object(member, wire) | Wire::Always(member, wire) => {
            tags(wire).find(|(member, _)| *member == "type").map(|(_, word)| (*member, word))
        }
        _ => None,
    })
}
