//! How far a message is.

use crate::lenient::words;

words! {
    /// How far a message is.
    ///
    /// In order: sent, delivered, read, played. Webhooks come in any order and more than once; [`supersedes`](State::supersedes) tells what is
    /// news. Sources: Cloud API message reference (2023); Cloud API guides, status messages (2025-11).
    State {
        /// It left WhatsApp: one check mark.
        Sent = "sent",
        /// It reached the device: two check marks.
        Delivered = "delivered",
        /// It was shown in an open chat, which is told only where the customer has read receipts on; may come instead of `Delivered`.
        Read = "read",
        /// A voice message was played for the first time: a blue microphone.
        Played = "played",
        /// It was not sent, or not delivered; the errors say why.
        Failed = "failed",
        /// The customer deleted a message that they had sent: delete your copy.
        Deleted = "deleted",
        /// A message that was sent has an item of the catalogue that is not there, or not available.
        Warning = "warning",
    }
}

impl State {
    /// Whether this is news where the other is what you know of the same message.
    ///
    /// A state supersedes those before it: sent, delivered, read, played. `Failed` supersedes `Sent` alone, and nothing supersedes `Failed`.
    /// `Deleted` and `Warning` are events of their own: they supersede nothing, nor do words that are not known here.
    ///
    /// ```
    /// use whatsapp_dsl::webhook::State;
    ///
    /// assert!(State::Read.supersedes(&State::Sent));
    /// assert!(!State::Delivered.supersedes(&State::Read)); // it came late
    /// assert!(!State::Read.supersedes(&State::Read)); // it came twice
    /// ```
    #[must_use]
    pub fn supersedes(&self, known: &Self) -> bool {
        match (self, known) {
            (_, Self::Failed) => false,
            (Self::Failed, known) => known.rank() <= Self::Sent.rank(),
            (state, known) => state.rank() > known.rank(),
        }
    }

    /// The place in the order; 0 for what has none.
    fn rank(&self) -> u8 {
        match self {
            Self::Sent => 1,
            Self::Delivered => 2,
            Self::Read => 3,
            Self::Played => 4,
            Self::Failed | Self::Deleted | Self::Warning | Self::Other(_) => 0,
        }
    }
}
