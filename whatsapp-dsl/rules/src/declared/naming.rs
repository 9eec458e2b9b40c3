//! The names of types and fields.

use super::taker::{At, Sort, Taker, variable};
use super::{CARD, CARD_NAMES, Clash, Names};
use crate::table::CLOUD;

/// The field with the language of a send.
pub const LANGUAGE: &str = "language";

/// What a message has whatever it says, and what is done with every struct of the kind.
pub const ENVELOPE_WORDS: &[&str] = &[
    "to",
    "recipient",
    "group",
    "context",
    "biz_opaque_callback_data",
    "recipient_identity_key_hash",
    LANGUAGE,
    "builder",
    "build",
    "proved",
    "definitions",
    "__declaration",
];

/// What is done with every card.
pub const CARD_WORDS: &[&str] = &["builder"];

/// The keywords of Rust, reserved ones included.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv",
    "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// What stands behind a name that is taken.
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
#[must_use]
pub fn type_name(name: &str) -> String {
    let mut camel = camel(name);
    if camel.starts_with(|first: char| first.is_ascii_digit()) {
        camel.insert(0, 'T');
    }
    while camel.is_empty() || camel == "Self" || CLOUD.kind(&camel).is_some() {
        camel.push_str("Template");
    }
    camel
}

/// The name of the type of one language: `OrderShippedEnUs` for `OrderShipped`.
#[must_use]
pub fn type_name_in(type_name: &str, language: &str) -> String {
    format!("{type_name}{}", camel(language))
}

/// The name of the type of a template's cards.
#[must_use]
pub fn card_type_name(type_name: &str) -> String {
    format!("{type_name}{CARD}")
}

/// Why the name cannot be one of a type, if it cannot.
#[must_use]
pub fn unfit_type_name(name: &str) -> Option<String> {
    if CLOUD.kind(name).is_some() {
        return Some(format!("`{name}` is a kind of message: call the template's type `{name}Template`"));
    }
    (!is_type_name(name)).then(|| format!("`{name}` is to be the name of a type: `{}`", type_name(name)))
}

/// Whether this can be the name of a type.
#[must_use]
pub fn is_type_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase()) && name != "Self"
}

fn camel(name: &str) -> String {
    name.split(|character: char| !character.is_ascii_alphanumeric()).map(capitalized).collect()
}

fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + &characters.as_str().to_ascii_lowercase())
}

/// Puts the names that the declaration gives in the place of those that the fields would get.
pub(super) fn own_names(takers: Vec<Taker>, names: &Names, prefix: &str, used: &mut Vec<String>) -> Result<Vec<Taker>, Clash> {
    let mut renamed = Vec::new();
    let is_variable = |taker: &Taker| matches!(taker.sort, Sort::Text { .. });
    let fixed: Vec<String> = takers.iter().filter(|taker| !is_variable(taker)).map(|taker| taker.default.clone()).collect();
    for taker in takers {
        let key = format!("{prefix}{}", taker.default);
        // Beside a variable that is called as a button or the like, it is that which was named.
        let is_named = !is_variable(&taker) || !fixed.contains(&taker.default);
        let Some(own) = names.get(&key).filter(|_| is_named) else {
            renamed.push(taker);
            continue;
        };
        if let Some(wrong) = own.iter().find(|name| !is_field_name(name)) {
            return Err(Clash::NoName(wrong.clone()));
        }
        let wanted = if let Sort::Texts { count } = taker.sort { count } else { 1 };
        if own.len() != wanted {
            return Err(Clash::Count(key, own.len(), wanted));
        }
        used.push(key);
        match &taker.at {
            At::BodyVariables(numbers) => {
                renamed.extend(own.iter().zip(numbers).map(|(name, number)| variable(name, false, At::BodyVariable(number.clone()))));
            }
            _ => renamed.extend(own.iter().map(|name| Taker { default: name.clone(), ..taker.clone() })),
        }
    }
    Ok(renamed)
}

/// Every name that the declaration gives belongs to something.
pub(super) fn all_used(names: &Names, used: &[String], known: Vec<&String>) -> Result<(), Clash> {
    let Some(unused) = names.keys().find(|name| !used.contains(name)) else { return Ok(()) };
    let known = known.into_iter().filter(|name| *name != LANGUAGE).cloned().collect();
    Err(Clash::Nothing(unused.strip_prefix(CARD_NAMES).unwrap_or(unused).to_owned(), known))
}

/// Whether this can be the name of a field.
#[must_use]
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

/// Whether a variable of this name has a field with `_` behind it.
#[must_use]
pub fn is_word(name: &str) -> bool {
    KEYWORDS.contains(&name) || ENVELOPE_WORDS.contains(&name)
}

/// The names of the fields: each its own, with `_` behind it where the name is taken.
pub(super) fn field_names(takers: &[Taker], reserved: &[&str]) -> Result<Vec<String>, Clash> {
    let is_variable = |taker: &Taker| matches!(taker.sort, Sort::Text { .. });
    let fixed: Vec<&str> = takers.iter().filter(|taker| !is_variable(taker)).map(|taker| taker.default.as_str()).collect();
    let mut names: Vec<String> = Vec::new();
    for taker in takers {
        let mut name = taker.default.clone();
        let is_taken = KEYWORDS.contains(&name.as_str())
            || reserved.contains(&name.as_str())
            || (is_variable(taker) && fixed.contains(&name.as_str()));
        if is_taken {
            name.push_str(TAKEN);
        }
        // One variable in header and body is one field.
        let is_same = |other: usize| is_variable(taker) && is_variable(&takers[other]) && takers[other].default == taker.default;
        if let Some(other) = names.iter().position(|other| *other == name)
            && !is_same(other)
        {
            return Err(Clash::Twice(name));
        }
        names.push(name);
    }
    Ok(names)
}
