//! How the struct of a message or of a part of one is declared: once, with its docs, as rows of the field's need, class and name.
//!
//! From one declaration come the struct with its getters, its builder with a setter for each field, and the two
//! ways that the rest of the crate sees it by: [`View`] for the checks and for writing, [`Read`] for reading.

use whatsapp_dsl_rules::{Part, Value, View};

use crate::field::Entry;
use crate::set::Itself;
use crate::wire::{Node, Read};

/// The struct of a part.
pub(crate) trait IsPart: View + Read + Clone + 'static {
    /// Its row.
    const ROW: &'static Part;
}

impl<P: IsPart> Itself for P {}

impl<P: IsPart> Entry for P {
    fn view(&self) -> Value<'_> {
        Value::Part(Self::ROW, self)
    }

    fn read(node: &Node) -> Option<Self> {
        if let Node::Part(part) = node { Some(Read::read(part)) } else { None }
    }
}

/// Declares the struct of a part and its builder. Both names are typed, since a `macro_rules!` cannot make one of the other, and it is by
/// them that docs and editors find the struct.
macro_rules! part {
    (
        $(#[$doc:meta])*
        $Part:ident / $Builder:ident of $row:expr $(, settled by $settle:path)?;
        $($fields:tt)*
    ) => {
        $crate::part::content! {
            $(#[$doc])*
            #[cfg_attr(all(doc, not(doctest)), doc = "", doc = limits!($Part))]
            $Part of $row;
            #[doc = concat!("Fills in a [`", stringify!($Part), "`].")]
            $Builder {}
            $($fields)*
        }

        #[cfg(any(rust_analyzer, test))]
        $crate::editor::part! { $(#[$doc])* $Part; $($fields)* }

        impl $crate::part::IsPart for $Part {
            const ROW: &'static ::whatsapp_dsl_rules::Part = $row;
        }

        impl From<$Builder> for $Part {
            fn from(builder: $Builder) -> Self {
                let content = builder.content;
                $( let content = $settle(content); )?
                content
            }
        }

        $crate::set::set_from!($Part, $Part::from; $Builder);
    };
}

/// Says which module the documentation has the parts of a file in: their tables of limits are in the folder of that name.
macro_rules! parts_of {
    (($d:tt) $module:literal) => {
        #[cfg(all(doc, not(doctest)))]
        macro_rules! limits {
                            ($d Part:ident) => {
                                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/parts/", $module, "/", stringify!($d Part), ".md"))
                            };
                        }
    };
}

/// Declares the struct of fields, the builder that holds it as its content, and the setters of both builders. Besides the content a builder
/// may hold something else, which is given with what it starts as.
macro_rules! content {
    (
        $(#[$doc:meta])*
        $Content:ident of $row:expr;
        $(#[$builder_doc:meta])*
        $Builder:ident { $($builder_field:ident: $BuilderField:ty)? }
        $( $(#[doc = $field_doc:literal])* $need:ident $class:ident $field:ident $(: $T:ty)?; )*
    ) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $Content {
            $( $field: Option<$crate::storage::stored!($class $($T)?)>, )*
        }

        impl Default for $Content {
            fn default() -> Self {
                Self { $( $field: None, )* }
            }
        }

        impl ::std::fmt::Debug for $Content {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::seen::debug($row, self, f)
            }
        }

        impl PartialEq for $Content {
            fn eq(&self, other: &Self) -> bool {
                $crate::seen::is_same($row, self, other)
            }
        }

        impl $Content {
            /// Starts with nothing filled in.
            pub fn builder() -> $Builder {
                $Builder::default()
            }

            ::whatsapp_dsl_macros::getters! { $( [$($field_doc)*] $need $class $field [$($T)?] )* }
        }

        $(#[$builder_doc])*
        #[derive(Debug, Clone, Default)]
        #[must_use]
        pub struct $Builder {
            $( $builder_field: $BuilderField, )?
            content: $Content,
        }

        impl $Builder {
            ::whatsapp_dsl_macros::setters! { $( [$($field_doc)*] $field [content.$field] [$row] $class $field [$($T)?] )* }
        }

        impl ::whatsapp_dsl_rules::View for $Content {
            fn get(&self, field: &str) -> ::whatsapp_dsl_rules::Value<'_> {
                match field {
                    $( stringify!($field) => $crate::field::Stored::view(&self.$field), )*
                    _ => ::whatsapp_dsl_rules::Value::Absent,
                }
            }
        }

        impl $crate::wire::Read for $Content {
            fn read(node: &$crate::wire::PartNode) -> Self {
                Self { $( $field: $crate::field::Stored::read(node.node(stringify!($field))), )* }
            }
        }

        #[cfg(test)]
        #[test]
        #[allow(non_snake_case, reason = "the name of the struct is one that no other test has")]
        fn $Content() {
            $crate::docs::hold($row, &[$( (stringify!($field), concat!($( $field_doc, "\n", )*)) ),*]);
        }
    };
}

pub(crate) use {content, part, parts_of};
