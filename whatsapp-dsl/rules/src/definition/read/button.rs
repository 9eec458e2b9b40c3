//! The buttons of a template, or of a card.

use super::example;
use super::reader::{Needed, Object, Reader};
use crate::definition::{Button, ButtonKind, OtpType};
use crate::json::Json;

/// Reads the buttons of a component, which is the card's of this index.
pub(super) fn buttons(reader: &mut Reader, component: &mut Object, card: Option<usize>) -> Vec<Button> {
    if !component.has("buttons") {
        reader.missing(component, "buttons");
    }
    let owner = card.map_or_else(String::new, |card| format!("card {card}: "));
    let mut buttons = Vec::new();
    for (index, json) in reader.array(component, "buttons").unwrap_or_default().into_iter().enumerate() {
        let path = component.at(&format!("buttons[{index}]"));
        let called = format!("{owner}button {index}");
        if let Json::Object(members) = json {
            buttons.push(button(reader, Object { members, path, rule: "definition_button", called }));
        } else {
            reader.broken(path, "definition_button_object", format!("{called} is not a JSON object"));
        }
    }
    buttons
}

fn button(reader: &mut Reader, mut object: Object) -> Button {
    if !object.has("type") {
        reader.untold(&object, "type");
    }
    let Some(kind) = reader.word::<ButtonKind>(&mut object, "type", "definition_button_type") else { return unknown(object) };
    Button {
        text: reader.text(&mut object, "text", Needed::BySend),
        url: reader.text(&mut object, "url", Needed::BySend),
        phone_number: reader.text(&mut object, "phone_number", Needed::ByReview),
        example: example::only(reader, &mut object, "example"),
        otp_type: reader.word::<OtpType>(&mut object, "otp_type", "definition_button_otp_type_unknown"),
        others: reader.rest(object, &ButtonKind::all_members()),
        kind,
    }
}

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
