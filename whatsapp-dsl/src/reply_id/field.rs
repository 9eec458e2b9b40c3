//! The fields of a variant: how each type is written and read.

use std::fmt::Display;
use std::num::NonZero;
use std::str::FromStr;

use super::ReplyId;
use super::form::{form, longest, read_form};

/// What a field of a [`ReplyId`] can be; `How` says how it is written.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a field of a `ReplyId`",
    label = "expected an integer, `bool`, `char`, `String`, a `ReplyId`, or an `Option` of one of these, found `{Self}`",
    note = "mark the field `#[reply(display)]` to have it written by `Display` and read by `FromStr`"
)]
pub trait Field<How>: Sized {
    /// How many characters its longest form has; `usize::MAX` where there is none.
    const MAX_LEN: usize;
    /// Writes the field behind what is there.
    fn write(&self, out: &mut String);
    /// Reads the field, which is all of the text.
    fn read(text: &str) -> Option<Self>;
}

/// In the type's own way.
#[derive(Debug)]
pub struct Own;

/// By `Display` and `FromStr`.
#[derive(Debug)]
pub struct Shown;

macro_rules! integers {
    ($($T:ident),*) => {$(
        written_by_display!($T, digits($T::MAX.ilog10(), $T::MIN != 0));
        written_by_display!(NonZero<$T>, <$T as Field<Own>>::MAX_LEN);
    )*};
}

macro_rules! written_by_display {
    ($T:ty, $max:expr) => {
        #[diagnostic::do_not_recommend]
        impl Field<Own> for $T {
            const MAX_LEN: usize = $max;

            fn write(&self, out: &mut String) {
                out.push_str(&self.to_string());
            }

            fn read(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
    };
}

const fn digits(logarithm: u32, is_signed: bool) -> usize {
    logarithm as usize + 1 + is_signed as usize
}

integers!(u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize);
written_by_display!(bool, "false".len());

#[diagnostic::do_not_recommend]
impl Field<Own> for char {
    /// White space is in parentheses.
    const MAX_LEN: usize = "( )".len();

    fn write(&self, out: &mut String) {
        write_text(self.encode_utf8(&mut [0; 4]), out);
    }

    fn read(text: &str) -> Option<Self> {
        read_text(text)?.parse().ok()
    }
}

#[diagnostic::do_not_recommend]
impl Field<Own> for String {
    const MAX_LEN: usize = usize::MAX;

    fn write(&self, out: &mut String) {
        write_text(self, out);
    }

    fn read(text: &str) -> Option<Self> {
        read_text(text)
    }
}

#[diagnostic::do_not_recommend]
impl<T: ReplyId> Field<Own> for T {
    const MAX_LEN: usize = longest(T::REPLY_LENGTHS, "()".len());

    fn write(&self, out: &mut String) {
        let form = form(self);
        // What has fields would be taken for fields of what is around it.
        let [open, close] = if form.contains(':') { ["(", ")"] } else { [""; 2] };
        out.extend([open, &form, close]);
    }

    fn read(text: &str) -> Option<Self> {
        read_form(without_parentheses(text)).ok()
    }
}

impl<T: Display + FromStr> Field<Shown> for T {
    const MAX_LEN: usize = usize::MAX;

    fn write(&self, out: &mut String) {
        write_text(&self.to_string(), out);
    }

    fn read(text: &str) -> Option<Self> {
        read_text(text)?.parse().ok()
    }
}

/// What is neither empty nor starts or ends with white space, which an id may not.
fn write_text(text: &str, out: &mut String) {
    let is_plain = !text.is_empty() && text.trim() == text;
    if !is_plain {
        out.push('(');
    }
    for character in text.chars() {
        if matches!(character, ':' | '(' | ')' | '\\') {
            out.push('\\');
        }
        out.push(character);
    }
    if !is_plain {
        out.push(')');
    }
}

fn read_text(text: &str) -> Option<String> {
    let mut characters = without_parentheses(text).chars();
    let mut read = String::new();
    while let Some(character) = characters.next() {
        read.push(match character {
            '\\' => characters.next()?,
            '(' | ')' => return None,
            _ => character,
        });
    }
    Some(read)
}

fn without_parentheses(text: &str) -> &str {
    text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(text)
}
