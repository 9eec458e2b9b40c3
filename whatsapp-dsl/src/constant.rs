//! Constants in the macros' calls, checked by the compiler.

use whatsapp_dsl_rules::constant::{self, Site};
use whatsapp_dsl_rules::text::characters;

use crate::set::Lit;

impl Lit<&'static str> {
    /// Checks a constant text.
    #[track_caller]
    pub const fn check(self, place: Site) {
        constant::text(Some(self.0), place);
    }

    /// Whether there is a text.
    #[must_use]
    pub const fn is_given(self) -> bool {
        true
    }

    /// How long the text is.
    #[must_use]
    pub const fn characters(self) -> usize {
        characters(self.0)
    }
}

impl Lit<Option<&'static str>> {
    /// Checks a constant text that may be left out.
    #[track_caller]
    pub const fn check(self, place: Site) {
        constant::text(self.0, place);
    }

    /// Whether there is a text.
    #[must_use]
    pub const fn is_given(self) -> bool {
        self.0.is_some()
    }

    /// How long the text is.
    #[must_use]
    pub const fn characters(self) -> usize {
        match self.0 {
            Some(text) => characters(text),
            None => 0,
        }
    }
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
