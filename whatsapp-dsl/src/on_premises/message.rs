//! The message of the On-Premises API.

use whatsapp_dsl_rules::View;
use whatsapp_dsl_rules::layout::Unknown;
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::table::ON_PREMISES;

use super::envelope::{Address, Envelope};
use super::{Content, Which};
use crate::api::{IsMessage, by_serde};
use crate::laid::{Body, Laid};
use crate::{Invalid, PhoneNumber};

/// A message that the On-Premises API accepts.
///
/// Made by [`on_premises::message!`](super::message!), [`on_premises::try_message!`](super::try_message!), a builder's `build()`,
/// [`Message::from_json`] or serde, all of which check it.
///
/// ```
/// use whatsapp_dsl::on_premises::{self, Message};
///
/// let hello = on_premises::message!(Text { to: "+1 650 555 1234", body: "Hello!" });
/// assert_eq!(hello.to_json(), r#"{"recipient_type":"individual","to":"16505551234","type":"text","text":{"body":"Hello!"}}"#);
/// assert_eq!(Message::from_json(&hello.to_json())?, hello);
/// # Ok::<(), whatsapp_dsl::Invalid>(())
/// ```
///
/// It is not a message of the Cloud API until it is [moved](Message::into_cloud):
///
/// ```compile_fail
/// use whatsapp_dsl::{Message, on_premises};
///
/// let hello: Message = on_premises::message!(Text { to: "+1 650 555 1234", body: "Hello!" });
/// ```
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a message does nothing until it is sent"]
pub struct Message {
    pub(super) address: Address,
    pub(super) content: Body<Content>,
}

impl Message {
    /// Reads Meta's JSON and checks it.
    ///
    /// As that API was, it is lenient: members that are not known are read and dropped, numbers, `true` and texts may be in each other's
    /// spelling, and a message without a `type` is a text.
    ///
    /// # Errors
    ///
    /// [`Invalid`] lists every rule that the message breaks; text that is not JSON breaks the rule `json_syntax`.
    pub fn from_json(json: &str) -> Result<Self, Invalid> {
        Self::parse(json, Unknown::Refused)
    }

    /// The message as Meta's JSON: the body of a `POST` to `/v1/messages`.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.json()
    }

    /// The same as bytes.
    #[must_use]
    pub fn to_vec(&self) -> Vec<u8> {
        self.json().into_bytes()
    }

    /// The [`on_premises::message!`](super::message!) call that gives this message, formatted as rustfmt formats it with its defaults.
    #[must_use]
    pub fn to_dsl(&self) -> String {
        self.dsl()
    }

    /// What the message says.
    #[must_use]
    pub fn content(&self) -> &Content {
        self.content.content()
    }

    /// Who receives it.
    #[must_use]
    pub fn to(&self) -> &PhoneNumber {
        &self.address.to
    }

    /// For how long it may be on its way: seconds, or a duration as `P1D`.
    #[must_use]
    pub fn ttl(&self) -> Option<&str> {
        self.address.extras.ttl.as_deref()
    }

    /// A message of literals and constants, which the compiler has proved.
    #[inline]
    pub(crate) const fn laid_out(envelope: &mut Envelope, laid: Laid<Which>) -> Self {
        Self { address: envelope.constant_address(), content: Body::Laid(laid) }
    }
}

impl IsMessage for Message {
    const API: &'static Api = &ON_PREMISES;
    type Envelope = Envelope;
    type Content = Content;

    #[inline]
    fn of(envelope: Envelope, content: Body<Content>) -> Self {
        Self { address: envelope.address(), content }
    }

    fn settled(mut content: Content) -> Content {
        match &mut content {
            Content::Template(template) => template.settle(),
            Content::Hsm(hsm) => hsm.settle(),
            _ => {}
        }
        content
    }

    fn parts(&self) -> (&dyn View, &Body<Content>) {
        (&self.address, &self.content)
    }
}

by_serde!(Message);
