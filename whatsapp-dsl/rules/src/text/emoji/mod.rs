//! Emoji, by the grammar of Unicode Technical Standard 51, section 1.4.9, and by its tables.
//!
//! Tables of our own, because no crate's can be read in a constant. Single ones are the code points that Unicode has set aside for
//! pictographs, so one of a later Unicode version is one here too; flags, and what is joined into one, are those that Unicode names.

mod table;

use self::table::{FLAGS, JOINED, NATIONS, PICTOGRAPHS, TAKE_TONES};
use super::character::{character, is_among, strip};

const JOINER: char = '\u{200d}';
const KEYCAP: char = '\u{20e3}';
const TEXT_STYLE: char = '\u{fe0e}';
const EMOJI_STYLE: char = '\u{fe0f}';
const BLACK_FLAG: char = '\u{1f3f4}';

/// How many emoji are joined into one at most.
const MOST: usize = 4;

/// Whether the text is one emoji and nothing else.
pub(super) const fn is_one_emoji(text: &str) -> bool {
    let bytes = text.as_bytes();
    let Some(first) = peek(bytes, 0) else { return false };
    let next = character(bytes, 0).1;
    if is_flag_letter(first) {
        return is_flag(bytes);
    }
    if matches!(first, '0'..='9' | '#' | '*') {
        let (_digit, mark) = bytes.split_at(past(bytes, next, EMOJI_STYLE));
        return matches!(peek(mark, 0), Some(KEYCAP)) && mark.len() == KEYCAP.len_utf8();
    }
    if is_skin_tone(first) {
        return next == bytes.len();
    }
    if first as u32 == BLACK_FLAG as u32 && is_nation(bytes.split_at(next).1) {
        return true;
    }
    is_joined(bytes)
}

/// Two letters, the code of a region.
const fn is_flag(bytes: &[u8]) -> bool {
    let letter = '\u{1f1e6}'.len_utf8();
    let (Some(first), Some(second)) = (peek(bytes, 0), peek(bytes, letter)) else { return false };
    if !is_flag_letter(second) || bytes.len() != 2 * letter {
        return false;
    }
    let code = [flag_letter(first), flag_letter(second)];
    let mut codes = FLAGS.as_bytes();
    while let [a, b, rest @ ..] = codes {
        if *a == code[0] && *b == code[1] {
            return true;
        }
        codes = if let [_space, next @ ..] = rest { next } else { rest };
    }
    false
}

#[expect(clippy::cast_possible_truncation, reason = "there are 26 letters")]
const fn flag_letter(character: char) -> u8 {
    b'A' + (character as u32 - 0x1f1e6) as u8
}

const fn is_nation(tags: &[u8]) -> bool {
    let mut index = 0;
    while index < NATIONS.len() {
        if matches!(strip(tags, NATIONS[index].as_bytes(), false), Some([])) {
            return true;
        }
        index += 1;
    }
    false
}

/// Pictographs, each with a style or a skin tone, joined into one that Unicode names.
const fn is_joined(bytes: &[u8]) -> bool {
    let (mut parts, mut count, mut at) = (['\0'; MOST], 0, 0);
    loop {
        match peek(bytes, at) {
            Some(pictograph) if count < MOST && is_among(pictograph, PICTOGRAPHS) => parts[count] = pictograph,
            _ => return false,
        }
        let next = character(bytes, at).1;
        at = match peek(bytes, next) {
            Some(tone) if is_skin_tone(tone) && is_among(parts[count], TAKE_TONES) => character(bytes, next).1,
            _ => past(bytes, next, EMOJI_STYLE),
        };
        count += 1;
        if at == bytes.len() {
            return count == 1 || is_named(parts, count);
        }
        let behind = past(bytes, at, JOINER);
        if behind == at {
            return false;
        }
        at = behind;
    }
}

/// Whether these are joined into one emoji.
const fn is_named(parts: [char; MOST], count: usize) -> bool {
    let mut row = 0;
    while row < JOINED.len() {
        let mut place = 0;
        while place < count && place < JOINED[row].len() && is_one_of(parts[place], JOINED[row][place]) {
            place += 1;
        }
        if place == count && count == JOINED[row].len() {
            return true;
        }
        row += 1;
    }
    false
}

const fn is_one_of(wanted: char, characters: &str) -> bool {
    let (bytes, mut at) = (characters.as_bytes(), 0);
    while at < bytes.len() {
        let (here, next) = character(bytes, at);
        if here as u32 == wanted as u32 {
            return true;
        }
        at = next;
    }
    false
}

/// Whether there is an emoji anywhere in the text. A sign such as © or ™ is one only where it asks to be drawn as one; a digit is one only
/// on a keycap.
pub(super) const fn has_emoji(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        let (here, next) = character(bytes, index);
        let style = peek(bytes, next);
        let sign = (here as u32) < 0x2300;
        let is_pictograph = is_among(here, PICTOGRAPHS);
        let drawn = is_pictograph && (if sign { matches!(style, Some(EMOJI_STYLE)) } else { !matches!(style, Some(TEXT_STYLE)) });
        if drawn || matches!(here, KEYCAP) || is_flag_letter(here) || is_skin_tone(here) {
            return true;
        }
        index = next;
    }
    false
}

/// Past the character, if it is there.
const fn past(bytes: &[u8], at: usize, wanted: char) -> usize {
    match peek(bytes, at) {
        Some(here) if here as u32 == wanted as u32 => character(bytes, at).1,
        _ => at,
    }
}

const fn peek(bytes: &[u8], at: usize) -> Option<char> {
    if at < bytes.len() { Some(character(bytes, at).0) } else { None }
}

const fn is_flag_letter(character: char) -> bool {
    matches!(character, '\u{1f1e6}'..='\u{1f1ff}')
}

const fn is_skin_tone(character: char) -> bool {
    matches!(character, '\u{1f3fb}'..='\u{1f3ff}')
}
