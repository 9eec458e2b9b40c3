//! What values of the run time are asked, as one text: `20!:10.3.1.1 512?:4.2`.

#[cfg(feature = "run-time")]
use crate::{Value, check::is_fit};

/// How many steps there are to the row of a field.
const LONGEST_WAY: usize = 16;

/// What a value of the run time is asked, as it is written in a text: the most that it may have, `!` if it must be there, `?` if an empty text
/// is as good as none, and behind `:` the [`way`](crate::constant::way) to its row. Between spaces there is one for each value, which is
/// empty where nothing is asked.
#[derive(Debug, Clone, Copy)]
pub struct Ask {
    /// The most that it may have: characters, or how great a number it may be. `usize::MAX` where its row alone says.
    pub most: usize,
    /// Whether it must be there.
    pub is_needed: bool,
    /// Whether an empty text is as good as none.
    pub is_left_out: bool,
    way: [usize; LONGEST_WAY],
    steps: usize,
}

impl Ask {
    const NOTHING: Self = Self { most: usize::MAX, is_needed: false, is_left_out: false, way: [0; LONGEST_WAY], steps: 0 };

    /// What is asked of a value whose row is at the end of this way; nothing where that is too long.
    #[must_use]
    pub fn of(way: &[usize]) -> Option<Self> {
        let mut ask = Self { steps: way.len(), ..Self::NOTHING };
        ask.way.get_mut(..way.len())?.copy_from_slice(way);
        Some(ask)
    }

    /// Adds it to a text.
    #[cfg(feature = "compile-time")]
    pub fn write(&self, text: &mut String) {
        if self.most != usize::MAX {
            super::number(self.most, text);
        }
        if self.is_needed {
            text.push('!');
        }
        if self.is_left_out {
            text.push('?');
        }
        for (index, step) in self.way.iter().take(self.steps).enumerate() {
            text.push(if index == 0 { ':' } else { '.' });
            super::number(*step, text);
        }
    }

    /// Looks at what each value is asked that is asked anything, with its number.
    #[cfg(feature = "run-time")]
    pub fn each(text: &str, mut look: impl FnMut(usize, &Self)) {
        // One is filled in again and again, which is quicker than to move each.
        let (mut ask, mut value, mut number) = (Self::NOTHING, 0, None);
        for byte in text.bytes().chain([b' ']) {
            match byte {
                b'!' => ask.is_needed = true,
                b'?' => ask.is_left_out = true,
                b':' => ask.most = number.take().unwrap_or(usize::MAX),
                b'.' => ask.go(number.take()),
                b' ' => {
                    ask.go(number.take());
                    if ask.steps > 0 {
                        look(value, &ask);
                    }
                    value += 1;
                    (ask.most, ask.is_needed, ask.is_left_out, ask.steps) = (usize::MAX, false, false, 0);
                }
                digit => number = Some(number.unwrap_or(0) * 10 + usize::from(digit.wrapping_sub(b'0'))),
            }
        }
    }

    #[cfg(feature = "run-time")]
    fn go(&mut self, step: Option<usize>) {
        if let Some(step) = step
            && let Some(next) = self.way.get_mut(self.steps)
        {
            *next = step;
            self.steps += 1;
        }
    }

    /// Whether a value certainly does what is asked.
    #[cfg(feature = "run-time")]
    #[must_use]
    pub fn is_done_by(&self, value: Value<'_>) -> bool {
        match value {
            Value::Absent => !self.is_needed,
            value => is_fit(self.way.get(..self.steps).unwrap_or_default(), self.most, value),
        }
    }
}
