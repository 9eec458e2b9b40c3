//! Sentences that a constant can be made of.

use super::character;

/// The longest sentence, in bytes; what goes beyond is left off.
const ROOM: usize = 600;

/// The most characters of a value that a sentence repeats.
const VALUE: usize = 60;

const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/// So many things: `1 card`, `2 cards`.
pub(crate) fn counted(count: usize, things: &str) -> String {
    let plural = if things.ends_with("sses") { "es" } else { "s" };
    let one = things.strip_suffix(plural).unwrap_or(things);
    if count == 1 { format!("1 {one}") } else { format!("{count} {things}") }
}

/// The word with its article, as it is spoken: `a URL`, `an MPM`, `an image`.
pub(crate) fn with_article(word: &str) -> String {
    let is_spelt = word.len() < 4 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let vowels = if is_spelt { "AEFHILMNORSX" } else { "AEIOaeio" };
    format!("{} {word}", if word.starts_with(|first| vowels.contains(first)) { "an" } else { "a" })
}

/// Each name once: `id`, `title`.
pub(crate) fn listed(names: &[&str]) -> String {
    let mut list = String::new();
    for (index, name) in names.iter().enumerate() {
        if !names[..index].contains(name) {
            list.push_str(if list.is_empty() { "`" } else { ", `" });
            list.push_str(name);
            list.push('`');
        }
    }
    list
}

/// `a`, `b` or `c`.
pub(crate) fn either(names: &[&str]) -> String {
    match names {
        [others @ .., last] if !others.is_empty() => format!("`{}` or `{last}`", others.join("`, `")),
        names => format!("`{}`", names.concat()),
    }
}

/// The value as an error repeats it: a long one is cut.
pub fn shown(value: &str) -> String {
    Sentence::new().value(value).as_str().to_owned()
}

/// A sentence, put together from texts and numbers.
#[derive(Clone, Copy)]
pub struct Sentence {
    bytes: [u8; ROOM],
    used: usize,
}

impl Sentence {
    /// Nothing yet.
    pub const fn new() -> Self {
        Self { bytes: [0; ROOM], used: 0 }
    }

    /// Adds a text.
    pub const fn text(mut self, text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut end = bytes.len();
        if self.used + end > ROOM {
            // What goes beyond is cut, at the start of a character.
            end = ROOM - self.used;
            while end > 0 && bytes[end] & 0b1100_0000 == 0b1000_0000 {
                end -= 1;
            }
        }
        let mut index = 0;
        while index < end {
            self.bytes[self.used] = bytes[index];
            self.used += 1;
            index += 1;
        }
        self
    }

    /// Adds a value, of which a long one is cut, so that the rest of the sentence stays.
    pub const fn value(self, value: &str) -> Self {
        let (bytes, mut at, mut count) = (value.as_bytes(), 0, 0);
        while at < bytes.len() && count < VALUE {
            at = character(bytes, at).1;
            count += 1;
        }
        let (shown, rest) = value.split_at(at);
        self.text(shown).text(if rest.is_empty() { "" } else { "…" })
    }

    /// Adds a number.
    pub const fn number(self, number: u64) -> Self {
        let more = if number >= 10 { self.number(number / 10) } else { self };
        more.text(DIGITS[(number % 10) as usize])
    }

    /// Adds a number that may be negative.
    pub const fn integer(self, number: i64) -> Self {
        let sign = if number < 0 { "-" } else { "" };
        self.text(sign).number(number.unsigned_abs())
    }

    /// The sentence.
    pub const fn as_str(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.used).0) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}

impl Default for Sentence {
    fn default() -> Self {
        Self::new()
    }
}
