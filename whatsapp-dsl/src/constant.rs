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

            /// Whether there is a text.
            #[must_use]
            pub const fn is_given(self) -> bool {
                let Self($text) = self;
                $optional.is_some()
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
        }
    )*};
}

numbers!(integer i64: i8, i16, i32, i64, u8, u16, u32, u64, usize);
numbers!(decimal f64: f32, f64);
