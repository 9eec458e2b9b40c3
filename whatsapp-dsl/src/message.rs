//! The message: a recipient, a content, always valid.

use serde_core::de::Error as _;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use whatsapp_dsl_rules::table::JSON_SYNTAX;
use whatsapp_dsl_rules::{Kind, Value, View, Violation, wire_path::wire_path};

use crate::envelope::{Envelope, Extras};
use crate::wire::{PartNode, Read, read_message, write_message};
use crate::{Invalid, Recipient};

/// A message that WhatsApp accepts.
///
/// Made by [`message!`](crate::message), [`try_message!`](crate::try_message), a builder's `build()`, [`Message::from_json`] or serde,
/// all of which check it; so a `Message` in memory is always valid. It owns what it holds, or borrows it for `'static`.
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a message does nothing until it is sent"]
pub struct Message {
    recipient: Recipient,
    extras: Extras,
    content: Content,
}

/// The struct of a kind.
pub(crate) trait IsKind {
    /// Its row.
    const ROW: &'static Kind;
}

/// Declares `Content` over the structs of all kinds.
macro_rules! contents {
    ($($Kind:ident),* $(,)?) => {
        /// What a message says, by its kind. The getters are named as the fields.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Content {
            $(
                #[doc = concat!("A message of the kind [`", stringify!($Kind), "`](crate::", stringify!($Kind), ").")]
                $Kind(crate::$Kind),
            )*
        }

        impl Content {
            fn kind(&self) -> &'static Kind {
                match self {
                    $( Self::$Kind(_) => <crate::$Kind as IsKind>::ROW, )*
                }
            }

            fn view(&self) -> &dyn View {
                match self {
                    $( Self::$Kind(content) => content, )*
                }
            }

            fn read(kind: &'static Kind, node: &PartNode) -> Option<Self> {
                $(
                    if kind.part.name == stringify!($Kind) {
                        return Some(Self::$Kind(Read::read(node)));
                    }
                )*
                None
            }
        }

        $(
            impl From<crate::$Kind> for Content {
                fn from(content: crate::$Kind) -> Self {
                    Self::$Kind(content)
                }
            }
        )*
    };
}

contents!(
    Text,
    Reaction,
    Image,
    Video,
    Audio,
    Document,
    Sticker,
    Location,
    Contacts,
    ReplyButtons,
    List,
    Product,
    ProductList,
    CatalogMessage,
    Flow,
    Template
);

/// An envelope and a content, as the checks see them.
struct Draft<'a> {
    envelope: &'a dyn View,
    content: &'a dyn View,
}

impl View for Draft<'_> {
    fn get(&self, field: &str) -> Value<'_> {
        match self.content.get(field) {
            Value::Absent => self.envelope.get(field),
            value => value,
        }
    }
}

impl Message {
    /// Reads Meta's JSON and checks it.
    ///
    /// Strict about members that WhatsApp does not know, lenient where Meta's own samples vary.
    ///
    /// # Errors
    ///
    /// [`Invalid`] lists every rule that the message breaks; text that is no JSON breaks the rule `json_syntax`.
    pub fn from_json(json: &str) -> Result<Self, Invalid> {
        let value: serde_json::Value = serde_json::from_str(json)
            .map_err(|error| Invalid::one(Violation::new(JSON_SYNTAX.name, JSON_SYNTAX.code, error.to_string())))?;
        Self::try_from(value)
    }

    /// The message as Meta's JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        // A message has no map with keys that are no strings, so it can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What the message says.
    #[must_use]
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Who receives it.
    #[must_use]
    pub fn recipient(&self) -> &Recipient {
        &self.recipient
    }

    /// The id of the message that this one replies to.
    #[must_use]
    pub fn context(&self) -> Option<&str> {
        self.extras.context.as_deref()
    }

    /// What the status webhooks of the message bring back.
    #[must_use]
    pub fn biz_opaque_callback_data(&self) -> Option<&str> {
        self.extras.biz_opaque_callback_data.as_deref()
    }

    /// The identity hash that the customer must still have.
    #[must_use]
    pub fn recipient_identity_key_hash(&self) -> Option<&str> {
        self.extras.recipient_identity_key_hash.as_deref()
    }

    /// The same message to somebody else.
    ///
    /// # Errors
    ///
    /// [`Invalid`] where the kind cannot go to such a recipient: groups take text, media and templates only. That a template is for one-time
    /// passwords, which go to phone numbers only, a message does not know any more: address those anew.
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
        let message = Self { recipient: recipient.into(), ..self.clone() };
        check(message.content.kind(), &message)?;
        Ok(message)
    }

    pub(crate) fn checked(envelope: Envelope, content: Content) -> Result<Self, Invalid> {
        check(content.kind(), &Draft { envelope: &envelope, content: content.view() })?;
        Ok(Self::proved(envelope, content))
    }

    /// A message that the compiler has proved.
    #[inline]
    pub(crate) fn proved(mut envelope: Envelope, content: Content) -> Self {
        debug_assert!(
            check(content.kind(), &Draft { envelope: &envelope, content: content.view() }).is_ok(),
            "message! let a message pass that breaks a rule: {:?}",
            check(content.kind(), &Draft { envelope: &envelope, content: content.view() })
        );
        let recipient = envelope.addressee().unwrap_or(Recipient::Phone(crate::PhoneNumber::NOBODY));
        Self { recipient, extras: envelope.extras, content }
    }

    /// Stands for a message that the compiler has refused, in code that never runs.
    pub(crate) fn refused() -> Self {
        Self { recipient: Recipient::Phone(crate::PhoneNumber::NOBODY), extras: Extras::default(), content: crate::Text::default().into() }
    }

    pub(crate) fn of_nodes(kind: &'static Kind, recipient: Recipient, extras: Extras, node: &PartNode) -> Option<Self> {
        Some(Self { recipient, extras, content: Content::read(kind, node)? })
    }

    pub(crate) fn kind(&self) -> &'static Kind {
        self.content.kind()
    }

    pub(crate) fn content_view(&self) -> &dyn View {
        self.content.view()
    }
}

/// Checks everything, and puts the path of Meta's JSON to each violation.
fn check(kind: &'static Kind, message: &dyn View) -> Result<(), Invalid> {
    let (violations, _) = whatsapp_dsl_rules::check(kind, message);
    if violations.is_empty() {
        return Ok(());
    }
    let placed = violations.into_iter().map(|violation| {
        let path = wire_path(kind, message, violation.place());
        violation.at_path(path)
    });
    Err(Invalid::new(placed.collect()))
}

impl View for Message {
    fn get(&self, field: &str) -> Value<'_> {
        if field == self.recipient.field() {
            return self.recipient.view();
        }
        match self.content.view().get(field) {
            Value::Absent => self.extras.get(field),
            value => value,
        }
    }
}

impl TryFrom<serde_json::Value> for Message {
    type Error = Invalid;

    fn try_from(json: serde_json::Value) -> Result<Self, Invalid> {
        read_message(&json)
    }
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_message(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = serde_json::Value::deserialize(deserializer)?;
        Self::try_from(json).map_err(D::Error::custom)
    }
}
