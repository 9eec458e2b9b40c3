//! The request that Meta is asked to create a template with.

use crate::json::{Json, Map};

use super::word::{BUTTON_OTHERS, Component, DEFINITION_OTHERS, Word as _};
use super::{Body, Button, ButtonKind, Card, Definition, Examples, Footer, Header, LimitedTimeOffer};

/// The JSON of a creation request: members and components in Meta's order, words in capitals, no status.
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
    let mut object = Object::default();
    object.text("name", Some(&definition.name));
    object.text("language", Some(&definition.language));
    object.text("category", Some(definition.category.as_str()));
    object.text("parameter_format", Some(definition.parameter_format.as_str()));
    object.text("sub_category", definition.sub_category.as_deref());
    object.json("message_send_ttl_seconds", definition.message_send_ttl_seconds.map(Json::from));
    object.others(&DEFINITION_OTHERS, &definition.others);
    let components = components(definition);
    if !components.is_empty() || !definition.is_from_library() {
        object.list("components", components);
    }
    object.finish()
}

/// An object that keeps the order in which its members are written.
#[derive(Default)]
struct Object {
    members: String,
}

impl Object {
    /// A component of this kind.
    fn component(component: Component) -> Self {
        let mut object = Self::default();
        object.text("type", component.word());
        object
    }

    fn raw(&mut self, member: &str, json: &str) {
        if !self.members.is_empty() {
            self.members.push(',');
        }
        self.members.push_str(&quoted(member));
        self.members.push(':');
        self.members.push_str(json);
    }

    fn text(&mut self, member: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.raw(member, &quoted(text));
        }
    }

    fn json(&mut self, member: &str, json: Option<Json>) {
        if let Some(json) = json {
            self.raw(member, &json.to_string());
        }
    }

    /// Members that are kept as they are, in Meta's order.
    fn others(&mut self, order: &[&str], others: &Map) {
        for member in order {
            self.json(member, others.get(*member).cloned());
        }
    }

    fn list(&mut self, member: &str, entries: Vec<Object>) {
        let entries: Vec<String> = entries.into_iter().map(Object::finish).collect();
        self.raw(member, &format!("[{}]", entries.join(",")));
    }

    fn object(&mut self, member: &str, object: Object) {
        self.raw(member, &object.finish());
    }

    fn finish(self) -> String {
        format!("{{{}}}", self.members)
    }
}

fn list(text: &str) -> Json {
    Json::Array(vec![text.into()])
}

fn quoted(text: &str) -> String {
    Json::from(text).to_string()
}

fn components(definition: &Definition) -> Vec<Object> {
    let mut components: Vec<Object> = Vec::new();
    components.extend(definition.header.as_ref().map(header));
    components.extend(definition.limited_time_offer.as_ref().map(offer));
    components.extend(definition.body.as_ref().map(body));
    components.extend(definition.footer.as_ref().map(footer));
    components.extend(buttons(&definition.buttons));
    components.extend(definition.cards.as_deref().map(carousel));
    if definition.call_permission_request {
        components.push(Object::component(Component::CallPermissionRequest));
    }
    components
}

fn header(header: &Header) -> Object {
    let mut object = Object::component(Component::Header);
    object.text("format", Some(header.format.as_str()));
    object.text("text", header.text.as_deref());
    let mut example = Object::default();
    match &header.example {
        Some(Examples::InOrder(values)) if !values.is_empty() => example.json("header_text", Some(Json::from(values.as_slice()))),
        Some(Examples::ByName(pairs)) => by_name(&mut example, "header_text_named_params", pairs),
        _ => {}
    }
    example.json("header_handle", header.handle.as_deref().map(|handle| list(handle)));
    with_example(object, example)
}

fn body(body: &Body) -> Object {
    let mut object = Object::component(Component::Body);
    object.text("text", body.text.as_deref());
    object.json("add_security_recommendation", body.add_security_recommendation.map(Json::from));
    let mut example = Object::default();
    match &body.example {
        Some(Examples::InOrder(values)) if !values.is_empty() => {
            example.json("body_text", Some(Json::from(vec![Json::from(values.as_slice())])));
        }
        Some(Examples::ByName(pairs)) => by_name(&mut example, "body_text_named_params", pairs),
        _ => {}
    }
    with_example(object, example)
}

fn by_name(example: &mut Object, member: &str, pairs: &[(String, String)]) {
    let entry = |(name, value): &(String, String)| {
        let mut entry = Object::default();
        entry.text("param_name", Some(name));
        entry.text("example", Some(value));
        entry
    };
    if !pairs.is_empty() {
        example.list(member, pairs.iter().map(entry).collect());
    }
}

fn with_example(mut object: Object, example: Object) -> Object {
    if !example.members.is_empty() {
        object.object("example", example);
    }
    object
}

fn footer(footer: &Footer) -> Object {
    let mut object = Object::component(Component::Footer);
    object.text("text", footer.text.as_deref());
    object.json("code_expiration_minutes", footer.code_expiration_minutes.map(Json::from));
    object
}

fn offer(offer: &LimitedTimeOffer) -> Object {
    let mut inner = Object::default();
    inner.text("text", Some(&offer.text));
    inner.json("has_expiration", offer.has_expiration.map(Json::from));
    let mut object = Object::component(Component::LimitedTimeOffer);
    object.object("limited_time_offer", inner);
    object
}

fn buttons(buttons: &[Button]) -> Option<Object> {
    let mut object = Object::component(Component::Buttons);
    object.list("buttons", buttons.iter().map(button).collect());
    (!buttons.is_empty()).then_some(object)
}

fn button(button: &Button) -> Object {
    let mut object = Object::default();
    object.text("type", Some(button.kind.as_str()));
    object.text("otp_type", button.otp_type.map(|kind| kind.as_str()));
    object.text("text", button.text.as_deref());
    object.text("phone_number", button.phone_number.as_deref());
    object.text("url", button.url.as_deref());
    // Meta's samples have the example of a code as a string, that of a link in a list.
    match (&button.kind, button.example.as_deref()) {
        (ButtonKind::CopyCode, example) => object.text("example", example),
        (_, example) => object.json("example", example.map(|example| list(example))),
    }
    object.others(&BUTTON_OTHERS, &button.others);
    object
}

fn carousel(cards: &[Card]) -> Object {
    let card = |card: &Card| {
        let mut components: Vec<Object> = Vec::new();
        components.extend(card.header.as_ref().map(header));
        components.extend(card.body.as_ref().map(body));
        components.extend(buttons(&card.buttons));
        let mut object = Object::default();
        object.list("components", components);
        object
    };
    let mut object = Object::component(Component::Carousel);
    object.list("cards", cards.iter().map(card).collect());
    object
}
