//! The struct of a template, its setters, and the macro that `message!` calls.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::quote;
use whatsapp_dsl_rules::Type as Stored;
use whatsapp_dsl_rules::declared::blank::Blank;
use whatsapp_dsl_rules::declared::{Declared, naming};

use super::docs;
use super::types::DeclaredType;
use crate::expand;

/// Makes the compiler look at the file whenever it changes.
pub(super) fn track(path: &Path) -> TokenStream {
    let path = path.to_string_lossy();
    quote!(
        const _: &[::core::primitive::u8] = ::core::include_bytes!(#path);
    )
}

/// `$crate::private::declare! { … }`. It is put together as a text: in a macro the compiler reads one faster than it takes tokens.
pub(super) fn item(one: &DeclaredType, krate: &TokenTree) -> TokenStream {
    // One attribute for all the lines, which the compiler reads faster than one for each.
    let mut text = format!("($) #[doc = {:?}] ", docs::of_type(one));
    if let Some(note) = docs::deprecation(one) {
        let _ = write!(text, "#[deprecated(note = {note:?})] ");
    }
    let declaration = one.text();
    let companion = companion(one, &declaration);
    let _ = write!(text, "struct {} / {companion} of {declaration:?}; ", one.name);
    match (&one.unsendable, one.declared) {
        (Some(words), _) => {
            let _ = write!(text, "unsendable {companion}_Sendable {words:?}; fields {{ ");
            setters_of_all(one, &mut text);
            text.push_str("} ");
        }
        (None, Some(declared)) => fields(one, declared, &mut text),
        (None, None) => text.push_str("refused; "),
    }
    // What was put together here is Rust.
    let tokens: TokenStream = text.parse().unwrap_or_default();
    let mut spans: HashMap<String, Span> = one.spans.clone();
    spans.insert(one.name.to_string(), one.name.span());
    let tokens = under(tokens, one.name.span(), &spans);
    quote!(#krate::private::declare! { #tokens })
}

/// `fields { #[doc = "…"] customer 1 (set template::Parameter); … }`.
fn fields(one: &DeclaredType, declared: &'static Declared, text: &mut String) {
    let languages: Vec<String> = declared.codes.iter().map(|code| format!("{code:?}")).collect();
    let _ = write!(text, "name {:?}; languages [{}]; ", declared.name(), languages.join(", "));
    let card = naming::card_type_name(&one.name.to_string());
    text.push_str("fields { ");
    let setters = |blanks: &[Blank], in_card: bool, text: &mut String| {
        for (index, blank) in blanks.iter().enumerate() {
            let docs = docs::of_field(declared, blank, in_card);
            let _ = write!(text, "#[doc = {docs:?}] {} {index} ({}); ", blank.name(), stored(blank, &card));
        }
        text.push_str("} ");
    };
    setters(&declared.blanks, false, text);
    if let Some(cards) = &declared.card {
        let _ = write!(text, "card {card} {{ ");
        setters(&cards.blanks, true, text);
    }
}

/// The fields of every language, each once. They are set on nothing, but then nothing more is said of them.
fn setters_of_all(one: &DeclaredType, text: &mut String) {
    let mut known = Vec::new();
    for blank in one.declared.iter().chain(&one.several).flat_map(|declared| &declared.blanks) {
        if !known.contains(&blank.name()) && !blank.is_cards() {
            known.push(blank.name());
            let _ = write!(text, "{} 0 ({}); ", blank.name(), stored(blank, ""));
        }
    }
}

/// What its setter takes: `list template::Parameter`.
fn stored(blank: &Blank, card: &str) -> String {
    if blank.is_cards() {
        return format!("cards {card}");
    }
    let word = if matches!(blank.field.value, Stored::List(_)) { "list" } else { "set" };
    let (module, name) = expand::type_of(&blank.field.value);
    format!("{word} {module}::{name}")
}

/// The name of the macro, which in the whole crate must be its own.
fn companion(one: &DeclaredType, declaration: &str) -> String {
    let mut hasher = DefaultHasher::new();
    declaration.hash(&mut hasher);
    if proc_macro::is_available() {
        let span = one.name.span().unwrap();
        (span.file(), span.line(), span.column()).hash(&mut hasher);
        // An editor, which tells no file, expands the same call again and again and wants the same of it.
        let times = if span.file().is_empty() { 0 } else { times_before(hasher.finish()) };
        if times > 0 {
            times.hash(&mut hasher);
        }
    }
    format!("__{}_{:016x}", one.name, hasher.finish())
}

/// How often a template was declared before at the same place, by a `macro_rules!` or a file that is included twice.
fn times_before(place: u64) -> usize {
    static DECLARED: Mutex<BTreeMap<u64, usize>> = Mutex::new(BTreeMap::new());
    let mut declared = DECLARED.lock().unwrap_or_else(PoisonError::into_inner);
    let times = declared.entry(place).or_default();
    *times += 1;
    *times - 1
}

/// The tokens, each name that was typed where it was typed, all others where the template was named.
fn under(tokens: TokenStream, place: Span, spans: &HashMap<String, Span>) -> TokenStream {
    // A text has places of its own, which an editor would look for in the file.
    let placed = |mut token: TokenTree| {
        let mut span = Span::call_site().located_at(place);
        match &mut token {
            TokenTree::Ident(word) => {
                if let Some(typed) = spans.get(&word.to_string()) {
                    span = span.located_at(*typed);
                }
            }
            TokenTree::Group(group) => *group = Group::new(group.delimiter(), under(group.stream(), place, spans)),
            _ => {}
        }
        token.set_span(span);
        token
    };
    tokens.into_iter().map(placed).collect()
}
