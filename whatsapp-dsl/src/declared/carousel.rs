//! Declared templates with cards.

/// A template with cards.
pub trait Carousel {
    /// The type of its cards.
    type Card;
}

/// The type of a template's cards.
pub type CardOf<T> = <T as Carousel>::Card;
