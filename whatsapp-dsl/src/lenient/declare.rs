//! The declarations of what is read.

/// Declares structs that are read member by member, each of which may be missing. A member that is not called as its field is named behind it.
macro_rules! parts {
    ($($(#[$doc:meta])* $Part:ident { $($(#[$field_doc:meta])* $field:ident $(= $member:literal)?: $Type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct $Part {
            $($(#[$field_doc])* pub $field: $Type,)*
        }

        impl $crate::lenient::FromTree for $Part {
            const EXPECTED: &'static str = "an object";

            fn from_tree(tree: &$crate::lenient::Tree<'_>, notes: &mut $crate::lenient::Notes) -> Option<Self> {
                tree.is_object().then(|| Self {
                    $($field: notes.member(tree, $crate::lenient::parts!(@ $field $($member)?)),)*
                })
            }
        }
    )*};
    (@ $field:ident) => { stringify!($field) };
    (@ $field:ident $member:literal) => { $member };
}

/// Declares sets of words that Meta may add to: a word that is not known here is kept.
macro_rules! words {
    ($($(#[$doc:meta])* $Word:ident { $($(#[$word_doc:meta])* $Variant:ident = $word:literal $(| $other:literal)*,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $Word {
            $($(#[$word_doc])* $Variant,)*
            /// A word that is not known here, as it came.
            Other(String),
        }

        impl $Word {
            /// Meta's word.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$Variant => $word,)*
                    Self::Other(word) => word,
                }
            }
        }

        impl From<&str> for $Word {
            fn from(word: &str) -> Self {
                match word {
                    $($word $(| $other)* => Self::$Variant,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        /// Meta's word.
        impl std::fmt::Display for $Word {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::lenient::FromTree for $Word {
            const EXPECTED: &'static str = "a word";

            fn from_tree(tree: &$crate::lenient::Tree<'_>, _: &mut $crate::lenient::Notes) -> Option<Self> {
                Some(match tree.text() {
                    Some(word) => Self::from(word),
                    None => Self::Other(tree.to_string()),
                })
            }
        }
    )*};
}

pub(crate) use {parts, words};
