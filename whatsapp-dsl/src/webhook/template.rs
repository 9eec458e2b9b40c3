//! News of templates.

use std::sync::Arc;

use super::{Business, Json, Timestamp};
use crate::lenient::{Misfit, Notes, Tree, parts, words};

/// News of a template: [`Definition::apply`](crate::Definition::apply) takes it over.
///
/// Source: Cloud API guides, webhooks of templates (2025-11).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateUpdate {
    /// Meta's id of the template.
    pub id: Option<String>,
    /// The name: `order_shipped`.
    pub name: Option<String>,
    /// The language: `en_US`; some of Meta's samples write `en-US`.
    pub language: Option<String>,
    /// What is new.
    pub change: TemplateChange,
    /// What is not as documented, and was left out.
    pub misfits: Vec<Misfit>,
    pub(super) business: Arc<Business>,
    pub(super) json: Json,
}

/// What is new of a template.
///
/// Source: Cloud API guides, webhooks of templates (2025-11).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateChange {
    /// Meta approved, rejected, paused, … it.
    #[non_exhaustive]
    Status {
        /// What Meta did.
        event: TemplateEvent,
        /// Why, in a word.
        reason: Option<TemplateReason>,
        /// What the template is for.
        category: Option<String>,
        /// When it is disabled.
        disable_info: Option<DisableInfo>,
        /// Which pause it is.
        other_info: Option<OtherInfo>,
        /// Why it was rejected, and what to do.
        rejection_info: Option<RejectionInfo>,
    },
    /// Customers liked it more, or less.
    #[non_exhaustive]
    Quality {
        /// How much before.
        previous: Option<Quality>,
        /// How much now.
        new: Option<Quality>,
    },
    /// It is, or in a day will be, of another category.
    #[non_exhaustive]
    Category {
        /// The category now.
        new: Option<String>,
        /// The category before, where it has changed.
        previous: Option<String>,
        /// The category to come, where it will change.
        correct: Option<String>,
        /// When it will change.
        timestamp: Option<Timestamp>,
    },
    /// It was edited: what it says now.
    #[non_exhaustive]
    Components {
        /// The text above the body.
        header: Option<String>,
        /// The body.
        body: Option<String>,
        /// The text below the body.
        footer: Option<String>,
        /// The buttons.
        buttons: Vec<TemplateButton>,
    },
}

words! {
    /// What Meta did to a template.
    ///
    /// It is in a [`TemplateChange::Status`]. Source: Cloud API guides, webhooks of templates (2025-11).
    TemplateEvent {
        /// It can be sent.
        Approved = "APPROVED",
        /// It is put away.
        Archived = "ARCHIVED",
        /// It is gone.
        Deleted = "DELETED",
        /// It can never be sent again.
        Disabled = "DISABLED",
        /// It will be disabled unless its quality gets better.
        Flagged = "FLAGGED",
        /// You asked Meta to judge again.
        InAppeal = "IN_APPEAL",
        /// The account has as many templates as it may.
        LimitExceeded = "LIMIT_EXCEEDED",
        /// It cannot be edited.
        Locked = "LOCKED",
        /// It cannot be sent for a while: three hours, then six.
        Paused = "PAUSED",
        /// Meta is judging it.
        Pending = "PENDING",
        /// It can be sent again.
        Reinstated = "REINSTATED",
        /// It will be gone.
        PendingDeletion = "PENDING_DELETION",
        /// It cannot be sent.
        Rejected = "REJECTED",
    }

    /// Why a template was rejected.
    ///
    /// It is in a [`TemplateChange::Status`]. Source: Cloud API guides, webhooks of templates (2025-11).
    TemplateReason {
        /// It was not.
        None = "NONE",
        /// It is abusive.
        AbusiveContent = "ABUSIVE_CONTENT",
        /// It is of another category.
        IncorrectCategory = "INCORRECT_CATEGORY",
        /// It is not well formed.
        InvalidFormat = "INVALID_FORMAT",
        /// It sells, and is not of the category for that.
        Promotional = "PROMOTIONAL",
        /// It looks like a fraud.
        Scam = "SCAM",
        /// The language or the category is not that of the text.
        TagContentMismatch = "TAG_CONTENT_MISMATCH",
        /// The category is not there for you.
        CategoryNotAvailable = "CATEGORY_NOT_AVAILABLE",
    }

    /// How customers like a template.
    ///
    /// It is in a [`TemplateChange::Quality`]. Source: Cloud API guides, webhooks of templates (2025-11).
    Quality {
        /// They do.
        Green = "GREEN",
        /// Some block you, or say why not.
        Yellow = "YELLOW",
        /// Many do: it may be paused.
        Red = "RED",
        /// It is not known yet.
        Unknown = "UNKNOWN",
    }
}

parts! {
    /// When a template is disabled.
    ///
    /// It comes with [`TemplateEvent::Disabled`]. Source: Cloud API guides, webhooks of templates (2025-11).
    DisableInfo {
        /// When.
        disable_date: Option<String>,
    }

    /// Which pause it is, or that it is over.
    ///
    /// It comes with [`TemplateEvent::Paused`], [`TemplateEvent::Reinstated`] and others. Source: Cloud API guides, webhooks of templates (2025-11).
    OtherInfo {
        /// `FIRST_PAUSE`, `SECOND_PAUSE`, `RATE_LIMITING_PAUSE`, `UNPAUSE`, `DISABLED`.
        title: Option<String>,
        /// The same in a sentence.
        description: Option<String>,
    }

    /// Why a template was rejected, and what to do.
    ///
    /// It comes with [`TemplateEvent::Rejected`]. Source: Cloud API guides, webhooks of templates (2025-11).
    RejectionInfo {
        /// Why.
        reason: Option<String>,
        /// What to do.
        recommendation: Option<String>,
    }

    /// A button of a template.
    ///
    /// It is in a [`TemplateChange::Components`]. Source: Cloud API guides, webhooks of templates (2025-11).
    TemplateButton {
        /// What it is: `URL`, `PHONE_NUMBER`.
        kind = "message_template_button_type": Option<String>,
        /// The label.
        text = "message_template_button_text": Option<String>,
        /// The link.
        url = "message_template_button_url": Option<String>,
        /// The number.
        phone_number = "message_template_button_phone_number": Option<String>,
    }
}

const STATUS: &str = "message_template_status_update";
const QUALITY: &str = "message_template_quality_update";
const COMPONENTS: &str = "message_template_components_update";
const CATEGORY: &str = "template_category_update";

impl TemplateUpdate {
    pub(super) fn is_of(field: &str) -> bool {
        [STATUS, QUALITY, COMPONENTS, CATEGORY].contains(&field)
    }

    /// The update as it came.
    #[must_use]
    pub const fn json(&self) -> &Json {
        &self.json
    }

    pub(super) fn read(field: &str, tree: &Tree<'_>, business: &Arc<Business>, json: &Json) -> Result<Self, String> {
        if !tree.is_object() {
            return Err(format!("`value` must be an object, found {}", tree.sort()));
        }
        let mut notes = Notes::default();
        let change = match field {
            STATUS => TemplateChange::Status {
                event: notes.member::<Option<_>>(tree, "event").unwrap_or_else(|| TemplateEvent::Other(String::new())),
                reason: notes.member(tree, "reason"),
                category: notes.member(tree, "message_template_category"),
                disable_info: notes.member(tree, "disable_info"),
                other_info: notes.member(tree, "other_info"),
                rejection_info: notes.member(tree, "rejection_info"),
            },
            QUALITY => TemplateChange::Quality {
                previous: notes.member(tree, "previous_quality_score"),
                new: notes.member(tree, "new_quality_score"),
            },
            CATEGORY => TemplateChange::Category {
                new: notes.member(tree, "new_category"),
                previous: notes.member(tree, "previous_category"),
                correct: notes.member(tree, "correct_category"),
                timestamp: notes.member(tree, "category_update_timestamp"),
            },
            _ => TemplateChange::Components {
                header: notes.member(tree, "message_template_title"),
                body: notes.member(tree, "message_template_element"),
                footer: notes.member(tree, "message_template_footer"),
                buttons: notes.member(tree, "message_template_buttons"),
            },
        };
        Ok(Self {
            id: notes.member(tree, "message_template_id"),
            name: notes.member(tree, "message_template_name"),
            language: notes.member(tree, "message_template_language"),
            change,
            misfits: notes.into_misfits(),
            business: business.clone(),
            json: json.clone(),
        })
    }
}
