//! What `message!` takes at run time.

use std::borrow::Cow;

/// A value whose type proves that it is a `T`.
pub trait Known<T> {}

/// An integer of at most 64 bits, as its digits: at most 20 characters.
#[derive(Debug)]
pub struct Digits;

/// What is neither a list nor an object in JSON.
#[derive(Debug)]
pub struct Scalar;

/// A list of scalars.
#[derive(Debug)]
pub struct Scalars;

/// Says which types prove that a value is a `T`.
macro_rules! known {
    ($T:ty: $($From:ty),*) => {$(
        impl $crate::known::Known<$T> for $From {}
    )*};
}
pub(crate) use known;

known!(Scalar: bool, char, f32, f64, str, String, Box<str>, Cow<'_, str>);
impl<T: Known<Scalar> + ?Sized> Known<Scalar> for &T {}
impl<T: Known<Scalar>> Known<Scalar> for Option<T> {}

impl<T: Known<Scalar>> Known<Scalars> for [T] {}
impl<T: Known<Scalar>> Known<Scalars> for Vec<T> {}
impl<T: Known<Scalar>, const N: usize> Known<Scalars> for [T; N] {}
impl<T: Known<Scalars> + ?Sized> Known<Scalars> for &T {}
impl<T: Known<Scalars>> Known<Scalars> for Option<T> {}

impl<T: Known<Digits>> Known<Digits> for &T {}
impl<T: Known<Digits>> Known<Option<Digits>> for &T {}
impl<T: Known<Digits>> Known<Option<Digits>> for Option<T> {}
impl<T: Known<Digits>> Known<Option<Digits>> for &Option<T> {}
