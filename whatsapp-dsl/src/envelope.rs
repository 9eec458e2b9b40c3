//! What every message has besides its content.

use std::borrow::Cow;
use std::convert::identity;

use whatsapp_dsl_rules::{Value, View};

use crate::field::Stored;
use crate::set::{set_from, set_from_text};
use crate::wire::{PartNode, Read};
use crate::{BusinessScopedUserId, GroupId, PhoneNumber, Recipient};

/// What is in `to`: a phone number as it was written, or a recipient that is known to be one.
#[doc(hidden)]
#[derive(Debug, Clone)]
pub enum To {
    Written(Cow<'static, str>),
    Recipient(Recipient),
}

/// Declares the envelope over its fields: who receives the message by an id, and the rest.
macro_rules! envelope {
    ($($id:ident),*; $($extra:ident),*) => {
        /// The envelope as it is being filled in.
        #[derive(Debug, Clone, Default)]
        pub(crate) struct Envelope {
            pub(crate) to: Option<To>,
            $( pub(crate) $id: Option<Cow<'static, str>>, )*
            pub(crate) extras: Extras,
        }

        /// The rest of the envelope.
        #[derive(Debug, Clone, Default, PartialEq)]
        pub(crate) struct Extras {
            $( pub(crate) $extra: Option<Cow<'static, str>>, )*
        }

        impl Envelope {
            pub(crate) const NOTHING: Self = Self { to: None, $( $id: None, )* extras: Extras::NOTHING };
        }

        impl Extras {
            const NOTHING: Self = Self { $( $extra: None, )* };
        }

        impl Read for Envelope {
            fn read(node: &PartNode) -> Self {
                let text = |field| -> Option<Cow<'static, str>> { Stored::read(node.node(field)) };
                Self {
                    to: text("to").map(To::Written),
                    $( $id: text(stringify!($id)), )*
                    extras: Extras { $( $extra: text(stringify!($extra)), )* },
                }
            }
        }

        impl View for Envelope {
            fn get(&self, field: &str) -> Value<'_> {
                match (field, &self.to) {
                    ("to", Some(To::Written(text))) => Value::Text(text),
                    (field, Some(To::Recipient(recipient))) if recipient.field() == field => recipient.view(),
                    $( (stringify!($id), _) => self.$id.view(), )*
                    (field, _) => self.extras.get(field),
                }
            }
        }

        impl View for Extras {
            fn get(&self, field: &str) -> Value<'_> {
                match field {
                    $( stringify!($extra) => self.$extra.view(), )*
                    _ => Value::Absent,
                }
            }
        }
    };
}

envelope!(recipient, group; context, biz_opaque_callback_data, recipient_identity_key_hash);

impl Envelope {
    /// Who receives the message, once the checks have passed.
    #[inline]
    pub(crate) fn address(self) -> Option<Address> {
        let recipient = match self.to {
            Some(To::Recipient(recipient)) => Some(recipient),
            Some(To::Written(text)) => PhoneNumber::read(&text).ok().map(Recipient::Phone),
            None => None,
        };
        let recipient = recipient
            .or_else(|| self.recipient.and_then(|id| BusinessScopedUserId::read(id).ok()).map(Recipient::User))
            .or_else(|| self.group.and_then(|id| GroupId::read(id).ok()).map(Recipient::Group))?;
        Some(Address { recipient, extras: self.extras })
    }
}

/// The envelope of a message: its one recipient, and the rest.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Address {
    pub(crate) recipient: Recipient,
    pub(crate) extras: Extras,
}

impl Address {
    /// That of a message that is never sent.
    pub(crate) const NOBODY: Self = Self { recipient: Recipient::Phone(PhoneNumber::NOBODY), extras: Extras::NOTHING };
}

impl View for Address {
    fn get(&self, field: &str) -> Value<'_> {
        match (field, &self.recipient) {
            ("to", Recipient::Phone(number)) => Value::Text(number.as_str()),
            ("recipient", Recipient::User(id)) => Value::Text(id.as_str()),
            ("group", Recipient::Group(id)) => Value::Text(id.as_str()),
            (field, _) => self.extras.get(field),
        }
    }
}

set_from_text!(To, To::Written, crate::set::IsString);
set_from!(To, identity; To);
// Recipients that need no check.
set_from!(To, To::Recipient; Recipient);
set_from!(
    To, |id| To::Recipient(Recipient::from(id));
    PhoneNumber, BusinessScopedUserId, GroupId, &PhoneNumber, &BusinessScopedUserId, &GroupId, &Recipient
);

/// The fields of the envelope with their docs, handed to the macro of each sort of builder.
#[doc(hidden)]
#[macro_export]
macro_rules! __envelope_fields {
    ([$($setter:tt)+] $($place:ident)?) => {
        $($setter)+! {
            $([$place])?
            /// The phone number of the recipient, in any dialable form, or a [`Recipient`]($crate::Recipient) chosen at run time.
            ///
            /// Anything else is refused as `message_to_format`; exactly one of `to`, `recipient` and `group` is needed
            /// (`message_recipient_required`, `message_recipient_conflict`).
            to
        }
        $($setter)+! {
            $([$place])?
            /// The business-scoped user id of the recipient, instead of a phone number. Refused as `message_recipient_format`.
            recipient
        }
        $($setter)+! {
            $([$place])?
            /// The id of the group that the message goes to. Groups take text, media and templates (`message_group_content`). No white space
            /// in it (`message_group_format`).
            group
        }
        $($setter)+! {
            $([$place])?
            /// The id of the message that this one replies to. No white space in it (`message_context_format`).
            extras context
        }
        $($setter)+! {
            $([$place])?
            /// What the status webhooks of the message bring back, at most 512 characters. The customer does not see it.
            ///
            /// Refused as `message_biz_opaque_callback_data_length`.
            extras biz_opaque_callback_data
        }
        $($setter)+! {
            $([$place])?
            /// The identity hash that the customer must still have for the message to be delivered.
            extras recipient_identity_key_hash
        }
    };
}

/// The setters that every message's builder has, for the compiler where the builder is declared.
macro_rules! envelope_setters {
    ($place:ident) => {
        $crate::__envelope_fields! { [$crate::envelope::envelope_setter] $place }
    };
}

macro_rules! envelope_setter {
    ([$place:ident] $(#[$doc:meta])* to) => {
        $crate::envelope::envelope_setter! { [$place] [$(#[$doc])*] to (to) [crate::Recipient: TakesRecipient] }
    };
    ([$place:ident] $(#[$doc:meta])* extras $field:ident) => {
        $crate::envelope::envelope_setter! { [$place] [$(#[$doc])*] $field (extras.$field) [crate::field::Text: TakesText] }
    };
    ([$place:ident] $(#[$doc:meta])* $field:ident) => {
        $crate::envelope::envelope_setter! { [$place] [$(#[$doc])*] $field ($field) [crate::field::Text: TakesText] }
    };
    ([$place:ident] [$($docs:tt)*] $field:ident ($($stored:tt)+) [$Place:ty: $Takes:ident]) => {
        ::whatsapp_dsl_macros::located! { $place
            $($docs)*
            pub fn $field<V, M>(mut self, $field: V) -> Self
            where
                $Place: crate::field::$Takes<V, M>,
            {
                self.envelope.$($stored)+ = <$Place as crate::field::$Takes<V, M>>::take($field);
                self
            }
        }
    };
}

/// The same for what is stored of their values.
macro_rules! envelope_puts {
    () => {
        $crate::__envelope_fields! { [$crate::envelope::envelope_put] }
    };
}

macro_rules! envelope_put {
    ($(#[$doc:meta])* to) => {
        $crate::envelope::envelope_put! { $(#[$doc])* (to) to: $crate::envelope::To }
    };
    ($(#[$doc:meta])* extras $field:ident) => {
        $crate::envelope::envelope_put! { $(#[$doc])* (extras.$field) $field: ::std::borrow::Cow<'static, str> }
    };
    ($(#[$doc:meta])* $field:ident) => {
        $crate::envelope::envelope_put! { $(#[$doc])* ($field) $field: ::std::borrow::Cow<'static, str> }
    };
    ($(#[$doc:meta])* ($($stored:tt)+) $field:ident: $T:ty) => {
        $(#[$doc])*
        pub fn $field(mut self, $field: Option<$T>) -> Self {
            self.envelope.$($stored)+ = $field;
            self
        }
    };
}

/// The same for literals.
macro_rules! envelope_literal_setters {
    () => {
        $crate::__envelope_fields! { [$crate::envelope::envelope_literal_setter] }
    };
}

macro_rules! envelope_literal_setter {
    ($(#[$doc:meta])* to) => {
        $crate::envelope::envelope_literal_setter! { $(#[$doc])* (to) to, $crate::envelope::To::Written }
    };
    ($(#[$doc:meta])* extras $field:ident) => {
        $crate::envelope::envelope_literal_setter! { $(#[$doc])* (extras.$field) $field, ::std::convert::identity }
    };
    ($(#[$doc:meta])* $field:ident) => {
        $crate::envelope::envelope_literal_setter! { $(#[$doc])* ($field) $field, ::std::convert::identity }
    };
    ($(#[$doc:meta])* ($($place:tt)+) $field:ident, $stored:path) => {
        $(#[$doc])*
        #[inline]
        pub const fn $field(mut self, $field: &'static str) -> Self {
            $crate::storage::put(&mut self.envelope.$($place)+, $stored(::std::borrow::Cow::Borrowed($field)));
            self
        }
    };
}
pub(crate) use {envelope_literal_setter, envelope_literal_setters, envelope_put, envelope_puts, envelope_setter, envelope_setters};
