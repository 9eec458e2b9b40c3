//! Messages of one API as messages of the other.

use whatsapp_dsl_rules::table::moves::{INTO_CLOUD, TO_ON_PREMISES};

use super::Message;
use crate::Invalid;
use crate::api::IsMessage;

impl Message {
    /// The same message for the Cloud API.
    ///
    /// An `Hsm` becomes a `Template`, its parameters filled in in their order; a button that is alone gets the index 0. `ttl`, `namespace`,
    /// `policy` and the members of calendars are dropped: the Cloud API knows nothing of them, and shows the `fallback_value`.
    ///
    /// # Errors
    ///
    /// [`Invalid`] lists what the Cloud API does not take, each with its path in this message: a link that goes through a `provider`
    /// (`moved_provider`), white space at the ends of labels, ….
    ///
    /// ```
    /// use whatsapp_dsl::on_premises;
    ///
    /// let paid = on_premises::message!(Hsm {
    ///     to: "+1 650 555 1234",
    ///     namespace: "88b39973_f0d5_54e1_29cf_e80f1e3da4f2",
    ///     element_name: "paid",
    ///     language: "en_US",
    ///     localizable_params: ["Ann", Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" }],
    /// });
    /// let moved = paid.into_cloud()?;
    /// let same = whatsapp_dsl::message!(Template {
    ///     to: "+1 650 555 1234",
    ///     name: "paid",
    ///     language: "en_US",
    ///     body: ["Ann", Currency { code: "USD", minor_units: 4299, fallback_value: "$42.99" }],
    /// });
    /// assert_eq!(moved, same);
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    pub fn into_cloud(self) -> Result<crate::Message, Invalid> {
        crate::Message::moved(&self, &INTO_CLOUD)
    }
}

impl crate::Message {
    /// The same message for the On-Premises API.
    ///
    /// # Errors
    ///
    /// [`Invalid`] lists what the On-Premises API does not have (`moved_no_counterpart`) or not take, each with its path in this message:
    /// newer kinds, groups, replies, placeholders with names, ….
    ///
    /// ```
    /// use whatsapp_dsl::message;
    ///
    /// let hello = message!(Text { to: "+1 650 555 1234", body: "See https://luigi.example", preview_url: true });
    /// let moved = hello.to_on_premises()?;
    /// assert!(moved.to_json().ends_with(r#""text":{"body":"See https://luigi.example"},"preview_url":true}"#));
    /// assert_eq!(moved.into_cloud()?, hello);
    ///
    /// let reaction = message!(Reaction { to: "+1 650 555 1234", message_id: "wamid.1", emoji: "👍" });
    /// assert_eq!(reaction.to_on_premises().unwrap_err().violations()[0].rule(), "moved_no_counterpart");
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    pub fn to_on_premises(&self) -> Result<Message, Invalid> {
        Message::moved(self, &TO_ON_PREMISES)
    }
}
