//! Members of JSON objects, and what was found to be wrong with them.

use std::mem;

use crate::code::INVALID_PARAMETER;
use crate::definition::word::Word;
use crate::json::{Json, Map};
use crate::suggest::nearest;
use crate::text::shown;
use crate::violation::Violation;

/// An object of the JSON. What is understood of it is taken out; what is left is kept as it came.
pub(super) struct Object {
    /// The members that are left.
    pub members: Map,
    /// Its path within the definition.
    pub path: String,
    /// What the names of its rules start with.
    pub rule: &'static str,
    /// What people call it: `button 2`; nothing for the definition itself.
    pub called: String,
}

impl Object {
    /// Whether the member holds anything.
    pub(super) fn has(&self, member: &str) -> bool {
        self.members.get(member).is_some_and(|json| !json.is_null())
    }

    /// Takes out what the member holds, if it is anything; its place among the members stays.
    fn take(&mut self, member: &str) -> Option<Json> {
        let json = mem::replace(self.members.get_mut(member)?, Json::Null);
        (!json.is_null()).then_some(json)
    }

    pub(super) fn at(&self, member: &str) -> String {
        if self.path.is_empty() { member.to_owned() } else { format!("{}.{member}", self.path) }
    }

    /// What the words about it start with.
    pub(super) fn prefix(&self) -> String {
        if self.called.is_empty() { String::new() } else { format!("{}: ", self.called) }
    }
}

/// Who needs what a member holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Needed {
    /// A send, which cannot be made of a definition where it cannot be read.
    BySend,
    /// Only Meta's reviewers, so that in a definition of theirs anything is left as it is.
    ByReview,
}

/// What is being read, and what was found to be wrong.
#[derive(Default)]
pub(super) struct Reader {
    /// Whether the definition comes from Meta's answer, so that it is read leniently.
    pub is_listed: bool,
    /// Whether the definition says that its variables have names.
    pub is_named: bool,
    violations: Vec<Violation>,
    unjudged: Vec<Violation>,
    odd: Vec<Violation>,
    unsendable: Option<Violation>,
}

/// What reading noted of a definition that can be used all the same.
#[derive(Debug, Clone, Default)]
pub struct Notes {
    /// What is not known here, and all that is odd.
    pub unjudged: Vec<Violation>,
    /// What no request may have, and Meta's answer has.
    pub odd: Vec<Violation>,
    /// What of it keeps any message from being made.
    pub unsendable: Option<Violation>,
    /// Whether it says how its variables are written.
    pub says_format: bool,
}

impl Reader {
    /// What is not known here but can be kept, unless something cannot be read.
    pub(super) fn finish(mut self) -> Result<Notes, Vec<Violation>> {
        if self.violations.is_empty() {
            return Ok(Notes { unjudged: self.unjudged, odd: self.odd, unsendable: self.unsendable, says_format: false });
        }
        // In a definition of one's own, all mistakes are told at once.
        if !self.is_listed {
            self.violations.append(&mut self.unjudged);
        }
        Err(self.violations)
    }

    /// Something is wrong. Meta's own is kept as it came: one odd template hides no other, and is refused where it is sent if a send needs
    /// what is wrong.
    pub(super) fn broken(&mut self, needed: Needed, path: String, rule: String, words: String) {
        let violation = Violation::new(rule, INVALID_PARAMETER, words).at_path(path);
        if !self.is_listed {
            return self.violations.push(violation);
        }
        if needed == Needed::BySend && self.unsendable.is_none() {
            self.unsendable = Some(violation.clone());
        }
        self.unjudged.push(violation.clone());
        self.odd.push(violation);
    }

    /// What is not known here: left as it is where Meta has it, and where nothing that is known is spelled nearly like it.
    fn unknown(&mut self, path: String, rule: &str, words: &str, typed: &str, known: &[&str]) {
        let meant = nearest(typed, known.iter().copied());
        let words = match meant {
            Some(name) => format!("{words}, did you mean `{name}`?"),
            None => format!("{words} and cannot be judged; known: `{}`", known.join("`, `")),
        };
        let is_slip = meant.is_some() || typed.is_empty();
        let violation = Violation::new(rule, INVALID_PARAMETER, words).at_path(path);
        if is_slip && !self.is_listed {
            return self.violations.push(violation);
        }
        if is_slip {
            self.odd.push(violation.clone());
        }
        self.unjudged.push(violation);
    }

    pub(super) fn require(&mut self, object: &Object, member: &str, needed: Needed) {
        // A misspelt member is one mistake. A `null` is not taken for a misspelt member.
        let is_meant = |(name, json): (&str, &Json)| !json.is_null() && nearest(name, [member]).is_some();
        let is_misspelt = || !self.is_listed && object.members.iter().any(is_meant);
        if !object.has(member) && !is_misspelt() {
            let words = format!("{}`{member}` is missing", object.prefix());
            self.broken(needed, object.at(member), format!("{}_{member}_required", object.rule), words);
        }
    }

    /// What the member holds, as far as it can be read; anything else stays in the object.
    pub(super) fn take<T>(
        &mut self,
        object: &mut Object,
        (member, wanted): (&str, &str),
        needed: Needed,
        read: impl FnOnce(Json) -> Result<T, Json>,
    ) -> Option<T> {
        match read(object.take(member)?) {
            Ok(value) => Some(value),
            Err(json) => {
                self.wrong_type(object, (member, wanted), needed, json);
                None
            }
        }
    }

    fn wrong_type(&mut self, object: &mut Object, (member, wanted): (&str, &str), needed: Needed, json: Json) {
        let words = format!("{}{member} must be {wanted}", object.prefix());
        self.broken(needed, object.at(member), format!("{}_{member}_type", object.rule), words);
        object.members.insert(member, json);
    }

    pub(super) fn text(&mut self, object: &mut Object, member: &str, needed: Needed) -> Option<String> {
        self.take(object, (member, "a string"), needed, |json| if let Json::String(text) = json { Ok(text) } else { Err(json) })
    }

    pub(super) fn needed_text(&mut self, object: &mut Object, member: &str) -> String {
        self.require(object, member, Needed::BySend);
        self.text(object, member, Needed::BySend).unwrap_or_default()
    }

    pub(super) fn flag(&mut self, object: &mut Object, member: &str) -> Option<bool> {
        let wanted = (member, "`true` or `false`");
        self.take(object, wanted, Needed::ByReview, |json| if let Json::Bool(flag) = json { Ok(flag) } else { Err(json) })
    }

    /// A whole number, with or without quotes.
    pub(super) fn integer(&mut self, object: &mut Object, member: &str) -> Option<i64> {
        self.take(object, (member, "a whole number"), Needed::ByReview, |json| {
            json.as_i64().or_else(|| json.as_str()?.parse().ok()).ok_or(json)
        })
    }

    pub(super) fn list(&mut self, object: &mut Object, member: &str) -> Vec<Json> {
        self.require(object, member, Needed::BySend);
        let read = |json| if let Json::Array(list) = json { Ok(list) } else { Err(json) };
        self.take(object, (member, "a list"), Needed::BySend, read).unwrap_or_default()
    }

    pub(super) fn entry(&mut self, json: Json, path: String, rule: &'static str, called: String) -> Option<Object> {
        if let Json::Object(members) = json {
            return Some(Object { members, path, rule, called });
        }
        self.broken(Needed::BySend, path, format!("{rule}_object"), format!("{called} is not a JSON object"));
        None
    }

    /// The object that a member holds; what is left of it goes [back](Self::put_back).
    pub(super) fn object(&mut self, object: &mut Object, member: &str, needed: Needed) -> Option<Object> {
        let read = |json| if let Json::Object(members) = json { Ok(members) } else { Err(json) };
        let members = self.take(object, (member, "an object"), needed, read)?;
        Some(Object { members, path: object.at(member), rule: object.rule, called: object.called.clone() })
    }

    /// Puts back what is left of an object that a member held, which knows these members.
    pub(super) fn put_back(&mut self, object: &mut Object, member: &str, inner: Object, known: &[&str]) {
        let rest = self.rest(inner, known);
        if !rest.is_empty() {
            object.members.insert(member, rest);
        }
    }

    /// A word of a fixed set: what it means. One that is not known stays in the object.
    pub(super) fn word<T: Word>(&mut self, object: &mut Object, member: &str, needed: Needed, rule: &str) -> Option<T> {
        T::ALL.get(self.word_among(&T::words(), object, member, needed, rule)?).cloned()
    }

    fn word_among(&mut self, words: &[&str], object: &mut Object, member: &str, needed: Needed, rule: &str) -> Option<usize> {
        let word = self.text(object, member, needed)?;
        let index = words.iter().position(|known| known.eq_ignore_ascii_case(&word));
        if index.is_none() {
            let unknown = format!("{}{member} `{}` is not known", object.prefix(), shown(&word));
            self.unknown(object.at(member), rule, &unknown, &word, words);
            object.members.insert(member, word);
        }
        index
    }

    /// What is left of an object that knows these members.
    pub(super) fn rest(&mut self, object: Object, known: &[&str]) -> Map {
        self.strangers(&object, known);
        object.members.without_null()
    }

    /// The members of an object that are not among these.
    pub(super) fn strangers(&mut self, object: &Object, known: &[&str]) {
        for (name, json) in object.members.iter() {
            if !json.is_null() && !known.contains(&name) {
                let words = format!("{}`{}` is not a member of this object", object.prefix(), shown(name));
                self.unknown(object.at(name), "definition_unknown_member", &words, name, known);
            }
        }
    }

    /// A member that stays as it came, whose type is known all the same.
    pub(super) fn kept(&mut self, object: &mut Object, (member, wanted): (&str, &str), fits: fn(&Json) -> bool) {
        let read = |json: Json| if fits(&json) { Ok(json) } else { Err(json) };
        if let Some(json) = self.take(object, (member, wanted), Needed::ByReview, read) {
            object.members.insert(member, json);
        }
    }
}
