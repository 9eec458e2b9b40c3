//! Words of fixed sets.

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
            pub fn as_str(self) -> &'static str {
                let typed = match self {
                    $( Self::$Variant => stringify!($Variant), )*
                };
                Self::ROW.wire(typed).unwrap_or(typed)
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
        $crate::constant::plain!($Word);
        $crate::takes_constant::constant!($Word: $Word, Option<$Word>);
    };
}
pub(crate) use word;
