//! Emoji, by the grammar of Unicode Technical Standard 51, section 1.4.9.
//!
//! A table of our own, because no crate's table can be read in a constant. It holds the code points that Unicode has set aside for
//! pictographs, so an emoji of a later Unicode version is one here too.

use super::character;

/// The ranges of `Extended_Pictographic`, Unicode 17, first and last code point.
#[rustfmt::skip]
const PICTOGRAPHS: &[(u32, u32)] = &[
    (0xa9, 0xa9), (0xae, 0xae), (0x203c, 0x203c), (0x2049, 0x2049), (0x2122, 0x2122), (0x2139, 0x2139), (0x2194, 0x2199),
    (0x21a9, 0x21aa), (0x231a, 0x231b), (0x2328, 0x2328), (0x23cf, 0x23cf), (0x23e9, 0x23f3), (0x23f8, 0x23fa), (0x24c2, 0x24c2),
    (0x25aa, 0x25ab), (0x25b6, 0x25b6), (0x25c0, 0x25c0), (0x25fb, 0x25fe), (0x2600, 0x2604), (0x260e, 0x260e), (0x2611, 0x2611),
    (0x2614, 0x2615), (0x2618, 0x2618), (0x261d, 0x261d), (0x2620, 0x2620), (0x2622, 0x2623), (0x2626, 0x2626), (0x262a, 0x262a),
    (0x262e, 0x262f), (0x2638, 0x263a), (0x2640, 0x2640), (0x2642, 0x2642), (0x2648, 0x2653), (0x265f, 0x2660), (0x2663, 0x2663),
    (0x2665, 0x2666), (0x2668, 0x2668), (0x267b, 0x267b), (0x267e, 0x267f), (0x2692, 0x2697), (0x2699, 0x2699), (0x269b, 0x269c),
    (0x26a0, 0x26a1), (0x26a7, 0x26a7), (0x26aa, 0x26ab), (0x26b0, 0x26b1), (0x26bd, 0x26be), (0x26c4, 0x26c5), (0x26c8, 0x26c8),
    (0x26ce, 0x26cf), (0x26d1, 0x26d1), (0x26d3, 0x26d4), (0x26e9, 0x26ea), (0x26f0, 0x26f5), (0x26f7, 0x26fa), (0x26fd, 0x26fd),
    (0x2702, 0x2702), (0x2705, 0x2705), (0x2708, 0x270d), (0x270f, 0x270f), (0x2712, 0x2712), (0x2714, 0x2714), (0x2716, 0x2716),
    (0x271d, 0x271d), (0x2721, 0x2721), (0x2728, 0x2728), (0x2733, 0x2734), (0x2744, 0x2744), (0x2747, 0x2747), (0x274c, 0x274c),
    (0x274e, 0x274e), (0x2753, 0x2755), (0x2757, 0x2757), (0x2763, 0x2764), (0x2795, 0x2797), (0x27a1, 0x27a1), (0x27b0, 0x27b0),
    (0x27bf, 0x27bf), (0x2934, 0x2935), (0x2b05, 0x2b07), (0x2b1b, 0x2b1c), (0x2b50, 0x2b50), (0x2b55, 0x2b55), (0x3030, 0x3030),
    (0x303d, 0x303d), (0x3297, 0x3297), (0x3299, 0x3299), (0x1f004, 0x1f004), (0x1f02c, 0x1f02f), (0x1f094, 0x1f09f),
    (0x1f0af, 0x1f0b0), (0x1f0c0, 0x1f0c0), (0x1f0cf, 0x1f0d0), (0x1f0f6, 0x1f0ff), (0x1f170, 0x1f171), (0x1f17e, 0x1f17f),
    (0x1f18e, 0x1f18e), (0x1f191, 0x1f19a), (0x1f1ae, 0x1f1e5), (0x1f201, 0x1f20f), (0x1f21a, 0x1f21a), (0x1f22f, 0x1f22f),
    (0x1f232, 0x1f23a), (0x1f23c, 0x1f23f), (0x1f249, 0x1f25f), (0x1f266, 0x1f321), (0x1f324, 0x1f393), (0x1f396, 0x1f397),
    (0x1f399, 0x1f39b), (0x1f39e, 0x1f3f0), (0x1f3f3, 0x1f3f5), (0x1f3f7, 0x1f3fa), (0x1f400, 0x1f4fd), (0x1f4ff, 0x1f53d),
    (0x1f549, 0x1f54e), (0x1f550, 0x1f567), (0x1f56f, 0x1f570), (0x1f573, 0x1f57a), (0x1f587, 0x1f587), (0x1f58a, 0x1f58d),
    (0x1f590, 0x1f590), (0x1f595, 0x1f596), (0x1f5a4, 0x1f5a5), (0x1f5a8, 0x1f5a8), (0x1f5b1, 0x1f5b2), (0x1f5bc, 0x1f5bc),
    (0x1f5c2, 0x1f5c4), (0x1f5d1, 0x1f5d3), (0x1f5dc, 0x1f5de), (0x1f5e1, 0x1f5e1), (0x1f5e3, 0x1f5e3), (0x1f5e8, 0x1f5e8),
    (0x1f5ef, 0x1f5ef), (0x1f5f3, 0x1f5f3), (0x1f5fa, 0x1f64f), (0x1f680, 0x1f6c5), (0x1f6cb, 0x1f6d2), (0x1f6d5, 0x1f6e5),
    (0x1f6e9, 0x1f6e9), (0x1f6eb, 0x1f6f0), (0x1f6f3, 0x1f6ff), (0x1f7da, 0x1f7ff), (0x1f80c, 0x1f80f), (0x1f848, 0x1f84f),
    (0x1f85a, 0x1f85f), (0x1f888, 0x1f88f), (0x1f8ae, 0x1f8af), (0x1f8bc, 0x1f8bf), (0x1f8c2, 0x1f8cf), (0x1f8d9, 0x1f8ff),
    (0x1f90c, 0x1f93a), (0x1f93c, 0x1f945), (0x1f947, 0x1f9ff), (0x1fa58, 0x1fa5f), (0x1fa6e, 0x1faff), (0x1fc00, 0x1fffd),
];

const JOINER: char = '\u{200d}';
const KEYCAP: char = '\u{20e3}';
const TEXT_STYLE: char = '\u{fe0e}';
const EMOJI_STYLE: char = '\u{fe0f}';
const LAST_TAG: char = '\u{e007f}';

pub(super) const fn is_one_emoji(text: &str) -> bool {
    matches!(one(text.as_bytes(), 0), Some(end) if end == text.len())
}

/// Whether there is an emoji anywhere in the text. A sign such as © or ™ is one only where it asks to be drawn as one.
pub(super) const fn has_emoji(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        let (here, next) = character(bytes, index);
        let style = peek(bytes, next);
        let sign = (here as u32) < 0x2300 && here != KEYCAP;
        let drawn = is_pictograph(here) && !sign && !matches!(style, Some(TEXT_STYLE));
        if drawn || matches!(style, Some(EMOJI_STYLE)) || matches!(here, KEYCAP) || is_flag_letter(here) {
            return true;
        }
        index = next;
    }
    false
}

/// Where the emoji that starts at the byte ends.
const fn one(bytes: &[u8], start: usize) -> Option<usize> {
    let Some(first) = peek(bytes, start) else { return None };
    let next = character(bytes, start).1;
    if is_flag_letter(first) {
        return match peek(bytes, next) {
            Some(second) if is_flag_letter(second) => Some(character(bytes, next).1),
            _ => None,
        };
    }
    if matches!(first, '0'..='9' | '#' | '*') {
        let keycap = past_style(bytes, next);
        return match peek(bytes, keycap) {
            Some(KEYCAP) => Some(character(bytes, keycap).1),
            _ => None,
        };
    }
    if is_pictograph(first) || is_skin_tone(first) { joined(bytes, next) } else { None }
}

/// The rest of an emoji: style, skin tone or tags, and what is joined on.
const fn joined(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at = modified(bytes, at);
        let Some(JOINER) = peek(bytes, at) else { return Some(at) };
        let next = character(bytes, at).1;
        match peek(bytes, next) {
            Some(follower) if is_pictograph(follower) => at = character(bytes, next).1,
            _ => return None,
        }
    }
}

/// Past one style, one skin tone, and tags up to the one that ends them.
const fn modified(bytes: &[u8], at: usize) -> usize {
    let mut at = past_style(bytes, at);
    if let Some(tone) = peek(bytes, at)
        && is_skin_tone(tone)
    {
        at = character(bytes, at).1;
    }
    let mut tags = at;
    while let Some('\u{e0020}'..=LAST_TAG) = peek(bytes, tags) {
        let (tag, next) = character(bytes, tags);
        tags = next;
        if tag as u32 == LAST_TAG as u32 {
            return tags;
        }
    }
    at
}

const fn past_style(bytes: &[u8], at: usize) -> usize {
    if let Some(EMOJI_STYLE) = peek(bytes, at) { character(bytes, at).1 } else { at }
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

const fn is_pictograph(character: char) -> bool {
    let code = character as u32;
    let mut index = 0;
    while index < PICTOGRAPHS.len() {
        if code >= PICTOGRAPHS[index].0 && code <= PICTOGRAPHS[index].1 {
            return true;
        }
        index += 1;
    }
    false
}
