//! The request that Meta is asked to create a template with.

#[cfg(feature = "run-time")]
use super::ParameterFormat;
#[cfg(feature = "run-time")]
use super::placeholder::is_number;
use super::row::{self, BODY_EXAMPLE, EXAMPLE, ExampleMembers, HEADER_EXAMPLE};
use super::{Body, Button, ButtonKind, Card, Component, Definition, Examples, Footer, Header, LimitedTimeOffer, OtpType, Unknown};
use crate::json::{Json, Map};
use crate::list::mapped;
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
pub fn to_json(definition: &Definition) -> String {
    Json::Object(request(definition)).to_string()
}

/// The same without what a definition in place shows by itself, how its variables are written, and with the ids of forms as they are typed in
/// place: Graph lists them as numbers, too.
#[cfg(feature = "run-time")]
pub fn in_place(definition: &Definition) -> String {
    let mut typed = definition.clone();
    for button in &mut typed.buttons {
        if let Some(id @ Json::Number(_)) = button.others.get_mut("flow_id") {
            *id = Json::String(id.to_string());
        }
    }
    let mut request = request(&typed);
    let is_named = !definition.variables().into_iter().all(is_number);
    if is_named == (definition.parameter_format == ParameterFormat::Named) && !definition.others.contains_key(FORMAT) {
        request.remove(FORMAT);
    }
    Json::Object(request).to_string()
}

#[cfg(feature = "run-time")]
const FORMAT: &str = "parameter_format";

pub(super) fn request(definition: &Definition) -> Map {
    let components = components(definition);
    let is_listed = !components.is_empty() || !definition.is_from_library();
    own(definition).with(COMPONENTS, is_listed.then_some(components)).ordered(&row::members(DEFINITION.wire))
}

/// The members of the request besides the components.
pub(super) fn own(definition: &Definition) -> Map {
    // One that is not known is among the others.
    let is_format_known = !definition.others.contains_key("parameter_format");
    definition
        .others
        .clone()
        .with("name", definition.name.as_str())
        .with("language", definition.language.as_str())
        .with("category", Some(definition.category.as_str()).filter(|word| !word.is_empty()))
        .with("parameter_format", is_format_known.then_some(definition.parameter_format.as_str()))
        .with("sub_category", definition.sub_category.as_deref())
        .with("message_send_ttl_seconds", definition.message_send_ttl_seconds)
}

/// The components as they are listed: those that are known in Meta's order, then the others.
fn components(definition: &Definition) -> Vec<Json> {
    let cards = |cards: &Vec<Card>| Map::new().with("cards", mapped(cards, card));
    let offer = |offer| Map::new().with("limited_time_offer", inner_offer(offer));
    let known = vec![
        (Component::Header, definition.header.as_ref().map(header)),
        (Component::LimitedTimeOffer, definition.limited_time_offer.as_ref().map(offer)),
        (Component::Body, definition.body.as_ref().map(body)),
        (Component::Footer, definition.footer.as_ref().map(footer)),
        (Component::Buttons, buttons(&definition.buttons)),
        (Component::Carousel, definition.cards.as_ref().map(cards)),
        (Component::CallPermissionRequest, definition.call_permission_request.then(Map::new)),
    ];
    listed(known, &definition.unknown)
}

fn card(card: &Card) -> Json {
    let known = vec![
        (Component::Header, card.header.as_ref().map(header)),
        (Component::Body, card.body.as_ref().map(body)),
        (Component::Buttons, buttons(&card.buttons)),
    ];
    card.others.clone().with(COMPONENTS, listed(known, &card.unknown)).ordered(&row::members(CARD.wire)).into()
}

fn listed(known: Vec<(Component, Option<Map>)>, unknown: &Unknown) -> Vec<Json> {
    let mut list: Vec<Json> = Vec::new();
    for (component, members) in known {
        let rest = unknown.of(component);
        let Some(mut members) = members.or_else(|| rest.map(|_| Map::new())) else {
            list.extend(unknown.component(component).cloned().map(Json::Object));
            continue;
        };
        members.insert("type", component.as_str());
        if let Some(rest) = rest {
            members.merge(rest);
        }
        list.push(members.ordered(&component.members()).into());
    }
    // One of a known type may be among them.
    let known = list.len();
    for members in &unknown.components {
        let json = Json::Object(members.clone());
        if !list[..known].contains(&json) {
            list.push(json);
        }
    }
    list
}

/// A string in a list, as Meta's samples have examples.
fn list_of(text: &str) -> Json {
    Json::Array(vec![text.into()])
}

fn header(header: &Header) -> Map {
    let members = Map::new().with("format", header.format.as_str()).with("text", header.text.as_deref());
    members.with(EXAMPLE, examples(&HEADER_EXAMPLE, header.example.as_ref(), header.handle.as_deref()))
}

pub(super) fn body(body: &Body) -> Map {
    Map::new()
        .with("text", body.text.as_deref())
        .with("add_security_recommendation", body.add_security_recommendation)
        .with(EXAMPLE, examples(&BODY_EXAMPLE, body.example.as_ref(), None))
}

fn examples(members: &ExampleMembers, examples: Option<&Examples>, handle: Option<&str>) -> Option<Map> {
    let mut example = Map::new();
    match examples {
        Some(Examples::InOrder(values)) if !values.is_empty() => {
            let values = Json::from(values.as_slice());
            example.insert(members.in_order, if members.is_nested { Json::Array(vec![values]) } else { values });
        }
        Some(Examples::ByName(pairs)) if !pairs.is_empty() => {
            let pair = |(name, value): &(String, String)| -> Json {
                Map::new().with("param_name", name.as_str()).with(EXAMPLE, value.as_str()).into()
            };
            example.insert(members.by_name, mapped(pairs, pair));
        }
        _ => {}
    }
    if let (Some(member), Some(handle)) = (members.handle, handle) {
        example.insert(member, list_of(handle));
    }
    Some(example).filter(|example| !example.is_empty())
}

pub(super) fn footer(footer: &Footer) -> Map {
    Map::new().with("text", footer.text.as_deref()).with("code_expiration_minutes", footer.code_expiration_minutes)
}

pub(super) fn inner_offer(offer: &LimitedTimeOffer) -> Map {
    let inner = Map::new().with("text", offer.text.as_str()).with("has_expiration", offer.has_expiration);
    inner.ordered(&row::members(LIMITED_TIME_OFFER.wire))
}

fn buttons(buttons: &[Button]) -> Option<Map> {
    let list = mapped(buttons, |one| Json::from(button(one)));
    (!buttons.is_empty()).then(|| Map::new().with("buttons", list))
}

pub(super) fn button(button: &Button) -> Map {
    // Meta's samples have the example of a code as a string, that of a link in a list.
    let example = if button.kind == ButtonKind::CopyCode { Json::from } else { list_of };
    let mut members = Map::new()
        .with("type", Some(button.kind.as_str()).filter(|word| !word.is_empty()))
        .with("otp_type", button.otp_type.map(OtpType::as_str))
        .with("text", button.text.as_deref())
        .with("phone_number", button.phone_number.as_deref())
        .with("url", button.url.as_deref())
        .with(EXAMPLE, button.example.as_deref().map(example));
    members.merge(&button.others);
    // Members of another kind follow.
    members.ordered(&button.kind.members())
}
