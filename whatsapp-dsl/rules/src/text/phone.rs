//! Phone numbers.

/// The fewest digits of a phone number, its country code included.
const FEWEST: usize = 7;
/// The most digits, by ITU-T E.164.
pub const MOST: usize = 15;

/// The digits of a phone number in any dialable form, and how many there are.
///
/// A plus in front, spaces, hyphens, dots and pairs of parentheses are dropped; letters are not, nor is the zero in parentheses of a number
/// as it is dialled at home, as in `+49 (0)30` and `+49 (030)`, however it is spaced.
pub const fn digits(text: &str) -> Option<([u8; MOST], usize)> {
    let (mut found, mut count, mut rest) = ([0; MOST], 0, text.as_bytes());
    let (mut has_plus, mut opened) = (false, None);
    while let [byte, behind @ ..] = rest {
        rest = behind;
        match (*byte, behind) {
            (b'0', _) if count == 0 || (is_at(opened, count) && !has_zero(found.split_at(count).0)) => return None,
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

const fn is_at(opened: Option<usize>, count: usize) -> bool {
    matches!(opened, Some(start) if start == count)
}

/// Whether numbers of the country may start with a zero that is dialled from abroad, too: those of Italy and the Vatican, San Marino, Côte
/// d'Ivoire, Burkina Faso, Benin and Congo, by the national numbering plans that the ITU publishes.
const fn has_zero(country: &[u8]) -> bool {
    matches!(country, b"39" | b"378" | b"225" | b"226" | b"229" | b"242")
}

/// The number as it is dialled from abroad, if it is written as it is dialled elsewhere: with `00` for the plus, or with a zero in parentheses.
pub(super) fn meant(text: &str) -> Option<String> {
    if let Some(number) = text.trim_start_matches(['+', ' ']).strip_prefix("00") {
        return Some(format!("+{}", number.trim_start()));
    }
    let ((country, rest), has_digit) = (text.split_once('(')?, |text: &str| text.contains(|digit: char| digit.is_ascii_digit()));
    let (zero, number) = rest.split_once(')')?;
    let area = zero.trim().strip_prefix('0').filter(|_| has_digit(country))?;
    let mut meant = country.trim().to_owned();
    for part in [area.trim(), number.trim()] {
        if !part.is_empty() {
            meant.push(' ');
            meant.push_str(part);
        }
    }
    Some(meant)
}
