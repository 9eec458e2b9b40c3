//! Constants in the macros' calls, checked by the compiler.

use whatsapp_dsl_rules::constant::{self, Site};
use whatsapp_dsl_rules::text::{INTEGER_DIGITS, characters};

use crate::set::Lit;
use crate::takes_constant::Constant;

/// A constant that is given on once it is checked.
macro_rules! checked {
    () => {
        /// The same, checked.
        #[track_caller]
        #[must_use]
        pub const fn checked(self, place: Site) -> Self {
            self.check(place);
            self
        }
    };
}

macro_rules! texts {
    ($($text:ident => $optional:expr, $T:ty;)*) => {$(
        impl Lit<$T> {
            /// Checks a constant text.
            #[track_caller]
            pub const fn check(self, place: Site) {
                let Self($text) = self;
                constant::text($optional, place);
            }

            checked!();

            /// Whether there is a text.
            #[must_use]
            pub const fn is_given(self) -> bool {
                let Self($text) = self;
                $optional.is_some()
            }

            /// What a text is taken from.
            #[must_use]
            pub const fn kept(self) -> Self {
                self
            }

            /// The text, for the setter of a constant. By reference, as it is called: a method of the user's would come first.
            #[must_use]
            pub const fn text(&self) -> Option<&'static str> {
                let Self($text) = *self;
                $optional
            }

            /// The text as an entry of a list, where the check lets no `None` pass.
            #[must_use]
            pub const fn entry(&self) -> &'static str {
                if let Some(text) = self.text() { text } else { "" }
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

macro_rules! numbers {
    ($($T:ty),*) => {$(
        impl Lit<$T> {
            checked!();
        }
    )*};
}

/// A constant of a type that a field stores as it is, for the setter of a constant.
impl<T: Constant<T> + Copy> Lit<T> {
    /// The value.
    #[must_use]
    pub const fn constant(self) -> Option<T> {
        Some(self.0)
    }
}

impl<T: Constant<T> + Copy> Lit<Option<T>> {
    /// The value.
    #[must_use]
    pub const fn constant(self) -> Option<T> {
        self.0
    }
}

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

/// A number that was converted, to be checked and given on.
impl Lit<Option<f64>> {
    /// Checks a constant number.
    #[track_caller]
    pub const fn check(self, place: Site) {
        if let Some(number) = self.0 {
            constant::decimal(number, place);
        }
    }

    /// The number as the field stores it.
    #[must_use]
    pub const fn decimal(self) -> Option<f64> {
        self.0
    }
}

stored!(integer i64: i8, i16, i32, i64, u8, u16, u32, u64, usize);
stored!(decimal f64: i8, i16, i32, i64, u8, u16, u32, u64, usize, f32, f64);

numbers!(i8, i16, i32, i64, u8, u16, u32, u64, usize, f32, f64);

macro_rules! decimals {
    ($($T:ty),*) => {$(
        impl Lit<$T> {
            /// Checks a constant number.
            #[allow(clippy::cast_lossless, reason = "one of them is as wide already")]
            #[track_caller]
            pub const fn check(self, place: Site) {
                constant::decimal(self.0 as f64, place);
            }
        }
    )*};
}

decimals!(f32, f64);

/// An integer in the place of a text, written in its digits.
#[derive(Debug)]
pub struct Digits {
    /// The digits are at the end.
    bytes: [u8; INTEGER_DIGITS],
    start: usize,
}

impl Digits {
    const fn new(is_negative: bool, mut rest: u64) -> Self {
        let (mut bytes, mut start) = ([b'-'; INTEGER_DIGITS], INTEGER_DIGITS);
        loop {
            start -= 1;
            bytes[start] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        Self { bytes, start: if is_negative { start - 1 } else { start } }
    }

    const fn as_str(&self) -> &str {
        // Digits are ASCII, so there is always a text.
        if let Ok(digits) = str::from_utf8(self.bytes.split_at(self.start).1) { digits } else { "" }
    }

    /// The text, for the setter of a constant.
    #[allow(clippy::unnecessary_wraps, reason = "a constant text may be `None`")]
    #[must_use]
    pub const fn text(&'static self) -> Option<&'static str> {
        Some(self.as_str())
    }

    /// The text as an entry of a list.
    #[must_use]
    pub const fn entry(&'static self) -> &'static str {
        self.as_str()
    }
}

/// Integers, which a text takes in their digits.
macro_rules! digits {
    ($($T:ty),*) => {$(
        impl Lit<$T> {
            /// Checks a constant number; in the place of a text, its digits.
            #[allow(clippy::cast_lossless, clippy::cast_possible_wrap, reason = "what wraps is negative, and so refused")]
            #[track_caller]
            pub const fn check(self, place: Site) {
                constant::integer(self.0 as i64, place);
                constant::text(Some(self.kept().as_str()), place);
            }

            /// What a text is taken from.
            #[allow(clippy::cast_lossless, clippy::cast_sign_loss, unused_comparisons, reason = "the sign is told apart")]
            #[must_use]
            pub const fn kept(self) -> Digits {
                if self.0 < 0 { Digits::new(true, (self.0 as u64).wrapping_neg()) } else { Digits::new(false, self.0 as u64) }
            }

            /// Whether there is a text.
            #[must_use]
            pub const fn is_given(self) -> bool {
                true
            }

            /// How long the text is.
            #[must_use]
            pub const fn characters(self) -> usize {
                characters(self.kept().as_str())
            }
        }
    )*};
}

/// Integers that may be missing.
macro_rules! optional {
    ($($T:ty),*) => {$(
        #[allow(clippy::cast_lossless, clippy::cast_possible_wrap, reason = "what wraps is negative, and so refused")]
        impl Lit<Option<$T>> {
            /// Checks a constant number.
            #[track_caller]
            pub const fn check(self, place: Site) {
                constant::integer_or_none(self.integer(), place);
            }

            checked!();

            /// Whether there is a number.
            #[must_use]
            pub const fn is_given(self) -> bool {
                self.0.is_some()
            }

            /// The number as the field stores it.
            #[must_use]
            pub const fn integer(self) -> Option<i64> {
                if let Some(number) = self.0 { Some(number as i64) } else { None }
            }
        }
    )*};
}

optional!(i8, i16, i32, i64, u8, u16, u32, u64, usize);

digits!(i8, i16, i32, i64, u8, u16, u32, u64, usize);
