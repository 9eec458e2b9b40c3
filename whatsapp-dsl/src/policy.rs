//! The policies `truncate` and `fold`: how a text that comes at run time is made to fit.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use unicode_segmentation::UnicodeSegmentation;
use whatsapp_dsl_rules::text::characters;

const ELLIPSIS: &str = "…";

/// No limit.
pub const UNLIMITED: usize = usize::MAX;

/// A text that a policy takes.
pub trait Cut {
    /// The text, if there is one.
    fn text(&self) -> Option<&str>;
}

macro_rules! cut {
    ($($T:ty),*) => {$(
        impl Cut for $T {
            fn text(&self) -> Option<&str> {
                Some(self)
            }
        }
    )*};
}

cut!(str, String, Cow<'_, str>, Box<str>, Rc<str>, Arc<str>);

impl<T: Cut + ?Sized> Cut for &T {
    fn text(&self) -> Option<&str> {
        (**self).text()
    }
}

impl<T: Cut + ?Sized> Cut for &mut T {
    fn text(&self) -> Option<&str> {
        (**self).text()
    }
}

impl<T: Cut> Cut for Option<T> {
    fn text(&self) -> Option<&str> {
        self.as_ref().and_then(Cut::text)
    }
}

/// The policy `truncate`: the text without outer white space, cut to the limit of its field where it is longer, with `…` at the end. Where
/// nothing is left of it, the fallback.
#[must_use]
pub fn truncate<'a>(text: Option<&'a str>, max: usize, fallback: &'static str) -> Cow<'a, str> {
    truncate_optional(text, max).unwrap_or(Cow::Borrowed(fallback))
}

/// The policy `truncate`: the text without outer white space, cut to the limit of its field where it is longer, with `…` at the end. In a field that is left out where nothing is left of the text.
#[must_use]
pub fn truncate_optional(text: Option<&str>, max: usize) -> Option<Cow<'_, str>> {
    text.and_then(|text| shortened(text, max))
}

/// The text with at most so many line breaks: those that follow are spaces.
#[must_use]
pub fn few_lines(text: Option<&str>, most: usize) -> Option<Cow<'_, str>> {
    let text = text?.trim();
    let mut kept = String::with_capacity(text.len());
    let (mut count, mut rest) = (0, text);
    while let Some(at) = rest.find(['\n', '\r']) {
        let (line, behind) = rest.split_at(at);
        let length = if behind.starts_with("\r\n") { 2 } else { 1 };
        kept.push_str(line);
        kept.push_str(if count < most { &behind[..length] } else { " " });
        count += 1;
        rest = &behind[length..];
    }
    if count <= most {
        return Some(Cow::Borrowed(text));
    }
    kept.push_str(rest);
    Some(Cow::Owned(kept))
}

/// The policy `fold`: the text with each run of white space as one space, cut to the limit of its field where it is longer, with `…` at the
/// end. Where nothing is left of it, the fallback.
#[must_use]
pub fn fold<'a>(text: Option<&'a str>, max: usize, fallback: &'static str) -> Cow<'a, str> {
    fold_optional(text, max).unwrap_or(Cow::Borrowed(fallback))
}

/// The policy `fold`: the text with each run of white space as one space, cut to the limit of its field where it is longer, with `…` at the
/// end. In a field that is left out where nothing is left of the text.
#[must_use]
pub fn fold_optional(text: Option<&str>, max: usize) -> Option<Cow<'_, str>> {
    text.and_then(|text| folded(text, max))
}

/// A text that a policy gave, for a field to store.
pub trait Made {
    /// What is stored.
    type Stored;
    /// The same, owned.
    fn owned(self) -> Self::Stored;
}

impl Made for Cow<'_, str> {
    type Stored = Cow<'static, str>;

    fn owned(self) -> Cow<'static, str> {
        Cow::Owned(self.into_owned())
    }
}

impl<T: Made> Made for Option<T> {
    type Stored = Option<T::Stored>;

    fn owned(self) -> Option<T::Stored> {
        self.map(T::owned)
    }
}

/// What a field stores of a text that a policy gave.
pub fn owned<T: Made>(text: T) -> T::Stored {
    text.owned()
}

/// Makes each run of white space one space, then cuts the text.
fn folded(text: &str, max: usize) -> Option<Cow<'_, str>> {
    let mut before = ' ';
    let is_folded = text.trim().chars().all(|character| {
        let is_run = character.is_whitespace() && (character != ' ' || before == ' ');
        before = character;
        !is_run
    });
    if is_folded {
        return shortened(text, max);
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    shortened(&words.join(" "), max).map(|text| Cow::Owned(text.into_owned()))
}

/// Cuts the text to `max` characters at a grapheme boundary, ending in `…`, which is counted. Outer space goes first; nothing may be left.
fn shortened(text: &str, max: usize) -> Option<Cow<'_, str>> {
    let text = text.trim();
    if characters(text) <= max {
        return (!text.is_empty()).then_some(Cow::Borrowed(text));
    }
    let mut kept = String::new();
    let mut room = max.saturating_sub(characters(ELLIPSIS));
    for grapheme in text.graphemes(true) {
        let Some(left) = room.checked_sub(characters(grapheme)) else { break };
        room = left;
        kept.push_str(grapheme);
    }
    kept.truncate(kept.trim_end().len());
    if kept.is_empty() {
        return None;
    }
    kept.push_str(ELLIPSIS);
    Some(Cow::Owned(kept))
}
