use whatsapp_dsl_rules::table::pin::PIN;

use crate::kind::kind;

kind! {
    /// Puts a message on top of its group, where at most three are: a fourth takes the place of the oldest.
    ///
    /// It goes to a group only (refused as `message_group_only`), of which the business must be the admin.
    ///
    /// Source: Cloud API guide on group messaging.
    ///
    /// ```
    /// use whatsapp_dsl::Pin;
    ///
    /// let pin = Pin::builder().group("Y2FwaV9ncm91cDoxOTUwNTU1").message_id("wamid.HBgLMTY1MDU1").expiration_days(7).build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Pin / PinBuilder of &PIN;
    /// The id of the message, 1 to 128 characters. Refused as `pin_message_id_length` or `pin_message_id_empty`. No white space in it
    /// (`pin_message_id_format`).
    required text message_id;
    /// For how many days it stays there, 1 to 30. Refused as `pin_expiration_days_range`.
    required copy expiration_days: i64;
}
