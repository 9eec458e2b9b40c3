//! Carousels and their cards.

use super::report::{At, Component, Report};
use super::rule;
use crate::definition::{Button, ButtonKind, Card, Category, Definition, Format};
use crate::limit::{CARD_BUTTONS, FEWEST_CARDS, MOST_CARDS};

/// A carousel is marketing.
pub(super) fn carousel_category(definition: &Definition, report: &mut Report<'_>) {
    if definition.cards.is_some() && definition.category != Category::Marketing {
        let words = "a carousel stands in templates of MARKETING only";
        report.broken(At::own("category"), &rule::carousel_category, words);
    }
}

/// Beside a carousel, there is a body and nothing else.
pub(super) fn carousel_alone(definition: &Definition, report: &mut Report<'_>) {
    if definition.cards.is_none() {
        return;
    }
    let beside = [
        (Component::Header, "header", definition.header.is_some()),
        (Component::LimitedTimeOffer, "limited-time offer", definition.limited_time_offer.is_some()),
        (Component::Footer, "footer", definition.footer.is_some()),
        (Component::Buttons, "buttons", !definition.buttons.is_empty()),
    ];
    for (part, name, _) in beside.into_iter().filter(|(_, _, is_there)| *is_there) {
        let member = if part == Component::Buttons { "buttons" } else { "" };
        let verb = if part == Component::Buttons { "do" } else { "does" };
        let words = format!("{name} {verb} not go with a carousel, which has a body beside it and nothing else");
        report.broken(At::of(part, member), &rule::carousel_alone, words);
    }
}

/// A carousel has two to ten cards.
pub(super) fn card_count(definition: &Definition, report: &mut Report<'_>) {
    let Some(cards) = &definition.cards else { return };
    if !(FEWEST_CARDS..=MOST_CARDS).contains(&cards.len()) {
        let unit = if cards.len() == 1 { "card" } else { "cards" };
        let words = format!("carousel has {} {unit}, it takes {FEWEST_CARDS} to {MOST_CARDS}", cards.len());
        report.broken(At::of(Component::Carousel, "cards"), &rule::card_count, words);
    }
}

/// All cards have the same components: header format, body, and kinds of buttons.
pub(super) fn cards_alike(definition: &Definition, report: &mut Report<'_>) {
    let Some([first, others @ ..]) = definition.cards.as_deref() else { return };
    for (index, card) in others.iter().enumerate() {
        if let Some(what) = difference(first, card) {
            let words = format!("{what}: all cards are alike");
            report.broken(At::card(index + 1), &rule::cards_alike, words);
        }
    }
}

/// What differs between two cards. What one of them needs and has not is another rule's business.
fn difference(first: &Card, card: &Card) -> Option<String> {
    let format = |card: &Card| card.header.as_ref().map(|header| header.format);
    if let (Some(first), Some(format)) = (format(first), format(card))
        && first != format
    {
        return Some(format!("header is {}, that of card 0 is {}", format.as_str(), first.as_str()));
    }
    if first.body.is_some() != card.body.is_some() {
        return Some(if card.body.is_some() {
            "body is there, card 0 has none".to_owned()
        } else {
            "body is missing, card 0 has one".to_owned()
        });
    }
    let kinds = |card: &Card| card.buttons.iter().map(|button| button.kind.as_str()).collect::<Vec<_>>().join(", ");
    let (theirs, kinds) = (kinds(first), kinds(card));
    (theirs != kinds && !has_wrong_buttons(first) && !has_wrong_buttons(card))
        .then(|| format!("buttons are {kinds}, those of card 0 are {theirs}"))
}

/// A card has an image, a video or a product above it.
pub(super) fn card_header(definition: &Definition, report: &mut Report<'_>) {
    for (index, card) in definition.cards().iter().enumerate() {
        let is_sound = |format: Format| matches!(format, Format::Image | Format::Video | Format::Product);
        let is_known = card.unknown.component(Component::Header).is_none();
        if is_known && !card.header.as_ref().is_some_and(|header| is_sound(header.format)) {
            let words = "a card needs a header of format IMAGE, VIDEO or PRODUCT";
            report.broken(At::card(index), &rule::card_header, words);
        }
    }
}

/// A card with a picture has one or two buttons, one with a product has one.
pub(super) fn card_buttons(definition: &Definition, report: &mut Report<'_>) {
    for (index, card) in definition.cards().iter().enumerate() {
        if has_wrong_buttons(card) {
            let words = if shows_product(card) {
                "a card with a product has one button, SPM or URL".to_owned()
            } else {
                format!("a card has 1 to {CARD_BUTTONS} buttons of QUICK_REPLY, URL and PHONE_NUMBER")
            };
            report.broken(At::card(index), &rule::card_buttons, words);
        }
    }
}

fn shows_product(card: &Card) -> bool {
    card.header.as_ref().is_some_and(|header| header.format == Format::Product)
}

/// Whether the buttons are not those that such a card takes.
fn has_wrong_buttons(card: &Card) -> bool {
    let all = |is_sound: fn(&ButtonKind) -> bool| card.buttons.iter().all(|button: &Button| is_sound(&button.kind));
    if shows_product(card) {
        return card.buttons.len() != 1 || !all(|kind| matches!(kind, ButtonKind::Spm | ButtonKind::Url));
    }
    !(1..=CARD_BUTTONS).contains(&card.buttons.len())
        || !all(|kind| matches!(kind, ButtonKind::QuickReply | ButtonKind::Url | ButtonKind::PhoneNumber))
}
