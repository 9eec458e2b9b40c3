//! Bubbles, their cards and buttons, and what buttons open.

use super::super::bubble::{Bubble, Button, Frame, Icon, Row, Sheet};
use super::super::formatting::plain;
use super::super::{bubble::Block, fidelity};
use super::block::{self, sign};
use super::text::{self, Align, Font, number};
use super::theme::Colours;
use super::{CARD, Drawing, WIDEST};

/// The distance of texts from the edge of their bubble, and of areas.
const PADDING: f64 = 10.0;
const EDGE: f64 = 4.0;
/// What the time takes.
const TIME: f64 = 40.0;

/// A message with its cards and what it opens.
pub(super) fn message(message: &Bubble, colours: &Colours) -> Drawing {
    let mut all = match message.frame {
        Frame::Bubble => {
            let width = width(message, colours);
            boxed(message, width, 0.0, true, colours)
        }
        Frame::Bare => bare(message, colours),
        Frame::Notice => notice(message, colours),
    };
    if !message.cards.is_empty() {
        let least = message.cards.iter().map(|card| blocks(card, CARD, false, colours).height).fold(0.0, f64::max);
        let mut cards = Drawing::default();
        for card in &message.cards {
            let gap = if cards.width > 0.0 { 8.0 } else { 0.0 };
            let x = cards.width + gap;
            cards.put(&boxed(card, CARD, least, false, colours), x, 0.0);
        }
        all.below(&cards, 0.0, 8.0);
        // What cards open is below all of them.
        for sheet in message.cards.iter().filter_map(|card| card.sheet.as_ref()) {
            all.below(&self::sheet(sheet, colours), 0.0, 12.0);
        }
    }
    if let Some(sheet) = &message.sheet {
        all.below(&self::sheet(sheet, colours), 0.0, 12.0);
    }
    all
}

/// The width of a bubble: that of its texts, where there is nothing but texts.
fn width(bubble: &Bubble, colours: &Colours) -> f64 {
    let most = WIDEST - 2.0 * PADDING;
    if !bubble.buttons.is_empty() {
        return WIDEST;
    }
    let widths = bubble.blocks.iter().map(|block| block::natural(block, most, colours));
    let width = widths.fold(0.0, f64::max).ceil() + 2.0 * PADDING;
    // The time is beside the last line, where it fits.
    (width + TIME).clamp(110.0, WIDEST)
}

/// What is in a bubble, with the time.
fn blocks(bubble: &Bubble, width: f64, has_time: bool, colours: &Colours) -> Drawing {
    let mut all = Drawing { height: EDGE, ..Drawing::default() };
    let mut last = width;
    for (index, block) in bubble.blocks.iter().enumerate() {
        let is_area = matches!(block, Block::Picture(..) | Block::Card(..) | Block::Quote(_));
        let edge = if is_area { EDGE } else { PADDING };
        let drawn = block::draw(block, width - 2.0 * edge, colours);
        let gap = if index == 0 && !is_area { 4.0 } else { 5.0 };
        let gap = if index == 0 && drawn.is_wide { 0.0 } else { gap };
        let mut marked = Drawing { width: drawn.drawing.width, height: drawn.drawing.height, ..Drawing::default() };
        marked.svg = format!("<g data-fidelity=\"{}\">{}</g>", fidelity::of_block(block), drawn.drawing.svg);
        all.below(&marked, edge, gap);
        last = drawn.last;
    }
    if has_time {
        let beside = last + TIME <= width - 2.0 * PADDING;
        let y = if beside { all.height - 12.0 } else { all.height + 1.0 };
        let font = Font::new(11.0, 13.0, colours.faint);
        let lines = text::lines(&plain(&super::super::bubble::Label::new("12:00")), &font, TIME);
        let time = text::draw(&lines, &font, TIME, Align::End, colours);
        let marked = Drawing { svg: format!("<g data-fidelity=\"unknown\">{}</g>", time.svg), ..time };
        all.put(&marked, width - PADDING - TIME, y);
    }
    all.height += 6.0;
    all
}

/// A bubble with its buttons, in this width.
fn boxed(bubble: &Bubble, width: f64, least: f64, is_message: bool, colours: &Colours) -> Drawing {
    let mut inside = blocks(bubble, width, is_message, colours);
    inside.height = inside.height.max(least);
    for button in &bubble.buttons {
        let drawn = self::button(button, width, colours);
        inside.below(&drawn, 0.0, 0.0);
    }
    let height = inside.height;
    let mut whole = Drawing { width, height, ..Drawing::default() };
    let right = number(width - 16.0);
    let down = number(height - 16.0);
    // The bubble of a message has a corner that points to who sent it.
    let path = if is_message {
        format!("M-7 0H{}a8 8 0 0 1 8 8V{}a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8V8z", number(width - 8.0), number(height - 8.0))
    } else {
        format!("M8 0h{right}a8 8 0 0 1 8 8v{down}a8 8 0 0 1-8 8h-{right}a8 8 0 0 1-8-8v-{down}a8 8 0 0 1 8-8z")
    };
    whole.add(format_args!("<path d=\"{path}\" fill=\"{}\"/>", colours.bubble));
    whole.put(&inside, 0.0, 0.0);
    Drawing { width, height, ..whole }
}

fn button(button: &Button, width: f64, colours: &Colours) -> Drawing {
    let font = Font::new(15.0, 20.0, colours.accent);
    let lines = text::lines(&plain(&button.label), &font, width - 64.0);
    let widest = lines.iter().map(|line| line.width(&font)).fold(0.0, f64::max);
    let said = text::draw(&lines, &font, width - 64.0, Align::Center, colours);
    let height = said.height + 22.0;
    let mut drawing = Drawing::default();
    drawing.line([[0.0, 0.5], [width, 0.5]], colours.line, 1.0);
    let x = ((width - widest) / 2.0 - 14.0).max(10.0);
    drawing.svg.push_str(&sign(button.icon, [x - 10.0, height / 2.0 - 9.0], 18.0, colours.accent));
    drawing.put(&said, 32.0 + 6.0, 11.0);
    Drawing { width, height, ..drawing }
}

fn sheet(sheet: &Sheet, colours: &Colours) -> Drawing {
    let inner = WIDEST - 2.0 * PADDING;
    let title_font = Font::new(16.0, 22.0, colours.text).bold();
    let title = text::lines(&plain(&sheet.title), &title_font, inner - 60.0);
    let mut inside = Drawing { height: 14.0, ..Drawing::default() };
    inside.below(&text::draw(&title, &title_font, inner - 60.0, Align::Center, colours), PADDING + 30.0, 0.0);
    for (number, (above, rows)) in sheet.sections.iter().enumerate() {
        if number > 0 {
            let y = inside.height + 8.0;
            inside.line([[PADDING, y], [WIDEST - PADDING, y]], colours.line, 1.0);
            inside.height = y;
        }
        if let Some(above) = above {
            let font = Font::small(colours.accent).bold();
            let lines = text::lines(&plain(above), &font, inner);
            inside.below(&text::draw(&lines, &font, inner, Align::Start, colours), PADDING, 10.0);
        }
        for row in rows {
            inside.below(&self::row(row, inner, colours), PADDING, 10.0);
        }
    }
    let height = inside.height + 14.0;
    let mut whole = Drawing::default();
    whole.rect([0.0, 0.0, WIDEST, height], 12.0, &format!("fill=\"{}\" stroke=\"{}\"", colours.bubble, colours.line));
    let cross = [[16.0, 19.0], [27.0, 30.0]];
    whole.line(cross, colours.faint, 1.8);
    whole.line([[cross[0][0], cross[1][1]], [cross[1][0], cross[0][1]]], colours.faint, 1.8);
    whole.put(&inside, 0.0, 0.0);
    Drawing { width: WIDEST, height, ..whole }
}

fn row(row: &Row, width: f64, colours: &Colours) -> Drawing {
    let font = Font::new(15.0, 20.0, colours.text);
    let (indent, room) = if row.icon.is_some() { (34.0, width - 34.0) } else { (0.0, width - 34.0) };
    let mut drawing = Drawing::default();
    let title = text::lines(&plain(&row.title), &font, room);
    drawing.put(&text::draw(&title, &font, room, Align::Start, colours), indent, 0.0);
    if let Some(detail) = &row.detail {
        let font = Font::small(colours.faint);
        let lines = text::lines(&plain(detail), &font, room);
        drawing.below(&text::draw(&lines, &font, room, Align::Start, colours), indent, 1.0);
    }
    let middle = drawing.height / 2.0;
    if let Some(icon) = row.icon {
        drawing.svg.push_str(&sign(icon, [0.0, middle - 11.0], 22.0, colours.faint));
    } else {
        let (x, y, colour) = (number(width - 11.0), number(middle), colours.faint);
        drawing.add(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"9\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.8\"/>"));
    }
    drawing
}

fn bare(message: &Bubble, colours: &Colours) -> Drawing {
    let mut all = Drawing::default();
    for block in &message.blocks {
        let width = if matches!(block, Block::Picture(Icon::Sticker, _)) { 160.0 } else { WIDEST };
        all.below(&block::draw(block, width, colours).drawing, 0.0, 4.0);
    }
    all
}

fn notice(message: &Bubble, colours: &Colours) -> Drawing {
    let mut all = Drawing::default();
    for block in &message.blocks {
        let width = block::natural(block, WIDEST - 24.0, colours);
        let drawn = block::draw(block, width, colours).drawing;
        let mut chip = Drawing::default();
        chip.rect([0.0, 0.0, width + 24.0, drawn.height + 10.0], 8.0, &format!("fill=\"{}\"", colours.bubble));
        chip.put(&drawn, 12.0, 5.0);
        let chip = Drawing { width: width + 24.0, height: drawn.height + 10.0, ..chip };
        all.below(&chip, (WIDEST - width - 24.0) / 2.0, 6.0);
    }
    all
}
