//! The names of types and fields.

use std::sync::{Mutex, PoisonError};

use super::blank::{ADDED, Blank, Taken, names_of};
use super::{API, CARD, CARD_NAMES, Clash, Names};
use crate::definition::Definition;

/// The field with the language of a send.
pub const LANGUAGE: &str = "language";

/// What is done with every struct of the kind, and what every message has.
const WORDS: &[&str] = &[LANGUAGE, BUILDER, "build", "proved", "definitions", "__declaration"];

/// What is done with every card.
const BUILDER: &str = "builder";

/// The keywords of Rust, reserved ones included.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv",
    "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// What comes after a name that is taken.
const TAKEN: &str = "_";

/// The name of a template's type: `OrderShipped` for `order_shipped`, `T2023AprilPromo` for `2023_april_promo`, `ListTemplate` for
/// `list`.
///
/// ```
/// use whatsapp_dsl_rules::declared::naming::type_name;
/// assert_eq!(type_name("order_shipped"), "OrderShipped");
/// assert_eq!(type_name("2023_april_promo"), "T2023AprilPromo");
/// assert_eq!(type_name("list"), "ListTemplate");
/// ```
pub fn type_name(name: &str) -> String {
    let mut camel = camel(name);
    if camel.starts_with(|first: char| first.is_ascii_digit()) {
        camel.insert(0, 'T');
    }
    while camel.is_empty() || camel == "Self" || API.kind(&camel).is_some() {
        camel.push_str("Template");
    }
    camel
}

/// The name of the type of one language: `OrderShippedEnUs` for `OrderShipped`.
#[cfg(feature = "compile-time")]
pub fn type_name_in(type_name: &str, language: &str) -> String {
    format!("{type_name}{}", camel(language))
}

/// The name of the type of a template's cards.
#[cfg(feature = "compile-time")]
pub fn card_type_name(type_name: &str) -> String {
    format!("{type_name}{CARD}")
}

/// Why the name cannot be one of a type, if it cannot.
#[cfg(feature = "compile-time")]
pub fn unfit_type_name(name: &str) -> Option<String> {
    if API.kind(name).is_some() {
        return Some(format!("`{name}` is a kind of message: call the template's type `{name}Template`"));
    }
    (!is_type_name(name)).then(|| format!("`{name}` is not a type name; use `{}`", type_name(name)))
}

/// Whether this can be the name of a type.
#[cfg(feature = "compile-time")]
pub fn is_type_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase()) && name != "Self"
}

fn camel(name: &str) -> String {
    let mut camel = String::new();
    for word in name.split(|character: char| !character.is_ascii_alphanumeric()) {
        camel.push_str(&capitalized(word));
    }
    camel
}

fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + &characters.as_str().to_ascii_lowercase())
}

/// The name for as long as the process lives; each is kept once.
pub(super) fn lasting(name: &str) -> &'static str {
    static NAMES: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    let place = names.binary_search(&name).unwrap_or_else(|place| {
        names.insert(place, String::leak(name.to_owned()));
        place
    });
    names[place]
}

fn fixed(blanks: &[Blank]) -> Vec<&'static str> {
    names_of(blanks, &|blank| !blank.is_variable())
}

/// The names that the fields of such a type, or of its cards, have where the declaration gives them no others.
pub fn default_names(definitions: &[&Definition], in_cards: bool) -> Vec<&'static str> {
    let mut names = Vec::new();
    for definition in definitions {
        let Taken { own, cards } = Taken::of(definition);
        let blanks = if in_cards { cards.concat() } else { own };
        for name in blanks.iter().map(Blank::name) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// What each language leaves to fill in, under the names of the type's fields.
pub(crate) fn named(definitions: &[&Definition], names: &Names) -> Result<Vec<Taken>, Clash> {
    let (mut used, mut defaults) = (Vec::new(), Vec::new());
    let mut languages = Vec::new();
    for definition in definitions {
        let mut name = |blanks: &mut Vec<Blank>, prefix: &str| {
            own_names(blanks, names, prefix, &mut used)?;
            defaults.extend(blanks.iter().map(Blank::name));
            name_fields(blanks, !prefix.is_empty())
        };
        let mut taken = Taken::of(definition);
        name(&mut taken.own, "")?;
        for card in &mut taken.cards {
            name(card, CARD_NAMES)?;
        }
        languages.push(taken);
    }
    let Some(unused) = names.0.iter().map(|(name, _)| name).find(|name| !used.contains(name)) else { return Ok(languages) };
    let mut known: Vec<String> = Vec::new();
    for name in defaults {
        if name != LANGUAGE && !known.iter().any(|other| other == name) {
            known.push(name.to_owned());
        }
    }
    Err(Clash::Nothing(unused.strip_prefix(CARD_NAMES).unwrap_or(unused).to_owned(), known))
}

/// Puts the names that the declaration gives in the place of those that the fields would get.
fn own_names(blanks: &mut Vec<Blank>, names: &Names, prefix: &str, used: &mut Vec<String>) -> Result<(), Clash> {
    let fixed = fixed(blanks);
    for mut blank in std::mem::take(blanks) {
        let key = format!("{prefix}{}", blank.name());
        // Beside a variable that is called as a button or the like, it is that which was named.
        let is_named = !blank.is_variable() || !fixed.contains(&blank.name());
        let Some(own) = names.get(&key).filter(|_| is_named) else {
            blanks.push(blank);
            continue;
        };
        if let Some(wrong) = own.iter().find(|name| !is_field_name(name)) {
            return Err(Clash::NoName(wrong.clone()));
        }
        let wanted = blank.count();
        match own.as_slice() {
            [name] if wanted.is_none() => {
                blank.field.name = lasting(name);
                blanks.push(blank);
            }
            _ if wanted == Some(own.len()) => blank.apart(own, blanks),
            _ => return Err(Clash::Count(key, own.len(), wanted.unwrap_or(1))),
        }
        used.push(key);
    }
    Ok(())
}

/// Whether this can be the name of a field.
pub fn is_field_name(name: &str) -> bool {
    let starts = name.starts_with(|first: char| first.is_ascii_lowercase() || first == '_');
    starts && name != "_" && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// The name of the field of a variable. One whose own name is refused has a field all the same, so that its uses add no errors.
pub(super) fn field_name(variable: &str) -> String {
    let mut name: String = variable.trim().to_lowercase();
    name = name.chars().map(|character| if character.is_ascii_alphanumeric() { character } else { '_' }).collect();
    if !is_field_name(&name) {
        name.insert(0, '_');
    }
    if is_field_name(&name) { name } else { "variable".to_owned() }
}

/// Whether it is a keyword of Rust, or reserved as one.
///
/// ```
/// use whatsapp_dsl_rules::declared::naming::is_keyword;
/// assert!(["abstract", "gen", "self", "type", "yield"].into_iter().all(is_keyword));
/// assert!(["", "Self", "language", "zone"].into_iter().all(|name| !is_keyword(name)));
/// ```
#[cfg(feature = "compile-time")]
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// Whether a variable of this name has a field with `_` after it.
#[cfg(feature = "compile-time")]
pub fn is_word(name: &str) -> bool {
    KEYWORDS.contains(&name) || is_of_envelope(name)
}

fn is_of_envelope(name: &str) -> bool {
    WORDS.contains(&name) || ADDED.contains(&name) || API.envelope.field(name).is_some()
}

/// Names the fields: each its own, with `_` after it where the name is taken.
fn name_fields(blanks: &mut [Blank], in_card: bool) -> Result<(), Clash> {
    let fixed = fixed(blanks);
    let mut known: Vec<(&'static str, &'static str, bool)> = Vec::new();
    for blank in blanks {
        let (default, is_variable) = (blank.name(), blank.is_variable());
        let is_reserved = if in_card { default == BUILDER } else { is_of_envelope(default) };
        if KEYWORDS.contains(&default) || is_reserved || (is_variable && fixed.contains(&default)) {
            blank.field.name = lasting(&format!("{default}{TAKEN}"));
        }
        // One variable in header and body is one field.
        let is_other = |(name, of, other): &&(&str, &str, bool)| *name == blank.name() && !(is_variable && *other && *of == default);
        if known.iter().any(|other| is_other(&other)) {
            return Err(Clash::Twice(blank.name().to_owned()));
        }
        known.push((blank.name(), default, is_variable));
    }
    Ok(())
}
