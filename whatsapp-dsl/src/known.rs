//! What `message!` takes at run time.

/// A value whose type proves that it is a `T`.
pub trait Known<T> {}

/// An integer of at most 64 bits, as its digits: at most 20 characters.
#[derive(Debug)]
pub struct Digits;

/// Says which types prove that a value is a `T`.
macro_rules! known {
    ($T:ty: $($From:ty),*) => {$(
        impl $crate::known::Known<$T> for $From {}
    )*};
}
pub(crate) use known;

impl<T: Known<Digits>> Known<Digits> for &T {}
impl<T: Known<Digits>> Known<Option<Digits>> for &T {}
impl<T: Known<Digits>> Known<Option<Digits>> for Option<T> {}
impl<T: Known<Digits>> Known<Option<Digits>> for &Option<T> {}
