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
    let bytes = text.as_bytes();
    let (mut found, mut count, mut index) = ([0; MOST], 0, 0);
    while index < bytes.len() {
        match bytes[index] {
            digit @ b'0'..=b'9' => {
                if count == MOST || (count == 0 && digit == b'0') {
                    return None;
                }
                found[count] = digit;
                count += 1;
            }
            b'+' if count == 0 => {}
            // `+49 (0)30`: the zero is dialled at home only, and it is not known which of the two is meant to be read.
            b'(' if index + 2 < bytes.len() && bytes[index + 1] == b'0' && bytes[index + 2] == b')' => return None,
            b' ' | b'-' | b'.' | b'(' | b')' => {}
            // U+00A0, the space that does not break, as pasted from web pages.
            0xc2 if index + 1 < bytes.len() && bytes[index + 1] == 0xa0 => index += 1,
            _ => return None,
        }
        index += 1;
    }
    if count >= FEWEST { Some((found, count)) } else { None }
}
