//! Templates of which no message can be made.

use super::row::{fits_card, header_name, origin};
use super::taker::{Sort, all_of_card};
use crate::definition::{ButtonKind, Card, Definition};
use crate::table::template::CARD_HEADER;

/// Why no message can be made of the template, if none can.
#[must_use]
pub fn unsendable(definition: &Definition) -> Option<String> {
    needs_order(definition).or_else(|| unfit_card(definition))
}

/// What the template shows is an order.
fn needs_order(definition: &Definition) -> Option<String> {
    let words = |what: &str| Some(format!("`{}` has {what}: its messages carry an order and cannot be written yet", definition.title()));
    if definition.buttons.iter().any(|button| button.kind == ButtonKind::OrderDetails) {
        return words("an ORDER_DETAILS button");
    }
    let is_status = definition.sub_category.as_deref() == Some("ORDER_STATUS");
    if is_status { words("the sub-category ORDER_STATUS") } else { None }
}

/// A card has what the card of a message cannot hold.
fn unfit_card(definition: &Definition) -> Option<String> {
    definition.cards().iter().enumerate().find_map(|(index, card)| {
        if card.header.is_none() {
            return Some(format!("card {index} of `{}` has no header, which every card of a message has", definition.title()));
        }
        let what = unfit_header(card).or_else(|| unfit_button(card))?;
        Some(format!("card {index} of `{}` has {what}, which no card of a message can have", definition.title()))
    })
}

fn unfit_header(card: &Card) -> Option<String> {
    let format = card.header.as_ref()?.format;
    CARD_HEADER.part(header_name(format)).is_none().then(|| format!("a {} header", format.word()))
}

fn unfit_button(card: &Card) -> Option<String> {
    let unfit = all_of_card(card).into_iter().find(|taker| !fits_card(taker.sort) && !matches!(taker.sort, Sort::Header(_)))?;
    origin(unfit.sort).map(|(part, _)| format!("a {} button", part.name))
}
