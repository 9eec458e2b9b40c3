//! The number in a text that shows an amount.

use super::sign;
use crate::text::character::character;

/// The most digits of a number that is compared with an amount.
const LONGEST: usize = 15;

/// A number as people write it, and how it may be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number {
    /// Its digits, without separators.
    pub value: i64,
    /// How many digits are behind the last separator.
    pub behind_last: u32,
    /// Whether it is a whole number, its separators those of thousands.
    pub may_be_whole: bool,
    /// Whether what is behind its last separator is a fraction.
    pub may_be_split: bool,
}

/// The number of a text that is one number, with nothing but space and signs or codes of the currency beside it.
pub(super) const fn read(code: &str, text: &str) -> Option<Number> {
    let start = sign::past(code, text.as_bytes(), false);
    let mut number = Number { value: 0, behind_last: 0, may_be_whole: true, may_be_split: false };
    let (mut rest, mut count, mut first, mut separators, mut kind, mut is_grouped) = (start, 0, 0, 0, '\0', true);
    while let [byte, behind @ ..] = rest {
        if byte.is_ascii_digit() {
            if count == LONGEST {
                return None;
            }
            number.value = number.value * 10 + (*byte - b'0') as i64;
            number.behind_last += 1;
            count += 1;
            rest = behind;
            continue;
        }
        let (here, next) = character(rest, 0);
        let (_, after) = rest.split_at(next);
        if count == 0 || !is_separator(here) || !matches!(after, [b'0'..=b'9', ..]) {
            break;
        }
        // A fraction has no separators behind it.
        if number.may_be_split {
            return None;
        }
        if separators == 0 {
            first = count;
            kind = here;
        } else if here as u32 == kind as u32 {
            is_grouped &= matches!(number.behind_last, 2 | 3);
        } else {
            is_grouped &= number.behind_last == 3 && splits(here);
            number.may_be_split = true;
        }
        number.behind_last = 0;
        separators += 1;
        rest = after;
    }
    if count == 0 || !sign::past(code, rest, true).is_empty() {
        return None;
    }
    // In thousands; in India, in hundreds before the last of them. No such group starts a number with a zero.
    let starts_group = first >= 1 && first <= 3 && !matches!(start, [b'0', ..]);
    if separators == 0 {
        return Some(number);
    }
    if number.may_be_split {
        number.may_be_whole = false;
        return if is_grouped && starts_group { Some(number) } else { None };
    }
    number.may_be_whole = is_grouped && starts_group && number.behind_last == 3;
    number.may_be_split = separators == 1 && splits(kind);
    if number.may_be_whole || number.may_be_split { Some(number) } else { None }
}

const fn is_separator(character: char) -> bool {
    matches!(character, '.' | ',' | ' ' | '\'' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2019}')
}

/// Whether a fraction can be behind the separator.
const fn splits(separator: char) -> bool {
    matches!(separator, '.' | ',')
}
