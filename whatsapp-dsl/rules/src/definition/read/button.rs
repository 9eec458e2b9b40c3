//! The buttons of a template, or of a card.

use super::example;
use super::reader::{Needed, Object, Reader};
use crate::definition::{Button, ButtonKind, row};
use crate::json::Json;
use crate::table::definition::SUPPORTED_APP;

/// Reads the buttons of a component, which is the card's of this index.
pub(super) fn buttons(reader: &mut Reader, component: &mut Object, card: Option<usize>) -> Vec<Button> {
    let owner = card.map_or_else(String::new, |card| format!("card {card}: "));
    let mut buttons = Vec::new();
    for (index, json) in reader.list(component, "buttons").into_iter().enumerate() {
        let (path, called) = (component.at(&format!("buttons[{index}]")), format!("{owner}button {index}"));
        if let Some(object) = reader.entry(json, path, "definition_button", called) {
            buttons.push(button(reader, object));
        }
    }
    buttons
}

fn button(reader: &mut Reader, mut object: Object) -> Button {
    reader.require(&object, "type", Needed::ByReview);
    let Some(kind) = reader.word::<ButtonKind>(&mut object, "type", Needed::BySend, "definition_button_type") else {
        return unknown(object);
    };
    reader.kept(&mut object, ("icon", "a string"), |json| json.as_str().is_some());
    reader.kept(&mut object, ("app_deep_link", "an object"), |json| json.as_object().is_some());
    apps(reader, &object);
    Button {
        text: reader.text(&mut object, "text", Needed::BySend),
        url: reader.text(&mut object, "url", Needed::BySend),
        phone_number: reader.text(&mut object, "phone_number", Needed::ByReview),
        example: example::only(reader, &mut object, "example"),
        otp_type: reader.word(&mut object, "otp_type", Needed::BySend, "definition_button_otp_type_unknown"),
        others: reader.rest(object, &ButtonKind::all_members()),
        kind,
    }
}

/// The apps that may take a password: what is in each is asked by the check, but not what else there is.
fn apps(reader: &mut Reader, button: &Object) {
    for (place, json) in button.members.get(APPS).and_then(Json::as_array).unwrap_or_default().iter().enumerate() {
        if let Some(members) = json.as_object() {
            let path = button.at(&format!("{APPS}[{place}]"));
            let app = Object { members: members.clone(), path, rule: button.rule, called: format!("{}app {place}", button.prefix()) };
            reader.strangers(&app, &row::members(SUPPORTED_APP.wire));
        }
    }
}

const APPS: &str = "supported_apps";

/// A button of a kind that is not known, whose members may hold anything.
fn unknown(object: Object) -> Button {
    let mut others = object.members;
    let kind = match others.remove("type") {
        Some(Json::String(word)) => word.to_uppercase(),
        _ => String::new(),
    };
    let text = others.get("text").and_then(Json::as_str).map(str::to_owned);
    if text.is_some() {
        others.remove("text");
    }
    Button { kind: ButtonKind::Other(kind), text, url: None, phone_number: None, example: None, otp_type: None, others }
}
