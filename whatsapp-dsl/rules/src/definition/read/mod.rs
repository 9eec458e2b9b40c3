//! Definitions out of Meta's JSON, in every shape that Meta gives them.
//!
//! A definition with a `status` is one that Graph listed: members, buttons and components that are not known here are left alone, as is
//! whatever no send needs. In one without, each is a mistake.

mod button;
mod component;
mod example;
mod file;
mod reader;

pub use file::entries;

use crate::json::Map;

use self::component::Components;
use self::reader::{Object, Reader};
use super::word::{ANSWER_ONLY, DEFINITION_OTHERS, LIBRARY_TEMPLATE_NAME};
use super::{Category, Definition, ParameterFormat, Standing, placeholder, title};
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
    /// Its members as they stand.
    pub members: Map,
    /// The definition, or all that stands against reading it. The paths start at the definition.
    pub read: Result<Definition, Vec<Violation>>,
}

impl Entry {
    /// What people call it: `order_shipped/en_US`, or only its name where the language is missing; nothing where it has no name.
    #[must_use]
    pub fn title(&self) -> Option<String> {
        let name = self.name.as_deref().filter(|name| !name.is_empty())?;
        Some(self.language.as_deref().map_or_else(|| name.to_owned(), |language| title(name, language)))
    }
}

/// The members that the model has fields for.
const MEMBERS: [&str; 8] =
    ["name", "language", "category", "parameter_format", "status", "sub_category", "message_send_ttl_seconds", "components"];

/// Reads one definition.
///
/// # Errors
///
/// All that stands against reading it; the paths start at the definition.
pub fn definition(members: &Map) -> Result<Definition, Vec<Violation>> {
    let object = Object { members, path: String::new(), rule: "definition", called: String::new() };
    let mut reader = Reader::default();
    let status = status(&mut reader, &object);
    let name = reader.needed_text(&object, "name").unwrap_or_default();
    let language = reader.needed_text(&object, "language").unwrap_or_default();
    let category = category(&mut reader, &object);
    let written_format = parameter_format(&mut reader, &object);
    let sub_category = reader.loose_text(&object, "sub_category").map(|word| word.to_uppercase());
    let message_send_ttl_seconds = reader.integer(&object, "message_send_ttl_seconds");
    reader.is_named = written_format == Some(ParameterFormat::Named);
    let components = components(&mut reader, &object);
    let known: Vec<&str> = MEMBERS.iter().chain(&DEFINITION_OTHERS).chain(&ANSWER_ONLY).copied().collect();
    reader.unknown_members(&object, &known);
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
        others: reader::kept(members, &DEFINITION_OTHERS),
    };
    // Where Meta's answer does not say how variables are written, they do.
    if written_format.is_none() && reader.is_listed && !definition.variables().into_iter().all(placeholder::is_number) {
        definition.parameter_format = ParameterFormat::Named;
    }
    reader.finish(definition)
}

/// What Meta says of it, in capitals, if it says anything. What Graph listed is read leniently from here on.
fn status(reader: &mut Reader, object: &Object<'_>) -> Option<String> {
    let status = reader.text(object, "status").filter(|status| !status.is_empty()).map(|status| status.to_uppercase());
    reader.is_listed = Standing::of(status.as_deref()).is_listed();
    status
}

/// What the template is for. Meta's answer may leave it out, a request may not.
fn category(reader: &mut Reader, object: &Object<'_>) -> Category {
    let other = |word: &str| Category::Other(word.to_uppercase());
    match reader.word(object, "category", "definition_category_unknown") {
        Some(Ok(category)) => category,
        Some(Err(word)) => other(word),
        None => {
            if !reader.is_listed && !object.has("category") {
                reader.missing(object, "category");
            }
            other("")
        }
    }
}

/// How the variables are written, if the JSON says it.
fn parameter_format(reader: &mut Reader, object: &Object<'_>) -> Option<ParameterFormat> {
    reader.word(object, "parameter_format", "definition_parameter_format_unknown")?.ok()
}

/// The components. A template that Meta makes from its library needs none.
fn components(reader: &mut Reader, object: &Object<'_>) -> Components {
    if let Some(entries) = reader.array(object, "components") {
        component::components(reader, entries, object, None)
    } else {
        if !object.has("components") && !object.has(LIBRARY_TEMPLATE_NAME) {
            reader.missing(object, "components");
        }
        Components::default()
    }
}
