//! What the short texts of a definition have in them: those around the body are one plain line.

use super::report::{At, Report};
use crate::definition::placeholder::{Piece, pieces};
use crate::rule::Rule;
use crate::text::Shape;

/// What WhatsApp takes for the ends of bold, slanted, struck and typed text.
const MARKS: [char; 4] = ['*', '_', '~', '`'];
const NEW_LINES: [char; 6] = ['\n', '\r', '\u{b}', '\u{85}', '\u{2028}', '\u{2029}'];

/// The text has no new line; `name` is what it is called.
pub(super) fn new_line(at: At<'_>, rule: &Rule, name: &str, text: &str, report: &mut Report<'_>) {
    if text.contains(NEW_LINES) {
        report.broken(at, rule, format!("{name} has a new line, but it must be one line"));
    }
}

/// The text has no emoji.
pub(super) fn emoji(at: At<'_>, rule: &Rule, name: &str, text: &str, report: &mut Report<'_>) {
    if !Shape::NoEmoji.fits(text) {
        report.broken(at, rule, format!("{name}{}", Shape::NoEmoji.words()));
    }
}

/// The text has none of the characters that format one. The name of a variable is not shown, so it may have them.
pub(super) fn markdown(at: At<'_>, rule: &Rule, name: &str, text: &str, report: &mut Report<'_>) {
    for piece in pieces(text) {
        let Piece::Text(shown) = piece else { continue };
        if let Some(mark) = shown.matches(MARKS).next() {
            let mark = if mark == "`" { "a back-tick".to_owned() } else { format!("`{mark}`") };
            let words = format!("{name} has {mark}: it cannot be formatted, so `*`, `_`, `~` and back-ticks are not allowed");
            return report.broken(at, rule, words);
        }
    }
}
