//! Messages that come in.

use super::content::{Content, Pressed};
use super::shared::{id, user};
use super::{Json, Key, Shared, Timestamp};
use crate::lenient::{Misfit, Notes, Tree, parts};
use crate::{BusinessScopedUserId, GraphError, GroupId, MessageId, PhoneNumber, Recipient};

/// A message that a customer sent to you, or, as an [`Echo`](super::Event::Echo), that was sent for you beside the API.
///
/// Sources: Cloud API guides, webhooks of messages (2025-11, 2026-08), business-scoped user ids (2026-03); On-Premises API reference (2024-11).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Received {
    /// The id of the message: to reply to it, to react to it, or to mark it as read.
    pub id: MessageId,
    /// The number of who sent it; nothing where WhatsApp keeps it to itself.
    pub from: Option<PhoneNumber>,
    /// The business-scoped id of who sent it.
    pub from_user_id: Option<BusinessScopedUserId>,
    /// The parent of this id, for all your portfolios.
    pub from_parent_user_id: Option<String>,
    /// The number that an echo went to.
    pub to: Option<PhoneNumber>,
    /// The business-scoped id of who an echo went to.
    pub to_user_id: Option<BusinessScopedUserId>,
    /// The parent of this id, for all your portfolios.
    pub to_parent_user_id: Option<String>,
    /// The group that it was sent in.
    pub group_id: Option<GroupId>,
    /// When it was sent.
    pub timestamp: Option<Timestamp>,
    /// The message that it answers, or whether it was forwarded.
    pub context: Option<Context>,
    /// The ad or post that the customer came from.
    pub referral: Option<Referral>,
    /// What it says.
    pub content: Content,
    /// Why WhatsApp cannot hand its content on.
    pub errors: Vec<GraphError>,
    /// Who sent it, as WhatsApp knows them.
    pub contact: Option<Contact>,
    /// The older form of the identity check.
    pub identity: Option<Identity>,
    /// What is not as documented, and was left out.
    pub misfits: Vec<Misfit>,
    pub(super) shared: Shared,
    pub(super) json: Json,
}

impl Received {
    /// Who to answer: the group that it was sent in, or who sent it.
    ///
    /// ```
    /// use whatsapp_dsl::{message, webhook::{Event, Notification}};
    ///
    /// let body = r#"{ "messages": [{ "from": "16505551234", "id": "gBGGFlBxZ0M", "type": "text", "text": { "body": "Ciao" } }] }"#;
    /// for event in Notification::from_json(body)?.events() {
    ///     if let Event::Message(received) = event
    ///         && let Some(customer) = received.sender()
    ///     {
    ///         let answer = message!(Text { to: customer, context: &received.id, body: "Ciao! What would you like?" });
    ///         assert!(answer.to_json().contains("16505551234"));
    ///     }
    /// }
    /// # Ok::<(), whatsapp_dsl::answer::Unreadable>(())
    /// ```
    #[must_use]
    pub fn sender(&self) -> Option<Recipient> {
        match &self.group_id {
            Some(group) => Some(Recipient::Group(group.clone())),
            None => user(self.from, self.from_user_id.clone()),
        }
    }

    /// The text of a message that is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if let Content::Text { body } = &self.content { Some(body) } else { None }
    }

    /// What the customer tapped, by your own id: the id of a button or of a row of a list, or the payload of a template's button.
    #[must_use]
    pub fn reply_id(&self) -> Option<&str> {
        match &self.content {
            Content::Button { payload, .. } => Some(payload),
            Content::ButtonReply(Pressed { id, .. }) | Content::ListReply(Pressed { id, .. }) => Some(id),
            _ => None,
        }
    }

    /// What the customer tapped, as your own enum; `None` where the message is not a reply.
    ///
    /// # Errors
    ///
    /// [`UnreadableReply`](crate::UnreadableReply) where the id is not one of the enum's: it shows the id as it came.
    ///
    /// ```
    /// use whatsapp_dsl::{ReplyId, webhook::{Event, Notification}};
    ///
    /// #[derive(ReplyId, Debug, PartialEq)]
    /// enum Action {
    ///     Keep,
    ///     Cancel { order: u32 },
    /// }
    ///
    /// let body = r#"{ "messages": [{
    ///     "from": "16505551234", "id": "gBGGFlBxZ0M", "type": "interactive",
    ///     "interactive": { "type": "button_reply", "button_reply": { "id": "cancel:17", "title": "Cancel" } }
    /// }] }"#;
    /// for event in Notification::from_json(body)?.events() {
    ///     if let Event::Message(received) = event {
    ///         assert_eq!(received.reply::<Action>()?, Some(Action::Cancel { order: 17 }));
    ///     }
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "derive")]
    pub fn reply<T: crate::ReplyId>(&self) -> Result<Option<T>, crate::UnreadableReply> {
        self.reply_id().map(str::parse).transpose()
    }

    /// What tells it from other messages.
    #[must_use]
    pub fn key(&self) -> Key {
        Key::of(self.id.as_str(), [])
    }

    /// The message as it came.
    #[must_use]
    pub const fn json(&self) -> &Json {
        &self.json
    }

    pub(super) fn read(tree: &Tree<'_>, shared: &Shared, text: &str) -> Result<Self, Vec<Misfit>> {
        let mut notes = Notes::default();
        let Some(id) = id(tree, &mut notes) else { return Err(notes.into_misfits()) };
        // The echo of what an agent sent holds it as it was sent.
        let sent = tree.get("message").filter(|sent| sent.is_object() && tree.get("type").is_none());
        let contact = shared.contact(sent.unwrap_or(tree));
        Ok(Self {
            id,
            from: notes.member(tree, "from"),
            from_user_id: notes.first(tree, &["from_user_id", "from_bsuid"]),
            from_parent_user_id: notes.member(tree, "from_parent_user_id"),
            to: notes.member(sent.unwrap_or(tree), "to"),
            to_user_id: notes.first(sent.unwrap_or(tree), &["to_user_id", "recipient"]),
            to_parent_user_id: notes.member(tree, "to_parent_user_id"),
            group_id: notes.member(tree, "group_id"),
            timestamp: notes.member(tree, "timestamp"),
            context: notes.member::<Option<_>>(tree, "context").or_else(|| notes.member(tree.get("edit")?.get("message")?, "context")),
            referral: notes.member(tree, "referral"),
            content: Content::read(sent.unwrap_or(tree), &mut notes, Some(text).filter(|_| sent.is_none())),
            errors: notes.member(tree, "errors"),
            contact,
            identity: notes.member(tree, "identity"),
            misfits: notes.into_misfits(),
            shared: shared.clone(),
            json: Json::of(text),
        })
    }
}

parts! {
    /// The message that this one answers, or how it was forwarded.
    ///
    /// Source: Cloud API guides, webhooks of text messages (2025-11).
    Context {
        /// Who sent the message that is answered.
        from: Option<String>,
        /// The message that is answered.
        id: Option<MessageId>,
        /// The group of the message that is answered.
        group_id: Option<GroupId>,
        /// The product that the customer asks about.
        referred_product: Option<ReferredProduct>,
        /// Whether it was forwarded, up to five times.
        forwarded: Option<bool>,
        /// Whether it was forwarded more than five times.
        frequently_forwarded: Option<bool>,
        /// Who is mentioned; On-Premises API.
        mentions: Vec<String>,
    }

    /// The product that a customer asks about: "Message business" in a catalogue.
    ///
    /// It is in a [`Context`]. Source: Cloud API guides, webhooks of text messages (2025-11).
    ReferredProduct {
        /// The catalogue.
        catalog_id: Option<String>,
        /// Your own id of the product.
        product_retailer_id: Option<String>,
    }

    /// The ad or post that a customer came from: it is in their first message.
    ///
    /// Source: Cloud API guides, webhooks of text messages (2025-11).
    Referral {
        /// The link that leads to it.
        source_url: Option<String>,
        /// Its id.
        source_id: Option<String>,
        /// What it is: `ad`, `post`.
        source_type: Option<String>,
        /// Its text.
        body: Option<String>,
        /// Its headline.
        headline: Option<String>,
        /// What is in it: `image`, `video`.
        media_type: Option<String>,
        /// The image.
        image_url: Option<String>,
        /// The video.
        video_url: Option<String>,
        /// A still of the video.
        thumbnail_url: Option<String>,
        /// The click, for Meta's conversions API; missing for ads in a status.
        ctwa_clid: Option<String>,
        /// The greeting that the ad shows.
        welcome_message: Option<WelcomeMessage>,
    }

    /// The greeting that an ad shows.
    ///
    /// It is in a [`Referral`]. Source: Cloud API guides, webhooks of text messages (2025-11).
    WelcomeMessage {
        /// The text.
        text: Option<String>,
    }

    /// The older form of the identity check.
    ///
    /// It comes where you check identities; today's form is [`Contact::identity_key_hash`]. Source: On-Premises API reference (2024-11).
    Identity {
        /// Whether you have acknowledged it.
        acknowledged: Option<bool>,
        /// When the identity was made.
        created_timestamp: Option<Timestamp>,
        /// The hash to send messages with.
        hash: Option<String>,
    }

    /// A user, as WhatsApp knows them.
    ///
    /// Sources: Cloud API guides, webhooks (2025-11), business-scoped user ids (2026-03).
    Contact {
        /// How they call themselves.
        profile: Option<Profile>,
        /// Their WhatsApp id, mostly the phone number; missing or empty where WhatsApp keeps it to itself.
        wa_id: Option<String>,
        /// Their business-scoped id.
        user_id: Option<String>,
        /// The parent of this id, for all your portfolios.
        parent_user_id: Option<String>,
        /// The hash of their identity, where you check it.
        identity_key_hash: Option<String>,
    }

    /// How a user calls themselves.
    ///
    /// It is in a [`Contact`]. Sources: Cloud API guides, webhooks (2025-11), business-scoped user ids (2026-03).
    Profile {
        /// The name, which may be anything.
        name: Option<String>,
        /// The user name, with or without `@`.
        username: Option<String>,
        /// The country, in two letters.
        country_code: Option<String>,
    }
}
