//! The numbers of JSON, as they were written, so that ids of any number of digits are exact.

use std::fmt;

/// A JSON number. Two are equal where they have the same value, however they are written.
#[derive(Debug, Clone)]
pub struct Number(pub(super) String);

/// The whole numbers below this one are exact as floats.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Number {
    fn whole(&self) -> Option<i128> {
        let digits = match self.0.split_once('.') {
            Some((digits, zeros)) if zeros.bytes().all(|digit| digit == b'0') => digits,
            _ => &self.0,
        };
        digits.parse().ok().or_else(|| {
            let number = self.decimal();
            let is_whole = number.fract() == 0.0 && number.abs() < EXACT;
            #[expect(clippy::cast_possible_truncation, reason = "it is whole and in range")]
            is_whole.then_some(number as i128)
        })
    }

    fn decimal(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }

    /// The number, if it is a whole one.
    pub fn as_i64(&self) -> Option<i64> {
        self.whole()?.try_into().ok()
    }

    /// Whether it is a whole number that is not negative.
    pub fn is_u64(&self) -> bool {
        self.whole().is_some_and(|number| u64::try_from(number).is_ok())
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.whole().is_some_and(|number| other.whole() == Some(number))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
