//! Phone numbers.

/// The fewest digits of a phone number, its country code included.
const FEWEST: usize = 7;
/// The most digits, by ITU-T E.164.
pub const MOST: usize = 15;

/// The digits of a phone number in any dialable form, and how many there are.
///
/// A plus in front, spaces, hyphens, dots and pairs of parentheses are dropped; letters are not, nor is the `(0)` of a number as it is
/// dialled at home, however it is spaced.
#[must_use]
pub const fn digits(text: &str) -> Option<([u8; MOST], usize)> {
    let (mut found, mut count, mut rest) = ([0; MOST], 0, text.as_bytes());
    let (mut has_plus, mut opened) = (false, None);
    while let [byte, behind @ ..] = rest {
        rest = behind;
        match (*byte, behind) {
            (b'0', _) if count == 0 => return None,
            (digit @ b'0'..=b'9', _) if count < MOST => {
                found[count] = digit;
                count += 1;
            }
            (b'+', _) if count == 0 && !has_plus => has_plus = true,
            (b'(', _) if opened.is_none() => opened = Some(count),
            (b')', _) => match opened {
                // Nothing is in them, or the zero that is dialled at home only: in `+49 (0)30` it is not known which of the two is meant.
                Some(start) if count == start || (count == start + 1 && found[start] == b'0') => return None,
                Some(_) => opened = None,
                None => return None,
            },
            (b' ' | b'-' | b'.', _) => {}
            // U+00A0, the space that does not break, as pasted from web pages.
            (0xc2, [0xa0, behind @ ..]) => rest = behind,
            _ => return None,
        }
    }
    if count >= FEWEST && opened.is_none() { Some((found, count)) } else { None }
}
