//! White space where it matters.

use super::character;

/// How many spaces in a row a template's parameter may have.
pub const SPACES_IN_A_ROW: usize = 4;

pub(super) const fn outer_space(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.is_empty() {
        return false;
    }
    let mut last = bytes.len() - 1;
    while last > 0 && bytes[last] & 0b1100_0000 == 0b1000_0000 {
        last -= 1;
    }
    character(bytes, 0).0.is_whitespace() || character(bytes, last).0.is_whitespace()
}

pub(super) const fn is_blank(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        let (here, next) = character(bytes, index);
        if !here.is_whitespace() {
            return false;
        }
        index = next;
    }
    true
}

pub(super) const fn inner_space(text: &str) -> bool {
    let (mut rest, mut spaces) = (text.as_bytes(), 0);
    while let [byte, behind @ ..] = rest {
        spaces = if *byte == b' ' { spaces + 1 } else { 0 };
        if spaces > SPACES_IN_A_ROW || matches!(byte, b'\n' | b'\r' | b'\t') {
            return true;
        }
        rest = behind;
    }
    false
}

/// How many line breaks are in the text, each of them `\n`, `\r` or both together.
pub(super) const fn line_breaks(text: &str) -> usize {
    let (mut rest, mut count) = (text.as_bytes(), 0);
    while let [_, behind @ ..] = rest {
        match rest {
            [b'\r', b'\n', ..] => {}
            [b'\r' | b'\n', ..] => count += 1,
            _ => {}
        }
        rest = behind;
    }
    count
}
