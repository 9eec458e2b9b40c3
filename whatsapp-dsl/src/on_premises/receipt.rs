use serde_core::{Serialize, Serializer};
use whatsapp_dsl_rules::layout::{self, Out};
use whatsapp_dsl_rules::table::on_premises::receipt::READ_RECEIPT;
use whatsapp_dsl_rules::{Value, View};

use crate::wire::{self, Written};

/// Marks a message of the customer's as read: the body of a `PUT` to `/v1/messages/MESSAGE_ID`. The id is in the address of the request.
///
/// The Cloud API has it in the body: [`ReadReceipt`](crate::ReadReceipt).
///
/// Source: On-Premises API reference (2024-11).
///
/// ```
/// use whatsapp_dsl::on_premises::ReadReceipt;
///
/// assert_eq!(ReadReceipt.to_json(), r#"{"status":"read"}"#);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a read receipt does nothing until it is sent"]
pub struct ReadReceipt;

impl ReadReceipt {
    /// The request as Meta's JSON.
    #[must_use]
    pub fn to_json(self) -> String {
        wire::to_json(&self)
    }
}

impl View for ReadReceipt {
    fn get(&self, _: &str) -> Value<'_> {
        Value::Absent
    }
}

impl Serialize for ReadReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written(&Out::Object(layout::typed(&READ_RECEIPT, self))).serialize(serializer)
    }
}
