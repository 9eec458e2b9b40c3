//! An id as it is sent: `tag:field:field`.

use std::fmt;

use super::{ReplyId, UnreadableReply};

/// An id that is being written.
#[derive(Debug, Default)]
pub struct Form(String);

impl Form {
    /// Writes the tag.
    pub fn tag(&mut self, tag: &str) {
        self.0.push_str(tag);
    }

    /// Writes a field.
    pub fn field<T>(&mut self, value: &T, write: fn(&T, &mut String)) {
        self.optional(Some(value), write);
    }

    /// Writes a field that is left empty where there is nothing.
    pub fn optional<T>(&mut self, value: Option<&T>, write: fn(&T, &mut String)) {
        self.0.push(':');
        if let Some(value) = value {
            write(value, &mut self.0);
        }
    }
}

/// The id of a value.
pub fn form(value: &impl ReplyId) -> String {
    let mut form = Form::default();
    value.write_reply(&mut form);
    form.0
}

/// What the `Display` of a derived enum does.
pub fn shown(value: &impl ReplyId, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.pad(&form(value))
}

/// What the `FromStr` of a derived enum does.
pub fn read<T: ReplyId>(id: &str) -> Result<T, UnreadableReply> {
    read_form(id).map_err(|reason| UnreadableReply { id: id.to_owned(), name: T::REPLY_NAME, reason })
}

pub(super) fn read_form<T: ReplyId>(id: &str) -> Result<T, String> {
    let (tag, rest) = next(id);
    let mut fields = Fields { tag, rest, taken: 0 };
    let value = T::read_reply(&mut fields)?;
    let (taken, mut found) = (fields.taken, fields.taken);
    while let Some(rest) = fields.rest {
        fields.rest = next(rest).1;
        found += 1;
    }
    let fields = if taken == 1 { "field" } else { "fields" };
    if found == taken { Ok(value) } else { Err(format!("`{tag}` has {taken} {fields}, found {found}")) }
}

/// An id that is being read.
#[derive(Debug)]
pub struct Fields<'a> {
    tag: &'a str,
    rest: Option<&'a str>,
    taken: usize,
}

impl<'a> Fields<'a> {
    /// The tag.
    #[must_use]
    pub const fn tag(&self) -> &'a str {
        self.tag
    }

    /// The next field; what it is called and its type are told where it cannot be read.
    pub fn field<T>(&mut self, name: &str, of: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, String> {
        let missing = || format!("`{}` needs {name}, a valid `{of}`", self.tag);
        let (found, rest) = next(self.rest.ok_or_else(missing)?);
        self.rest = rest;
        self.taken += 1;
        read(found).ok_or_else(|| format!("{name} must be a valid `{of}`, found `{found}`"))
    }

    /// The next field, which older ids do not have.
    pub fn later<T>(&mut self, name: &str, of: &str, read: impl Fn(&str) -> Option<T>, default: fn() -> T) -> Result<T, String> {
        if self.rest.is_some() { self.field(name, of, read) } else { Ok(default()) }
    }

    /// A tag that is none of these.
    pub fn unknown<T>(&self, tags: &[&str]) -> Result<T, String> {
        Err(format!("`{}` is not one of its tags, which are `{}`", self.tag, tags.join("`, `")))
    }
}

/// A field that may be empty.
pub fn optional<T>(text: &str, read: fn(&str) -> Option<T>) -> Option<Option<T>> {
    if text.is_empty() { Some(None) } else { read(text).map(Some) }
}

/// What is in front of the next colon that separates fields, and what is behind it.
fn next(form: &str) -> (&str, Option<&str>) {
    let (mut depth, mut is_escaped) = (0_usize, false);
    for (at, character) in form.char_indices() {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ':' if depth == 0 => return (&form[..at], Some(&form[at + 1..])),
            _ => {}
        }
    }
    (form, None)
}

/// How many characters the longest form has: of each variant there is how long the tag is, and the longest form of each field. So many more
/// are around a form that has fields.
pub(super) const fn longest(mut variants: &[&[usize]], around: usize) -> usize {
    let mut longest = 0;
    while let [variant, others @ ..] = variants {
        let (mut sum, mut rest) = (if variant.len() > 1 { around } else { 0 }, *variant);
        while let [length, behind @ ..] = rest {
            let colon = if behind.is_empty() { 0 } else { 1 };
            sum = sum.saturating_add(*length).saturating_add(colon);
            rest = behind;
        }
        if sum > longest {
            longest = sum;
        }
        variants = others;
    }
    longest
}
