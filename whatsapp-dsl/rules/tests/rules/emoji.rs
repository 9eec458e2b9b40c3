//! What is one emoji, and what is none or several.

use proptest::prelude::*;
use proptest::sample::select;
use whatsapp_dsl_rules::Shape;

use crate::config;

/// One of every sort: single ones, with a style, with skin tones, joined, flags of regions and of nations, keycaps.
const EMOJI: &[&str] = &[
    // Single.
    "👍",
    "😀",
    "😂",
    "🙏",
    "🎉",
    "🔥",
    "🍕",
    "🍝",
    "🚀",
    "🏠",
    "⌚",
    "⏰",
    "⭐",
    "⚡",
    "⛔",
    "✅",
    "❌",
    "❓",
    "🆗",
    "🈁",
    "🃏",
    "🀄",
    "🫶",
    "🫠",
    "🪿",
    "🫩",
    "🟰",
    "🥹",
    "🧿",
    "♈",
    "⬛",
    "➕",
    "🔟",
    "💯",
    "🕐",
    "🦄",
    // With the style of an emoji, or as a sign that has one.
    "❤️",
    "❤",
    "☀️",
    "☎️",
    "✈️",
    "☺️",
    "✔️",
    "⚠️",
    "™️",
    "©️",
    "®️",
    "ℹ️",
    "↔️",
    "⏏️",
    "Ⓜ️",
    "㊗️",
    "㊙️",
    "〰️",
    "🅰️",
    "🅿️",
    "‼️",
    "⁉️",
    "🏳️",
    "🖥️",
    "🕊️",
    // Skin tones.
    "👍🏻",
    "👍🏽",
    "👋🏿",
    "🤌🏾",
    "☝🏼",
    "🫱🏽",
    "🧑🏻",
    "✌🏽",
    // Joined.
    "👨‍👩‍👧‍👦",
    "👩‍👩‍👦",
    "👨‍👧",
    "👩‍❤️‍👨",
    "👩‍❤️‍💋‍👩",
    "🧑🏻‍🤝‍🧑🏿",
    "🫱🏻‍🫲🏿",
    "👩🏽‍💻",
    "🧑‍🍳",
    "👨🏿‍🚒",
    "🏃🏽‍♀️",
    "🏃‍♂️‍➡️",
    "🤷‍♂️",
    "❤️‍🔥",
    "🐕‍🦺",
    "🐻‍❄️",
    "🐦‍⬛",
    "🍋‍🟩",
    "🧑‍🧑‍🧒‍🧒",
    "👁️‍🗨️",
    "😶‍🌫️",
    "🏳️‍🌈",
    "🏳️‍⚧️",
    "🏴‍☠️",
    "⛓️‍💥",
    "🙂‍↔️",
    // Flags.
    "🇮🇹",
    "🇩🇪",
    "🇺🇸",
    "🇬🇧",
    "🇯🇵",
    "🇧🇷",
    "🇪🇺",
    "🇺🇳",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    "🏁",
    // Keycaps.
    "1️⃣",
    "0️⃣",
    "9️⃣",
    "#️⃣",
    "*️⃣",
    "5⃣",
];

const NONE: &[&str] = &[
    "a",
    "é",
    "1",
    "#",
    "*",
    "12",
    ":)",
    "+1",
    "ok",
    "<3",
    "你",
    "ß",
    "…",
    "€",
    " ",
    "\n",
    "\u{200d}",
    "\u{fe0f}",
    "\u{20e3}",
    "1\u{fe0f}",
    "\u{301}",
    // A flag's letter alone, or one too many.
    "🇮",
    "🇮🇹🇩",
    "🇮a",
    // Something besides.
    "👍 ",
    " 👍",
    "👍!",
    "👍\u{301}",
    "a👍",
    "👍a",
    "👍\u{200d}",
    "\u{200d}👍",
    "👨‍👩‍",
    "👨‍a",
    "❤\u{fe0e}",
    "👍\n",
    "👍\u{e007f}",
    "👍\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
    "🏴\u{e0067}\u{e0062}\u{e007f}",
    "🏴\u{e0075}\u{e0073}\u{e0063}\u{e0061}\u{e007f}",
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}",
    "👍\u{fe0f}\u{fe0f}",
    "👍🏽\u{fe0f}",
    "👍\u{fe0f}🏽",
    "👍🏽🏽",
    "🍕🏽",
    "🔥🏿",
    // Letters that are the code of no region.
    "🇦🇦",
    "🇽🇽",
    "🇺🇰",
    // Joined, but not into one.
    "👍\u{200d}🔥",
    "👨\u{200d}🍕",
    "❤️\u{200d}👨",
    "👧\u{200d}👧",
    "👩\u{200d}👨\u{200d}👧",
    "👨\u{200d}👩\u{200d}👧\u{200d}👦\u{200d}👦",
    "🏳️\u{200d}\u{200d}🌈",
    "1\u{fe0f}\u{fe0f}\u{20e3}",
    "1️⃣\u{20e3}",
    "a\u{20e3}",
];

#[test]
fn every_emoji_is_one() {
    assert!(EMOJI.len() > 80, "{} emoji", EMOJI.len());
    for emoji in EMOJI {
        assert!(Shape::Emoji.fits(emoji), "{emoji} {:?}", emoji.escape_unicode().to_string());
    }
}

#[test]
fn what_is_none_is_not() {
    for text in NONE {
        assert!(!Shape::Emoji.fits(text), "{text:?}");
    }
    assert!(Shape::Emoji.fits(""), "a reaction is taken back by none");
}

#[test]
fn every_emoji_is_found_in_a_text() {
    // A sign stays a sign unless it asks to be drawn.
    for emoji in EMOJI {
        for text in [format!("Book {emoji}"), format!("{emoji} Book"), format!("Bo{emoji}ok")] {
            assert!(!Shape::NoEmoji.fits(&text), "{text}");
        }
    }
    for text in [
        "Book a table",
        "Caffè",
        "Öffnen",
        "予約",
        "احجز",
        "1 + 1",
        "#1 *",
        "© Luigi's",
        "Luigi's™",
        "4 → 5",
        "Yes/No…",
        "“Go” – now",
        "24/7",
        "#1",
        "2*3",
        "Öffne 1\u{fe0e}",
    ] {
        assert!(Shape::NoEmoji.fits(text), "{text}");
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn two_are_not_one(first in select(EMOJI), second in select(EMOJI)) {
        let (side_by_side, apart) = (format!("{first}{second}"), format!("{first} {second}"));
        prop_assert!(!Shape::Emoji.fits(&side_by_side), "{}", side_by_side);
        prop_assert!(!Shape::Emoji.fits(&apart));
    }

    #[test]
    fn joined_they_are_one_only_where_unicode_says_so(first in select(&EMOJI[..36]), second in select(&EMOJI[..36])) {
        let joined = format!("{first}\u{200d}{second}");
        prop_assert!(!Shape::Emoji.fits(&joined));
    }

    #[test]
    fn nothing_stray_is_behind_one(emoji in select(EMOJI), stray in select(&["\u{200d}", "\u{fe0e}", "\u{e007f}", "\u{e0067}", "\u{200b}"][..])) {
        let behind = format!("{emoji}{stray}");
        prop_assert!(!Shape::Emoji.fits(&behind));
    }

    #[test]
    fn no_style_is_there_twice(emoji in select(EMOJI)) {
        let behind = format!("{emoji}\u{fe0f}\u{fe0f}");
        prop_assert!(!Shape::Emoji.fits(&behind));
    }

    #[test]
    fn no_letter_is_one(text in "[a-zA-Z0-9 ,.!?äöüß]{1,9}", emoji in select(EMOJI)) {
        prop_assert!(!Shape::Emoji.fits(&text));
        prop_assert!(Shape::NoEmoji.fits(&text));
        let (before, behind) = (format!("{text}{emoji}"), format!("{emoji}{text}"));
        prop_assert!(!Shape::Emoji.fits(&before));
        prop_assert!(!Shape::Emoji.fits(&behind));
    }

    #[test]
    fn nothing_panics(text: String) {
        let _ = Shape::Emoji.fits(&text);
        let _ = Shape::NoEmoji.fits(&text);
    }
}
