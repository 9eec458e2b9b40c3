//! What a place takes, in words.

use whatsapp_dsl_rules::{Home, Part, Text, Type};

/// The rules of a text that can be in such a place.
pub(crate) fn text_rules(wanted: &'static Type) -> Option<&'static Text> {
    match wanted {
        Type::Text(text) => Some(text),
        Type::Choice(choice) => choice.string().map(|(_, _, text)| text),
        _ => None,
    }
}

/// Whether a struct of a definition may be written without its fields.
pub(super) fn is_all_in_its_name(part: &'static Part) -> bool {
    part.home == Home::Definition && !part.fields.iter().any(|field| field.required)
}

/// The words or structs that can be in a place.
pub(crate) fn names(wanted: &'static Type) -> Vec<&'static str> {
    match wanted {
        Type::Word(words) => words.words.iter().map(|(typed, _)| *typed).collect(),
        wanted => parts(wanted).iter().map(|part| part.name).collect(),
    }
}

pub(super) fn field_names(part: &'static Part) -> Vec<&'static str> {
    part.fields.iter().map(|field| field.name).collect()
}

/// The structs that can be in a place.
pub(super) fn parts(wanted: &'static Type) -> &'static [&'static Part] {
    match wanted {
        Type::Part(part) => std::slice::from_ref(part),
        Type::Choice(choice) => choice.parts,
        _ => &[],
    }
}

fn typed(part: &'static Part) -> String {
    if is_all_in_its_name(part) { format!("`{}`", part.name) } else { format!("`{} {{ … }}`", part.name) }
}

pub(crate) fn takes(wanted: &'static Type) -> String {
    match wanted {
        Type::Text(_) => "a string".to_owned(),
        Type::Flag => "true or false".to_owned(),
        Type::Integer { .. } => "a whole number".to_owned(),
        Type::Decimal { .. } => "a number".to_owned(),
        Type::Word(_) => either(&names(wanted)),
        Type::Json => "a JSON object: json!({ … })".to_owned(),
        Type::Part(part) => typed(part),
        Type::Choice(choice) => {
            let mut words = if choice.text.is_some() { vec!["a string".to_owned()] } else { Vec::new() };
            words.extend(choice.parts.iter().map(|part| typed(part)));
            either(&words)
        }
        Type::List(list) => format!("a list of {}: [ … ]", list.things),
    }
}

/// `A, B or C`.
pub(super) fn either<Word: AsRef<str>>(words: &[Word]) -> String {
    let mut text = String::new();
    for (index, word) in words.iter().enumerate() {
        text.push_str(if index == 0 {
            ""
        } else if index + 1 == words.len() {
            " or "
        } else {
            ", "
        });
        text.push_str(word.as_ref());
    }
    text
}
