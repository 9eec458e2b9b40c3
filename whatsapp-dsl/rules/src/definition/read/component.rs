//! The components of a template, or of a card.

use super::button;
use super::example;
use super::reader::{Needed, Object, Reader};
use crate::definition::row;
use crate::definition::{Body, Button, Card, Component, Footer, Format, Header, LimitedTimeOffer, Places, Unknown};
use crate::json::Json;
use crate::table::definition::{CARD, COMPONENTS, LIMITED_TIME_OFFER};

/// What was found among the components.
#[derive(Default)]
pub(super) struct Components {
    pub header: Option<Header>,
    pub limited_time_offer: Option<LimitedTimeOffer>,
    pub body: Option<Body>,
    pub footer: Option<Footer>,
    pub buttons: Vec<Button>,
    pub cards: Option<Vec<Card>>,
    pub call_permission_request: bool,
    pub places: Places,
    pub unknown: Unknown,
}

/// Reads the components of the owner, which is the definition or the card of this index.
pub(super) fn components(reader: &mut Reader, entries: Vec<Json>, owner: &Object, card: Option<usize>) -> Components {
    let mut found = Components::default();
    for (index, json) in entries.into_iter().enumerate() {
        let (path, called) = (owner.at(&format!("{COMPONENTS}[{index}]")), format!("{}component {index}", owner.prefix()));
        let Some(mut object) = reader.entry(json, path, "definition_component", called) else { continue };
        reader.require(&object, "type", Needed::ByReview);
        let word = object.members.get("type").cloned();
        let component = reader.word(&mut object, "type", Needed::BySend, "definition_component_type");
        // What cannot be read is kept as it came.
        if let Some(word) = word {
            object.members.insert("type", word);
        }
        let Some(component) = component.filter(|component: &Component| may_be(reader, &object, *component, card)) else {
            found.unknown.components.push(object.members);
            continue;
        };
        let (name, rule) = component.names();
        if found.places.set(component, index).is_some() {
            let words = format!("{}{name} is set more than once; a template has only one", owner.prefix());
            reader.broken(Needed::BySend, object.path, "definition_component_twice".to_owned(), words);
            found.unknown.components.push(object.members);
            continue;
        }
        object.rule = rule;
        object.called = format!("{}{name}", owner.prefix());
        if read(reader, &mut object, component, card, &mut found).is_none() {
            found.unknown.components.push(object.members);
            continue;
        }
        object.members.remove("type");
        let rest = reader.rest(object, &component.members());
        if !rest.is_empty() {
            found.unknown.members.push((component, rest));
        }
    }
    found
}

/// Whether the component may be there: a card has a header, a body and buttons only. One that may not stays as it came.
fn may_be(reader: &mut Reader, object: &Object, component: Component, card: Option<usize>) -> bool {
    let is_known = card.is_none() || matches!(component, Component::Header | Component::Body | Component::Buttons);
    if !is_known {
        let words = format!("{}a card has no {}, only HEADER, BODY and BUTTONS", object.prefix(), component.as_str());
        reader.broken(Needed::ByReview, object.at("type"), "definition_card_component".to_owned(), words);
    }
    is_known
}

/// Reads the component, unless it is not known what its members hold.
fn read(reader: &mut Reader, object: &mut Object, component: Component, card: Option<usize>, found: &mut Components) -> Option<()> {
    match component {
        Component::Header => found.header = Some(header(reader, object)?),
        Component::LimitedTimeOffer => found.limited_time_offer = offer(reader, object),
        Component::Body => found.body = Some(body(reader, object)),
        Component::Footer => found.footer = Some(footer(reader, object)),
        Component::Buttons => found.buttons = button::buttons(reader, object, card),
        Component::Carousel => found.cards = Some(cards(reader, object)),
        Component::CallPermissionRequest => found.call_permission_request = true,
    }
    Some(())
}

/// The header; nothing where its format is not known, without which a send does not know what the header takes.
fn header(reader: &mut Reader, object: &mut Object) -> Option<Header> {
    let is_text = reader.is_listed && object.members.get("text").and_then(Json::as_str).is_some();
    let format = if object.has("format") {
        reader.word(object, "format", Needed::BySend, "definition_header_format_unknown")?
    } else if is_text {
        Format::Text
    } else {
        reader.require(object, "format", Needed::ByReview);
        return None;
    };
    let text = reader.text(object, "text", Needed::BySend);
    let (example, handle) = example::of_component(reader, object, &row::HEADER_EXAMPLE);
    Some(Header { format, text, example, handle })
}

fn body(reader: &mut Reader, object: &mut Object) -> Body {
    Body {
        text: reader.text(object, "text", Needed::BySend),
        example: example::of_component(reader, object, &row::BODY_EXAMPLE).0,
        add_security_recommendation: reader.flag(object, "add_security_recommendation"),
    }
}

fn footer(reader: &mut Reader, object: &mut Object) -> Footer {
    Footer {
        text: reader.text(object, "text", Needed::ByReview),
        code_expiration_minutes: reader.integer(object, "code_expiration_minutes"),
    }
}

const OFFER: &str = "limited_time_offer";

fn offer(reader: &mut Reader, object: &mut Object) -> Option<LimitedTimeOffer> {
    reader.require(object, OFFER, Needed::BySend);
    let mut inner = reader.object(object, OFFER, Needed::BySend)?;
    if !reader.is_listed {
        reader.require(&inner, "text", Needed::BySend);
    }
    let text = reader.text(&mut inner, "text", Needed::ByReview).unwrap_or_default();
    let has_expiration = reader.flag(&mut inner, "has_expiration");
    reader.put_back(object, OFFER, inner, &row::members(LIMITED_TIME_OFFER.wire));
    Some(LimitedTimeOffer { text, has_expiration })
}

fn cards(reader: &mut Reader, object: &mut Object) -> Vec<Card> {
    let mut cards = Vec::new();
    for (index, json) in reader.list(object, "cards").into_iter().enumerate() {
        cards.push(card(reader, json, index, object).unwrap_or_default());
    }
    cards
}

fn card(reader: &mut Reader, json: Json, index: usize, carousel: &Object) -> Option<Card> {
    let path = carousel.at(&format!("cards[{index}]"));
    let mut object = reader.entry(json, path, "definition_card", format!("card {index}"))?;
    let entries = reader.list(&mut object, COMPONENTS);
    let Components { header, body, buttons, places, unknown, .. } = components(reader, entries, &object, Some(index));
    Some(Card { header, body, buttons, places, unknown, others: reader.rest(object, &row::members(CARD.wire)) })
}
