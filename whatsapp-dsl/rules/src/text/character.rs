//! Characters: Unicode scalar values, counted and read in constants, too.

/// The number of characters: Unicode scalar values.
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
#[rustfmt::skip]
const HIDDEN: &[(u32, u32)] = &[
    (0x0, 0x1f), (0x7f, 0x9f), (0xad, 0xad), (0x34f, 0x34f), (0x61c, 0x61c), (0x115f, 0x1160), (0x17b4, 0x17b5), (0x180b, 0x180f),
    (0x200b, 0x200f), (0x2028, 0x202e), (0x2060, 0x206f), (0x2800, 0x2800), (0x3164, 0x3164), (0xe000, 0xf8ff), (0xfdd0, 0xfdef),
    (0xfe00, 0xfe0f), (0xfeff, 0xfeff), (0xffa0, 0xffa0), (0xfff0, 0xffff), (0x1bca0, 0x1bca3), (0x1d173, 0x1d17a), (0xe0000, 0x0010_ffff),
];

/// Whether nothing is seen where the character is.
pub(crate) const fn is_hidden(character: char) -> bool {
    is_among(character, HIDDEN)
}

/// Whether the character is in one of the ranges, which are in order.
pub(crate) const fn is_among(character: char, ranges: &[(u32, u32)]) -> bool {
    let code = character as u32;
    let (mut low, mut high) = (0, ranges.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let (first, last) = ranges[middle];
        if code < first {
            high = middle;
        } else if code > last {
            low = middle + 1;
        } else {
            return true;
        }
    }
    false
}
