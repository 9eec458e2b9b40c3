//! Definitions out of a file of Meta's JSON.

use std::collections::HashMap;
use std::env;
use std::fmt::Display;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use whatsapp_dsl_rules::declared::{CARD_NAMES, Names, naming};
use whatsapp_dsl_rules::definition;
use whatsapp_dsl_rules::definition::read::{Entry, entries};
use whatsapp_dsl_rules::json::Map;
use whatsapp_dsl_rules::{Violation, nearest};

use super::origin::File;
use super::types::{self, DeclaredType, Judged, Own};
use crate::ast::{Form, Item, LiteralValue, Scalar, Struct};
use crate::check;
use crate::errors::Errors;

/// The types that the file makes, and the file to be tracked.
pub(super) fn types(file: &File, errors: &mut Errors) -> (Vec<DeclaredType>, Option<PathBuf>) {
    let mut fit = Vec::new();
    for own in &file.own {
        match naming::unfit_type_name(&own.name.to_string()) {
            None => fit.push(own),
            Some(words) => errors.push(own.name.span(), words),
        }
    }
    let (mut types, path) = match find(file) {
        Ok((path, text)) => (of_text(&text, &fit, file, errors), Some(path)),
        Err(words) => {
            errors.push(file.span, words);
            (Vec::new(), None)
        }
    };
    for own in fit {
        types.push(DeclaredType::unknown(own.name.clone()));
    }
    // What could not be read comes behind what could.
    let mut known: HashMap<String, usize> = HashMap::new();
    types.retain(|one| known.insert(one.name.to_string(), 0).is_none());
    (types, path)
}

/// The types of the definitions in the text: whatever could not be read is one all the same, if only its name could be.
fn of_text(text: &str, own: &[&Struct], file: &File, errors: &mut Errors) -> Vec<DeclaredType> {
    let entries = match entries(text) {
        Ok(entries) => entries,
        Err(violations) => {
            for violation in &violations {
                tell(file, None, violation, errors);
            }
            return Vec::new();
        }
    };
    if entries.is_empty() {
        tell(file, None, "there is no template in this file", errors);
    }
    let own = own_names(own, &entries, file, errors);
    let (found, broken) = judge(entries, file, errors);
    let mut types = types::of_list(&found, &own, file.span, &mut |span, words| tell(file, span, words, errors));
    for (name, members) in broken {
        let one = match Own::of(&own, &name) {
            Some(own) => DeclaredType::refused(own.type_name.clone(), &members, &own.names),
            None => DeclaredType::refused(Ident::new(&naming::type_name(&name), file.span), &members, &Names::new()),
        };
        types.push(one);
    }
    types
}

/// Reports what is wrong with the file, where it is named unless a name of its own is to blame.
fn tell(file: &File, span: Option<Span>, words: impl Display, errors: &mut Errors) {
    errors.push(span.unwrap_or(file.span), format!("{}: {words}", file.path));
}

/// The definitions that can be read, and the names and members of the others.
fn judge(entries: Vec<Entry>, file: &File, errors: &mut Errors) -> (Vec<Judged>, Vec<(String, Map)>) {
    let (mut found, mut broken): (Vec<Judged>, _) = (Vec::new(), Vec::new());
    let mut known: HashMap<String, usize> = HashMap::new();
    for entry in entries {
        let title = entry.title().unwrap_or_else(|| if entry.at.is_empty() { "the definition".to_owned() } else { entry.at.clone() });
        let mut report = |violation: &Violation| tell(file, None, format_args!("{title}: {}", said(violation)), errors);
        match entry.read {
            // Nothing can be sent by a name that is not there, and nothing else in the list depends on it.
            Ok(definition) if definition.is_listed() && definition.name.is_empty() => {}
            Ok(definition) => {
                let violations = definition::check_import(&definition);
                violations.iter().for_each(&mut report);
                if let Some(first) = known.get(&definition.title()).and_then(|first| found.get_mut(*first)) {
                    if first.definition.status.is_none() || definition.status.is_none() {
                        let words = "this template is in the file more than once in this language";
                        report(&Violation::new("definition_listed_twice", definition::code::EXISTS, words));
                    } else {
                        // Pages of Graph's list may overlap.
                        first.has_double |= first.definition != definition;
                    }
                    continue;
                }
                known.insert(definition.title(), found.len());
                found.push(Judged { definition, members: entry.members, is_broken: !violations.is_empty(), has_double: false });
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
    if violation.path().contains(['.', '[']) { violation.to_string() } else { violation.sentence() }
}

/// The file and what is in it: beside the package's `Cargo.toml`, else beside the source file.
fn find(file: &File) -> Result<(PathBuf, String), String> {
    if file.path.is_empty() {
        return Err("a path is missing between the quotes: \"templates/approved.json\"".to_owned());
    }
    let mut tried = Vec::new();
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let source = source_of(file.span).and_then(|source| Some(source.parent()?.to_owned()));
    for folder in [package, source].into_iter().flatten() {
        let path = folder.join(&file.path);
        if tried.contains(&path) {
            continue;
        }
        if path.is_file() {
            let bytes = fs::read(&path).map_err(|error| format!("{} cannot be read: {error}", file.path))?;
            let text = utf8(bytes).map_err(|encoding| format!("{} is {encoding}: save it as UTF-8", file.path))?;
            return Ok((path, text));
        }
        tried.push(path);
    }
    Err(not_there(&file.path, &tried))
}

/// The text, or how else it is encoded: some shells write UTF-16.
fn utf8(bytes: Vec<u8>) -> Result<String, &'static str> {
    match bytes.get(..2) {
        Some([0xFF, 0xFE] | [0xFE, 0xFF] | [0, _] | [_, 0]) => Err("UTF-16"),
        _ => String::from_utf8(bytes).map_err(|_| "not UTF-8"),
    }
}

fn not_there(path: &str, tried: &[PathBuf]) -> String {
    if path.starts_with("http://") || path.starts_with("https://") {
        return format!("{path} is not a file, and the compiler asks no server: save what Graph answers beside your code");
    }
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

/// Own names by the template that they are for.
fn own_names(own: &[&Struct], entries: &[Entry], file: &File, errors: &mut Errors) -> Vec<Own> {
    let mut found: Vec<Own> = Vec::new();
    for node in own {
        let Some((name, span)) = name_of(node, errors) else { continue };
        if !entries.iter().any(|entry| entry.name.as_ref() == Some(&name)) {
            let names: Vec<_> = entries.iter().map(|entry| entry.name.as_deref().unwrap_or_default()).collect();
            let meant = nearest(&name, names).map(|meant| format!(", did you mean `{meant}`?"));
            errors.push(span, format!("{} has no template `{name}`{}", file.path, meant.unwrap_or_default()));
            continue;
        }
        let mut given = Own { of: name, type_name: node.name.clone(), names: Names::new(), spans: Vec::new() };
        own_fields(node, "", &mut given, errors);
        if let Some(known) = found.iter_mut().find(|known| known.of == given.of) {
            errors.push(span, format!("`{}` is given a name more than once", known.of));
            *known = given;
        } else {
            found.push(given);
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
    if let Form::Literal(Ok(LiteralValue { scalar: Scalar::Text(name), .. })) = &field.value.form {
        return Some((name.clone(), field.value.extent.start));
    }
    errors.push(field.value.extent, "name takes the name of the template at Meta, as a string");
    None
}

/// `body: [customer, code]`, `url: tracking`, `cards: Card { url: sku }`.
fn own_fields(node: &Struct, prefix: &str, given: &mut Own, errors: &mut Errors) {
    for field in &node.fields {
        let key = format!("{prefix}{}", field.name);
        if field.is_quoted {
            errors.push(field.name.span(), check::without_quotes(&field.name));
        }
        if field.name == "name" && prefix.is_empty() {
            continue;
        }
        let mut own = Vec::new();
        let is_names = match &field.value.form {
            Form::Struct(card) if field.name == "cards" => {
                own_fields(card, CARD_NAMES, given, errors);
                continue;
            }
            Form::List(list) => list.0.iter().all(|entry| matches!(entry, Item::Value(value) if word(&value.form, &mut own))),
            form => word(form, &mut own),
        };
        if is_names && field.name != "cards" {
            given.spans.push((key.clone(), field.name.span()));
            if given.names.insert(key, own).is_some() {
                errors.push(field.name.span(), format!("`{}` is given names more than once", field.name));
            }
        } else {
            errors.push(field.value.extent, takes_names(&field.name.to_string()));
        }
    }
}

fn takes_names(field: &str) -> String {
    match field {
        "cards" => "cards takes the names of the fields of a card, which are those of every card: cards: Card { url: sku }".to_owned(),
        "body" => "body takes a list of names, without quotes: body: [customer, code]".to_owned(),
        _ => format!("{field} takes a name, without quotes: {field}: tracking"),
    }
}

/// Whether it is a name, which is added.
fn word(form: &Form, words: &mut Vec<String>) -> bool {
    let mut tokens = match form {
        Form::Word(word) => TokenStream::from(TokenTree::Ident(word.clone())).into_iter(),
        Form::Expression(expression) => expression.tokens.clone().into_iter(),
        _ => return false,
    };
    let Some(TokenTree::Ident(word)) = tokens.next() else { return false };
    words.push(word.to_string());
    tokens.next().is_none()
}
