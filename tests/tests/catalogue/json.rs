//! Examples as Meta's JSON, with a member changed where no value of the DSL is as wrong.

use serde_json::Value;
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::{Aspect, Kind, Step, layout, limit};

use crate::samples::Sample;

/// The JSON with the member at this path changed, or taken out; nothing where there is no such member.
pub(crate) fn changed(mut json: Value, path: &str, to: Option<Value>) -> Option<Value> {
    let path = path.replace('[', ".[");
    let mut steps: Vec<&str> = path.split('.').collect();
    let last = steps.pop()?;
    let mut place = &mut json;
    for step in steps {
        place = inner(place, step)?;
    }
    match to {
        Some(to) => *inner(place, last)? = to,
        None => drop(place.as_object_mut()?.remove(last)?),
    }
    Some(json)
}

fn inner<'a>(place: &'a mut Value, step: &str) -> Option<&'a mut Value> {
    match step.strip_prefix('[').and_then(|index| index.strip_suffix(']')) {
        Some(index) => place.get_mut(index.parse::<usize>().ok()?),
        None => place.get_mut(step),
    }
}

/// The path of a field in the message, below these steps.
pub(crate) fn path((api, kind): (&'static Api, &'static Kind), message: &Sample, steps: &[Step], field: &'static str) -> String {
    let steps: Vec<Step> = steps.iter().copied().chain([Step::Field(field)]).collect();
    layout::path(api, kind, &message.in_structs(None), &steps)
}

/// The members that Meta puts first.
const FIRST: [&str; 9] = ["messaging_product", "recipient_type", "to", "recipient", "context", "type", "name", "language", "header"];

/// The document with its members in Meta's order, more or less; one that is written by hand, with spaces, stays as it is.
pub(crate) fn in_order(json: &str) -> String {
    match serde_json::from_str(json) {
        Ok(value) if !json.contains("\": ") => ordered(&value),
        _ => json.to_owned(),
    }
}

fn ordered(json: &Value) -> String {
    match json {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| FIRST.iter().position(|first| first == name).unwrap_or(FIRST.len()));
            let members: Vec<_> = members.into_iter().map(|(name, value)| format!("\"{name}\": {}", ordered(value))).collect();
            format!("{{{}}}", members.join(", "))
        }
        Value::Array(elements) => format!("[{}]", elements.iter().map(ordered).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}

/// What may be wrong in the place of the field, for rules of which no sample is the JSON; without a value, that there is none.
pub(crate) fn wrong(aspect: Aspect) -> Vec<Option<Value>> {
    let deep = || (0..limit::DEPTH).fold(Value::from(1), |inner, _| serde_json::json!({ "a": inner }));
    match aspect {
        Aspect::Required => vec![None],
        Aspect::Type => [true.into(), "yes".into(), 1.into(), Value::Array(Vec::new()), serde_json::json!({})].map(Some).into(),
        Aspect::Unknown => vec![Some("elsewhere".into())],
        Aspect::Empty => vec![Some(serde_json::json!({}))],
        Aspect::Object => vec![Some(serde_json::json!([]))],
        Aspect::Depth => vec![Some(deep())],
        _ => Vec::new(),
    }
}

/// The JSON with something wrong in the place of the path, or around it, which breaks this rule alone, and that place and value.
pub(crate) fn breaking(
    json: &Value,
    path: &str,
    aspect: Aspect,
    is_it: impl Fn(&Value) -> bool,
) -> Option<(Value, Option<(String, String)>)> {
    let mut path = path;
    loop {
        let found = wrong(aspect).into_iter().find_map(|wrong| {
            let place = wrong.as_ref().map(|wrong| (path.to_owned(), wrong.to_string()));
            changed(json.clone(), path, wrong).filter(|json| is_it(json)).map(|json| (json, place))
        });
        if found.is_some() || aspect != Aspect::Type {
            return found;
        }
        path = &path[..path.rfind(['.', '['])?];
    }
}
