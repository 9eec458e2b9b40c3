//! Definitions out of a file of Meta's JSON.

use std::collections::HashMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Ident, Span, TokenTree};
use whatsapp_dsl_rules::declared::{CARD_NAMES, Names, naming};
use whatsapp_dsl_rules::definition::read::{Entry, entries};
use whatsapp_dsl_rules::definition::{self, Definition};
use whatsapp_dsl_rules::json::Map;
use whatsapp_dsl_rules::{Violation, nearest};

use super::source::File;
use super::types::{self, Found, Own, Type};
use crate::ast::{self, Form, Scalar, Struct};
use crate::errors::Errors;

/// The types that the file makes, and the file to be tracked.
pub(super) fn types(file: &File, errors: &mut Errors) -> (Vec<Type>, Option<PathBuf>) {
    let refused = || file.own.iter().map(|own| Type::refused(own.name.clone(), &Map::new(), &Names::new())).collect();
    let (path, text) = match find(file) {
        Ok(found) => found,
        Err(words) => {
            errors.push(file.span, words);
            return (refused(), None);
        }
    };
    let entries = match entries(&text) {
        Ok(entries) => entries,
        Err(violations) => {
            violations.iter().for_each(|violation| errors.push(file.span, format!("{}: {violation}", file.path)));
            return (refused(), Some(path));
        }
    };
    if entries.is_empty() {
        errors.push(file.span, format!("{}: there is no template in this file", file.path));
    }
    let names: Vec<String> = entries.iter().filter_map(|entry| entry.name.clone()).collect();
    let own = own_names(&file.own, &names, file, errors);
    let (found, broken) = judge(entries, file, errors);
    let mut types = types::of_list(&found, &own, file.span, |span, words| {
        errors.push(span.unwrap_or(file.span), format!("{}: {words}", file.path));
    });
    // Whatever could not be read is a type all the same, if only its name could be.
    for (name, members) in broken {
        let type_name = own.get(&name).map_or_else(|| Ident::new(&naming::type_name(&name), file.span), |own| own.type_name.clone());
        if !types.iter().any(|known| known.name == type_name) {
            let names = own.get(&name).map(|own| own.names.clone()).unwrap_or_default();
            types.push(Type::refused(type_name, &members, &names));
        }
    }
    for unknown in &file.own {
        if !types.iter().any(|known| known.name == unknown.name) {
            types.push(Type::refused(unknown.name.clone(), &Map::new(), &Names::new()));
        }
    }
    (types, Some(path))
}

/// The definitions that can be read, and the names and members of the others.
fn judge(entries: Vec<Entry>, file: &File, errors: &mut Errors) -> (Vec<Found>, Vec<(String, Map)>) {
    let (mut found, mut broken): (Vec<Found>, _) = (Vec::new(), Vec::new());
    let mut known = HashMap::new();
    for entry in entries {
        let title = match (&entry.name, &entry.language) {
            (Some(name), Some(language)) => format!("{name}/{language}"),
            (Some(name), None) => name.clone(),
            _ if entry.at.is_empty() => "the definition".to_owned(),
            _ => entry.at.clone(),
        };
        let mut report = |violation: &Violation| errors.push(file.span, format!("{}: {title}: {violation}", file.path));
        match entry.read {
            Ok(definition) => {
                judged(&definition).iter().for_each(&mut report);
                if known.insert(definition.title(), ()).is_some() {
                    let words = "this template stands twice in this language";
                    report(&Violation::new("definition_language_twice", definition::code::EXISTS, words));
                    continue;
                }
                found.push(Found { definition, members: entry.members });
            }
            Err(violations) => {
                violations.iter().for_each(report);
                broken.extend(entry.name.map(|name| (name, entry.members)));
            }
        }
    }
    (found, broken)
}

/// What stands against a definition. Where Meta has judged, only what a send needs is asked.
fn judged(definition: &Definition) -> Vec<Violation> {
    match definition.status.as_deref() {
        None | Some("PENDING") => definition::check(definition),
        Some(_) => definition::check_send(definition),
    }
}

/// The file and what is in it: beside the package's `Cargo.toml`, else beside the source file.
fn find(file: &File) -> Result<(PathBuf, String), String> {
    let mut tried = Vec::new();
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let source = source_of(&file.literal.span()).and_then(|source| Some(source.parent()?.to_owned()));
    for folder in [package, source].into_iter().flatten() {
        let path = folder.join(&file.path);
        if tried.contains(&path) {
            continue;
        }
        if path.is_file() {
            let text = fs::read_to_string(&path).map_err(|error| format!("{} cannot be read: {error}", file.path))?;
            return Ok((path, text));
        }
        tried.push(path);
    }
    let tried: Vec<_> = tried.iter().map(|path| format!("{}", path.display())).collect();
    Err(format!(
        "there is no file {}: neither the folder of Cargo.toml nor that of this source file has it ({})",
        file.path,
        tried.join(", ")
    ))
}

/// The source file that the call stands in, if the compiler tells it.
fn source_of(span: &Span) -> Option<PathBuf> {
    let path = proc_macro::is_available().then(|| span.unwrap().local_file()).flatten()?;
    if path.is_absolute() { Some(path) } else { env::current_dir().ok().map(|folder| folder.join(Path::new(&path))) }
}

/// Own names by the template that they are for.
fn own_names(own: &[Struct], names: &[String], file: &File, errors: &mut Errors) -> HashMap<String, Own> {
    let mut found = HashMap::new();
    for node in own {
        if whatsapp_dsl_rules::table::kind(&node.name.to_string()).is_some() {
            errors.push(node.name.span(), format!("`{}` is a kind of message: give the template another name", node.name));
        }
        let Some((name, span)) = name_of(node, errors) else { continue };
        if !names.contains(&name) {
            let words = match nearest(&name, names.iter().map(String::as_str)) {
                Some(meant) => format!("{} has no template `{name}`, did you mean `{meant}`?", file.path),
                None => format!("{} has no template `{name}`", file.path),
            };
            errors.push(span, words);
            continue;
        }
        let mut fields = Names::new();
        own_fields(node, "", &mut fields, errors);
        if found.insert(name.clone(), Own { type_name: node.name.clone(), names: fields }).is_some() {
            errors.push(span, format!("`{name}` is given a name twice"));
        }
    }
    found
}

/// The template that own names are for.
fn name_of(node: &Struct, errors: &mut Errors) -> Option<(String, Span)> {
    let Some(field) = node.fields.iter().find(|field| field.name == "name") else {
        errors.push(node.name.span(), format!("`{}` needs the name of its template: {} {{ name: \"…\" }}", node.name, node.name));
        return None;
    };
    match &field.value.form {
        Form::Literal(ast::Known { value: Scalar::Text(name), .. }) => Some((name.clone(), field.value.place.start)),
        _ => {
            errors.push(field.value.place, "name takes the name of a template at Meta, a string");
            None
        }
    }
}

/// `body: [customer, code]`, `url: tracking`, `cards: Card { url: sku }`.
fn own_fields(node: &Struct, prefix: &str, names: &mut Names, errors: &mut Errors) {
    for field in &node.fields {
        let key = format!("{prefix}{}", field.name);
        if field.name == "name" && prefix.is_empty() {
            continue;
        }
        let own: Option<Vec<String>> = match &field.value.form {
            Form::Struct(card) if field.name == "cards" => {
                own_fields(card, CARD_NAMES, names, errors);
                continue;
            }
            Form::List(list) => {
                list.entries.iter().map(|entry| if let ast::Entry::Value(value) = entry { word(&value.form) } else { None }).collect()
            }
            form => word(form).map(|word| vec![word]),
        };
        let Some(own) = own else {
            errors
                .push(field.value.place, format!("{} takes names of fields, without quotation marks: body: [customer, code]", field.name));
            continue;
        };
        names.insert(key, own);
    }
}

/// A lone word.
fn word(form: &Form) -> Option<String> {
    let Form::Expression(expression) = form else { return None };
    let mut tokens = expression.tokens.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(word)), None) => Some(word.to_string()),
        _ => None,
    }
}
