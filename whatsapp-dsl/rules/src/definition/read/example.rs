//! Example values, in all the shapes that Meta's pages have. No send needs them, so those of a listed definition are never wrong.

use std::slice;

use super::reader::{Needed, Object, Reader};
use crate::definition::Examples;
use crate::definition::row::{EXAMPLE, ExampleMembers};
use crate::json::Json;

/// The examples of a header's or a body's variables, and the handle of an example media. Where both shapes of examples are there, the one
/// that fits the variables counts.
pub(super) fn of_component(reader: &mut Reader, object: &mut Object, members: &ExampleMembers) -> (Option<Examples>, Option<String>) {
    let Some(mut example) = reader.object(object, EXAMPLE, Needed::ByReview) else { return (None, None) };
    let wanted = (members.by_name, "a list of objects with `param_name` and `example`");
    let named = reader.take(&mut example, wanted, Needed::ByReview, of_names).flatten();
    let wanted = (members.in_order, if members.is_nested { "strings in a list in a list: [[\"…\", \"…\"]]" } else { "strings in a list" });
    let ordered = reader.take(&mut example, wanted, Needed::ByReview, |json| values(json, members.is_nested)).flatten();
    let handle = members.handle.and_then(|member| only(reader, &mut example, member));
    let mut known = vec![members.in_order, members.by_name];
    known.extend(members.handle);
    reader.put_back(object, EXAMPLE, example, &known);
    let examples = match (named, ordered) {
        (Some(named), Some(ordered)) => Some(if reader.is_named { named } else { ordered }),
        (named, ordered) => named.or(ordered),
    };
    (examples, handle)
}

/// One string, alone or in a list.
pub(super) fn only(reader: &mut Reader, object: &mut Object, member: &str) -> Option<String> {
    let read = |json: Json| match (&json, json.as_array()) {
        (Json::String(text), _) | (_, Some([Json::String(text)])) => Ok(Some(text.clone())),
        (_, Some([])) => Ok(None),
        _ => Err(json),
    };
    reader.take(object, (member, "a string, alone or in a list"), Needed::ByReview, read).flatten()
}

/// `[["a", "b"]]`; where there is one, `["a"]` and `"a"`, too.
fn values(json: Json, is_nested: bool) -> Result<Option<Examples>, Json> {
    let list = match (&json, json.as_array()) {
        (Json::String(_), _) => slice::from_ref(&json),
        (_, Some([Json::Array(values), ..])) => values,
        (_, Some([_, _, ..])) if is_nested => return Err(json),
        (_, Some(list)) => list,
        _ => return Err(json),
    };
    let mut texts = Vec::new();
    for value in list {
        match value.as_str() {
            Some(text) => texts.push(text.to_owned()),
            None => return Err(json),
        }
    }
    Ok(Some(texts).filter(|texts| !texts.is_empty()).map(Examples::InOrder))
}

/// `[{"param_name": "a", "example": "b"}]`.
fn of_names(json: Json) -> Result<Option<Examples>, Json> {
    let Some(list) = json.as_array() else { return Err(json) };
    let mut pairs = Vec::new();
    for pair in list {
        let text = |member: &str| pair.get(member).and_then(Json::as_str).map(str::to_owned);
        let is_pair = pair.as_object().is_some_and(|members| members.clone().without_null().iter().count() == 2);
        match (text("param_name"), text("example")) {
            (Some(name), Some(example)) if is_pair => pairs.push((name, example)),
            _ => return Err(json),
        }
    }
    Ok(Some(pairs).filter(|pairs| !pairs.is_empty()).map(Examples::ByName))
}
