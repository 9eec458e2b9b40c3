//! The words that say what an object is, and what is said of those that do not.

use serde_json::{Map, Value as Json};
use whatsapp_dsl_rules::code::{INVALID_VALUE, MISSING_PARAMETER};
use whatsapp_dsl_rules::{Wire, Words, nearest};

use super::Reader;

impl Reader {
    /// An object whose words say that it is none of what can stand here.
    pub(super) fn no_such(&mut self, object: &Map<String, Json>, wires: &[&'static [Wire]], path: &str, name: &str) {
        let rule = name.to_lowercase();
        // The first member whose word fits nothing that the members before it leave possible.
        let mut possible = wires.to_vec();
        for position in 0.. {
            let words: Vec<_> = possible.iter().filter_map(|wire| tags(wire).nth(position)).collect();
            let Some((member, _)) = words.first().copied() else { return };
            let words: Vec<_> = words.into_iter().map(|(_, word)| word).collect();
            let path = join(path, member);
            match object.get(member) {
                None => {
                    let words = format!("{member} is missing, it is one of {}", list_of(&words));
                    return self.broken(&path, format!("{rule}_{member}"), MISSING_PARAMETER, words);
                }
                Some(json) if !words.iter().any(|word| is_word(json, word)) => {
                    let meant = json.as_str().and_then(|found| nearest(found, words.iter().copied()));
                    let hint =
                        meant.map_or_else(|| format!("it is one of {}", list_of(&words)), |meant| format!("did you mean \"{meant}\"?"));
                    return self.broken(&path, format!("{rule}_{member}"), INVALID_VALUE, format!("{member} is {json}, {hint}"));
                }
                Some(json) => possible.retain(|wire| tags(wire).nth(position).is_some_and(|(_, word)| is_word(json, word))),
            }
        }
    }
}

/// The words that say what an object is.
pub(super) fn tags(wire: &'static [Wire]) -> impl Iterator<Item = (&'static str, &'static str)> {
    wire.iter().filter_map(|entry| if let Wire::Tag(member, word) = entry { Some((*member, *word)) } else { None })
}

pub(super) fn tags_fit(wire: &'static [Wire], object: &Map<String, Json>) -> bool {
    tags(wire).all(|(member, word)| object.get(member).is_some_and(|json| is_word(json, word)))
}

/// Whether the value is this word, in any casing; a number may stand for a word of digits.
pub(super) fn is_word(json: &Json, word: &str) -> bool {
    match json {
        Json::String(text) => text.eq_ignore_ascii_case(word),
        Json::Number(number) => number.to_string() == word,
        _ => false,
    }
}

pub(super) fn join(path: &str, member: &str) -> String {
    if path.is_empty() { member.to_owned() } else { format!("{path}.{member}") }
}

pub(super) fn list_of(names: &[&str]) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for name in names {
        if !seen.contains(name) {
            seen.push(name);
        }
    }
    seen.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// A word that is not in its set.
pub(crate) fn unknown_word(words: &'static Words, found: &str) -> String {
    let known: Vec<_> = words.words.iter().map(|(_, word)| *word).collect();
    match nearest(found, known.iter().copied()) {
        Some(meant) => format!("\"{found}\" is not known here, did you mean \"{meant}\"?"),
        None => format!("\"{found}\" is not known here, it is one of {}", list_of(&known)),
    }
}
