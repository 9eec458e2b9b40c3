use whatsapp_dsl_rules::table::simple::REACTION;

use crate::kind::kind;

kind! {
    /// A reaction: an emoji on a message of the customer's.
    ///
    /// It belongs to the message in `message_id`, so it cannot carry `context` as well (refused as `reaction_context`). WhatsApp does not
    /// deliver it where that message is more than 30 days old, was deleted, or is a reaction itself: a webhook says so (131009).
    ///
    /// Source: Cloud API message reference, reaction object.
    ///
    /// ```
    /// use whatsapp_dsl::Reaction;
    ///
    /// let thanks = Reaction::builder().to("+1 650 555 1234").message_id("wamid.HBgLMTY1MDU1").emoji("👍").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Reaction / ReactionBuilder of &REACTION;
    /// The id of the message that is reacted to, 1 to 128 characters. Refused as `reaction_message_id_length` or
    /// `reaction_message_id_empty`. No white space in it (`reaction_message_id_format`).
    required text message_id;
    /// One emoji; the empty string takes the reaction back. Anything else is refused as `reaction_emoji_format`.
    required text emoji;
}
