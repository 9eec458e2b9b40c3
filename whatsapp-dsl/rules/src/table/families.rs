//! Rules that go by many names: what reading says of a member is named after the part and the member, as `template_components_type`.

use super::{APIS, parts_of};
use crate::code::{INVALID_VALUE, MISSING_PARAMETER};
use crate::layout::{any_entry, fixed};
use crate::rule::Rule;
use crate::schema::{Choice, Home, List, Part, Type, Wire};
use crate::source::{EN, S2};

const SOURCES: &[crate::source::Source] = &[S2, EN];

const TYPE: Rule = Rule::new(
    "json_type",
    INVALID_VALUE,
    "a member of Meta's JSON is of the type that it is documented to be: an object, an array, a string.",
    SOURCES,
)
.broken_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "template", "template": {"name": "hello", "language": {"code": "en_US"}, "components": {"type": "body"}}}"#)
.kept_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "template", "template": {"name": "hello", "language": {"code": "en_US"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "Ann"}]}]}}"#);
const REQUIRED: Rule =
    Rule::new("json_required", MISSING_PARAMETER, "an object of Meta's JSON has the members that it is there for.", SOURCES)
        .broken_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "template", "template": {"name": "hello", "language": {"code": "en_US"}, "components": [{"type": "tap_target_configuration"}]}}"#)
        .kept_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "template", "template": {"name": "hello", "language": {"code": "en_US"}, "components": [{"type": "tap_target_configuration", "parameters": [{"type": "tap_target_configuration", "tap_target_configuration": [{"url": "https://luigi.example/menu", "title": "Menu"}]}]}]}}"#);
const WORD: Rule = Rule::new(
    "json_word",
    INVALID_VALUE,
    "a member that says what an object is, or that holds one of few words, holds one that is documented.",
    SOURCES,
)
.broken_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "template", "template": {"name": "hello", "language": {"code": "en_US"}, "components": [{"type": "headline", "parameters": [{"type": "text", "text": "Luigi's"}]}]}}"#)
.kept_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "template", "template": {"name": "hello", "language": {"code": "en_US"}, "components": [{"type": "header", "parameters": [{"type": "text", "text": "Luigi's"}]}]}}"#);
const TWICE: Rule = Rule::new("json_twice", INVALID_VALUE, "a template has each component once.", SOURCES)
    .broken_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "template", "template": {"name": "hello", "language": {"code": "en_US"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "Ann"}]}, {"type": "body", "parameters": [{"type": "text", "text": "Bob"}]}]}}"#)
    .kept_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "template", "template": {"name": "hello", "language": {"code": "en_US"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "Ann"}, {"type": "text", "text": "Bob"}]}]}}"#);
const PLACE: Rule = Rule::new("json_place", INVALID_VALUE, "each card says which it is, counted from 0, and no two say the same.", SOURCES)
    .broken_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "interactive", "interactive": {"type": "carousel", "body": {"text": "Pizza"}, "action": {"cards": [{"card_index": 0, "type": "product", "action": {"product_retailer_id": "1", "catalog_id": "7"}}, {"card_index": 0, "type": "product", "action": {"product_retailer_id": "2", "catalog_id": "7"}}]}}}"#)
    .kept_by(r#"{"messaging_product": "whatsapp", "to": "16505551234", "type": "interactive", "interactive": {"type": "carousel", "body": {"text": "Pizza"}, "action": {"cards": [{"card_index": 0, "type": "product", "action": {"product_retailer_id": "1", "catalog_id": "7"}}, {"card_index": 1, "type": "product", "action": {"product_retailer_id": "2", "catalog_id": "7"}}]}}}"#);

/// The rules that reading names after a part and a member.
pub static FAMILIES: &[Rule] = &[TYPE, REQUIRED, WORD, TWICE, PLACE];

/// The rule that goes by this name, too.
pub fn family(name: &str) -> Option<&'static Rule> {
    let found = APIS.iter().find_map(|api| {
        parts_of(&[api]).into_iter().find_map(|part| {
            // What tells kinds apart is of the message, whose own words go by their own names.
            let of_message = (part.home == Home::Kind).then_some(api.envelope.rule);
            let owners = [Some(part.rule), of_message].into_iter().flatten();
            let is_bare = part.home == Home::Envelope && is_word(part, name);
            if is_bare { Some(&WORD) } else { owners.into_iter().find_map(|owner| of_part(part, rest(name, owner)?)) }
                .or_else(|| of_choices(part, name))
        })
    });
    FAMILIES.iter().find(|rule| Some(*rule) == found)
}

fn rest<'a>(name: &'a str, owner: &str) -> Option<&'a str> {
    name.strip_prefix(owner)?.strip_prefix('_')
}

fn of_part(part: &'static Part, rest: &str) -> Option<&'static Rule> {
    let has = |member: &str| any_entry(part.wire, &|entry| is_member(entry, member)) || part.field(member).is_some();
    match rest {
        _ if is_word(part, rest) || entries(part).any(|part| is_word(part, rest)) => return Some(&WORD),
        "type" => return Some(&TYPE),
        "content_required" => return Some(&REQUIRED),
        "twice" => return Some(&TWICE),
        _ => {}
    }
    if part.fields.iter().any(|field| place_of(&field.value).is_some_and(|member| is_place(rest, field.name, member))) {
        return Some(&PLACE);
    }
    let families = [("_type", &TYPE), ("_range", &TYPE), ("_required", &REQUIRED), ("_unknown", &WORD)];
    families.into_iter().find(|(end, _)| rest.strip_suffix(end).is_some_and(has)).map(|(_, rule)| rule)
}

/// What is said of a struct that may be one of several goes by what they are together.
fn of_choices(part: &'static Part, name: &str) -> Option<&'static Rule> {
    choices(part).find_map(|choice| {
        let rest = rest(name, &choice.name.to_lowercase())?;
        if rest == "content_required" { Some(&REQUIRED) } else { choice.every().any(|part| is_word(part, rest)).then_some(&WORD) }
    })
}

/// What the fields, or the entries of their lists, can be.
fn choices(part: &'static Part) -> impl Iterator<Item = &'static Choice> {
    part.fields.iter().filter_map(|field| {
        let item = if let Type::List(list) = &field.value { &list.item } else { &field.value };
        if let Type::Choice(choice) = item { Some(*choice) } else { None }
    })
}

fn entries(part: &'static Part) -> impl Iterator<Item = &'static Part> {
    choices(part).flat_map(Choice::every)
}

/// Whether the entry is called so: by its member, or by the word that says what it is.
fn is_member(entry: &Wire, name: &str) -> bool {
    match entry {
        Wire::Tag(_, word) => *word == name,
        Wire::Place(member)
        | Wire::Ignored(member, _)
        | Wire::Field(member)
        | Wire::As(member, _)
        | Wire::Object(member, _)
        | Wire::Always(member, _)
        | Wire::Whole(member, _)
        | Wire::Array(member, _)
        | Wire::AlwaysArray(member, _) => *member == name,
        _ => false,
    }
}

fn is_word(part: &'static Part, member: &str) -> bool {
    any_entry(part.wire, &|entry| fixed(entry).is_some_and(|(known, ..)| known == member))
}

fn is_place(rest: &str, field: &str, member: &str) -> bool {
    let end = rest.strip_prefix(field).and_then(|rest| rest.strip_prefix('_')?.strip_prefix(member));
    end.is_some_and(|end| matches!(end, "_type" | "_required" | "_range" | "_unique"))
}

/// The member that says where an entry of the list is.
fn place_of(value: &'static Type) -> Option<&'static str> {
    let of = |part: &'static Part| part.wire.iter().find_map(|entry| if let Wire::Place(member) = entry { Some(*member) } else { None });
    match value {
        Type::List(List { item: Type::Part(part), .. }) => of(part),
        Type::List(List { item: Type::Choice(choice), .. }) => choice.every().find_map(of),
        _ => None,
    }
}
