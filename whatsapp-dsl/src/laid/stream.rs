//! JSON that is known to be sound, told to any serializer as it is read.

use std::borrow::Cow;
use std::cell::Cell;

use serde_core::ser::{SerializeMap, SerializeSeq};
use serde_core::{Serialize, Serializer};

/// A document.
pub(crate) struct Sound<'t>(pub(crate) &'t str);

impl Serialize for Sound<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value { cursor: &Cursor { text: self.0, at: Cell::new(0) }, start: 0 }.serialize(serializer)
    }
}

/// Where the reading is.
struct Cursor<'t> {
    text: &'t str,
    at: Cell<usize>,
}

/// A value, which knows where it starts: a serializer may write it twice, or not at all.
struct Value<'c, 't> {
    cursor: &'c Cursor<'t>,
    start: usize,
}

impl<'t> Cursor<'t> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at.get()).copied()
    }

    fn step(&self) {
        self.at.set(self.at.get() + 1);
    }

    /// Goes on behind the byte, if it is the next.
    fn is(&self, byte: u8) -> bool {
        let is_it = self.byte() == Some(byte);
        if is_it {
            self.step();
        }
        is_it
    }

    /// The text between this quotation mark and the next that is not escaped, and whether there are escapes in it.
    fn quoted(&self) -> (&'t str, bool) {
        let start = self.at.get() + 1;
        let (mut end, mut is_escaped) = (start + plain(self.text.as_bytes(), start), false);
        while self.text.as_bytes().get(end) == Some(&b'\\') {
            is_escaped = true;
            end += 2 + plain(self.text.as_bytes(), end + 2);
        }
        self.at.set(end + 1);
        (self.text.get(start..end).unwrap_or_default(), is_escaped)
    }

    fn string(&self) -> Cow<'t, str> {
        let start = self.at.get();
        match self.quoted() {
            (text, false) => Cow::Borrowed(text),
            _ => Cow::Owned(serde_json::from_str(&self.text[start..self.at.get()]).unwrap_or_default()),
        }
    }

    /// A number or a word.
    fn scalar(&self) -> &'t str {
        let rest = self.text.get(self.at.get()..).unwrap_or_default();
        let scalar = &rest[..rest.find([',', ']', '}']).unwrap_or(rest.len())];
        self.at.set(self.at.get() + scalar.len());
        scalar
    }

    /// Goes on behind the value.
    fn skip(&self) {
        let mut depth = 0_usize;
        while let Some(byte) = self.byte() {
            match byte {
                b'"' => {
                    self.quoted();
                }
                b'{' | b'[' => {
                    depth += 1;
                    self.step();
                }
                b'}' | b']' => {
                    depth = depth.saturating_sub(1);
                    self.step();
                }
                b',' | b':' => self.step(),
                _ => {
                    self.scalar();
                }
            }
            if depth == 0 {
                break;
            }
        }
    }

    /// How many members or elements there are from here on, if the format asks for it.
    fn length<S: Serializer>(&self, serializer: &S) -> Option<usize> {
        if serializer.is_human_readable() {
            return None;
        }
        let (start, mut count) = (self.at.get(), 0);
        while self.byte().is_some_and(|byte| !matches!(byte, b']' | b'}')) {
            count += 1;
            self.skip();
            if self.is(b':') {
                self.skip();
            }
            self.is(b',');
        }
        self.at.set(start);
        Some(count)
    }

    /// Has the next value written, and goes on behind it.
    fn value<E>(&self, write: impl FnOnce(&Value<'_, 't>) -> Result<(), E>) -> Result<(), E> {
        let start = self.at.get();
        write(&Value { cursor: self, start })?;
        if self.at.get() == start {
            self.skip();
        }
        self.is(b',');
        Ok(())
    }
}

/// How many bytes from here on are neither a quotation mark nor a backslash: eight at a time.
fn plain(bytes: &[u8], start: usize) -> usize {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    // The lowest byte that is 0 has its highest bit set, and none below it.
    let zero = |word: u64| word.wrapping_sub(ONES) & !word & (ONES << 7);
    let rest = bytes.get(start..).unwrap_or_default();
    let mut count = 0;
    while let Some(word) = rest.get(count..).and_then(<[u8]>::first_chunk) {
        let word = u64::from_le_bytes(*word);
        let found = zero(word ^ (ONES * u64::from(b'"'))) | zero(word ^ (ONES * u64::from(b'\\')));
        if found != 0 {
            return count + found.trailing_zeros() as usize / 8;
        }
        count += 8;
    }
    count + rest[count..].iter().take_while(|byte| !matches!(byte, b'"' | b'\\')).count()
}

impl Serialize for Value<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let cursor = self.cursor;
        cursor.at.set(self.start);
        match cursor.byte() {
            Some(b'"') => match cursor.string() {
                Cow::Borrowed(text) => serializer.serialize_str(text),
                Cow::Owned(text) => serializer.serialize_str(&text),
            },
            Some(b'{') => {
                cursor.step();
                let length = cursor.length(&serializer);
                let mut map = serializer.serialize_map(length)?;
                while cursor.byte() == Some(b'"') {
                    let name = cursor.string();
                    cursor.step();
                    cursor.value(|value| map.serialize_entry(&*name, value))?;
                }
                cursor.step();
                map.end()
            }
            Some(b'[') => {
                cursor.step();
                let length = cursor.length(&serializer);
                let mut seq = serializer.serialize_seq(length)?;
                while cursor.byte().is_some_and(|byte| byte != b']') {
                    cursor.value(|value| seq.serialize_element(value))?;
                }
                cursor.step();
                seq.end()
            }
            _ => match cursor.scalar() {
                "true" => serializer.serialize_bool(true),
                "false" => serializer.serialize_bool(false),
                "null" => serializer.serialize_unit(),
                number => match (number.parse(), number.parse()) {
                    (Ok(number), _) => serializer.serialize_u64(number),
                    (_, Ok(number)) => serializer.serialize_i64(number),
                    _ => serializer.serialize_f64(number.parse().unwrap_or_default()),
                },
            },
        }
    }
}
