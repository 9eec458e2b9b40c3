//! Declared templates with cards.

use crate::set::Entries;

/// A template with cards.
pub trait Carousel {
    /// The type of its cards.
    type Card;
}

/// The type of a template's cards.
pub type CardOf<T> = <T as Carousel>::Card;

/// The cards of a carousel, one after the other.
pub fn cards<T: Clone + 'static>(cards: impl Entries<T>) -> impl Iterator<Item = T> {
    let cards = cards.entries();
    cards.into_iter().flat_map(|list| list.0.into_owned())
}
