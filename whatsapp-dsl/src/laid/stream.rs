//! JSON that is known to be sound, told to any serializer as it is read.

use std::borrow::Cow;
use std::cell::Cell;

use serde_core::ser::{SerializeMap, SerializeSeq};
use serde_core::{Serialize, Serializer};

/// A value in a text, which knows where it starts: a serializer may write it twice, or not at all.
pub(crate) struct Sound<'t> {
    text: &'t str,
    start: usize,
    /// Where it ends, once it was written.
    end: Cell<Option<usize>>,
}

/// A string as it was found.
struct Quoted<'t> {
    /// What is between the quotation marks.
    text: &'t str,
    is_escaped: bool,
    /// Where it ends.
    end: usize,
}

impl<'t> Sound<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self::at(text, 0)
    }

    #[inline]
    fn at(text: &'t str, start: usize) -> Self {
        Self { text, start, end: Cell::new(None) }
    }

    /// Where it ends.
    #[inline]
    fn end(&self) -> usize {
        self.end.get().unwrap_or_else(|| skip(self.text, self.start))
    }
}

impl<'t> Quoted<'t> {
    #[inline]
    fn at(text: &'t str, start: usize) -> Self {
        let (first, bytes) = (start + 1, text.as_bytes());
        let plain = plain(bytes, first);
        let last = if bytes.get(plain) == Some(&b'\\') { behind_escapes(bytes, plain) } else { plain };
        Self { text: text.get(first..last).unwrap_or_default(), is_escaped: last > plain, end: last + 1 }
    }

    #[inline]
    fn read(&self) -> Cow<'t, str> {
        if self.is_escaped { Cow::Owned(unescaped(self.text)) } else { Cow::Borrowed(self.text) }
    }
}

/// Where the next quotation mark or backslash is from here on, looked for in eight bytes at a time.
#[inline]
fn plain(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    // The lowest byte that is 0 has its highest bit set, and none below it.
    let zero = |word: u64| word.wrapping_sub(ONES) & !word & (ONES << 7);
    while let Some(word) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let word = u64::from_le_bytes(*word);
        let found = zero(word ^ (ONES * u64::from(b'"'))) | zero(word ^ (ONES * u64::from(b'\\')));
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    while bytes.get(at).is_some_and(|byte| !matches!(byte, b'"' | b'\\')) {
        at += 1;
    }
    at
}

/// Where the string ends that has this backslash in it.
#[cold]
fn behind_escapes(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at) == Some(&b'\\') {
        at = plain(bytes, at + 2);
    }
    at
}

#[cold]
fn unescaped(text: &str) -> String {
    serde_json::from_str(&format!("\"{text}\"")).unwrap_or_default()
}

/// A number or a word.
fn scalar(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    &rest[..rest.find([',', ']', '}']).unwrap_or(rest.len())]
}

#[inline]
fn byte(text: &str, at: usize) -> Option<u8> {
    text.as_bytes().get(at).copied()
}

/// The place behind the comma, if there is one.
#[inline]
fn behind_comma(text: &str, at: usize) -> usize {
    at + usize::from(byte(text, at) == Some(b','))
}

/// Where the value ends that starts here.
fn skip(text: &str, mut at: usize) -> usize {
    let mut depth = 0_usize;
    while let Some(byte) = byte(text, at) {
        match byte {
            b'"' => at = Quoted::at(text, at).end,
            b'{' | b'[' => {
                depth += 1;
                at += 1;
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                at += 1;
            }
            b',' | b':' => at += 1,
            _ => at += scalar(text, at).len(),
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// How many members or elements there are from here on, if the format asks for it.
fn length<S: Serializer>(serializer: &S, text: &str, mut at: usize) -> Option<usize> {
    if serializer.is_human_readable() {
        return None;
    }
    let mut count = 0;
    while byte(text, at).is_some_and(|byte| !matches!(byte, b']' | b'}')) {
        count += 1;
        at = skip(text, at);
        if byte(text, at) == Some(b':') {
            at = skip(text, at + 1);
        }
        at = behind_comma(text, at);
    }
    Some(count)
}

impl Serialize for Sound<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (text, mut at) = (self.text, self.start + 1);
        match byte(text, self.start) {
            Some(b'"') => serializer.serialize_str(&Quoted::at(text, self.start).read()),
            Some(b'{') => {
                let length = length(&serializer, text, at);
                let mut map = serializer.serialize_map(length)?;
                while byte(text, at) == Some(b'"') {
                    let name = Quoted::at(text, at);
                    at = name.end + 1;
                    if byte(text, at) == Some(b'"') {
                        // Most members are strings, of which nothing need be remembered.
                        let value = Quoted::at(text, at);
                        map.serialize_entry(&*name.read(), &*value.read())?;
                        at = value.end;
                    } else {
                        let value = Self::at(text, at);
                        map.serialize_entry(&*name.read(), &value)?;
                        at = value.end();
                    }
                    at = behind_comma(text, at);
                }
                self.end.set(Some(at + 1));
                map.end()
            }
            Some(b'[') => {
                let length = length(&serializer, text, at);
                let mut seq = serializer.serialize_seq(length)?;
                while byte(text, at).is_some_and(|byte| byte != b']') {
                    let value = Self::at(text, at);
                    seq.serialize_element(&value)?;
                    at = behind_comma(text, value.end());
                }
                self.end.set(Some(at + 1));
                seq.end()
            }
            _ => match scalar(text, self.start) {
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
