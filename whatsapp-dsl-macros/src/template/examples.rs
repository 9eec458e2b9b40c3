//! The examples of a definition in place: a value for each field that has a variable or a media.

use whatsapp_dsl_rules::declared::taker::{At, Sort};
use whatsapp_dsl_rules::declared::{CARD, Declared, Filling, Slot};
use whatsapp_dsl_rules::definition::{Definition, Format, read};
use whatsapp_dsl_rules::json::{Json, Map};
use whatsapp_dsl_rules::table::definition::MODULE;
use whatsapp_dsl_rules::{Field as Row, List, Part, Text, Type, Value as Seen, View};

use super::literals;
use crate::ast::{Field, Form};
use crate::check;
use crate::errors::Errors;

const ANY: Type = Type::Text(Text::token().or_empty());

/// Fills the examples into the request, and reads it again.
pub(super) fn fill(given: Field, declared: &'static Declared, members: &mut Map, errors: &mut Errors) -> Option<Definition> {
    let mut node = match given.value.form {
        Form::Struct(node) if node.name == "Examples" => node,
        _ => {
            errors.push(given.value.place, "examples takes `Examples { … }`, with a value for each field");
            return None;
        }
    };
    let before = errors.count();
    check::resolve(&mut node, row(declared), false, errors);
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
    read::definition(members).ok()
}

/// The fields that have examples.
fn row(declared: &'static Declared) -> &'static Part {
    let card = declared.card.as_ref().map(|card| leaked(CARD, fields(&card.slots)));
    let mut fields = fields(&declared.slots);
    fields.extend(card.map(|card| {
        let list = List { item: Type::Part(card), min: 0, max: None, things: "cards", member: None };
        Row::optional("cards", Type::List(Box::leak(Box::new(list))), &[])
    }));
    leaked("Examples", fields)
}

fn leaked(name: &'static str, fields: Vec<Row>) -> &'static Part {
    Box::leak(Box::new(Part { name, module: MODULE, rule: "definition_example", fields: Vec::leak(fields), wire: &[], checks: &[] }))
}

fn fields(slots: &[Slot]) -> Vec<Row> {
    static VALUES: List = List { item: ANY, min: 0, max: None, things: "examples", member: None };
    let field = |slot: &Slot| match slot.sort {
        Sort::Texts { .. } => Some(Row::optional(slot.name, Type::List(&VALUES), &[])),
        Sort::Text { .. } | Sort::Url => Some(Row::optional(slot.name, ANY, &[])),
        Sort::Header(format) => has_example(format).then(|| Row::optional(slot.name, ANY, &[])),
        _ => None,
    };
    slots.iter().filter_map(field).collect()
}

/// Whether Meta asks for an example of such a header.
fn has_example(format: Format) -> bool {
    !matches!(format, Format::Location | Format::Product)
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
