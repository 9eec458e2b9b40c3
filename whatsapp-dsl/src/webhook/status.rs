//! What became of a message.

use std::fmt;

use super::received::Contact;
use super::{Json, Shared, Timestamp};
use crate::lenient::{Misfit, Notes, Tree, parts, words};
use crate::{BusinessScopedUserId, GraphError, GroupId, MessageId, PhoneNumber, Recipient};

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

/// What tells an update from all others: the same key twice is the same update that came twice.
///
/// It is `Display`, for a column or a cache; parts of it never contain a space.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key {
    id: MessageId,
    state: Option<State>,
    participant: Option<String>,
}

impl Key {
    pub(super) fn message(id: &MessageId) -> Self {
        Self { id: id.clone(), state: None, participant: None }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id.as_str())?;
        let state = self.state.as_ref().map(State::as_str);
        for part in [state, self.participant.as_deref()].into_iter().flatten() {
            write!(f, " {}", part.replace(char::is_whitespace, "_"))?;
        }
        Ok(())
    }
}

/// What became of a message: one state, of one recipient.
///
/// It comes for every message that was accepted, once for each state; in a group, once for each member. States of a payment come as
/// [`State::Other`] with a [`payment`](Self::payment).
/// Sources: Cloud API guides, status messages (2025-11), business-scoped user ids (2026-03); On-Premises API reference (2024-11).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// The id of the message: that of [`Accepted::id`](crate::Accepted::id).
    pub id: MessageId,
    /// How far the message is. Where there is no word, it is an empty `Other`.
    pub state: State,
    /// When it happened. The order of these, not that of the webhooks, is that of the states.
    pub timestamp: Option<Timestamp>,
    /// The user or the group that the message went to; nothing where WhatsApp keeps the number to itself.
    pub recipient: Option<Recipient>,
    /// The recipient's parent business-scoped user id.
    pub parent_user_id: Option<String>,
    /// The number of the member, in a group.
    pub participant: Option<String>,
    /// The business-scoped id of the member, in a group.
    pub participant_user_id: Option<String>,
    /// Why it failed.
    pub errors: Vec<GraphError>,
    /// What it costs.
    pub pricing: Option<Pricing>,
    /// The conversation that it is in; gone from v24.0 on, but for free entry points.
    pub conversation: Option<Conversation>,
    /// The payment that this is the status of.
    pub payment: Option<Payment>,
    /// What this is the status of: `message`, `payment`; mostly left out.
    pub kind: Option<String>,
    /// What you gave the message along.
    pub biz_opaque_callback_data: Option<String>,
    /// The hash of the recipient's identity, where you check it.
    pub recipient_identity_key_hash: Option<String>,
    /// The recipient, as WhatsApp knows them.
    pub contact: Option<Contact>,
    /// What is not as documented, and was left out.
    pub misfits: Vec<Misfit>,
    pub(super) shared: Shared,
    pub(super) json: Json,
}

impl Status {
    /// What tells it from other statuses: message, state, and the member of a group.
    #[must_use]
    pub fn key(&self) -> Key {
        let participant = self.participant.clone().or_else(|| self.participant_user_id.clone());
        Key { id: self.id.clone(), state: Some(self.state.clone()), participant }
    }

    /// The status as it came.
    #[must_use]
    pub const fn json(&self) -> &Json {
        &self.json
    }

    pub(super) fn read(tree: &Tree<'_>, shared: &Shared, text: &str) -> Result<Self, Vec<Misfit>> {
        let mut notes = Notes::default();
        let Some(id) = id(tree, &mut notes) else { return Err(notes.into_misfits()) };
        let contact = shared.contact(tree, &["recipient_id", "recipient_user_id", "from"]);
        let none = || State::Other(String::new());
        Ok(Self {
            id,
            state: notes.member::<Option<_>>(tree, "status").unwrap_or_else(none),
            timestamp: notes.member(tree, "timestamp"),
            recipient: recipient(tree, &mut notes),
            parent_user_id: notes.first(tree, &["parent_recipient_user_id", "recipient_parent_user_id", "parent_user_id"]),
            participant: notes.first(tree, &["recipient_participant_id", "participant_recipient_id"]),
            participant_user_id: notes.member(tree, "recipient_participant_user_id"),
            errors: notes.member(tree, "errors"),
            pricing: notes.member(tree, "pricing"),
            conversation: notes.member(tree, "conversation"),
            payment: notes.member(tree, "payment"),
            kind: notes.member(tree, "type"),
            biz_opaque_callback_data: notes.member(tree, "biz_opaque_callback_data"),
            recipient_identity_key_hash: notes.member(tree, "recipient_identity_key_hash"),
            contact,
            misfits: notes.into_misfits(),
            shared: shared.clone(),
            json: Json::of(text),
        })
    }
}

/// The id that each update has.
pub(super) fn id(tree: &Tree<'_>, notes: &mut Notes) -> Option<MessageId> {
    if !tree.is_object() {
        notes.misfit(format!("must be an object, found {}", tree.sort()));
    } else if tree.get("id").is_none_or(|id| id.text() == Some("")) {
        notes.misfit("`id` is missing");
    }
    notes.member(tree, "id")
}

/// Who a message went to. The status of a payment calls the number `from`.
fn recipient(tree: &Tree<'_>, notes: &mut Notes) -> Option<Recipient> {
    let kind: Option<String> = notes.member(tree, "recipient_type");
    if kind.as_deref() == Some("group") {
        return notes.member::<Option<GroupId>>(tree, "recipient_id").map(Recipient::Group);
    }
    let phone: Option<PhoneNumber> = notes.first(tree, &["recipient_id", "from"]);
    let user: Option<BusinessScopedUserId> = notes.member(tree, "recipient_user_id");
    of(phone, user)
}

/// A user by what is known of them.
pub(super) fn of(phone: Option<PhoneNumber>, user: Option<BusinessScopedUserId>) -> Option<Recipient> {
    match (phone, user) {
        (Some(phone), Some(user)) => Some(Recipient::Both { phone, user }),
        (Some(phone), None) => Some(Recipient::Phone(phone)),
        (None, user) => user.map(Recipient::User),
    }
}

words! {
    /// How messages are paid for.
    PricingModel {
        /// Each message, since 2025-07-01.
        PerMessage = "PMP",
        /// Each conversation of 24 hours, before.
        PerConversation = "CBP",
        /// Each notification, before 2022.
        PerNotification = "NBP",
    }

    /// Whether a message is free, and why.
    PricingType {
        /// It is paid for.
        Regular = "regular",
        /// Free: an answer to the customer within 24 hours.
        FreeCustomerService = "free_customer_service",
        /// Free: the customer came from an ad or a button on a page.
        FreeEntryPoint = "free_entry_point",
        /// Free: an answer in a group.
        FreeGroupCustomerService = "free_group_customer_service",
    }

    /// What a message or a conversation is for: what it costs depends on it.
    Category {
        /// One-time passwords.
        Authentication = "authentication",
        /// One-time passwords into countries that cost more.
        AuthenticationInternational = "authentication-international" | "authentication_international",
        /// Offers.
        Marketing = "marketing",
        /// Offers by the marketing-messages API.
        MarketingLite = "marketing_lite",
        /// From a free entry point.
        ReferralConversion = "referral_conversion",
        /// Answers to the customer.
        Service = "service",
        /// What the customer asked for.
        Utility = "utility",
        /// Offers in a group.
        GroupMarketing = "group_marketing",
        /// Answers in a group.
        GroupService = "group_service",
        /// What was asked for in a group.
        GroupUtility = "group_utility",
        /// The customer wrote first; before 2023-06.
        UserInitiated = "user_initiated",
        /// You wrote first; before 2023-06.
        BusinessInitiated = "business_initiated",
    }
}

parts! {
    /// What a message costs. It comes with `Sent`, and with one of `Delivered` and `Read`.
    ///
    /// Sources: Cloud API guides, status messages and pricing (2025-11).
    Pricing {
        /// Whether it is paid for; Meta will drop it in favour of [`kind`](Self::kind).
        billable: Option<bool>,
        /// How messages are paid for.
        pricing_model: Option<PricingModel>,
        /// Whether it is free, and why.
        kind = "type": Option<PricingType>,
        /// What it is for.
        category: Option<Category>,
    }

    /// The conversation that a message is in.
    ///
    /// Sources: Cloud API guides, status messages (2025-11).
    Conversation {
        /// The id of the conversation.
        id: Option<String>,
        /// When it ends; told with `Sent`.
        expiration_timestamp: Option<Timestamp>,
        /// What began it.
        origin: Option<Origin>,
    }

    /// What began a conversation.
    Origin {
        /// What the conversation is for.
        kind = "type": Option<Category>,
    }

    /// A payment that a customer made, in India, Brazil or Singapore.
    ///
    /// Source: Cloud API guides, payments (2025-11).
    Payment {
        /// Your own id, of the message with the order.
        reference_id: Option<String>,
        /// How much.
        amount: Option<Amount>,
        /// Which currency, of ISO 4217.
        currency: Option<String>,
        /// The attempt to pay.
        transaction: Option<Transaction>,
    }

    /// A number of money: `value` divided by `offset`.
    Amount {
        /// The number, in parts.
        value: Option<i64>,
        /// How many parts make one.
        offset: Option<i64>,
    }

    /// An attempt to pay.
    Transaction {
        /// The id at the provider.
        id: Option<String>,
        /// The sort of attempt.
        kind = "type": Option<String>,
        /// What became of it: `success`, `failed`, `pending`.
        status: Option<String>,
        /// When it began.
        created_timestamp: Option<Timestamp>,
        /// When it last changed.
        updated_timestamp: Option<Timestamp>,
    }
}
