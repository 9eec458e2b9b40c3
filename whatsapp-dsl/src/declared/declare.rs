//! What `template!` expands to: the struct of a template, with a setter for each field, and the macro by which `message!` finds its
//! definition.

/// Declares the struct of a template.
///
/// The companion macro has the struct's own name, so that it is found wherever the struct is. A parameter has not the name of its field:
/// a pattern takes a constant or static of its name for that, and the user may have one.
#[doc(hidden)]
#[macro_export]
macro_rules! __declare {
    (
        ($d:tt)
        $(#[$doc:meta])*
        struct $Name:ident / $(#[$companion_attribute:meta])* $companion:ident of $text:literal;
        $(name $name:literal; languages [$($language:literal),*];)?
        // No message can be made of it, because it carries what cannot be written, or its languages differ. Of one whose definition is refused
        // not even that is said: the name stays, so that its uses add no errors.
        $(refused $hidden:ident $(as $Sendable:ident $why:literal)?;)?
        setters { $( $(#[$field_doc:meta])* $field:ident $put:ident($($index:literal)?) $Place:ty: [$($any:tt)*] [$($Taken:tt)*]; )* }
        $(
            card $Card:ident $(#[$cards_doc:meta])* $cards:ident $cards_index:literal $Cards:ty: [$($cards_any:tt)*] [$($CardsTaken:tt)*];
            setters { $( $(#[$card_doc:meta])* $card_field:ident $card_put:ident($($card_index:literal)?) $CardPlace:ty: [$($card_any:tt)*] [$($CardTaken:tt)*]; )* }
        )?
    ) => {
        $(#[$doc])*
        #[derive(::core::fmt::Debug, ::core::clone::Clone)]
        #[must_use]
        pub struct $Name($crate::private::Filled);

        #[allow(deprecated)]
        impl $Name {
            $(
                /// The name of the template at Meta.
                pub const NAME: &'static ::core::primitive::str = $name;
                /// The languages that the template has, as Meta spells them.
                pub const LANGUAGES: &'static [&'static ::core::primitive::str] = &[$($language),*];
            )?

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
            $(#[doc($hidden)])?
            pub fn builder() -> Self
            $($( where for<'a> Self: $Sendable<'a>, )?)?
            {
                Self($crate::private::Filled::new(Self::__declaration()))
            }

            $(
                $(#[$field_doc])*
                pub fn $field<V, M>(self, this_value: V) -> Self
                where
                    $Place: $($any)* $($Taken)*,
                {
                    Self(self.0.$put($($index,)? <$Place as $($Taken)*>::take(this_value)))
                }
            )*

            $(
                $(#[$cards_doc])*
                pub fn $cards<V, M>(self, these_cards: V) -> Self
                where
                    $Cards: $($cards_any)* $($CardsTaken)*,
                {
                    Self(self.0.cards($cards_index, <$Cards as $($CardsTaken)*>::take(these_cards), |this_card| this_card.0))
                }
            )?

            /// Checks everything and gives the message.
            ///
            /// # Errors
            ///
            /// [`Invalid`]($crate::Invalid) lists every rule that the message breaks.
            $(#[doc($hidden)])?
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

                $(
                    $(#[$card_doc])*
                    pub fn $card_field<V, M>(self, this_value: V) -> Self
                    where
                        $CardPlace: $($card_any)* $($CardTaken)*,
                    {
                        Self(self.0.$card_put($($card_index,)? <$CardPlace as $($CardTaken)*>::take(this_value)))
                    }
                )*
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

        $($(
            #[doc(hidden)]
            #[allow(non_camel_case_types)]
            #[diagnostic::on_unimplemented(message = $why, label = "no message can be made from it")]
            pub trait $Sendable<'a> {}
        )?)?

        $crate::private::companion! { ($d) $(#[$companion_attribute])* $Name / $companion of $text }
    };
}
