//! What every message has besides its content.

use std::borrow::Cow;

use whatsapp_dsl_rules::{Value, View};

use crate::set::{Set, set_from_text};
use crate::{BusinessScopedUserId, GroupId, PhoneNumber, Recipient};

/// The envelope as it is being filled in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Envelope {
    pub(crate) to: Option<To>,
    pub(crate) recipient: Option<Cow<'static, str>>,
    pub(crate) group: Option<Cow<'static, str>>,
    pub(crate) extras: Extras,
}

/// What stands in `to`: a phone number as it was written, or a recipient that is known to be one.
#[doc(hidden)]
#[derive(Debug, Clone)]
pub enum To {
    Written(Cow<'static, str>),
    Recipient(Recipient),
}

/// The rest of the envelope.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Extras {
    pub(crate) context: Option<Cow<'static, str>>,
    pub(crate) biz_opaque_callback_data: Option<Cow<'static, str>>,
    pub(crate) recipient_identity_key_hash: Option<Cow<'static, str>>,
}

/// The envelope of literals.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EnvelopeLiteral {
    pub(crate) to: Option<&'static str>,
    pub(crate) recipient: Option<&'static str>,
    pub(crate) group: Option<&'static str>,
    pub(crate) context: Option<&'static str>,
    pub(crate) biz_opaque_callback_data: Option<&'static str>,
    pub(crate) recipient_identity_key_hash: Option<&'static str>,
}

impl EnvelopeLiteral {
    pub(crate) const NOTHING: Self =
        Self { to: None, recipient: None, group: None, context: None, biz_opaque_callback_data: None, recipient_identity_key_hash: None };
}

impl From<EnvelopeLiteral> for Envelope {
    #[inline]
    fn from(literal: EnvelopeLiteral) -> Self {
        Self {
            to: literal.to.map(|to| To::Written(Cow::Borrowed(to))),
            recipient: literal.recipient.map(Cow::Borrowed),
            group: literal.group.map(Cow::Borrowed),
            extras: Extras {
                context: literal.context.map(Cow::Borrowed),
                biz_opaque_callback_data: literal.biz_opaque_callback_data.map(Cow::Borrowed),
                recipient_identity_key_hash: literal.recipient_identity_key_hash.map(Cow::Borrowed),
            },
        }
    }
}

impl Envelope {
    /// The one recipient, once the checks have passed.
    #[inline]
    pub(crate) fn addressee(&mut self) -> Option<Recipient> {
        let to = match self.to.take() {
            Some(To::Recipient(recipient)) => Some(recipient),
            Some(To::Written(text)) => PhoneNumber::read(&text).ok().map(Recipient::Phone),
            None => None,
        };
        to.or_else(|| self.recipient.take().and_then(|id| BusinessScopedUserId::read(id).ok()).map(Recipient::User))
            .or_else(|| self.group.take().and_then(|id| GroupId::read(id).ok()).map(Recipient::Group))
    }
}

impl View for Envelope {
    fn get(&self, field: &str) -> Value<'_> {
        match (field, &self.to) {
            ("to", Some(To::Written(text))) => Value::Text(text),
            (field, Some(To::Recipient(recipient))) if recipient.field() == field => recipient.view(),
            ("recipient", _) => text(self.recipient.as_deref()),
            ("group", _) => text(self.group.as_deref()),
            (field, _) => self.extras.get(field),
        }
    }
}

impl View for Extras {
    fn get(&self, field: &str) -> Value<'_> {
        text(match field {
            "context" => self.context.as_deref(),
            "biz_opaque_callback_data" => self.biz_opaque_callback_data.as_deref(),
            "recipient_identity_key_hash" => self.recipient_identity_key_hash.as_deref(),
            _ => None,
        })
    }
}

fn text(text: Option<&str>) -> Value<'_> {
    text.map_or(Value::Absent, Value::Text)
}

set_from_text!(To, To::Written);

/// Recipients that need no check.
macro_rules! to_recipient {
    ($($From:ty),*) => {$(
        impl Set<To> for $From {
            fn set(self) -> Option<To> {
                Some(To::Recipient(Recipient::from(self)))
            }
        }
    )*};
}

to_recipient!(PhoneNumber, BusinessScopedUserId, GroupId, Recipient, &PhoneNumber, &BusinessScopedUserId, &GroupId, &Recipient);

impl Set<To> for To {
    fn set(self) -> Option<To> {
        Some(self)
    }
}

/// The fields of the envelope with their docs, handed to the macro of each sort of builder.
#[doc(hidden)]
#[macro_export]
macro_rules! __envelope_fields {
    ($($setter:tt)+) => {
        $($setter)+! {
            /// The phone number of the recipient, in any dialable form, or a [`Recipient`]($crate::Recipient) chosen at run time.
            ///
            /// Refused as `message_to_format` where it is none; exactly one of `to`, `recipient` and `group` is needed
            /// (`message_recipient_required`, `message_recipient_conflict`).
            to
        }
        $($setter)+! {
            /// The business-scoped user id of the recipient, instead of a phone number. Refused as `message_recipient_format`.
            recipient
        }
        $($setter)+! {
            /// The id of the group that the message goes to. Groups take text, media and templates (`message_group_content`). No white space
            /// in it (`message_group_format`).
            group
        }
        $($setter)+! {
            /// The id of the message that this one replies to. No white space in it (`message_context_format`).
            extras context
        }
        $($setter)+! {
            /// What the status webhooks of the message bring back, at most 512 characters. The customer does not see it.
            ///
            /// Refused as `message_biz_opaque_callback_data_length`.
            extras biz_opaque_callback_data
        }
        $($setter)+! {
            /// The identity hash that the customer must still have for the message to be delivered.
            extras recipient_identity_key_hash
        }
    };
}

/// The setters that every message's builder has.
macro_rules! envelope_setters {
    () => {
        $crate::__envelope_fields! { $crate::envelope::envelope_setter }
    };
}

macro_rules! envelope_setter {
    ($(#[$doc:meta])* to) => {
        $(#[$doc])*
        pub fn to(mut self, to: impl $crate::set::Set<$crate::envelope::To>) -> Self {
            self.envelope.to = $crate::set::Set::set(to);
            self
        }
    };
    ($(#[$doc:meta])* extras $field:ident) => {
        $(#[$doc])*
        pub fn $field(mut self, $field: impl $crate::set::Set<::std::borrow::Cow<'static, str>>) -> Self {
            self.envelope.extras.$field = $crate::set::Set::set($field);
            self
        }
    };
    ($(#[$doc:meta])* $field:ident) => {
        $(#[$doc])*
        pub fn $field(mut self, $field: impl $crate::set::Set<::std::borrow::Cow<'static, str>>) -> Self {
            self.envelope.$field = $crate::set::Set::set($field);
            self
        }
    };
}

/// The same for literals.
macro_rules! envelope_literal_setters {
    () => {
        $crate::__envelope_fields! { $crate::envelope::envelope_literal_setter }
    };
}

macro_rules! envelope_literal_setter {
    ($(#[$doc:meta])* extras $field:ident) => {
        $crate::envelope::envelope_literal_setter! { $(#[$doc])* $field }
    };
    ($(#[$doc:meta])* $field:ident) => {
        $(#[$doc])*
        #[inline]
        pub const fn $field(mut self, $field: &'static str) -> Self {
            self.envelope.$field = Some($field);
            self
        }
    };
}
pub(crate) use {envelope_literal_setter, envelope_literal_setters, envelope_setter, envelope_setters};
