//! The request that marks a message as read.

use serde_core::{Serialize, Serializer};
use whatsapp_dsl_rules::layout::{self, Out};
use whatsapp_dsl_rules::table::read_receipt::READ_RECEIPT;
use whatsapp_dsl_rules::{Value, View};

use crate::MessageId;
use crate::wire::{self, Written};

/// Marks a message of the customer's as read: the body of a `POST` to `/PHONE_NUMBER_ID/messages` that sends nothing.
///
/// The customer sees two blue check marks on the message, and on those before it. The id is that of the webhook which brought the message;
/// only WhatsApp knows whether there is such a message.
///
/// Sources: Cloud API message reference (2023); Meta's OpenAPI description, v23.0 (2025-11).
///
/// ```
/// use whatsapp_dsl::{MessageId, ReadReceipt};
///
/// let id: MessageId = "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI".parse()?;
/// let read = ReadReceipt::of(id);
/// assert_eq!(read.to_json(), r#"{"messaging_product":"whatsapp","status":"read","message_id":"wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI"}"#);
/// # Ok::<(), whatsapp_dsl::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a read receipt does nothing until it is sent"]
pub struct ReadReceipt {
    message_id: MessageId,
    is_typing: bool,
}

impl ReadReceipt {
    /// Marks the message of this id as read.
    ///
    /// A [`MessageId`] is known to be one: any other text is refused where it becomes one, by `parse` or `try_from`.
    pub const fn of(message_id: MessageId) -> Self {
        Self { message_id, is_typing: false }
    }

    /// The same, and the customer sees that you are typing, until you answer, for a short time.
    ///
    /// There is no typing indicator without a message that is marked as read. Sources: Cloud API guides (2025-11); Meta's OpenAPI description,
    /// v23.0 (2025-11).
    ///
    /// ```
    /// # use whatsapp_dsl::{MessageId, ReadReceipt};
    /// # let id: MessageId = "wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI".parse()?;
    /// let typing = ReadReceipt::of(id).with_typing_indicator();
    /// assert!(typing.to_json().ends_with(r#""typing_indicator":{"type":"text"}}"#));
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    pub fn with_typing_indicator(self) -> Self {
        Self { is_typing: true, ..self }
    }

    /// The id of the message that is read.
    #[must_use]
    pub const fn message_id(&self) -> &MessageId {
        &self.message_id
    }

    /// Whether the customer sees that you are typing.
    #[must_use]
    pub const fn has_typing_indicator(&self) -> bool {
        self.is_typing
    }

    /// The request as Meta's JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::to_json(self)
    }
}

impl View for ReadReceipt {
    fn get(&self, field: &str) -> Value<'_> {
        match field {
            "message_id" => Value::Text(self.message_id.as_str()),
            "typing_indicator" if self.is_typing => Value::Flag(true),
            _ => Value::Absent,
        }
    }
}

impl Serialize for ReadReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written(&Out::Object(layout::typed(&READ_RECEIPT, self))).serialize(serializer)
    }
}
