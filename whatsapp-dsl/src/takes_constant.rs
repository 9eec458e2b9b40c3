//! What a field takes as a constant, whose check only the compiler can do.
//!
//! The compiler calls no method of a trait in a constant. So the traits only say whether a constant can be in a place, in words, and
//! [`Lit`](crate::set::Lit) has a method for each type that can.

use std::ops::Deref;

use whatsapp_dsl_rules::constant::Site;

use crate::set::Lit;
use crate::takes::{Code, Text, takes};

/// The type of a constant that a place takes.
pub trait Constant<Place> {}

macro_rules! constant {
    ($Place:ty: $($T:ty),*) => {$(
        impl Constant<$Place> for $T {}
    )*};
}

constant!(Text: &'static str, Option<&'static str>, i8, i16, i32, i64, u8, u16, u32, u64, usize);
constant!(Code: &'static str, Option<&'static str>);
constant!(bool: bool, Option<bool>);
constant!(i64: i8, i16, i32, i64, u8, u16, u32, u64, usize);
constant!(i64: Option<i8>, Option<i16>, Option<i32>, Option<i64>, Option<u8>, Option<u16>, Option<u32>, Option<u64>, Option<usize>);
constant!(f64: i8, i16, i32, i64, u8, u16, u32, u64, usize, f32, f64);

takes! {
    /// The constants of a text: a string, an integer of at most 64 bits, or an `Option` of a string.
    #[diagnostic::on_unimplemented(
        message = "`{V}` is not a text",
        label = "expected a constant string or integer, found `{V}`",
        note = "a constant in this field is a `&'static str`, an `Option` of one, or an integer of at most 64 bits"
    )]
    TakesConstantText => (), {};
    () Text, [Constant<Text>] => drop;

    /// The same for an id of your own.
    #[diagnostic::on_unimplemented(
        message = "`{V}` is not a text",
        label = "expected a constant string or integer, found `{V}`",
        note = "a constant in this field is a `&'static str`, an `Option` of one, or an integer of at most 64 bits",
        note = "the variant of a `ReplyId` whose name is in capitals is written with braces, as in `Size::XL {{}}`"
    )]
    TakesConstantId => (), {};
    () Text, [Constant<Text>] => drop;

    /// The constants of a text that a number may not be: a string, or an `Option` of one.
    #[diagnostic::on_unimplemented(
        message = "`{V}` is not a string",
        label = "expected a constant string, found `{V}`",
        note = "a constant in this field is a `&'static str` or an `Option` of one; a number would lose its leading zeros"
    )]
    TakesConstantCode => (), {};
    () Code, [Constant<Code>] => drop;

    /// The constants of a number, a flag or a word of a fixed set.
    #[diagnostic::on_unimplemented(
        message = "this field does not take `{V}`",
        label = "expected a constant `{Self}`, found `{V}`"
    )]
    TakesConstant: Sized => (), {};
    (T,) T, [Constant<T>] => drop;
}

/// What a constant is of whose type its place takes nothing: the trait has said so, and no method that is missing need be told.
#[doc(hidden)]
#[derive(Debug)]
pub struct Unfit;

impl<T> Deref for Lit<T> {
    type Target = Unfit;

    fn deref(&self) -> &Unfit {
        &Unfit
    }
}

#[allow(clippy::must_use_candidate, clippy::unused_self, reason = "they stand for those of a fitting type, and are never called")]
impl Unfit {
    pub const fn check(&self, _: Site) {}

    pub const fn checked(&self, _: Site) -> Self {
        Self
    }

    pub const fn kept(&self) -> Self {
        Self
    }

    pub const fn is_given(&self) -> bool {
        false
    }

    pub const fn text(&self) -> Option<&'static str> {
        None
    }

    pub const fn entry(&self) -> &'static str {
        ""
    }

    pub const fn characters(&self) -> usize {
        0
    }

    pub const fn integer(&self) -> Option<i64> {
        None
    }

    pub const fn decimal(&self) -> Option<f64> {
        None
    }

    pub const fn constant<T>(&self) -> Option<T> {
        None
    }
}
