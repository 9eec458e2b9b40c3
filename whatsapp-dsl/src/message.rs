//! The message: a recipient, a content, always valid.

use serde_core::de::Error as _;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use whatsapp_dsl_rules::layout::{self, Out};
use whatsapp_dsl_rules::schema::Audience;
use whatsapp_dsl_rules::table::{CLOUD, JSON_SYNTAX};
use whatsapp_dsl_rules::view::Both;
use whatsapp_dsl_rules::{Kind, View, Violation, check_recipient};

use crate::envelope::{Address, Envelope};
use crate::wire::{Given, Read, Written};
use crate::{Content, Invalid, Recipient};

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
#[derive(Debug, Clone)]
#[must_use = "a message does nothing until it is sent"]
pub struct Message {
    address: Address,
    content: Content,
    /// Who can receive it: not all that can receive its kind, where more is known of it.
    audience: Audience,
}

/// Messages are equal where the same is sent.
impl PartialEq for Message {
    fn eq(&self, other: &Self) -> bool {
        self.address == other.address && self.content == other.content
    }
}

/// The struct of a kind.
pub(crate) trait IsKind {
    /// Its row.
    const ROW: &'static Kind;
}

/// Gives the structs of all kinds their place in the crate, and declares `Content` over them.
macro_rules! kinds {
    ($($module:ident: $Kind:ident / $Builder:ident;)*) => {
        $( pub use $module::{$Kind, $Builder}; )*

        #[cfg(any(rust_analyzer, test))]
        ::whatsapp_dsl_macros::kinds_for_editors! { $($module: $Kind;)* }

        /// What a message says, by its kind. The getters are named as the fields.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Content {
            $(
                #[doc = concat!("A message of the kind [`", stringify!($Kind), "`](crate::", stringify!($Kind), ").")]
                $Kind($Kind),
            )*
        }

        impl Content {
            pub(crate) fn kind(&self) -> &'static ::whatsapp_dsl_rules::Kind {
                match self {
                    $( Self::$Kind(_) => <$Kind as $crate::message::IsKind>::ROW, )*
                }
            }

            pub(crate) fn view(&self) -> &dyn ::whatsapp_dsl_rules::View {
                match self {
                    $( Self::$Kind(content) => content, )*
                }
            }

            pub(crate) fn read(kind: &'static ::whatsapp_dsl_rules::Kind, node: &$crate::wire::PartNode) -> Option<Self> {
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

pub(crate) use kinds;

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
    /// [`Invalid`] where the message cannot go to such a recipient: groups take text, media and templates only, and a one-time password goes to
    /// a phone number if its template is declared.
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
        placed(kind, &address, check_recipient(&CLOUD, kind, self.audience, &address))?;
        Ok(Self { address, content: self.content.clone(), audience: self.audience })
    }

    /// The message, unless `judge` finds something.
    pub(crate) fn judged(envelope: Envelope, content: Content, judge: impl FnOnce(&dyn View) -> Vec<Violation>) -> Result<Self, Invalid> {
        let message = Both(content.view(), &envelope);
        placed(content.kind(), &message, judge(&message))?;
        Ok(Self::proved(envelope, content))
    }

    pub(crate) fn checked(envelope: Envelope, content: Content) -> Result<Self, Invalid> {
        check(content.kind(), &Both(content.view(), &envelope))?;
        Ok(Self::proved(envelope, content))
    }

    /// A message that the compiler has proved.
    #[inline]
    pub(crate) fn proved(envelope: Envelope, content: Content) -> Self {
        debug_assert!(
            check(content.kind(), &Both(content.view(), &envelope)).is_ok(),
            "message! let a message pass that breaks a rule: {:?}",
            check(content.kind(), &Both(content.view(), &envelope))
        );
        Self::new(envelope.address().unwrap_or(Address::NOBODY), content)
    }

    /// Stands for a message that the compiler has refused, in code that never runs.
    pub(crate) fn refused() -> Self {
        Self::new(Address::NOBODY, crate::Text::default().into())
    }

    #[inline]
    fn new(address: Address, content: Content) -> Self {
        Self { address, audience: content.kind().audience, content }
    }

    /// The same message, which not all can receive that can receive its kind.
    pub(crate) fn only_for(self, audience: Audience) -> Self {
        Self { audience, ..self }
    }
}

/// Checks everything.
fn check(kind: &'static Kind, message: &dyn View) -> Result<(), Invalid> {
    placed(kind, message, whatsapp_dsl_rules::check(&CLOUD, kind, message).0)
}

/// Puts the path of Meta's JSON to each violation, if there are any.
fn placed(kind: &'static Kind, message: &dyn View, violations: Vec<Violation>) -> Result<(), Invalid> {
    if violations.is_empty() {
        return Ok(());
    }
    let placed = violations.into_iter().map(|violation| {
        let path = layout::path(&CLOUD, kind, message, violation.place());
        violation.at_path(path)
    });
    Err(Invalid::new(placed.collect()))
}

impl TryFrom<serde_json::Value> for Message {
    type Error = Invalid;

    fn try_from(json: serde_json::Value) -> Result<Self, Invalid> {
        let found = layout::read(&CLOUD, Given(&json)).map_err(Invalid::new)?;
        let content = Content::read(found.kind, &found.content);
        let address = Envelope::read(&found.envelope).address();
        let message = content.zip(address).map(|(content, address)| Self::new(address, content));
        message.ok_or_else(|| Invalid::new(Vec::new()))
    }
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let written = layout::message(&CLOUD, &self.address, self.content.kind(), self.content.view());
        Written(&Out::Object(written)).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = serde_json::Value::deserialize(deserializer)?;
        Self::try_from(json).map_err(D::Error::custom)
    }
}
