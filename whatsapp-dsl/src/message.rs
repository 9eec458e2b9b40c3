//! The message: a recipient, a content, always valid.

use std::fmt;
use std::sync::LazyLock;

use whatsapp_dsl_rules::layout::Unknown;
use whatsapp_dsl_rules::schema::{Api, Audience};
use whatsapp_dsl_rules::table::CLOUD;
use whatsapp_dsl_rules::view::Both;
use whatsapp_dsl_rules::{Kind, View, check_envelope, check_recipient};

use crate::api::{IsMessage, by_serde, placed};
use crate::declared::{Declaration, Origin};
use crate::envelope::{Address, Envelope};
use crate::laid::{Body, Frame, Laid, Text};
use crate::{Content, Invalid, Recipient, Which};

/// A message that WhatsApp accepts.
///
/// Made by [`message!`](crate::message), [`try_message!`](crate::try_message), a builder's `build()`, [`Message::from_json`] or serde,
/// all of which check it; so a `Message` in memory is always valid. It owns what it holds, or borrows it for `'static`.
///
/// WhatsApp takes anything but a template only in the 24 hours after the customer's last message (131047), unless it starts a conversation
/// with [Direct Send](crate::direct_send), and nothing to the number that sends (131021): that shows when it is sent.
///
/// `Debug` shows everything that is in it, phone numbers and texts included.
///
/// ```
/// use whatsapp_dsl::{Message, message};
///
/// let hello = message!(Text { to: "+1 650 555 1234", body: "Hello!" });
/// let json = hello.to_json();
/// assert_eq!(
///     json,
///     r#"{"messaging_product":"whatsapp","recipient_type":"individual","to":"16505551234","type":"text","text":{"body":"Hello!"}}"#
/// );
/// assert_eq!(Message::from_json(&json)?, hello);
/// # Ok::<(), whatsapp_dsl::Invalid>(())
/// ```
#[derive(Clone)]
#[must_use = "a message does nothing until it is sent"]
pub struct Message {
    address: Address,
    content: Body<Content>,
    /// Who can receive it, where that is not all who can receive its kind.
    audience: Option<Audience>,
    /// Where its definition is, for its preview.
    pub(crate) origin: Origin,
}

/// Messages are equal where the same is sent.
impl PartialEq for Message {
    fn eq(&self, other: &Self) -> bool {
        self.address == other.address && self.content == other.content
    }
}

#[allow(clippy::missing_fields_in_debug, reason = "who can receive it follows from the content")]
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message").field("address", &self.address).field("content", &self.content).finish()
    }
}

by_serde!(Message);

impl Message {
    /// Reads Meta's JSON and checks it.
    ///
    /// Strict about members that WhatsApp does not know and about members set more than once; lenient where Meta's own samples and common clients
    /// vary: numbers for strings of digits, `null` or empty values in optional members. A message of a type
    /// that this version does not know is refused: [`from_json_or_raw`](Self::from_json_or_raw) reads it.
    ///
    /// # Errors
    ///
    /// [`Invalid`] lists every rule that the message breaks; text that is not JSON breaks the rule `json_syntax`.
    pub fn from_json(json: &str) -> Result<Self, Invalid> {
        Self::parse(json, Unknown::Refused)
    }

    /// The same, but a message of a `type` that this version does not know is a [`Raw`](crate::Raw), of which only what every message has is
    /// checked, and components of a template that it does not know are its `raw_components`.
    ///
    /// # Errors
    ///
    /// [`Invalid`] as from [`from_json`](Self::from_json), which refuses what this alone reads.
    ///
    /// ```
    /// use whatsapp_dsl::{Content, Message};
    ///
    /// let json = r#"{ "messaging_product": "whatsapp", "to": "16505551234", "type": "hologram", "hologram": { "scene": 7 } }"#;
    /// assert!(Message::from_json(json).is_err());
    ///
    /// let message = Message::from_json_or_raw(json)?;
    /// assert!(matches!(message.content(), Content::Raw(raw) if raw.kind() == "hologram" && raw.content()["scene"] == 7));
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    pub fn from_json_or_raw(json: &str) -> Result<Self, Invalid> {
        Self::parse(json, Unknown::Kept)
    }

    /// The message as Meta's JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.json()
    }

    /// The same as bytes: the body of a request.
    #[must_use]
    pub fn to_vec(&self) -> Vec<u8> {
        match (self.address.plain(), self.content.text()) {
            (Some(number), Some(Text::Whole(content))) => plain().bytes_around(number.digits(), content),
            _ => self.json().into_bytes(),
        }
    }

    /// The [`message!`](crate::message) call that gives this message, formatted as rustfmt formats it with its defaults.
    ///
    /// It turns a payload that you already have into the DSL. A template is written by its name and parameters, as a `Template`, also where a
    /// type is declared for it.
    ///
    /// ```
    /// use whatsapp_dsl::Message;
    ///
    /// let message = Message::from_json(r#"{
    ///     "messaging_product": "whatsapp", "to": "16505551234", "type": "reaction",
    ///     "reaction": { "message_id": "wamid.HBgLM", "emoji": "👍" }
    /// }"#)?;
    /// assert_eq!(message.to_dsl(), r#"message!(Reaction {
    ///     to: "16505551234",
    ///     message_id: "wamid.HBgLM",
    ///     emoji: "👍",
    /// })"#);
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    #[must_use]
    pub fn to_dsl(&self) -> String {
        self.dsl()
    }

    /// What the message says.
    #[must_use]
    pub fn content(&self) -> &Content {
        self.content.content()
    }

    #[cfg(feature = "http")]
    pub(crate) fn kind(&self) -> &'static Kind {
        self.content.kind()
    }

    /// Who receives it.
    #[must_use]
    pub fn recipient(&self) -> &Recipient {
        &self.address.recipient
    }

    /// The id of the message that this one replies to.
    #[must_use]
    pub fn context(&self) -> Option<&str> {
        self.address.extras.context.as_deref()
    }

    /// What the status webhooks of the message bring back.
    #[must_use]
    pub fn biz_opaque_callback_data(&self) -> Option<&str> {
        self.address.extras.biz_opaque_callback_data.as_deref()
    }

    /// The identity hash that the customer must still have.
    #[must_use]
    pub fn recipient_identity_key_hash(&self) -> Option<&str> {
        self.address.extras.recipient_identity_key_hash.as_deref()
    }

    /// The same message to another recipient.
    ///
    /// # Errors
    ///
    /// [`Invalid`] where the message cannot go to such a recipient: groups take text, media, templates and pins only, and a one-time
    /// password goes to a phone number, where its template is declared or its text has `category: Authentication`.
    ///
    /// ```
    /// use whatsapp_dsl::{PhoneNumber, message};
    ///
    /// let news = message!(Text { to: "+1 650 555 1234", body: "We are open again." });
    /// let other: PhoneNumber = "+39 06 6982".parse()?;
    /// assert_eq!(news.with_recipient(other)?.recipient().as_str(), "39066982");
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    pub fn with_recipient(&self, recipient: impl Into<Recipient>) -> Result<Self, Invalid> {
        let address = Address { recipient: recipient.into(), extras: self.address.extras.clone() };
        let kind = self.content.kind();
        let message = Both(&self.content, &address);
        let placed = placed(Self::API, kind, &message, check_recipient(Self::API, kind, self.audience.unwrap_or(kind.audience), &message));
        #[cfg(feature = "preview")]
        let placed = placed.map_err(|invalid| invalid.of(self.content.content()));
        placed?;
        Ok(Self { address, content: self.content.clone(), audience: self.audience, origin: self.origin })
    }

    /// A message of literals and constants, which the compiler has proved. Nothing can be asserted of it here: it may be a constant.
    #[inline]
    pub(crate) const fn laid_out(envelope: &mut Envelope, laid: Laid<Which>) -> Self {
        Self { address: envelope.constant_address(), content: Body::Laid(laid), audience: None, origin: Origin::UNKNOWN }
    }

    /// The same message, made by the type of a declared template.
    #[doc(hidden)]
    pub const fn declared_by(mut self, declaration: fn() -> &'static Declaration) -> Self {
        self.origin = Origin::of_constant(declaration);
        self
    }

    /// The same message, which not all can receive that can receive its kind.
    #[doc(hidden)]
    pub const fn only_for(mut self, audience: Audience) -> Self {
        self.audience = Some(audience);
        self
    }
}

/// What is around most messages, which go to a phone number and have nothing else in their envelope: for those its layout is followed once.
fn plain() -> &'static Frame {
    static PLAIN: LazyLock<Frame> = LazyLock::new(|| Frame::of(Message::ENVELOPE, &Address::NOBODY));
    &PLAIN
}

impl IsMessage for Message {
    const API: &'static Api = &CLOUD;
    type Envelope = Envelope;
    type Content = Content;

    #[inline]
    fn of(envelope: Envelope, content: Body<Content>) -> Self {
        Self { address: envelope.address(), content, audience: None, origin: Origin::UNKNOWN }
    }

    fn is_received(envelope: &Envelope, kind: &'static Kind, audience: Audience) -> bool {
        // As most are.
        let is_phone = envelope.is_phone() && !matches!(audience, Audience::Groups | Audience::Depends(_));
        is_phone || check_envelope(Self::API, kind, audience, envelope).is_empty()
    }

    fn only_for(self, audience: Audience) -> Self {
        self.only_for(audience)
    }

    fn parts(&self) -> (&dyn View, &Body<Content>) {
        (&self.address, &self.content)
    }

    fn json(&self) -> String {
        match (self.address.plain(), self.content.text()) {
            (Some(number), Some(content)) => plain().around(number.as_str(), content),
            _ => self.content.json(&self.address),
        }
    }
}
