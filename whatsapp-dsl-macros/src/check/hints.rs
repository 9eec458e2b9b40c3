//! JSON pasted by habit gets the rule of the grammar that applies.

use whatsapp_dsl_rules::layout::{is_only_a_word, is_only_around};
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::table::template::CARD;
use whatsapp_dsl_rules::{Home, Part, Type, Wire};

use super::words::{takes, text_rules};

/// The field that a member of Meta's JSON is written as.
pub(super) fn written_as(name: &str, part: &'static Part) -> Option<&'static str> {
    part.wire.iter().find_map(|entry| match entry {
        Wire::As(member, field) if *member == name => Some(*field),
        _ => None,
    })
}

/// The rule for a member of Meta's JSON that is not a field.
pub(super) fn field(name: &str, part: &'static Part, api: &'static Api, is_object: bool) -> Option<String> {
    if let Some(field) = written_as(name, part) {
        return Some(format!("Meta's `{name}` is called `{field}` here"));
    }
    let is_kind = part.home == Home::Kind;
    if is_only_a_word(api, part, name) {
        let says = if is_kind { "the name of the kind" } else { "the name of the struct, or its place," };
        return Some(format!("leave `{name}` out: {says} already says it"));
    }
    // What a card is made of, a template is made of, too.
    let is_components = |entry: &Wire| matches!(entry, Wire::Array(member, _) | Wire::AlwaysArray(member, _) if *member == name);
    if let ([others @ .., last], true) = (CARD.fields, CARD.wire.iter().any(is_components)) {
        let others: Vec<_> = others.iter().map(|field| format!("`{}`", field.name)).collect();
        return Some(format!("leave `{name}` out: they are the fields {} and `{}`", others.join(", "), last.name));
    }
    let owner = if is_kind { "message" } else { "struct" };
    // What is no object has no members: `text: "Hello!"` is a guess at a name.
    (is_object && is_only_around(api, part, name)).then(|| format!("leave `{name}` out: its members are fields of the {owner} itself"))
}

/// The rule for an object in braces without a name.
pub(super) fn object(wanted: &'static Type, name: &str) -> String {
    match wanted {
        Type::Text(_) => written_as_string(name),
        Type::Choice(choice) if choice.text.is_some() && choice.name == "Header" => {
            let braces = if choice.home == Home::Definition { "" } else { " { … }" };
            let media = format!("`Image{braces}`, `Video{braces}` or `Document{braces}`");
            format!("a text header is written as a string, {name}: \"…\", and a media header as {media}")
        }
        Type::Choice(choice) if choice.text.is_some() && choice.home == Home::Definition => written_as_string(name),
        Type::Json => format!("{name} takes {}", takes(wanted)),
        _ => format!("an object is written with a name in front of its braces: {name} takes {}", takes(wanted)),
    }
}

/// The rule for `Text { text: … }` in the place of a string.
pub(super) fn text_struct(found: &str, name: &str, wanted: &'static Type) -> Option<String> {
    let is_text = found == "Text" || found.eq_ignore_ascii_case(name);
    (is_text && text_rules(wanted).is_some()).then(|| written_as_string(name))
}

fn written_as_string(name: &str) -> String {
    format!("an object that only holds a string is written as the string: {name}: \"…\"")
}
