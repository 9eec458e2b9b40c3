//! Direct Send: messages that a business starts without a template, since WhatsApp makes one. It is a beta, which Meta opens to a business.
//!
//! The fields `category`, `ttl_seconds` and `direct_send_config` of [`Text`](crate::Text), [`CtaUrl`](crate::CtaUrl) and
//! [`ReplyButtons`](crate::ReplyButtons) ask for it.
//!
//! ```
//! use whatsapp_dsl::message;
//!
//! let shipped = message!(ReplyButtons {
//!     to: "+1 650 555 1234",
//!     category: Utility,
//!     direct_send_config: DirectSendConfig { template_name: "parcel_on_its_way" },
//!     body: "Your parcel is on its way.",
//!     buttons: [
//!         CtaUrl { display_text: "Track it", url: "https://luigi.example/t/A1" },
//!         Reply { id: "later", title: "Deliver later" },
//!     ],
//! });
//! # assert!(shipped.to_json().contains(r#""category":"utility""#));
//! ```

use whatsapp_dsl_rules::table::direct_send as rows;

use crate::part::{part, parts_of};
use crate::word::word;

parts_of!(($) "direct_send");

word! {
    /// What a message that a business starts is for.
    Category of &rows::CATEGORY;
    /// It tells of something that the customer does: an order, an appointment.
    Utility;
    /// It brings a one-time password, to a phone number.
    Authentication;
    /// It is an ordinary message, as where there is no category.
    Service;
}

part! {
    /// How WhatsApp makes the template of a message.
    DirectSendConfig / DirectSendConfigBuilder of &rows::DIRECT_SEND_CONFIG;
    /// The name of the template: lowercase letters, digits and underscores, at most 512. Refused as `direct_send_config_template_name_format`
    /// or `direct_send_config_template_name_length`. That another template of the business has the name shows when it is sent (132021).
    required text template_name;
}
