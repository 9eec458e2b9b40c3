//! What `message!` takes at run time.

/// A value whose type proves that it is a `T`.
#[diagnostic::on_unimplemented(
    message = "this value is known only at run time, and `message!` takes nothing on trust",
    label = "a `{Self}` is not known to be a `{T}`",
    note = "use `try_message!`, which checks it when the line runs",
    note = "or give a value whose type proves it: a `{T}`"
)]
pub trait Known<T>: Sized {
    /// The value as it is.
    #[must_use]
    fn known(self) -> Self {
        self
    }
}

/// Says which types prove that a value is a `T`.
macro_rules! known {
    ($T:ty: $($From:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl $crate::known::Known<$T> for $From {}
    )*};
}
pub(crate) use known;
