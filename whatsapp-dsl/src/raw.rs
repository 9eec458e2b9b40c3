//! A message of a type that this version does not know.

use whatsapp_dsl_rules::table::raw::RAW;

use crate::kind::kind;

kind! {
    /// A message of a type that this version does not know, for what Meta adds tomorrow.
    ///
    /// What every message has is checked: the recipient, the message that this one replies to, … Whether WhatsApp takes the rest only WhatsApp
    /// knows. It is written as `"type": kind, kind: content`, and [`Message::from_json_or_raw`](crate::Message::from_json_or_raw) alone reads it back.
    ///
    /// Source: Cloud API message reference, message object.
    ///
    /// ```
    /// use serde_json::json;
    /// use whatsapp_dsl::Raw;
    ///
    /// let message = Raw::builder().to("+1 650 555 1234").kind("hologram").content(json!({ "scene": 7 })).build()?;
    /// assert!(message.to_json().ends_with(r#""type":"hologram","hologram":{"scene":7}}"#));
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Raw / RawBuilder of &RAW;
    /// The `type` of the message, and the name of the member that holds its content: lowercase letters, digits and underscores. What is the type
    /// of another kind, such as `text` or `interactive`, and what every message has a member of, is refused as `raw_kind_format`.
    required text kind;
    /// The content: a JSON object, which is not checked. If it is empty, it is refused as `raw_content_empty`, and if it is nested too deeply to
    /// be read back, as `raw_content_depth`.
    required json content;
}
