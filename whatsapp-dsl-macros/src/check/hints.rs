//! JSON pasted by habit gets the rule of the grammar that applies.

use whatsapp_dsl_rules::table::template::{CARD, TEMPLATE};
use whatsapp_dsl_rules::table::{self, ENVELOPE};
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
pub(super) fn field(name: &str, part: &'static Part) -> Option<String> {
    if let Some(field) = written_as(name, part) {
        return Some(format!("Meta's `{name}` is written `{field}` where it is data"));
    }
    let is_object = |entry: &Wire| match entry {
        Wire::Object(member, _)
        | Wire::Always(member, _)
        | Wire::Whole(member, _)
        | Wire::Array(member, _)
        | Wire::AlwaysArray(member, _) => *member == name,
        _ => false,
    };
    // What a card is made of, a template is made of, too.
    if let ([others @ .., last], true) = (CARD.fields, CARD.wire.iter().any(is_object)) {
        let others: Vec<_> = others.iter().map(|field| format!("`{}`", field.name)).collect();
        return Some(format!("`{name}` is not written: they are the fields {} and `{}`", others.join(", "), last.name));
    }
    let wire = match part.home {
        Home::Declared => TEMPLATE.part.wire,
        Home::DeclaredCard => CARD.wire,
        _ => part.wire,
    };
    let (owner, says) =
        if part.home == Home::Kind { ("message", "the name of the kind") } else { ("struct", "the name of the struct, or its place,") };
    if any(wire, &is_object) {
        return Some(format!("`{name}` is not written: its members stand in the {owner} itself"));
    }
    // A member that only says what an object is.
    let is_said = |entry: &Wire| match entry {
        Wire::Tag(member, _) | Wire::Fixed(member, _) | Wire::Default(member, _) | Wire::Place(member) => *member == name,
        _ => false,
    };
    let is_known = any(wire, &is_said) || any(ENVELOPE.wire, &is_said) || table::parts().iter().any(|part| part.wire.iter().any(is_said));
    is_known.then(|| format!("`{name}` is not written: {says} says it"))
}

/// Whether this holds of a member, or of one within it.
fn any(wire: &[Wire], holds: &dyn Fn(&Wire) -> bool) -> bool {
    wire.iter().any(|entry| {
        holds(entry)
            || match entry {
                Wire::Object(_, inner)
                | Wire::Always(_, inner)
                | Wire::Whole(_, inner)
                | Wire::Array(_, inner)
                | Wire::AlwaysArray(_, inner)
                | Wire::Item(inner) => any(inner, holds),
                Wire::Case(cases) => cases.iter().any(|case| any(case.wire, holds)),
                _ => false,
            }
    })
}

/// The rule for an object in braces without a name.
pub(super) fn object(wanted: &'static Type, name: &str) -> String {
    match wanted {
        Type::Text(_) => written_as_string(name),
        Type::Choice(choice) if choice.text.is_some() && choice.name == "Header" => {
            let braces = if choice.home == Home::Definition { "" } else { " { … }" };
            let media = format!("`Image{braces}`, `Video{braces}` or `Document{braces}`");
            format!("a header of text is written as the string, one of media as {media}: {name}: \"…\"")
        }
        Type::Choice(choice) if choice.text.is_some() && choice.home == Home::Definition => written_as_string(name),
        Type::Json => format!("{name} takes {}", takes(wanted)),
        _ => format!("an object is written with its name: {name} takes {}", takes(wanted)),
    }
}

/// The rule for `Text { text: … }` in the place of a string.
pub(super) fn text_struct(found: &str, name: &str, wanted: &'static Type) -> Option<String> {
    let is_text = found == "Text" || found.eq_ignore_ascii_case(name);
    (is_text && text_rules(wanted).is_some()).then(|| written_as_string(name))
}

fn written_as_string(name: &str) -> String {
    format!("an object with one string in it is written as the string: {name}: \"…\"")
}
