//! Characters: Unicode scalar values, counted and read in constants, too.

/// The number of characters: Unicode scalar values.
#[must_use]
pub const fn characters(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut index, mut count) = (0, 0);
    while index < bytes.len() {
        // A scalar value has one byte that is not a continuation byte.
        if bytes[index] & 0b1100_0000 != 0b1000_0000 {
            count += 1;
        }
        index += 1;
    }
    count
}

/// The character that starts at the byte, and the byte after it.
#[must_use]
pub(crate) const fn character(bytes: &[u8], at: usize) -> (char, usize) {
    let first = bytes[at] as u32;
    let (width, mut value) = match first {
        0..0x80 => (1, first),
        0x80..0xe0 => (2, first & 0x1f),
        0xe0..0xf0 => (3, first & 0x0f),
        _ => (4, first & 0x07),
    };
    let mut index = at + 1;
    while index < at + width && index < bytes.len() {
        value = value << 6 | (bytes[index] & 0x3f) as u32;
        index += 1;
    }
    match char::from_u32(value) {
        Some(character) => (character, index),
        None => (char::REPLACEMENT_CHARACTER, index),
    }
}

/// Whether two texts are the same, in constants, too.
#[must_use]
pub(crate) const fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && matches!(strip(a.as_bytes(), b.as_bytes(), false), Some([]))
}

/// What follows the word at the start of the text, maybe in another casing.
pub(crate) const fn strip<'a>(mut text: &'a [u8], mut word: &[u8], any_case: bool) -> Option<&'a [u8]> {
    while let [wanted, more @ ..] = word {
        match text {
            [byte, rest @ ..] if *byte == *wanted || (any_case && byte.eq_ignore_ascii_case(wanted)) => (text, word) = (rest, more),
            _ => return None,
        }
    }
    Some(text)
}

/// The characters that are not seen, first and last of each range: controls, what Unicode's `Default_Ignorable_Code_Point` names, marks of
/// lines, private ones, and those that are no characters.
const HIDDEN: &[(char, char)] = &[
    ('\0', '\u{1f}'),
    ('\u{7f}', '\u{9f}'),
    ('\u{ad}', '\u{ad}'),
    ('\u{34f}', '\u{34f}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{2028}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{2800}', '\u{2800}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{e000}', '\u{f8ff}'),
    ('\u{fdd0}', '\u{fdef}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{fff0}', '\u{ffff}'),
    ('\u{1bca0}', '\u{1bca3}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', '\u{10ffff}'),
];

/// Whether nothing is seen where the character is.
#[must_use]
pub(crate) const fn is_hidden(character: char) -> bool {
    is_among(character, HIDDEN)
}

/// Whether the character is in one of the ranges.
pub(crate) const fn is_among(character: char, ranges: &[(char, char)]) -> bool {
    let mut row = 0;
    while row < ranges.len() {
        if ranges[row].0 as u32 <= character as u32 && character as u32 <= ranges[row].1 as u32 {
            return true;
        }
        row += 1;
    }
    false
}
