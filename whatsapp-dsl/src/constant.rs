//! Constants in the macros' calls, checked by the compiler.

use whatsapp_dsl_rules::constant::{self, Site};
use whatsapp_dsl_rules::text::characters;

use crate::set::Lit;

macro_rules! texts {
    ($($text:ident => $optional:expr, $T:ty;)*) => {$(
        impl Lit<$T> {
            /// Checks a constant text.
            #[track_caller]
            pub const fn check(self, place: Site) {
                let Self($text) = self;
                constant::text($optional, place);
            }

            /// The same, checked.
            #[track_caller]
            #[must_use]
            pub const fn checked(self, place: Site) -> Self {
                self.check(place);
                self
            }

            /// Whether there is a text.
            #[must_use]
            pub const fn is_given(self) -> bool {
                let Self($text) = self;
                $optional.is_some()
            }

            /// The text, for the setter of a constant.
            #[must_use]
            pub const fn constant(self) -> Option<&'static str> {
                let Self($text) = self;
                $optional
            }

            /// The text as an entry of a list, where the check lets no `None` pass.
            #[must_use]
            pub const fn entry(self) -> &'static str {
                if let Some(text) = self.constant() { text } else { "" }
            }

            /// How long the text is.
            #[must_use]
            pub const fn characters(self) -> usize {
                let Self($text) = self;
                if let Some(text) = $optional { characters(text) } else { 0 }
            }
        }
    )*};
}

texts! {
    text => Some(text), &'static str;
    text => text, Option<&'static str>;
}

/// Numbers that `as` takes to the type of the field without loss, or to one that is out of its range.
macro_rules! numbers {
    ($check:ident $as:ident: $($T:ty),*) => {$(
        impl Lit<$T> {
            /// Checks a constant number.
            #[allow(clippy::cast_lossless, clippy::cast_possible_wrap, reason = "what wraps is negative, and so refused")]
            #[track_caller]
            pub const fn check(self, place: Site) {
                constant::$check(self.0 as $as, place);
            }

            /// The same, checked.
            #[track_caller]
            #[must_use]
            pub const fn checked(self, place: Site) -> Self {
                self.check(place);
                self
            }
        }
    )*};
}

/// The constants of a type that a field stores as it is, for the setter of a constant.
macro_rules! plain {
    ($($T:ty),*) => {$(
        impl $crate::set::Lit<$T> {
            /// The value.
            #[must_use]
            pub const fn constant(self) -> Option<$T> {
                Some(self.0)
            }
        }

        impl $crate::set::Lit<Option<$T>> {
            /// The value.
            #[must_use]
            pub const fn constant(self) -> Option<$T> {
                self.0
            }
        }
    )*};
}
pub(crate) use plain;

plain!(bool);

/// Numbers as fields store them, for the setter of a constant.
macro_rules! stored {
    ($convert:ident $as:ident: $($T:ty),*) => {$(
        impl Lit<$T> {
            /// The number as the field stores it.
            #[allow(clippy::cast_lossless, clippy::cast_possible_wrap, clippy::cast_precision_loss, reason = "what does not fit was refused")]
            #[must_use]
            pub const fn $convert(self) -> Option<$as> {
                Some(self.0 as $as)
            }
        }
    )*};
}

stored!(integer i64: i8, i16, i32, i64, u8, u16, u32, u64, usize);
stored!(decimal f64: i8, i16, i32, i64, u8, u16, u32, u64, usize, f32, f64);

numbers!(integer i64: i8, i16, i32, i64, u8, u16, u32, u64, usize);
numbers!(decimal f64: f32, f64);
