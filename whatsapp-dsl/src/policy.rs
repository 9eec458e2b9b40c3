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

/// The policy `truncate` in a field that must be there.
#[must_use]
pub fn truncate(text: Option<&str>, max: usize, fallback: &'static str) -> Cow<'static, str> {
    shortened(text.unwrap_or_default(), max, fallback)
}

/// The policy `truncate` in a field that may be left out.
#[must_use]
pub fn truncate_optional(text: Option<&str>, max: usize, fallback: &'static str) -> Option<Cow<'static, str>> {
    text.map(|text| shortened(text, max, fallback))
}

/// The policy `fold` in a field that must be there.
#[must_use]
pub fn fold(text: Option<&str>, max: usize, fallback: &'static str) -> Cow<'static, str> {
    folded(text.unwrap_or_default(), max, fallback)
}

/// The policy `fold` in a field that may be left out.
#[must_use]
pub fn fold_optional(text: Option<&str>, max: usize, fallback: &'static str) -> Option<Cow<'static, str>> {
    text.map(|text| folded(text, max, fallback))
}

/// Makes each run of white space one space, then cuts the text.
fn folded(text: &str, max: usize, fallback: &'static str) -> Cow<'static, str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    shortened(&words.join(" "), max, fallback)
}

/// Cuts the text to `max` characters at a grapheme boundary, ending in `…`, which is counted. Outer space goes first; where nothing is
/// left, it is the fallback.
fn shortened(text: &str, max: usize, fallback: &'static str) -> Cow<'static, str> {
    let text = text.trim();
    if text.is_empty() {
        return Cow::Borrowed(fallback);
    }
    if characters(text) <= max {
        return Cow::Owned(text.to_owned());
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
        return Cow::Borrowed(fallback);
    }
    kept.push_str(ELLIPSIS);
    Cow::Owned(kept)
}
