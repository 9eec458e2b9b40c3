//! How the struct of a message is declared: as that of a part, with the envelope in its builder.

use crate::envelope::Envelope;

/// A message that is filled in with constants, before the fields that are known at run time.
#[doc(hidden)]
#[must_use]
pub struct MessageLiteral<T> {
    pub(crate) envelope: Envelope,
    pub(crate) content: T,
}

impl<T> MessageLiteral<T> {
    crate::envelope::envelope_literal_setters!();
}

/// Declares the struct of a message's own fields, and the builder that adds the envelope.
macro_rules! kind {
    (
        $(#[$doc:meta])*
        $Kind:ident / $Builder:ident of $row:expr;
        $($fields:tt)*
    ) => {
        $crate::part::content! {
            $(#[$doc])*
            $Kind of &<$Kind as $crate::message::IsKind>::ROW.part;
            #[doc = concat!("Fills in a message of the kind [`", stringify!($Kind), "`].")]
            $Builder { envelope: $crate::envelope::Envelope }
            $crate::kind::MessageLiteral { envelope: $crate::envelope::Envelope::NOTHING }
            $($fields)*
        }

        impl $Builder {
            $crate::envelope::envelope_setters!($Kind);

            /// Checks everything and gives the message.
            ///
            /// # Errors
            ///
            /// [`Invalid`](crate::Invalid) lists every rule that the message breaks.
            pub fn build(self) -> Result<$crate::Message, $crate::Invalid> {
                $crate::Message::checked(self.envelope, self.content.into())
            }

            #[doc(hidden)]
            #[inline]
            pub fn proved(self) -> $crate::Message {
                $crate::Message::proved(self.envelope, self.content.into())
            }
        }

        impl $crate::kind::MessageLiteral<$Kind> {
            /// Goes on with the fields that are not constants.
            #[inline]
            pub fn builder(self) -> $Builder {
                $Builder { envelope: self.envelope, content: self.content }
            }
        }

        impl $crate::message::IsKind for $Kind {
            const ROW: &'static ::whatsapp_dsl_rules::Kind = $row;
        }
    };
}

pub(crate) use kind;
