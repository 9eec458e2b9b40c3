//! The request that Meta is asked to create a template with.

use super::row::{self, BODY_EXAMPLE, EXAMPLE, ExampleMembers, HEADER_EXAMPLE, ordered};
use super::word::Word as _;
use super::{Body, Button, ButtonKind, Card, Component, Definition, Examples, Footer, Header, LimitedTimeOffer, Unknown};
use crate::json::{Json, Map};
use crate::table::definition::{CARD, COMPONENTS, DEFINITION, LIMITED_TIME_OFFER};

/// The JSON of a creation request: members and components in Meta's order, words in capitals, no status; what is not known here follows,
/// as it came.
///
/// Whether Meta would accept it, is the business of [`check`](super::check()). Reading what is written gives an equal definition.
///
/// ```
/// use whatsapp_dsl_rules::definition::{read, write};
/// let json = r#"{"name":"open_now","language":"en","category":"UTILITY","parameter_format":"POSITIONAL",
///     "components":[{"type":"BODY","text":"We are open."}]}"#;
/// let definition = read::entries(json).unwrap().remove(0).read.unwrap();
/// assert!(write::to_json(&definition).starts_with(r#"{"name":"open_now","language":"en","category":"UTILITY""#));
/// ```
#[must_use]
pub fn to_json(definition: &Definition) -> String {
    Json::Object(request(definition)).to_string()
}

/// The members of the request.
pub(super) fn request(definition: &Definition) -> Map {
    let mut members = own(definition);
    let components = components(definition);
    if !components.is_empty() || !definition.is_from_library() {
        members.insert(COMPONENTS, components);
    }
    ordered(&row::members(DEFINITION.wire), members)
}

/// The members of the request besides the components.
pub(super) fn own(definition: &Definition) -> Map {
    let mut members = definition.others.clone();
    members.insert("name", definition.name.as_str());
    members.insert("language", definition.language.as_str());
    put(&mut members, "category", Some(definition.category.as_str()).filter(|word| !word.is_empty()));
    // One that is not known is among the others.
    if !members.contains_key("parameter_format") {
        members.insert("parameter_format", definition.parameter_format.as_str());
    }
    put(&mut members, "sub_category", definition.sub_category.as_deref());
    put(&mut members, "message_send_ttl_seconds", definition.message_send_ttl_seconds);
    members
}

/// Adds a member, if there is one.
fn put(members: &mut Map, name: &str, json: Option<impl Into<Json>>) {
    if let Some(json) = json {
        members.insert(name, json);
    }
}

/// The components as they are listed: those that are known in Meta's order, then the others.
fn components(definition: &Definition) -> Vec<Json> {
    let cards = definition.cards.as_deref().map(|cards| of_one("cards", Json::Array(cards.iter().map(card).collect())));
    let known = vec![
        (Component::Header, definition.header.as_ref().map(header)),
        (Component::LimitedTimeOffer, definition.limited_time_offer.as_ref().map(offer)),
        (Component::Body, definition.body.as_ref().map(body)),
        (Component::Footer, definition.footer.as_ref().map(footer)),
        (Component::Buttons, buttons(&definition.buttons)),
        (Component::Carousel, cards),
        (Component::CallPermissionRequest, definition.call_permission_request.then(Map::new)),
    ];
    listed(known, &definition.unknown)
}

fn listed(known: Vec<(Component, Option<Map>)>, unknown: &Unknown) -> Vec<Json> {
    let mut list: Vec<Json> = Vec::new();
    for (component, members) in known {
        let rest = unknown.of(component);
        let Some(mut members) = members.or_else(|| rest.map(|_| Map::new())) else {
            list.extend(unknown.component(component).cloned().map(Json::Object));
            continue;
        };
        members.insert("type", component.word());
        if let Some(rest) = rest {
            merge(&mut members, rest);
        }
        list.push(ordered(&component.members(), members).into());
    }
    for members in &unknown.components {
        let json = Json::Object(members.clone());
        if !list.contains(&json) {
            list.push(json);
        }
    }
    list
}

/// Adds what was left of an object to what was understood of it.
fn merge(members: &mut Map, rest: &Map) {
    for (name, json) in rest.iter() {
        match (members.get_mut(name), json) {
            (Some(Json::Object(inner)), Json::Object(rest)) => merge(inner, rest),
            (Some(_), _) => {}
            (None, _) => members.insert(name, json.clone()),
        }
    }
}

fn of_one(name: &str, json: impl Into<Json>) -> Map {
    let mut members = Map::new();
    members.insert(name, json);
    members
}

/// A string in a list, as Meta's samples have examples.
fn list_of(text: &str) -> Json {
    Json::Array(vec![text.into()])
}

fn header(header: &Header) -> Map {
    let mut members = of_one("format", header.format.as_str());
    put(&mut members, "text", header.text.as_deref());
    put_example(&mut members, &HEADER_EXAMPLE, header.example.as_ref(), header.handle.as_deref());
    members
}

pub(super) fn body(body: &Body) -> Map {
    let mut members = Map::new();
    put(&mut members, "text", body.text.as_deref());
    put(&mut members, "add_security_recommendation", body.add_security_recommendation);
    put_example(&mut members, &BODY_EXAMPLE, body.example.as_ref(), None);
    members
}

fn put_example(members: &mut Map, of_example: &ExampleMembers, examples: Option<&Examples>, handle: Option<&str>) {
    let mut example = Map::new();
    match examples {
        Some(Examples::InOrder(values)) if !values.is_empty() => {
            let values = Json::from(values.as_slice());
            example.insert(of_example.in_order, if of_example.is_nested { Json::Array(vec![values]) } else { values });
        }
        Some(Examples::ByName(pairs)) if !pairs.is_empty() => {
            let mut list: Vec<Json> = Vec::new();
            for (name, value) in pairs {
                let mut pair = of_one("param_name", name.as_str());
                pair.insert(EXAMPLE, value.as_str());
                list.push(pair.into());
            }
            example.insert(of_example.by_name, list);
        }
        _ => {}
    }
    if let (Some(member), Some(handle)) = (of_example.handle, handle) {
        example.insert(member, list_of(handle));
    }
    if !example.is_empty() {
        members.insert(EXAMPLE, example);
    }
}

pub(super) fn footer(footer: &Footer) -> Map {
    let mut members = Map::new();
    put(&mut members, "text", footer.text.as_deref());
    put(&mut members, "code_expiration_minutes", footer.code_expiration_minutes);
    members
}

fn offer(offer: &LimitedTimeOffer) -> Map {
    of_one("limited_time_offer", inner_offer(offer))
}

pub(super) fn inner_offer(offer: &LimitedTimeOffer) -> Map {
    let mut inner = of_one("text", offer.text.as_str());
    put(&mut inner, "has_expiration", offer.has_expiration);
    ordered(&row::members(LIMITED_TIME_OFFER.wire), inner)
}

fn buttons(buttons: &[Button]) -> Option<Map> {
    let list = buttons.iter().map(|one| Json::Object(button(one))).collect();
    (!buttons.is_empty()).then(|| of_one("buttons", Json::Array(list)))
}

pub(super) fn button(button: &Button) -> Map {
    let mut members = Map::new();
    put(&mut members, "type", Some(button.kind.as_str()).filter(|word| !word.is_empty()));
    put(&mut members, "otp_type", button.otp_type.map(super::OtpType::as_str));
    put(&mut members, "text", button.text.as_deref());
    put(&mut members, "phone_number", button.phone_number.as_deref());
    put(&mut members, "url", button.url.as_deref());
    let example = button.example.as_deref();
    // Meta's samples have the example of a code as a string, that of a link in a list.
    put(&mut members, EXAMPLE, if button.kind == ButtonKind::CopyCode { example.map(Json::from) } else { example.map(list_of) });
    merge(&mut members, &button.others);
    // Members of another kind follow.
    ordered(&button.kind.members(), members)
}

fn card(card: &Card) -> Json {
    let known = vec![
        (Component::Header, card.header.as_ref().map(header)),
        (Component::Body, card.body.as_ref().map(body)),
        (Component::Buttons, buttons(&card.buttons)),
    ];
    let mut members = card.others.clone();
    members.insert(COMPONENTS, listed(known, &card.unknown));
    ordered(&row::members(CARD.wire), members).into()
}
