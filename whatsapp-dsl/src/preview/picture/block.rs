//! What is in a bubble, block by block.

use super::super::bubble::{Block, Icon, Label};
use super::super::formatting::{Paragraph, Style, formatted, plain};
use super::text::{self, Align, Font, Line, number};
use super::theme::Colours;
use super::{Drawing, measure};

/// A drawn block, and how much room its last line leaves.
pub(super) struct Drawn {
    pub drawing: Drawing,
    /// How much of the width the last line takes; all of it where something else may not be beside it.
    pub last: f64,
    /// Whether it goes to the edge of the bubble.
    pub is_wide: bool,
}

/// The most lines of a source that is shown in the place of a file, and of the id of a message.
const SOURCE_LINES: f64 = 3.0;
const ID_LINES: f64 = 1.0;

/// The text of a block that is nothing but text: what it says and how it is set.
fn set<'a>(block: &Block, colours: &'a Colours) -> Option<(Vec<Paragraph>, Font<'a>)> {
    let faint = Font::small(colours.faint);
    Some(match block {
        Block::Title(label) => (plain(label), Font::new(15.5, 21.0, colours.text).bold()),
        Block::Body(label) => (formatted(label), Font::new(15.0, 20.0, colours.text)),
        Block::Footer(label) => (plain(label), faint),
        Block::Emoji(label) => (plain(label), Font::new(30.0, 40.0, colours.text)),
        Block::Note(label) | Block::ByName(label) => (plain(label), faint.italic()),
        _ => return None,
    })
}

/// The width that a block would take, had it all there is.
pub(super) fn natural(block: &Block, most: f64, colours: &Colours) -> f64 {
    match set(block, colours) {
        Some((paragraphs, font)) => {
            let lines = text::lines(&paragraphs, &font, most);
            // A line that runs the other way begins at the other edge, so the width shows.
            lines.iter().map(|line| line.width(&font)).fold(0.0, f64::max)
        }
        None => most,
    }
}

/// The drawing of a block in this width.
pub(super) fn draw(block: &Block, width: f64, colours: &Colours) -> Drawn {
    if let Some((paragraphs, font)) = set(block, colours) {
        let lines = text::lines(&paragraphs, &font, width);
        let last = lines.last().map_or(0.0, |line| if line.is_rtl() { width } else { line.width(&font) });
        return Drawn { drawing: text::draw(&lines, &font, width, Align::Start, colours), last, is_wide: false };
    }
    let drawing = match block {
        Block::Quote(label) => quote(label, width, colours),
        Block::Picture(icon, label) => return Drawn { drawing: picture(*icon, label, width, colours), last: width, is_wide: true },
        Block::Card(icon, lines) => card(*icon, lines, width, colours),
        Block::Sum(what, amount) => sum(what, amount, width, colours),
        _ => Drawing::default(),
    };
    Drawn { drawing, last: width, is_wide: false }
}

/// A sign in a square of this size.
pub(super) fn sign(icon: Icon, [x, y]: [f64; 2], size: f64, colour: &str) -> String {
    let scale = size / 24.0;
    format!(
        concat!(
            "<path transform=\"translate({} {}) scale({:.3})\" d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1.8\" ",
            "stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
        ),
        number(x),
        number(y),
        scale,
        icon.path(),
        colour
    )
}

/// The lines of a label, of which no more than so many are shown.
fn shortened(label: &Label, most: f64, font: &Font<'_>, width: f64) -> Vec<Line> {
    // The last line is not filled, since lines break between words.
    let room = (most - 0.5).max(0.9) * width / font.size;
    if measure::text(&label.text, Style::default()) <= room || !label.wrong.is_empty() {
        return text::lines(&plain(label), font, width);
    }
    let mut kept = String::new();
    for character in label.text.chars().take_while(|character| *character != '\n') {
        if measure::text(&kept, Style::default()) > room - 1.0 {
            break;
        }
        kept.push(character);
    }
    kept.push('…');
    text::lines(&plain(&Label::new(kept)), font, width)
}

fn quote(label: &Label, width: f64, colours: &Colours) -> Drawing {
    let font = Font::new(12.0, 16.0, colours.faint);
    let lines = shortened(label, ID_LINES, &font, width - 44.0);
    let said = text::draw(&lines, &font, width - 44.0, Align::Start, colours);
    let height = said.height + 12.0;
    let mut drawing = Drawing::default();
    drawing.rect([0.0, 0.0, width, height], 6.0, &format!("fill=\"{}\"", colours.area));
    drawing.rect([0.0, 0.0, 4.0, height], 2.0, &format!("fill=\"{}\"", colours.accent));
    drawing.svg.push_str(&sign(Icon::Reply, [12.0, height / 2.0 - 8.0], 16.0, colours.faint));
    drawing.put(&said, 36.0, 6.0);
    Drawing { width, height, ..drawing }
}

fn picture(icon: Icon, label: &Label, width: f64, colours: &Colours) -> Drawing {
    let font = Font::new(12.0, 15.0, colours.faint);
    let lines = shortened(label, SOURCE_LINES, &font, width - 24.0);
    let least = match icon {
        Icon::Link => 84.0,
        Icon::Sticker => width,
        _ => (width * 0.55).min(160.0),
    };
    let said = text::draw(&lines, &font, width - 24.0, Align::Center, colours);
    let height = f64::max(least, said.height + 72.0);
    let mut drawing = Drawing::default();
    let rest = format!("fill=\"{}\" stroke=\"{}\" stroke-dasharray=\"4 3\"", colours.area, colours.faint);
    drawing.rect([0.5, 0.5, width - 1.0, height - 1.0], 6.0, &rest);
    let top = (height - said.height - 42.0) / 2.0;
    drawing.svg.push_str(&sign(icon, [width / 2.0 - 17.0, top], 34.0, colours.faint));
    drawing.put(&said, 12.0, top + 42.0);
    Drawing { width, height, ..drawing }
}

fn card(icon: Icon, lines: &[Label], width: f64, colours: &Colours) -> Drawing {
    let mut drawing = Drawing { height: 9.0, ..Drawing::default() };
    for (index, label) in lines.iter().enumerate() {
        let font = if index == 0 { Font::new(14.5, 19.0, colours.text).bold() } else { Font::small(colours.faint) };
        let lines = text::lines(&plain(label), &font, width - 62.0);
        drawing.below(&text::draw(&lines, &font, width - 62.0, Align::Start, colours), 52.0, 0.0);
    }
    let height = f64::max(drawing.height + 9.0, 52.0);
    let mut whole = Drawing::default();
    whole.rect([0.0, 0.0, width, height], 6.0, &format!("fill=\"{}\"", colours.area));
    whole.svg.push_str(&sign(icon, [14.0, f64::min(height / 2.0 - 13.0, 13.0)], 26.0, colours.accent));
    let lift = if height > drawing.height + 9.0 { (height - drawing.height - 9.0) / 2.0 } else { 0.0 };
    whole.put(&drawing, 0.0, lift);
    Drawing { width, height, ..whole }
}

fn sum(what: &Label, amount: &Label, width: f64, colours: &Colours) -> Drawing {
    let font = Font::new(15.0, 22.0, colours.text).bold();
    let mut drawing = Drawing::default();
    for (label, align) in [(what, Align::Start), (amount, Align::End)] {
        let lines = text::lines(&plain(label), &font, width / 2.0);
        let x = if align == Align::End { width / 2.0 } else { 0.0 };
        drawing.put(&text::draw(&lines, &font, width / 2.0, align, colours), x, 0.0);
    }
    drawing
}
