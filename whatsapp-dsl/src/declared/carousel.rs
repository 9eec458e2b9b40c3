//! Declared templates with cards.

/// A template with cards.
pub trait Carousel {
    /// The type of its cards.
    type Card;
}

/// The type of a template's cards.
pub type CardOf<T> = <T as Carousel>::Card;

/// The name of a template that this declaration gave it: where the name is taken, it is that of another type, which need not be one.
pub trait Declares<const DECLARATION: u64> {
    /// The type that was declared.
    type Type;
}
