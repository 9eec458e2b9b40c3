//! How the struct of a message is declared: as that of a part, with the envelope in its builder.

/// Declares the struct of a message's own fields, and the builder that adds the envelope; for another API than that of the crate root by
/// the module that has its `Message` and its `envelope`.
macro_rules! kind {
    (
        $(#[$doc:meta])*
        $Kind:ident / $Builder:ident of $row:expr;
        $($fields:tt)*
    ) => {
        $crate::kind::kind! {
            in $crate;
            $(#[$doc])*
            #[cfg_attr(
                all(doc, not(doctest)),
                doc = "",
                doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/kinds/", stringify!($Kind), ".md"))
            )]
            $Kind / $Builder of $row;
            $($fields)*
        }
    };
    (
        for crate::$api:ident;
        $(#[$doc:meta])*
        $Kind:ident / $Builder:ident of $row:expr;
        $($fields:tt)*
    ) => {
        $crate::kind::kind! {
            in crate::$api;
            $(#[$doc])*
            #[cfg_attr(
                all(doc, not(doctest)),
                doc = "",
                doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/kinds/", stringify!($api), "/", stringify!($Kind), ".md"))
            )]
            $Kind / $Builder of $row;
            $($fields)*
        }
    };
    (
        in $($api:ident)::+;
        $(#[$doc:meta])*
        $Kind:ident / $Builder:ident of $row:expr;
        $($fields:tt)*
    ) => {
        $crate::part::content! {
            $(#[$doc])*
            $Kind of &$row.part;
            #[doc = concat!("Fills in a message of the kind [`", stringify!($Kind), "`].")]
            $Builder { envelope: $($api)::+::envelope::Envelope }
            $($fields)*
        }

        #[cfg(any(rust_analyzer, test))]
        $($api)::+::envelope::fields_for_editors! { $(#[$doc])* $Kind; $($fields)* }

        impl $Builder {
            $($api)::+::envelope::envelope_setters!($Kind $($api)::+::envelope::Envelope::ROW);

            /// Checks everything and gives the message.
            ///
            /// # Errors
            ///
            /// [`Invalid`](crate::Invalid) lists every rule that the message breaks.
            pub fn build(self) -> Result<$($api)::+::Message, $crate::Invalid> {
                $crate::api::IsMessage::checked(self.envelope, self.content.into())
            }

            #[doc(hidden)]
            #[inline]
            pub fn proved(self) -> $($api)::+::Message {
                $crate::api::IsMessage::proved(self.envelope, $crate::laid::Body::built(self.content.into()))
            }
        }

        impl $Kind {
            /// A message of which the macro has written the members of the kind.
            #[doc(hidden)]
            #[inline]
            pub const fn laid_out(text: &'static str) -> $($api)::+::envelope::MessageLiteral {
                Self::laid($crate::laid::Text::Whole(text))
            }

            /// The same in pieces, with the constants between them.
            #[doc(hidden)]
            #[inline]
            pub const fn laid_out_in_pieces(
                steps: &'static str,
                json: &'static str,
                values: &'static [$crate::laid::Given<'static>],
            ) -> $($api)::+::envelope::MessageLiteral {
                Self::laid($crate::laid::Text::Pieces($crate::laid::Pieces::new(steps, json, values)))
            }

            /// The message to a recipient, with texts of the run time that are cut to fit.
            #[doc(hidden)]
            pub fn cut(
                steps: &'static str,
                json: &'static str,
                to: Option<$($api)::+::envelope::Addressee>,
                values: &[Option<&str>],
            ) -> $($api)::+::Message {
                $crate::api::IsMessage::cut($($api)::+::envelope::Envelope::to(to), $($api)::+::Which::$Kind, steps, json, values)
            }

            /// The same with texts that are checked, each by what is asked of it.
            ///
            /// # Errors
            ///
            /// [`Invalid`](crate::Invalid) lists every rule that the message breaks.
            #[doc(hidden)]
            pub fn checked(
                steps: &'static str,
                json: &'static str,
                to: Option<$($api)::+::envelope::Addressee>,
                texts: &[&dyn $crate::set::IsText],
                asks: &str,
            ) -> Result<$($api)::+::Message, $crate::Invalid> {
                $crate::api::IsMessage::texts($($api)::+::envelope::Envelope::to(to), $($api)::+::Which::$Kind, steps, json, texts, asks)
            }

            const fn laid(text: $crate::laid::Text<'static>) -> $($api)::+::envelope::MessageLiteral {
                let laid = $crate::laid::Laid { kind: $($api)::+::Which::$Kind, text };
                $($api)::+::envelope::MessageLiteral { envelope: $($api)::+::envelope::Envelope::NOTHING, content: laid }
            }
        }

        impl $crate::api::IsKind for $Kind {
            const ROW: &'static ::whatsapp_dsl_rules::Kind = $row;
        }
    };
}

pub(crate) use kind;
