//! Definitions out of Meta's JSON, in every shape that Meta gives them.
//!
//! What is not known here is kept as it came: members, components, buttons and words. A definition with a `status` is one that Graph listed,
//! which may have anything that no send needs. In one without, what is spelled nearly like something known is a slip.

mod button;
mod component;
mod example;
mod file;
mod reader;

pub use file::entries;

pub use self::reader::Notes;
use self::reader::{Needed, Object, Reader};
use super::{Category, Definition, ParameterFormat, placeholder, row, title};
use crate::json::{Json, Map};
use crate::table::definition::{ANSWER_ONLY, COMPONENTS, DEFINITION, LIBRARY_TEMPLATE_NAME};
use crate::violation::Violation;

/// One of the definitions in a file.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its name, if it has one.
    pub name: Option<String>,
    /// Its language, if it has one.
    pub language: Option<String>,
    /// Where in the file: `data[3]`, `[3]`, or nothing for a definition that is the whole file.
    pub at: String,
    /// Its members as they are.
    pub members: Map,
    /// The definition, or every reason why it cannot be read. The paths start at the definition.
    pub read: Result<Definition, Vec<Violation>>,
}

impl Entry {
    /// What people call it: `order_shipped/en_US`, or only its name where the language is missing; nothing where it has no name.
    pub fn title(&self) -> Option<String> {
        let name = self.name.as_deref().filter(|name| !name.is_empty())?;
        Some(self.language.as_deref().map_or_else(|| name.to_owned(), |language| title(name, language)))
    }
}

/// Reads one definition.
///
/// # Errors
///
/// Every reason why it cannot be read; the paths start at the definition.
pub fn definition(members: &Map) -> Result<Definition, Vec<Violation>> {
    let mut object = Object { members: members.clone(), path: String::new(), rule: "definition", called: String::new() };
    let mut reader = Reader::default();
    let status = status(&mut reader, &mut object);
    let name = reader.needed_text(&mut object, "name");
    let language = reader.needed_text(&mut object, "language");
    let category = category(&mut reader, &mut object);
    let written_format = reader.word(&mut object, "parameter_format", Needed::ByReview, "definition_parameter_format_unknown");
    let sub_category = reader.text(&mut object, "sub_category", Needed::ByReview).map(|word| word.to_uppercase());
    let message_send_ttl_seconds = reader.integer(&mut object, "message_send_ttl_seconds");
    reader.is_named = written_format == Some(ParameterFormat::Named);
    // A template that Meta makes from its library needs none.
    let is_from_library = object.has(LIBRARY_TEMPLATE_NAME) && !object.has(COMPONENTS);
    let entries = if is_from_library { Vec::new() } else { reader.list(&mut object, COMPONENTS) };
    let components = component::components(&mut reader, entries, &object, None);
    for member in ANSWER_ONLY {
        object.members.remove(member);
    }
    for (member, wanted, fits) in KEPT {
        reader.kept(&mut object, (member, wanted), fits);
    }
    let others = reader.rest(object, &row::members(DEFINITION.wire));
    let is_listed = reader.is_listed;
    let mut definition = Definition {
        name,
        language,
        category,
        parameter_format: written_format.unwrap_or(ParameterFormat::Positional),
        status,
        sub_category,
        message_send_ttl_seconds,
        header: components.header,
        limited_time_offer: components.limited_time_offer,
        body: components.body,
        footer: components.footer,
        buttons: components.buttons,
        cards: components.cards,
        call_permission_request: components.call_permission_request,
        places: components.places,
        unknown: components.unknown,
        others,
        notes: Notes { says_format: written_format.is_some(), ..reader.finish()? },
    };
    // Where Meta's answer does not say how variables are written, or in a word that is not known here, they do.
    let is_open = is_listed || definition.others.contains_key("parameter_format");
    if written_format.is_none() && is_open && !definition.variables().into_iter().all(placeholder::is_number) {
        definition.parameter_format = ParameterFormat::Named;
    }
    Ok(definition)
}

const FLAG: &str = "`true` or `false`";

type IsSound = fn(&Json) -> bool;

/// The members that are handed on as they came: what each must be, and whether it is. Meta's own sample writes the inputs of buttons as a
/// string.
const KEPT: [(&str, &str, IsSound); 8] = [
    ("allow_category_change", FLAG, |json| matches!(json, Json::Bool(_))),
    ("cta_url_link_tracking_opted_out", FLAG, |json| matches!(json, Json::Bool(_))),
    ("is_primary_device_delivery_only", FLAG, |json| matches!(json, Json::Bool(_))),
    ("display_format", "a string", |json| json.as_str().is_some()),
    ("degrees_of_freedom_spec", "an object", |json| json.as_object().is_some()),
    (LIBRARY_TEMPLATE_NAME, "a string that is not empty", |json| json.as_str().is_some_and(|name| !name.is_empty())),
    ("library_template_button_inputs", "a list", |json| json.as_array().is_some() || json.as_str().is_some()),
    ("library_template_body_inputs", "an object", |json| json.as_object().is_some()),
];

/// What Meta says of it, in capitals, if it says anything. What Graph listed is read leniently from here on, whatever its status is.
fn status(reader: &mut Reader, object: &mut Object) -> Option<String> {
    let status = match object.members.remove("status")? {
        Json::Null => return None,
        Json::String(status) => status,
        odd => odd.to_string(),
    };
    reader.is_listed = !status.is_empty();
    reader.is_listed.then(|| status.to_uppercase())
}

/// What the template is for. Meta's answer may leave it out, a request may not.
fn category(reader: &mut Reader, object: &mut Object) -> Category {
    if !reader.is_listed {
        reader.require(object, "category", Needed::BySend);
    }
    let known = reader.word(object, "category", Needed::ByReview, "definition_category_unknown");
    known.unwrap_or_else(|| match object.members.remove("category") {
        Some(Json::String(word)) => Category::Other(word.to_uppercase()),
        _ => Category::Other(String::new()),
    })
}
