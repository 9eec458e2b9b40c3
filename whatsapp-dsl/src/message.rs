//! The message: a recipient, a content, always valid.

use std::fmt;
use std::sync::LazyLock;

use serde_core::{Serialize, Serializer};
use whatsapp_dsl_rules::layout::{self, Found, Unknown};
use whatsapp_dsl_rules::schema::{Api, Audience};
use whatsapp_dsl_rules::table::moves::Moves;
use whatsapp_dsl_rules::table::{CLOUD, JSON_SYNTAX};
use whatsapp_dsl_rules::view::Both;
use whatsapp_dsl_rules::{Kind, View, Violation, check, check_recipient, dsl};

use crate::declared::Declaration;
use crate::envelope::{Address, Envelope};
use crate::field::Data;
use crate::laid::{self, Body, Known, Laid, Text};
use crate::unambiguous::Unambiguous;
use crate::wire::{self, Given, PartNode, Read};
use crate::{Content, Invalid, Recipient};

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
    /// Who can receive it: not all that can receive its kind, where more is known of it.
    audience: Audience,
    /// Where its definition is, for its preview.
    #[cfg(feature = "preview")]
    pub(crate) origin: crate::preview::origin::Origin,
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

/// The message of an API: it is built, checked, read and written along the rows of that.
pub(crate) trait IsMessage: Sized {
    /// The API.
    const API: &'static Api;
    /// What it has besides its content, as it is being filled in.
    type Envelope: View + Read;
    /// What it says.
    type Content: IsContent<Message = Self>;

    /// The message of what keeps all rules.
    fn of(envelope: Self::Envelope, content: Body<Self::Content>) -> Option<Self>;
    /// Stands for a message that the compiler has refused, in code that never runs.
    fn refused() -> Self;
    /// The envelope and the content.
    fn parts(&self) -> (&dyn View, &Body<Self::Content>);

    /// The message, unless `judge` finds something.
    fn judged(envelope: Self::Envelope, content: Self::Content, judge: impl FnOnce(&dyn View) -> Vec<Violation>) -> Result<Self, Invalid> {
        let message = Both(content.view(), &envelope);
        let placed = placed(Self::API, content.kind(), &message, judge(&message));
        #[cfg(feature = "preview")]
        let placed = placed.map_err(|invalid| invalid.of(&content));
        placed?;
        Ok(Self::proved(envelope, Body::Built(content)))
    }

    /// The message, unless it breaks a rule.
    fn checked(envelope: Self::Envelope, content: Self::Content) -> Result<Self, Invalid> {
        let kind = content.kind();
        Self::judged(envelope, content, |message| check(Self::API, kind, message).0)
    }

    /// A message that the compiler has proved.
    #[inline]
    fn proved(envelope: Self::Envelope, content: Body<Self::Content>) -> Self {
        if cfg!(debug_assertions) {
            let broken = check(Self::API, content.kind(), &Both(&content, &envelope)).0;
            debug_assert!(broken.is_empty(), "message! let a message pass that breaks a rule: {broken:?}");
        }
        Self::of(envelope, content).unwrap_or_else(Self::refused)
    }

    /// The message that is in the JSON.
    fn read(json: &serde_json::Value, unknown: Unknown) -> Result<Self, Invalid> {
        let found = layout::read(Self::API, Given(json), unknown).map_err(Invalid::new);
        #[cfg(feature = "preview")]
        let found = found.map_err(|invalid| {
            let unsent = layout::unsent(Self::API, Given(json), unknown).and_then(|(kind, content)| Self::Content::read(kind, &content));
            if let Some(content) = unsent { invalid.of(&content) } else { invalid }
        });
        found.and_then(Self::found)
    }

    /// The same message of another API.
    fn moved<From: IsMessage>(message: &From, moves: &'static Moves) -> Result<Self, Invalid> {
        let (envelope, content) = message.parts();
        let found = layout::moved(moves, content.kind(), &Both(content, envelope), Data::document);
        found.map_err(Invalid::new).and_then(Self::found)
    }

    /// The message of what was found to keep all rules.
    fn found(found: Found) -> Result<Self, Invalid> {
        let content = Self::Content::read(found.kind, &found.content);
        let message = content.and_then(|content| Self::of(Read::read(&found.envelope), Body::Built(content)));
        message.ok_or_else(|| Invalid::new(Vec::new()))
    }

    /// The same, where it is a text.
    fn parse(json: &str, unknown: Unknown) -> Result<Self, Invalid> {
        let Unambiguous(value) = serde_json::from_str(json)
            .map_err(|error| Invalid::one(Violation::new(JSON_SYNTAX.name, JSON_SYNTAX.code, error.to_string())))?;
        Self::read(&value, unknown)
    }

    /// Hands the message to serde.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.parts() {
            (envelope, Body::Built(content)) => {
                wire::Object::from(&layout::message(Self::API, envelope, content.kind(), content.view())).serialize(serializer)
            }
            (envelope, laid) => {
                let content = laid.text().map(Text::whole).unwrap_or_default();
                wire::Object { object: &layout::envelope(Self::API, envelope), content: &content }.serialize(serializer)
            }
        }
    }

    /// The message as JSON.
    fn json(&self) -> String {
        let (envelope, content) = self.parts();
        match content.text() {
            Some(content) => laid::around(Self::API, envelope, content),
            None => wire::to_json(&Writes(self)),
        }
    }

    /// The macro call that gives the message.
    fn dsl(&self) -> String {
        let (envelope, content) = self.parts();
        dsl::message(Self::API, content.kind(), &Both(content, envelope), Data::text)
    }
}

/// A message, for serde.
struct Writes<'a, M>(&'a M);

impl<M: IsMessage> Serialize for Writes<'_, M> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// What the messages of an API say, by their kinds.
pub(crate) trait IsContent: Sized + 'static {
    /// What has it as its content.
    type Message: IsMessage;

    /// What was read of literals so far.
    fn known() -> &'static Known<Self>;
    /// The row of its kind.
    fn kind(&self) -> &'static Kind;
    /// The fields of its kind.
    fn view(&self) -> &dyn View;
    /// What was read of the kind.
    fn read(kind: &'static Kind, node: &PartNode) -> Option<Self>;
}

/// Declares that a message is read and written by serde.
macro_rules! by_serde {
    ($Message:ty) => {
        impl TryFrom<::serde_json::Value> for $Message {
            type Error = $crate::Invalid;

            fn try_from(json: ::serde_json::Value) -> Result<Self, $crate::Invalid> {
                $crate::message::IsMessage::read(&json, ::whatsapp_dsl_rules::layout::Unknown::Refused)
            }
        }

        impl ::serde_core::Serialize for $Message {
            fn serialize<S: ::serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::message::IsMessage::write(self, serializer)
            }
        }

        impl<'de> ::serde_core::Deserialize<'de> for $Message {
            fn deserialize<D: ::serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let $crate::unambiguous::Unambiguous(json) = ::serde_core::Deserialize::deserialize(deserializer)?;
                Self::try_from(json).map_err(::serde_core::de::Error::custom)
            }
        }
    };
}

/// The struct of a kind.
pub(crate) trait IsKind {
    /// Its row.
    const ROW: &'static Kind;
}

/// Gives the structs of all kinds their place in the crate, and declares `Content` over them.
macro_rules! kinds {
    ($($module:ident: $Kind:ident / $Builder:ident;)*) => {
        $( #[doc(inline)] pub use $module::{$Kind, $Builder}; )*

        #[cfg(any(rust_analyzer, test))]
        ::whatsapp_dsl_macros::kinds_for_editors! { $($module: $Kind;)* }

        /// What a message says, by its kind. The getters are named as the fields.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Content {
            $(
                #[doc = concat!("A message of the kind [`", stringify!($Kind), "`].")]
                $Kind($Kind),
            )*
        }

        impl $crate::message::IsContent for Content {
            type Message = Message;

            fn known() -> &'static $crate::laid::Known<Self> {
                static KNOWN: $crate::laid::Known<Content> = $crate::laid::Known::new();
                &KNOWN
            }

            fn kind(&self) -> &'static ::whatsapp_dsl_rules::Kind {
                match self {
                    $( Self::$Kind(_) => <$Kind as $crate::message::IsKind>::ROW, )*
                }
            }

            fn view(&self) -> &dyn ::whatsapp_dsl_rules::View {
                match self {
                    $( Self::$Kind(content) => content, )*
                }
            }

            fn read(kind: &'static ::whatsapp_dsl_rules::Kind, node: &$crate::wire::PartNode) -> Option<Self> {
                $(
                    if kind.part.name == stringify!($Kind) {
                        return Some(Self::$Kind($crate::wire::Read::read(node)));
                    }
                )*
                None
            }
        }

        $(
            impl From<$Kind> for Content {
                fn from(content: $Kind) -> Self {
                    Self::$Kind(content)
                }
            }
        )*
    };
}

by_serde!(Message);
pub(crate) use {by_serde, kinds};

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
        match self.content.text() {
            Some(content) if self.address.is_plain() => framed(self.address.recipient.as_str(), content),
            _ => self.json(),
        }
    }

    /// The same as bytes: the body of a request.
    #[must_use]
    pub fn to_vec(&self) -> Vec<u8> {
        self.to_json().into_bytes()
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
        let placed = placed(Self::API, kind, &message, check_recipient(Self::API, kind, self.audience, &message));
        #[cfg(feature = "preview")]
        let placed = placed.map_err(|invalid| invalid.of(self.content.content()));
        placed?;
        Ok(Self {
            address,
            content: self.content.clone(),
            audience: self.audience,
            #[cfg(feature = "preview")]
            origin: self.origin,
        })
    }

    /// A message of literals and constants, which the compiler has proved. Nothing can be asserted of it here: it may be a constant.
    #[inline]
    pub(crate) const fn laid_out(envelope: &mut Envelope, laid: Laid) -> Self {
        Self {
            address: envelope.constant_address(),
            content: Body::Laid(laid),
            audience: laid.kind.audience,
            #[cfg(feature = "preview")]
            origin: crate::preview::origin::Origin::Unknown,
        }
    }

    /// The same message, made by the type of a declared template.
    #[doc(hidden)]
    #[cfg_attr(not(feature = "preview"), expect(unused_mut, reason = "only a preview asks for the definition"))]
    pub const fn declared_by(mut self, declaration: fn() -> &'static Declaration) -> Self {
        #[cfg(feature = "preview")]
        {
            self.origin = crate::preview::origin::Origin::Constant(declaration);
        }
        let _ = declaration;
        self
    }

    /// The same message, which not all can receive that can receive its kind.
    #[doc(hidden)]
    pub const fn only_for(mut self, audience: Audience) -> Self {
        self.audience = audience;
        self
    }
}

impl IsMessage for Message {
    const API: &'static Api = &CLOUD;
    type Envelope = Envelope;
    type Content = Content;

    #[inline]
    fn of(envelope: Envelope, content: Body<Content>) -> Option<Self> {
        let audience = content.kind().audience;
        Some(Self {
            address: envelope.address()?,
            audience,
            content,
            #[cfg(feature = "preview")]
            origin: crate::preview::origin::Origin::default(),
        })
    }

    fn refused() -> Self {
        let content = Content::from(crate::Text::default());
        let audience = content.kind().audience;
        Self {
            address: Address::NOBODY,
            audience,
            content: Body::Built(content),
            #[cfg(feature = "preview")]
            origin: crate::preview::origin::Origin::default(),
        }
    }

    fn parts(&self) -> (&dyn View, &Body<Content>) {
        (&self.address, &self.content)
    }
}

/// A message to a phone number that has no more of an envelope, as most are. What is around the number is the same in all of them.
fn framed(number: &str, content: Text<'_>) -> String {
    static FRAME: LazyLock<(String, String)> = LazyLock::new(|| {
        let frame = laid::around(&CLOUD, &Address::NOBODY, Text::Whole("…"));
        let (before, after) = frame.split_once("\"\"").unwrap_or_default();
        (format!("{before}\""), format!("\"{}", after.split('…').next().unwrap_or_default()))
    });
    let (before, after) = &*FRAME;
    let mut json = String::with_capacity(before.len() + number.len() + after.len() + content.room() + 1);
    for text in [before, number, after] {
        json.push_str(text);
    }
    content.write(&mut json);
    json.push('}');
    json
}

/// Puts the path of Meta's JSON to each violation, if there are any.
fn placed(api: &'static Api, kind: &'static Kind, message: &dyn View, violations: Vec<Violation>) -> Result<(), Invalid> {
    if violations.is_empty() {
        return Ok(());
    }
    let placed = violations.into_iter().map(|violation| {
        let path = layout::path(api, kind, message, violation.place());
        violation.at_path(path)
    });
    Err(Invalid::new(placed.collect()))
}
