//! How far each thing that is drawn can be trusted to be what arrives.

use std::fmt;

use super::bubble::{Block, Bubble, Icon};

/// How far a drawn thing is what the customer sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Fidelity {
    /// As Meta's pages state it, or as the message itself says: the words, their order, how many are shown.
    Measured,
    /// As the app usually looks; sizes, colours, breaks and WhatsApp's own words differ by device, version and language.
    Approximate,
    /// It is not in the message, so that an area takes its place: a photo, a product, the time.
    Unknown,
}

impl fmt::Display for Fidelity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Measured => "measured",
            Self::Approximate => "approximate",
            Self::Unknown => "unknown",
        })
    }
}

/// A thing that is drawn, and how far it can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Drawn {
    /// How far.
    pub fidelity: Fidelity,
    /// What is drawn.
    pub what: &'static str,
    /// Why it can be trusted so far.
    pub because: &'static str,
}

/// `measured: texts, their words and order are the message's`.
impl fmt::Display for Drawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}, {}", self.fidelity, self.what, self.because)
    }
}

const fn drawn(fidelity: Fidelity, what: &'static str, because: &'static str) -> Drawn {
    Drawn { fidelity, what, because }
}

use Fidelity::{Approximate, Measured, Unknown};

const TEXTS: Drawn = drawn(Measured, "texts", "their words and their order are the message's");
const FORMATTING: Drawn = drawn(Measured, "formatting", "the marks are those of WhatsApp's help page");
const LINES: Drawn = drawn(Approximate, "line breaks", "fonts and widths differ by device");
const LOOK: Drawn = drawn(Approximate, "colours and shapes", "they differ by device and version of the app");
const TIME: Drawn = drawn(Unknown, "the time", "no message says when it arrives; 12:00 is always drawn");
const QUOTE: Drawn = drawn(Unknown, "the message that is referred to", "only its id is in the message");
const LABELS: Drawn = drawn(Measured, "buttons", "their labels and their order are the message's");
const OWN_LABELS: Drawn = drawn(Approximate, "buttons of WhatsApp's", "the app words them in the language of the customer");
const FOLDED: Drawn = drawn(Measured, "buttons that are not shown", "of more than three, two are shown, as Meta's page on templates says");
const CARDS: Drawn = drawn(Approximate, "cards beside each other", "the app shows one and a part of the next, which are scrolled");
const SHEET: Drawn = drawn(Approximate, "what a button opens", "it is drawn below, while the app shows it over the chat");
const NOTE: Drawn = drawn(Approximate, "notes in italics", "they say what the app shows in its own way, or not at all");
const SUMS: Drawn = drawn(Approximate, "amounts", "the app writes them as the customer's country does");
const UNDEFINED: Drawn = drawn(Unknown, "the texts of the template", "a template that is sent by name has its texts at Meta");

/// What takes the place of something that the message does not hold.
fn place_of(icon: Icon) -> Option<Drawn> {
    let (what, because) = match icon {
        Icon::Image => ("the image", "the file is not in the message"),
        Icon::Video => ("the video", "the file is not in the message"),
        Icon::Voice => ("the audio", "the file is not in the message"),
        Icon::Document => ("the first page and size of the document", "the file is not in the message"),
        Icon::Sticker => ("the sticker", "the file is not in the message"),
        Icon::Product => ("the product", "its name, price and picture are in the catalog"),
        Icon::Place => ("the map", "the app draws it"),
        Icon::Link => ("the preview of the link", "WhatsApp makes it of the page"),
        Icon::Unknown => ("what this version does not know", "there is no page of Meta's about it here"),
        _ => return None,
    };
    Some(drawn(Unknown, what, because))
}

/// What is drawn of a bubble, each once, the most certain first.
pub(super) fn of(bubble: &Bubble) -> Vec<Drawn> {
    let mut found = vec![TEXTS, LINES, LOOK, TIME];
    add(bubble, &mut found);
    found.sort_unstable();
    found.dedup();
    found
}

fn add(bubble: &Bubble, found: &mut Vec<Drawn>) {
    for block in &bubble.blocks {
        match block {
            Block::Body(_) => found.push(FORMATTING),
            Block::Quote(_) => found.push(QUOTE),
            Block::Picture(icon, _) => found.extend(place_of(*icon)),
            Block::Card(icon, _) => found.extend(place_of(*icon).filter(|_| *icon != Icon::Place)),
            Block::Sum(..) => found.push(SUMS),
            Block::ByName(_) => found.push(UNDEFINED),
            Block::Note(_) => found.push(NOTE),
            Block::Title(_) | Block::Footer(_) | Block::Emoji(_) => {}
        }
    }
    found.extend(bubble.buttons.iter().map(|button| match (button.is_own, button.icon) {
        (true, Icon::List) => FOLDED,
        (true, _) => OWN_LABELS,
        (false, _) => LABELS,
    }));
    if !bubble.cards.is_empty() {
        found.push(CARDS);
    }
    if let Some(sheet) = &bubble.sheet {
        found.push(SHEET);
        let icons = sheet.sections.iter().flat_map(|(_, rows)| rows).filter_map(|row| row.icon);
        found.extend(icons.filter(|icon| *icon == Icon::Product).filter_map(place_of));
    }
    bubble.cards.iter().for_each(|card| add(card, found));
}

/// How far a block can be trusted.
pub(super) fn of_block(block: &Block) -> Fidelity {
    match block {
        Block::Title(_) | Block::Body(_) | Block::Footer(_) | Block::Emoji(_) => Measured,
        Block::Card(..) | Block::Sum(..) | Block::Note(_) => Approximate,
        Block::Picture(..) | Block::Quote(_) | Block::ByName(_) => Unknown,
    }
}
