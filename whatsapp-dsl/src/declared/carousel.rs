//! Declared templates with cards.

use crate::field::List;

/// A template with cards.
pub trait Carousel {
    /// The type of its cards.
    type Card;
}

/// The type of a template's cards.
pub type CardOf<T> = <T as Carousel>::Card;

/// The cards of a carousel, one after the other.
pub fn cards<T: Clone + 'static>(cards: List<T>) -> impl Iterator<Item = T> {
    cards.0.into_owned().into_iter()
}
