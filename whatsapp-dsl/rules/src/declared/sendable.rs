//! Templates of which no message can be made.

use super::row::{fits_card, header_name, origin};
use super::taker::{Sort, all_of_card};
use crate::definition::{Button, ButtonKind, Card, Component, Definition, Unknown, check_send, placeholder, type_of};
use crate::json::{Json, Map};
use crate::table::template::CARD_HEADER;

/// Why no message can be made of the template, if none can.
#[must_use]
pub fn unsendable(definition: &Definition) -> Option<String> {
    let listed = Some(definition).filter(|definition| definition.is_listed());
    needs_order(definition)
        .or_else(|| listed.and_then(needs_unknown))
        .or_else(|| unfit_card(definition))
        .or_else(|| listed.and_then(cannot_be_filled))
}

/// Something that is not known here takes a value, or may.
fn needs_unknown(definition: &Definition) -> Option<String> {
    let mut found = of_unknown(&definition.unknown, &definition.buttons);
    for card in definition.cards() {
        found = found.or_else(|| of_unknown(&card.unknown, &card.buttons));
    }
    found.map(|what| format!("`{}` has {what}, which is not known here: no message can be made of it", definition.title()))
}

fn of_unknown(unknown: &Unknown, buttons: &[Button]) -> Option<String> {
    if let Some(header) = unknown.component(Component::Header) {
        let format = header.get("format").and_then(Json::as_str).unwrap_or_default();
        return Some(format!("a header of the format `{format}`"));
    }
    let component = unknown.components.iter().find(|members| any_variable(members));
    let in_known = unknown.members.iter().find(|(_, members)| members.iter().any(|(name, json)| name != "example" && has_variable(json)));
    let button = buttons.iter().find(|button| matches!(button.kind, ButtonKind::Other(_)) && any_variable(&button.others));
    component
        .map(|members| format!("a component {} with a variable", type_of(members)))
        .or_else(|| in_known.map(|(component, _)| format!("a variable in a member of its {}", component.name())))
        .or_else(|| button.map(|button| format!("a button {} with a variable", button.kind.as_str())))
}

fn any_variable(members: &Map) -> bool {
    members.iter().any(|(_, json)| has_variable(json))
}

fn has_variable(json: &Json) -> bool {
    match json {
        Json::String(text) => placeholder::first(text).is_some(),
        Json::Array(list) => list.iter().any(has_variable),
        Json::Object(members) => any_variable(members),
        _ => false,
    }
}

/// A variable cannot be given a value.
fn cannot_be_filled(definition: &Definition) -> Option<String> {
    let violation = check_send(definition).into_iter().next()?;
    Some(format!("`{}` cannot be sent: {}", definition.title(), violation.sentence()))
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
