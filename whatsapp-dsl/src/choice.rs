//! Values that are one of several structs; a string may be taken as one of them.

/// Declares the enum of a choice. `string` names the struct, and its variant `Text`, that a bare string is taken as.
macro_rules! choice {
    (
        $(#[$doc:meta])*
        $Choice:ident $(, string = $String:ident)?;
        $( $(#[$variant_doc:meta])* $Variant:ident / $Builder:ident; )*
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $Choice {
            $( $(#[$variant_doc])* $Variant($Variant), )*
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
                    if part.part.rule == <$Variant as $crate::part::IsPart>::ROW.rule {
                        return Some(Self::$Variant($crate::wire::Read::read(part)));
                    }
                )*
                None
            }
        }

        $(
            impl From<$Variant> for $Choice {
                fn from(part: $Variant) -> Self {
                    Self::$Variant(part)
                }
            }

            $crate::set::set_from!($Choice, $Choice::from; $Variant);
            $crate::set::set_from!($Choice, |builder| $Choice::$Variant($Variant::from(builder)); $Builder);
        )*

        impl $crate::set::Itself for $Choice {}

        $(
            $crate::set::set_from_text!($Choice, |text| $Choice::Text($String::builder().text($crate::set::Kept(text)).into()));
        )?
    };
}
pub(crate) use choice;
