//! What became of a message.

use super::received::Contact;
use super::shared::{id, user};
use super::{Conversation, Json, Key, Payment, Pricing, Shared, State, Timestamp};
use crate::lenient::{Misfit, Notes, Tree};
use crate::{BusinessScopedUserId, GraphError, GroupId, MessageId, PhoneNumber, Recipient};

/// What became of a message: one state, of one recipient.
///
/// It comes for every message that was accepted, once for each state; in a group, once for each member. The status of a
/// [`payment`](Self::payment) is not that of its message, so its state is always [`State::Other`]: `captured`, `pending`, `failed`.
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
    /// The parent of this id, for all your portfolios.
    pub participant_parent_user_id: Option<String>,
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
    /// What tells it from other statuses: message, state, and the member of a group or the attempt to pay.
    #[must_use]
    pub fn key(&self) -> Key {
        let payment = self.payment.as_ref().map(|payment| payment.transaction.as_ref().and_then(|attempt| attempt.id.as_deref()));
        let payment = payment.map(|attempt| attempt.unwrap_or("payment"));
        let participant = self.participant.as_deref().or(self.participant_user_id.as_deref());
        Key::of(self.id.as_str(), [Some(self.state.as_str()), participant, payment])
    }

    /// The status as it came.
    #[must_use]
    pub const fn json(&self) -> &Json {
        &self.json
    }

    pub(super) fn read(tree: &Tree<'_>, shared: &Shared, text: &str) -> Result<Self, Vec<Misfit>> {
        let mut notes = Notes::default();
        let Some(id) = id(tree, &mut notes) else { return Err(notes.into_misfits()) };
        let contact = shared.contact(tree);
        let state = notes.member::<Option<_>>(tree, "status").unwrap_or_else(|| State::Other(String::new()));
        let payment: Option<Payment> = notes.member(tree, "payment");
        let is_of_payment = payment.is_some() || tree.get("type").and_then(Tree::text) == Some("payment");
        Ok(Self {
            id,
            // That a payment failed says nothing of the message that asked for it.
            state: if is_of_payment { State::Other(state.as_str().to_owned()) } else { state },
            timestamp: notes.member(tree, "timestamp"),
            recipient: recipient(tree, &mut notes),
            parent_user_id: notes.first(tree, &["parent_recipient_user_id", "recipient_parent_user_id", "parent_user_id"]),
            participant: notes.first(tree, &["recipient_participant_id", "participant_recipient_id"]),
            participant_user_id: notes.member(tree, "recipient_participant_user_id"),
            participant_parent_user_id: notes.member(tree, "recipient_participant_parent_user_id"),
            errors: notes.member(tree, "errors"),
            pricing: notes.member(tree, "pricing"),
            conversation: notes.member(tree, "conversation"),
            payment,
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

/// Who a message went to. The status of a payment calls the number `from`.
fn recipient(tree: &Tree<'_>, notes: &mut Notes) -> Option<Recipient> {
    let kind: Option<String> = notes.member(tree, "recipient_type");
    if kind.as_deref() == Some("group") {
        return notes.member::<Option<GroupId>>(tree, "recipient_id").map(Recipient::Group);
    }
    let phone: Option<PhoneNumber> = match tree.get("recipient_id").or_else(|| tree.get("from")) {
        Some(_) => notes.first(tree, &["recipient_id", "from"]),
        // The oldest form.
        None => tree.get("message").and_then(|_| notes.inner(tree, "message", "recipient_id")),
    };
    let user_id: Option<BusinessScopedUserId> = notes.member(tree, "recipient_user_id");
    user(phone, user_id)
}
