//! JSON that is not as documented in one place.

use serde_json::{Value, json};

/// What a member is turned into; nothing to remove it.
pub(crate) fn damages() -> Vec<Option<Value>> {
    let wrong =
        [json!(null), json!(7), json!(-1.5), json!("x"), json!(""), json!(true), json!([]), json!([7, "x"]), json!({}), json!({ "a": {} })];
    wrong.into_iter().map(Some).chain([None]).collect()
}

/// The paths of all members and elements.
pub(crate) fn paths(json: &Value) -> Vec<String> {
    let mut found = Vec::new();
    within(json, "", &mut found);
    found
}

fn within(json: &Value, at: &str, found: &mut Vec<String>) {
    match json {
        Value::Object(members) => {
            for (name, member) in members {
                let path = format!("{at}/{name}");
                within(member, &path, found);
                found.push(path);
            }
        }
        Value::Array(list) => {
            for (index, element) in list.iter().enumerate() {
                let path = format!("{at}/{index}");
                within(element, &path, found);
                found.push(path);
            }
        }
        _ => {}
    }
}

/// The JSON with one member removed, or turned into another value.
pub(crate) fn damaged(json: &Value, path: &str, damage: Option<Value>) -> Value {
    let mut json = json.clone();
    let (parent, name) = path.rsplit_once('/').expect("a path starts with a slash");
    match (json.pointer_mut(parent).expect("the path is one of it"), damage) {
        (Value::Object(members), None) => drop(members.remove(name)),
        (Value::Array(list), None) => drop(list.remove(name.parse().expect("an index"))),
        (Value::Object(members), Some(damage)) => drop(members.insert(name.to_owned(), damage)),
        (Value::Array(list), Some(damage)) => list[name.parse::<usize>().expect("an index")] = damage,
        _ => unreachable!("paths lead into objects and lists"),
    }
    json
}
