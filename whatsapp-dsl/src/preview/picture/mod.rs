//! A bubble as a picture: an SVG that needs no font, file or script.
//!
//! | module | draws |
//! |---|---|
//! | `text` | texts, line by line |
//! | `block` | what is in a bubble |
//! | `bubble` | bubbles, cards, buttons, what opens |
//! | `wrap`, `measure` | where lines break, and how wide they are |
//! | `icon`, `theme` | the signs and the colours |

mod block;
mod bubble;
mod icon;
mod measure;
mod text;
mod theme;
mod wrap;

pub use self::theme::Theme;

use std::fmt::{self, Write as _};

use self::text::{Font, escaped, number};
use self::theme::Colours;
use super::bubble::{Bubble, Label};
use super::fidelity::Drawn;
use super::formatting::plain;

/// The distance of what is drawn from the edge.
const MARGIN: f64 = 16.0;
/// The width of a message that needs all the room there is.
const WIDEST: f64 = 300.0;
/// The width of a card of a carousel.
const CARD: f64 = 220.0;

/// A drawing, its upper left corner at zero.
#[derive(Debug, Clone, Default)]
struct Drawing {
    svg: String,
    width: f64,
    height: f64,
}

impl Drawing {
    fn add(&mut self, element: fmt::Arguments<'_>) {
        let _ = self.svg.write_fmt(element);
    }

    /// Puts another drawing into this one.
    fn put(&mut self, other: &Self, x: f64, y: f64) {
        if !other.svg.is_empty() {
            self.add(format_args!("<g transform=\"translate({} {})\">{}</g>\n", number(x), number(y), other.svg));
        }
        self.width = self.width.max(x + other.width);
        self.height = self.height.max(y + other.height);
    }

    /// Puts another drawing below what is in this one.
    fn below(&mut self, other: &Self, x: f64, gap: f64) {
        self.put(other, x, self.height + gap);
    }

    fn rect(&mut self, [x, y, width, height]: [f64; 4], round: f64, rest: &str) {
        let [x, y, width, height, round] = [x, y, width, height, round].map(number);
        self.add(format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{round}\" {rest}/>"));
    }

    fn line(&mut self, [from, to]: [[f64; 2]; 2], colour: &str, width: f64) {
        let [x1, y1, x2, y2] = [from[0], from[1], to[0], to[1]].map(number);
        let width = number(width);
        self.add(format_args!("<path d=\"M{x1} {y1}L{x2} {y2}\" stroke=\"{colour}\" stroke-width=\"{width}\"/>"));
    }
}

/// The picture of a bubble.
pub(super) fn of(bubble: &Bubble, wrong: &[String], drawn: &[Drawn], theme: Theme) -> String {
    let colours = theme.colours();
    let mut all = bubble::message(bubble, colours);
    for said in wrong {
        let lines = text::lines(&plain(&Label::new(said)), &Font::small(colours.wrong), all.width.max(WIDEST));
        all.below(&text::draw(&lines, &Font::small(colours.wrong), all.width.max(WIDEST), text::Align::Start, colours), 0.0, 6.0);
    }
    framed(&all, drawn, colours)
}

fn framed(all: &Drawing, drawn: &[Drawn], colours: &Colours) -> String {
    let said: Vec<_> = drawn.iter().map(ToString::to_string).collect();
    let (width, height) = (number(all.width + 2.0 * MARGIN), number(all.height + 2.0 * MARGIN));
    let margin = number(MARGIN);
    format!(
        concat!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" ",
            "role=\"img\" aria-label=\"WhatsApp message\" xml:space=\"preserve\" style=\"white-space:pre\" ",
            "font-family=\"Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', sans-serif\">\n",
            "<desc>{said}</desc>\n<rect width=\"{width}\" height=\"{height}\" fill=\"{wallpaper}\"/>\n",
            "<g transform=\"translate({margin} {margin})\">{svg}</g>\n</svg>\n"
        ),
        width = width,
        height = height,
        said = escaped(&said.join("; ")),
        wallpaper = colours.wallpaper,
        margin = margin,
        svg = all.svg,
    )
}
