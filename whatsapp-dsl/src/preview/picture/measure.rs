//! How wide a text is drawn, nearly: fonts are named and not embedded, so each picture states the width that its texts are fitted to.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::super::formatting::Style;

/// The widths of the characters from space to tilde in thousandths of the font's size, as in Helvetica and the fonts made to its measure.
const WIDTHS: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278,
    278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
    667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556,
    556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// The width of a grapheme, in parts of the font's size.
pub(super) fn width(grapheme: &str, style: Style) -> f64 {
    let is_monospaced = style.has(Style::MONOSPACE) || style.has(Style::CODE);
    let columns = match grapheme.width() {
        0 => return 0.0,
        1 => 1.0,
        _ => 2.0,
    };
    if is_monospaced {
        return 0.6 * columns;
    }
    let first = grapheme.chars().next().unwrap_or_default();
    let known = u32::from(first).checked_sub(32).and_then(|index| WIDTHS.get(usize::try_from(index).ok()?));
    let width = match (known, first) {
        (Some(width), _) if grapheme.len() == 1 => f64::from(*width) / 1000.0,
        (_, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..) if columns > 1.0 => 1.25,
        _ if columns > 1.0 => 1.0,
        (_, '—' | '…') => 1.0,
        (_, '•' | '“' | '”') => 0.35,
        (_, '‘' | '’') => 0.22,
        (_, 'ا' | 'أ' | 'إ' | 'آ' | 'ل' | 'ب' | 'ت' | 'ث' | 'ن' | 'ي' | 'ئ') => 0.36,
        (_, 'س' | 'ش' | 'ص' | 'ض') => 0.9,
        (_, '\u{600}'..='\u{8ff}' | '\u{fb50}'..='\u{feff}') => 0.52,
        _ if first.is_uppercase() => 0.68,
        _ => 0.56,
    };
    if style.has(Style::BOLD) { 1.06 * width } else { width }
}

/// Whether the letters of the text take another shape beside each other, or marks: Hebrew, Arabic, Devanagari, Thai, …
pub(super) fn is_shaped(text: &str) -> bool {
    text.chars().any(|character| matches!(character, '\u{590}'..='\u{1cff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'))
}

/// The width of a text, in parts of the font's size.
pub(super) fn text(text: &str, style: Style) -> f64 {
    text.graphemes(true).map(|grapheme| width(grapheme, style)).sum()
}
