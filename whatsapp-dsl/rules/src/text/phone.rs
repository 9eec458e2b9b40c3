//! Phone numbers.

/// The fewest digits of a phone number, its country code included.
const FEWEST: usize = 7;
/// The most digits, by ITU-T E.164.
pub const MOST: usize = 15;

/// The digits of a phone number in any dialable form, and how many there are.
///
/// Plus, spaces, hyphens, dots and parentheses are dropped; letters are not, nor is the `(0)` of a number as it is dialled at home.
#[must_use]
pub const fn digits(text: &str) -> Option<([u8; MOST], usize)> {
    let (mut found, mut count, mut rest) = ([0; MOST], 0, text.as_bytes());
    while let [byte, behind @ ..] = rest {
        rest = behind;
        match (*byte, behind) {
            (b'0', _) if count == 0 => return None,
            (digit @ b'0'..=b'9', _) if count < MOST => {
                found[count] = digit;
                count += 1;
            }
            (b'+', _) if count == 0 => {}
            // `+49 (0)30`: the zero is dialled at home only, and it is not known which of the two is meant to be read.
            (b'(', [b'0', b')', ..]) => return None,
            (b' ' | b'-' | b'.' | b'(' | b')', _) => {}
            // U+00A0, the space that does not break, as pasted from web pages.
            (0xc2, [0xa0, behind @ ..]) => rest = behind,
            _ => return None,
        }
    }
    if count >= FEWEST { Some((found, count)) } else { None }
}
