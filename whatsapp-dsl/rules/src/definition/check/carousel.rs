//! Carousels and their cards.

use super::report::{At, Component, Report};
use super::rule::RULE;
use crate::definition::{ButtonKind, Card, Category, Definition, Format};
use crate::limit::{CARD_BUTTONS, FEWEST_CARDS, MOST_CARDS};
use crate::list::mapped;
use crate::text::counted;

pub(super) fn carousel_category(definition: &Definition, report: &mut Report<'_>) {
    if definition.cards.is_some() && definition.category != Category::Marketing {
        report.broken(At::own("category"), &RULE.carousel_category, "a carousel is allowed in MARKETING templates only");
    }
}

pub(super) fn carousel_alone(definition: &Definition, report: &mut Report<'_>) {
    if definition.cards.is_none() {
        return;
    }
    let beside = [
        (Component::Header, "", "header does", definition.header.is_some()),
        (Component::LimitedTimeOffer, "", "limited-time offer does", definition.limited_time_offer.is_some()),
        (Component::Footer, "", "footer does", definition.footer.is_some()),
        (Component::Buttons, "buttons", "buttons do", !definition.buttons.is_empty()),
    ];
    for (component, member, does, is_there) in beside {
        if is_there {
            let words = format!("{does} not go with a carousel: only a body can be beside it");
            report.broken(At::of(component, member), &RULE.carousel_alone, words);
        }
    }
}

pub(super) fn card_count(definition: &Definition, report: &mut Report<'_>) {
    let Some(cards) = &definition.cards else { return };
    if !(FEWEST_CARDS..=MOST_CARDS).contains(&cards.len()) {
        let words = format!("carousel has {}; it takes {FEWEST_CARDS} to {MOST_CARDS}", counted(cards.len(), "cards"));
        report.broken(At::of(Component::Carousel, "cards"), &RULE.card_count, words);
    }
}

pub(super) fn cards_alike(definition: &Definition, report: &mut Report<'_>) {
    let Some([first, others @ ..]) = definition.cards.as_deref() else { return };
    for (index, card) in others.iter().enumerate() {
        if let Some(what) = difference(first, card) {
            report.broken(At::card(index + 1), &RULE.cards_alike, format!("{what}; all cards must be alike"));
        }
    }
}

/// What differs between two cards. What one of them needs and has not is another rule's business.
fn difference(first: &Card, card: &Card) -> Option<String> {
    if let (Some(first), Some(header)) = (&first.header, &card.header)
        && first.format != header.format
    {
        return Some(format!("header is {}, but that of card 0 is {}", header.format.as_str(), first.format.as_str()));
    }
    match (&first.body, &card.body) {
        (None, Some(_)) => return Some("this card has a body, but card 0 has none".to_owned()),
        (Some(_), None) => return Some("body is missing, but card 0 has one".to_owned()),
        _ => {}
    }
    if has_wrong_buttons(first) || has_wrong_buttons(card) {
        return None;
    }
    let kinds = |card: &Card| mapped(&card.buttons, |button| button.kind.as_str()).join(", ");
    let (theirs, kinds) = (kinds(first), kinds(card));
    (theirs != kinds).then(|| format!("buttons are {kinds}, but those of card 0 are {theirs}"))
}

pub(super) fn card_header(definition: &Definition, report: &mut Report<'_>) {
    for (index, card) in definition.cards().iter().enumerate() {
        let format = card.header.as_ref().map(|header| header.format);
        let is_known = card.unknown.component(Component::Header).is_none();
        if is_known && !matches!(format, Some(Format::Image | Format::Video | Format::Product)) {
            report.broken(At::card(index), &RULE.card_header, "a card needs a header of format IMAGE, VIDEO or PRODUCT");
        }
    }
}

pub(super) fn card_buttons(definition: &Definition, report: &mut Report<'_>) {
    for (index, card) in definition.cards().iter().enumerate() {
        if has_wrong_buttons(card) {
            let words = if shows_product(card) {
                "a card with a product must have one button, SPM or URL".to_owned()
            } else {
                format!(
                    "a card must have 1 to {CARD_BUTTONS} buttons, each QUICK_REPLY, URL or PHONE_NUMBER; the first may be ORDER_DETAILS"
                )
            };
            report.broken(At::card(index), &RULE.card_buttons, words);
        }
    }
}

fn shows_product(card: &Card) -> bool {
    card.header.as_ref().is_some_and(|header| header.format == Format::Product)
}

/// Whether the buttons are not those that such a card takes.
fn has_wrong_buttons(card: &Card) -> bool {
    let (most, kinds): (_, &[ButtonKind]) = if shows_product(card) {
        (1, &[ButtonKind::Spm, ButtonKind::Url])
    } else {
        (CARD_BUTTONS, &[ButtonKind::QuickReply, ButtonKind::Url, ButtonKind::PhoneNumber])
    };
    // What is bought comes first.
    let others = match card.buttons.split_first() {
        Some((first, others)) if first.kind == ButtonKind::OrderDetails && !shows_product(card) => others,
        _ => &card.buttons,
    };
    !(1..=most).contains(&card.buttons.len()) || others.iter().any(|button| !kinds.contains(&button.kind))
}
