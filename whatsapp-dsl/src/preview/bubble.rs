//! What is drawn of a message: one small tree, which the text and the picture are both made of.

use std::ops::Range;

/// A message, or a card of its carousel, as the chat shows it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Bubble {
    /// How it is framed.
    pub frame: Frame,
    /// What is in the bubble, from the top.
    pub blocks: Vec<Block>,
    /// The buttons below.
    pub buttons: Vec<Button>,
    /// The cards of a carousel, beside each other.
    pub cards: Vec<Bubble>,
    /// What opens where its button is pressed.
    pub sheet: Option<Sheet>,
}

/// How a message is framed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Frame {
    /// As a bubble.
    #[default]
    Bubble,
    /// Not at all: a sticker.
    Bare,
    /// A line in the middle of the chat, as of a message that is pinned.
    Notice,
}

/// One thing in a bubble.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Block {
    /// The message that this one replies or reacts to.
    Quote(Label),
    /// A header of text.
    Title(Label),
    /// A text with WhatsApp's formatting.
    Body(Label),
    /// The small print.
    Footer(Label),
    /// An area in the place of what is not in the message: a photo, a map, a product.
    Picture(Icon, Label),
    /// A sign and what is said beside it, the first line strong: a document, a contact, an order.
    Card(Icon, Vec<Label>),
    /// A sum: what it is of, and the amount.
    Sum(Label, Label),
    /// An emoji alone.
    Emoji(Label),
    /// A template that is sent by name, without its definition.
    ByName(Label),
    /// What the app shows in its own way, in words.
    Note(Label),
}

/// A button.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Button {
    /// The sign before the label.
    pub icon: Icon,
    /// What it says.
    pub label: Label,
    /// What it opens or does, where the message says so.
    pub opens: Option<Label>,
    /// Whether the label is WhatsApp's.
    pub is_own: bool,
}

/// What opens over the chat.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sheet {
    /// What is on top of it.
    pub title: Label,
    /// Its groups of rows, each with what is above them.
    pub sections: Vec<(Option<Label>, Vec<Row>)>,
}

/// A row of what opens.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// The sign of it; a row without one is chosen.
    pub icon: Option<Icon>,
    /// What it says.
    pub title: Label,
    /// What is below that.
    pub detail: Option<Label>,
}

/// A text that is shown, and where it is wrong.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Label {
    /// The text.
    pub text: String,
    /// The bytes of it that break a rule.
    pub wrong: Vec<Range<usize>>,
}

impl Label {
    /// A text without anything wrong.
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), wrong: Vec::new() }
    }

    /// The same with another text behind it.
    pub(super) fn push(&mut self, other: &Self) {
        let start = self.text.len();
        self.wrong.extend(other.wrong.iter().map(|range| start + range.start..start + range.end));
        self.text.push_str(&other.text);
    }
}

/// A sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Icon {
    Address,
    Agreement,
    Call,
    Contact,
    Copy,
    Document,
    Form,
    Image,
    Link,
    List,
    Offer,
    Order,
    Payment,
    Place,
    Product,
    Reply,
    Sticker,
    Unknown,
    Video,
    Voice,
}

impl Icon {
    /// The word for it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Agreement => "permission",
            Self::Call => "call",
            Self::Contact => "contact",
            Self::Copy => "copy",
            Self::Document => "document",
            Self::Form => "form",
            Self::Image => "image",
            Self::Link => "link",
            Self::List => "list",
            Self::Offer => "offer",
            Self::Order => "order",
            Self::Payment => "payment",
            Self::Place => "location",
            Self::Product => "product",
            Self::Reply => "reply",
            Self::Sticker => "sticker",
            Self::Unknown => "unknown",
            Self::Video => "video",
            Self::Voice => "audio",
        }
    }
}

impl Bubble {
    /// A bubble with a text in it.
    pub(super) fn of(body: Label) -> Self {
        Self::default().with(Block::Body(body))
    }

    /// The same with one more block.
    pub(super) fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// The same with small print, if there is any.
    pub(super) fn footer(mut self, footer: Option<Label>) -> Self {
        self.blocks.extend(footer.map(Block::Footer));
        self
    }

    /// The same with one more button, whose label is the message's.
    pub(super) fn button(mut self, icon: Icon, label: Label, opens: Option<Label>) -> Self {
        self.buttons.push(Button { icon, label, opens, is_own: false });
        self
    }

    /// The same with one more button, whose label is WhatsApp's.
    pub(super) fn own_button(mut self, icon: Icon, label: &str) -> Self {
        self.buttons.push(Button { icon, label: Label::new(label), opens: None, is_own: true });
        self
    }
}
