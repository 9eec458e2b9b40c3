//! How the struct of a message is declared: as that of a part, with the envelope in its builder.

/// Declares the struct of a message's own fields, and the builder that adds the envelope.
macro_rules! kind {
    (
        $(#[$doc:meta])*
        $Kind:ident / $Builder:ident / $Literal:ident of $row:expr;
        $( $(#[doc = $field_doc:literal])* $need:ident $class:ident $field:ident $(: $T:ty)?; )*
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Default)]
        pub struct $Kind {
            $( $field: Option<$crate::class::stored!($class $($T)?)>, )*
        }

        impl $Kind {
            /// Starts with nothing filled in.
            pub fn builder() -> $Builder {
                $Builder { envelope: $crate::envelope::Envelope::default(), content: Self::default() }
            }

            #[doc(hidden)]
            #[inline]
            pub const fn literal() -> $Literal {
                $Literal { envelope: $crate::envelope::EnvelopeLiteral::NOTHING, $( $field: None, )* }
            }

            $( $crate::class::getter! { $(#[doc = $field_doc])* $need $class $field $($T)? } )*
        }

        #[doc = concat!("Fills in a message of the kind [`", stringify!($Kind), "`].")]
        #[derive(Debug, Clone, Default)]
        #[must_use]
        pub struct $Builder {
            envelope: $crate::envelope::Envelope,
            content: $Kind,
        }

        impl $Builder {
            $( $crate::class::setter! { $(#[doc = $field_doc])* $need $class $field $($T)? } )*
            $crate::envelope::envelope_setters!();

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

        $crate::class::literal_setters! { $Literal { envelope: $crate::envelope::EnvelopeLiteral } $( { $(#[doc = $field_doc])* $class $field $($T)? } )* }

        impl $Literal {
            $crate::envelope::envelope_literal_setters!();

            /// Goes on with the fields that are no literals.
            #[inline]
            pub fn builder(self) -> $Builder {
                $Builder {
                    envelope: self.envelope.into(),
                    content: $Kind { $( $field: $crate::class::lasting!($class self.$field), )* },
                }
            }
        }

        $crate::class::fields! { $Kind of &<$Kind as $crate::message::IsKind>::ROW.part; $( { $(#[doc = $field_doc])* $field } )* }

        impl $crate::message::IsKind for $Kind {
            const ROW: &'static ::whatsapp_dsl_rules::Kind = $row;
        }
    };
}

pub(crate) use kind;
