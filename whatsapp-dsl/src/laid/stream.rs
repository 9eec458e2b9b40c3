//! JSON that is known to be sound, told to any serializer as it is read.

use std::borrow::Cow;
use std::cell::Cell;

use serde_core::ser::{SerializeMap, SerializeSeq};
use serde_core::{Serialize, Serializer};

/// Hands on the members that the text has.
pub(crate) fn members<M: SerializeMap>(text: &str, to: &mut M) -> Result<(), M::Error> {
    Cursor { text, at: Cell::new(0) }.members(to)
}

/// How many members the text has.
pub(crate) fn count(text: &str) -> usize {
    Cursor { text, at: Cell::new(0) }.count()
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
    fn rest(&self) -> &'t str {
        self.text.get(self.at.get()..).unwrap_or_default()
    }

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
        let text = self.rest().get(1..).unwrap_or_default();
        let (mut bytes, mut is_escaped) = (text.bytes().enumerate(), false);
        let mut end = text.len();
        while let Some((index, byte)) = bytes.next() {
            match byte {
                b'"' => {
                    end = index;
                    break;
                }
                b'\\' => {
                    is_escaped = true;
                    bytes.next();
                }
                _ => {}
            }
        }
        self.at.set(self.at.get() + end + 2);
        (&text[..end], is_escaped)
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
        let rest = self.rest();
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

    /// How many members or elements there are from here on.
    fn count(&self) -> usize {
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
        count
    }

    fn members<M: SerializeMap>(&self, to: &mut M) -> Result<(), M::Error> {
        while self.byte() == Some(b'"') {
            let name = self.string();
            self.step();
            self.value(|value| to.serialize_entry(&*name, value))?;
        }
        Ok(())
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

    fn length<S: Serializer>(&self, serializer: &S) -> Option<usize> {
        (!serializer.is_human_readable()).then(|| self.count())
    }
}

impl Serialize for Value<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let cursor = self.cursor;
        cursor.at.set(self.start);
        match cursor.byte() {
            Some(b'"') => serializer.serialize_str(&cursor.string()),
            Some(b'{') => {
                cursor.step();
                let length = cursor.length(&serializer);
                let mut map = serializer.serialize_map(length)?;
                cursor.members(&mut map)?;
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
