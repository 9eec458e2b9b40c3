//! Templates of which no message can be made.

use super::blank::{Blank, of_card, unfit_for_card};
use super::check::message::Candidate;
use super::sent::{Entries, Fields, Shown};
use super::{Declared, Gaps, Language, is_of_products};
use crate::definition::{Button, ButtonKind, Card, Component, Definition, Unknown, check_send, placeholder, type_of};
use crate::json::{Json, Map};
use crate::list::mapped;
use crate::schema::{Choice, Type};
use crate::view::Value;
use crate::violation::Violation;

/// Why no message can be made of the template, if none can.
pub fn unsendable(definition: &Definition) -> Option<String> {
    let listed = Some(definition).filter(|definition| definition.is_listed());
    listed
        .and_then(cannot_be_read)
        .or_else(|| listed.and_then(needs_unknown))
        .or_else(|| unfit_card(definition))
        .or_else(|| mixed_headers(definition))
        .or_else(|| listed.and_then(cannot_be_filled))
}

/// Something that is not known here takes a value, or may.
fn needs_unknown(definition: &Definition) -> Option<String> {
    let in_cards = || definition.cards().iter().find_map(|card| of_unknown(&card.unknown, &card.buttons));
    let what = of_unknown(&definition.unknown, &definition.buttons).or_else(in_cards)?;
    Some(format!("`{}` has {what}, which is not known here: no message can be made from it", definition.title()))
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

/// What a send needs of it is not what it should be.
fn cannot_be_read(definition: &Definition) -> Option<String> {
    cannot_be_sent(definition, definition.notes.unsendable.as_slice())
}

/// A variable cannot be given a value.
fn cannot_be_filled(definition: &Definition) -> Option<String> {
    cannot_be_sent(definition, &check_send(definition))
}

fn cannot_be_sent(definition: &Definition, violations: &[Violation]) -> Option<String> {
    Some(format!("`{}` cannot be sent: {}", definition.title(), violations.first()?.sentence()))
}

/// A card has what the card of a message cannot hold.
fn unfit_card(definition: &Definition) -> Option<String> {
    definition.cards().iter().enumerate().find_map(|(index, card)| {
        if card.header.is_none() {
            return Some(format!("card {index} of `{}` has no header, which every card of a message has", definition.title()));
        }
        let what = of_card(card, definition).iter().find_map(unfit_for_card)?;
        Some(format!("card {index} of `{}` has {what}, which no card of a message can have", definition.title()))
    })
}

/// The cards have headers of more than one kind.
fn mixed_headers(definition: &Definition) -> Option<String> {
    let format = |card: &Card| card.header.as_ref().map(|header| header.format);
    let first = format(definition.cards().first()?)?;
    let other = definition.cards().iter().filter_map(format).find(|other| *other != first)?;
    let (first, other) = (first.word(), other.word());
    Some(format!(
        "`{}` has a card with the header {other} and another with {first}: all cards must have the same kind of header",
        definition.title()
    ))
}

/// Why every message of the template would be one that WhatsApp rejects, if it would.
pub fn never_accepted(declared: &'static Declared) -> Option<String> {
    declared.languages.iter().find_map(|language| breaks_a_rule(declared, language))
}

fn breaks_a_rule(declared: &'static Declared, language: &Language) -> Option<String> {
    let mut send = known_least(&declared.blanks, &language.gaps);
    send.0.push(("to", Shown::As(Value::Unknown)));
    if let Some(card) = &declared.card {
        // Of products, as many can be sent as can be shown.
        let again = language.cards.last().filter(|_| language.cards.len() == 1 && is_of_products(&language.definition));
        let show = |gaps| Shown::Part(card.part, known_least(&card.blanks, gaps));
        let mut cards = mapped(&language.cards, show);
        cards.extend(again.map(show));
        let name = declared.cards()?.name();
        send.0.retain(|(known, _)| *known != name);
        send.0.push((name, Shown::List(Entries(cards))));
    }
    let candidate = Candidate { declared, language, model: 0, shows_names: true };
    cannot_be_sent(&language.definition, &candidate.check(&candidate.sent(&send)).0)
}

/// What is known of a send before anything is: that what is needed is there.
fn known_least<'a>(blanks: &'a [Blank], gaps: &'a Gaps) -> Fields<'a> {
    let mut fields = Fields::default();
    for (index, goal) in gaps.goals.iter().filter(|(_, goal)| goal.required) {
        let Some(blank) = blanks.get(*index) else { continue };
        let shown = match (goal.count(), blank.field.value) {
            (Some(count), _) => Shown::List(Entries(mapped(&vec![(); count], |()| Shown::As(Value::Present)))),
            (_, Type::Choice(Choice { text: None, parts: [part], .. })) => {
                Shown::Part(part, Fields(mapped(part.fields, |field| (field.name, Shown::As(Value::Unknown)))))
            }
            _ => Shown::As(Value::Present),
        };
        fields.0.push((blank.name(), shown));
    }
    fields
}
