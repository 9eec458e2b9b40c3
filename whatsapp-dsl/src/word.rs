//! Words of fixed sets.

use crate::laid::{Given, Stored};
use crate::takes_constant::Constant;

/// A word of a fixed set.
pub(crate) trait IsWord: Copy {
    /// The word as Meta writes it.
    fn text(self) -> &'static str;
}

impl<W: IsWord> Stored for Option<W> {
    fn given(&self) -> Given<'_> {
        Given::Text(self.map(W::text))
    }
}

impl<W: IsWord> Constant<W> for W {}
impl<W: IsWord> Constant<W> for Option<W> {}

/// Declares an enum whose variants are the words of a row.
macro_rules! word {
    (
        $(#[$doc:meta])*
        $Word:ident of $row:expr;
        $( $(#[$variant_doc:meta])* $Variant:ident; )*
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $Word {
            $( $(#[$variant_doc])* $Variant, )*
        }

        #[cfg(any(rust_analyzer, test))]
        ::whatsapp_dsl_macros::module_for_editors! {
            $Word { $( $(#[$variant_doc])* pub const $Variant: $Word = $Word::$Variant; )* }
        }

        impl $Word {
            const ROW: &'static ::whatsapp_dsl_rules::Words = $row;

            /// The word as Meta writes it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                let typed = match self {
                    $( Self::$Variant => stringify!($Variant), )*
                };
                if let Some(wire) = Self::ROW.wire(typed) { wire } else { typed }
            }
        }

        impl $crate::set::Lit<$Word> {
            /// The word as Meta writes it.
            #[must_use]
            pub const fn text(self) -> Option<&'static str> {
                Some(self.0.as_str())
            }
        }

        impl $crate::set::Lit<Option<$Word>> {
            /// The word as Meta writes it.
            #[must_use]
            pub const fn text(self) -> Option<&'static str> {
                if let Some(word) = self.0 { Some(word.as_str()) } else { None }
            }
        }

        impl $crate::word::IsWord for $Word {
            fn text(self) -> &'static str {
                self.as_str()
            }
        }

        impl ::std::str::FromStr for $Word {
            type Err = $crate::Invalid;

            /// Reads the word as Meta writes it, in any casing.
            fn from_str(word: &str) -> Result<Self, Self::Err> {
                $(
                    if Self::$Variant.as_str().eq_ignore_ascii_case(word) {
                        return Ok(Self::$Variant);
                    }
                )*
                Err($crate::Invalid::word(Self::ROW, word))
            }
        }

        impl ::std::fmt::Display for $Word {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::field::Entry for $Word {
            fn view(&self) -> ::whatsapp_dsl_rules::Value<'_> {
                ::whatsapp_dsl_rules::Value::Word(self.as_str())
            }

            fn read(node: &$crate::wire::Node) -> Option<Self> {
                if let $crate::wire::Node::Word(word) = node { word.parse().ok() } else { None }
            }
        }

        $crate::set::set_itself!($Word);
    };
}
pub(crate) use word;
