//! Checks that the compiler runs on constants: they end in a panic whose words are those of every other check.

#[cfg(feature = "run-time")]
mod check;
mod way;

#[cfg(feature = "run-time")]
pub use self::check::*;
#[cfg(feature = "run-time")]
pub use self::way::row;
#[cfg(feature = "compile-time")]
pub use self::way::way;
use crate::text::Sentence;

/// A number outside its range, in words.
pub const fn range_words(name: &str, min: i64, max: i64, value: i64) -> Sentence {
    let sentence = Sentence::new().text(name).text(" is ").integer(value);
    if max == i64::MAX {
        sentence.text("; it must be at least ").integer(min)
    } else {
        sentence.text("; it must be from ").integer(min).text(" to ").integer(max)
    }
}
