//! What every message has besides its content.

use std::borrow::Cow;
use std::mem;

use whatsapp_dsl_rules::{Audience, Value, View};

use crate::api::IsMessage;
use crate::declared::Declaration;
use crate::field::Entry;
use crate::set::{Itself, set_from, set_from_text};
use crate::wire::Node;
use crate::{BusinessScopedUserId, GroupId, Invalid, Message, PhoneNumber, Recipient};

/// What is in `to`: a phone number as it was written, or a recipient that is known to be one.
#[doc(hidden)]
#[derive(Debug, Clone)]
pub enum To {
    Written(Cow<'static, str>),
    Recipient(Recipient),
}

impl To {
    /// What the checks see under a name: a recipient may be in another field than the one that was set, and in two.
    pub(crate) fn seen(&self, set: &'static str, name: &str) -> Value<'_> {
        match self {
            Self::Written(text) if set == name => Value::Text(text),
            Self::Written(_) => Value::Absent,
            Self::Recipient(recipient) => recipient.view(name),
        }
    }
}

impl Entry for To {
    fn view(&self) -> Value<'_> {
        match self {
            Self::Written(text) => Value::Text(text),
            Self::Recipient(recipient) => Value::Text(recipient.as_str()),
        }
    }

    fn read(node: &Node) -> Option<Self> {
        Entry::read(node).map(Self::Written)
    }
}

/// Declares what every message of an API has, once, with its docs, as rows of the field's class and name: the fields that say who receives
/// the message, and the rest. What a builder holds of it is `Envelope`, its setters are `envelope_setters!`; the builder of literals is
/// `MessageLiteral`.
macro_rules! envelope {
    (
        ($d:tt) of $row:expr;
        recipient { $( $(#[doc = $who_doc:literal])* $who_class:ident $who:ident $(: $Who:ty)?; )* }
        extras { $( $(#[doc = $doc:literal])* $class:ident $extra:ident $(: $T:ty)?; )* }
    ) => {
        /// The envelope as it is being filled in.
        #[derive(Debug, Clone, Default)]
        pub(crate) struct Envelope {
            $( pub(crate) $who: Option<$crate::storage::stored!($who_class $($Who)?)>, )*
            pub(crate) extras: Extras,
        }

        /// The rest of the envelope.
        #[derive(Debug, Clone, Default, PartialEq)]
        pub(crate) struct Extras {
            $( pub(crate) $extra: Option<$crate::storage::stored!($class $($T)?)>, )*
        }

        impl Envelope {
            pub(crate) const NOTHING: Self = Self { $( $who: None, )* extras: Extras::NOTHING };
            pub(crate) const ROW: &'static ::whatsapp_dsl_rules::Part = $row;

            /// That of a message to a recipient, with nothing else.
            pub(crate) fn to(to: Option<Addressee>) -> Self {
                Self { to, ..Self::NOTHING }
            }
        }

        impl Extras {
            pub(crate) const NOTHING: Self = Self { $( $extra: None, )* };

            #[allow(dead_code, reason = "asked of one API")]
            fn is_nothing(&self) -> bool {
                $( self.$extra.is_none() )&&*
            }
        }

        impl $crate::wire::Read for Envelope {
            fn read(node: &$crate::wire::PartNode) -> Self {
                Self {
                    $( $who: $crate::field::Stored::read(node.node(stringify!($who))), )*
                    extras: Extras { $( $extra: $crate::field::Stored::read(node.node(stringify!($extra))), )* },
                }
            }
        }

        impl ::whatsapp_dsl_rules::View for Envelope {
            fn get(&self, field: &str) -> ::whatsapp_dsl_rules::Value<'_> {
                $(
                    match $crate::storage::seen!($who_class self.$who, stringify!($who), field) {
                        ::whatsapp_dsl_rules::Value::Absent => {}
                        value => return value,
                    }
                )*
                self.extras.get(field)
            }

            fn sets_twice(&self, field: &str) -> bool {
                let mut count = 0;
                $( count += usize::from(!$crate::storage::seen!($who_class self.$who, stringify!($who), field).is_absent()); )*
                count > 1
            }
        }

        impl ::whatsapp_dsl_rules::View for Extras {
            fn get(&self, field: &str) -> ::whatsapp_dsl_rules::Value<'_> {
                match field {
                    $( stringify!($extra) => $crate::field::Stored::view(&self.$extra), )*
                    _ => ::whatsapp_dsl_rules::Value::Absent,
                }
            }
        }

        /// The setters that every message's builder has, for the compiler where the builder is declared.
        macro_rules! envelope_setters {
            ($d place:ident $d row:expr) => {
                ::whatsapp_dsl_macros::setters! {
                    $( [$($who_doc)*] $d place [envelope.$who] [$d row] $who_class $who [$($Who)?] )*
                    $( [$($doc)*] $d place [envelope.extras.$extra] [$d row] $class $extra [$($T)?] )*
                }
            };
        }

        /// A message that is filled in with constants, before the fields that are known at run time.
        #[doc(hidden)]
        #[must_use]
        pub struct MessageLiteral {
            pub(crate) envelope: Envelope,
            pub(crate) content: $crate::laid::Laid<super::Which>,
        }

        impl MessageLiteral {
            $( $crate::envelope::literal_setter! { [envelope.$who] $(#[doc = $who_doc])* $who_class $who $(: $Who)? } )*
            $( $crate::envelope::literal_setter! { [envelope.extras.$extra] $(#[doc = $doc])* $class $extra $(: $T)? } )*
        }

        /// A message that goes on with constants, which only the compiler knows: each may be `None`.
        #[doc(hidden)]
        #[must_use]
        pub struct Constants(MessageLiteral);

        impl MessageLiteral {
            /// Goes on with constants.
            pub const fn constants(self) -> Constants {
                Constants(self)
            }

            /// The message, which the compiler has proved, and which may be a constant itself.
            #[inline]
            pub const fn message(mut self) -> super::Message {
                let message = super::Message::laid_out(&mut self.envelope, self.content);
                ::std::mem::forget(self);
                message
            }

            /// Goes on with what is known at run time.
            #[inline]
            pub fn builder(self) -> LaidOut {
                LaidOut { envelope: self.envelope, content: self.content, joined: None, audience: None, is_fit: true }
            }
        }

        impl Constants {
            /// The message, as of literals alone.
            #[inline]
            pub const fn message(mut self) -> super::Message {
                let message = super::Message::laid_out(&mut self.0.envelope, self.0.content);
                ::std::mem::forget(self);
                message
            }
        }

        /// A message whose content is laid out, and whose envelope comes at run time.
        #[doc(hidden)]
        #[derive(Debug)]
        #[must_use]
        pub struct LaidOut {
            envelope: Envelope,
            content: $crate::laid::Laid<super::Which>,
            joined: Option<String>,
            audience: Option<::whatsapp_dsl_rules::Audience>,
            is_fit: bool,
        }

        impl LaidOut {
            envelope_setters!(LaidOut Envelope::ROW);

            /// Puts the values between the pieces.
            pub fn filled(mut self, values: &[$crate::laid::Given<'_>]) -> Self {
                if let $crate::laid::Text::Pieces(pieces) = self.content.text {
                    self.joined = Some($crate::laid::Pieces { values, ..pieces }.joined());
                }
                self
            }

            /// The same, where the values are to be checked, each by what it is asked.
            pub fn checking(mut self, values: &mut [$crate::laid::Given<'_>], asks: &str) -> Self {
                self.is_fit = $crate::laid::all_fit(values, asks);
                self.filled(values)
            }

            /// The same, where each of these lists of texts, by their numbers, must differ.
            pub fn comparing(self, values: &mut [$crate::laid::Given<'_>], asks: &str, apart: &[&[usize]]) -> Self {
                let mut filled = self.checking(values, asks);
                filled.is_fit &= $crate::laid::all_differ(values, apart);
                filled
            }

            /// The same message, which not all can receive that can receive its kind.
            pub fn only_for(self, audience: ::whatsapp_dsl_rules::Audience) -> Self {
                Self { audience: Some(audience), ..self }
            }

            fn content(joined: Option<String>, laid: $crate::laid::Laid<super::Which>) -> $crate::laid::Body<super::Content> {
                match joined {
                    Some(text) => $crate::laid::Body::joined(laid.kind, text),
                    None => $crate::laid::Body::Laid(laid),
                }
            }

            /// The message, which the compiler has proved.
            #[inline]
            pub fn proved(self) -> super::Message {
                $crate::api::IsMessage::proved(self.envelope, Self::content(self.joined, self.content))
            }

            /// The message, of which the compiler has proved all but what comes at run time.
            ///
            /// # Errors
            ///
            /// [`Invalid`](crate::Invalid) lists every rule that the message breaks.
            pub fn checked(self) -> Result<super::Message, $crate::Invalid> {
                let content = Self::content(self.joined, self.content);
                $crate::api::IsMessage::laid(self.envelope, content, self.audience, self.is_fit)
            }
        }

        impl Constants {
            $( $crate::storage::constant_setter! { [envelope.$who] $(#[doc = $who_doc])* $who_class $who $(: $Who)? } )*
            $( $crate::storage::constant_setter! { [envelope.extras.$extra] $(#[doc = $doc])* $class $extra $(: $T)? } )*
        }

        /// The same for what is stored of their values.
        #[allow(unused_macros, reason = "templates are declared for one API")]
        macro_rules! envelope_puts {
            () => {
                $( $crate::envelope::put! { [envelope.$who] $(#[doc = $who_doc])* $who_class $who $(: $Who)? } )*
                $( $crate::envelope::put! { [envelope.extras.$extra] $(#[doc = $doc])* $class $extra $(: $T)? } )*
            };
        }
        #[allow(unused_imports, reason = "templates are declared for one API")]
        pub(crate) use {envelope_puts, envelope_setters};

        /// Tells editors of the fields of a kind, and of these.
        #[cfg(any(rust_analyzer, test))]
        macro_rules! fields_for_editors {
            ($d ($d content:tt)*) => {
                $crate::editor::part! {
                    $d ($d content)*
                    $( { $(#[doc = $who_doc])* $who } )*
                    $( { $(#[doc = $doc])* $extra } )*
                }
            };
        }
        #[cfg(any(rust_analyzer, test))]
        pub(crate) use fields_for_editors;

        #[cfg(test)]
        #[test]
        fn documented() {
            let who = [$( (stringify!($who), concat!($( $who_doc, "\n", )*)) ),*];
            let extras = [$( (stringify!($extra), concat!($( $doc, "\n", )*)) ),*];
            $crate::docs::hold($row, &[&who[..], &extras[..]].concat());
        }
    };
}

/// The setter for what is stored.
macro_rules! put {
    ([$($place:tt)+] $(#[$doc:meta])* $class:ident $field:ident $(: $T:ty)?) => {
        $(#[$doc])*
        pub fn $field(mut self, $field: Option<$crate::storage::stored!($class $($T)?)>) -> Self {
            $crate::field::put(&mut self.$($place)+, $field, $crate::envelope::Envelope::ROW, stringify!($field));
            self
        }
    };
}

/// The setter for a literal.
macro_rules! literal_setter {
    ([$($place:tt)+] $(#[$doc:meta])* $class:ident $field:ident $(: $T:ty)?) => {
        $(#[$doc])*
        #[inline]
        pub const fn $field(mut self, $field: $crate::storage::constant!($class $($T)?)) -> Self {
            $crate::storage::put(&mut self.$($place)+, $crate::storage::lasting!($class $field));
            self
        }
    };
}
pub(crate) use {envelope, literal_setter, put};

envelope! {
    ($) of &whatsapp_dsl_rules::table::ENVELOPE;
    recipient {
        /// The phone number of the recipient, in any dialable form, or a [`Recipient`](crate::Recipient) chosen at run time.
        ///
        /// Anything else is refused as `message_to_format`. One of `to`, `recipient` and `group` is needed
        /// (`message_recipient_required`); `recipient` may be set as well, in which case WhatsApp goes by `to`; `group` can only be set without them
        /// (`message_recipient_conflict`).
        to to;
        /// The business-scoped user id of the recipient, instead of a phone number or beside it. Refused as `message_recipient_format`.
        text recipient;
        /// The id of the group that the message goes to, with neither `to` nor `recipient`. Groups take text, media and templates
        /// (`message_group_content`). No white space in it (`message_group_format`).
        text group;
    }
    extras {
        /// The id of the message that this one replies to: at most 128 characters (`message_context_length`), no white space in it
        /// (`message_context_format`). Above a template WhatsApp shows no quote of it.
        text context;
        /// What the status webhooks of the message bring back, at most 512 characters. The customer does not see it.
        ///
        /// Refused as `message_biz_opaque_callback_data_length`.
        text biz_opaque_callback_data;
        /// The identity hash that the customer must still have for the message to be delivered, once the check of identities is enabled for
        /// the number that sends.
        text recipient_identity_key_hash;
    }
}

impl MessageLiteral {
    /// The message of a declared template, which the compiler has proved.
    #[inline]
    pub const fn declared_by(self, declaration: fn() -> &'static Declaration) -> Message {
        self.message().declared_by(declaration)
    }

    /// The same of one that people and groups can receive, though not all of its kind.
    #[inline]
    pub const fn declared_for_anyone(self, declaration: fn() -> &'static Declaration) -> Message {
        self.message().only_for(Audience::Anyone).declared_by(declaration)
    }
}

impl LaidOut {
    /// The message of a declared template, as from [`checked`](Self::checked).
    ///
    /// # Errors
    ///
    /// [`Invalid`] lists every rule that the message breaks.
    pub fn checked_by(self, declaration: fn() -> &'static Declaration) -> Result<Message, Invalid> {
        let content = Self::content(self.joined, self.content);
        match Message::fit(self.envelope, content, self.audience, self.is_fit) {
            Ok(message) => Ok(message.declared_by(declaration)),
            Err((envelope, content)) => declaration().laid(envelope, &content),
        }
    }
}

/// What a recipient is given as.
pub(crate) type Addressee = To;

impl Envelope {
    /// Whether it is a phone number that is known to be one, and nothing else.
    pub(crate) fn is_phone(&self) -> bool {
        let is_phone = matches!(self.to, Some(To::Recipient(Recipient::Phone(_))));
        is_phone && self.recipient.is_none() && self.group.is_none() && self.extras.is_nothing()
    }

    /// Who receives the message, once the checks have passed.
    #[inline]
    pub(crate) fn address(self) -> Address {
        let named = match self.to {
            Some(To::Recipient(recipient)) => Some(recipient),
            Some(To::Written(text)) => Some(Recipient::Phone(PhoneNumber::known(&text))),
            None => None,
        };
        let recipient = match (named, self.recipient.map(BusinessScopedUserId::known)) {
            (Some(Recipient::Phone(phone)), Some(user)) => Recipient::Both { phone, user },
            (Some(recipient), _) => recipient,
            (None, Some(user)) => Recipient::User(user),
            (None, None) => self.group.map_or(Recipient::Phone(PhoneNumber::NOBODY), |id| Recipient::Group(GroupId::known(id))),
        };
        Address { recipient, extras: self.extras }
    }
}

impl Envelope {
    /// Who receives a message of literals and constants, taken out: a constant cannot move it.
    #[inline]
    pub(crate) const fn constant_address(&mut self) -> Address {
        let recipient = match self {
            Self { to: Some(To::Written(Cow::Borrowed(text))), recipient: Some(Cow::Borrowed(id)), .. } => {
                Recipient::Both { phone: PhoneNumber::known(text), user: BusinessScopedUserId::known(Cow::Borrowed(id)) }
            }
            Self { to: Some(To::Written(Cow::Borrowed(text))), .. } => Recipient::Phone(PhoneNumber::known(text)),
            Self { recipient: Some(Cow::Borrowed(id)), .. } => Recipient::User(BusinessScopedUserId::known(Cow::Borrowed(id))),
            Self { group: Some(Cow::Borrowed(id)), .. } => Recipient::Group(GroupId::known(Cow::Borrowed(id))),
            _ => Recipient::Phone(PhoneNumber::NOBODY),
        };
        Address { recipient, extras: mem::replace(&mut self.extras, Extras::NOTHING) }
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

    /// The phone number, if there is nothing else.
    pub(crate) fn plain(&self) -> Option<&PhoneNumber> {
        match &self.recipient {
            Recipient::Phone(number) if self.extras.is_nothing() => Some(number),
            _ => None,
        }
    }
}

impl View for Address {
    fn get(&self, field: &str) -> Value<'_> {
        match self.recipient.view(field) {
            Value::Absent => self.extras.get(field),
            id => id,
        }
    }
}

set_from_text!(To, To::Written, crate::set::IsString);
impl Itself for To {}
// Recipients that need no check.
set_from!(To, To::Recipient; Recipient);
set_from!(
    To, |id| To::Recipient(Recipient::from(id));
    PhoneNumber, BusinessScopedUserId, GroupId, &PhoneNumber, &BusinessScopedUserId, &GroupId, &Recipient
);
