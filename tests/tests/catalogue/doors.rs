//! What reads the examples that are JSON.

use whatsapp_dsl::{Definition, Invalid, Message, Violation, on_premises};
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::{Kind, definition};

/// Reads a document, and says what is wrong with it.
pub(crate) type Door = fn(&str) -> Vec<Violation>;

pub(crate) fn told<T>(read: Result<T, Invalid>) -> Vec<Violation> {
    read.err().map_or_else(Vec::new, |invalid| invalid.violations().to_vec())
}

/// The door of the API; a kind that may be anything has one of its own.
pub(crate) fn door(api: &'static Api, kind: &'static Kind) -> Door {
    match api.name {
        "on_premises" => |json| told(on_premises::Message::from_json(json)),
        _ if kind.is_open() => |json| told(Message::from_json_or_raw(json)),
        _ => |json| told(Message::from_json(json)),
    }
}

pub(crate) fn into_cloud(json: &str) -> Vec<Violation> {
    told(on_premises::Message::from_json(json).and_then(on_premises::Message::into_cloud))
}

pub(crate) fn to_on_premises(json: &str) -> Vec<Violation> {
    told(Message::from_json(json).and_then(|message| message.to_on_premises()))
}

/// Definitions are read, judged, and compared with each other, as those of a file are.
pub(crate) fn of_definitions(json: &str) -> Vec<Violation> {
    let definitions = match Definition::list_from_json(json) {
        Ok(definitions) => definitions,
        Err(invalid) => return invalid.violations().to_vec(),
    };
    let mut violations: Vec<_> = definitions.iter().flat_map(|definition| told(definition.check())).collect();
    let read = definition::read::entries(json).unwrap_or_default();
    violations.extend(definition::check_list(&read.into_iter().filter_map(|entry| entry.read.ok()).collect::<Vec<_>>()));
    violations
}

/// The rules that are broken, each once.
pub(crate) fn names(violations: &[Violation]) -> Vec<String> {
    let mut names: Vec<_> = violations.iter().map(|violation| violation.rule().to_owned()).collect();
    names.dedup();
    names
}
