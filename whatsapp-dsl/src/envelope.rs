//! What every message has besides its content.

use std::borrow::Cow;

use whatsapp_dsl_rules::{Value, View};

use crate::set::{Lit, Set, set_from_text};
use crate::{BusinessScopedUserId, GroupId, PhoneNumber, Recipient};

/// The envelope as it is being filled in.
#[derive(Debug, Clone, Default)]
pub struct Envelope {
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
pub struct Extras {
    pub(crate) context: Option<Cow<'static, str>>,
    pub(crate) biz_opaque_callback_data: Option<Cow<'static, str>>,
    pub(crate) recipient_identity_key_hash: Option<Cow<'static, str>>,
}

impl Envelope {
    /// The one recipient, once the checks have passed.
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

to_recipient!(PhoneNumber, BusinessScopedUserId, GroupId, Recipient, &Recipient);

impl Set<To> for &PhoneNumber {
    fn set(self) -> Option<To> {
        (*self).set()
    }
}

impl Set<To> for Lit<PhoneNumber> {
    fn set(self) -> Option<To> {
        self.0.set()
    }
}

/// The setters that every message's builder has.
macro_rules! envelope_setters {
    () => {
        /// The phone number of the recipient, in any dialable form, or a [`Recipient`](crate::Recipient) chosen at run time.
        ///
        /// Refused as `message_to_format` where it is none; exactly one of `to`, `recipient` and `group` is needed.
        pub fn to(mut self, to: impl $crate::set::Set<$crate::envelope::To>) -> Self {
            self.envelope.to = $crate::set::Set::set(to);
            self
        }

        /// The business-scoped user id of the recipient, instead of a phone number.
        ///
        /// Refused as `message_recipient_format` where it is none.
        pub fn recipient(mut self, recipient: impl $crate::set::Set<::std::borrow::Cow<'static, str>>) -> Self {
            self.envelope.recipient = $crate::set::Set::set(recipient);
            self
        }

        /// The id of the group that the message goes to. Groups take text, media and templates.
        pub fn group(mut self, group: impl $crate::set::Set<::std::borrow::Cow<'static, str>>) -> Self {
            self.envelope.group = $crate::set::Set::set(group);
            self
        }

        /// The id of the message that this one replies to.
        pub fn context(mut self, context: impl $crate::set::Set<::std::borrow::Cow<'static, str>>) -> Self {
            self.envelope.extras.context = $crate::set::Set::set(context);
            self
        }

        /// What the status webhooks of the message bring back, at most 512 characters. The customer does not see it.
        pub fn biz_opaque_callback_data(mut self, data: impl $crate::set::Set<::std::borrow::Cow<'static, str>>) -> Self {
            self.envelope.extras.biz_opaque_callback_data = $crate::set::Set::set(data);
            self
        }

        /// The identity hash that the customer must still have for the message to be delivered.
        pub fn recipient_identity_key_hash(mut self, hash: impl $crate::set::Set<::std::borrow::Cow<'static, str>>) -> Self {
            self.envelope.extras.recipient_identity_key_hash = $crate::set::Set::set(hash);
            self
        }
    };
}
pub(crate) use envelope_setters;
