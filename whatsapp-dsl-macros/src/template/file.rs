//! Definitions out of a file of Meta's JSON.

use std::collections::{HashMap, HashSet};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Ident, Span, TokenTree};
use whatsapp_dsl_rules::declared::{CARD_NAMES, Names, naming};
use whatsapp_dsl_rules::definition;
use whatsapp_dsl_rules::definition::read::{Entry, entries};
use whatsapp_dsl_rules::json::Map;
use whatsapp_dsl_rules::{Violation, nearest};

use super::origin::File;
use super::types::{self, DeclaredType, Judged, Own};
use crate::ast::{Form, Item, LiteralValue, Scalar, Struct};
use crate::errors::Errors;

/// The types that the file makes, and the file to be tracked.
pub(super) fn types(file: &File, errors: &mut Errors) -> (Vec<DeclaredType>, Option<PathBuf>) {
    let fit: Vec<&Struct> = file.own.iter().filter(|own| is_fit(own, errors)).collect();
    let refused = || fit.iter().map(|own| DeclaredType::refused(own.name.clone(), &Map::new(), &Names::new())).collect();
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
            for violation in &violations {
                errors.push(file.span, format!("{}: {violation}", file.path));
            }
            return (refused(), Some(path));
        }
    };
    if entries.is_empty() {
        errors.push(file.span, format!("{}: there is no template in this file", file.path));
    }
    let names: Vec<String> = entries.iter().filter_map(|entry| entry.name.clone()).collect();
    let own = own_names(&fit, &names, file, errors);
    let (found, broken) = judge(entries, file, errors);
    let mut types = types::of_list(&found, &own, file.span, &mut |span, words| {
        errors.push(span.unwrap_or(file.span), format!("{}: {words}", file.path));
    });
    let mut known: HashSet<String> = types.iter().map(|one| one.name.to_string()).collect();
    let mut add = |name: Ident, members: &Map, names: &Names| {
        if known.insert(name.to_string()) {
            types.push(DeclaredType::refused(name, members, names));
        }
    };
    // Whatever could not be read is a type all the same, if only its name could be.
    for (name, members) in broken {
        match own.get(&name) {
            Some(own) => add(own.type_name.clone(), &members, &own.names),
            None => add(Ident::new(&naming::type_name(&name), file.span), &members, &Names::new()),
        }
    }
    for unknown in fit {
        add(unknown.name.clone(), &Map::new(), &Names::new());
    }
    (types, Some(path))
}

/// The definitions that can be read, and the names and members of the others.
fn judge(entries: Vec<Entry>, file: &File, errors: &mut Errors) -> (Vec<Judged>, Vec<(String, Map)>) {
    let (mut found, mut broken): (Vec<Judged>, _) = (Vec::new(), Vec::new());
    let mut known = HashSet::new();
    for entry in entries {
        let title = entry.title().unwrap_or_else(|| if entry.at.is_empty() { "the definition".to_owned() } else { entry.at.clone() });
        let mut report = |violation: &Violation| errors.push(file.span, format!("{}: {title}: {}", file.path, said(violation)));
        match entry.read {
            Ok(definition) => {
                let violations = definition::check_import(&definition);
                violations.iter().for_each(&mut report);
                if !known.insert(definition.title()) {
                    let words = "this template stands twice in this language";
                    report(&Violation::new("definition_language_twice", definition::code::EXISTS, words));
                    continue;
                }
                found.push(Judged { definition, members: entry.members, is_broken: !violations.is_empty() });
            }
            Err(violations) => {
                violations.iter().for_each(report);
                broken.extend(entry.name.map(|name| (name, entry.members)));
            }
        }
    }
    (found, broken)
}

/// The violation with its place, unless that is all in its words.
fn said(violation: &Violation) -> String {
    let is_member = !violation.path().contains(['.', '[']);
    if is_member { violation.sentence() } else { violation.to_string() }
}

/// The file and what is in it: beside the package's `Cargo.toml`, else beside the source file.
fn find(file: &File) -> Result<(PathBuf, String), String> {
    if file.path.is_empty() {
        return Err("a path is missing between the quotation marks: \"templates/approved.json\"".to_owned());
    }
    let mut tried = Vec::new();
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let source = source_of(file.literal.span()).and_then(|source| Some(source.parent()?.to_owned()));
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
    Err(not_there(&file.path, &tried))
}

/// The file is not there: where it was looked for.
fn not_there(path: &str, tried: &[PathBuf]) -> String {
    if let Some(folder) = tried.iter().find(|path| path.is_dir()) {
        return format!("{} is a folder: name a file in it", display_path(folder));
    }
    match tried {
        [package, source] => {
            let (package, source) = (display_path(package), display_path(source));
            format!("there is no file {path}, neither beside Cargo.toml ({package}) nor beside this source file ({source})")
        }
        _ => format!("there is no file {path}"),
    }
}

/// A path as the compiler shows it: from where the compiler runs.
fn display_path(path: &Path) -> String {
    let from_here = env::current_dir().ok().and_then(|folder| path.strip_prefix(folder).ok().map(Path::to_owned));
    from_here.unwrap_or_else(|| path.to_owned()).display().to_string()
}

/// The source file that the call is in, if the compiler tells it.
fn source_of(span: Span) -> Option<PathBuf> {
    let path = proc_macro::is_available().then(|| span.unwrap().local_file()).flatten()?;
    if path.is_absolute() { Some(path) } else { env::current_dir().ok().map(|folder| folder.join(Path::new(&path))) }
}

/// Whether the own name can be one of a type.
fn is_fit(own: &Struct, errors: &mut Errors) -> bool {
    let words = naming::unfit_type_name(&own.name.to_string());
    if let Some(words) = &words {
        errors.push(own.name.span(), words.as_str());
    }
    words.is_none()
}

/// Own names by the template that they are for.
fn own_names(own: &[&Struct], names: &[String], file: &File, errors: &mut Errors) -> HashMap<String, Own> {
    let mut found = HashMap::new();
    for node in own {
        let Some((name, span)) = name_of(node, errors) else { continue };
        if !names.contains(&name) {
            let words = match nearest(&name, names.iter().map(String::as_str)) {
                Some(meant) => format!("{} has no template `{name}`, did you mean `{meant}`?", file.path),
                None => format!("{} has no template `{name}`", file.path),
            };
            errors.push(span, words);
            continue;
        }
        let mut given = Own { type_name: node.name.clone(), names: Names::new(), spans: HashMap::new() };
        own_fields(node, "", &mut given, errors);
        if found.insert(name.clone(), given).is_some() {
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
    if let Form::Literal(Some(LiteralValue { scalar: Scalar::Text(name), .. })) = &field.value.form {
        Some((name.clone(), field.value.extent.start))
    } else {
        errors.push(field.value.extent, "name takes the name of a template at Meta, a string");
        None
    }
}

/// `body: [customer, code]`, `url: tracking`, `cards: Card { url: sku }`.
fn own_fields(node: &Struct, prefix: &str, given: &mut Own, errors: &mut Errors) {
    for field in &node.fields {
        let key = format!("{prefix}{}", field.name);
        if field.name == "name" && prefix.is_empty() {
            continue;
        }
        let own: Option<Vec<String>> = match &field.value.form {
            Form::Struct(card) if field.name == "cards" => {
                own_fields(card, CARD_NAMES, given, errors);
                continue;
            }
            Form::List(list) => list.0.iter().map(|entry| if let Item::Value(value) = entry { word(&value.form) } else { None }).collect(),
            form => word(form).map(|word| vec![word]),
        };
        if let Some(own) = own.filter(|_| field.name != "cards") {
            given.spans.insert(key.clone(), field.name.span());
            if given.names.insert(key, own).is_some() {
                errors.push(field.name.span(), format!("`{}` is given names twice", field.name));
            }
        } else {
            errors.push(field.value.extent, takes_names(&field.name.to_string()));
        }
    }
}

/// What is expected where names of fields are given.
fn takes_names(field: &str) -> String {
    match field {
        "cards" => "cards takes the names of the fields of a card, which are those of every card: cards: Card { url: sku }".to_owned(),
        "body" => "body takes a list of names, without quotation marks: body: [customer, code]".to_owned(),
        _ => format!("{field} takes a name, without quotation marks: {field}: tracking"),
    }
}

/// A lone word.
fn word(form: &Form) -> Option<String> {
    let Form::Expression(expression) = form else {
        return if let Form::Word(word) = form { Some(word.to_string()) } else { None };
    };
    let mut tokens = expression.tokens.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(word)), None) => Some(word.to_string()),
        _ => None,
    }
}
