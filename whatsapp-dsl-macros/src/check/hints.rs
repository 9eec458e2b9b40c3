//! JSON pasted by habit gets the rule of the grammar that applies.

use whatsapp_dsl_rules::layout::{is_only_a_word, is_only_around};
use whatsapp_dsl_rules::{Home, Part, Type};

use super::words::{takes, text_rules};

/// The field that a member of Meta's JSON is written as.
pub(super) fn written_as(name: &str, part: &'static Part) -> Option<&'static str> {
    (name == "type").then(|| part.field("kind").map(|field| field.name)).flatten()
}

/// The rule for a member of Meta's JSON that is not a field.
pub(super) fn field(name: &str, part: &'static Part) -> Option<String> {
    if written_as(name, part).is_some() {
        return Some("Meta's `type` is written `kind` where it is data".to_owned());
    }
    let is_kind = part.home == Home::Kind;
    if is_only_a_word(part, name) {
        let says = if is_kind { "the name of the kind" } else { "the name of the struct, or its place," };
        return Some(format!("`{name}` is not written: {says} says it"));
    }
    if name == "components" {
        return Some("`components` is not written: they are the fields `header`, `body` and `buttons`".to_owned());
    }
    if is_only_around(part, name) {
        let owner = if is_kind { "message" } else { "struct" };
        return Some(format!("`{name}` is not written: its members stand in the {owner} itself"));
    }
    None
}

/// The rule for an object in braces without a name.
pub(super) fn object(wanted: &'static Type, name: &str) -> String {
    match wanted {
        Type::Text(_) => written_as_string(name),
        Type::Choice(choice) if choice.text.is_some() && choice.name == "Header" => {
            let media = if choice.home == Home::Definition {
                "`Image`, `Video` or `Document`"
            } else {
                "`Image { … }`, `Video { … }` or `Document { … }`"
            };
            format!("a header of text is written as the string, one of media as {media}: {name}: \"…\"")
        }
        Type::Choice(choice) if choice.text.is_some() && choice.home == Home::Definition => written_as_string(name),
        Type::Json => format!("{name} takes {}", takes(wanted)),
        _ => format!("an object is written with its name: {name} takes {}", takes(wanted)),
    }
}

/// The rule for `Text { text: … }` in the place of a string.
pub(super) fn text_struct(found: &str, name: &str, wanted: &'static Type) -> Option<String> {
    (matches!(found, "Text" | "Body" | "Footer") && text_rules(wanted).is_some()).then(|| written_as_string(name))
}

fn written_as_string(name: &str) -> String {
    format!("an object with one string in it is written as the string: {name}: \"…\"")
}
