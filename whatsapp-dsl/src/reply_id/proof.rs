//! What `message!` asks of the type of an id.

use std::fmt;

/// A type for each truth.
pub struct Bool<const HOLDS: bool>;

impl<const HOLDS: bool> fmt::Debug for Bool<HOLDS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        HOLDS.fmt(f)
    }
}

/// Whether the longest form of an id has at most so many characters. The compiler checks no constant of a type that it has to infer, but the
/// type that it makes of one: so a wrong id is found by `cargo check`.
pub trait Fits<const MOST: usize> {
    /// [`Bool`].
    type Holds;
}

impl<T: Fits<MOST> + ?Sized, const MOST: usize> Fits<MOST> for &T {
    type Holds = T::Holds;
}
