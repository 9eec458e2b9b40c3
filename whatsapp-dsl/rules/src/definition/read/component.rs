//! The components of a template, or of a card.

use crate::json::Json;

use super::button;
use super::example::{BODY_TEXT, handle, header_or_body};
use super::reader::{Object, Reader};
use crate::definition::word::{Component, Word as _};
use crate::definition::{Body, Button, Card, Footer, Format, Header, LimitedTimeOffer, Places};

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
}

/// Reads the components of the owner, which is the definition or the card of this index.
pub(super) fn components(reader: &mut Reader, entries: &[Json], owner: &Object<'_>, card: Option<usize>) -> Components {
    let mut found = Components::default();
    for (index, json) in entries.iter().enumerate() {
        let path = owner.at(&format!("components[{index}]"));
        let called = format!("{}component {index}", owner.prefix());
        let Json::Object(members) = json else {
            reader.broken(path, "definition_component_object", format!("{called} is not a JSON object"));
            continue;
        };
        let mut object = Object { members, path, rule: "definition_component", called };
        let Some(component) = kind(reader, &object) else { continue };
        if card.is_some() && !matches!(component, Component::Header | Component::Body | Component::Buttons) {
            not_in_a_card(reader, &object, component);
            continue;
        }
        let (rule, name, place) = identity(component, &mut found.places);
        if place.replace(index).is_some() {
            let words = format!("{}{name} is there twice, a template has one", owner.prefix());
            reader.broken(object.path, "definition_component_twice", words);
            continue;
        }
        object.rule = rule;
        object.called = format!("{}{name}", owner.prefix());
        read(reader, &object, component, card, &mut found);
    }
    found
}

/// What the component is; nothing for one that is not known.
fn kind(reader: &mut Reader, object: &Object<'_>) -> Option<Component> {
    if !object.has("type") && !reader.is_listed {
        reader.missing(object, "type");
    }
    reader.word::<Component>(object, "type", "definition_component_type")?.ok()
}

/// A card has a header, a body and buttons only.
fn not_in_a_card(reader: &mut Reader, object: &Object<'_>, component: Component) {
    if !reader.is_listed {
        let word = component.word().unwrap_or_default();
        let words = format!("{}a card has no {word}, only HEADER, BODY and BUTTONS", object.prefix());
        reader.broken(object.at("type"), "definition_card_component", words);
    }
}

/// What the component's rules start with, what people call it, and where its index is kept.
fn identity(component: Component, places: &mut Places) -> (&'static str, &'static str, &mut Option<usize>) {
    match component {
        Component::Header => ("definition_header", "header", &mut places.header),
        Component::LimitedTimeOffer => ("definition_offer", "limited-time offer", &mut places.limited_time_offer),
        Component::Body => ("definition_body", "body", &mut places.body),
        Component::Footer => ("definition_footer", "footer", &mut places.footer),
        Component::Buttons => ("definition_buttons", "buttons", &mut places.buttons),
        Component::Carousel => ("definition_carousel", "carousel", &mut places.cards),
        Component::CallPermissionRequest => ("definition_call_permission", "call permission request", &mut places.call_permission_request),
    }
}

fn read(reader: &mut Reader, object: &Object<'_>, component: Component, card: Option<usize>, found: &mut Components) {
    let known: &[&str] = match component {
        Component::Header => {
            found.header = header(reader, object);
            &["type", "format", "text", "example"]
        }
        Component::LimitedTimeOffer => {
            found.limited_time_offer = offer(reader, object);
            &["type", "limited_time_offer"]
        }
        Component::Body => {
            found.body = Some(body(reader, object));
            &["type", "text", "example", "add_security_recommendation"]
        }
        Component::Footer => {
            found.footer = Some(footer(reader, object));
            &["type", "text", "code_expiration_minutes"]
        }
        Component::Buttons => {
            found.buttons = button::buttons(reader, object, card);
            &["type", "buttons"]
        }
        Component::Carousel => {
            found.cards = Some(cards(reader, object));
            &["type", "cards"]
        }
        Component::CallPermissionRequest => {
            found.call_permission_request = true;
            &["type"]
        }
    };
    reader.unknown_members(object, known);
}

fn header(reader: &mut Reader, object: &Object<'_>) -> Option<Header> {
    let text = reader.text(object, "text");
    let format = match reader.word::<Format>(object, "format", "definition_header_format_unknown") {
        Some(Ok(format)) => format,
        Some(Err(word)) => {
            // Without the format, a send does not know what the header takes.
            if reader.is_listed {
                reader.unknown_word::<Format>(object, "format", "definition_header_format_unknown", word);
            }
            return None;
        }
        None if reader.is_listed && text.is_some() => Format::Text,
        None => {
            if !object.has("format") {
                reader.missing(object, "format");
            }
            return None;
        }
    };
    let example = header_or_body(reader, object, "header_text", "header_text_named_params", &["header_handle"]);
    Some(Header { format, text, example, handle: handle(reader, object) })
}

fn body(reader: &mut Reader, object: &Object<'_>) -> Body {
    Body {
        text: reader.text(object, "text"),
        example: header_or_body(reader, object, BODY_TEXT, "body_text_named_params", &[]),
        add_security_recommendation: reader.flag(object, "add_security_recommendation"),
    }
}

fn footer(reader: &mut Reader, object: &Object<'_>) -> Footer {
    Footer { text: reader.loose_text(object, "text"), code_expiration_minutes: reader.integer(object, "code_expiration_minutes") }
}

fn offer(reader: &mut Reader, object: &Object<'_>) -> Option<LimitedTimeOffer> {
    let Some(json) = object.get("limited_time_offer") else {
        reader.missing(object, "limited_time_offer");
        return None;
    };
    let Json::Object(members) = json else {
        reader.wrong_type(object, "limited_time_offer", "an object");
        return None;
    };
    let inner = Object { members, path: object.at("limited_time_offer"), rule: object.rule, called: object.called.clone() };
    reader.unknown_members(&inner, &["text", "has_expiration"]);
    let text = if reader.is_listed { reader.loose_text(&inner, "text") } else { reader.needed_text(&inner, "text") };
    Some(LimitedTimeOffer { text: text.unwrap_or_default(), has_expiration: reader.flag(&inner, "has_expiration") })
}

fn cards(reader: &mut Reader, object: &Object<'_>) -> Vec<Card> {
    if !object.has("cards") {
        reader.missing(object, "cards");
    }
    let entries = reader.array(object, "cards").unwrap_or_default();
    entries.iter().enumerate().map(|(index, json)| card(reader, json, index, object)).collect()
}

fn card(reader: &mut Reader, json: &Json, index: usize, carousel: &Object<'_>) -> Card {
    let path = carousel.at(&format!("cards[{index}]"));
    let called = format!("card {index}");
    let mut card = Card { header: None, body: None, buttons: Vec::new(), places: Places::default() };
    let Json::Object(members) = json else {
        reader.broken(path, "definition_card_object", format!("{called} is not a JSON object"));
        return card;
    };
    let object = Object { members, path, rule: "definition_card", called };
    reader.unknown_members(&object, &["components"]);
    match reader.array(&object, "components") {
        Some(entries) => {
            let found = components(reader, entries, &object, Some(index));
            card = Card { header: found.header, body: found.body, buttons: found.buttons, places: found.places };
        }
        None if !object.has("components") => reader.missing(&object, "components"),
        None => {}
    }
    card
}
