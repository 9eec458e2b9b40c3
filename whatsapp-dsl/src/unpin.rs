use whatsapp_dsl_rules::table::pin::UNPIN;

use crate::kind::kind;

kind! {
    /// Takes a message from the top of its group, where [`Pin`](crate::Pin) put it.
    ///
    /// It goes to a group only (refused as `message_group_only`), of which the business must be the admin.
    ///
    /// Source: Cloud API guide on group messaging.
    ///
    /// ```
    /// use whatsapp_dsl::Unpin;
    ///
    /// let unpin = Unpin::builder().group("Y2FwaV9ncm91cDoxOTUwNTU1").message_id("wamid.HBgLMTY1MDU1").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Unpin / UnpinBuilder of &UNPIN;
    /// The id of the message, 1 to 128 characters. Refused as `unpin_message_id_length` or `unpin_message_id_empty`. No white space in it
    /// (`unpin_message_id_format`).
    required text message_id;
}
