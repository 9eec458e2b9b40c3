//! JSON pasted by habit gets the rule of the grammar that applies.

use whatsapp_dsl_rules::layout::{is_only_a_word, is_only_around};
use whatsapp_dsl_rules::schema::Api;
use whatsapp_dsl_rules::table::template::CARD;
use whatsapp_dsl_rules::{Field, Home, Part, Type, Wire};

use super::words::{parts, takes, text_rules};
use crate::ast::Struct;

/// The field that a member of Meta's JSON is written as.
pub(super) fn written_as(name: &str, part: &'static Part) -> Option<&'static str> {
    part.wire.iter().find_map(|entry| match entry {
        Wire::As(member, field) if *member == name => Some(*field),
        _ => None,
    })
}

/// The same of a member that is within objects which are not written.
fn written_within(name: &str, wire: &'static [Wire]) -> Option<&'static str> {
    wire.iter().find_map(|entry| match entry {
        Wire::As(member, field) if *member == name => Some(*field),
        Wire::Object(_, inner) | Wire::Always(_, inner) | Wire::Whole(_, inner) => written_within(name, inner),
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
        if let Some(field) = written_within(name, part.wire) {
            return Some(format!("Meta's `{name}` is called `{field}` here"));
        }
        let says = if is_kind { "the name of the kind" } else { "the name of the struct, or its place," };
        return Some(format!("leave `{name}` out: {says} already says it"));
    }
    // What a card is made of, a template is made of, too.
    let is_components = |entry: &Wire| matches!(entry, Wire::Array(member, _) | Wire::AlwaysArray(member, _) if *member == name);
    if let ([others @ .., last], true) = (CARD.fields, CARD.wire.iter().any(is_components)) {
        let footer = part.field("footer").map(|field| field.name);
        let mut others: Vec<_> = others.iter().map(|field| field.name).collect();
        others.extend(footer);
        return Some(format!("leave `{name}` out: they are the fields `{}` and `{}`", others.join("`, `"), last.name));
    }
    let owner = if is_kind { "message" } else { "struct" };
    // What is no object has no members: `text: "Hello!"` is a guess at a name.
    (is_object && is_only_around(api, part, name)).then(|| format!("leave `{name}` out: its members are fields of the {owner} itself"))
}

/// Where a field is that is not one of the part, but of a struct within it.
pub(super) fn within(name: &str, part: &'static Part) -> Option<String> {
    let (field, inner) = part.fields.iter().find_map(|field| {
        let inner = parts_of(&field.value).iter().find(|inner| inner.field(name).is_some())?;
        // What may be a string instead is not what is meant.
        text_rules(item_of(&field.value)).is_none().then_some((field, inner))
    })?;
    let (open, close) = if let Type::List(_) = field.value { ("[", "]") } else { ("", "") };
    Some(format!("`{name}` is a field of `{0}`: {1}: {open}{0} {{ {name}: …, … }}{close}", inner.name, field.name))
}

/// The same for a struct, which belongs in a list or field of one that the place takes.
pub(super) fn struct_within(found: &str, wanted: &'static Type, name: &str) -> Option<String> {
    let is_found = |field: &&'static Field| parts_of(&field.value).iter().any(|inner| inner.name == found);
    let (part, field) = parts_of(wanted).iter().find_map(|part| Some((part, part.fields.iter().find(is_found)?)))?;
    let (open, close) = if let Type::List(_) = field.value { ("[", "]") } else { ("", "") };
    let (owner, field) = (part.name, field.name);
    Some(format!(
        "{name} takes {}, and `{found} {{ … }}` belongs in its `{field}`: {owner} {{ {field}: {open}{found} {{ … }}{close} }}",
        takes(wanted)
    ))
}

/// The structs that a place takes, or the entries of a list.
fn parts_of(wanted: &'static Type) -> &'static [&'static Part] {
    parts(item_of(wanted))
}

fn item_of(wanted: &'static Type) -> &'static Type {
    if let Type::List(list) = wanted { &list.item } else { wanted }
}

/// The rule for an object in braces without a name.
pub(super) fn object(wanted: &'static Type, row: &Field) -> String {
    let name = row.name;
    match wanted {
        Type::Text(_) => written_as_string(row),
        Type::Choice(choice) if choice.text.is_some() && choice.name == "Header" => {
            let braces = if choice.home == Home::Definition { "" } else { " { … }" };
            let media = format!("`Image{braces}`, `Video{braces}` or `Document{braces}`");
            format!("a text header is written as a string, {name}: \"…\", and a media header as {media}")
        }
        Type::Choice(choice) if choice.text.is_some() && choice.home == Home::Definition => written_as_string(row),
        Type::Json | Type::Flag | Type::Integer { .. } | Type::Decimal { .. } | Type::Word(_) => format!("{name} takes {}", takes(wanted)),
        _ => format!("an object is written with a name in front of its braces: {name} takes {}", takes(wanted)),
    }
}

/// The rule for `Text { text: … }` in the place of a string, or for an object of Meta's in a list of strings.
pub(super) fn text_struct(node: &Struct, wanted: &'static Type, row: &Field) -> Option<String> {
    let member = if let Type::List(list) = row.value { list.member } else { None };
    let is_member = matches!(node.fields.as_slice(), [only] if member.is_some_and(|member| only.name == member));
    let is_text = is_member || node.name == "Text" || node.name.to_string().eq_ignore_ascii_case(row.name);
    (is_text && text_rules(wanted).is_some()).then(|| written_as_string(row))
}

fn written_as_string(row: &Field) -> String {
    let [open, close] = if let Type::List(_) = row.value { ["[", "]"] } else { [""; 2] };
    format!("an object that only holds a string is written as the string: {}: {open}\"…\"{close}", row.name)
}
