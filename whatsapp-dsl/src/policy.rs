//! The policies `truncate` and `fold`: how a text that comes at run time is made to fit.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use whatsapp_dsl_rules::text::characters;

const ELLIPSIS: &str = "…";

/// A text that a policy takes.
#[diagnostic::on_unimplemented(
    message = "`truncate` and `fold` take a string, not a `{Self}`",
    label = "not a string",
    note = "an optional field also takes an `Option` of a string"
)]
pub trait Cut {
    /// The text.
    fn text(&self) -> &str;
}

/// A text that a policy takes where the field may be left out.
#[diagnostic::on_unimplemented(
    message = "`truncate` and `fold` take a string or an `Option` of one, not a `{Self}`",
    label = "neither a string nor an `Option` of one"
)]
pub trait MaybeCut {
    /// The text, if there is one.
    fn maybe(&self) -> Option<&str>;
}

impl Cut for str {
    fn text(&self) -> &str {
        self
    }
}

impl Cut for String {
    fn text(&self) -> &str {
        self
    }
}

impl Cut for Cow<'_, str> {
    fn text(&self) -> &str {
        self
    }
}

impl Cut for Box<str> {
    fn text(&self) -> &str {
        self
    }
}

impl<T: Cut + ?Sized> Cut for &T {
    fn text(&self) -> &str {
        (**self).text()
    }
}

impl<T: Cut> MaybeCut for T {
    fn maybe(&self) -> Option<&str> {
        Some(self.text())
    }
}

impl<T: Cut> MaybeCut for Option<T> {
    fn maybe(&self) -> Option<&str> {
        self.as_ref().map(Cut::text)
    }
}

impl<T: Cut> MaybeCut for &Option<T> {
    fn maybe(&self) -> Option<&str> {
        self.as_ref().map(Cut::text)
    }
}

/// Cuts the text to `max` characters at a grapheme boundary, ending in `…`, which is counted. Outer space goes first; where nothing is
/// left, the fallback stands in.
#[must_use]
pub(crate) fn truncate(text: &str, max: usize, fallback: &'static str) -> Cow<'static, str> {
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

/// Makes each run of white space one space, then cuts as [`truncate`] does.
#[must_use]
pub(crate) fn fold(text: &str, max: usize, fallback: &'static str) -> Cow<'static, str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    truncate(&words.join(" "), max, fallback)
}
