//! What can be wrong with one text, and how it is said.

use super::{SPACES_IN_A_ROW, Sentence, Shape, shown};
use crate::aspect::Aspect;

/// What is wrong with a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fault {
    /// Nothing is in it.
    Empty,
    /// It has more characters than are shown.
    TooLong {
        /// How many it has.
        count: usize,
        /// How many are allowed.
        max: usize,
        /// Whether people read it.
        shown: bool,
    },
    /// It has fewer characters than are needed.
    TooShort {
        /// How many it has.
        count: usize,
        /// How many are needed.
        min: usize,
    },
    /// White space at its start or end.
    OuterSpace,
    /// A new line, a tab or more than four spaces in a row.
    InnerSpace,
    /// It has more lines than are shown.
    LineBreaks {
        /// How many line breaks it has.
        count: usize,
        /// How many are allowed.
        max: usize,
    },
    /// It does not look as it must.
    Shape(Shape),
}

impl Fault {
    /// The rule that is broken.
    pub const fn aspect(self) -> Aspect {
        match self {
            Self::Empty => Aspect::Empty,
            Self::TooLong { .. } | Self::TooShort { .. } => Aspect::Length,
            Self::OuterSpace => Aspect::OuterSpace,
            Self::InnerSpace => Aspect::InnerSpace,
            Self::LineBreaks { .. } => Aspect::LineBreaks,
            Self::Shape(_) => Aspect::Format,
        }
    }

    /// The fault in words, of the field of this name.
    pub const fn words(self, name: &str) -> Sentence {
        let sentence = Sentence::new().text(name);
        match self {
            Self::Empty => sentence.text(" is empty"),
            Self::TooLong { count, max, shown } => {
                let unit = if count == 1 { " character long; at most " } else { " characters long; at most " };
                let end = if shown { " are shown" } else { " are allowed" };
                sentence.text(" is ").number(count as u64).text(unit).number(max as u64).text(end)
            }
            Self::TooShort { count, min } => {
                let unit = if count == 1 { " character long; at least " } else { " characters long; at least " };
                sentence.text(" is ").number(count as u64).text(unit).number(min as u64).text(" are needed")
            }
            Self::OuterSpace => sentence.text(" starts or ends with white space, which WhatsApp rejects"),
            Self::InnerSpace => sentence
                .text(" contains a line break, a tab or more than ")
                .number(SPACES_IN_A_ROW as u64)
                .text(" spaces in a row, which a template parameter cannot have"),
            Self::LineBreaks { count, max } => {
                let things = if count == 1 { " line break; at most " } else { " line breaks; at most " };
                sentence.text(" has ").number(count as u64).text(things).number(max as u64).text(" are shown")
            }
            Self::Shape(shape) => sentence.text(shape.words()),
        }
    }

    /// The fault in words, with what was probably meant instead of the text.
    pub fn sentence(self, name: &str, text: &str) -> String {
        let words = self.words(name);
        match self.meant(text) {
            Some(meant) => format!("{}, did you mean `{}`?", words.as_str(), shown(&meant)),
            None => words.as_str().to_owned(),
        }
    }

    /// What was probably meant.
    pub fn meant(self, text: &str) -> Option<String> {
        match self {
            Self::Shape(shape) => shape.meant(text),
            _ => None,
        }
    }
}
