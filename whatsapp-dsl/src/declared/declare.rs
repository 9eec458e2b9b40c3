//! What `template!` expands to: the struct of a template, with a setter for each field, and the macro by which `message!` finds its
//! definition.

/// Declares the struct of a template.
///
/// The companion macro has the struct's own name, so that it is found wherever the struct is.
#[doc(hidden)]
#[macro_export]
macro_rules! __declare {
    (
        ($d:tt)
        $(#[$doc:meta])*
        struct $Name:ident / $companion:ident of $text:literal;
        name $name:literal;
        languages [$($language:literal),*];
        fields { $( $(#[$field_doc:meta])* $field:ident $index:literal $sort:ident $($Of:ident)?; )* }
        $( card $Card:ident { $( $(#[$card_doc:meta])* $card_field:ident $card_index:literal $card_sort:ident; )* } )?
    ) => {
        $(#[$doc])*
        #[derive(::core::fmt::Debug, ::core::clone::Clone)]
        #[must_use]
        pub struct $Name($crate::private::Filled);

        #[allow(deprecated)]
        impl $Name {
            /// The name of the template at Meta.
            pub const NAME: &'static ::core::primitive::str = $name;
            /// The languages that the template has, as Meta spells them.
            pub const LANGUAGES: &'static [&'static ::core::primitive::str] = &[$($language),*];

            #[doc(hidden)]
            #[inline]
            #[must_use]
            pub fn __declaration() -> &'static $crate::private::Declaration {
                static DECLARATION: $crate::private::Declaration = $crate::private::Declaration::new($text);
                &DECLARATION
            }

            /// The definitions of the template, one for each language: to submit them, or to compare them with the live ones.
            #[must_use]
            pub fn definitions() -> &'static [$crate::Definition] {
                Self::__declaration().definitions()
            }

            /// Starts with nothing filled in.
            pub fn builder() -> Self {
                Self($crate::private::Filled::new(Self::__declaration()))
            }

            $( $crate::private::declare_field! { ($(#[$field_doc])*) $field $index $sort $($Of)? } )*
            $crate::private::declare_envelope!();

            /// Checks everything and gives the message.
            ///
            /// # Errors
            ///
            /// [`Invalid`]($crate::Invalid) lists every rule that the message breaks.
            pub fn build(self) -> $crate::private::Result<$crate::Message, $crate::Invalid> {
                self.0.build()
            }

            #[doc(hidden)]
            pub fn proved(self) -> $crate::Message {
                self.0.proved()
            }
        }

        $(
            #[doc = $crate::private::concat!("A card of [`", $crate::private::stringify!($Name), "`].")]
            #[derive(::core::fmt::Debug, ::core::clone::Clone)]
            #[must_use]
            pub struct $Card($crate::private::Filled);

            #[allow(deprecated)]
            impl $Card {
                /// Starts with nothing filled in.
                pub fn builder() -> Self {
                    Self($crate::private::Filled::card($Name::__declaration()))
                }

                $( $crate::private::declare_field! { ($(#[$card_doc])*) $card_field $card_index $card_sort } )*
            }

            #[doc(hidden)]
            #[allow(deprecated)]
            impl $crate::private::Carousel for $Name {
                type Card = $Card;
            }

            impl $crate::Set<$Card> for $Card {
                fn set(self) -> $crate::private::Option<$Card> {
                    $crate::private::Some(self)
                }
            }
        )?

        $crate::private::declare_companion! { ($d) $Name $companion $text }
    };
    // Templates of which no message can be made: their languages differ, or they carry what cannot be written yet.
    (($d:tt) $(#[$doc:meta])* struct $Name:ident / $companion:ident of $text:literal; unsendable $Sendable:ident $why:literal;
        fields { $( $field:ident $index:literal $sort:ident; )* }
    ) => {
        $(#[$doc])*
        #[derive(::core::fmt::Debug)]
        pub struct $Name($crate::private::Filled);

        #[allow(deprecated)]
        impl $Name {
            /// The definitions of the template, one for each language: to submit them, or to compare them with the live ones.
            #[must_use]
            pub fn definitions() -> &'static [$crate::Definition] {
                Self::__declaration().definitions()
            }

            fn __declaration() -> &'static $crate::private::Declaration {
                static DECLARATION: $crate::private::Declaration = $crate::private::Declaration::new($text);
                &DECLARATION
            }
        }

        #[doc(hidden)]
        #[allow(deprecated)]
        impl $Name {
            pub fn builder() -> Self
            where
                for<'a> Self: $Sendable<'a>,
            {
                Self($crate::private::Filled::new(Self::__declaration()))
            }

            $( $crate::private::declare_field! { () $field $index $sort } )*
            $crate::private::declare_envelope!();

            pub fn build(self) -> $crate::private::Result<$crate::Message, $crate::Invalid> {
                self.0.build()
            }
        }

        #[doc(hidden)]
        #[allow(non_camel_case_types)]
        #[diagnostic::on_unimplemented(message = $why, label = "no message can be made of it")]
        pub trait $Sendable<'a> {}

        $crate::private::declare_companion! { ($d) $Name $companion $text }
    };
    // Templates whose definition is refused: the name stays, so that its uses add no errors.
    (($d:tt) $(#[$doc:meta])* struct $Name:ident / $companion:ident of $text:literal; refused;) => {
        $(#[$doc])*
        #[derive(::core::fmt::Debug)]
        pub struct $Name($crate::private::Filled);

        #[doc(hidden)]
        impl $Name {
            pub fn builder() -> Self {
                static DECLARATION: $crate::private::Declaration = $crate::private::Declaration::new($text);
                Self($crate::private::Filled::new(&DECLARATION))
            }

            $crate::private::declare_envelope!();

            pub fn build(self) -> $crate::private::Result<$crate::Message, $crate::Invalid> {
                self.0.build()
            }
        }

        $crate::private::declare_companion! { ($d) $Name $companion $text }
    };
}

/// The macro of a template, under the name of its struct.
#[doc(hidden)]
#[macro_export]
macro_rules! __declare_companion {
    (($d:tt) $Name:ident $companion:ident $text:literal) => {
        #[doc(hidden)]
        #[macro_export]
        #[allow(non_local_definitions)]
        macro_rules! $companion {
            ($d($d tokens:tt)*) => {
                $crate::private::expand_declared! { [$crate] ($text) $d($d tokens)* }
            };
        }
        #[doc(hidden)]
        #[allow(unused_imports)]
        pub use $companion as $Name;
    };
}

/// The setter of a field.
#[doc(hidden)]
#[macro_export]
macro_rules! __declare_field {
    (($(#[$doc:meta])*) $field:ident $index:literal text) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Set<$crate::private::Str>) -> Self {
            Self(self.0.set($index, $field, $crate::private::Stored::Text))
        }
    };
    (($(#[$doc:meta])*) $field:ident $index:literal parameter) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Set<$crate::template::Parameter>) -> Self {
            Self(self.0.set($index, $field, $crate::private::Stored::Parameter))
        }
    };
    (($(#[$doc:meta])*) $field:ident $index:literal parameters) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Entries<$crate::template::Parameter>) -> Self {
            Self(self.0.list($index, $field, $crate::private::Stored::Parameters))
        }
    };
    (($(#[$doc:meta])*) $field:ident $index:literal header) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Set<$crate::template::header::Header>) -> Self {
            Self(self.0.set($index, $field, $crate::private::Stored::Header))
        }
    };
    (($(#[$doc:meta])*) $field:ident $index:literal card_parameter) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Set<$crate::template::card::Parameter>) -> Self {
            Self(self.0.set($index, $field, $crate::private::Stored::CardParameter))
        }
    };
    (($(#[$doc:meta])*) $field:ident $index:literal card_parameters) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Entries<$crate::template::card::Parameter>) -> Self {
            Self(self.0.list($index, $field, $crate::private::Stored::CardParameters))
        }
    };
    (($(#[$doc:meta])*) $field:ident $index:literal card_header) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Set<$crate::template::card::Header>) -> Self {
            Self(self.0.set($index, $field, $crate::private::Stored::CardHeader))
        }
    };
    (($(#[$doc:meta])*) $field:ident $index:literal integer) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Set<$crate::private::Integer>) -> Self {
            Self(self.0.set($index, $field, $crate::private::Stored::Integer))
        }
    };
    (($(#[$doc:meta])*) $field:ident $index:literal json) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Set<$crate::private::Data>) -> Self {
            Self(self.0.set($index, $field, $crate::private::Stored::Json))
        }
    };
    (($(#[$doc:meta])*) $field:ident $index:literal offer) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Set<$crate::template::LimitedTimeOffer>) -> Self {
            Self(self.0.set($index, $field, $crate::private::Stored::Offer))
        }
    };
    (($(#[$doc:meta])*) $field:ident $index:literal sections) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Entries<$crate::product_list::Section>) -> Self {
            Self(self.0.list($index, $field, $crate::private::Stored::Sections))
        }
    };
    (($(#[$doc:meta])*) $field:ident $index:literal cards $Card:ident) => {
        $(#[$doc])*
        pub fn $field(self, $field: impl $crate::Entries<$Card>) -> Self {
            Self(self.0.cards($index, $crate::private::cards($field).map(|card| card.0)))
        }
    };
}

/// The setters of the envelope.
#[doc(hidden)]
#[macro_export]
macro_rules! __declare_envelope {
    () => {
        /// The phone number of the recipient, in any dialable form, or a [`Recipient`]($crate::Recipient) chosen at run time.
        pub fn to(self, to: impl $crate::Set<$crate::private::To>) -> Self {
            Self(self.0.to(to))
        }

        /// The business-scoped user id of the recipient, instead of a phone number.
        pub fn recipient(self, recipient: impl $crate::Set<$crate::private::Str>) -> Self {
            Self(self.0.recipient(recipient))
        }

        /// The id of the group that the message goes to.
        pub fn group(self, group: impl $crate::Set<$crate::private::Str>) -> Self {
            Self(self.0.group(group))
        }

        /// The id of the message that this one replies to.
        pub fn context(self, context: impl $crate::Set<$crate::private::Str>) -> Self {
            Self(self.0.context(context))
        }

        /// What the status webhooks of the message bring back, at most 512 characters.
        pub fn biz_opaque_callback_data(self, data: impl $crate::Set<$crate::private::Str>) -> Self {
            Self(self.0.biz_opaque_callback_data(data))
        }

        /// The identity hash that the customer must still have for the message to be delivered.
        pub fn recipient_identity_key_hash(self, hash: impl $crate::Set<$crate::private::Str>) -> Self {
            Self(self.0.recipient_identity_key_hash(hash))
        }
    };
}
