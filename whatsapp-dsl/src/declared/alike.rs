//! Templates with the same fields: those of a file share the struct with the setters, so that the compiler sees these once.

use super::Declaration;

/// One of the templates that share a struct.
pub trait OneOf {
    /// The name of the template at Meta.
    const NAME: &'static str;
    /// The languages that the template has, as Meta spells them.
    const LANGUAGES: &'static [&'static str];

    /// Its declaration.
    fn declaration() -> &'static Declaration;
}

/// Declares the struct that templates with these fields share.
#[doc(hidden)]
#[macro_export]
macro_rules! __declare_alike {
    (setters { $( $(#[$field_doc:meta])* $field:ident $put:ident($($index:literal)?) $Place:ty: [$($any:tt)*] [$($Taken:tt)*]; )* }) => {
        /// One of the templates that have these fields.
        #[must_use]
        pub struct Template<T>($crate::private::Filled, ::core::marker::PhantomData<fn() -> T>);

        impl<T: $crate::private::OneOf> ::core::fmt::Debug for Template<T> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::private::Filled::fmt_as_type(&self.0, f)
            }
        }

        impl<T> ::core::clone::Clone for Template<T> {
            fn clone(&self) -> Self {
                Self(::core::clone::Clone::clone(&self.0), self.1)
            }
        }

        impl<T: $crate::private::OneOf> Template<T> {
            /// The name of the template at Meta.
            pub const NAME: &'static ::core::primitive::str = T::NAME;
            /// The languages that the template has, as Meta spells them.
            pub const LANGUAGES: &'static [&'static ::core::primitive::str] = T::LANGUAGES;

            #[doc(hidden)]
            #[must_use]
            pub fn __declaration() -> &'static $crate::private::Declaration {
                T::declaration()
            }

            /// The definitions of the template, one for each language: to submit them, or to compare them with the live ones.
            #[must_use]
            pub fn definitions() -> &'static [$crate::Definition] {
                T::declaration().definitions()
            }

            /// Starts with nothing filled in.
            pub fn builder() -> Self {
                Self($crate::private::Filled::new(T::declaration()), ::core::marker::PhantomData)
            }

            $(
                $(#[$field_doc])*
                pub fn $field<V, M>(self, this_value: V) -> Self
                where
                    $Place: $($any)* $($Taken)*,
                {
                    Self(self.0.$put($($index,)? <$Place as $($Taken)*>::take(this_value)), self.1)
                }
            )*

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
    };
}

/// Declares one of them.
#[doc(hidden)]
#[macro_export]
macro_rules! __declare_one {
    (($d:tt) $Name:ident / $companion:ident of $text:literal; name $name:literal; languages [$($language:literal),*];) => {
        pub enum $Name {}

        impl $crate::private::OneOf for $Name {
            const NAME: &'static ::core::primitive::str = $name;
            const LANGUAGES: &'static [&'static ::core::primitive::str] = &[$($language),*];

            fn declaration() -> &'static $crate::private::Declaration {
                static DECLARATION: $crate::private::Declaration = $crate::private::Declaration::new($text);
                &DECLARATION
            }
        }

        $crate::private::companion! { ($d) sent / $companion of $text }
    };
}

/// The macro that has the name of a template, and carries its definition to each send.
#[doc(hidden)]
#[macro_export]
macro_rules! __companion {
    (($d:tt) $(#[$attribute:meta])* $Name:ident / $companion:ident of $text:literal) => {
        $(#[$attribute])*
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
