//! The shapes of a file: the answer of Graph to a list, one object, an array of either.

use super::{Entry, definition};
use crate::code::INVALID_PARAMETER;
use crate::definition::row;
use crate::json::{Json, Map};
use crate::table::definition::{COMPONENTS, DEFINITION, LIBRARY_TEMPLATE_NAME};
use crate::violation::Violation;

/// The definitions in a file: Graph's list answer (`data`), one object of it, an array, or a creation request.
///
/// ```
/// use whatsapp_dsl_rules::definition::read::entries;
/// let list = r#"{"data":[{"name":"open_now","language":"en","category":"UTILITY","components":[{"type":"BODY","text":"We are open."}]}]}"#;
/// let entries = entries(list).unwrap();
/// assert_eq!(entries[0].name.as_deref(), Some("open_now"));
/// assert!(entries[0].read.is_ok());
/// ```
///
/// # Errors
///
/// Where the file as a whole is not a definition or a list of them: it is empty or no JSON (`json_syntax`, with line and column), or
/// something else (`definition_unrecognised`).
pub fn entries(json: &str) -> Result<Vec<Entry>, Vec<Violation>> {
    // The mark that some editors put in front of a file.
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    if json.trim().is_empty() {
        return Err(whole("json_syntax", "nothing to read: expected a definition in JSON, or a list of definitions"));
    }
    let json = Json::parse(json).map_err(|error| whole("json_syntax", error))?;
    let mut found = Vec::new();
    if let Some((at, list)) = list(&json) {
        collect(list, at, &mut found);
        return Ok(found);
    }
    let Json::Object(members) = &json else {
        return Err(whole("definition_unrecognised", "expected a definition, which is a JSON object, or a list of definitions"));
    };
    if let Some(words) = unrecognised(members) {
        return Err(whole("definition_unrecognised", words));
    }
    Ok(vec![entry(members, String::new())])
}

fn whole(rule: &str, words: impl Into<String>) -> Vec<Violation> {
    vec![Violation::new(rule, INVALID_PARAMETER, words)]
}

/// The list that the JSON is or holds, and where.
fn list(json: &Json) -> Option<(&'static str, &[Json])> {
    match json {
        Json::Array(list) => Some(("", list)),
        Json::Object(members) if !members.contains_key("name") => {
            if let Some(Json::Array(list)) = members.get("data") {
                return Some(("data", list));
            }
            // What Graph answers where the list is asked for as a field of the account.
            Some(("message_templates.data", members.get("message_templates")?.get("data")?.as_array()?))
        }
        _ => None,
    }
}

/// The entries of a list; one that is a page with a list of its own brings all of them.
fn collect(entries: &[Json], at: &str, found: &mut Vec<Entry>) {
    for (index, json) in entries.iter().enumerate() {
        let at = format!("{at}[{index}]");
        match json {
            Json::Object(members) => match list(json) {
                Some((inner, entries)) => collect(entries, &format!("{at}.{inner}"), found),
                None => found.push(entry(members, at)),
            },
            _ => found.push(Entry {
                name: None,
                language: None,
                members: Map::new(),
                at,
                read: Err(whole("definition_unrecognised", "a definition must be a JSON object")),
            }),
        }
    }
}

fn entry(members: &Map, at: String) -> Entry {
    let text = |member: &str| members.get(member).and_then(Json::as_str).map(str::to_owned);
    let read = match unrecognised(members) {
        Some(words) => Err(whole("definition_unrecognised", words)),
        None => definition(members),
    };
    Entry { name: text("name"), language: text("language"), members: members.clone(), at, read }
}

fn unrecognised(members: &Map) -> Option<String> {
    let has = |member: &str| members.contains_key(member);
    if let Some(error) = members.get("error").filter(|error| error.as_object().is_some()) {
        let said = error.get("message").and_then(Json::as_str).unwrap_or("without a message");
        return Some(format!("this is an error that Graph answered, not a definition: {said}"));
    }
    let words = if has(COMPONENTS) || has(LIBRARY_TEMPLATE_NAME) {
        return None;
    } else if has("messaging_product") {
        "this is a message, not the definition of a template"
    } else if has("topic") || has("usecase") || has("body_params") {
        "this is an entry of Meta's template library, not a definition: \
            name it in `library_template_name`, or import the template that was made from it"
    } else if has("id") && !has("name") && !has("language") {
        "this is what Meta answers to a creation, not the definition itself"
    } else if has("status") || row::members(DEFINITION.wire).into_iter().any(has) {
        return None;
    } else {
        "this is not the definition of a template, which has `name`, `language`, `category` and `components`"
    };
    Some(words.to_owned())
}
