//! Definitions: a template as it looks once it is filled in, by a send or by its examples.

use whatsapp_dsl_rules::declared::shown;
use whatsapp_dsl_rules::definition::placeholder::{Piece, pieces};
use whatsapp_dsl_rules::definition::{Body, Button, ButtonKind, Card, Definition, Examples, Format, Header};

use super::bubble::{Block, Bubble, Icon, Label, Sheet};
use super::template::{folded, icon};

/// Values by the names of their variables; by their order, where they have none.
pub(super) type Values = Vec<(Option<String>, Label)>;

/// What fills a definition in.
#[derive(Debug, Clone, Default)]
pub(super) struct Filling {
    /// The header, where it is not a text.
    pub header: Vec<Block>,
    pub header_text: Values,
    pub body: Values,
    /// What buttons take, each with its place among them.
    pub buttons: Vec<(usize, Label)>,
    /// When an offer ends, in milliseconds since 1970.
    pub ends: Option<i64>,
    pub sheet: Option<Sheet>,
    pub cards: Vec<Filling>,
}

/// A definition that is filled in with its examples.
pub(super) fn exemplified(definition: &Definition) -> Bubble {
    let mut filling = examples(definition.header.as_ref(), definition.body.as_ref(), &definition.buttons);
    filling.cards = definition.cards().iter().map(|card| examples(card.header.as_ref(), card.body.as_ref(), &card.buttons)).collect();
    bubble(definition, &filling)
}

fn examples(header: Option<&Header>, body: Option<&Body>, buttons: &[Button]) -> Filling {
    let values = |examples: Option<&Examples>| match examples {
        Some(Examples::InOrder(values)) => values.iter().map(|value| (None, Label::new(value))).collect(),
        Some(Examples::ByName(values)) => values.iter().map(|(name, value)| (Some(name.clone()), Label::new(value))).collect(),
        None => Values::new(),
    };
    let button = |(index, button): (usize, &Button)| {
        let example = button.example.as_deref()?;
        // The example of a link is a whole one.
        let start = button.url.as_deref().and_then(|url| url.split("{{").next()).unwrap_or_default();
        Some((index, Label::new(example.strip_prefix(start).unwrap_or(example))))
    };
    Filling {
        header_text: values(header.and_then(|header| header.example.as_ref())),
        body: values(body.and_then(|body| body.example.as_ref())),
        buttons: buttons.iter().enumerate().filter_map(button).collect(),
        ..Filling::default()
    }
}

/// A definition that is filled in.
pub(super) fn bubble(definition: &Definition, filling: &Filling) -> Bubble {
    let mut bubble = Bubble { sheet: filling.sheet.clone(), ..Bubble::default() };
    bubble.blocks = above(definition.header.as_ref(), filling);
    if definition.is_from_library() && definition.body.is_none() {
        bubble.blocks.push(Block::Note(Label::new("The texts are those of Meta's template library.")));
    }
    if let Some(offer) = &definition.limited_time_offer {
        let code = definition.buttons.iter().position(|button| button.kind == ButtonKind::CopyCode);
        let code = code.and_then(|place| filling.buttons.iter().find(|(index, _)| *index == place));
        let mut lines = vec![Label::new(&offer.text)];
        if let Some((_, code)) = code {
            let mut line = Label::new("Code: ");
            line.push(code);
            lines.push(line);
        }
        bubble.blocks.push(Block::Card(Icon::Offer, lines));
        bubble.blocks.extend(filling.ends.map(ends));
    }
    bubble.blocks.extend(definition.body.as_ref().map(|body| Block::Body(self::body(body, &filling.body))));
    bubble = bubble.footer(definition.footer.as_ref().and_then(shown::footer).map(Label::new));
    if definition.call_permission_request {
        bubble.blocks.push(Block::Card(Icon::Agreement, vec![Label::new("Can we call you?")]));
        bubble = bubble.own_button(Icon::Call, "Choose preference");
    }
    for unknown in &definition.unknown.components {
        let kind = whatsapp_dsl_rules::definition::type_of(unknown);
        bubble.blocks.push(Block::Card(Icon::Unknown, vec![Label::new(kind)]));
    }
    bubble = folded(buttons(&definition.buttons, filling, bubble));
    let filled = |(index, filling): (usize, &Filling)| {
        let known = definition.cards();
        Some(card(known.get(index).or(known.last())?, filling))
    };
    bubble.cards = filling.cards.iter().enumerate().filter_map(filled).collect();
    bubble
}

fn card(card: &Card, filling: &Filling) -> Bubble {
    let mut bubble = Bubble { blocks: above(card.header.as_ref(), filling), ..Bubble::default() };
    bubble.blocks.extend(card.body.as_ref().map(|body| Block::Body(self::body(body, &filling.body))));
    buttons(&card.buttons, filling, bubble)
}

/// When an offer ends, which the app counts down.
pub(super) fn ends(milliseconds: i64) -> Block {
    let (days, minutes) = (milliseconds.div_euclid(86_400_000), milliseconds.rem_euclid(86_400_000) / 60_000);
    // Years that start in March end with the day that a leap year adds.
    let shifted = days.saturating_add(719_468);
    let (era, day) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let (day, month) = (day - (153 * month + 2) / 5 + 1, if month < 10 { month + 3 } else { month - 9 });
    let year = year + era * 400 + i64::from(month <= 2);
    Block::Note(Label::new(format!("Ends {year:04}-{month:02}-{day:02} {:02}:{:02} UTC", minutes / 60, minutes % 60)))
}

fn above(header: Option<&Header>, filling: &Filling) -> Vec<Block> {
    let picture = |icon: Icon| vec![Block::Picture(icon, Label::default())];
    match header {
        Some(Header { format: Format::Text, text, .. }) => {
            let title = filled(text.as_deref().unwrap_or_default(), &filling.header_text);
            filling.header.iter().cloned().chain([Block::Title(title)]).collect()
        }
        _ if !filling.header.is_empty() => filling.header.clone(),
        None => Vec::new(),
        Some(header) => match header.format {
            Format::Text | Format::Image => picture(Icon::Image),
            Format::Video | Format::Gif => picture(Icon::Video),
            Format::Document => vec![Block::Card(Icon::Document, vec![Label::new("Document")])],
            Format::Location => picture(Icon::Place),
            Format::Product => picture(Icon::Product),
        },
    }
}

/// The text of a body; that which Meta writes, where it holds a one-time password.
fn body(body: &Body, values: &Values) -> Label {
    if let Some(text) = &body.text {
        return filled(text, values);
    }
    let mut label = Label::new("*");
    match values.first() {
        Some((_, code)) => label.push(code),
        None => label.push(&Label::new("123456")),
    }
    label.push(&Label::new("*"));
    label.push(&Label::new(shown::behind_password(body)));
    label
}

/// A text with its variables filled in, once: what is filled in is not looked at again.
fn filled(text: &str, values: &Values) -> Label {
    let mut label = Label::default();
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) => label.push(&Label::new(text)),
            Piece::Placeholder(name) => match value(name.trim(), values) {
                Some(value) => label.push(value),
                None => label.push(&Label::new(format!("{{{{{name}}}}}"))),
            },
        }
    }
    label
}

/// A link whose variable, of which it has one at most, is filled in.
fn link(url: &str, end: Option<&Label>) -> Label {
    let values = pieces(url).into_iter().find_map(|piece| if let Piece::Placeholder(name) = piece { Some(name) } else { None });
    filled(url, &values.zip(end).map(|(name, end)| (Some(name.trim().to_owned()), end.clone())).into_iter().collect())
}

fn value<'a>(name: &str, values: &'a Values) -> Option<&'a Label> {
    let named = values.iter().find(|(known, _)| known.as_deref() == Some(name));
    let in_order = || values.get(name.parse::<usize>().ok()?.checked_sub(1)?).filter(|(name, _)| name.is_none());
    named.or_else(in_order).map(|(_, value)| value)
}

fn buttons(buttons: &[Button], filling: &Filling, bubble: Bubble) -> Bubble {
    buttons.iter().enumerate().fold(bubble, |bubble, (place, button)| {
        let taken = filling.buttons.iter().find(|(index, _)| *index == place).map(|(_, value)| value);
        let opens = match &button.kind {
            ButtonKind::Url if button.is_password_link() => taken.cloned(),
            ButtonKind::Url => button.url.as_deref().map(|url| link(url, taken)),
            ButtonKind::PhoneNumber => button.phone_number.as_deref().map(Label::new),
            ButtonKind::CopyCode => taken.cloned().or_else(|| button.example.as_deref().map(Label::new)),
            _ => None,
        };
        bubble.button(icon(&button.kind), Label::new(shown::label(button)), opens)
    })
}
