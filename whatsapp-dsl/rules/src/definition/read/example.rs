//! Example values, in all the shapes that Meta's pages have. No send needs them, so those of a listed definition are never wrong.

use crate::json::Json;

use super::reader::{Object, Reader};
use crate::definition::Examples;

/// The member with the examples of a body's positional variables.
pub(super) const BODY_TEXT: &str = "body_text";

/// The examples of a header's or a body's variables. Where both shapes are there, the one that fits the variables counts.
pub(super) fn header_or_body(
    reader: &mut Reader,
    object: &Object<'_>,
    in_order: &str,
    by_name: &str,
    besides: &[&str],
) -> Option<Examples> {
    let example = example(reader, object)?;
    let mut known = vec![in_order, by_name];
    known.extend(besides);
    reader.unknown_members(&example, &known);
    let named = example.get(by_name).and_then(|json| of_names(reader, &example, by_name, json));
    // A header has one variable, so its list is flat.
    let is_nested = in_order == BODY_TEXT;
    let ordered = example.get(in_order).and_then(|json| values(reader, &example, in_order, json, is_nested));
    match (named, ordered) {
        (Some(named), Some(ordered)) => Some(if reader.is_named { named } else { ordered }),
        (named, ordered) => named.or(ordered),
    }
}

/// The handle of a header's example media.
pub(super) fn handle(reader: &mut Reader, object: &Object<'_>) -> Option<String> {
    // Anything else than an object was reported with the examples of the text.
    let Json::Object(members) = object.get("example")? else { return None };
    let example = Object { members, path: object.at("example"), rule: object.rule, called: object.called.clone() };
    first(reader, &example, "header_handle")
}

/// The example of a button: of its link, or of its code.
pub(super) fn only(reader: &mut Reader, object: &Object<'_>) -> Option<String> {
    first(reader, object, "example")
}

fn example<'a>(reader: &mut Reader, object: &Object<'a>) -> Option<Object<'a>> {
    if let Json::Object(members) = object.get("example")? {
        Some(Object { members, path: object.at("example"), rule: object.rule, called: object.called.clone() })
    } else {
        reader.loosely_wrong_type(object, "example", "an object");
        None
    }
}

/// One string, alone or in a list.
fn first(reader: &mut Reader, object: &Object<'_>, member: &str) -> Option<String> {
    match object.get(member)? {
        Json::String(text) => Some(text.clone()),
        Json::Array(list) => match list.as_slice() {
            [] => None,
            [Json::String(text)] => Some(text.clone()),
            _ => {
                reader.loosely_wrong_type(object, member, "one string in a list");
                list.first()?.as_str().map(str::to_owned)
            }
        },
        _ => {
            reader.loosely_wrong_type(object, member, "a string, alone or in a list");
            None
        }
    }
}

/// `[["a", "b"]]`; where there is one, `["a"]` and `"a"`, too.
fn values(reader: &mut Reader, object: &Object<'_>, member: &str, json: &Json, is_nested: bool) -> Option<Examples> {
    let list = match json {
        Json::String(text) => return Some(Examples::InOrder(vec![text.clone()])),
        Json::Array(list) => list,
        _ => {
            reader.loosely_wrong_type(object, member, "a list");
            return None;
        }
    };
    let values = match list.first()? {
        Json::Array(values) => values,
        _ if is_nested && list.len() > 1 => {
            reader.loosely_wrong_type(object, member, "a list in a list where there are several: [[\"…\", \"…\"]]");
            return None;
        }
        _ => list,
    };
    let texts: Option<Vec<String>> = values.iter().map(|value| value.as_str().map(str::to_owned)).collect();
    if texts.is_none() {
        reader.loosely_wrong_type(object, member, "strings");
    }
    texts.filter(|texts| !texts.is_empty()).map(Examples::InOrder)
}

/// `[{"param_name": "a", "example": "b"}]`.
fn of_names(reader: &mut Reader, object: &Object<'_>, member: &str, json: &Json) -> Option<Examples> {
    let pair = |json: &Json| {
        let text = |member: &str| json.get(member).and_then(Json::as_str).map(str::to_owned);
        Some((text("param_name")?, text("example")?))
    };
    let pairs: Option<Vec<_>> = json.as_array().and_then(|list| list.iter().map(pair).collect());
    if pairs.is_none() {
        reader.loosely_wrong_type(object, member, "a list of objects with `param_name` and `example`");
    }
    pairs.filter(|pairs| !pairs.is_empty()).map(Examples::ByName)
}
