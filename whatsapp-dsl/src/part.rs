//! How the struct of a message or of a part of one is declared: once, with its docs, as rows of the field's need, class and name.
//!
//! From one declaration come the struct with its getters, its builder with a setter for each field, a builder for literals that works
//! in constants, and the two ways that the rest of the crate sees it by: [`View`](whatsapp_dsl_rules::View) for the checks and for
//! writing, [`Read`](crate::wire::Read) for reading.

/// Declares the struct of a part and its two builders.
macro_rules! part {
    (
        $(#[$doc:meta])*
        $Part:ident / $Builder:ident / $Literal:ident of $row:expr $(, settled by $settle:path, $settle_literal:path)?;
        $( $(#[doc = $field_doc:literal])* $need:ident $class:ident $field:ident $(: $T:ty)?; )*
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Default)]
        pub struct $Part {
            $( $field: Option<$crate::class::stored!($class $($T)?)>, )*
        }

        impl $Part {
            /// The row of the rules' table.
            pub(crate) const ROW: &'static ::whatsapp_dsl_rules::Part = $row;

            /// Starts with nothing filled in.
            pub fn builder() -> $Builder {
                $Builder { content: Self::default() }
            }

            #[doc(hidden)]
            pub const fn literal() -> $Literal {
                $Literal { $( $field: None, )* }
            }

            $( $crate::class::getter! { $(#[doc = $field_doc])* $need $class $field $($T)? } )*
        }

        #[doc = concat!("Fills in a [`", stringify!($Part), "`].")]
        #[derive(Debug, Clone, Default)]
        #[must_use]
        pub struct $Builder {
            content: $Part,
        }

        impl $Builder {
            $( $crate::class::setter! { $(#[doc = $field_doc])* $need $class $field $($T)? } )*
        }

        $crate::class::literal! { $Part $Literal ($($settle_literal)?) $( { $(#[doc = $field_doc])* $class $field $($T)? } )* }

        $crate::class::fields! { $Part of $row; $( { $(#[doc = $field_doc])* $field } )* }

        impl $crate::field::Settle for $Part {
            $(
                fn settle(self) -> Self {
                    $settle(self)
                }
            )?
        }
        $crate::part::as_value! { $Part $Builder }
    };
}

/// Lets a part and its builder stand as the value of a field or the entry of a list.
macro_rules! as_value {
    ($Part:ident $Builder:ident) => {
        impl From<$Builder> for $Part {
            fn from(builder: $Builder) -> Self {
                $crate::field::Settle::settle(builder.content)
            }
        }

        impl $crate::set::Set<$Part> for $Part {
            fn set(self) -> Option<$Part> {
                Some(self)
            }
        }

        impl $crate::set::Set<$Part> for $Builder {
            fn set(self) -> Option<$Part> {
                Some(self.into())
            }
        }

        impl $crate::field::Entry for $Part {
            fn view(&self) -> ::whatsapp_dsl_rules::Value<'_> {
                ::whatsapp_dsl_rules::Value::Part(Self::ROW, self)
            }

            fn read(node: &$crate::wire::Node) -> Option<Self> {
                match node {
                    $crate::wire::Node::Part(part) => Some($crate::wire::Read::read(part)),
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use {as_value, part};
