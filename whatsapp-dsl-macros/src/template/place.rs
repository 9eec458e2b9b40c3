//! A definition in place: the tree becomes Meta's JSON, which is read and checked as any other.

use proc_macro2::TokenStream;
use whatsapp_dsl_rules::Violation;
use whatsapp_dsl_rules::declared::blank::{self, Blank};
use whatsapp_dsl_rules::declared::{CARD_NAMES, Declared, Names, naming};
use whatsapp_dsl_rules::definition::placeholder::{is_number, names};
use whatsapp_dsl_rules::definition::{Definition, ParameterFormat, check_without_examples, read, write};
use whatsapp_dsl_rules::json::{Json, Map};
use whatsapp_dsl_rules::layout;
use whatsapp_dsl_rules::table::definition::{CALL_PERMISSION_REQUEST, COMPONENTS, DEFINITION, EXAMPLES};

use super::origin::DECLARED_BY;
use super::paths::Paths;
use super::types::{DeclaredType, Judged, Spans, as_judged, words_of};
use super::{examples, literals};
use crate::ast::{self, Call, LiteralValue, Promise, Scalar};
use crate::errors::Errors;
use crate::resolved::{Field, Form, Struct};
use crate::{check, editor};

/// The type that the call declares, and the definition as an editor sees it.
pub(super) fn types(call: Call, errors: &mut Errors) -> (Vec<DeclaredType>, TokenStream) {
    let Some(mut node) = call.message else { return (Vec::new(), TokenStream::new()) };
    let name = node.name.clone();
    if let Some(words) = unfit(&name.to_string(), call.is_path, call.has_fields) {
        errors.push(name.span(), words);
        return (Vec::new(), TokenStream::new());
    }
    if !call.has_fields {
        errors.push(name.span(), format!("`{name}` needs its definition in braces: {name} {{ name: \"…\", language: \"…\", … }}"));
        return (vec![DeclaredType::unknown(name)], TokenStream::new());
    }
    let examples = node.fields.iter().position(|field| field.name == EXAMPLES).map(|index| node.fields.remove(index));
    if let Some(examples) = examples.as_ref().filter(|examples| examples.is_quoted) {
        errors.push(examples.name.span(), check::without_quotes(&examples.name));
    }
    let node = check::resolve(node, &DEFINITION, Promise::Checked, errors);
    literals::only(&node, errors);
    let for_editors = editor::definition(&node, examples.as_ref(), &call.roots);
    let declared = if errors.is_empty() {
        declared(&node, examples, errors)
    } else {
        besides(&node, errors);
        None
    };
    let refused = || {
        let (members, own) = request(&node);
        DeclaredType::refused(name, &members, &own)
    };
    (vec![declared.unwrap_or_else(refused)], for_editors)
}

/// Why the name cannot be one of a type.
fn unfit(name: &str, is_path: bool, has_fields: bool) -> Option<String> {
    if !has_fields && !naming::is_type_name(name) {
        return Some(DECLARED_BY.to_owned());
    }
    if is_path {
        return Some("a template is declared in the module where its type belongs: write its name without a path".to_owned());
    }
    naming::unfit_type_name(name)
}

/// What is wrong with the values that could be read, besides those that could not: nothing is said of what is missing.
fn besides(node: &Struct, errors: &mut Errors) {
    let (paths, members) = (Paths::of(node), request(node).0);
    let mut violations = read::definition(&members).err().unwrap_or_default();
    violations.extend(of_the_rest(&members, &violations));
    for violation in violations {
        if let Some(place) = paths.leaf(violation.path()) {
            errors.push(place, violation.sentence());
        }
    }
}

/// The rules that a definition breaks which cannot be read as a whole.
fn of_the_rest(members: &Map, known: &[Violation]) -> Vec<Violation> {
    let read = read::definition(&as_judged(members)).ok().filter(|definition| definition.notes.unsendable.is_none());
    let definition = read.map(|definition| Definition { status: None, ..definition });
    let mut violations = definition.map(|definition| check_without_examples(&definition)).unwrap_or_default();
    violations.retain(|violation| !known.iter().any(|other| other.path() == violation.path()));
    violations
}

fn declared(node: &Struct, given: Option<ast::Field>, errors: &mut Errors) -> Option<DeclaredType> {
    let mut paths = Paths::of(node);
    let (members, own) = request(node);
    if let (Some(field), Some(components)) = (asks_to_call(node), members.get(COMPONENTS).and_then(Json::as_array)) {
        paths.add(format!("{COMPONENTS}[{}]", components.len().saturating_sub(1)), field.name.span().into());
    }
    let definition = match read::definition(&members) {
        Ok(definition) => definition,
        Err(violations) => {
            for violation in &violations {
                errors.push(paths.extent(violation.path()), violation.sentence());
            }
            for violation in of_the_rest(&members, &violations) {
                // A body is missing, whatever else is.
                let is_certain = node.field("body").is_none() && violation.path() == COMPONENTS;
                let place = paths.leaf(violation.path()).or_else(|| is_certain.then(|| node.name.span().into()));
                if let Some(place) = place {
                    errors.push(place, violation.sentence());
                }
            }
            return None;
        }
    };
    let violations = check_without_examples(&definition);
    for violation in &violations {
        errors.push(paths.extent(violation.path()), violation.sentence());
    }
    let is_broken = !violations.is_empty();
    let found = Judged { definition, members, is_broken, has_double: false };
    let mut declared = match DeclaredType::new(node.name.clone(), &[&found], &own) {
        Ok(declared) => declared,
        Err(clash) => {
            if !is_broken {
                errors.push(node.name.span(), words_of(&clash));
            }
            return None;
        }
    };
    // What the fields of a definition that breaks a rule should be is not known.
    if let (Some(given), Some(fields), false) = (given, declared.declared, is_broken)
        && let Some(with_examples) = examples::fill(given, fields, errors)
        && let Ok(Json::Object(members)) = Json::parse(&write::to_json(&with_examples))
    {
        let found = Judged { definition: with_examples, members, is_broken, has_double: false };
        declared = DeclaredType::new(node.name.clone(), &[&found], &own).unwrap_or(declared);
    }
    declared.spans = declared.declared.map(|declared| spans(node, declared)).unwrap_or_default();
    Some(declared)
}

/// The request by which Meta would be asked for the template, and the names that variables of links have here.
fn request(node: &Struct) -> (Map, Names) {
    let mut members = layout::json(&DEFINITION, node);
    members.remove(CALL_PERMISSION_REQUEST);
    let (mut own, mut is_named) = (Names::new(), false);
    if let Some(Json::Array(components)) = members.get_mut(COMPONENTS) {
        if asks_to_call(node).is_some() {
            let mut component = Map::new();
            component.insert("type", CALL_PERMISSION_REQUEST);
            components.push(component.into());
        }
        is_named = components.iter().any(has_named_variable);
        number_links(components, "", &mut own);
    }
    // Requests say how their variables are written, definitions in place show it.
    let format = if is_named { ParameterFormat::Named } else { ParameterFormat::Positional };
    if !members.contains_key("parameter_format") {
        members.insert("parameter_format", format.as_str());
    }
    (members, own)
}

/// The field that asks to be allowed to call, if it does.
fn asks_to_call(node: &Struct) -> Option<&Field> {
    let is_true = |field: &&Field| matches!(field.value.form, Form::Literal(LiteralValue { scalar: Scalar::Flag(true), .. }));
    node.field(CALL_PERMISSION_REQUEST).filter(is_true)
}

fn text_variables(component: &Json) -> Vec<String> {
    let text = component.get("text").and_then(Json::as_str).unwrap_or_default();
    names(text).into_iter().map(str::to_owned).collect()
}

fn has_named_variable(component: &Json) -> bool {
    let in_card = |card: &Json| list(card, COMPONENTS).iter().any(has_named_variable);
    text_variables(component).iter().any(|name| !is_number(name)) || list(component, "cards").iter().any(in_card)
}

fn list<'a>(object: &'a Json, member: &str) -> &'a [Json] {
    object.get(member).and_then(Json::as_array).unwrap_or_default()
}

/// Numbers the variables of links, as Meta does, and keeps their names.
fn number_links(components: &mut [Json], prefix: &str, own: &mut Names) {
    let mut taken = Vec::new();
    for component in &*components {
        taken.append(&mut text_variables(component));
    }
    for component in components {
        if let Some(Json::Array(buttons)) = component.get_mut("buttons") {
            of_buttons(buttons, prefix, &mut taken, own);
        }
        let Some(Json::Array(cards)) = component.get_mut("cards") else { continue };
        for card in cards {
            if let Some(Json::Array(components)) = card.get_mut(COMPONENTS) {
                number_links(components, CARD_NAMES, own);
            }
        }
    }
}

/// Whether another field has the name.
fn is_taken(name: &str, taken: &[String]) -> bool {
    let has = |wanted: &str| taken.iter().any(|taken| taken == wanted);
    has(name) || name.strip_suffix('_').is_some_and(|word| naming::is_word(word) && has(word))
}

/// A single variable with a name becomes `{{1}}`, and its name that of the field.
fn of_buttons(buttons: &mut [Json], prefix: &str, taken: &mut Vec<String>, own: &mut Names) {
    let mut count = 0;
    for button in buttons {
        let Some(url) = button.get("url").and_then(Json::as_str) else { continue };
        let found = names(url);
        count += usize::from(!found.is_empty());
        if let [name] = found.as_slice()
            && naming::is_field_name(name)
        {
            let numbered = url.replacen(&format!("{{{{{name}}}}}"), "{{1}}", 1);
            let mut name = (*name).to_owned();
            while is_taken(&name, taken) {
                name.push('_');
            }
            taken.push(name.clone());
            own.insert(format!("{prefix}{}", blank::numbered("url", count)), vec![name]);
            if let Some(url) = button.get_mut("url") {
                *url = numbered.into();
            }
        }
    }
}

fn spans(node: &Struct, declared: &Declared) -> Spans {
    let mut spans = Vec::new();
    for blanks in [&declared.blanks[..], declared.card.as_ref().map_or(&[], |card| &card.blanks)] {
        for name in blanks.iter().map(Blank::name) {
            let span = literals::find(node, name, &format!("{{{{{}}}}}", name.trim_end_matches('_')));
            spans.extend(span.map(|span| (name.to_owned(), span)));
        }
    }
    spans
}
