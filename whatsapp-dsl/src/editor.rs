//! What editors are told of the DSL: for each part a struct whose fields are those that can be typed, for each choice the names of its
//! parts, and for each set its words. No program ever sees any of it.
//!
//! An editor completes a record literal by the fields that it lacks, and shows what a field is by its docs. So the macros, where an editor
//! expands them, write a literal of these structs for each part that was typed.

#[cfg(any(rust_analyzer, test))]
pub use self::offered::{Examples, Fields, ForEditors, card, rest};

#[cfg(any(rust_analyzer, test))]
mod offered {
    /// A type whose fields editors are told of: that of a declared template, or of its cards.
    pub trait ForEditors {
        /// The struct that has the fields.
        type Fields;
        /// The struct that has the examples of the definition.
        type Examples;
    }

    /// The struct that has the examples of such a type.
    pub type Examples<T> = <T as ForEditors>::Examples;

    /// The struct that has the fields of such a type.
    pub type Fields<T> = <T as ForEditors>::Fields;

    /// The value of a field, and the fields that were not typed.
    #[must_use]
    #[expect(clippy::empty_loop, reason = "it is never called")]
    pub fn rest<T>() -> T {
        loop {}
    }

    /// The name of a declared template's card.
    pub mod card {
        /// A card, with what its own variables are filled by.
        #[derive(Debug)]
        pub struct Card;
    }
}

/// What a definition in place is made of.
#[cfg(any(rust_analyzer, test))]
#[allow(
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    reason = "its modules are called as the macros look for them"
)]
#[path = "../docs/definition.rs"]
pub mod definition;

/// The type that is shown of a field.
#[cfg(any(rust_analyzer, test))]
macro_rules! shown {
    (optional $class:ident $($T:ty)?) => { Option<$crate::editor::shown!(required $class $($T)?)> };
    (required text) => { String };
    (required list $T:ty) => { Vec<$T> };
    (required json) => { ::serde_json::Value };
    (required documents) => { Vec<::serde_json::Value> };
    (required $class:ident $T:ty) => { $T };
}
#[cfg(any(rust_analyzer, test))]
pub(crate) use shown;

/// Tells editors of the fields of a part, and where there are more in braces, of those of every message.
#[cfg(any(rust_analyzer, test))]
macro_rules! part {
    (
        $(#[$doc:meta])*
        $Part:ident;
        $( $(#[doc = $field_doc:literal])* $need:ident $class:ident $field:ident $(: $T:ty)?; )*
        $({ $($envelope:tt)* })*
    ) => {
        ::whatsapp_dsl_macros::module_for_editors! {
            $Part {
                $(#[$doc])*
                #[derive(Debug)]
                pub struct $Part {
                    $( $(#[doc = $field_doc])* pub $field: $crate::editor::shown!($need $class $($T)?), )*
                }
            }
            $({ $($envelope)* })*
        }
    };
}
#[cfg(any(rust_analyzer, test))]
pub(crate) use part;

/// Compiles only if editors are told of each part and word of the table.
#[cfg(test)]
mod all_named {
    whatsapp_dsl_macros::all_named_for_editors!();
}
