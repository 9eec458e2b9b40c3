//! Texts, line by line: each piece is fitted to the width that its line was broken for, whatever font there is.

use super::super::formatting::{Lead, Paragraph, Run, Style};
use super::theme::Colours;
use super::wrap::{self, Piece};
use super::{Drawing, measure};

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Font<'a> {
    pub size: f64,
    /// From one line to the next.
    pub height: f64,
    pub colour: &'a str,
    pub is_bold: bool,
    pub is_italic: bool,
}

impl<'a> Font<'a> {
    pub(super) fn new(size: f64, height: f64, colour: &'a str) -> Self {
        Self { size, height, colour, is_bold: false, is_italic: false }
    }

    pub(super) fn small(colour: &'a str) -> Self {
        Self::new(13.0, 17.0, colour)
    }

    pub(super) fn bold(self) -> Self {
        Self { is_bold: true, ..self }
    }

    pub(super) fn italic(self) -> Self {
        Self { is_italic: true, ..self }
    }

    fn style(&self, style: Style) -> Style {
        let style = if self.is_bold { style.and(Style::BOLD) } else { style };
        if self.is_italic { style.and(Style::ITALIC) } else { style }
    }
}

/// Where lines begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    /// At the side where the language begins.
    Start,
    Center,
    End,
}

/// A line to be drawn.
#[derive(Debug, Clone)]
pub(super) struct Line {
    line: wrap::Line,
    /// What is before it, and how far it is indented for that.
    mark: Option<Piece>,
    indent: f64,
    is_quote: bool,
}

impl Line {
    /// How much of the width it takes, in pixels.
    pub(super) fn width(&self, font: &Font<'_>) -> f64 {
        self.line.width * font.size + self.indent
    }

    pub(super) fn is_rtl(&self) -> bool {
        self.line.is_rtl
    }
}

const QUOTE: f64 = 10.0;
const BULLET: f64 = 16.0;

/// The lines of paragraphs within this width.
pub(super) fn lines(paragraphs: &[Paragraph], font: &Font<'_>, width: f64) -> Vec<Line> {
    let mut lines = Vec::new();
    for paragraph in paragraphs {
        let (mark, indent) = match &paragraph.lead {
            Lead::Nothing => (None, 0.0),
            Lead::Bullet => (Some("•".to_owned()), BULLET),
            Lead::Number(digits) => {
                let mark = format!("{digits}.");
                let indent = BULLET.max(measure::text(&mark, Style::default()) * font.size + 5.0).min(width / 2.0);
                (Some(mark), indent)
            }
            Lead::Quote => (None, QUOTE),
        };
        let is_quote = paragraph.lead == Lead::Quote;
        let runs: Vec<_> = paragraph.runs.iter().map(|run| Run { style: font.style(run.style), text: run.text.clone() }).collect();
        let mut mark =
            mark.map(|text| Piece { width: measure::text(&text, Style::default()), text, style: Style::default(), is_rtl: false });
        for line in wrap::lines(&runs, (width - indent) / font.size) {
            lines.push(Line { line, mark: mark.take(), indent, is_quote });
        }
    }
    lines
}

/// The drawing of lines in this width.
pub(super) fn draw(lines: &[Line], font: &Font<'_>, width: f64, align: Align, colours: &Colours) -> Drawing {
    let mut drawing = Drawing { width, ..Drawing::default() };
    for line in lines {
        let base = drawing.height + font.height / 2.0 + font.size * 0.35;
        let taken = line.line.width * font.size;
        let from_right = line.is_rtl();
        let mut x = match (align, from_right) {
            (Align::Center, _) => ((width - taken) / 2.0).max(0.0),
            (Align::Start, false) | (Align::End, true) => line.indent,
            (Align::Start, true) | (Align::End, false) => width - line.indent - taken,
        };
        let [top, bottom] = [drawing.height, drawing.height + font.height];
        if line.is_quote {
            let edge = if from_right { width - 1.5 } else { 1.5 };
            drawing.line([[edge, top], [edge, bottom]], colours.faint, 3.0);
        }
        if let Some(mark) = &line.mark {
            let x = if from_right { width - mark.width * font.size } else { 0.0 };
            piece(&mut drawing, mark, [x, base], font, colours);
        }
        let quoted = Font { colour: if line.is_quote { colours.faint } else { font.colour }, ..*font };
        // How wide shaped letters are is known to their font alone: where there is room, they are not stretched or pressed to what is guessed.
        if let ([part], true) = (line.line.pieces.as_slice(), taken * 1.2 + line.indent <= width)
            && measure::is_shaped(&part.text)
            && !part.style.has(Style::CODE)
        {
            let (x, anchor) = match align {
                Align::Center => (width / 2.0, "middle"),
                _ if part.is_rtl => (x + taken, "start"),
                _ => (x, "start"),
            };
            letters(&mut drawing, part, [x, base], &quoted, &format!("text-anchor=\"{anchor}\""), colours);
            drawing.height += font.height;
            continue;
        }
        for part in &line.line.pieces {
            piece(&mut drawing, part, [x, base], &quoted, colours);
            x += part.width * font.size;
        }
        drawing.height += font.height;
    }
    drawing
}

fn piece(drawing: &mut Drawing, piece: &Piece, [x, base]: [f64; 2], font: &Font<'_>, colours: &Colours) {
    let width = piece.width * font.size;
    let has = |style| piece.style.has(style);
    if has(Style::CODE) {
        drawing.rect([x, base - font.size, width, font.size * 1.3], 3.0, &format!("fill=\"{}\"", colours.area));
    }
    // Spaces at the ends are room, and nothing to draw.
    let shown = piece.text.trim_matches(' ');
    if !shown.is_empty() {
        let space = |text: &str| measure::text(text, piece.style) * font.size;
        let before = space(&piece.text[..piece.text.len() - piece.text.trim_start_matches(' ').len()]);
        let start = if piece.is_rtl { x + width - before } else { x + before };
        let fitted = format!("textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\"", number(space(shown)));
        letters(drawing, piece, [start, base], font, &fitted, colours);
    }
}

/// The letters of a piece, beginning here.
fn letters(drawing: &mut Drawing, piece: &Piece, [x, base]: [f64; 2], font: &Font<'_>, fitted: &str, colours: &Colours) {
    let has = |style| piece.style.has(style);
    let attributes = [
        (has(Style::BOLD), " font-weight=\"bold\""),
        (has(Style::ITALIC), " font-style=\"italic\""),
        (has(Style::MONOSPACE) || has(Style::CODE), " font-family=\"'Roboto Mono', 'Liberation Mono', Menlo, Consolas, monospace\""),
        (has(Style::WRONG), " text-decoration=\"underline\""),
        (has(Style::STRIKE) && !has(Style::WRONG), " text-decoration=\"line-through\""),
        (piece.is_rtl, " direction=\"rtl\""),
    ];
    let attributes: String = attributes.iter().filter(|(is_so, _)| *is_so).map(|(_, attribute)| *attribute).collect();
    let [x, base, size] = [x, base, font.size].map(number);
    let said = escaped(piece.text.trim_matches(' '));
    let colour = match (has(Style::WRONG), has(Style::LINK)) {
        (true, _) => colours.wrong,
        (_, true) => colours.link,
        _ => font.colour,
    };
    drawing.add(format_args!("<text x=\"{x}\" y=\"{base}\" font-size=\"{size}\" fill=\"{colour}\" {fitted}{attributes}>{said}</text>"));
}

/// A text as XML has it. Every character that XML does not have was replaced before.
pub(super) fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\'' => written.push_str("&#39;"),
            other => written.push(other),
        }
    }
    written
}

/// A number of pixels, to a tenth.
pub(super) fn number(pixels: f64) -> String {
    let text = format!("{pixels:.1}");
    text.strip_suffix(".0").map_or_else(|| text.clone(), str::to_owned)
}
