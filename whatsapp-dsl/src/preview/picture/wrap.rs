//! Where lines break, and in which order they run.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;

use super::super::formatting::{Run, Style};
use super::measure;

/// A piece of a line: one style, one direction.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    pub text: String,
    pub style: Style,
    pub is_rtl: bool,
    /// In parts of the font's size.
    pub width: f64,
}

/// A line, its pieces from left to right.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Line {
    pub pieces: Vec<Piece>,
    /// Whether the paragraph runs from right to left, so that its lines begin there.
    pub is_rtl: bool,
    pub width: f64,
}

/// The lines of a paragraph within this width, in parts of the font's size.
pub(super) fn lines(runs: &[Run], most: f64) -> Vec<Line> {
    let mut text = String::new();
    let mut styles: Vec<(Range<usize>, Style)> = Vec::new();
    for run in runs {
        let start = text.len();
        run.text.chars().for_each(|character| shown(character, &mut text));
        styles.push((start..text.len(), run.style));
    }
    if text.is_empty() {
        return vec![Line::default()];
    }
    let bidi = BidiInfo::new(&text, None);
    let mut lines = Vec::new();
    for paragraph in &bidi.paragraphs {
        let level = paragraph.level;
        for range in broken(&text, &styles, paragraph.range.clone(), most) {
            let end = range.start + text.get(range.clone()).unwrap_or_default().trim_end_matches(' ').len();
            if end == range.start && !lines.is_empty() {
                continue;
            }
            let (levels, visual) = bidi.visual_runs(paragraph, range.start..end);
            let mut line = Line { is_rtl: level.is_rtl(), ..Line::default() };
            for run in visual {
                let is_rtl = levels.get(run.start).is_some_and(Level::is_rtl);
                let mut pieces = cut(&text, &styles, &run, is_rtl);
                if is_rtl {
                    pieces.reverse();
                }
                line.pieces.append(&mut pieces);
            }
            line.width = line.pieces.iter().map(|piece| piece.width).sum();
            lines.push(line);
        }
    }
    lines
}

/// A character as XML may have it and as a line shows it.
fn shown(character: char, text: &mut String) {
    match character {
        '\t' => text.push_str("    "),
        '\n' | '\r' => text.push(' '),
        '\u{fffe}' | '\u{ffff}' | '\u{2028}' | '\u{2029}' => text.push('\u{fffd}'),
        control if control.is_control() => text.push('\u{fffd}'),
        other => text.push(other),
    }
}

/// The style of the character at this byte.
fn style_at(styles: &[(Range<usize>, Style)], at: usize) -> Style {
    let index = styles.partition_point(|(range, _)| range.end <= at);
    styles.get(index).map(|(_, style)| *style).unwrap_or_default()
}

/// The parts of a run that have one style each.
fn cut(text: &str, styles: &[(Range<usize>, Style)], run: &Range<usize>, is_rtl: bool) -> Vec<Piece> {
    let parts = styles.iter().map(|(range, style)| (range.start.max(run.start)..range.end.min(run.end), *style));
    let pieces = parts.filter(|(range, _)| !range.is_empty()).map(|(range, style)| {
        let text = text.get(range).unwrap_or_default().to_owned();
        Piece { width: measure::text(&text, style), text, style, is_rtl }
    });
    pieces.collect()
}

/// The bytes of each line: broken where Unicode allows it, and within a word that is too long for a line.
fn broken(text: &str, styles: &[(Range<usize>, Style)], within: Range<usize>, most: f64) -> Vec<Range<usize>> {
    let part = text.get(within.clone()).unwrap_or_default();
    let mut chances = linebreaks(part).map(|(at, chance)| (within.start + at, chance == BreakOpportunity::Mandatory)).peekable();
    let mut lines = Vec::new();
    let (mut start, mut chance, mut width, mut behind) = (within.start, None, 0.0, 0.0);
    for (at, grapheme) in part.grapheme_indices(true) {
        let at = within.start + at;
        while let Some((place, _)) = chances.next_if(|(place, _)| *place <= at) {
            if place > start {
                (chance, behind) = (Some(place), 0.0);
            }
        }
        let wide = measure::width(grapheme, style_at(styles, at));
        // Spaces at the end of a line are beyond its edge.
        if width + wide > most && grapheme != " " && at > start {
            let end = chance.take().filter(|place| *place > start);
            width = if end.is_some() { behind } else { 0.0 };
            let end = end.unwrap_or(at);
            lines.push(start..end);
            start = end;
            // What is left of the word may be too long for the next line, too.
            if width + wide > most && at > start {
                lines.push(start..at);
                (start, width) = (at, 0.0);
            }
            behind = width;
        }
        width += wide;
        behind += wide;
    }
    if start < within.end || lines.is_empty() {
        lines.push(start..within.end);
    }
    lines
}
