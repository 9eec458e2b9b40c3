//! Members of JSON objects, and what was found to be wrong with them.

use crate::json::{Json, Map};

use crate::code::INVALID_PARAMETER;
use crate::definition::word::Word;
use crate::suggest::nearest;
use crate::violation::Violation;

/// An object of the JSON, and how it is called.
pub(super) struct Object<'a> {
    pub members: &'a Map,
    /// Its path within the definition.
    pub path: String,
    /// What the names of its rules start with.
    pub rule: &'static str,
    /// What people call it: `button 2`; nothing for the definition itself.
    pub called: String,
}

impl<'a> Object<'a> {
    /// The member, if it holds anything.
    pub(super) fn get(&self, member: &str) -> Option<&'a Json> {
        self.members.get(member).filter(|json| !json.is_null())
    }

    pub(super) fn has(&self, member: &str) -> bool {
        self.get(member).is_some()
    }

    /// The path of a member.
    pub(super) fn at(&self, member: &str) -> String {
        if self.path.is_empty() { member.to_owned() } else { format!("{}.{member}", self.path) }
    }

    /// What the words about it start with.
    pub(super) fn prefix(&self) -> String {
        if self.called.is_empty() { String::new() } else { format!("{}: ", self.called) }
    }
}

/// What is being read, and what was found to be wrong.
#[derive(Default)]
pub(super) struct Reader {
    /// Whether the definition comes from Meta's answer, so that it is read leniently.
    pub is_listed: bool,
    /// Whether the definition says that its variables have names.
    pub is_named: bool,
    violations: Vec<Violation>,
}

impl Reader {
    /// What was read, unless something is wrong.
    pub(super) fn finish<T>(self, read: T) -> Result<T, Vec<Violation>> {
        if self.violations.is_empty() { Ok(read) } else { Err(self.violations) }
    }

    pub(super) fn broken(&mut self, path: impl Into<String>, rule: impl Into<String>, words: impl Into<String>) {
        self.violations.push(Violation::new(rule, INVALID_PARAMETER, words).at_path(path));
    }

    /// A member that must be there is not.
    pub(super) fn missing(&mut self, object: &Object<'_>, member: &str) {
        let words = format!("{}`{member}` is missing", object.prefix());
        self.broken(object.at(member), format!("{}_{member}_required", object.rule), words);
    }

    /// A member holds something else than it takes.
    pub(super) fn wrong_type(&mut self, object: &Object<'_>, member: &str, wanted: &str) {
        let words = format!("{}{member} takes {wanted}", object.prefix());
        self.broken(object.at(member), format!("{}_{member}_type", object.rule), words);
    }

    /// A member that no send needs holds something else than it takes.
    pub(super) fn loosely_wrong_type(&mut self, object: &Object<'_>, member: &str, wanted: &str) {
        if !self.is_listed {
            self.wrong_type(object, member, wanted);
        }
    }

    /// A string that a send needs.
    pub(super) fn text(&mut self, object: &Object<'_>, member: &str) -> Option<String> {
        if let Json::String(text) = object.get(member)? {
            Some(text.clone())
        } else {
            self.wrong_type(object, member, "a string");
            None
        }
    }

    /// A string that must be there.
    pub(super) fn needed_text(&mut self, object: &Object<'_>, member: &str) -> Option<String> {
        if !object.has(member) {
            self.missing(object, member);
        }
        self.text(object, member)
    }

    /// A string that no send needs.
    pub(super) fn loose_text(&mut self, object: &Object<'_>, member: &str) -> Option<String> {
        if let Json::String(text) = object.get(member)? {
            Some(text.clone())
        } else {
            self.loosely_wrong_type(object, member, "a string");
            None
        }
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, object: &Object<'_>, member: &str) -> Option<bool> {
        if let Json::Bool(flag) = object.get(member)? {
            Some(*flag)
        } else {
            self.loosely_wrong_type(object, member, "`true` or `false`");
            None
        }
    }

    /// A whole number, which may stand between quotation marks.
    pub(super) fn integer(&mut self, object: &Object<'_>, member: &str) -> Option<i64> {
        let number = match object.get(member)? {
            Json::Number(number) => number.as_i64(),
            Json::String(text) => text.parse().ok(),
            _ => None,
        };
        if number.is_none() {
            self.loosely_wrong_type(object, member, "a whole number");
        }
        number
    }

    /// A list.
    pub(super) fn array<'a>(&mut self, object: &Object<'a>, member: &str) -> Option<&'a [Json]> {
        if let Json::Array(entries) = object.get(member)? {
            Some(entries)
        } else {
            self.wrong_type(object, member, "a list");
            None
        }
    }

    /// A word of a fixed set: what it stands for, or the word itself where it is another.
    pub(super) fn word<'a, T: Word>(&mut self, object: &Object<'a>, member: &str, rule: &str) -> Option<Result<T, &'a str>> {
        let Some(word) = object.get(member)?.as_str() else {
            self.wrong_type(object, member, "a string");
            return None;
        };
        if let Some(known) = T::read(word) {
            return Some(Ok(known));
        }
        if !self.is_listed {
            self.unknown_word::<T>(object, member, rule, word);
        }
        Some(Err(word))
    }

    /// A word that is not in the set.
    pub(super) fn unknown_word<T: Word>(&mut self, object: &Object<'_>, member: &str, rule: &str, word: &str) {
        let known: Vec<&str> = T::words().collect();
        let words = format!("{}{member} `{word}` is not known{}", object.prefix(), meant(word, &known));
        self.broken(object.at(member), rule, words);
    }

    /// Members that Meta does not know are mistakes in what was not listed by it.
    pub(super) fn unknown_members(&mut self, object: &Object<'_>, known: &[&str]) {
        if self.is_listed {
            return;
        }
        let given = object.members.iter().filter(|(_, json)| !json.is_null()).map(|(name, _)| name);
        for name in given.filter(|name| !known.contains(&name.as_str())) {
            let words = format!("{}`{name}` is not a member of this object{}", object.prefix(), meant(name, known));
            self.broken(object.at(name), "definition_unknown_member", words);
        }
    }
}

/// The known name that was probably meant, or all of them; stands behind what is wrong.
fn meant(typed: &str, known: &[&str]) -> String {
    if let Some(name) = nearest(typed, known.iter().copied()) {
        format!(", did you mean `{name}`?")
    } else {
        let names: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
        format!("; known: {}", names.join(", "))
    }
}

/// Those of the members that are kept as they are.
pub(super) fn kept(members: &Map, known: &[&str]) -> Map {
    let mut kept = Map::new();
    for name in known {
        if let Some(json) = members.get(*name).filter(|json| !json.is_null()) {
            kept.insert((*name).to_owned(), json.clone());
        }
    }
    kept
}
