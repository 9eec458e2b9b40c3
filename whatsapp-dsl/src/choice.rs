//! Values that are one of several structs; a string may stand for one of them.

/// Declares the enum of a choice. `string` names the struct, and its variant `Text`, that a bare string stands for.
macro_rules! choice {
    (
        $(#[$doc:meta])*
        $Choice:ident $(, string = $String:ident)?;
        $( $(#[$variant_doc:meta])* $Variant:ident($Part:ty, $Builder:ty); )*
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $Choice {
            $( $(#[$variant_doc])* $Variant($Part), )*
        }

        impl $crate::field::Entry for $Choice {
            fn view(&self) -> ::whatsapp_dsl_rules::Value<'_> {
                match self {
                    $( Self::$Variant(part) => $crate::field::Entry::view(part), )*
                }
            }

            fn read(node: &$crate::wire::Node) -> Option<Self> {
                let $crate::wire::Node::Part(part) = node else { return None };
                $(
                    if part.part.rule == <$Part>::ROW.rule {
                        return Some(Self::$Variant($crate::wire::Read::read(part)));
                    }
                )*
                None
            }
        }

        impl $crate::set::Set<$Choice> for $Choice {
            fn set(self) -> Option<$Choice> {
                Some(self)
            }
        }

        $(
            impl From<$Part> for $Choice {
                fn from(part: $Part) -> Self {
                    Self::$Variant(part)
                }
            }

            impl $crate::set::Set<$Choice> for $Part {
                fn set(self) -> Option<$Choice> {
                    Some($Choice::$Variant(self))
                }
            }

            impl $crate::set::Set<$Choice> for $Builder {
                fn set(self) -> Option<$Choice> {
                    Some($Choice::$Variant(self.into()))
                }
            }
        )*

        $(
            impl $Choice {
                #[doc(hidden)]
                #[must_use]
                pub const fn string(text: &'static str) -> Self {
                    Self::Text($String::literal().text(text).part())
                }

                fn from_string(text: ::std::borrow::Cow<'static, str>) -> Self {
                    Self::Text($String::builder().text(text).into())
                }
            }

            $crate::set::set_from_text!($Choice, $Choice::from_string);
        )?
    };
}
pub(crate) use choice;
