//! What reads the examples that are JSON.

use serde_json::{Value, json};
use whatsapp_dsl::flow::FlowAction;
use whatsapp_dsl::http::Endpoint;
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

pub(crate) fn by_marketing(json: &str) -> Vec<Violation> {
    told(Message::from_json(json).and_then(|message| Endpoint::new("1", "token").send_marketing(&message)))
}

pub(crate) fn as_word(json: &str) -> Vec<Violation> {
    told(json.trim_matches('"').parse::<FlowAction>())
}

pub(crate) fn one_definition(json: &str) -> Vec<Violation> {
    told(Definition::from_json(json))
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

/// The same of what is typed in place, where examples may be left out.
pub(crate) fn of_requests(json: &str) -> Vec<Violation> {
    let is_of_examples = |rule: &str| ["_example_required", "_handle_required"].iter().any(|end| rule.ends_with(end));
    of_definitions(json).into_iter().filter(|violation| !is_of_examples(violation.rule())).collect()
}

/// Looks at the document with each member and each element in it taken out, or anything else in its place.
pub(crate) fn changed(document: &Value, look: &mut dyn FnMut(&Value)) {
    let mut paths = Vec::new();
    places(document, String::new(), &mut paths);
    for path in paths {
        let (around, last) = path.rsplit_once('/').unwrap_or_default();
        let mut without = document.clone();
        if let Some(Value::Object(members)) = without.pointer_mut(around) {
            members.remove(last);
            look(&without);
        }
        for other in [Value::Null, true.into(), (-7).into(), "elsewhere".into(), Value::Array(vec![7.into()]), json!({ "type": 7 })] {
            let mut with = document.clone();
            if let Some(place) = with.pointer_mut(&path) {
                *place = other;
            }
            look(&with);
        }
        // An entry comes twice.
        let mut twice = document.clone();
        if let Some(Value::Array(entries)) = twice.pointer_mut(around) {
            let last = entries.last().cloned();
            entries.extend(last);
            look(&twice);
        }
    }
}

fn places(json: &Value, path: String, into: &mut Vec<String>) {
    match json {
        Value::Object(members) => members.iter().for_each(|(name, json)| places(json, format!("{path}/{name}"), into)),
        Value::Array(entries) => entries.iter().enumerate().for_each(|(index, json)| places(json, format!("{path}/{index}"), into)),
        _ => {}
    }
    into.push(path);
}

/// The rules that are broken, each once, by the names that they are listed under.
pub(crate) fn names(violations: &[Violation]) -> Vec<String> {
    let listed = |name: &str| whatsapp_dsl::rule(name).map_or(name, |rule| rule.name).to_owned();
    let mut names: Vec<_> = violations.iter().map(|violation| listed(violation.rule())).collect();
    names.dedup();
    names
}
