//! The buttons of a template, or of a card.

use crate::json::Json;

use super::example::only;
use super::reader::{Object, Reader, kept};
use crate::definition::word::BUTTON_OTHERS;
use crate::definition::{Button, ButtonKind, OtpType};

/// The members that the model has fields for.
const MEMBERS: [&str; 6] = ["type", "text", "url", "phone_number", "example", "otp_type"];

/// Reads the buttons of a component, which is the card's of this index.
pub(super) fn buttons(reader: &mut Reader, component: &Object<'_>, card: Option<usize>) -> Vec<Button> {
    if !component.has("buttons") {
        reader.missing(component, "buttons");
    }
    let entries = reader.array(component, "buttons").unwrap_or_default();
    let owner = card.map_or_else(String::new, |card| format!("card {card}: "));
    let read = |(index, json): (usize, &Json)| {
        let path = component.at(&format!("buttons[{index}]"));
        let called = format!("{owner}button {index}");
        if let Json::Object(members) = json {
            button(reader, &Object { members, path, rule: "definition_button", called })
        } else {
            reader.broken(path, "definition_button_object", format!("{called} is not a JSON object"));
            None
        }
    };
    entries.iter().enumerate().filter_map(read).collect()
}

fn button(reader: &mut Reader, object: &Object<'_>) -> Option<Button> {
    if !object.has("type") {
        reader.missing(object, "type");
    }
    let kind = match reader.word(object, "type", "definition_button_type")? {
        Ok(kind) => kind,
        Err(word) => ButtonKind::Other(word.to_uppercase()),
    };
    let known: Vec<&str> = MEMBERS.iter().chain(&BUTTON_OTHERS).copied().collect();
    reader.unknown_members(object, &known);
    Some(Button {
        kind,
        text: reader.text(object, "text"),
        url: reader.text(object, "url"),
        phone_number: reader.loose_text(object, "phone_number"),
        example: only(reader, object),
        otp_type: reader.word::<OtpType>(object, "otp_type", "definition_button_otp_type_unknown").and_then(Result::ok),
        others: kept(object.members, &BUTTON_OTHERS),
    })
}
