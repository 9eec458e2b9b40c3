//! The rules of one text. Every check is a `const fn`, so that it serves constants, literals and run-time values alike.
//!
//! Characters are Unicode scalar values: Meta's pages say "characters" and define no unit, its own schema counts code points.

pub(crate) mod character;
mod date;
mod emoji;
mod fault;
mod link;
mod phone;
mod shape;
mod space;
mod words;

pub use character::characters;
pub(crate) use character::{character, same};
pub use fault::Fault;
pub use phone::{MOST as PHONE_DIGITS, digits as phone_digits};
pub use shape::Shape;
pub use space::SPACES_IN_A_ROW;
use space::{inner_space, is_blank, line_breaks, outer_space};
pub use words::{Sentence, shown};
pub(crate) use words::{counted, either, listed, with_article};

/// What one text may be.
#[derive(Clone, Copy)]
pub struct Text {
    /// The fewest characters: 0 where an empty text means something.
    pub min: usize,
    /// The most characters.
    pub max: Option<usize>,
    /// The most characters in some messages, or in some structs around the field: the first that holds counts.
    pub limits: &'static [(When, usize)],
    /// What it must look like.
    pub shape: Shape,
    /// Whether it may start or end with white space.
    pub outer_space: bool,
    /// The most line breaks.
    pub line_breaks: Option<usize>,
    /// The runtime's type that proves a value to be one.
    pub proof: Option<&'static str>,
    /// Whether it is prose, which may be cut to fit; ids, links and codes may not.
    pub prose: bool,
    /// Whether it names who receives the message, so that a recipient chosen at run time can replace it.
    pub recipient: bool,
}

/// In which messages a field has another limit, or an object other members. What the struct around a field says of its limit counts before what the
/// message says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// In those that have one of the fields.
    Given(&'static [&'static str]),
    /// In those whose field is this word, as Meta writes it.
    Is(&'static str, &'static str),
}

impl When {
    /// The same in words: "beside `header` or `cards`".
    pub fn words(&self) -> String {
        match self {
            Self::Given([]) => String::new(),
            Self::Given(fields) => format!("beside {}", either(fields)),
            Self::Is(field, word) => format!("where `{field}` is `{word}`"),
        }
    }
}

/// The most characters of an integer of 64 bits, with its sign.
pub const INTEGER_DIGITS: usize = 20;

impl Text {
    /// Prose of at most `max` characters.
    pub const fn prose(max: usize) -> Self {
        Self {
            min: 1,
            max: Some(max),
            limits: &[],
            shape: Shape::Any,
            outer_space: true,
            line_breaks: None,
            proof: None,
            prose: true,
            recipient: false,
        }
    }

    /// Whether it may be any integer of 64 bits, written in its digits.
    pub fn takes_digits(&self) -> bool {
        let is_free = self.shape == Shape::Any || self.shape.is_parameter();
        is_free && self.most() >= INTEGER_DIGITS && self.limits.iter().all(|(_, most)| *most >= INTEGER_DIGITS)
    }

    /// Whether it is an id, token or payload of the sender's own, which comes back as it was sent.
    pub fn is_own(&self) -> bool {
        !self.prose && self.shape == Shape::Any && self.proof.is_none() && self.min <= 1 && self.takes_digits()
    }

    /// Prose without a documented limit.
    pub const fn open() -> Self {
        Self { max: None, ..Self::prose(0) }
    }

    /// An id, token or code of any length, taken as it is.
    pub const fn token() -> Self {
        Self { max: None, prose: false, ..Self::prose(0) }
    }

    /// A text that must look like this.
    pub const fn shaped(shape: Shape) -> Self {
        Self { shape, ..Self::token() }
    }

    /// A value of this type of the runtime is known to be one.
    pub const fn proof(self, proof: &'static str) -> Self {
        Self { proof: Some(proof), ..self }
    }

    /// It names who receives the message.
    pub const fn recipient(self) -> Self {
        Self { recipient: true, ..self }
    }

    /// At most `max` characters.
    pub const fn max(self, max: usize) -> Self {
        Self { max: Some(max), ..self }
    }

    /// At most so many characters in such messages.
    pub const fn limits(self, limits: &'static [(When, usize)]) -> Self {
        Self { limits, ..self }
    }

    /// No white space at either end.
    pub const fn trimmed(self) -> Self {
        Self { outer_space: false, ..self }
    }

    /// At most so many line breaks.
    pub const fn line_breaks(self, most: usize) -> Self {
        Self { line_breaks: Some(most), ..self }
    }

    /// At least `min` characters.
    pub const fn min(self, min: usize) -> Self {
        Self { min, ..self }
    }

    /// The empty text is allowed.
    pub const fn or_empty(self) -> Self {
        Self { min: 0, ..self }
    }

    /// The most characters where no message sets another limit.
    pub const fn most(&self) -> usize {
        match self.max {
            Some(max) => max,
            None => usize::MAX,
        }
    }

    /// Everything that is wrong with `text`, which may have so many characters.
    pub fn faults(&self, text: &str, most: usize) -> impl Iterator<Item = Fault> {
        self.each(text, most).into_iter().flatten()
    }

    /// The first thing that is wrong with `text`, which may have so many characters.
    pub const fn fault(&self, text: &str, most: usize) -> Option<Fault> {
        let faults = self.each(text, most);
        let mut index = 0;
        while index < faults.len() {
            if faults[index].is_some() {
                return faults[index];
            }
            index += 1;
        }
        None
    }

    /// The same, where each of its rules has a place.
    pub(crate) const fn each(&self, text: &str, most: usize) -> [Option<Fault>; 6] {
        let (is_parameter, count) = (self.shape.is_parameter(), characters(text));
        let (has_inner_space, is_blank) = (is_parameter && inner_space(text), is_parameter && is_blank(text));
        // What fills a template's variable must be seen there.
        let is_empty = self.min > 0 && (text.is_empty() || (is_blank && !has_inner_space));
        let is_read = !is_empty && !text.is_empty();
        [
            if is_empty { Some(Fault::Empty) } else { None },
            match count {
                _ if count > most => Some(Fault::TooLong { count, max: most, shown: self.prose }),
                _ if is_read && count < self.min => Some(Fault::TooShort { count, min: self.min }),
                _ => None,
            },
            if is_read && !self.outer_space && outer_space(text) { Some(Fault::OuterSpace) } else { None },
            if is_read && has_inner_space { Some(Fault::InnerSpace) } else { None },
            match self.line_breaks {
                Some(max) => match line_breaks(text) {
                    count if count > max => Some(Fault::LineBreaks { count, max }),
                    _ => None,
                },
                None => None,
            },
            if is_read && !self.shape.fits(text) { Some(Fault::Shape(self.shape)) } else { None },
        ]
    }
}
