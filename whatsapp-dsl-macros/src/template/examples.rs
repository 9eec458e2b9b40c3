//! The examples of a definition in place: a value for each field that has a variable or a media.

use whatsapp_dsl_rules::declared::taker::{At, Sort};
use whatsapp_dsl_rules::declared::{Declared, Filling, Slot};
use whatsapp_dsl_rules::definition::{Definition, Format, check_examples, read};
use whatsapp_dsl_rules::json::{Json, Map};
use whatsapp_dsl_rules::{Step, Value as Seen, View, Violation};

use super::literals;
use crate::ast::{Field, Form, Place, Struct};
use crate::check;
use crate::errors::Errors;

/// Fills the examples into the request, and reads it again.
pub(super) fn fill(given: Field, declared: &'static Declared, members: &mut Map, errors: &mut Errors) -> Option<Definition> {
    let mut node = match given.value.form {
        Form::Struct(node) if node.name == declared.examples().name => node,
        form => {
            let place = if let Form::Struct(node) = &form { node.name.span().into() } else { given.value.place };
            errors.push(place, "examples takes `Examples { … }`, with a value for each field");
            return None;
        }
    };
    let before = errors.count();
    check::resolve(&mut node, declared.examples(), false, errors);
    if !literals::only(&node, errors) || errors.count() > before {
        return None;
    }
    let language = declared.languages.first()?;
    let components = members.get_mut("components")?.as_array_mut()?;
    of_components(components, &declared.slots, &language.fillings, node.as_ref());
    if let Seen::List(cards) = node.get("cards") {
        let requests = components.iter_mut().find_map(|component| component.get_mut("cards")?.as_array_mut());
        for (index, request) in requests.into_iter().flatten().enumerate() {
            let (Some(card), Some(fillings)) = (&declared.card, language.cards.get(index)) else { continue };
            if let (Some(Json::Array(components)), Seen::Part(_, view)) = (request.get_mut("components"), cards.item(index)) {
                of_components(components, &card.slots, fillings, view);
            }
        }
    }
    let with_examples = read::definition(members).ok()?;
    let mut told = Vec::new();
    for violation in check_examples(&with_examples) {
        for (place, words) in at_fields(&violation, &node, &language.fillings, &language.cards) {
            if !told.contains(&words) {
                errors.push(place, words.clone());
                told.push(words);
            }
        }
    }
    Some(with_examples)
}

/// What stands against the examples, said of the fields that they are written as.
fn at_fields(violation: &Violation, node: &Struct, fillings: &[Filling], cards: &[Vec<Filling>]) -> Vec<(Place, String)> {
    let card = (0..cards.len()).find(|index| violation.path().contains(&format!("cards[{index}]")));
    if let Some(index) = card {
        return match check::value_at(node, &[Step::Field("cards"), Step::Index(index)]).map(|value| &value.form) {
            Some(Form::Struct(card)) => at_fields_of(violation, card, &cards[index]),
            _ => vec![(node.name.span().into(), needs(violation, node, "cards"))],
        };
    }
    at_fields_of(violation, node, fillings)
}

fn at_fields_of(violation: &Violation, node: &Struct, fillings: &[Filling]) -> Vec<(Place, String)> {
    let mut found: Vec<(Place, String)> = Vec::new();
    for filling in fillings.iter().filter(|filling| is_of(violation, &filling.at)) {
        let value = node.fields.iter().find(|field| field.row.is_some_and(|row| row.name == filling.name)).map(|field| &field.value);
        match (node.get(filling.name), value) {
            (Seen::Text(text), Some(value)) if text.trim().is_empty() => {
                found.push((value.place, violation.clone().in_other_words(|_| format!("{} is empty", filling.name)).sentence()));
            }
            (Seen::List(_), Some(value)) => found.push((value.place, violation.sentence())),
            (Seen::Absent, _) => found.push((node.name.span().into(), needs(violation, node, filling.name))),
            _ => {}
        }
    }
    if found.is_empty() {
        found.push((node.name.span().into(), violation.sentence()));
    }
    found
}

fn needs(violation: &Violation, node: &Struct, field: &str) -> String {
    violation.clone().in_other_words(|_| format!("{} needs `{field}`", node.name)).sentence()
}

/// Whether the examples that are wrong are of what stands there.
fn is_of(violation: &Violation, at: &At) -> bool {
    let starts = |part: &str| violation.rule().starts_with(&format!("definition_{part}"));
    match at {
        At::Header | At::HeaderVariable(_) => starts("header"),
        At::BodyVariable(_) | At::BodyVariables(_) => starts("body"),
        At::Button(index) => starts("button") && violation.path().contains(&format!("buttons[{index}]")),
        _ => false,
    }
}

/// Puts the examples where Meta wants them.
fn of_components(components: &mut [Json], slots: &[Slot], fillings: &[Filling], given: &dyn View) {
    for filling in fillings {
        let Some(sort) = slots.get(filling.slot).map(|slot| slot.sort) else { continue };
        match (&filling.at, given.get(filling.name)) {
            (At::Header, Seen::Text(text)) => {
                let member = if sort == Sort::Header(Format::Text) { "header_text" } else { "header_handle" };
                set(components, "HEADER", member, Json::from([text].as_slice()));
            }
            (At::HeaderVariable(name), Seen::Text(text)) => named(components, "HEADER", "header_text_named_params", name, text),
            (At::BodyVariable(name), Seen::Text(text)) => named(components, "BODY", "body_text_named_params", name, text),
            (At::BodyVariables(_), Seen::List(values)) => {
                let texts: Vec<&str> = (0..values.len()).filter_map(|index| text(values.item(index))).collect();
                set(components, "BODY", "body_text", Json::from([texts.as_slice()].as_slice()));
            }
            (At::Button(index), Seen::Text(text)) if sort == Sort::Url => {
                let buttons = component(components, "BUTTONS").and_then(|buttons| buttons.get_mut("buttons")?.as_array_mut());
                if let Some(Json::Object(button)) = buttons.and_then(|buttons| buttons.get_mut(*index)) {
                    button.insert("example".to_owned(), Json::from([text].as_slice()));
                }
            }
            _ => {}
        }
    }
}

fn text(value: Seen<'_>) -> Option<&str> {
    if let Seen::Text(text) = value { Some(text) } else { None }
}

fn component<'a>(components: &'a mut [Json], kind: &str) -> Option<&'a mut Json> {
    components.iter_mut().find(|component| component.get("type").and_then(Json::as_str) == Some(kind))
}

/// The examples of a component.
fn example<'a>(components: &'a mut [Json], kind: &str) -> Option<&'a mut Map> {
    let members = component(components, kind)?.as_object_mut()?;
    members.entry("example".to_owned()).or_insert_with(|| Json::Object(Map::new())).as_object_mut()
}

fn set(components: &mut [Json], kind: &str, member: &str, value: Json) {
    if let Some(example) = example(components, kind) {
        example.insert(member.to_owned(), value);
    }
}

fn named(components: &mut [Json], kind: &str, member: &str, name: &str, text: &str) {
    let named = Json::object([("param_name", name.into()), ("example", text.into())]);
    if let Some(Json::Array(examples)) =
        example(components, kind).map(|example| example.entry(member.to_owned()).or_insert_with(|| Json::Array(Vec::new())))
    {
        examples.push(named);
    }
}
